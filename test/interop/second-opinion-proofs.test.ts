import { Ed25519Signature2020 } from '@digitalbazaar/ed25519-signature-2020'
import * as vc from '@digitalbazaar/vc'
import type { JsonObject } from '@gxkit/core'
import { ed25519Signature2020, issue } from '@gxkit/credentials'
import { checkStructure } from '@gxkit/credentials/structure'
import { toMultibase } from '@gxkit/identity'
import { contextSet, w3cContexts } from '@gxkit/linked-data'
import { gaiaX2511 } from '@gxkit/ontology'
import { expect, test } from 'vitest'
import { createFederation, legalPerson, moment } from '../support/federation.ts'
import { mutants } from '../support/mutants.ts'
import { acceptedHere, proofDisagreements, proofReasons } from './second-opinion/proof-disagreements.ts'
import { respellings } from './second-opinion/respellings.ts'

/** The same signed credentials, changed in every way, before `@digitalbazaar/vc`: whatever the two disagree about is listed. */

const suiteContext = 'https://w3id.org/security/suites/ed25519-2020/v1'
const contexts = contextSet(w3cContexts, gaiaX2511.contexts.documents)
const mechanism = ed25519Signature2020({ contexts })

test('second opinion: a changed credential opens here exactly when @digitalbazaar/vc verifies it, but for what is listed', async () => {
  const { provider, resolver, now } = await createFederation('EdDSA')
  const credential = legalPerson(provider.did, {
    credentialStatus: { id: 'https://status.example/1#7', type: 'BitstringStatusListEntry' },
  })
  const signed = await issue(credential, { signer: provider.signer, mechanism, now })
  if (signed.form !== 'embedded') throw new Error('an embedded proof was expected')

  const { publicJwk, verificationMethod } = provider.signer
  if (publicJwk === undefined) throw new Error('the signer tells its key')
  const key: JsonObject = {
    '@context': suiteContext,
    id: verificationMethod,
    type: 'Ed25519VerificationKey2020',
    controller: provider.did,
    publicKeyMultibase: toMultibase(publicJwk),
  }
  const purposes = { assertionMethod: [verificationMethod], authentication: [verificationMethod] }
  const known = new Map<string, JsonObject>([
    [provider.did, { '@context': ['https://www.w3.org/ns/did/v1'], id: provider.did, ...purposes }],
    [verificationMethod, key],
  ])
  const documentLoader = async (url: string) => {
    const document = known.get(url) ?? contexts.get(url)
    if (document === undefined) throw new Error(`unknown: ${url}`)
    return { contextUrl: null, document: structuredClone(document), documentUrl: url }
  }
  const suite = new Ed25519Signature2020()
  const checkStatus = async () => ({ verified: true })
  const theirs = async (document: JsonObject): Promise<boolean> => {
    const options = { credential: structuredClone(document), suite, documentLoader, now: moment, checkStatus }
    return vc.verifyCredential(options).then(
      ({ verified }) => verified,
      () => false,
    )
  }
  const ours = async (document: JsonObject): Promise<string> => {
    const opened = await mechanism.open({ form: 'embedded', document }, { resolver, source: 'a.json', now })
    const findings = [...opened.findings, ...checkStructure(document, { source: 'a.json', kind: 'credential' })]
    const isOpen = opened.checks.every(({ status }) => status === 'passed')
    if (isOpen && findings.every(({ severity }) => severity !== 'error')) return 'good'
    return [...new Set(findings.filter((f) => f.severity === 'error').map(({ code }) => code))].sort().join(' ')
  }
  expect(await ours(signed.document)).toBe('good')
  expect(await theirs(signed.document)).toBe(true)

  const counts = { both: 0, neither: 0 }
  const stricter: Record<string, string> = {}
  const laxer: string[] = []
  for (const { name, document } of [...mutants(signed.document), ...respellings(signed.document)]) {
    const [own, other] = [await ours(document), await theirs(document)]
    if (own === 'good') {
      if (other) counts.both++
      else laxer.push(name)
    } else if (other) stricter[name] = own
    else counts.neither++
  }
  expect(laxer).toEqual(Object.keys(acceptedHere))
  expect(stricter).toEqual(proofDisagreements)
  expect(counts.neither).toBeGreaterThan(200)
  expect(counts.both).toBeGreaterThan(10)
  const codes = new Set(Object.values(stricter).flatMap((text) => text.split(' ')))
  expect([...codes].sort()).toEqual(Object.keys(proofReasons).sort())
}, 300_000)
