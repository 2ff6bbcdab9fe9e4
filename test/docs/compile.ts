import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { build, type Plugin } from 'esbuild'
import ts from 'typescript'
import { root } from '../architecture/workspace.ts'
import type { SnippetModule } from './to-module.ts'

const here = join(root, 'test', 'docs')

/** The names that examples may use without making them. */
export const fixturesFile: string = join(here, 'fixtures.ts')
const options: ts.CompilerOptions = {
  ...ts.convertCompilerOptionsFromJson(
    (ts.readConfigFile(join(root, 'tsconfig.base.json'), ts.sys.readFile).config as { compilerOptions: object })
      .compilerOptions,
    root,
  ).options,
  composite: false,
  declarationMap: false,
  sourceMap: false,
  rewriteRelativeImportExtensions: false,
  allowImportingTsExtensions: true,
  noEmit: true,
  noUnusedLocals: false,
  noUnusedParameters: false,
  types: ['node'],
  typeRoots: [join(root, 'node_modules', '@types')],
}

/** A compiler that knows files which are not on disk, and parses every file once. */
export interface Compiler {
  programOf(files: readonly string[]): ts.Program
  /** Adds a file. Its path is in the folder of these tests, so that it can import what they can. */
  add(name: string, text: string): string
}

export function createCompiler(): Compiler {
  const host = ts.createCompilerHost(options, true)
  const added = new Map<string, string>()
  const parsed = new Map<string, ts.SourceFile | undefined>()
  const { fileExists, readFile, getSourceFile } = host
  host.fileExists = (path) => added.has(path) || fileExists(path)
  host.readFile = (path) => added.get(path) ?? readFile(path)
  host.getSourceFile = (path, version, ...rest) => {
    const text = added.get(path)
    if (!parsed.has(path)) {
      parsed.set(
        path,
        text === undefined ? getSourceFile(path, version, ...rest) : ts.createSourceFile(path, text, version, true),
      )
    }
    return parsed.get(path)
  }
  return {
    programOf: (files) => ts.createProgram([...files], options, host),
    add(name, text) {
      const path = join(here, name)
      added.set(path, text)
      return path
    },
  }
}

/** What the compiler has to say about the snippets, in their order; lines are those of the snippet. */
export function typeProblems(compiler: Compiler, modules: readonly SnippetModule[]): string[][] {
  const files = modules.map((each, index) => compiler.add(`snippet-${index}.ts`, each.shown))
  const program = compiler.programOf([...files, fixturesFile])
  return files.map((path) => {
    const file = program.getSourceFile(path)
    const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]
    return found.map((each) => {
      const line = file && each.start !== undefined ? file.getLineAndCharacterOfPosition(each.start).line : 0
      return `line ${line}: ${ts.flattenDiagnosticMessageText(each.messageText, '\n')}`
    })
  })
}

/** Bundles the snippets, runs them in one process of Node, and says what went wrong with each, in their order. */
export async function runProblems(modules: readonly SnippetModule[]): Promise<string[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'gxkit-docs-'))
  try {
    await bundle(folder, modules)
    const entries = modules.map((_, index) => join(folder, `snippet-${index}.mjs`))
    const { stdout } = await promisify(execFile)(process.execPath, [join(folder, 'run.mjs'), folder, ...entries], {
      cwd: folder,
      timeout: 180_000,
      maxBuffer: 64 * 1024 * 1024,
    })
    return JSON.parse(stdout) as string[][]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function bundle(outdir: string, modules: readonly SnippetModule[]): Promise<void> {
  const snippets: Plugin = {
    name: 'snippets',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^snippet-\d+$/ }, ({ path }) => ({ path, namespace: 'snippet' }))
      onLoad({ filter: /./, namespace: 'snippet' }, ({ path }) => ({
        contents: modules[Number(path.slice('snippet-'.length))]?.running ?? '',
        loader: 'ts',
        resolveDir: here,
      }))
    },
  }
  const whereTheyLie: Plugin = {
    name: 'where they lie',
    setup({ onResolve }) {
      // What reads files beside itself stays where it is.
      onResolve({ filter: /^(?:node-sqlite3-wasm|pino)$/ }, ({ path, resolveDir }) => ({
        path: pathToFileURL(createRequire(join(resolveDir, 'any.js')).resolve(path)).href,
        external: true,
      }))
    },
  }
  await build({
    entryPoints: [
      join(here, 'run.ts'),
      ...modules.map((_, index) => ({ in: `snippet-${index}`, out: `snippet-${index}` })),
    ],
    entryNames: '[name]',
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    conditions: ['gxkit-source'],
    outExtension: { '.js': '.mjs' },
    // Third parties that are CommonJS ask for the modules of Node in their own way.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    plugins: [snippets, whereTheyLie],
    logLevel: 'silent',
  })
}
