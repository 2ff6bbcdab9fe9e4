/** A whole folder of credentials: all in one go, in batches on one thread, in batches on as many threads as the machine runs. */
import { availableParallelism } from 'node:os'
import { gaiaX2511 as release } from '@gxkit/ontology'
import { checkMany } from '../../packages/cli/dist/check/check-many.js'
import { checkDocuments } from '../../packages/cli/dist/project/check-documents.js'
import { legalPerson } from './documents.js'
import { format, median, must, rounds } from './harness.js'

const { signal } = new AbortController()
const now = () => new Date('2026-11-22T10:00:00Z')
const { registrationNumber, ...person } = legalPerson.credentialSubject

/** Companies, each with its VAT number in a credential of its own that it refers to. */
function folder(count) {
  return Array.from({ length: count / 2 }, (_, at) => {
    const company = {
      ...legalPerson,
      credentialSubject: { ...person, registrationNumber: { id: registrationNumber.id } },
    }
    const number = {
      ...legalPerson,
      id: 'https://nordlicht.example/gaia-x/vat',
      type: ['VerifiableCredential', 'gx:VatID'],
      credentialSubject: registrationNumber,
    }
    return [company, number].map((document, kind) => ({
      name: `${at}-${kind}.json`,
      text: JSON.stringify(document).replaceAll('nordlicht.example/gaia-x/', `nordlicht.example/${at}/`),
    }))
  }).flat()
}

console.log(`\nBy the clock, ${availableParallelism()} threads at most.`)
for (const count of [100, 1_000]) {
  const texts = folder(count)
  const candidates = {
    'all in one go': () => checkDocuments(texts, { release, now, signal }),
    'in batches, one thread': () => checkMany(texts, { release, now, signal, threads: 1 }),
    'in batches, on threads': () => checkMany(texts, { release, now, signal, threads: availableParallelism() }),
  }
  const times = new Map(Object.keys(candidates).map((name) => [name, []]))
  const answers = new Set()
  for (let round = 0; round < Number(rounds); round++) {
    for (const [name, run] of Object.entries(candidates)) {
      const start = performance.now()
      const report = await run()
      times.get(name).push(performance.now() - start)
      must(report.ok, `${name}: ${JSON.stringify(report.findings[0])}`)
      answers.add(JSON.stringify(report))
    }
  }
  must(answers.size === 1, 'the reports differ')
  const [first] = times.values()
  console.log(`\n### ${count.toLocaleString('en')} credentials\n\n| | median | per second | ratio |\n|---|---|---|---|`)
  for (const [name, own] of times) {
    const ratio = median(own.map((time, round) => time / first[round])).toFixed(2)
    const often = Math.round((1000 * count) / median(own))
    console.log(`| ${[name, format(median(own)), often.toLocaleString('en'), ratio].join(' | ')} |`)
  }
}
