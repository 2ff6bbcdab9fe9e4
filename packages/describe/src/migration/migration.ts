import type { Location, Report } from '@gxkit/core'
import type { Release } from '@gxkit/ontology'
import type { MigrationStep } from './ledger.ts'

/** Options of `migrate`. */
export interface MigrateOptions {
  /** The release to migrate to. */
  readonly to: Release
}

/** One file of the migrated project. */
export interface MigratedFile {
  /** Path inside the new folder. */
  readonly name: string
  readonly text: string
  /** The file that it was made from, where there is one file that carries on. */
  readonly source?: string
}

/** What came out of a migration. */
export interface Migration {
  /** `gx.yaml`, one manifest for each thing, and `MIGRATION.md`. */
  readonly files: readonly MigratedFile[]
  /**
   * What a person has to decide or to know, as findings `migration/*` at the places of the sources. What the target
   * demands beyond that is found by `describeManifests` on the files.
   */
  readonly report: Report
  /** What was done without asking anybody. */
  readonly done: readonly MigrationStep[]
  /** Facts of the new manifests that have no value yet: name of the file and place in it. Findings tell about each. */
  readonly open: readonly Location[]
  /** Ids of the releases that the sources were written for. */
  readonly from: readonly string[]
}
