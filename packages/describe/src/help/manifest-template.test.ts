import { gaiaX2511 as release, releases } from '@gxkit/ontology'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { describeManifests } from '../manifest/describe-manifests.ts'
import { manifestTemplate } from './manifest-template.ts'

const settings = { name: 'gx.yaml', text: 'issuer: did:web:acme.example\nbaseUrl: https://acme.example/gaia-x/\n' }
const classes = [...release.vocabulary.classes().values()].map(({ name }) => name)
const valuesHint = (list: string): string => `gx shapes values ${list}`

async function codesOf(text: string): Promise<string[]> {
  const { report } = await describeManifests([settings, { name: 'thing.yaml', text }], { release })
  const codes = new Set(report.findings.map(({ code }) => code))
  codes.delete('manifest/kind-needed') // the type itself is the line to fill in
  return [...codes]
}

test.each(classes)('the template of %s parses, and only empty values are wrong with it', async (name) => {
  const text = manifestTemplate(name, { release, valuesHint })
  expect(parse(text)).toMatchObject({ type: name })
  expect((await codesOf(text)).filter((code) => code !== 'manifest/empty-value')).toEqual([])
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(140)
})

test.each(classes)('the optional lines of the template of %s can be used', async (name) => {
  const text = manifestTemplate(name, { release }).replace(/^#(?! )/gm, '')
  expect((await codesOf(text)).filter((code) => code !== 'manifest/empty-value')).toEqual([])
  const written = Object.keys(parse(text) as object).filter((key) => key !== 'type' && key !== 'id')
  const model = [...release.vocabulary.classes().values()].find((each) => each.name === name)
  expect(written.sort()).toEqual(model?.properties.map(({ term }) => term).sort())
})

test.each(releases.map((each) => [each.id, each] as const))('templates of %s are YAML', (_, each) => {
  for (const { iri, name } of each.vocabulary.classes().values()) {
    expect(parse(manifestTemplate(iri, { release: each }))).toMatchObject({ type: name })
  }
})

test('a template tells what to write', () => {
  expect(manifestTemplate('LegalPerson', { release, id: 'acme', valuesHint })).toMatchInlineSnapshot(`
    "# Legal person: An organisation that can sign contracts, such as a company, an association or a
    # public body.
    # For gaia-x-25.11 (Loire). Fill in the empty lines; "#" before a name makes its line optional.
    type: LegalPerson
    id: acme

    # Registration number: Reference to the registration number, by the subject id of the notary's
    # credential.
    # One or more: local id of a RegistrationNumber.
    registrationNumber:

    # Legal address: The address in the register in which the organisation is entered.
    # Exactly one: the facts of an Address, or its local id.
    legalAddress:
      # Country: ISO 3166-1 code of the country, best in two capital letters, for example DE.
      # Exactly one: a country by its name or code, such as Germany or DE. All of them: gx shapes values
      # countries
      countryCode: # e.g. Germany
      # Optional here: countryName, gps, streetAddress, postalCode, locality, region.

    # Headquarters address: The address from which the organisation is led.
    # Exactly one: the facts of an Address, or its local id.
    headquartersAddress:
      # Country: ISO 3166-1 code of the country, best in two capital letters, for example DE.
      # Exactly one: a country by its name or code, such as Germany or DE. All of them: gx shapes values
      # countries
      countryCode: # e.g. Germany
      # Optional here: countryName, gps, streetAddress, postalCode, locality, region.

    # Optional; take away the "#" to use it.

    # Parent of: Organisations that belong to this one.
    # Any number: local id of a LegalPerson.
    #parentOrganizationOf:

    # Belongs to: Organisations that this one belongs to.
    # Any number: local id of a LegalPerson.
    #subOrganisationOf:

    # Name: The name that people use for it.
    # At most one: a text.
    #name:

    # Description: A few sentences for people.
    # At most one: a text.
    #description:
    "
  `)
  expect(manifestTemplate('Disk', { release })).toMatchInlineSnapshot(`
    "# Disk: A disk or another device that keeps data without power.
    # For gaia-x-25.11 (Loire). Fill in the empty lines; "#" before a name makes its line optional.
    type: Disk
    id: disk

    # Size: How much fits on the disk.
    # Exactly one: an amount of data such as 4 GiB; in long form, applicableUnit and quantityValue.
    diskSize: # e.g. 4 GiB

    # Optional; take away the "#" to use it.

    # Kind: What kind of disk it is.
    # At most one: one of local HDD, local SSD, magnetic hard drive, hybrid hard drive, shared network
    # storage, other. Without this line: other.
    #diskType:

    # Bus: How the disk is attached.
    # At most one: one of SATA, PATA, SCSI, SAS, NVMe, other. Without this line: other.
    #diskBusType:

    # Vendor: Who makes or sells the device.
    # At most one: a text.
    #vendor:

    # Generation: The product generation of the device.
    # At most one: a text.
    #generation:

    # Usual oversubscription: How many times the device is normally given out; 1 means not shared.
    # At most one: a whole number such as 4, at least 1.
    #defaultOversubscriptionRatio:

    # Greatest oversubscription: How many times the device can be given out at most; 1 means not
    # shared.
    # At most one: a whole number such as 4, at least 1.
    #supportedOversubscriptionRatio:
    "
  `)
})

const answers: Readonly<Record<string, string>> = {
  registrationNumber: 'https://notary.example/vat#subject',
  vatID: 'DE123456788',
  vCPUs: '4',
  copyrightOwnedBy: 'Acme',
  resourcePolicy: 'no restrictions',
  providedBy: 'https://acme.example/gaia-x/acme#subject',
  url: 'https://acme.example/terms',
  hash: '99bd38bb9dc2468b592a5e4205afd0b98c7288b7dddce2342092f51260be3506',
}

test.each(['LegalPerson', 'VatID', 'Disk', 'VirtualMachineServiceOffering', 'Issuer', 'LegalDocument'])(
  'a filled in template of %s is a description',
  async (name) => {
    const line = /^( *(\w+):)(?: # e\.g\. (.*))?$/gm
    const text = manifestTemplate(name, { release }).replace(
      line,
      (all, start: string, term: string, example?: string) => {
        const answer = example ?? answers[term]
        return answer === undefined ? all : `${start} ${answer}`
      },
    )
    const files = [settings, { name: 'thing.yaml', text: text.replace(/^ +pCPU:/m, '$& { vendor: AMD }') }]
    const { report, credentials } = await describeManifests(files, { release })
    expect(report.findings).toEqual([])
    expect(credentials).toHaveLength(1)
  },
)

test('an unknown class is a question, a bad id is refused', () => {
  expect(() => manifestTemplate('LegalPersn', { release })).toThrow(
    expect.objectContaining({ code: 'ERR_OPTION_INVALID', next: 'Did you mean "LegalPerson"?' }),
  )
  expect(() => manifestTemplate('VatID', { release, id: '../x' })).toThrow('cannot be an id')
})
