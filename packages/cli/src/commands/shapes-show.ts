import type { JsonValue } from '@gxkit/core'
import { type ListHelp, type PropertyHelp, propertyHelp } from '@gxkit/describe'
import { ancestors, type ClassModel, isSubClassOf, type Release } from '@gxkit/ontology'
import type { CommandContext, CommandInput, Outcome } from '../command.ts'
import type { Style } from '../terminal/style.ts'
import { classNamed } from '../vocabulary/named.ts'
import { forRelease, releaseOption } from '../vocabulary/release-option.ts'

/** `gx shapes show <class>`: what a class is, and what to write for each of its properties. */
export async function run(input: CommandInput, { style }: CommandContext): Promise<Outcome> {
  const [wanted = ''] = input.args
  const release = await releaseOption(input)
  const model = classNamed(release, wanted)
  const nameOf = (iri: string): string => release.vocabulary.classes().get(iri)?.name ?? iri
  const parents = ancestors(release, model.iri).map(nameOf)
  const kinds = kindsOf(release, model)
  const properties = [...model.properties]
    .sort((a, b) => a.order - b.order)
    .map((property) => ({ iri: property.iri, help: propertyHelp(release, property) }))
  const helps = properties.map(({ help }) => help)
  const lines = [
    `${style.out('strong', model.name)}: ${model.label}`,
    model.description,
    ...(parents.length === 0 ? [] : [`It is a kind of ${parents.join(', ')}.`]),
    ...(kinds.length === 0 ? [] : [`Special kinds of it: ${kinds.join(', ')}.`]),
    ...section(
      'Required',
      helps.filter(({ required }) => required),
      release,
      style.out,
    ),
    ...section(
      'Optional',
      helps.filter(({ required }) => !required),
      release,
      style.out,
    ),
    ...(model.closed ? ['', 'It takes no other properties than these.'] : []),
  ]
  return {
    exitCode: 0,
    out: lines.join('\n'),
    json: {
      release: release.id,
      class: { name: model.name, iri: model.iri, label: model.label, description: model.description },
      parents,
      kinds,
      closed: model.closed,
      properties: properties.map(({ iri, help }) => JSON.parse(JSON.stringify({ ...help, iri })) as JsonValue),
    },
    next: forRelease(`gx new ${model.name}`, release),
  }
}

function kindsOf(release: Release, model: ClassModel): readonly string[] {
  const others = [...release.vocabulary.classes().values()].filter(({ iri }) => iri !== model.iri)
  return others.filter(({ iri }) => isSubClassOf(release, iri, model.iri)).map(({ name }) => name)
}

function section(heading: string, helps: readonly PropertyHelp[], release: Release, style: Style): readonly string[] {
  if (helps.length === 0) return []
  return ['', style('strong', heading), ...helps.flatMap((help) => propertyLines(help, release, style))]
}

function propertyLines(help: PropertyHelp, release: Release, style: Style): readonly string[] {
  const { term, count, label, description, write, lists, defaultValue } = help
  const long = lists.filter(({ size, values }) => size > values.length)
  return [
    `  ${style('place', term)} (${count})`,
    `      ${label}: ${description}`,
    `      Write ${write}.${defaultValue === undefined ? '' : ` Without it: ${defaultValue}.`}`,
    ...allValues(long, release),
  ]
}

/** Where one property takes the values of several lists, the first is the one to write. */
function allValues([first, ...others]: readonly ListHelp[], release: Release): readonly string[] {
  if (first === undefined) return []
  const also = others.length === 0 ? '' : ` (also allowed: the lists ${others.map(({ list }) => list).join(', ')})`
  return [`      All values: ${forRelease(`gx shapes values ${first.list}`, release)}${also}`]
}
