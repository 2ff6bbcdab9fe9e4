// Derived from shapes/gaia-x-22.10 by "pnpm generate". Do not edit; change the source.
import type { ReleaseFacts } from '../../release.ts'
import { describing } from './describing.ts'

const urls = {
  "preferred": "https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/trustframework#",
  "pinned": "https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/trustframework#",
  "accepted": [
    "https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/trustframework#"
  ]
}

const securing: ReleaseFacts['securing'] = {
  "mechanism": "json-web-signature-2020",
  "algorithm": "PS256",
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
      "typ": [],
      "cty": []
    },
    "presentation": {
      "typ": [],
      "cty": []
    },
    "didMethods": [
      "web"
    ]
  }
}

const reading = {
  "undeclaredPrefixes": [
    "gx-terms-and-conditions"
  ],
  "roles": {
    "notary": [
      "legalRegistrationNumber"
    ],
    "compliance": [
      "compliance"
    ]
  }
}

export const releaseFacts: ReleaseFacts = {
  ...describing,
  ...reading,
  contexts: { ...describing.contexts, ...urls },
  securing,
}
