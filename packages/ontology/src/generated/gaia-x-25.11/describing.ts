// Derived from shapes/gaia-x-25.11 by "pnpm generate". Do not edit; change the source.
import type { DescribableRelease } from '../../release.ts'

export const describing: Omit<DescribableRelease, 'vocabulary'> = {
  "id": "gaia-x-25.11",
  "name": "Loire",
  "namespace": "https://w3id.org/gaia-x/development#",
  "dataModel": {
    "version": "2.0",
    "context": "https://www.w3.org/ns/credentials/v2"
  },
  "prefixes": {
    "cred": "https://www.w3.org/2018/credentials#",
    "dcat": "http://www.w3.org/ns/dcat#",
    "dcterms": "http://purl.org/dc/terms/",
    "gx": "https://w3id.org/gaia-x/development#",
    "odrl": "http://www.w3.org/ns/odrl/2/",
    "qk": "http://qudt.org/vocab/quantitykind/",
    "qudt": "http://qudt.org/schema/qudt/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "schema": "https://schema.org/",
    "sh": "http://www.w3.org/ns/shacl#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "vcard": "http://www.w3.org/2006/vcard/ns#",
    "xsd": "http://www.w3.org/2001/XMLSchema#"
  },
  "termsAndConditions": {
    "class": "https://w3id.org/gaia-x/development#Issuer",
    "property": "https://w3id.org/gaia-x/development#gaiaxTermsAndConditions",
    "states": "digest",
    "current": "067dcac5efd18c1927deb1ffed3feab6d0ad044c0a9a263e6d5d8bdc43224515",
    "accepted": [
      "067dcac5efd18c1927deb1ffed3feab6d0ad044c0a9a263e6d5d8bdc43224515",
      "4bd7554097444c960292b4726c2efa1373485e8a5565d94d41195214c5e0ceb3"
    ],
    "texts": {
      "067dcac5efd18c1927deb1ffed3feab6d0ad044c0a9a263e6d5d8bdc43224515": "The Gaia-X credentials issuer agrees to update its Gaia-X credentials about any changes, be it technical, organisational, or legal - especially but not limited to contractual in regards to the indicated attributes present in the Gaia-X credentials.The certificate or public key of the keypair used to sign Gaia-X Credentials will be marked as untrusted where the Gaia-X European Association for Data and Cloud becomes aware of any inaccurate statements regarding the claims which results in non-compliance with the Compliance Document.",
      "4bd7554097444c960292b4726c2efa1373485e8a5565d94d41195214c5e0ceb3": "The PARTICIPANT signing Gaia-X credentials agrees as follows:\n- to update its Gaia-X credentials about any changes, be it technical, organizational, or legal - especially but not limited to contractual in regards to the indicated attributes present in the Gaia-X credentials.\n\nThe keypair used to sign Gaia-X credentials will be revoked where Gaia-X Association becomes aware of any inaccurate statements in regards to the claims which result in a non-compliance with the Trust Framework and policy rules defined in the Policy Rules and Labelling Document (PRLD).\n\n"
    }
  },
  "contexts": {
    "order": [
      "https://www.w3.org/ns/credentials/v2",
      "https://w3id.org/gaia-x/development#"
    ],
    "prefixes": {
      "xsd": "http://www.w3.org/2001/XMLSchema#",
      "ODRL": "http://www.w3.org/ns/odrl/2/",
      "cred": "https://www.w3.org/2018/credentials#",
      "dcat": "http://www.w3.org/ns/dcat#",
      "dcterms": "http://purl.org/dc/terms/",
      "gx": "https://w3id.org/gaia-x/development#",
      "httpsschema": "https://schema.org/",
      "linkml": "https://w3id.org/linkml/",
      "qk": "http://qudt.org/vocab/quantitykind/",
      "qudt": "http://qudt.org/schema/qudt/",
      "skos": "http://www.w3.org/2004/02/skos/core#",
      "vcard": "http://www.w3.org/2006/vcard/ns#"
    }
  }
}
