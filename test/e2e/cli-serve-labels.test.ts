import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { federation } from '@gxkit/testkit'
import { expect, test } from 'vitest'
import { emptyFolder, expectCalm, gx } from './cli-process.ts'

/** A federation of today, as files: DID documents, chains, a trust snapshot. */
async function filesOf(members: Awaited<ReturnType<typeof federation>>): Promise<string> {
  const { participants, notary, trust } = members
  const cwd = emptyFolder()
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(cwd, path)), { recursive: true })
    writeFileSync(join(cwd, path), text)
  }
  for (const { host, didDocument, chain } of [...participants, notary]) {
    write(`dids/${host}/did.json`, JSON.stringify(didDocument))
    write(`chains/${host}.pem`, chain)
  }
  const { certificates: _, ...snapshot } = trust
  write('trust.json', JSON.stringify(snapshot))
  return cwd
}

test('gx serve --trust grants labels, with a policy that asks for chains and trusted notaries', async () => {
  const members = await federation({ now: new Date() })
  const { participants, fetch: reach } = members
  const [nordlicht] = participants
  const cwd = await filesOf(members)
  const { id, subject } = nordlicht.number
  const query = new URLSearchParams({ vcId: id, subjectId: subject })
  const asked = { method: 'GET', headers: {}, redirect: 'error', signal: new AbortController().signal } as const
  const number = await reach(
    `https://notary.clearing-house.example/v2/registration-numbers/vat-id/${nordlicht.vatId}?${query}`,
    asked as never,
  )
  const presentation = await nordlicht.present([...(await nordlicht.ownCredentials()), await number.text()])
  const incomplete = await nordlicht.present(await nordlicht.ownCredentials())

  const answers: { status: number; text: string }[] = []
  let begun = false
  const args = ['serve', 'box', '--did', 'did:web:box.example', '--port', '0', '--trust', 'trust.json']
  const run = await gx([...args, '--dids', 'dids', '--certificates', 'chains'], {
    cwd,
    watch: (child, stderr) => {
      const url = /listens on (http\S+)/.exec(stderr)?.[1]
      if (url === undefined || begun) return
      begun = true
      const offer = async (body: string): Promise<void> => {
        const vcid = encodeURIComponent(`${nordlicht.base}label.jwt`)
        const answer = await fetch(`${url}/v2/api/credential-offers/standard-compliance?vcid=${vcid}`, {
          method: 'POST',
          headers: { 'content-type': 'application/vp+jwt' },
          body,
        })
        answers.push({ status: answer.status, text: await answer.text() })
      }
      void offer(presentation)
        .then(() => offer(presentation))
        .then(() => offer(incomplete))
        .finally(() => child.kill('SIGTERM'))
    },
  })
  expect(run.code, run.all).toBe(0)
  expectCalm(run)
  expect(
    answers.map(({ status }) => status),
    answers.map(({ text }) => text).join('\n'),
  ).toEqual([201, 201, 409])
  expect(answers[0]?.text).toBe(answers[1]?.text)
  const log = await gx(['audit', 'export', 'box'], { cwd })
  expect(log.stdout).toContain('"action":"label/issued"')
  expect(log.stdout.trimEnd().split('\n')).toHaveLength(1)
}, 240_000)
