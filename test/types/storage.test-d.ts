import type { StorageConfigurationFacts } from 'gxkit/loire'

export const right: StorageConfigurationFacts = { storageEncryption: [{ cipher: 'AES', keyManagement: 'BYOK' }] }

export const wrong: readonly StorageConfigurationFacts[] = [
  // @ts-expect-error stored data are encrypted somehow
  {},
  // @ts-expect-error an encryption says who has the keys
  { storageEncryption: { cipher: 'AES' } },
]
