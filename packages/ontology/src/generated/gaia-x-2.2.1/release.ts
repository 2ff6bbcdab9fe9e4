// Derived from shapes/gaia-x-2.2.1 by "pnpm generate". Do not edit; change the source.
import type { ReleaseFacts } from '../../release.ts'
import { describing } from './describing.ts'

const urls = {
  "preferred": "https://w3id.org/gaia-x/development#",
  "accepted": [
    "https://w3id.org/gaia-x/development#",
    "https://w3id.org/gaia-x/main#"
  ],
  "moving": [
    "https://w3id.org/gaia-x/development#",
    "https://w3id.org/gaia-x/main#"
  ]
}

const securing: ReleaseFacts['securing'] = {
  "mechanism": "vc-jwt",
  "algorithm": "PS256",
  "header": {
    "credential": {
      "typ": "vc+jwt",
      "cty": "vc"
    },
    "presentation": {
      "typ": "vp+jwt",
      "cty": "vp"
    }
  },
  "envelope": {
    "credential": "application/vc+jwt",
    "presentation": "application/vp+jwt"
  },
  "accept": {
    "algorithms": [
      "PS256",
      "PS384",
      "PS512",
      "RS256",
      "RS384",
      "RS512",
      "ES256",
      "ES384",
      "ES512"
    ],
    "credential": {
      "typ": [
        "vc+jwt",
        "vc+ld+jwt",
        "vc+ld+json+jwt"
      ],
      "cty": [
        "vc",
        "vc+ld",
        "vc+ld+json"
      ]
    },
    "presentation": {
      "typ": [
        "vp+jwt",
        "vp+ld+jwt",
        "vp+ld+json+jwt"
      ],
      "cty": [
        "vp",
        "vp+ld",
        "vp+ld+json"
      ]
    },
    "didMethods": [
      "web"
    ]
  }
}

const reading = {
  "equivalentNamespaces": [
    "https://w3id.org/gaia-x/main#"
  ],
  "roles": {
    "notary": [
      "RegistrationNumber"
    ],
    "compliance": [
      "ComplianceCredential",
      "CompliantCredential"
    ]
  }
}

export const releaseFacts: ReleaseFacts = {
  ...describing,
  ...reading,
  contexts: { ...describing.contexts, ...urls },
  securing,
}
