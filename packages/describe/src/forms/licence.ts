import { enumeration } from '@gxkit/ontology'
import type { FormPlace, FriendlyForm, Reading } from './friendly-form.ts'

/** Names of licences without "licence", "version" and punctuation -> SPDX identifiers; several where it is not clear. */
const names: Readonly<Record<string, string>> = {
  'affero gpl 3': 'AGPL-3.0-only AGPL-3.0-or-later',
  agpl: 'AGPL-3.0-only AGPL-3.0-or-later',
  'agpl 3': 'AGPL-3.0-only AGPL-3.0-or-later',
  'agpl 3+': 'AGPL-3.0-or-later',
  apache: 'Apache-2.0 Apache-1.1 Apache-1.0',
  'apache 2': 'Apache-2.0',
  'artistic 2': 'Artistic-2.0',
  'boost software 1': 'BSL-1.0',
  bsd: 'BSD-2-Clause BSD-3-Clause BSD-4-Clause',
  'bsd 2': 'BSD-2-Clause',
  'bsd 3': 'BSD-3-Clause',
  'cc 0': 'CC0-1.0',
  'cc 0 1': 'CC0-1.0',
  'cc by': 'CC-BY-4.0 CC-BY-3.0',
  'cc by 4 international': 'CC-BY-4.0',
  'cc by nc 4 international': 'CC-BY-NC-4.0',
  'cc by sa': 'CC-BY-SA-4.0 CC-BY-SA-3.0',
  'cc by sa 4 international': 'CC-BY-SA-4.0',
  'creative commons attribution 4': 'CC-BY-4.0',
  'creative commons attribution 4 international': 'CC-BY-4.0',
  'creative commons attribution sharealike 4': 'CC-BY-SA-4.0',
  'creative commons attribution sharealike 4 international': 'CC-BY-SA-4.0',
  'creative commons zero': 'CC0-1.0',
  'eclipse public 1': 'EPL-1.0',
  'eclipse public 2': 'EPL-2.0',
  epl: 'EPL-2.0 EPL-1.0',
  eupl: 'EUPL-1.2 EUPL-1.1 EUPL-1.0',
  'european union public 1.2': 'EUPL-1.2',
  expat: 'MIT',
  'gnu affero general public 3': 'AGPL-3.0-only AGPL-3.0-or-later',
  'gnu general public 2': 'GPL-2.0-only GPL-2.0-or-later',
  'gnu general public 3': 'GPL-3.0-only GPL-3.0-or-later',
  'gnu lesser general public 2.1': 'LGPL-2.1-only LGPL-2.1-or-later',
  'gnu lesser general public 3': 'LGPL-3.0-only LGPL-3.0-or-later',
  gpl: 'GPL-3.0-only GPL-3.0-or-later GPL-2.0-only GPL-2.0-or-later',
  'gpl 2': 'GPL-2.0-only GPL-2.0-or-later',
  'gpl 2+': 'GPL-2.0-or-later',
  'gpl 3': 'GPL-3.0-only GPL-3.0-or-later',
  'gpl 3+': 'GPL-3.0-or-later',
  lgpl: 'LGPL-3.0-only LGPL-3.0-or-later LGPL-2.1-only LGPL-2.1-or-later',
  'lgpl 2.1': 'LGPL-2.1-only LGPL-2.1-or-later',
  'lgpl 2.1+': 'LGPL-2.1-or-later',
  'lgpl 3': 'LGPL-3.0-only LGPL-3.0-or-later',
  'lgpl 3+': 'LGPL-3.0-or-later',
  'modified bsd': 'BSD-3-Clause',
  'mozilla public 2': 'MPL-2.0',
  mpl: 'MPL-2.0 MPL-1.1 MPL-1.0',
  'new bsd': 'BSD-3-Clause',
  odbl: 'ODbL-1.0',
  'open database 1': 'ODbL-1.0',
  'simplified bsd': 'BSD-2-Clause',
}

/** A licence by its SPDX identifier in any letter case, or by its usual name. */
export const licenceForm: FriendlyForm = {
  id: 'licence',
  appliesTo: (release, _property, { in: list }) => {
    const members = list === undefined ? [] : enumeration(release, list)
    return members.includes('Apache-2.0') && members.includes('MIT')
  },
  read: readLicence,
  form: 'a licence by its SPDX identifier such as Apache-2.0, or by its name such as MIT License',
  pattern: '^[A-Za-z0-9][\\w .,()+-]{1,80}$',
  typescript: '',
  examples: ['Apache-2.0', 'Apache License 2.0', 'MIT License'],
}

function readLicence(text: string, { release, value: { in: list = '' } }: FormPlace): Reading | undefined {
  const members = enumeration(release, list)
  const wanted = licenceName(text)
  const other = Object.hasOwn(names, wanted) ? names[wanted] : undefined
  const same = members.filter((each) => licenceName(each) === wanted)
  const found = [...new Set(same.length > 0 ? same : (other?.split(' ') ?? []).filter((id) => members.includes(id)))]
  const [first, another] = found
  if (first === undefined) return undefined
  if (another === undefined) return { ok: true, value: first }
  return { ok: false, problem: 'does not say which licence it is', suggestions: found }
}

/** A name without what people add and leave out: `The Apache License, Version 2.0` is `apache 2`. */
export function licenceName(text: string): string {
  return text
    .toLowerCase()
    .replace(/\b(?:the|licen[cs]e|version)\b/g, ' ')
    .replace(/[\s,_()/-]+/g, ' ')
    .replace(/([a-z])\s?v?\.?\s?(?=\d)/g, '$1 ')
    .replace(/\bv\s?(?=\d)/g, '')
    .replace(/(\d)\.0(?!\d)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}
