import { createSourceTexts as createTexts, isYaml, type NamedText, type SourceTexts } from '@gxkit/core/render'

export type { NamedText, SourceTexts } from '@gxkit/core/render'

/** Remembers the texts that were read, so that findings can be shown in them. The YAML parser is loaded for YAML only. */
export async function createSourceTexts(texts: Iterable<NamedText>): Promise<SourceTexts> {
  const all = [...texts]
  if (!all.some(({ name, text }) => isYaml(name, text) && !/^\s*eyJ/.test(text))) return createTexts(all)
  const { yamlSyntax } = await import('@gxkit/describe/yaml')
  return createTexts(all, { yaml: yamlSyntax })
}
