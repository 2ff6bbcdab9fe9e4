import { sha256Hex } from '@gxkit/core'
import type { Question } from '../reach/ask.ts'

/** What is kept of one request to a clearing house, so that a crash repeats nothing. */
export interface Receipt {
  readonly format: 'gxkit-receipt/1'
  readonly step: 'registration-number' | 'presentation' | 'label'
  /** The id of the operator. */
  readonly operator: string
  readonly url: string
  /** SHA-256 of what was sent, lower-case hexadecimal; of nothing for a question without a body. */
  readonly request: string
  /** `asked`: no answer was kept; whether one was given is not known. */
  readonly state: 'asked' | 'obtained' | 'refused'
  /** Moments in UTC. */
  readonly askedAt: string
  readonly answeredAt?: string
  /** The credential exactly as it came. */
  readonly credential?: string
}

/** Keeps receipts. A write has to be whole or not at all; the `gx` command keeps them in a folder. */
export interface ReceiptStore {
  read(key: string): Promise<Receipt | undefined>
  write(key: string, receipt: Receipt): Promise<void>
}

/**
 * Keeps receipts in memory; for tests, and where a crash may repeat everything.
 *
 * @example
 * const receipts = memoryReceipts()
 * await receipts.read('none') // undefined
 */
export function memoryReceipts(): ReceiptStore {
  const kept = new Map<string, Receipt>()
  return {
    read: async (key) => kept.get(key),
    write: async (key, receipt) => void kept.set(key, receipt),
  }
}

/** What makes two requests the same: where they go and what they say; lower-case hexadecimal. */
export async function receiptKey({ url, post }: Pick<Question, 'url' | 'post'>): Promise<string> {
  return digestOf(`${url}\n${post?.mediaType ?? ''}\n${post?.body ?? ''}`)
}

/** SHA-256 of a text in UTF-8, lower-case hexadecimal. */
export async function digestOf(text: string): Promise<string> {
  return sha256Hex(new TextEncoder().encode(text))
}
