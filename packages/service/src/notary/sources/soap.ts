/** A question in an envelope of SOAP 1.1. The values are letters and digits; anything else is refused by their checks before. */
export function soapEnvelope(
  namespace: string,
  operation: string,
  values: readonly (readonly [string, string])[],
): string {
  const inner = values
    .map(([name, value]) => `<q:${name}>${value.replace(/[^A-Za-z0-9 .+*-]/g, '')}</q:${name}>`)
    .join('')
  return `<?xml version="1.0" encoding="UTF-8"?><s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" xmlns:q="${namespace}"><s:Body><q:${operation}>${inner}</q:${operation}></s:Body></s:Envelope>`
}

/**
 * The text of the only element of a name in an answer, or `undefined`. Reads as much of XML as these answers have: with
 * document types, comments or sections it reads nothing.
 */
export function soapValue(xml: string, name: string): string | undefined {
  if (/<!(?:DOCTYPE|ENTITY|\[CDATA\[|--)/.test(xml)) return undefined
  const found = [
    ...xml.matchAll(
      new RegExp(`<(?:[A-Za-z][\\w.-]*:)?${name}(?:\\s[^<>]*)?>([^<>]*)</(?:[A-Za-z][\\w.-]*:)?${name}>`, 'g'),
    ),
  ]
  return found.length === 1 ? found[0]?.[1]?.trim() : undefined
}
