import type { ComputeFunctionRuntimeFacts } from 'gxkit/loire'

export const right: ComputeFunctionRuntimeFacts = { supportedLanguage: 'other', supportedVersion: '20' }

export const wrong: readonly ComputeFunctionRuntimeFacts[] = [
  // @ts-expect-error a language that the vocabulary does not know
  { ...right, supportedLanguage: 'Fortran IV' },
  // @ts-expect-error the version is required
  { supportedLanguage: 'other' },
]
