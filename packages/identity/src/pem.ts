/** One block of a PEM file (RFC 7468). */
export interface PemBlock {
  readonly label: string
  readonly der: Uint8Array<ArrayBuffer>
  /** Whether its header says that the content is encrypted in the old way of RFC 1421. */
  readonly oldEncryption: boolean
  readonly text: string
}

/**
 * Reads the first block with one of these labels.
 *
 * @returns the block, or `undefined` when its end is missing or its content is not base64
 */
export function readPem(text: string, label: string): PemBlock | undefined {
  const begin = `-----BEGIN ${label}-----`
  const start = text.indexOf(begin)
  const end = text.indexOf(`-----END ${label}-----`, start)
  if (start === -1 || end === -1) return undefined
  const inside = text.slice(start + begin.length, end).replaceAll('\r', '')
  const [, headers = '', body = ''] = /^\n*((?:[A-Za-z-]+: [^\n]*\n)*)([\s\S]*)$/.exec(inside) ?? []
  const der = fromBase64(body)
  if (der === undefined) return undefined
  const whole = `${text.slice(start, end)}-----END ${label}-----\n`
  return { label, der, oldEncryption: /^Proc-Type:.*ENCRYPTED/m.test(headers), text: whole }
}

/** Writes one block, with lines of 64 characters. */
export function writePem(label: string, der: Uint8Array): string {
  let binary = ''
  for (const byte of der) binary += String.fromCharCode(byte)
  const lines = btoa(binary).match(/.{1,64}/g) ?? []
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text.replace(/\s/g, '')), (character) => character.charCodeAt(0))
  } catch {
    return undefined
  }
}
