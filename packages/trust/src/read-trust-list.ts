import { type Finding, finding, type Parsed } from '@gxkit/core'
import type { Document, Element, Node } from '@xmldom/xmldom'
import { readCertificate } from './read-certificate.ts'
import type { SnapshotAnchor } from './trust-snapshot.ts'
import { verifyXmlSignature } from './xml/verify-xml-signature.ts'

/** Options of {@link readTrustList}. */
export interface ReadTrustListOptions {
  /** The moment at which services must have been granted. */
  readonly at: Date
  /**
   * Who may have signed the list: the SHA-256 of certificates, lower-case hexadecimal, got another way than the list. Without it
   * the signature is not checked.
   */
  readonly signers?: readonly string[]
  /** Service types to take, as URIs; default: authorities for qualified certificates (`…/Svctype/CA/QC`). */
  readonly serviceTypes?: readonly string[]
  /** Name of the file in findings; default `trust list`. */
  readonly source?: string
}

/** What stands in a trust list. */
export interface TrustList {
  /** E.g. `DE`. */
  readonly territory: string
  readonly sequenceNumber: string
  /** When it was issued, and until when it holds, as it says. */
  readonly issued: string
  readonly nextUpdate?: string
  /** The services that were granted at the moment, as trust anchors of a snapshot. */
  readonly anchors: readonly SnapshotAnchor[]
  /** Services of other types or states, and certificates that cannot be read. */
  readonly leftOut: number
  /** Whether the signature of the list was checked; a list whose signature does not hold is refused. */
  readonly signature: 'checked' | 'not-checked'
  /** Who has signed the list, if that was checked. */
  readonly signer?: string
  /** Among them that the signature of the list was not checked. */
  readonly findings: readonly Finding[]
}

const namespace = 'http://uri.etsi.org/02231/v2#'
const qualifiedAuthority = 'http://uri.etsi.org/TrstSvc/Svctype/CA/QC'
const granted: readonly string[] = ['granted', 'undersupervision', 'supervisionincessation', 'accredited'].map(
  (state) => `http://uri.etsi.org/TrstSvc/TrustedList/Svcstatus/${state}`,
)
const mostCharacters = 64 * 1024 * 1024

/**
 * Reads a trust list of a state. Lists with a document type or entities are refused. The signature of the list is checked if you
 * say who may have signed it, and then nothing is read but what is signed; **without `signers` it is not checked**, and a finding
 * says so: everything rests on where the file came from.
 *
 * @param xml the text of the list
 * @see ETSI TS 119 612, section 5
 * @example
 * const read = await readTrustList('<!DOCTYPE a><a/>', { at: new Date() })
 * read.ok ? '' : read.findings[0]?.message // 'the trust list cannot be read: it has a document type declaration'
 */
export async function readTrustList(xml: string, options: ReadTrustListOptions): Promise<Parsed<TrustList>> {
  const { at, serviceTypes = [qualifiedAuthority], source = 'trust list' } = options
  const location = { source, pointer: '' as const }
  const refuse = (problem: string): Parsed<TrustList> => ({
    ok: false,
    findings: [finding('trust/list-malformed', { problem }, { location })],
  })
  if (xml.length > mostCharacters) return refuse(`it has more than ${mostCharacters} characters`)
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) return refuse('it has a document type declaration')
  const document = await parse(xml)
  if (document === undefined) return refuse('it is not a list in the form of ETSI TS 119 612')
  const checked = options.signers && (await verifyXmlSignature(document, options.signers))
  if (checked?.ok === false) {
    const invalid = finding('trust/list-signature-invalid', { problem: checked.problem }, { location })
    return { ok: false, findings: [invalid] }
  }
  // Nothing but what was signed is read: the very text that the signature covers.
  const root = (checked === undefined ? document : await parse(checked.signed))?.documentElement
  if (root?.namespaceURI !== namespace || root.localName !== 'TrustServiceStatusList') {
    return refuse('it is not a list in the form of ETSI TS 119 612')
  }
  const [scheme] = children(root, 'SchemeInformation')
  const territory = textAt(scheme, 'SchemeTerritory')
  const issued = textAt(scheme, 'ListIssueDateTime')
  if (scheme === undefined || territory === '' || Number.isNaN(Date.parse(issued))) {
    return refuse('it does not say of which state it is, or when it was issued')
  }
  const services = within(root, 'TrustServiceProviderList', 'TrustServiceProvider', 'TSPServices', 'TSPService')
  const signature = checked === undefined ? 'not-checked' : 'checked'
  const anchors = new Map<string, SnapshotAnchor>()
  let leftOut = 0
  for (const service of services) {
    const state = stateAt(service, at)
    const type = textAt(state, 'ServiceTypeIdentifier')
    const [current] = children(service, 'ServiceInformation')
    const taken = serviceTypes.includes(type) && granted.includes(textAt(state, 'ServiceStatus').replace(/\/$/, ''))
    for (const entry of within(current, 'ServiceDigitalIdentity', 'DigitalId', 'X509Certificate')) {
      const certificate = (entry.textContent ?? '').replace(/\s/g, '')
      if (!taken || !(await isCertificate(certificate))) leftOut += 1
      else {
        const qualified = type === qualifiedAuthority
        const from = `trust list ${territory}, ${textAt(scheme, 'TSLSequenceNumber')}`
        anchors.set(certificate, {
          certificate,
          public: true,
          qualified,
          serviceTypes: [type],
          source: from.slice(0, 200),
          signature,
        })
      }
    }
  }
  const nextUpdate = within(scheme, 'NextUpdate', 'dateTime')[0]?.textContent?.trim()
  const list: TrustList = {
    territory,
    sequenceNumber: textAt(scheme, 'TSLSequenceNumber'),
    issued,
    ...(nextUpdate !== undefined && { nextUpdate }),
    anchors: [...anchors.values()],
    leftOut,
    signature,
    ...(checked && { signer: checked.signer }),
    findings: checked === undefined ? [finding('trust/list-signature', {}, { location })] : [],
  }
  return { ok: true, value: list }
}

/** The document, or nothing where the text is not well-formed: the first complaint ends the reading. */
async function parse(xml: string): Promise<Document | undefined> {
  const { DOMParser, onErrorStopParsing } = await import('@xmldom/xmldom')
  try {
    return new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, 'text/xml')
  } catch {
    return undefined
  }
}

/** What held of a service at a moment: its present state, or the one of its history that had begun last by then. */
function stateAt(service: Element, at: Date): Element | undefined {
  const states = [
    ...children(service, 'ServiceInformation'),
    ...within(service, 'ServiceHistory', 'ServiceHistoryInstance'),
  ]
  const begin = (state: Element): number => Date.parse(textAt(state, 'StatusStartingTime'))
  const begun = states.filter((state) => begin(state) <= at.getTime())
  return begun.reduce<Element | undefined>(
    (last, state) => (last === undefined || begin(state) > begin(last) ? state : last),
    undefined,
  )
}

function children(element: Element | undefined, name: string): readonly Element[] {
  const nodes: readonly Node[] = element === undefined ? [] : Array.from(element.childNodes)
  return nodes.filter((node): node is Element => {
    const { nodeType, localName, namespaceURI } = node as Element
    return nodeType === 1 && localName === name && namespaceURI === namespace
  })
}

/** The elements at the end of a way of names. */
function within(element: Element | undefined, ...names: readonly string[]): readonly Element[] {
  const start: readonly Element[] = element === undefined ? [] : [element]
  return names.reduce((found, name) => found.flatMap((each) => children(each, name)), start)
}

function textAt(element: Element | undefined, name: string): string {
  return children(element, name)[0]?.textContent?.trim() ?? ''
}

async function isCertificate(base64: string): Promise<boolean> {
  if (!/^(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(base64)) return false
  return (await readCertificate(Uint8Array.from(atob(base64), (c) => c.charCodeAt(0)))).ok
}
