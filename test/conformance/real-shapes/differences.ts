/** Why we say something else of an instance than the recorded run. */
export const reasons = {
  'unknown context': {
    why: 'It names a context that nobody here knows (`/v2206/api/shape`, `participant#`, `termsandconditions#`), or one of another release. The recorded run took it for an empty one or for the context of 22.10; we refuse to guess what the terms mean.',
    code: 'linked-data/context-not-allowed',
  },
  'joined contexts': {
    why: 'Two context URLs stand in one text. The recorded run had no context then, found nothing to look at and conformed; we refuse.',
    code: 'linked-data/context-not-allowed',
  },
  'unknown class': {
    why: 'The class of a subject is in no vocabulary (`gx:compliance`, a made-up kind of service). To SHACL nothing is targeted and that conforms; we say that the object was not checked.',
    code: 'shape/unknown-class',
  },
  'object without a class': {
    why: 'Objects without a class stand below a property that no rule looks at. To SHACL that conforms; we say that they were not checked.',
    code: 'shape/type-missing',
  },
  'undefined member': {
    why: 'Members that no context defines. The recorded run dropped them, and nothing was left to look at; we drop nothing.',
    code: 'linked-data/undefined-term',
  },
  'no subject': {
    why: 'A credential without a subject. To SHACL nothing is targeted and that conforms; we say that nothing was checked.',
    code: 'shape/nothing-validated',
  },
} as const satisfies Readonly<Record<string, { readonly why: string; readonly code: string }>>

type Reason = keyof typeof reasons

/**
 * By instance and rules. Nothing is listed for the engine: on the same graph it says the same of every instance. The validator
 * is what a user gets; each difference is one where it is stricter.
 */
export const differences: Readonly<Record<string, Reason>> = {
  'credentials/deltaDAO__pontus-x-docs/participantDeltaDAO.json (22.10)': 'object without a class',
  'credentials/deltaDAO__pontus-x-docs/participantFeltLabs.json (22.10)': 'unknown context',
  'credentials/deltaDAO__pontus-x-docs/serviceDLTvalidatorIonos_raw.json (22.10)': 'unknown context',
  'credentials/AgrospAI__pontus-x_cli/CEP.compliance.json (22.10)': 'unknown class',
  'credentials/PixxelFD__self-description-signer-2210/1695664737744_participantVP_complete.json (22.10)':
    'unknown context',
  'credentials/PixxelFD__self-description-signer-2210/1695670745091_service-offeringVP_complete.json (22.10)':
    'unknown context',
  'credentials/PixxelFD__self-description-signer-2210/1695664737744_participantVP_complianceCredential.json (22.10)':
    'unknown class',
  'credentials/PixxelFD__self-description-signer-2210/1695670745091_service-offeringVP_complianceCredential.json (22.10)':
    'unknown class',
  'credentials/GAIA-X4PLC-AAD__claim-compliance-provider/complianceCredentialsResponse.json (22.10)': 'unknown class',
  'shacl/egavard__payload-sign/invalid-service-offering-type.json (22.10)': 'unknown class',
  'credentials/eclipse-xfsc__cat-integration-tests/credential-without-credential-subject.json (22.10)': 'no subject',
  'credentials/eclipse-xfsc__cat-integration-tests/credential-without-issuer.json (22.10)': 'undefined member',
  'credentials/eclipse-xfsc__cat-integration-tests/participant-vp.ld-proof.jsonld (22.10)': 'unknown context',
  'jwt/lucasmorales18__id-acuratio-v2/gx-tsandcs.jwt (25.11)': 'joined contexts',
  'jwt/lucasmorales18__id-acuratio-v2/gx-tsandcs.jwt (2.2.1)': 'joined contexts',
  'jwt/lucasmorales18__id-acuratio-v2/vc.jwt (25.11)': 'joined contexts',
  'jwt/lucasmorales18__id-acuratio-v2/vc.jwt (2.2.1)': 'joined contexts',
}
