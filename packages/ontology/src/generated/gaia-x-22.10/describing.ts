// Derived from shapes/gaia-x-22.10 by "pnpm generate". Do not edit; change the source.
import type { DescribableRelease } from '../../release.ts'

export const describing: Omit<DescribableRelease, 'vocabulary'> = {
  "id": "gaia-x-22.10",
  "name": "Tagus",
  "namespace": "https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/trustframework#",
  "dataModel": {
    "version": "1.1",
    "context": "https://www.w3.org/2018/credentials/v1"
  },
  "prefixes": {
    "gx": "https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/trustframework#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "sh": "http://www.w3.org/ns/shacl#",
    "vcard": "http://www.w3.org/2006/vcard/ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#"
  },
  "termsAndConditions": {
    "class": "https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/trustframework#GaiaXTermsAndConditions",
    "property": "https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/trustframework#termsAndConditions",
    "states": "text",
    "current": "380d14e884a23614f3b73a4e1fc9f39269167fb494588f3a40c0ea15bdf548ee",
    "accepted": [
      "380d14e884a23614f3b73a4e1fc9f39269167fb494588f3a40c0ea15bdf548ee"
    ],
    "texts": {
      "380d14e884a23614f3b73a4e1fc9f39269167fb494588f3a40c0ea15bdf548ee": "The PARTICIPANT signing the Self-Description agrees as follows:\n- to update its descriptions about any changes, be it technical, organizational, or legal - especially but not limited to contractual in regards to the indicated attributes present in the descriptions.\n\nThe keypair used to sign Verifiable Credentials will be revoked where Gaia-X Association becomes aware of any inaccurate statements in regards to the claims which result in a non-compliance with the Trust Framework and policy rules defined in the Policy Rules and Labelling Document (PRLD)."
    }
  },
  "contexts": {
    "order": [
      "https://www.w3.org/2018/credentials/v1",
      "https://w3id.org/security/suites/jws-2020/v1",
      "https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/trustframework#"
    ],
    "prefixes": {
      "gx": "https://registry.lab.gaia-x.eu/development/api/trusted-shape-registry/v1/shapes/jsonld/trustframework#",
      "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
      "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
      "sh": "http://www.w3.org/ns/shacl#",
      "xsd": "http://www.w3.org/2001/XMLSchema#"
    }
  }
}
