import { createHash, KeyObject, sign } from 'node:crypto'
import type { Issued } from './authorities.ts'

/** A service of a trust list of a test. */
export interface ListedService {
  /** The certificate in DER, base64. */
  readonly certificate: string
  /** The last part of the service type, e.g. `CA/QC`. */
  readonly type?: string
  readonly status?: string
  readonly since?: string
  /** Earlier states: status and beginning. */
  readonly history?: readonly (readonly [status: string, since: string])[]
}

/** A trust list in the form of ETSI TS 119 612, as short as it can be. */
export function trustListOf(services: readonly ListedService[]): string {
  const state = (type: string, status: string, since: string): string =>
    `<ServiceTypeIdentifier>http://uri.etsi.org/TrstSvc/Svctype/${type}</ServiceTypeIdentifier>
     <ServiceStatus>http://uri.etsi.org/TrstSvc/TrustedList/Svcstatus/${status}</ServiceStatus>
     <StatusStartingTime>${since}</StatusStartingTime>`
  const listed = services.map(
    ({ certificate, type = 'CA/QC', status = 'granted', since = '2020-01-01T00:00:00Z', history = [] }) => {
      const earlier = history.map(
        ([was, from]) => `<ServiceHistoryInstance>${state(type, was, from)}</ServiceHistoryInstance>`,
      )
      return `<TSPService><ServiceInformation>${state(type, status, since)}
      <ServiceDigitalIdentity><DigitalId><X509Certificate>${certificate}</X509Certificate></DigitalId></ServiceDigitalIdentity>
      </ServiceInformation><ServiceHistory>${earlier.join('')}</ServiceHistory></TSPService>`
    },
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
    <TrustServiceStatusList xmlns="http://uri.etsi.org/02231/v2#"><SchemeInformation>
    <TSLSequenceNumber>7</TSLSequenceNumber><SchemeTerritory>DE</SchemeTerritory>
    <ListIssueDateTime>2026-11-01T00:00:00Z</ListIssueDateTime><NextUpdate><dateTime>2027-05-01T00:00:00Z</dateTime></NextUpdate>
    </SchemeInformation><TrustServiceProviderList><TrustServiceProvider><TSPServices>${listed.join('')}</TSPServices>
    </TrustServiceProvider></TrustServiceProviderList></TrustServiceStatusList>`
}

/** How a list of a test is signed; everything else is as ETSI TS 119 612, annex B, asks for it. */
export interface WantedListSignature {
  /** Its key (P-256) and certificate. */
  readonly signer: Issued
  /** Changes the text of the signature before it is made. */
  readonly info?: (signedInfo: string) => string
  /** Changes the finished list. */
  readonly after?: (xml: string) => string
  /** Leaves out what the signer says about the signature (XAdES). */
  readonly plain?: boolean
}

const exclusive = 'http://www.w3.org/2001/10/xml-exc-c14n#'
const xmldsig = 'http://www.w3.org/2000/09/xmldsig#'

/**
 * Signs a list. Everything is written in the canonical form at once, so that the texts that are signed are known without a
 * canonicalizer.
 */
export function signTrustList(xml: string, wanted: WantedListSignature): string {
  const { signer, info = (text) => text, after = (text) => text, plain = false } = wanted
  const list = xml.replace(/^<\?xml[^>]*\?>\s*/, '')
  const digest = (text: string): string => createHash('sha256').update(text).digest('base64')
  const reference = (uri: string, type: string, transforms: readonly string[], text: string): string =>
    `<ds:Reference${type}${uri}><ds:Transforms>${transforms.map((each) => `<ds:Transform Algorithm="${each}"></ds:Transform>`).join('')}</ds:Transforms><ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"></ds:DigestMethod><ds:DigestValue>${digest(text)}</ds:DigestValue></ds:Reference>`
  const properties = (ns: string): string =>
    `<xades:SignedProperties${ns} Id="p"><xades:SignedSignatureProperties><xades:SigningTime>2026-11-01T00:00:00Z</xades:SigningTime></xades:SignedSignatureProperties></xades:SignedProperties>`
  const xades = ' xmlns:xades="http://uri.etsi.org/01903/v1.3.2#"'
  const whole = reference(' URI=""', '', [`${xmldsig}enveloped-signature`, exclusive], list)
  const type = ' Type="http://uri.etsi.org/01903#SignedProperties"'
  // Attributes stand in their order: "Type" before "URI".
  const second = plain ? '' : reference(' URI="#p"', type, [exclusive], properties(xades))
  const method = 'http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256'
  const signedInfo = info(
    `<ds:SignedInfo xmlns:ds="${xmldsig}"><ds:CanonicalizationMethod Algorithm="${exclusive}"></ds:CanonicalizationMethod><ds:SignatureMethod Algorithm="${method}"></ds:SignatureMethod>${whole}${second}</ds:SignedInfo>`,
  )
  const key = KeyObject.from(signer.keys.privateKey)
  const value = sign('sha256', Buffer.from(signedInfo), { key, dsaEncoding: 'ieee-p1363' }).toString('base64')
  const certificate = signer.certificate.toString('base64').replace(/\s/g, '')
  const object = plain
    ? ''
    : `<ds:Object><xades:QualifyingProperties${xades} Target="#s">${properties('')}</xades:QualifyingProperties></ds:Object>`
  const signature = `<ds:Signature xmlns:ds="${xmldsig}" Id="s">${signedInfo.replace(` xmlns:ds="${xmldsig}"`, '')}<ds:SignatureValue>${value}</ds:SignatureValue><ds:KeyInfo><ds:X509Data><ds:X509Certificate>${certificate}</ds:X509Certificate></ds:X509Data></ds:KeyInfo>${object}</ds:Signature>`
  const end = '</TrustServiceStatusList>'
  return after(`<?xml version="1.0" encoding="UTF-8"?>\n${list.replace(end, `${signature}${end}`)}`)
}
