import type { Location } from '@gxkit/core'
import type { Document, YAMLMap } from 'yaml'

/** One description as it was found, with the names that rules use. */
export interface SourceThing {
  /** Its facts; `type` and `id` among them, where they are stated. */
  readonly map: YAMLMap
  /** Id of the release that its names belong to. */
  readonly release: string
  /** Name of the file it was found in. */
  readonly source: string
  /** Who issued the credential that it was found in. */
  readonly issuer?: string
  /** Where that stands. */
  readonly issuerLocation?: Location
  /** Where its type stands, if only the credential around it has one. */
  readonly typeLocation?: Location
  /** Address of the credential that it was found in. */
  readonly credential?: string
  /** The manifest that it was read from; absent for things that were found in JSON-LD. */
  readonly manifest?: { readonly document: Document; readonly text: string }
}
