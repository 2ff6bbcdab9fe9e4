import { isJsonObject, ownMember, parseJsonObject } from '@gxkit/core'
import type { RegistrationNumberSource, SourceAnswer } from '../source.ts'
import { askRegister, garbled, type RegisterOptions } from './ask-register.ts'
import { soapEnvelope, soapValue } from './soap.ts'

/** Options of {@link viesSource}. */
export interface ViesOptions extends RegisterOptions {
  /** Which of the two interfaces is asked; default `rest`. */
  readonly interface?: 'rest' | 'soap'
}

const rest = 'https://ec.europa.eu/taxation_customs/vies/rest-api'
const soap = 'https://ec.europa.eu/taxation_customs/vies/services/checkVatService'
const name = 'VIES'

/**
 * The VAT information exchange system of the European Commission: asks the member state whether a VAT number is valid.
 *
 * @example
 * const source = viesSource({ fetch })
 */
export function viesSource(options: ViesOptions): RegistrationNumberSource {
  const ask = options.interface === 'soap' ? askSoap : askRest
  return {
    name: 'vies',
    types: ['vat-id'],
    ask: ({ value, signal }) => ask(value.slice(0, 2), value.slice(2), { ...options, signal }),
  }
}

type Asking = ViesOptions & { readonly signal: AbortSignal }

async function askRest(state: string, number: string, options: Asking): Promise<SourceAnswer> {
  const target = `${options.url ?? rest}/ms/${state}/vat/${encodeURIComponent(number)}`
  const reply = await askRegister(name, { ...options, target })
  if (!reply.ok) return reply.answer
  const parsed = parseJsonObject(reply.text, { source: name })
  if (!parsed.ok || !isJsonObject(parsed.value)) return garbled(name)
  const [valid, problem, echoed] = ['isValid', 'userError', 'vatNumber'].map((each) => ownMember(parsed.value, each))
  // An answer about another number says nothing about this one.
  if (typeof valid !== 'boolean' || (echoed !== undefined && echoed !== number)) return garbled(name)
  if (valid && (problem === undefined || problem === 'VALID')) return confirmed(state, target)
  return problem === 'INVALID' || problem === 'INVALID_INPUT' ? refused(state) : down(problem)
}

async function askSoap(state: string, number: string, options: Asking): Promise<SourceAnswer> {
  const target = options.url ?? soap
  const body = soapEnvelope('urn:ec.europa.eu:taxud:vies:services:checkVat:types', 'checkVat', [
    ['countryCode', state],
    ['vatNumber', number],
  ])
  const headers = { 'content-type': 'text/xml; charset=utf-8', soapaction: '' }
  const reply = await askRegister(name, { ...options, target, headers, body })
  if (!reply.ok) return reply.answer
  const [valid, fault, echoed] = ['valid', 'faultstring', 'vatNumber'].map((each) => soapValue(reply.text, each))
  if (fault !== undefined) return fault === 'INVALID_INPUT' ? refused(state) : down(fault)
  if ((valid !== 'true' && valid !== 'false') || echoed !== number) return garbled(name)
  return valid === 'true' ? confirmed(state, target) : refused(state)
}

/** Greece writes EL in its VAT numbers, Northern Ireland XI. */
const countries: Readonly<Record<string, string>> = { EL: 'GR', XI: 'GB' }

function confirmed(state: string, evidenceUrl: string): SourceAnswer {
  return { status: 'confirmed', facts: { countryCode: countries[state] ?? state }, evidenceUrl }
}

function refused(state: string): SourceAnswer {
  return { status: 'refused', reason: `VIES has no such valid VAT number for ${state}` }
}

function down(problem: unknown): SourceAnswer {
  const known = typeof problem === 'string' && /^[A-Z_]{2,40}$/.test(problem) ? ` (${problem})` : ''
  return { status: 'unavailable', reason: `VIES cannot tell today${known}` }
}
