import { classModel, type PropertyModel } from '@gxkit/ontology'
import type { Draft } from '../findings/draft.ts'
import { confusable } from './confusable.ts'
import { digestForm } from './digest-form.ts'
import { expired } from './expired.ts'
import { insecureUrl } from './insecure-url.ts'
import type { LintContext, LintRule } from './lint-rule.ts'
import { placeholder } from './placeholder.ts'
import { references } from './references.ts'

const rules: readonly LintRule[] = [expired, insecureUrl, placeholder, confusable, digestForm, references]

/** Looks for what the shapes let pass and Gaia-X does not, or what was certainly not meant. */
export function lint(context: Omit<LintContext, 'modelOf'>): readonly Draft[] {
  const { graph, release, typesOf } = context
  const models = new Map<string, ReadonlyMap<string, PropertyModel>>()
  const propertiesOf = (type: string): ReadonlyMap<string, PropertyModel> => {
    const found =
      models.get(type) ?? new Map((classModel(release, type)?.properties ?? []).map((model) => [model.iri, model]))
    models.set(type, found)
    return found
  }
  const full: LintContext = {
    ...context,
    modelOf: (node, predicate) => {
      for (const type of typesOf(node)) {
        const model = propertiesOf(type).get(predicate)
        if (model !== undefined) return model
      }
      return undefined
    },
  }
  const ofStatements = graph.quads.flatMap((quad) => rules.flatMap((rule) => rule.ofStatement?.(quad, full) ?? []))
  return [...rules.flatMap((rule) => rule.ofCredentials?.(full) ?? []), ...ofStatements]
}
