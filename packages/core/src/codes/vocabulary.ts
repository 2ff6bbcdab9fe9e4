import { code } from '../code.ts'

/** Vocabularies of others: what a federation adds to a Gaia-X release, and what it must not do to it. */
export const vocabularyCodes = {
  'vocabulary/format': code<{ readonly found: string }>({
    severity: 'error',
    message: (p) => `this is no file of a vocabulary: ${p.found}`,
    next: 'Leave the file out, or convert it: gx convert <file> --to turtle.',
  }),
  'vocabulary/empty': code<Record<string, never>>({
    severity: 'error',
    message: () => 'there is no class in these files',
    next: 'Name the files that hold the shapes: .ttl, .nt or .nq.',
  }),
  'vocabulary/foreign-subject': code<{ readonly term: string; readonly says: string }>({
    severity: 'error',
    message: (p) => `this says something about ${p.term}, which belongs to others: ${p.says}`,
    next: 'Say it about a class, property or shape with an address of your own.',
  }),
  'vocabulary/foreign-hierarchy': code<{ readonly class: string; readonly parent: string }>({
    severity: 'error',
    message: (p) => `this makes ${p.class}, a class of the release, a kind of ${p.parent}`,
    next: 'State only for classes of your own what they are a kind of.',
  }),
  'vocabulary/not-evaluated': code<{ readonly construct: string; readonly reason: string }>({
    severity: 'error',
    message: (p) => `${p.construct} is not evaluated here: ${p.reason}`,
    next: 'Express the rule with the constraints of SHACL Core, or leave it out.',
  }),
  'vocabulary/invalid': code<{ readonly problem: string }>({
    severity: 'error',
    message: (p) => `the shapes are not well-formed: ${p.problem}`,
    next: 'Correct the shape.',
  }),
  'vocabulary/target': code<{ readonly target: string }>({
    severity: 'error',
    message: (p) => `a shape applies by ${p.target}`,
    next: 'Use sh:targetClass.',
  }),
  'vocabulary/closed-parent': code<{ readonly class: string; readonly parent: string; readonly property: string }>({
    severity: 'error',
    message: (p) =>
      `${p.class} has "${p.property}", but it is a kind of ${p.parent}, which takes no other properties than its own`,
    next: (p) =>
      `Make ${p.class} a kind of a class that is open, or a class of its own that a ${p.parent} refers to or that refers to it.`,
  }),
  'vocabulary/context-missing': code<{ readonly example: string }>({
    severity: 'error',
    message: (p) => `there is no JSON-LD context, so nobody can write ${p.example} in a credential`,
    next: 'Add a .jsonld file with an "@context" that has a name for each class and property, and tell its address.',
  }),
  'vocabulary/context-url': code<{ readonly url: string; readonly problem: string }>({
    severity: 'error',
    message: (p) =>
      p.url === ''
        ? `the context has no address: ${p.problem}`
        : `the context address "${p.url}" cannot be used: ${p.problem}`,
    next: 'Tell the address under which the context is published with "--context-url".',
  }),
  'vocabulary/context-form': code<{ readonly problem: string }>({
    severity: 'error',
    message: (p) => `this context is not taken: ${p.problem}`,
    next: 'Keep prefixes, and names with "@id", "@type", "@container" or "@language".',
  }),
  'vocabulary/term-redefined': code<{ readonly term: string }>({
    severity: 'error',
    message: (p) => `the context gives "${p.term}" another meaning than the release`,
    next: 'Choose another name.',
  }),
  'vocabulary/term-foreign': code<{ readonly term: string; readonly iri: string }>({
    severity: 'error',
    message: (p) => `the context makes "${p.term}" another name of ${p.iri}`,
    next: 'Use the name that it has, and name things of your own only.',
  }),
  'vocabulary/no-term': code<{ readonly iri: string; readonly kind: 'class' | 'property' }>({
    severity: 'error',
    message: (p) => `the context has no name for the ${p.kind} ${p.iri}`,
    next: 'Add a name for it, or a prefix for its namespace, to the context.',
  }),
  'vocabulary/closed-class': code<{ readonly class: string; readonly property: string }>({
    severity: 'error',
    message: (p) => `a rule speaks of "${p.property}", but ${p.class} takes no other properties than its own`,
    next: 'Give the property to a class of your own, or leave the class open.',
  }),
  'vocabulary/not-used': code<{ readonly statement: string }>({
    severity: 'info',
    message: (p) => `${p.statement} is kept for readers; no check follows from it`,
    next: 'Where it matters, say the same in a shape.',
  }),
} as const
