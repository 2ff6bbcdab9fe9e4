import type { ExamplesOf } from './examples-of.ts'

/** What findings of these codes look like. */
export const digestExamples: ExamplesOf<keyof typeof import('../digest.ts').digestCodes> = {
  'digest/mismatch': {
    stated: 'sha256-ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    found: 'sha256-636a1f78dd2dfd5ae23e866a095074fea5ee2e21a6922df102213690b4d681e3',
  },
  'digest/unreadable': { text: 'sha256-abc', problem: 'the hash is not one of 32 bytes' },
  'digest/algorithm-refused': { algorithm: 'sha1' },
}
