import type { NotObtained, Obtained } from '../answer/outcome.ts'
import type { NamedService } from '../operators/service-of.ts'
import type { Question } from '../reach/ask.ts'
import type { Reach } from '../reach/reach.ts'
import { digestOf, type Receipt, type ReceiptStore, receiptKey } from './receipts.ts'

/** What a request is about, for its receipt. */
export interface Receipted {
  readonly question: Question
  readonly service: NamedService
  readonly step: Receipt['step']
  readonly receipts: ReceiptStore | undefined
  readonly now?: Reach['now']
}

/** Where an answer comes from. */
export interface FromReceipt {
  /** When it was obtained, if not now: the moment of the receipt. */
  readonly keptFrom?: string
  /** When the same was asked before, without an answer that was kept. */
  readonly askedBefore?: string
}

/**
 * Does a request, or takes its answer from a receipt, if it still holds. The receipt is written before the request leaves and
 * again after the answer, so that whatever happens in between can be told.
 *
 * @param accept judges an answer; used for a kept one too: time may have passed
 */
export async function withReceipt<T extends Obtained>(
  { question, service, step, receipts, now = () => new Date() }: Receipted,
  steps: {
    readonly request: () => Promise<string | NotObtained>
    readonly accept: (credential: string) => Promise<T | NotObtained>
  },
): Promise<(T & FromReceipt) | NotObtained> {
  const { request, accept } = steps
  const perform = async (): Promise<T | NotObtained> => {
    const got = await request()
    return typeof got === 'string' ? accept(got) : got
  }
  if (receipts === undefined) return perform()
  const key = await receiptKey(question)
  const kept = await receipts.read(key)
  if (kept?.state === 'obtained' && kept.credential !== undefined) {
    const outcome = await accept(kept.credential)
    if (outcome.ok) return { ...outcome, keptFrom: kept.answeredAt ?? kept.askedAt }
  }
  const receipt: Receipt = {
    format: 'gxkit-receipt/1',
    step,
    operator: service.operator,
    url: question.url,
    request: await digestOf(question.post?.body ?? ''),
    state: 'asked',
    askedAt: now().toISOString(),
  }
  await receipts.write(key, receipt)
  const outcome = await perform()
  const answered = { answeredAt: now().toISOString() }
  if (!outcome.ok) {
    if (outcome.reason === 'refused') await receipts.write(key, { ...receipt, ...answered, state: 'refused' })
    return outcome
  }
  await receipts.write(key, { ...receipt, ...answered, state: 'obtained', credential: outcome.credential })
  return { ...outcome, ...(kept?.state === 'asked' && { askedBefore: kept.askedAt }) }
}
