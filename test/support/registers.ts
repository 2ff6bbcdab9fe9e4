import type { RegisterFetch } from '@gxkit/service'

/** How a register behaves: as documented, or one of the ways in which it fails. */
export type Mood = 'well' | 'down' | 'broken' | 'slow' | 'wrong' | 'huge' | 'elsewhere' | 'dead'

/** Numbers that the stand-ins know. */
export const known = {
  vat: 'DE123456788',
  greek: 'EL094259216',
  lei: '9695007586GCAKPYJ703',
  eori: 'DE123456788',
  company: 'DE-HRB12345',
} as const

/**
 * Stand-ins of the public registers, which answer as their documentation says: VIES (REST and SOAP), GLEIF, the EORI register
 * and OpenCorporates. What was asked is kept.
 */
export function createRegisters(mood: Mood = 'well'): { readonly fetch: RegisterFetch; readonly asked: string[] } {
  const asked: string[] = []
  const fetch: RegisterFetch = async (url, init) => {
    asked.push(`${init.method} ${url}${init.body === undefined ? '' : ` ${init.body}`}`)
    if (mood === 'dead') throw new TypeError('fetch failed')
    if (mood === 'down') return new Response('Service Unavailable', { status: 503 })
    if (mood === 'broken') return new Response('<html><body>Welcome</body></html>', { status: 200 })
    if (mood === 'elsewhere') throw new TypeError('unexpected redirect')
    if (mood === 'slow') {
      await new Promise((_, reject) => {
        init.signal.addEventListener('abort', () => reject(init.signal.reason), { once: true })
      })
    }
    if (mood === 'huge') return new Response(endless())
    return answer(url, init.body ?? '', mood === 'wrong')
  }
  return { fetch, asked }
}

function answer(url: string, body: string, wrong: boolean): Response {
  const { hostname, pathname } = new URL(url)
  if (pathname.includes('/vies/rest-api/ms/')) return viesRest(pathname, wrong)
  if (pathname.endsWith('/checkVatService')) return viesSoap(body, wrong)
  if (hostname === 'api.gleif.org') return gleif(pathname, wrong)
  if (pathname.includes('/eos/validation')) return eori(body, wrong)
  if (hostname === 'api.opencorporates.com') return openCorporates(url, wrong)
  return new Response('Not Found', { status: 404 })
}

function viesRest(path: string, wrong: boolean): Response {
  const [, state = '', number = ''] = /ms\/([A-Z]{2})\/vat\/(.+)$/.exec(path) ?? []
  const isValid = [known.vat, known.greek].some((each) => each === `${state}${number}`)
  return json({
    isValid,
    requestDate: '2026-11-21T12:00:00.000Z',
    userError: number === '136695976' ? 'MS_UNAVAILABLE' : isValid ? 'VALID' : 'INVALID',
    name: isValid ? 'Nordlicht Cloud GmbH' : '---',
    address: '---',
    requestIdentifier: '',
    originalVatNumber: number,
    vatNumber: wrong ? '000000000' : number,
    viesApproximate: { name: '---', street: '---', matchName: 3 },
  })
}

function viesSoap(body: string, wrong: boolean): Response {
  const state = /countryCode>([A-Z]{2})</.exec(body)?.[1]
  const number = /vatNumber>([^<]+)</.exec(body)?.[1]
  const valid = `${state}${number}` === known.vat
  return xml(
    `<env:Envelope xmlns:env="http://schemas.xmlsoap.org/soap/envelope/"><env:Header/><env:Body><ns2:checkVatResponse xmlns:ns2="urn:ec.europa.eu:taxud:vies:services:checkVat:types"><ns2:countryCode>${state}</ns2:countryCode><ns2:vatNumber>${wrong ? '1' : number}</ns2:vatNumber><ns2:requestDate>2026-11-21+01:00</ns2:requestDate><ns2:valid>${valid}</ns2:valid><ns2:name>---</ns2:name><ns2:address>---</ns2:address></ns2:checkVatResponse></env:Body></env:Envelope>`,
  )
}

function gleif(path: string, wrong: boolean): Response {
  const lei = path.split('/').at(-1)
  if (lei !== known.lei) return json({ errors: [{ status: '404', title: 'Not Found' }] }, 404)
  return json({
    meta: { goldenCopy: { publishDate: '2026-11-21T08:00:00Z' } },
    data: {
      type: 'lei-records',
      id: lei,
      attributes: {
        lei: wrong ? '529900T8BM49AURSDO55' : lei,
        entity: {
          legalName: { name: 'CISPE', language: 'fr' },
          legalAddress: { country: 'FR', region: 'FR-IDF', city: 'Paris' },
          status: 'ACTIVE',
        },
        registration: { status: 'ISSUED', nextRenewalDate: '2027-01-01T00:00:00Z' },
      },
    },
  })
}

function eori(body: string, wrong: boolean): Response {
  const number = /eori>([^<]+)</.exec(body)?.[1]
  const valid = number === known.eori
  return xml(
    `<S:Envelope xmlns:S="http://schemas.xmlsoap.org/soap/envelope/"><S:Body><ns0:validateEORIResponse xmlns:ns0="http://eori.ws.eos.dds.s/"><return><requestDate>21/11/2026</requestDate><result><eori>${wrong ? 'FR1' : number}</eori><status>${valid ? 0 : 1}</status><statusDescr>${valid ? 'Valid' : 'Not valid'}</statusDescr>${valid ? '<name>Nordlicht Cloud GmbH</name><country>Germany</country>' : ''}</result></return></ns0:validateEORIResponse></S:Body></S:Envelope>`,
  )
}

function openCorporates(url: string, wrong: boolean): Response {
  const { pathname, searchParams } = new URL(url)
  if (searchParams.get('api_token') !== 'a-secret-key') {
    return json({ error: { message: 'Invalid Api Token' } }, 401)
  }
  if (!pathname.endsWith('/companies/de/HRB12345')) return json({ error: { message: 'Not found' } }, 404)
  const company = { name: 'Nordlicht Cloud GmbH', company_number: wrong ? 'HRB1' : 'HRB12345', jurisdiction_code: 'de' }
  return json({ api_version: '0.4', results: { company: { ...company, inactive: false } } })
}

function json(body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } })
}

function xml(body: string): Response {
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>${body}`, { headers: { 'content-type': 'text/xml' } })
}

function endless(): ReadableStream<Uint8Array> {
  const chunk = new TextEncoder().encode(' '.repeat(65_536))
  return new ReadableStream({ pull: (controller) => controller.enqueue(chunk) })
}
