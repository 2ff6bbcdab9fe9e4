import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { openEditor } from './editor.ts'

const example = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../examples/nordlicht-cloud/${name}`, import.meta.url)), 'utf8')

describe.each(['gaia-x-25.11', 'gaia-x-2.2.1'])('a manifest in an editor, with the schema of %s', (release) => {
  const editor = openEditor(`${release}/manifest.schema.json`)

  test('every class is proposed, with what it means', async () => {
    const classes = await editor.proposals('type: |')
    expect(classes.size).toBeGreaterThan(150)
    expect(classes.get('LegalPerson')).toMatch(/^An organisation that can sign contracts/)
    expect(await editor.explanation('type: Legal|Person\n')).toMatch(/^#### Legal person\n\nAn organisation/)
  })

  test('a half-written manifest is completed with what the class demands, each with its words', async () => {
    const names = await editor.proposals(`${example('participant.yaml').split('registrationNumber:')[0]}\n|`)
    expect([...names.keys()]).toEqual(
      expect.arrayContaining(['registrationNumber', 'legalAddress', 'headquartersAddress', 'validFor']),
    )
    expect(names.get('legalAddress')).toMatch(/^The address in the register .*\n\nExactly one: /)
    expect(names.has('countryCode')).toBe(false)
  })

  test('facts inside facts, and the kinds of a class', async () => {
    const address = await editor.proposals('type: LegalPerson\nlegalAddress:\n  |')
    expect([...address.keys()]).toEqual(expect.arrayContaining(['countryCode', 'locality', 'id']))
    const kinds = await editor.proposals('type: LegalPerson\nregistrationNumber:\n  - type: |')
    expect([...kinds.keys()]).toEqual(expect.arrayContaining(['VatID', 'LeiCode', 'EORI']))
    expect(kinds.has('RegistrationNumber') || kinds.has('LegalPerson')).toBe(false)
    const number = await editor.proposals('type: LegalPerson\nregistrationNumber:\n  - type: VatID\n    |')
    expect([...number.keys()]).toEqual(expect.arrayContaining(['vatID', 'countryCode']))
  })

  test('the values of a list are proposed, in a list of several too', async () => {
    const disk = await editor.proposals('type: Disk\ndiskType: |')
    expect([...disk.keys()]).toEqual(expect.arrayContaining(['local SSD', 'other']))
    const regime = await editor.proposals('type: ServiceOffering\ndataProtectionRegime:\n  - |')
    expect(regime.has('GDPR2016')).toBe(true)
    const country = await editor.proposals('type: LegalPerson\nlegalAddress:\n  countryCode: |')
    expect(country.has('DE')).toBe(true)
    expect([...(await editor.proposals('type: StorageServiceOffering\nversioning: |')).keys()]).toEqual([
      'true',
      'false',
    ])
  })

  test('a key explains itself, with its unit', async () => {
    const energy = await editor.explanation('type: EnergyMix\nrenewable|Energy: 70\n')
    expect(energy).toMatch(
      /^#### Renewable energy\n\n.*in percent\.\n\nExactly one: a number .*\n\n(?:In short: .*\n\n)?Unit: %\./,
    )
  })

  test.each(['participant.yaml', 'registration-number.yaml', 'terms-acceptance.yaml', 'virtual-machines.yaml'])(
    'nothing is underlined in the example %s',
    async (name) => {
      expect(await editor.underlined(example(name))).toEqual([])
    },
  )

  test('a misspelt key, a value outside a list and a missing line are underlined where they are', async () => {
    const text = example('participant.yaml')
    const lineOf = (start: string): number => text.split('\n').findIndex((line) => line.trim().startsWith(start)) + 1
    const misspelt = await editor.underlined(text.replace(/^legalAddress:/m, 'legalAdress:'))
    expect(misspelt).toContain(`${lineOf('legalAddress:')}: Property legalAdress is not allowed.`)
    expect(misspelt).toContainEqual(expect.stringMatching(/Missing property "legalAddress"/))

    const [country = ''] = /countryCode: \w+/.exec(text) ?? []
    expect(country).not.toBe('')
    const [found = ''] = await editor.underlined(text.replace(country, 'countryCode: XX'))
    expect(found).toMatch(new RegExp(`^${lineOf('countryCode:')}: Takes one of \\d+ values such as`))

    expect(await editor.underlined('type: LegalPersn\n')).toEqual([`1: Takes the name of a class of ${release}.`])
    expect(await editor.underlined('type: Disk\ndiskSize: 5 GiBB\n')).toEqual([
      expect.stringMatching(/^2: Takes an amount of data such as 4 GiB\.$/),
    ])
  })
})

test('the settings of a project are completed, explained and checked', async () => {
  const editor = openEditor('project.schema.json')
  expect([...(await editor.proposals('|')).keys()]).toEqual(expect.arrayContaining(['issuer', 'baseUrl', 'validFor']))
  expect([...(await editor.proposals('release: |')).keys()]).toContain('gaia-x-25.11')
  expect(await editor.explanation('issu|er: did:web:acme.example\n')).toContain('Who issues the credentials')
  expect(await editor.underlined(example('gx.yaml'))).toEqual([])
  expect(await editor.underlined(`${example('gx.yaml')}relaese: loire\n`)).toEqual([
    expect.stringMatching(/Property relaese is not allowed/),
  ])
})
