import { GxError } from '@gxkit/core'
import { plural } from '@gxkit/core/render'
import { guardedFetch } from '@gxkit/identity/node'
import { compareArtefacts } from '@gxkit/vocabulary'
import type { CommandContext, CommandInput, Outcome } from '../command.ts'
import { readLargeTextFile, readTextFile } from '../files/read.ts'
import { flag, textOption } from '../input.ts'
import { createSourceTexts, type NamedText } from '../render/sources.ts'
import { clean } from '../terminal/clean.ts'
import { bareReleaseOption } from '../vocabulary/release-option.ts'

/** Bytes of one official file. */
const mostBytes = 64 * 1024 * 1024
const timeoutMilliseconds = 60_000

/** `gx shapes verify <url or file…>`: compares what a registry serves with what is here. */
export async function run(input: CommandInput, { signal, say }: CommandContext): Promise<Outcome> {
  const release = bareReleaseOption(input)
  const authority = textOption(input, 'ca')
  if (authority !== undefined && !flag(input, 'allowLoopback')) {
    throw new GxError('ERR_OPTION_INVALID', '--ca is for tests with a server on this machine', {
      next: 'Use it together with --allow-loopback.',
    })
  }
  const ca = authority === undefined ? undefined : await readTextFile(authority, 'certificate')
  const documents: NamedText[] = []
  for (const arg of input.args) {
    const isUrl = /^[a-z][a-z0-9+.-]*:\/\//i.test(arg)
    if (isUrl) say(`Fetching ${clean(arg)} …`)
    const text = isUrl
      ? await fetched(arg, { signal, allowLoopback: flag(input, 'allowLoopback'), ca })
      : await readLargeTextFile(arg, 'file', mostBytes)
    documents.push({ name: arg, text })
  }
  const report = compareArtefacts(documents, { release })
  if (report.ok) say(`The same as ${release.id}, as far as compared: ${plural(documents.length, 'file')}.`)
  return {
    exitCode: report.ok ? 0 : 1,
    report,
    sources: await createSourceTexts(documents.filter(({ text }) => text.length < 4 * 1024 * 1024)),
    json: { release: release.id, compared: documents.map(({ name }) => name) },
  }
}

/** HTTPS from public addresses only, no redirects, bounded in size and time. */
async function fetched(
  url: string,
  options: { readonly signal: AbortSignal; readonly allowLoopback: boolean; readonly ca: string | undefined },
): Promise<string> {
  const { signal, allowLoopback, ca } = options
  const port = URL.canParse(url) ? new URL(url).port : ''
  const fetch = guardedFetch({
    maxBytes: mostBytes,
    timeoutMilliseconds,
    ...(allowLoopback && {
      ports: [port === '' ? 443 : Number(port)],
      testing: { allowLoopback: true, ...(ca !== undefined && { ca }) },
    }),
  })
  try {
    const headers = { accept: 'text/turtle, application/ld+json;q=0.9, application/json;q=0.8, */*;q=0.1' }
    const response = await fetch(url, { headers, signal })
    if (!response.ok) throw new Error(`the server answers ${response.status}`)
    return await response.text()
  } catch (error) {
    signal.throwIfAborted()
    const reason = error instanceof Error ? error.message : 'no answer'
    throw new GxError('ERR_FETCH_FAILED', `${clean(url)} could not be fetched: ${clean(reason)}`, {
      cause: error,
      next: 'Save it with another program, and name the file.',
    })
  }
}
