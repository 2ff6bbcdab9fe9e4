/// <reference types="node" />
export { type Listening, listen } from './listen.ts'
