import { gaiaX2511, type Release } from '@gxkit/ontology'
import type { Fixture } from './fixture.ts'
import { stated } from './given/manifests.ts'

/** A release in which a VatID has two or three numbers. */
function withTwoNumbers(): Release {
  const { vocabulary } = gaiaX2511
  const classes = new Map(vocabulary.classes())
  const iri = `${gaiaX2511.namespace}VatID`
  const model = classes.get(iri)
  if (model === undefined) throw new Error('there is no VatID')
  const twice = model.properties.map((each) => (each.term === 'vatID' ? { ...each, minCount: 2, maxCount: 3 } : each))
  classes.set(iri, { ...model, properties: twice })
  return { ...gaiaX2511, vocabulary: { ...vocabulary, classes: () => classes } }
}

/** Codes of manifests and what stands in them. */
export const manifestFixtures: readonly Fixture[] = [
  ['manifest/too-few-values', 'one of two', () => stated('type: VatID\nvatID: DE136695976\n', withTwoNumbers())],
]
