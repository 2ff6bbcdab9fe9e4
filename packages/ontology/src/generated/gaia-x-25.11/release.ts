// Derived from shapes/gaia-x-25.11 by "pnpm generate". Do not edit; change the source.
import type { ReleaseFacts } from '../../release.ts'
import { describing } from './describing.ts'

const urls = {
  "preferred": "https://w3id.org/gaia-x/development#",
  "pinned": "https://w3id.org/gaia-x/2511#",
  "accepted": [
    "https://w3id.org/gaia-x/development#",
    "https://w3id.org/gaia-x/main#",
    "https://w3id.org/gaia-x/v1#",
    "https://w3id.org/gaia-x/v2#",
    "https://w3id.org/gaia-x/2406#",
    "https://w3id.org/gaia-x/2411#",
    "https://w3id.org/gaia-x/2503#",
    "https://w3id.org/gaia-x/2511#"
  ],
  "older": [
    "https://w3id.org/gaia-x/v1#",
    "https://w3id.org/gaia-x/v2#",
    "https://w3id.org/gaia-x/2406#",
    "https://w3id.org/gaia-x/2411#",
    "https://w3id.org/gaia-x/2503#"
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
    "https://w3id.org/gaia-x/main#",
    "https://w3id.org/gaia-x/v1#",
    "https://w3id.org/gaia-x/v2#",
    "https://w3id.org/gaia-x/2406#",
    "https://w3id.org/gaia-x/2411#",
    "https://w3id.org/gaia-x/2503#",
    "https://w3id.org/gaia-x/2511#"
  ],
  "roles": {
    "notary": [
      "RegistrationNumber"
    ],
    "compliance": [
      "LabelCredential",
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
