import { freeze } from '@gxkit/core'
import type { ApiVersion, Operator, OperatorService } from './operator.ts'

type Base = Pick<Operator, 'environment' | 'state' | 'date' | 'confidence'>

/** Found alive by somebody on that day, with addresses that appear in live answers or in a client that uses them. */
const alive: Base = { environment: 'production', state: 'alive', date: '2026-09-15', confidence: 'observed' }
/** The addresses stand in the source code of a client; nobody we know of has called them lately. */
const reported: Base = { environment: 'production', state: 'unknown', date: '2026-09-15', confidence: 'reported' }
const outdated: Base = { ...reported, state: 'outdated' }

/** One base address for each service, all of one version. */
function services(
  version: ApiVersion,
  [compliance, registry, notary]: readonly [string, string, string],
): Operator['services'] {
  const at = (host: string): OperatorService => ({ url: `https://${host}/${version}`, version })
  return { compliance: at(compliance), registry: at(registry), notary: at(notary) }
}

const lab = (branch: string, notary: string): Operator['services'] => ({
  compliance: { url: `https://compliance.lab.gaia-x.eu/${branch}`, version: branch === 'v1' ? 'v1' : 'v2' },
  registry: { url: `https://registry.lab.gaia-x.eu/${branch}`, version: branch === 'v1' ? 'v1' : 'v2' },
  notary: { url: `https://registrationnumber.notary.lab.gaia-x.eu/${notary}`, version: notary === 'v1' ? 'v1' : 'v2' },
})

/**
 * The clearing houses that are known, with the day of the facts. Nobody was asked today: `probeOperator` asks. The
 * load-balancing names `compliance.gaia-x.eu` and `registry.gaia-x.eu` are left out: they answered 421 and 503 that day.
 *
 * @example
 * knownOperators.find(({ id }) => id === 'lab-development')?.environment // 'test'
 */
export const knownOperators: readonly Operator[] = freeze([
  {
    id: 'lab-development',
    name: 'Gaia-X lab, development',
    ...alive,
    environment: 'test',
    services: lab('development', 'v2'),
  },
  { id: 'lab-main', name: 'Gaia-X lab, main', ...alive, environment: 'test', services: lab('main', 'v2') },
  { id: 'lab', name: 'Gaia-X lab', ...alive, services: lab('v2', 'v2') },
  {
    id: 'deltadao',
    name: 'deltaDAO',
    ...alive,
    services: services('v2', [
      'www.delta-dao.com/compliance',
      'www.delta-dao.com/registry',
      'www.delta-dao.com/notary',
    ]),
  },
  {
    id: 'neusta',
    name: 'neusta aerospace (Aerospace Digital Exchange)',
    ...alive,
    services: services('v2', [
      'aerospace-digital-exchange.eu/compliance',
      'aerospace-digital-exchange.eu/registry',
      'aerospace-digital-exchange.eu/notary',
    ]),
  },
  {
    id: 'cispe',
    name: 'CISPE',
    ...alive,
    services: services('v2', [
      'compliance.cispe.gxdch.clouddataengine.io',
      'registry.cispe.gxdch.clouddataengine.io',
      'notary.cispe.gxdch.clouddataengine.io',
    ]),
  },
  {
    id: 'pfalzkom',
    name: 'Pfalzkom',
    ...alive,
    confidence: 'reported',
    services: services('v2', [
      'compliance.pfalzkom-gxdch.de',
      'portal.pfalzkom-gxdch.de',
      'trust-anker.pfalzkom-gxdch.de',
    ]),
  },
  {
    id: 'aire',
    name: 'Aire Networks',
    ...alive,
    confidence: 'reported',
    services: services('v2', [
      'gx-compliance.airenetworks.es',
      'gx-registry.airenetworks.es',
      'gx-notary.airenetworks.es',
    ]),
  },
  {
    id: 'ovhcloud',
    name: 'OVHcloud',
    ...alive,
    confidence: 'reported',
    services: services('v2', ['compliance.gxdch.gaiax.ovh', 'registry.gxdch.gaiax.ovh', 'notary.gxdch.gaiax.ovh']),
  },
  { id: 'circularsolution', name: 'circularsolution', ...alive, confidence: 'reported', services: {} },
  {
    id: 'proximus',
    name: 'Proximus',
    ...reported,
    services: services('v1', [
      'gx-compliance.gxdch.proximus.eu',
      'gx-registry.gxdch.proximus.eu',
      'gx-notary.gxdch.proximus.eu',
    ]),
  },
  {
    id: 't-systems',
    name: 'T-Systems',
    ...outdated,
    services: services('v2', [
      'gx-compliance.gxdch.dih.telekom.com',
      'gx-registry.gxdch.dih.telekom.com',
      'gx-notary.gxdch.dih.telekom.com',
    ]),
  },
  {
    id: 'aruba',
    name: 'Aruba',
    ...outdated,
    services: services('v1', ['gx-compliance.aruba.it', 'gx-registry.aruba.it', 'gx-notary.aruba.it']),
  },
  {
    id: 'arsys',
    name: 'Arsys',
    ...outdated,
    services: services('v2', ['gx-compliance.arsys.es', 'gx-registry.arsys.es', 'gx-notary.arsys.es']),
  },
  { id: 'lab-v1', name: 'Gaia-X lab, Tagus', ...reported, environment: 'test', services: lab('v1', 'v1') },
] satisfies Operator[])
