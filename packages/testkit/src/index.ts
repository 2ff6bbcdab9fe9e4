export { type CertifiedParty, certify } from './certify.ts'
export { type Clock, type Federation, type FederationOptions, federation } from './federation.ts'
export { createHosts, type Hosts, type Published } from './hosts.ts'
export type { Participant } from './participant.ts'
