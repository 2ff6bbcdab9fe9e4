// Issues credentials into a database until somebody kills it; tells each one after it was given away. Uses the built packages.
import { createKey } from '@gxkit/identity'
import { createService, createServiceIdentity } from '@gxkit/service'
import { openDatabase } from '@gxkit/service/node'

const [file = '', round = ''] = process.argv.slice(2)
const { privateJwk } = await createKey({ algorithm: 'ES256' })
const identity = await createServiceIdentity({ did: 'did:web:clearing-house.example', privateJwk })
const { store } = await openDatabase(file)
const source = {
  name: 'always',
  types: ['vat-id'],
  ask: async () => ({ status: 'confirmed', facts: { countryCode: 'DE' }, evidenceUrl: 'https://register.example/' }),
}
const limits = { burst: 1e6, perMinute: 1e6 }
const service = createService({ identity, store, notary: { sources: [source] }, limits })
process.stdout.write('ready \n')
for (let i = 0; ; i += 1) {
  const id = `urn:x:${round}-${i}`
  const url = `https://a.example/v2/registration-numbers/vat-id/DE123456788?vcId=${id}&subjectId=urn:x:2`
  const answer = await service.fetch(new Request(url, { headers: { 'idempotency-key': `key-${round}-${i}` } }))
  if (answer.status === 200) process.stdout.write(`${id} ${await answer.text()}\n`)
}
