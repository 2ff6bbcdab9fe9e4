import { gaiaX221, gaiaX2511, propertyModel } from '@gxkit/ontology'
import { expect, test } from 'vitest'
import { describeManifests } from '../manifest/describe-manifests.ts'
import type { FriendlyForm, Reading } from './friendly-form.ts'
import { formsOf } from './friendly-forms.ts'
import { APPLICABLE_UNIT, QUANTITY_VALUE, quantityForms } from './quantity.ts'
import { UNITS, units } from './quantity-units.ts'

const settings = { name: 'gx.yaml', text: 'issuer: did:web:acme.example\nbaseUrl: https://acme.example/\n' }
const now = (): Date => new Date('2026-11-21T10:00:00Z')

function read(type: string, name: string, text: string, release = gaiaX2511): Reading | undefined {
  const property = propertyModel(release, type, name)
  const [of] = property === undefined ? [] : formsOf(release, property)
  return of && property && of.form.read(text, { release, property, value: of.value })
}

/** Class, property, what is written, number, unit. */
const good: readonly (readonly [string, string, string, string, string])[] = [
  ['Memory', 'memorySize', '4 GiB', '4', 'GibiBYTE'],
  ['Memory', 'memorySize', '4GiB', '4', 'GibiBYTE'],
  ['Memory', 'memorySize', '  4  gibibytes ', '4', 'GibiBYTE'],
  ['Memory', 'memorySize', '0.10 TB', '0.10', 'TeraBYTE'],
  ['Memory', 'memorySize', '007 MB', '7', 'MegaBYTE'],
  ['Memory', 'memorySize', '1 Gigabyte', '1', 'GigaBYTE'],
  ['Memory', 'memorySize', '64 kB', '64', 'KiloBYTE'],
  ['Memory', 'memorySize', '64 KB', '64', 'KiloBYTE'],
  ['Memory', 'memorySize', '16 Gbit', '16', 'GigaBIT'],
  ['Disk', 'diskSize', '0.1 PB', '0.1', 'PetaBYTE'],
  ['Throughput', 'metric', '10 Gbit/s', '10', 'GigaBIT-PER-SEC'],
  ['Throughput', 'metric', '10 Gbps', '10', 'GigaBIT-PER-SEC'],
  ['Throughput', 'metric', '1.25 GB/s', '1.25', 'GigaBYTE-PER-SEC'],
  ['Throughput', 'metric', '10 gigabits per second', '10', 'GigaBIT-PER-SEC'],
  ['IOPS', 'metric', '5000 IOPS', '5000', 'NUM-PER-SEC'],
  ['IOPS', 'metric', '5000 operations per second', '5000', 'NUM-PER-SEC'],
  ['CPU', 'baseFrequency', '2.4 GHz', '2.4', 'GigaHZ'],
  ['CPU', 'baseFrequency', '2400 megahertz', '2400', 'MegaHZ'],
  ['CPU', 'thermalDesignPower', '350 W', '350', 'W'],
  ['CPU', 'thermalDesignPower', '0.35 kilowatts', '0.35', 'KiloW'],
  ['Latency', 'metric', '5 ms', '5', 'MilliSEC'],
  ['Latency', 'metric', '250 µs', '250', 'MicroSEC'],
  ['Availability', 'metric', '1 month', '1', 'MO'],
  ['BackupPolicy', 'protectionRetention', '30 days', '30', 'DAY'],
  ['BackupPolicy', 'protectionRetention', 'P30D', '30', 'DAY'],
  ['BackupPolicy', 'protectionRetention', 'PT12H', '12', 'HR'],
  ['BackupPolicy', 'protectionRetention', '2 years', '2', 'YR'],
  ['TargetPercentile', 'metric', '99.9 %', '99.9', 'PERCENT'],
  ['TargetPercentile', 'metric', '99 percent', '99', 'PERCENT'],
  ['PacketLoss', 'metric', '3 packets', '3', 'NUM'],
  ['PacketLoss', 'metric', '0.1%', '0.1', 'PERCENT'],
  ['QoSMetric', 'metric', '5 ms', '5', 'MilliSEC'],
  ['QoSMetric', 'metric', '10 GB/s', '10', 'GigaBYTE-PER-SEC'],
]

test.each(good)('%s, %s: %s is %s %s', (type, name, text, value, unit) => {
  for (const release of [gaiaX2511, gaiaX221]) {
    expect(read(type, name, text, release)).toEqual({
      ok: true,
      facts: { [QUANTITY_VALUE]: value, [APPLICABLE_UNIT]: UNITS + unit },
    })
  }
})

/** Class, property, what is written, a part of the problem, the readings. */
const bad: readonly (readonly [string, string, string, string, readonly string[]])[] = [
  ['Memory', 'memorySize', '4 G', 'several ways', ['4 GB', '4 GiB']],
  ['Memory', 'memorySize', '4 gb', 'several ways', ['4 GB', '4 Gbit']],
  ['Memory', 'memorySize', '4 Gb', 'several ways', ['4 GB', '4 Gbit']],
  ['Memory', 'memorySize', '4 Pb', 'not clear', ['4 PB']],
  ['Memory', 'memorySize', '4 Pib', 'not clear', ['4 PiB']],
  ['CPU', 'baseFrequency', '5 mHz', 'not clear', ['5 MHz']],
  ['Memory', 'memorySize', '512 Mi', 'not clear', ['512 MiB']],
  ['Memory', 'memorySize', '4 GHz', 'of frequency, not of data', ['4 B']],
  ['Memory', 'memorySize', '4 foo', 'not known', ['4 B']],
  ['Memory', 'memorySize', '4', 'no unit', ['4 B']],
  ['Memory', 'memorySize', '-4 GiB', 'sign', ['4 GiB']],
  ['Memory', 'memorySize', '1,5 GB', 'comma', ['1.5 GB']],
  ['Memory', 'memorySize', '1,500 GB', 'comma', ['1500 GB', '1.5 GB']],
  ['Memory', 'memorySize', '1,125 GB', 'comma', ['1125 GB', '1.1250 GB']],
  ['Memory', 'memorySize', '1.500 GB', 'thousands', ['1500 GB', '1.5 GB']],
  ['Memory', 'memorySize', '12.000 GB', 'thousands', ['12000 GB', '12 GB']],
  ['Memory', 'memorySize', '1.125 GB', 'thousands', ['1125 GB', '1.1250 GB']],
  ['Memory', 'memorySize', '1.500 gb', 'thousands', ['1500 GB', '1.5 GB', '1500 Gbit', '1.5 Gbit']],
  ['Memory', 'memorySize', '1.500.000 GB', 'several points', ['1500000 GB']],
  ['Memory', 'memorySize', '0.1234567890123456789 GB', 'rounded', []],
  ['Memory', 'memorySize', '9007199254740993 B', 'rounded', []],
  ['Throughput', 'metric', '10 gbps', 'several ways', ['10 Gbit/s', '10 GB/s']],
  ['Throughput', 'metric', '10 Gbit', 'not clear', ['10 Gbit/s']],
  ['Throughput', 'metric', '10 GB', 'several ways', ['10 Gbit/s', '10 GB/s']],
  ['Latency', 'metric', '5 m', 'several ways', ['5 min', '5 months']],
  ['CPU', 'thermalDesignPower', '3 Mw', 'several ways', ['3 mW', '3 MW']],
  ['PacketLoss', 'metric', '1', 'no unit', ['1 packets', '1 %', '1 ppm']],
]

test.each(bad)('%s, %s: %s %s', (type, name, text, problem, suggestions) => {
  const reading = read(type, name, text)
  expect(reading).toMatchObject({ ok: false, problem: expect.stringContaining(problem) as string })
  expect(reading?.ok === false ? reading.suggestions : []).toEqual(expect.arrayContaining([...suggestions]))
})

test.each([
  ['Memory', 'memorySize', '0.500 GB', '0.500'],
  ['Memory', 'memorySize', '1.1250 GB', '1.1250'],
  ['Memory', 'memorySize', '1500.125 GB', '1500.125'],
  ['PacketLoss', 'metric', '99.999 %', '99.999'],
])('%s, %s: %s can be read in one way', (type, name, text, number) => {
  expect(read(type, name, text)).toMatchObject({ ok: true, facts: { [QUANTITY_VALUE]: number } })
})

test.each(['GiB', 'four GiB', 'P1Y2M', '', 'acme-memory', '[object Object]', '\u0000', '٤ GiB'])(
  '%j is no quantity at all',
  (text) => expect(read('Memory', 'memorySize', text)).toBeUndefined(),
)

test('every unit in every spelling is read back as itself, or as several', async () => {
  for (const [dimension, known] of Object.entries(units)) {
    const form = quantityForms.find(({ id }) => id === `quantity-${dimension}`) as FriendlyForm
    const place = { release: gaiaX2511, property: propertyModel(gaiaX2511, 'Memory', 'memorySize') } as never
    for (const { name, symbols, words } of known) {
      for (const spelling of [...symbols, ...words, ...words.map((word) => word.toUpperCase())]) {
        expect(form.read(`12.5 ${spelling}`, place)).toMatchObject({ facts: { [APPLICABLE_UNIT]: UNITS + name } })
      }
      for (const spelling of [...symbols, ...words]) {
        expect(`12.5 ${spelling}`).toMatch(new RegExp(form.pattern, 'u'))
      }
    }
  }
})

test('examples fit the pattern and can be read', () => {
  for (const form of quantityForms) {
    for (const example of form.examples) expect(form.read(example, {} as never)).toMatchObject({ ok: true })
    expect(form.examples[0]).toMatch(new RegExp(form.pattern, 'u'))
  }
})

test('the friendly form and the long form give the same credential', async () => {
  const credential = async (size: string): Promise<unknown> => {
    const sources = [settings, { name: 'disk.yaml', text: `type: Disk\ndiskSize: ${size}\n` }]
    const { report, credentials } = await describeManifests(sources, { release: gaiaX2511, now })
    expect(report.findings).toEqual([])
    return credentials[0]?.credential
  }
  const long = `{quantityValue: 1.10, applicableUnit: ${UNITS}TebiBYTE}`
  expect(await credential('1.10 TiB')).toEqual(await credential(long))
  expect(await credential('1.10 TiB')).toMatchObject({
    credentialSubject: { diskSize: { type: 'gx:MemorySize', quantityValue: 1.1, applicableUnit: `${UNITS}TebiBYTE` } },
  })
})

test('an id that reads like a quantity is neither', async () => {
  const sources = [
    settings,
    { name: 'a.yaml', text: `type: MemorySize\nid: 4GiB\nquantityValue: 8\napplicableUnit: ${UNITS}GibiBYTE\n` },
    { name: 'b.yaml', text: 'type: Disk\ndiskSize: 4GiB\n' },
  ]
  const { report } = await describeManifests(sources, { release: gaiaX2511 })
  expect(report.findings.map(({ code }) => code)).toEqual(['manifest/unclear-value'])
})
