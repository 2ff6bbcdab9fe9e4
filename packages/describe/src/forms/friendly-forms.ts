import type { DescribableRelease, PropertyModel, ValueModel } from '@gxkit/ontology'
import { alternatives } from '../node/alternatives.ts'
import { choiceForm } from './choice.ts'
import { countedForms } from './counted.ts'
import { countryForm } from './country.ts'
import { dateForm, dateTimeForm } from './date.ts'
import type { FriendlyForm } from './friendly-form.ts'
import { licenceForm } from './licence.ts'
import { mediaTypeForm } from './media-type.ts'
import { quantityForms } from './quantity.ts'
import { truthForm } from './truth.ts'
import { unitForm } from './unit.ts'

/**
 * Every friendly form, in the order in which they are tried.
 *
 * @example
 * friendlyForms.map(({ form }) => form)[0] // 'an amount of data such as 4 GiB'
 */
export const friendlyForms: readonly FriendlyForm[] = [
  ...quantityForms,
  unitForm,
  ...countedForms,
  dateForm,
  dateTimeForm,
  truthForm,
  countryForm,
  mediaTypeForm,
  licenceForm,
  choiceForm,
]

/**
 * The friendly forms in which a property of a release may be written, with the alternative each is for.
 *
 * @example
 * const size = propertyModel(gaiaX2511, 'Memory', 'memorySize')
 * size === undefined ? [] : formsOf(gaiaX2511, size).map(({ form }) => form.examples[0]) // ['4 GiB']
 */
export function formsOf(release: DescribableRelease, property: PropertyModel): readonly FormOf[] {
  return alternatives(property).flatMap((value) => {
    return friendlyForms.filter((form) => form.appliesTo(release, property, value)).map((form) => ({ form, value }))
  })
}

/** A friendly form together with the alternative of the property that it is for. */
export interface FormOf {
  readonly form: FriendlyForm
  readonly value: ValueModel
}
