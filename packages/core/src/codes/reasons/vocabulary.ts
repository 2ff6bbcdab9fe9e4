import type { ReasonsOf } from './reasons-of.ts'

/** Why these codes exist. */
export const vocabularyReasons: ReasonsOf<keyof typeof import('../vocabulary.ts').vocabularyCodes> = {
  'vocabulary/format':
    'Shapes and classes stand in Turtle or N-Triples, names in one JSON-LD context. What is not read is not applied.',
  'vocabulary/empty': 'A vocabulary adds classes, or rules for classes. Without any there is nothing to use.',
  'vocabulary/foreign-subject':
    'The release means the same for everybody. A vocabulary of your own adds to it and changes nothing in it.',
  'vocabulary/foreign-hierarchy':
    'Rules that ask for a class would then be met by objects that the release does not mean.',
  'vocabulary/not-evaluated':
    'A rule that nobody applies looks as if it protected something. Such a vocabulary is refused, not half applied.',
  'vocabulary/invalid': 'What a broken shape demands is not clear (SHACL, "Syntax Rules").',
  'vocabulary/target':
    'Rules are looked up by the class of an object. A shape for single objects or for users of a property would not be found.',
  'vocabulary/closed-parent':
    'The rules of a class hold for its special kinds too. An object with this property could never be right.',
  'vocabulary/context-missing': 'The context says what the names in a credential stand for.',
  'vocabulary/context-url':
    'Credentials name the context by its address, and everybody has to find the same document under it.',
  'vocabulary/context-form':
    'A context that is added last can give the whole document another meaning; names for new things cannot.',
  'vocabulary/term-redefined': 'Everybody who knows the release reads this name as the release defines it.',
  'vocabulary/term-foreign':
    'Second names for what the release and the W3C define hide statements from whoever reads the document.',
  'vocabulary/no-term': 'Without a name or a prefix it cannot be written in a credential.',
  'vocabulary/closed-class':
    'An object with a property that its closed class does not list is wrong, so the rule could never be met.',
  'vocabulary/not-used':
    'What is checked stands in shapes. Nothing is concluded from statements about classes and properties.',
}
