import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Assessment, dryRun } from '@gxkit/conformity'
import { isJsonObject, type JsonObject, toArray } from '@gxkit/core'
import { enclosed, recognise, type Secured, unverifiedContent, withoutJwtClaims } from '@gxkit/credentials'
import { gaiaX2210, gaiaX2511, type Release } from '@gxkit/ontology'
import { createValidator } from '@gxkit/shacl'
import { expect, test } from 'vitest'
import { withShared } from './shared.ts'

/** What others have presented, nothing verified: these assessments are dry runs. */
function contentsOf(text: string): readonly { readonly document: JsonObject; readonly source: string }[] {
  const { secured } = recognise(text.trim())
  const content = secured?.form === 'enveloped' ? unverifiedContent(secured) : (JSON.parse(text) as JsonObject)
  return enclosed(content ?? {}, 'presentation').entries.flatMap(({ secured: inner, document, source }) => {
    const own = inner === undefined ? document : contentOf(inner)
    return own === undefined ? [] : [{ document: own, source }]
  })
}

function contentOf(secured: Secured): JsonObject | undefined {
  if (secured.form === 'embedded') {
    const { proof: _, ...document } = secured.document as JsonObject
    return document
  }
  const content = unverifiedContent(secured)
  return content && withoutJwtClaims(content)
}

async function assessed(text: string, release: Release, notaries: readonly string[]): Promise<Assessment> {
  const contents = contentsOf(text)
  const own = contents.filter(({ document }) => !JSON.stringify(document.type).includes('LabelCredential'))
  const shapes = await createValidator({ release }).validate(own)
  return dryRun(contents, { release, level: 'sc', notaries, shapes, now: () => new Date('2026-11-21') })
}

const stateOf = ({ rules }: Assessment, id: string): string | undefined => rules.find((each) => each.id === id)?.state

withShared('real/jwt/Posedio__gaiax-opa', 'labels that clearing houses have issued', (folder) => {
  test.each([
    ['vp-ps256-2026.jwt', 'did:web:www.delta-dao.com:notary:v2'],
    ['vp-ps384.jwt', 'did:web:gx-notary.gxdch.dih.telekom.com:v2'],
  ])('%s: the same criteria, at the same level', async (name, notary) => {
    const text = readFileSync(join(folder, name), 'utf8')
    const label = contentsOf(text).find(({ document }) => JSON.stringify(document.type).includes('LabelCredential'))
    const [subject] = toArray(label?.document.credentialSubject).filter(isJsonObject)
    const listed = toArray(subject?.['gx:validatedCriteria']).map((criterion) => String(criterion).split('#').at(-1))
    expect(listed.length).toBeGreaterThan(0)
    const assessment = await assessed(text, gaiaX2511, [notary])
    expect(assessment.level.name).toBe(subject?.['gx:labelLevel'])
    expect(assessment.validated.map((address) => address.split('#').at(-1))).toEqual(listed)
    expect(['terms-accepted', 'registration-number'].map((id) => stateOf(assessment, id))).toEqual(['met', 'met'])
    // Without the notary there would have been no label.
    expect((await assessed(text, gaiaX2511, [])).validated).toEqual([])
  })
})

withShared(
  'real/credentials/smartSenseSolutions__Gaia-X-Compliance-Service',
  'fixtures of an engine of 22.10',
  (folder) => {
    const read = (name: string): string => readFileSync(join(folder, name), 'utf8')

    const lab = 'did:web:registration.lab.gaia-x.eu:'

    test.each([
      ['participant-vp.json', `${lab}v1`, 'ready', []],
      ['service-offering-and-ressources-vp.json', `${lab}development`, 'ready', []],
      [
        'service-offering-vp-providedBy-absent.json',
        `${lab}:development`,
        'not-met',
        ['shapes-conform', 'provider-is-issuer'],
      ],
      ['service-offering-vp-structure-invalid.json', `${lab}:development`, 'not-met', ['shapes-conform']],
    ] as const)('%s, with the notary %s: %s', async (name, notary, outcome, missing) => {
      const assessment = await assessed(read(name), gaiaX2210, [notary])
      expect(assessment.ruleSet.id).toBe('TF22.10')
      expect(assessment.outcome).toBe(outcome)
      expect(assessment.missing.flatMap(({ ids }) => ids)).toEqual(missing)
      expect(stateOf(assessment, 'registration-number')).toBe('met')
      expect(stateOf(await assessed(read(name), gaiaX2210, []), 'registration-number')).toBe('not-met')
    })

    test('who describes a service, or data, of somebody else is refused', async () => {
      const contents = contentsOf(read('service-offering-and-ressources-vp.json'))
      const changed = contents.map(({ document, source }) => {
        const isService = JSON.stringify(document.credentialSubject).includes('ServiceOffering')
        return { source, document: isService ? { ...document, issuer: 'did:web:somebody.example' } : document }
      })
      const options = { release: gaiaX2210, level: 'sc', notaries: [`${lab}development`] }
      expect(stateOf(await dryRun(contents, options), 'provider-is-issuer')).toBe('met')
      const assessment = await dryRun(changed, options)
      expect(assessment.outcome).toBe('not-met')
      expect(stateOf(assessment, 'provider-is-issuer')).toBe('not-met')
    })
  },
)
