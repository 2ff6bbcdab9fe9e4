import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Metafile, type OutputFile } from 'esbuild'
import { root } from '../../architecture/workspace.ts'

/** What a page loads: files by their path on the server. */
export interface Bundle {
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly metafile: Metafile
}

/** The size of what a page loads before it runs. */
export interface Size {
  readonly minified: number
  readonly gzip: number
  /** The modules inside, as paths in the checkout. */
  readonly modules: readonly string[]
}

const here = join(root, 'test', 'e2e', 'browser')

/** Bundles programs for the browser as an application would: minified, split, nothing replaced, nothing filled in. */
export async function bundle(programs: Readonly<Record<string, string>>): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    entryPoints: Object.keys(programs).map((name) => ({ in: `program:${name}`, out: name })),
    plugins: [
      {
        name: 'programs',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^program:/ }, ({ path }) => ({ path: path.slice(8), namespace: 'program' }))
          onLoad({ filter: /./, namespace: 'program' }, ({ path }) => ({
            contents: programs[path] ?? '',
            loader: 'ts',
            resolveDir: here,
          }))
        },
      },
    ],
    absWorkingDir: root,
    outdir: join(here, 'out'),
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    conditions: ['gxkit-source'],
    metafile: true,
    write: false,
    logLevel: 'silent',
  })
  const pathOf = (file: OutputFile): string => `/${file.path.slice(join(here, 'out').length + 1)}`
  return { files: new Map(outputFiles.map((file) => [pathOf(file), file.contents])), metafile }
}

/** What the page of a program loads before it runs: its file and everything that is imported statically from there. */
export function initialSize({ files, metafile }: Bundle, program: string): Size {
  const prefix = 'test/e2e/browser/out/'
  const reached = new Set([`${prefix}${program}.js`])
  for (const path of reached) {
    for (const { path: next, kind } of metafile.outputs[path]?.imports ?? []) {
      if (kind === 'import-statement') reached.add(next)
    }
  }
  const contents = [...reached].map((path) => files.get(`/${path.slice(prefix.length)}`) ?? new Uint8Array())
  return {
    minified: contents.reduce((sum, each) => sum + each.length, 0),
    gzip: contents.reduce((sum, each) => sum + gzipSync(each, { level: 9 }).length, 0),
    modules: [...reached].flatMap((path) => Object.keys(metafile.outputs[path]?.inputs ?? {})),
  }
}
