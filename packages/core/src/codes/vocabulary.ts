import { code } from '../code.ts'

/** Vocabularies of others: what a federation adds to a Gaia-X release, and what it must not do to it. */
export const vocabularyCodes = {
  'vocabulary/format': code<{ readonly found: string }>({
    severity: 'error',
    message: (p) => `this is no file of a vocabulary: ${p.found}`,
    why: 'Shapes and classes stand in Turtle or N-Triples, names in one JSON-LD context. What is not read is not applied.',
    next: 'Leave the file out, or convert it: gx convert <file> --to turtle.',
  }),
  'vocabulary/empty': code<Record<string, never>>({
    severity: 'error',
    message: () => 'there is no class in these files',
    why: 'A vocabulary adds classes, or rules for classes. Without any there is nothing to use.',
    next: 'Name the files that hold the shapes: .ttl, .nt or .nq.',
  }),
  'vocabulary/foreign-subject': code<{ readonly term: string; readonly says: string }>({
    severity: 'error',
    message: (p) => `this says something about ${p.term}, which belongs to others: ${p.says}`,
    why: 'The release means the same for everybody. A vocabulary of your own adds to it and changes nothing in it.',
    next: 'Say it about a class, property or shape with an address of your own.',
  }),
  'vocabulary/foreign-hierarchy': code<{ readonly class: string; readonly parent: string }>({
    severity: 'error',
    message: (p) => `this makes ${p.class}, a class of the release, a kind of ${p.parent}`,
    why: 'Rules that ask for a class would then be met by objects that the release does not mean.',
    next: 'State only for classes of your own what they are a kind of.',
  }),
  'vocabulary/not-evaluated': code<{ readonly construct: string; readonly reason: string }>({
    severity: 'error',
    message: (p) => `${p.construct} is not evaluated here: ${p.reason}`,
    why: 'A rule that nobody applies looks as if it protected something. Such a vocabulary is refused, not half applied.',
    next: 'Express the rule with the constraints of SHACL Core, or leave it out.',
  }),
  'vocabulary/invalid': code<{ readonly problem: string }>({
    severity: 'error',
    message: (p) => `the shapes are not well-formed: ${p.problem}`,
    why: 'What a broken shape demands is not clear (SHACL, "Syntax Rules").',
    next: 'Correct the shape.',
  }),
  'vocabulary/target': code<{ readonly target: string }>({
    severity: 'error',
    message: (p) => `a shape applies by ${p.target}`,
    why: 'Rules are looked up by the class of an object. A shape for single objects or for users of a property would not be found.',
    next: 'Use sh:targetClass.',
  }),
  'vocabulary/closed-parent': code<{ readonly class: string; readonly parent: string; readonly property: string }>({
    severity: 'error',
    message: (p) =>
      `${p.class} has "${p.property}", but it is a kind of ${p.parent}, which takes no other properties than its own`,
    why: 'The rules of a class hold for its special kinds too. An object with this property could never be right.',
    next: (p) =>
      `Make ${p.class} a kind of a class that is open, or a class of its own that a ${p.parent} refers to or that refers to it.`,
  }),
  'vocabulary/context-missing': code<{ readonly example: string }>({
    severity: 'error',
    message: (p) => `there is no JSON-LD context, so nobody can write ${p.example} in a credential`,
    why: 'The context says what the names in a credential stand for.',
    next: 'Add a .jsonld file with an "@context" that has a name for each class and property, and tell its address.',
  }),
  'vocabulary/context-url': code<{ readonly url: string; readonly problem: string }>({
    severity: 'error',
    message: (p) =>
      p.url === ''
        ? `the context has no address: ${p.problem}`
        : `the context address "${p.url}" cannot be used: ${p.problem}`,
    why: 'Credentials name the context by its address, and everybody has to find the same document under it.',
    next: 'Tell the address under which the context is published with "--context-url".',
  }),
  'vocabulary/context-form': code<{ readonly problem: string }>({
    severity: 'error',
    message: (p) => `this context is not taken: ${p.problem}`,
    why: 'A context that is added last can give the whole document another meaning; names for new things cannot.',
    next: 'Keep prefixes, and names with "@id", "@type", "@container" or "@language".',
  }),
  'vocabulary/term-redefined': code<{ readonly term: string }>({
    severity: 'error',
    message: (p) => `the context gives "${p.term}" another meaning than the release`,
    why: 'Everybody who knows the release reads this name as the release defines it.',
    next: 'Choose another name.',
  }),
  'vocabulary/term-foreign': code<{ readonly term: string; readonly iri: string }>({
    severity: 'error',
    message: (p) => `the context makes "${p.term}" another name of ${p.iri}`,
    why: 'Second names for what the release and the W3C define hide statements from whoever reads the document.',
    next: 'Use the name that it has, and name things of your own only.',
  }),
  'vocabulary/no-term': code<{ readonly iri: string; readonly kind: 'class' | 'property' }>({
    severity: 'error',
    message: (p) => `the context has no name for the ${p.kind} ${p.iri}`,
    why: 'Without a name or a prefix it cannot be written in a credential.',
    next: 'Add a name for it, or a prefix for its namespace, to the context.',
  }),
  'vocabulary/closed-class': code<{ readonly class: string; readonly property: string }>({
    severity: 'error',
    message: (p) => `a rule speaks of "${p.property}", but ${p.class} takes no other properties than its own`,
    why: 'An object with a property that its closed class does not list is wrong, so the rule could never be met.',
    next: 'Give the property to a class of your own, or leave the class open.',
  }),
  'vocabulary/not-used': code<{ readonly statement: string }>({
    severity: 'info',
    message: (p) => `${p.statement} is kept for readers; no check follows from it`,
    why: 'What is checked stands in shapes. Nothing is concluded from statements about classes and properties.',
    next: 'Where it matters, say the same in a shape.',
  }),
} as const
