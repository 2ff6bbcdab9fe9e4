import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { delimiter, join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import type { Bundle } from './bundle.ts'

/** The browser on this machine: `CHROMIUM`, or one that is in the path. */
export function findChromium(): string | undefined {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'chrome']
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin']
  const candidates = [process.env.CHROMIUM ?? '', ...folders.flatMap((each) => names.map((name) => join(each, name)))]
  return candidates.find((path) => path !== '' && existsSync(path))
}

/** An open page, and what went on in it. */
export interface OpenPage {
  readonly page: Page
  readonly printed: readonly string[]
  readonly errors: readonly string[]
  /** Origins that the page asked for something, other than its own. */
  readonly strangers: readonly string[]
  close(): Promise<void>
}

/** Serves a bundle on this machine under a strict policy and opens a page in a real browser. */
export async function openPage(executablePath: string, { files }: Bundle): Promise<OpenPage> {
  const server = createServer(({ url = '/' }, response) => {
    response.setHeader('content-security-policy', "default-src 'self'")
    response.setHeader('x-content-type-options', 'nosniff')
    const script = files.get(url)
    if (script) response.setHeader('content-type', 'text/javascript; charset=utf-8').end(script)
    else if (url === '/') response.setHeader('content-type', 'text/html').end('<!doctype html><title>gxkit</title>')
    else response.writeHead(url === '/favicon.ico' ? 204 : 404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const browser = await launch(executablePath)
  const page = await browser.newPage()
  const printed: string[] = []
  const errors: string[] = []
  const strangers: string[] = []
  page.on('console', (message) => (message.type() === 'error' ? errors : printed).push(message.text()))
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('request', (request) => {
    const asked = new URL(request.url()).origin
    if (asked !== origin) strangers.push(asked)
  })
  await page.goto(origin)
  return {
    page,
    printed,
    errors,
    strangers,
    async close() {
      await browser.close()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    headless: true,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
