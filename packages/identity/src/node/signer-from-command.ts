import { spawn } from 'node:child_process'
import { GxError } from '@gxkit/core'
import type { RemoteSignerOptions } from '../remote-signer.ts'
import { remoteSigner } from '../remote-signer.ts'
import type { Signer } from '../signer.ts'

/** Options of {@link signerFromCommand}. */
export interface CommandSignerOptions extends RemoteSignerOptions {
  /** The program and its arguments. No shell is started, and nothing in them is expanded. */
  readonly command: readonly [program: string, ...args: readonly string[]]
  /** For one signature; 30,000 when absent: a person may have to touch a device. */
  readonly timeoutMilliseconds?: number
  /** The variables that the program sees; those of this process when absent. */
  readonly env?: Readonly<Record<string, string>>
}

const mostBytes = 16_384

/**
 * A signer that is another program: a smart card tool, an agent, a script of yours. The bytes to sign go to its standard
 * input, the signature comes from its standard output, as bytes or as base64, for ECDSA in raw or DER form. The program has to
 * hash by itself, as the algorithm says. It is started once for each signature, and never again after a failure.
 *
 * @returns a signer whose signatures were verified with the public key
 * @throws GxError `ERR_OPTION_INVALID`, `ERR_KEY_INVALID`, `ERR_KEY_ALGORITHM_MISMATCH`; the signer: `ERR_SIGNER_FAILED`
 * @example
 * const signer = signerFromCommand({
 *   command: ['openssl', 'pkeyutl', '-sign', '-rawin', '-inkey', 'key.pem', '-digest', 'sha256'],
 *   verificationMethod: 'did:web:example.org#key-1',
 *   publicJwk,
 * })
 */
export function signerFromCommand(options: CommandSignerOptions): Signer {
  const { command, timeoutMilliseconds = 30_000, env } = options
  const [program, ...args] = command
  if (typeof program !== 'string' || program === '') {
    throw new GxError('ERR_OPTION_INVALID', 'The signer names no program to start.', { next: 'Name a program.' })
  }
  return remoteSigner(options, (data) => run(program, args, { data, timeoutMilliseconds, env }))
}

interface Run {
  readonly data: Uint8Array
  readonly timeoutMilliseconds: number
  readonly env: Readonly<Record<string, string>> | undefined
}

function run(program: string, args: readonly string[], { data, timeoutMilliseconds, env }: Run): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const fail = (problem: string): void => {
      clearTimeout(timer)
      child.kill('SIGKILL')
      reject(failed(problem))
    }
    // What the program says on its standard error goes to nobody: it could quote a PIN.
    const child = spawn(program, args, {
      shell: false,
      stdio: ['pipe', 'pipe', 'ignore'],
      windowsHide: true,
      ...(env && { env }),
    })
    const timer = setTimeout(
      () => fail(`gave no signature within ${timeoutMilliseconds / 1000} s`),
      timeoutMilliseconds,
    )
    const chunks: Uint8Array[] = []
    let size = 0
    child.stdout.on('data', (chunk: Uint8Array) => {
      size += chunk.length
      if (size > mostBytes) fail('gave more than a signature')
      else chunks.push(chunk)
    })
    child.on('error', (error: NodeJS.ErrnoException) => fail(`could not be started (${error.code ?? 'unknown'})`))
    child.stdin.on('error', () => undefined)
    child.on('close', (code) => {
      clearTimeout(timer)
      if (code === 0) resolve(new Uint8Array(Buffer.concat(chunks)))
      else fail(code === null ? 'was ended from outside' : `ended with the exit code ${code}`)
    })
    child.stdin.end(data)
  })
}

function failed(problem: string): GxError {
  return new GxError('ERR_SIGNER_FAILED', `The program that signs ${problem}. Nothing was tried again.`, {
    next: 'Run the program by hand with some bytes on its standard input, and look at what it says.',
  })
}
