import { type DescribableRelease, enumeration, type ValueModel } from '@gxkit/ontology'
import { matchesPattern } from '../node/literal.ts'
import type { FormPlace, FriendlyForm, Reading } from './friendly-form.ts'

/** Extensions of file names -> media types; several where an extension stands for several. */
const extensions: Readonly<Record<string, string>> = {
  css: 'text/css',
  csv: 'text/csv',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  epub: 'application/epub+zip',
  geojson: 'application/geo+json',
  gif: 'image/gif',
  gz: 'application/gzip',
  gzip: 'application/gzip',
  htm: 'text/html',
  html: 'text/html',
  ics: 'text/calendar',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: 'text/javascript',
  json: 'application/json',
  jsonld: 'application/ld+json',
  markdown: 'text/markdown',
  md: 'text/markdown',
  mp4: 'video/mp4 audio/mp4 application/mp4',
  nq: 'application/n-quads',
  nt: 'application/n-triples',
  odp: 'application/vnd.oasis.opendocument.presentation',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odt: 'application/vnd.oasis.opendocument.text',
  ogg: 'audio/ogg video/ogg application/ogg',
  parquet: 'application/vnd.apache.parquet',
  pdf: 'application/pdf',
  png: 'image/png',
  ppt: 'application/vnd.ms-powerpoint',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  rdf: 'application/rdf+xml',
  rtf: 'application/rtf text/rtf',
  sql: 'application/sql',
  svg: 'image/svg+xml',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  trig: 'application/trig',
  ttl: 'text/turtle',
  turtle: 'text/turtle',
  txt: 'text/plain',
  wasm: 'application/wasm',
  webp: 'image/webp',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'application/xml text/xml',
  yaml: 'application/yaml',
  yml: 'application/yaml',
  zip: 'application/zip',
}

const names = Object.keys(extensions)
const plain = names.filter((name) => !extensions[name]?.includes(' '))

/** A media type, or the extension of file names that stands for it. */
export const mediaTypeForm: FriendlyForm = {
  id: 'media-type',
  appliesTo: (release, _property, value) => takes(release, value, 'application/pdf') && !takes(release, value, 'pdf'),
  read: readMediaType,
  form: 'a media type such as application/pdf, or an extension such as pdf',
  pattern: `^(?:\\.?(?:${plain.flatMap((name) => [name, name.toUpperCase()]).join('|')})|[\\w.+-]+/[\\w.+-]+)$`,
  typescript: plain.map((name) => `'${name}'`).join(' | '),
  examples: ['pdf', '.pdf', 'application/pdf'],
}

/** Whether a value model takes a media type: from its list, or by its pattern. */
function takes(release: DescribableRelease, { in: list, pattern, flags }: ValueModel, text: string): boolean {
  if (list !== undefined) return enumeration(release, list).includes(text)
  return pattern?.includes('/') === true && matchesPattern(text, pattern, flags)
}

function readMediaType(text: string, { release, value }: FormPlace): Reading | undefined {
  const name = text.trim().toLowerCase().replace(/^\./, '')
  const types = Object.hasOwn(extensions, name) ? (extensions[name] ?? '').split(' ') : []
  const [found, another] = types.filter((type) => takes(release, value, type))
  if (found === undefined) return undefined
  if (another === undefined) return { ok: true, value: found }
  return { ok: false, problem: 'stands for several media types', suggestions: types }
}
