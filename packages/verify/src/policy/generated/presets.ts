// Derived from packages/verify/policies by "pnpm generate". Do not edit; change the source.
import type { Policy } from '../policy.ts'

export const presets: readonly Policy[] = [
  {
    "id": "default",
    "title": "Everything that can be checked",
    "description": "Whatever can be checked with what was given must pass. What could not be checked is listed and decides nothing. For looking at documents; to rely on them, choose a policy that says what must have been checked.",
    "accept": {},
    "proofs": "all",
    "required": [],
    "notChecked": {
      "default": "ignore",
      "checks": {}
    },
    "clockSkewSeconds": 60,
    "noExpiry": "warn",
    "otherSubject": "warn",
    "sharedSubject": "warn",
    "selfStated": "warn",
    "unsignedPresentations": "warn"
  },
  {
    "id": "gaia-x-loire",
    "title": "Gaia-X Loire, to rely on",
    "description": "Credentials as tokens in the profiles of the Loire releases, as clearing houses of Loire and Danube issue them, with algorithms that they are known to accept (no EdDSA). The issuer must be trusted for what it states, the certificate chain of its key must lead to a trust anchor, a declared status must have been looked up, and the rules of the release must have been compared. Needs a snapshot of trust, and a source of status lists where statuses are declared.",
    "accept": {
      "mechanisms": [
        "vc-jwt"
      ],
      "profiles": [
        "gaia-x-icam-25.11",
        "gaia-x-icam-24.07",
        "gaia-x-notary"
      ],
      "algorithms": [
        "PS256",
        "PS384",
        "RS256",
        "ES256",
        "ES384"
      ]
    },
    "proofs": "all",
    "required": [
      "proof/signature",
      "credential/validity-period",
      "credential/status",
      "trust/issuer",
      "trust/certificate-chain",
      "shape/conforms"
    ],
    "notChecked": {
      "default": "ignore",
      "checks": {
        "credential/status": "fail",
        "trust/issuer": "fail",
        "trust/certificate-chain": "fail",
        "trust/revocation": "warn",
        "shape/targets": "fail",
        "shape/conforms": "fail",
        "presentation/holder": "warn"
      }
    },
    "clockSkewSeconds": 60,
    "noExpiry": "warn",
    "otherSubject": "warn",
    "sharedSubject": "fail",
    "selfStated": "fail",
    "unsignedPresentations": "fail",
    "retiredKeys": "refuse"
  },
  {
    "id": "gaia-x-tagus-archive",
    "title": "Gaia-X Tagus, for reading archives",
    "description": "Credentials of 2022 to 2024 with an embedded JsonWebSignature2020. Says whether the signature is good and what it covers; the services that could confirm the issuer are often gone, so that trust and chains that were not checked are warnings. Words that old contexts do not define are named, not refused. Not for decisions of today.",
    "accept": {
      "mechanisms": [
        "json-web-signature-2020"
      ],
      "profiles": [
        "doc-hash-hex",
        "proof-and-document-hash"
      ],
      "algorithms": [
        "PS256",
        "RS256",
        "ES256",
        "EdDSA",
        "Ed25519"
      ]
    },
    "proofs": "all",
    "required": [
      "proof/signature"
    ],
    "notChecked": {
      "default": "ignore",
      "checks": {
        "credential/status": "warn",
        "trust/issuer": "warn",
        "trust/certificate-chain": "warn",
        "shape/conforms": "warn"
      }
    },
    "clockSkewSeconds": 60,
    "noExpiry": "warn",
    "otherSubject": "warn",
    "sharedSubject": "warn",
    "selfStated": "warn",
    "unsignedPresentations": "warn",
    "retiredKeys": "accept-earlier",
    "lossyLinkedData": true
  },
  {
    "id": "w3c-strict",
    "title": "W3C recommendations, strictly",
    "description": "Credentials and presentations by the letter of the Verifiable Credentials recommendations, from any issuer: current proofs, an end of validity of at most five years, a status that was looked up where one is declared, and presentations that name their holder and end. What Gaia-X asks on top is compared only if shapes are asked for.",
    "accept": {
      "mechanisms": [
        "vc-jwt",
        "data-integrity"
      ],
      "profiles": [
        "vc-jose",
        "gaia-x-icam-25.11",
        "eddsa-rdfc-2022",
        "ecdsa-rdfc-2019"
      ],
      "algorithms": [
        "PS256",
        "PS384",
        "ES256",
        "ES384",
        "EdDSA",
        "Ed25519"
      ]
    },
    "proofs": "all",
    "required": [
      "proof/signature",
      "credential/structure",
      "credential/validity-period",
      "linked-data/contexts"
    ],
    "notChecked": {
      "default": "ignore",
      "checks": {
        "credential/status": "fail",
        "presentation/holder": "fail",
        "presentation/expiry": "warn",
        "presentation/challenge": "warn",
        "trust/issuer": "warn"
      }
    },
    "clockSkewSeconds": 30,
    "noExpiry": "fail",
    "otherSubject": "warn",
    "sharedSubject": "fail",
    "selfStated": "warn",
    "unsignedPresentations": "fail",
    "retiredKeys": "refuse",
    "longestValidityDays": 1827
  }
]
