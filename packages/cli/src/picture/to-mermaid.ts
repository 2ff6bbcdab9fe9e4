import { clean } from '../terminal/clean.ts'
import type { Picture } from './picture.ts'

/**
 * The picture as Mermaid text, which Markdown pages on many platforms show as a drawing.
 *
 * @see https://mermaid.js.org/syntax/flowchart.html
 */
export function toMermaid({ title, issuers }: Picture): string {
  const boxes = issuers.flatMap(({ id, claims }, i) => [
    `  subgraph i${i + 1}["${escaped(`${id} claims`)}"]`,
    ...claims.map(({ key, kind, name }) => `    ${key}["${escaped(kind)}<br/>${escaped(name)}"]`),
    '  end',
  ])
  const arrows = issuers
    .flatMap(({ claims }) => claims)
    .flatMap(({ key, references }) =>
      references.map(({ property, to }) => `  ${key} -- "${escaped(property)}" --> ${to}`),
    )
  return ['---', `title: ${JSON.stringify(clean(title))}`, '---', 'flowchart LR', ...boxes, ...arrows, ''].join('\n')
}

function escaped(text: string): string {
  return clean(text).replace(/[&<>"#;]/g, (character) => `#${character.charCodeAt(0)};`)
}
