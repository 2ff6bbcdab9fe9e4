import type { RegistrationNumberSource } from '../source.ts'
import { askRegister, garbled, type RegisterOptions } from './ask-register.ts'
import { soapEnvelope, soapValue } from './soap.ts'

const official = 'https://ec.europa.eu/taxation_customs/dds2/eos/validation/services/validation'
const name = 'the EORI register'

/**
 * The register of EORI numbers of the European Commission.
 *
 * @example
 * const source = eoriSource({ fetch })
 */
export function eoriSource(options: RegisterOptions): RegistrationNumberSource {
  return {
    name: 'eori',
    types: ['eori'],
    async ask({ value, signal }) {
      const target = options.url ?? official
      const body = soapEnvelope('http://eori.ws.eos.dds.s/', 'validateEORI', [['eori', value]])
      const headers = { 'content-type': 'text/xml; charset=utf-8', soapaction: '' }
      const reply = await askRegister(name, { ...options, target, signal, headers, body })
      if (!reply.ok) return reply.answer
      const [eori, status, country] = ['eori', 'status', 'country'].map((each) => soapValue(reply.text, each))
      if (eori !== value || status === undefined) return garbled(name)
      if (status === '1') return { status: 'refused', reason: 'the EORI register has no such valid number' }
      if (status !== '0') return garbled(name)
      const known = country !== undefined && /^[\p{L} .'()-]{2,60}$/u.test(country)
      return { status: 'confirmed', evidenceUrl: target, facts: known ? { country } : {} }
    },
  }
}
