import type { ReasonsOf } from './reasons-of.ts'

/** Why these codes exist. */
export const shapeReasons: ReasonsOf<keyof typeof import('../shape.ts').shapeCodes> = {
  'shape/type-copied':
    'Many issuers state the class of the subject on the credential only; clearing houses read it from there.',
  'shape/type-differs': 'Readers that trust the type of the credential take the subject for something else.',
  'shape/unknown-class':
    'Rules belong to classes. An object of an unknown class would pass without having been checked.',
  'shape/namespace-equivalent':
    'Rules are written for one namespace. Taken literally, names in another one are unknown, and others may refuse them.',
  'shape/type-missing': 'Rules belong to classes. An object without a class would pass without having been checked.',
  'shape/not-covered': 'What no rule has looked at is not known to be right.',
  'shape/outside-subject':
    'Rules belong to the subject. What stands on the credential itself is signed, and passes without having been checked.',
  'shape/nothing-validated': 'A document in which no rule finds anything to look at would otherwise count as right.',
  'shape/vocabulary-injection':
    'Statements about classes, properties and shapes inside the data could make wrong data look right.',
  'shape/named-graph':
    'Rules look at the statements about the subject; what is tucked away in another graph would pass unseen.',
  'shape/duplicate-credential': 'An id stands for one credential; with two contents nobody knows which one is meant.',
  'shape/conflict':
    'Credentials that are presented together describe one world; a property with one value cannot have two.',
  'shape/described-twice':
    'All statements about one id are put together, so one issuer can add to what another one has stated.',
  'shape/min-count': 'The class asks for this property.',
  'shape/max-count': 'The class limits how many values this property can have.',
  'shape/datatype': 'The class says what kind of value this property has.',
  'shape/class': 'The class says what this property refers to.',
  'shape/reference-unresolved':
    'Whether a reference is right can only be said with the credential that describes its target.',
  'shape/in': 'The vocabulary lists the values that this property can have.',
  'shape/node-kind': 'A property either holds a value or refers to an object; the class says which.',
  'shape/pattern': 'The class describes the form of the text with a pattern.',
  'shape/range': 'The class sets bounds to this property.',
  'shape/length': 'The class limits the length of this text.',
  'shape/language': 'The class says in which languages the text stands, and how often.',
  'shape/or': 'The class leaves a choice between several forms; one of them has to fit.',
  'shape/xone': 'The class asks for exactly one of several forms.',
  'shape/and': 'The class asks for several things at once.',
  'shape/not': 'The class excludes this.',
  'shape/has-value': 'The class prescribes this value, character by character.',
  'shape/comparison': 'The class relates two properties of an object to each other.',
  'shape/qualified-count':
    'The class says how many values of this property are of a certain kind; other values do not count.',
  'shape/constraint': 'The class sets this rule.',
  'shape/unknown-property':
    'The class is closed: it lists every property that its objects can have, so that a misspelt one is noticed.',
  'shape/unchecked-property': 'The class leaves room for other properties; nobody has checked this one.',
  'shape/too-many': 'A report stays readable, and one document cannot make it endless.',
}
