import type { ReasonsOf } from './reasons-of.ts'

/** Why these codes exist. */
export const presentationReasons: ReasonsOf<keyof typeof import('../presentation.ts').presentationCodes> = {
  'presentation/other-subject': 'A good credential about somebody else says nothing about the party that shows it.',
  'presentation/shared-subject':
    'Read together, the statements of one issuer add to those of another, so that a rule can be met by facts that the party it is about never stated.',
  'presentation/conflict': 'The property can have one value only, so that one of the two credentials is wrong.',
  'presentation/self-stated':
    'Registration numbers count when a notary has checked and signed them; anybody can write one down.',
  'presentation/no-expiry': 'Whoever keeps a copy could show it again as soon as this verifier has forgotten it.',
  'presentation/replayed': 'A presentation answers one request. Shown a second time, it may be a stolen copy.',
  'presentation/unsigned':
    'Presentations of Gaia-X 22.10 carry no proof. Anybody can put credentials together that others signed, add some or leave some out.',
}
