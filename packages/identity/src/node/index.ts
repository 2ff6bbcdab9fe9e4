/// <reference types="node" />
export { folderResolver } from './folder-resolver.ts'
export { type GuardedFetchInit, type GuardedFetchOptions, guardedFetch } from './guarded-fetch.ts'
export { type ReadKeyFileOptions, readKeyFile, writeKeyFile } from './key-file.ts'
