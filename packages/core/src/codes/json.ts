import { code } from '../code.ts'

/** JSON text: what a strict parser refuses before anything else looks at it (RFC 8259, RFC 7493). */
export const jsonCodes = {
  'json/syntax': code<{ readonly problem: string }>({
    severity: 'error',
    message: (p) => `this is not valid JSON: ${p.problem}`,
    next: 'Correct the text at the marked place.',
  }),
  'json/empty': code<Record<string, never>>({
    severity: 'error',
    message: () => 'the file is empty',
    next: 'Give the file its content, or leave it out.',
  }),
  'json/not-an-object': code<{ readonly found: string }>({
    severity: 'error',
    message: (p) => `expected a JSON object, found ${p.found}`,
    next: 'Give one object per file.',
  }),
  'json/duplicate-key': code<{ readonly key: string }>({
    severity: 'error',
    message: (p) => `the member "${p.key}" stands here twice`,
    next: 'Keep one of the two.',
  }),
  'json/forbidden-key': code<{ readonly key: string }>({
    severity: 'error',
    message: (p) => `the member name "${p.key}" is not allowed`,
    next: 'Remove or rename the member.',
  }),
  'json/too-deep': code<{ readonly limit: number }>({
    severity: 'error',
    message: (p) => `nested more than ${p.limit} levels deep`,
    next: 'Flatten the document: let nodes refer to each other by id.',
  }),
  'json/too-large': code<{ readonly size: number; readonly limit: number; readonly unit: string }>({
    severity: 'error',
    message: (p) => `too large: ${p.size} ${p.unit}, allowed are ${p.limit}`,
    next: 'Split the document, or raise the limit if you trust the source.',
  }),
  'json/ill-formed-unicode': code<Record<string, never>>({
    severity: 'error',
    message: () => 'the text holds half of a surrogate pair, which is no character',
    next: 'Replace the broken character.',
  }),
  'json/unsafe-number': code<{ readonly number: string }>({
    severity: 'error',
    message: (p) => `the number ${p.number} does not survive being read and signed`,
    next: 'Write the number as a text, or round it yourself.',
  }),
} as const
