import type { EncryptionFacts } from 'gxkit/loire'

export const right: EncryptionFacts = { cipher: 'AES', keyManagement: 'BYOK' }

export const wrong: readonly EncryptionFacts[] = [
  // @ts-expect-error not a cipher of the list
  { ...right, cipher: 'ROT13' },
  // @ts-expect-error keys are managed somehow
  { cipher: 'AES' },
]
