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
