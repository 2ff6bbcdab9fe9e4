/// <reference types="node" />
export {
  decryptPrivateKey,
  type EncryptedKey,
  encryptPrivateKey,
  readEncryptedKey,
} from './encrypted-key.ts'
export { folderResolver } from './folder-resolver.ts'
export { type GuardedFetchInit, type GuardedFetchOptions, guardedFetch, type OwnHost } from './guarded-fetch.ts'
export {
  type ReadKeyFileOptions,
  readKeyFile,
  readKeyText,
  type WriteKeyFileOptions,
  writeKeyFile,
} from './key-file.ts'
export { type NodeCryptographyOptions, nodeCryptography } from './node-cryptography.ts'
export { type CommandSignerOptions, signerFromCommand } from './signer-from-command.ts'
export { type Passphrase, type UnlockKeyOptions, unlockKey } from './unlock-key.ts'
