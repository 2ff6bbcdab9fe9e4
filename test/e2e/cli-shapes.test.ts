import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { emptyFolder, expectCalm, filesIn, gx, masked, type Run, withExample } from './cli-process.ts'

const cwd = emptyFolder()
const at = async (line: string, folder = cwd): Promise<Run> => {
  const run = await gx(line.split(' '), { cwd: folder })
  expectCalm(run)
  return run
}
const json = async (line: string, folder = cwd): Promise<Record<string, unknown>> => {
  const { stdout } = await at(`${line} --json`, folder)
  return JSON.parse(stdout) as Record<string, unknown>
}

test('every class has a line with its label, special kinds below the general ones', async () => {
  const { code, stdout, stderr } = await at('shapes list')
  expect(code).toBe(0)
  const lines = stdout.trimEnd().split('\n')
  expect(lines).toHaveLength(166)
  expect(lines.filter((line) => /RegistrationNumber|VatID|EORI/.test(line)).join('\n')).toMatchInlineSnapshot(`
    "RegistrationNumber                              Registration number
      EORI                                          EORI number
      LocalRegistrationNumber                       Local registration number
      VatID                                         VAT number"
  `)
  expect(masked(stderr)).toMatchInlineSnapshot(`
    "166 classes of gaia-x-25.11 (Loire):
    next: gx shapes show LegalPerson
    "
  `)
  expect((await at('shapes list --release 2.2.1')).stdout.trimEnd().split('\n')).toHaveLength(166)
  expect((await json('shapes list --release tagus')).classes).toHaveLength(17)
})

test('a class in calm words', async () => {
  const { code, stdout } = await at('shapes show Address')
  expect(code).toBe(0)
  expect(stdout).toMatchInlineSnapshot(`
    "Address: Address
    A postal address; the country is enough.

    Required
      countryCode (exactly one)
          Country: ISO 3166-1 code of the country, best in two capital letters, for example DE.
          Write a country by its name or code, such as Germany or DE.
          All values: gx shapes values countries (also allowed: the lists countryCode, countryCode2)

    Optional
      countryName (at most one)
          Country name: The name of the country, for people.
          Write a text.
      gps (any number)
          Coordinates: Where the address is on the map.
          Write the id of a GPSLocation, or its facts on indented lines.
      streetAddress (at most one)
          Street: Street and house number.
          Write a text.
      postalCode (at most one)
          Postal code: The postal code.
          Write a text.
      locality (at most one)
          City: City, town or village.
          Write a text.
      region (at most one)
          NUTS 2 region: The European statistical region in four characters, for example FR10.
          Write one of 271 values such as BE10, BE21, BE22.
          All values: gx shapes values nuts2Regions

    It takes no other properties than these.
    "
  `)
  expect(await json('shapes show LegalPerson')).toMatchObject({
    ok: true,
    class: { name: 'LegalPerson' },
    parents: ['Participant', 'GaiaXEntity'],
    kinds: ['InternetServiceProvider'],
  })
})

test('the values of a list, and the lists', async () => {
  expect((await at('shapes values labelLevel')).stdout).toBe('SC\nL1\nL2\nL3\n')
  expect((await at('shapes values countries')).stdout.trimEnd().split('\n')).toHaveLength(249)
  expect((await at('shapes values')).stdout).toContain('countries')
})

test('a word is searched in classes, properties and values', async () => {
  const { code, stdout } = await at('shapes search licence')
  expect(code).toBe(0)
  expect(stdout).toMatchInlineSnapshot(`
    "Classes
      DataLicense  Data licence: What a licensee may do with the data.
      DataProduct  Data product: Data that are offered to others, with their description, licence and terms.

    Properties
      license  Licence: SPDX identifier of the licence, for example Apache-2.0, or the URL of its text. (of CodeArtifact, ComputeFunctionTemplate, ContainerImage and 8 more)
      genericLicense  Licence: URLs of published licences that apply to the data. (of DataLicense)
      dataLicense  Licence: What a licensee may do with the data. (of DataProductDescription)
      licenseIncluded  Licence included: Whether the price includes the licence. (of ContainerImage, Image, PXEImage and 1 more)

    Values
      application/vnd.piaccess.application-licence  in the list mediaTypes
    "
  `)
})

test('where nothing is found, the nearest is suggested', async () => {
  const { code, stdout, stderr } = await at('shapes search Appache-2.0')
  expect(code).toBe(1)
  expect(stdout).toBe('')
  expect(masked(stderr)).toMatchInlineSnapshot(`
    "Nothing in gaia-x-25.11 is called "Appache-2.0"; did you mean "Apache-2.0"?
    next: gx shapes search Apache-2.0
    "
  `)
  expect(await json('shapes search Appache-2.0')).toMatchObject({ ok: false, matches: [], suggestion: 'Apache-2.0' })
})

test('what changed between two releases, in words', async () => {
  const { code, stdout, stderr } = await at('shapes diff 25.11 2.2.1')
  expect(code).toBe(0)
  expect(stderr).toMatchInlineSnapshot(`
    "From gaia-x-25.11 to gaia-x-2.2.1, 101 classes changed:
    "
  `)
  expect(stdout.replace(/^ {2}These are .*$/gm, '  These are …')).toMatchInlineSnapshot(`
    "New classes
      ComplianceCredential
    Classes that are gone
      Consent
    32 classes
      url is written as before, but stored in another form.
      These are …
    53 classes
      label is new and optional (at most one): a text.
      These are …
    11 classes
      license takes a text, of the form ^LicenseRef-[a-zA-Z0-9\\-\\.]+$ as well.
      These are …
    AccessUsagePolicy (Access and usage policy)
      policyDocument is written as before, but stored in another form.
    BaseContainerImage (Base container image)
      containerImageLink is written as before, but stored in another form.
    ConfidentialComputing (Confidential computing)
      attestationServiceURI is written as before, but stored in another form.
    CpuCapabilities (CPU of a flavour)
      overProvisioningRatio takes a number such as 80 or 99.95, at least 1 instead of a whole number such as 4, at least 1.
    DataAccessPrerequisite (Access prerequisite)
      dataAccessPolicy is written as before, but stored in another form.
    DataLicense (Data licence)
      genericLicense is written as before, but stored in another form.
    DataPortability (Data portability)
      documentations is written as before, but stored in another form.
      pricing is written as before, but stored in another form.
    DataUsageConstraint (Usage constraint)
      dataUsagePolicy is written as before, but stored in another form.
    EORI (EORI number)
      countryCode is new and optional (at most one): a country by its name or code, such as Germany or DE.
    EcoTSP (Trust service provider)
      ecoTSPEndPoint is written as before, but stored in another form.
    Endpoint (Endpoint)
      endpointURL is written as before, but stored in another form.
    LabelCredential (Label credential)
      is a kind of ComplianceCredential; before, of nothing.
    StandardConformity (Standard followed)
      standardReference is written as before, but stored in another form.
    SubContractor (Subcontractor)
      informationDocuments is written as before, but stored in another form.
    WaterUsageEffectiveness (Water efficiency)
      waterUsageEffectiveness is gone.
      waterUsageEffectivenessValue is new and required (exactly one): a number such as 80 or 99.95.
    "
  `)
  expect((await at('shapes diff 25.11 loire')).stdout).toBe('Nothing.\n')
})

test('which files use what changed', async () => {
  const folder = withExample()
  const { code, stdout, stderr } = await at('shapes diff 25.11 2.2.1 project', folder)
  expect(code).toBe(0)
  expect(stderr).toMatchInlineSnapshot(`
    "From gaia-x-25.11 to gaia-x-2.2.1, 2 of 6 files may have to be changed:
    "
  `)
  expect(stdout).toMatchInlineSnapshot(`
    "project/datacenter.yaml:46  WaterUsageEffectiveness: waterUsageEffectivenessValue is new and required (exactly one): a number such as 80 or 99.95.
    project/datacenter.yaml:46  WaterUsageEffectiveness: waterUsageEffectiveness is gone.
    project/virtual-machines.yaml:75  CpuCapabilities: overProvisioningRatio takes a number such as 80 or 99.95, at least 1 instead of a whole number such as 4, at least 1.
    45 other places can stay as written; build and sign again.
    "
  `)
  const { hits } = await json('shapes diff 25.11 2.2.1 project', folder)
  expect(hits).toContainEqual(
    expect.objectContaining({ class: 'TermsAndConditions', property: 'url', mayBreak: false }),
  )
  expect((await at('shapes diff 2.2.1 25.11 project', folder)).stderr).toContain('is written for gaia-x-25.11')
})

test('a template is written to standard output, or to a file that is not there yet', async () => {
  const folder = withExample()
  const { code, stdout } = await at('new VatID --id acme-vat')
  expect(code).toBe(0)
  expect(stdout).toMatchInlineSnapshot(`
    "# VAT number: The value added tax number of an organisation.
    # For gaia-x-25.11 (Loire). Fill in the empty lines; "#" before a name makes its line optional.
    type: VatID
    id: acme-vat

    # VAT number: The number with its country letters and without spaces, for example BE0762747721.
    # Exactly one: a text.
    vatID:

    # Optional; take away the "#" to use it.

    # Country: ISO 3166-1 code of the country in two capital letters, for example DE.
    # At most one: a country by its name or code, such as Germany or DE. All of them: gx shapes values
    # countries
    #countryCode: # e.g. Germany
    "
  `)
  const written = await at('new VatID --id acme-vat --out project/acme-vat.yaml', folder)
  expect(written.stdout).toBe('project/acme-vat.yaml\n')
  expect(readFileSync(join(folder, 'project', 'acme-vat.yaml'), 'utf8')).toBe(stdout)

  const before = filesIn(folder)
  const again = await at('new LegalPerson --out project/acme-vat.yaml', folder)
  expect(again.code).toBe(2)
  expect(masked(again.stderr)).toMatchInlineSnapshot(`
    "error[ERR_FILE_EXISTS]: project/acme-vat.yaml exists already
       = next: Add --force to replace it, or name another output with --out.
    "
  `)
  expect(filesIn(folder)).toEqual(before)
  expect((await at('new LegalPerson --out project/acme-vat.yaml --force', folder)).code).toBe(0)
})

test('a template, filled in, passes "gx check"; until then every empty line is named', async () => {
  const folder = withExample()
  const file = join(folder, 'project', 'acme.yaml')
  expect((await at('new LegalPerson --id acme --out project/acme.yaml', folder)).code).toBe(0)
  const empty = await at('check project/acme.yaml', folder)
  expect(empty.code).toBe(1)
  expect(empty.stderr.match(/^error\[.*$/gm)).toMatchInlineSnapshot(`
    [
      "error[manifest/empty-value]: "registrationNumber" has no value",
      "error[manifest/empty-value]: "countryCode" has no value",
      "error[manifest/empty-value]: "countryCode" has no value",
    ]
  `)

  const template = readFileSync(file, 'utf8')
  const filled = template
    .replace(/registrationNumber:$/m, 'registrationNumber: nordlicht-vat')
    .replace(/countryCode: *#.*$/gm, 'countryCode: DE')
    .replace(/^#name:$/m, 'name: Acme')
  expect(parse(filled)).toMatchObject({ type: 'LegalPerson', id: 'acme', name: 'Acme' })
  writeFileSync(file, filled)
  const run = await at('check project', folder)
  expect(run.code, run.all).toBe(0)
})

test.each([
  ['new LegalPersn', 'Did you mean "LegalPerson"?'],
  ['new VatID --id ../up', 'Use letters, digits'],
  ['shapes show Adress', 'Did you mean "Address"?'],
  ['shapes values contries', 'Did you mean "countries"?'],
  ['shapes lst', 'Did you mean list?'],
  ['new', 'See "gx new --help"'],
])('gx %s is a usage error that helps', async (line, next) => {
  const run = await at(line)
  expect(run.code).toBe(2)
  expect(masked(run.stderr)).toContain(next)
  expect((await json(line)).ok).toBe(false)
})

test.each(['shapes diff 25.11 9.9', 'shapes list --release 1', 'new VatID --release x'])(
  'gx %s names the releases there are',
  async (line) => {
    const run = await at(line)
    expect(run.code).toBe(3)
    expect(run.stderr).toContain('Use one of: gaia-x-25.11 (Loire)')
  },
)

test('what is no class and no list names the command that helps', async () => {
  const cwd = emptyFolder()
  const next = async (...args: string[]): Promise<string> => {
    const run = await gx(args, { cwd })
    expect(run.code).toBe(2)
    return masked(run.stderr).split('= next: ')[1]?.trim() ?? ''
  }
  expect(await next('new', 'storage')).toBe('gx shapes search storage')
  expect(await next('shapes', 'show', 'countryCode')).toBe('gx shapes values countryCode')
  expect(await next('shapes', 'values', 'LegalPerson')).toBe('gx shapes show LegalPerson')
  expect(await next('shapes', 'show', 'LegalPersom')).toBe(
    'Did you mean "LegalPerson"? Otherwise: gx shapes search LegalPersom',
  )
})
