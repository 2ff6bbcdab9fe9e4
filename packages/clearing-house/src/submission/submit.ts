import type { NotObtained, Outcome } from '../answer/outcome.ts'
import { type Labelled, type RequestLabelOptions, requestLabel } from '../compliance/request-label.ts'
import { type NumberRequest, requestRegistrationNumber } from '../notary/request-registration-number.ts'
import { serviceOf } from '../operators/service-of.ts'
import { digestOf, type ReceiptStore } from './receipts.ts'
import type { FromReceipt } from './with-receipt.ts'

/** Options of {@link submit}. */
export interface SubmitOptions extends RequestLabelOptions {
  /** The numbers that a notary has to confirm first; none when absent. */
  readonly numbers?: readonly NumberRequest[]
  /** Puts the credentials of the notary into a presentation with your own ones and signs it: a compact token. */
  readonly present: (numbers: readonly string[]) => Promise<string>
  readonly receipts: ReceiptStore
}

/** How a submission ended. */
export type Submission =
  | {
      readonly ok: true
      /** The credentials of the notary, in the order of the requests. */
      readonly numbers: readonly string[]
      readonly presentation: string
      readonly label: Labelled & FromReceipt
    }
  | {
      readonly ok: false
      /** The step at which it ended. */
      readonly step: 'registration-number' | 'label'
      readonly outcome: NotObtained
      readonly numbers: readonly string[]
    }

/**
 * The whole way: numbers from the notary, a presentation with them, a label for it. Each step leaves a receipt; who submits again
 * after a crash or a failure goes on where it ended, with the same presentation, and nothing is asked twice that was answered.
 *
 * @throws GxError `ERR_FETCH_*` where a service cannot be reached or does not work; `ERR_OPTION_INVALID`; what `present` throws
 * @example
 * const gaia = await federation()
 * const [nordlicht] = gaia.participants
 * const verifier = createVerifier({ release: gaiaX2511, resolver: gaia.resolver, now: gaia.now })
 * const answers = createVerifier({ release: gaiaX2511, resolver: gaia.resolver, now: gaia.now, validator: false })
 * const submission = await submit({
 *   operator: gaia.operator, level: 'SC', vcid: `${nordlicht.base}label.jwt`, verifier, answers,
 *   fetch: gaia.fetch, now: gaia.now, receipts: memoryReceipts(),
 *   numbers: [{ kind: 'vat-id', value: nordlicht.vatId, ...nordlicht.number }],
 *   present: async (numbers) => nordlicht.present([...(await nordlicht.ownCredentials()), ...numbers]),
 * })
 * submission.ok // true
 */
export async function submit(options: SubmitOptions): Promise<Submission> {
  const { numbers: requests = [], verifier, signal } = options
  const numbers: string[] = []
  for (const request of requests) {
    signal?.throwIfAborted()
    const outcome: Outcome = await requestRegistrationNumber(request, options)
    if (!outcome.ok) return { ok: false, step: 'registration-number', outcome, numbers }
    numbers.push(outcome.credential)
  }
  const presentation = await presentationFor(numbers, options)
  const label = await requestLabel(presentation, { ...options, verifier })
  return label.ok ? { ok: true, numbers, presentation, label } : { ok: false, step: 'label', outcome: label, numbers }
}

/** The presentation that was made for these numbers before, as long as it verifies; else a new one. */
async function presentationFor(numbers: readonly string[], options: SubmitOptions): Promise<string> {
  const { operator, level, vcid, present, receipts, verifier, now = () => new Date(), signal } = options
  const { url } = serviceOf(operator, 'compliance')
  const request = await digestOf(JSON.stringify([url, level, vcid, numbers]))
  const key = `presentation-${request}`
  const kept = await receipts.read(key)
  if (kept?.credential !== undefined) {
    const asked = { source: 'presentation', ...(signal && { signal }) }
    if ((await verifier.verify(kept.credential, asked)).ok) return kept.credential
  }
  const credential = await present(numbers)
  const at = now().toISOString()
  const known = { format: 'gxkit-receipt/1', step: 'presentation', operator: operator.id, url, request } as const
  await receipts.write(key, { ...known, state: 'obtained', askedAt: at, answeredAt: at, credential })
  return credential
}
