import { bareName, propertyModel } from '@gxkit/ontology'
import { predicateOf, type ShapeResult } from '../engine/result.ts'
import { sh, XSD } from '../vocabulary.ts'
import { meantForm } from '../xsd/meant-form.ts'
import { kindWords } from './alternatives.ts'
import { type Draft, type DraftOptions, draft } from './draft.ts'
import {
  aClass,
  anchorOf,
  classesOf,
  type Explaining,
  foundIn,
  ownClass,
  parameter,
  prefixed,
  propertyOf,
} from './result-facts.ts'
import { datatypeWords, printable } from './words.ts'

/** A literal of the wrong datatype, or something that is none. */
export function explainDatatype(result: ShapeResult, context: Explaining, options: DraftOptions): Draft {
  const datatype = parameter(result, context, 'datatype')?.value ?? ''
  const isAddress = datatype === `${XSD}anyURI` || (datatype === `${XSD}string` && isCalledUrl(predicateOf(result)))
  if (isAddress && result.value?.termType === 'NamedNode') return urlForm('value', result, context, options)
  const params = {
    property: propertyOf(result, context),
    wanted: datatypeWords(datatype),
    found: foundIn(result, context),
  }
  const { value } = result
  const meant = value?.termType === 'Literal' ? meantForm(value.value, datatype) : undefined
  const suggestion = meant === undefined ? {} : { suggestion: meant }
  return draft('shape/datatype', (key) => ({ ...params, ...prefixed(key), ...suggestion }), anchorOf(result), options)
}

/** A value where an object is wanted, or the other way round. */
export function explainNodeKind(result: ShapeResult, context: Explaining, options: DraftOptions): Draft {
  const classes = classesOf(result.shape, context)
  const nodeKind = parameter(result, context, 'nodeKind')?.value ?? ''
  const { value } = result
  if (nodeKind === sh('IRI') && classes.length === 0 && value?.termType === 'Literal' && absolute.test(value.value)) {
    return urlForm('reference', result, context, options)
  }
  const kind = kindWords(nodeKind)
  const wanted = classes.length === 0 ? kind : `${aClass(classes, context)}: ${kind}`
  const params = { property: propertyOf(result, context), wanted, found: foundIn(result, context) }
  return draft('shape/node-kind', (key) => ({ ...params, ...prefixed(key) }), anchorOf(result), options)
}

/** 22.10 has addresses as texts; only the name of the property tells. */
function isCalledUrl(predicate = ''): boolean {
  return /ur[il]$/i.test(bareName(predicate))
}

const absolute = /^(?:https?:\/\/|did:|urn:)[^\s<>"{}|\\^`]+$/i

/** An address in the form of another release. */
function urlForm(
  wanted: 'value' | 'reference',
  result: ShapeResult,
  context: Explaining,
  options: DraftOptions,
): Draft {
  const { release } = context
  const model = propertyModel(release, ownClass(result, context) ?? '', predicateOf(result) ?? '')
  const params = {
    property: model?.term ?? propertyOf(result, context),
    url: printable(result.value?.value ?? '', 300),
    release: release.name,
    wanted,
    plain: model?.coercion !== undefined || model?.datatype === `${XSD}string`,
  }
  const make = (key: string | undefined) => ({ ...params, ...(key !== undefined && { key: printable(key, 120) }) })
  return draft('gaia-x/url-form', make, anchorOf(result), options)
}
