/** How the known defects of real DID documents are worded in the manifest, and which code names them here. */
export const namedBy: readonly (readonly [RegExp, string])[] = [
  [/^method id .* is not .*#fragment$/, 'did/method-id-without-fragment'],
  [/^controller None /, 'did/controller-missing'],
  [/^controller .* differs from the document id$/, 'did/controller-elsewhere'],
  [/^assertionMethod .* names no method/, 'did/relationship-dangling'],
  [/^RSA n has a leading zero octet$/, 'key/malformed-member'],
  [/^no assertionMethod$/, 'did/relationship-missing'],
  [/^no certificate in the same repository holds this key$/, 'did/key-not-certified'],
  [/^did:web with a path resolves to .* but the file lies at/, 'did/wrong-place'],
]

/** The codes for the defects of a document; a defect in words that are not known stands for itself. */
export function codesFor(problems: readonly string[]): readonly string[] {
  const codes = problems.map((problem) => namedBy.find(([pattern]) => pattern.test(problem))?.[1] ?? problem)
  return [...new Set(codes)].sort()
}
