// Derived from shapes/gaia-x-22.10 by "pnpm generate". Do not edit; change the source.
import type { Countries, CountryCode, CountryCode2 } from '@gxkit/ontology/gaia-x-22.10/lists'

/** One value of any of the lists `Countries`, `CountryCode`, `CountryCode2`. */
export type CountryCodeText = Countries | CountryCode | CountryCode2

/** A date with time such as 2026-01-31T10:00:00Z, or a date such as 2026-01-31. */
export type DateTimeText = `${number}-${number}-${number}`

/** A media type such as application/pdf, or an extension such as pdf. */
export type MediaTypeText = 'css' | 'csv' | 'doc' | 'docx' | 'epub' | 'geojson' | 'gif' | 'gz' | 'gzip' | 'htm' | 'html' | 'ics' | 'jpeg' | 'jpg' | 'js' | 'json' | 'jsonld' | 'markdown' | 'md' | 'nq' | 'nt' | 'odp' | 'ods' | 'odt' | 'parquet' | 'pdf' | 'png' | 'ppt' | 'pptx' | 'rdf' | 'sql' | 'svg' | 'tif' | 'tiff' | 'trig' | 'ttl' | 'turtle' | 'txt' | 'wasm' | 'webp' | 'xls' | 'xlsx' | 'yaml' | 'yml' | 'zip'

/** True or false, or yes or no. */
export type TruthText = 'yes' | 'no'
