export { codeFrame } from './code-frame.ts'
export { findingToHuman, type HumanReportOptions, plural, shortPlace, summary, toHuman } from './human.ts'
export type { HumanOptions } from './human-options.ts'
export { type LineColumn, lineColumn } from './line-column.ts'
export {
  createSourceTexts,
  isYaml,
  type NamedText,
  type SourceTexts,
  type SourceTextsOptions,
} from './source-texts.ts'
export { noStyle, type Style, type Tone } from './style.ts'
export { toGithub } from './to-github.ts'
export { toJson } from './to-json.ts'
export { toJunit } from './to-junit.ts'
export { type SarifOptions, toSarif } from './to-sarif.ts'
export { toShaclTurtle } from './to-shacl-turtle.ts'
export { displayWidth } from './width.ts'
export { wrap } from './wrap.ts'
