/** Why the two engines disagree: who is right, and by which clause. */
export const reasons = {
  'ill-typed literal':
    'We are right, SHACL 4.1.2: a literal whose text is no value of its datatype violates sh:datatype. The other engine knows the form of dates, times and integers, not their range.',
  'language range':
    'We are right, SHACL 4.4.4 with langMatches of SPARQL (RFC 4647 basic filtering): a range matches whole subtags, in whatever case. The other engine compares the beginnings of texts.',
  characters:
    'We are right, SHACL 4.4.1 to 4.4.3 with STRLEN and REGEX of SPARQL: lengths and "." are about characters. The other engine counts halves of those beyond U+FFFF.',
  'flag x':
    'We are right, SHACL 4.4.3 with the flags of XPath: "x" leaves out white space. JavaScript has no such flag, and the other engine gives it to JavaScript.',
  'large integers':
    'We are right, SHACL 4.3 with the comparison of SPARQL: integers are exact. The other engine compares them as 64-bit floating point numbers.',
  'path in a path':
    'We are right, SHACL 2.3.1.4: the inverse of any path is a path. The other engine knows that of a property only.',
  'hierarchy of the shapes':
    'The other engine keeps to the letter of SHACL 2.1.3.2, where subclasses are those that the data graph states. Credentials never do, so here they come with the shapes, as if they were stated in every data graph.',
  'hierarchy in the data':
    'The other engine is right by the letter of SHACL 2.1.3.2. Here it is refused on purpose: a stranger who says what is a kind of what would decide which rules apply. A refusal never counts as conforming.',
} as const

type Reason = keyof typeof reasons

/** By case: what we say, what the other engine says, and why. */
export const disagreements: Readonly<Record<string, readonly [what: string, reason: Reason]>> = {
  'pattern flag x (free spacing)': ['conforms | throws', 'flag x'],
  'pattern: . does not match half of an astral character': ['conforms | 1 result', 'characters'],
  'maxLength counts characters, not UTF-16 units': ['conforms | 1 result', 'characters'],
  'languageIn en must not match eng': ['1 result | conforms', 'language range'],
  'languageIn is case-insensitive': ['conforms | 1 result', 'language range'],
  'targetClass: subclass axiom in the data graph': ['refused | 1 result', 'hierarchy in the data'],
  'maxInclusive: big integers beyond 2^53': ['1 result | conforms', 'large integers'],
  'inverse of a sequence': ['conforms | throws', 'path in a path'],
  'datatype dateTime rejects 2024-01-01T25:00:00Z': ['1 result | conforms', 'ill-typed literal'],
  'datatype date rejects 2024-02-30': ['1 result | conforms', 'ill-typed literal'],
  'datatype int rejects 2147483648': ['1 result | conforms', 'ill-typed literal'],
  'datatype time rejects 25:00:00': ['1 result | conforms', 'ill-typed literal'],
  'hierarchy in the shapes alone': ['conforms | 35 results', 'hierarchy of the shapes'],
}
