import type { JsonObject } from '@gxkit/core'
import { enumeration, type PropertyModel, type Release } from '@gxkit/ontology'
import { isAbsoluteIri } from '../node/datatypes.ts'
import { suggestValue } from '../node/suggest.ts'
import { regions } from './regions.ts'

/** What one value becomes. Without `value` nothing stands there; with `ask`, a person has to look at it. */
export interface Converted {
  readonly value?: string | JsonObject
  readonly ask?: string
  /** Set where the value says nothing, so that leaving it out loses nothing. */
  readonly leaveOut?: string
}

/** Turns the text of one value into what the target takes. */
type Convert = (text: string, target: { readonly release: Release; readonly property: PropertyModel }) => Converted

/** Every way to turn a value, by the name that rules use. */
export const conversions = {
  countryOfSubdivision: (text) => {
    const country = /^([A-Za-z]{2})(?:-[A-Za-z0-9]{1,3})?$/.exec(text.trim())?.[1]
    return country === undefined ? { ask: 'write the two letters of the country' } : { value: country.toUpperCase() }
  },
  regionOfSubdivision: regionOf,
  gpsOfText: (text) => {
    const parts = /^\s*([+-]?\d{1,2}(?:\.\d+)?)\s*[,;]\s*([+-]?\d{1,3}(?:\.\d+)?)\s*$/.exec(text)
    const [, latitude, longitude] = parts ?? []
    return latitude === undefined || longitude === undefined
      ? { ask: 'write latitude and longitude' }
      : { value: { latitude, longitude } }
  },
  placeOfWords: (text, target) => {
    const code = text.trim().toUpperCase()
    const country = code.slice(0, 2)
    const known = enumeration(target.release, 'countries').includes(country)
    if (!known || !/^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/.test(code))
      return { ask: 'write the address, at least its countryCode' }
    const { value: region, ask } = regionOf(code)
    return {
      value: { countryCode: country, ...(region !== undefined && { region }) },
      ...(ask !== undefined && { ask }),
    }
  },
  policyOfText: (text) => {
    if (text.trim() === '') return { leaveOut: 'an empty text states no policy' }
    const language = policyLanguages.find(({ sign }) => sign.test(text))?.language
    return language === undefined
      ? { value: { policyLanguage: 'Other', policyDocument: text }, ask: 'say in which language the policy is written' }
      : { value: { policyLanguage: language, policyDocument: text } }
  },
  mediaType: (text, target) => {
    const types = membersOf(target)
    if (types.includes(text)) return { value: text }
    const same = types.find((type) => type.toLowerCase() === text.trim().toLowerCase())
    if (same !== undefined) return { value: same }
    const suggestion = suggestValue(text.replace(/^mime\//i, ''), types)
    return { value: text, ask: `write a media type${suggestion === undefined ? '' : `, perhaps ${suggestion}`}` }
  },
  licence: (text, target) => {
    const known = membersOf(target)
    if (known.includes(text) || isAbsoluteIri(text)) return { value: text }
    const same = known.find((licence) => licence.toLowerCase() === text.trim().toLowerCase())
    if (same !== undefined) return { value: same }
    return { value: text, ask: 'write the SPDX identifier of the licence, or the address of its text' }
  },
} as const satisfies Readonly<Record<string, Convert>>

const policyLanguages = [
  { language: 'Rego', sign: /^\s*(?:#[^\n]*\n\s*)*package\s+[\w.]+/ },
  { language: 'XACML', sign: /^\s*(?:<\?xml[^>]*>\s*)?<(?:\w+:)?Policy(?:Set)?[\s>]/ },
  { language: 'ODRL', sign: /^\s*\{[\s\S]*"https?:\/\/www\.w3\.org\/ns\/odrl/ },
  { language: 'JSON', sign: /^\s*\{[\s\S]*\}\s*$/ },
] as const

/** The region of an ISO 3166-2 code; the code of a country alone says nothing about one. */
function regionOf(text: string): Converted {
  const code = text.trim().toUpperCase()
  if (/^[A-Z]{2}$/.test(code)) return {}
  const region = Object.hasOwn(regions, code) ? regions[code] : undefined
  return region === undefined
    ? {
        ask: `write the NUTS 2 code of the region, if there is one; "${text}" is not the code of exactly one such region`,
      }
    : { value: region }
}

function membersOf({
  release,
  property,
}: {
  readonly release: Release
  readonly property: PropertyModel
}): readonly string[] {
  const choices = property.or ?? [property]
  return choices.flatMap((choice) => (choice.in === undefined ? [] : enumeration(release, choice.in)))
}
