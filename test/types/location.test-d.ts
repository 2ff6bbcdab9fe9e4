import type { AddressFacts } from 'gxkit/loire'

export const right: AddressFacts = {
  countryCode: 'DE',
  postalCode: '01067',
  gps: { latitude: { degrees: 51 }, longitude: { degrees: 13 } },
}

export const wrong: readonly AddressFacts[] = [
  // @ts-expect-error not a country code
  { countryCode: 'XX' },
  // @ts-expect-error postal codes are texts: a number would lose leading zeros
  { countryCode: 'DE', postalCode: 1067 },
  // @ts-expect-error the country is required
  { postalCode: '01067' },
  // @ts-expect-error latitude and longitude belong together
  { countryCode: 'DE', gps: { latitude: { degrees: 51 } } },
]
