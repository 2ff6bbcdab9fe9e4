import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the checkout. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** One package of the workspace, as it stands on disk. */
export interface WorkspacePackage {
  readonly folder: string
  readonly name: string
  readonly private: boolean
  readonly dependencies: readonly string[]
  /** Files of `src` with their texts, paths relative to the package. */
  readonly sources: readonly { readonly path: string; readonly text: string }[]
}

/** Every package that has TypeScript sources. */
export function workspacePackages(): WorkspacePackage[] {
  return readdirSync(join(root, 'packages'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => readPackage(join(root, 'packages', entry.name)))
    .filter((each) => each.sources.length > 0)
}

/** The module names that a TypeScript source imports or re-exports. */
export function importsOf(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '')
  return [
    ...code.matchAll(/(?:^|\n)\s*(?:import|export)\b[^'"\n;]*?(?:\{[^}]*\}[^'"\n;]*?)?from\s+'([^']+)'/g),
    ...code.matchAll(/\bimport\(\s*'([^']+)'/g),
    ...code.matchAll(/(?:^|\n)import\s+'([^']+)'/g),
  ].map((match) => match[1] ?? '')
}

function readPackage(folder: string): WorkspacePackage {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string
    private?: boolean
    dependencies?: Record<string, string>
  }
  return {
    folder,
    name: manifest.name,
    private: manifest.private ?? false,
    dependencies: Object.keys(manifest.dependencies ?? {}),
    sources: sourceFiles(join(folder, 'src')).map((path) => ({
      path: relative(folder, path),
      text: readFileSync(path, 'utf8'),
    })),
  }
}

function sourceFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
  } catch {
    return []
  }
}
