/** The parts of untyped libraries that these tests use as their users do. */

declare module '@digitalbazaar/ed25519-verification-key-2020' {
  export class Ed25519VerificationKey2020 {
    static generate(): Promise<Ed25519VerificationKey2020>
    id: string
    controller: string
    fingerprint(): string
  }
}

interface Multikey {
  id: string
  controller: string
  readonly publicKeyMultibase: string
  signer(): object
  export(options: { publicKey: true; includeContext: true }): Promise<Record<string, string>>
}

declare module '@digitalbazaar/ed25519-multikey' {
  export function generate(options?: { id?: string; controller?: string }): Promise<Multikey>
}

declare module '@digitalbazaar/ecdsa-multikey' {
  export function generate(options: { curve: string; id?: string; controller?: string }): Promise<Multikey>
}

declare module '@digitalbazaar/data-integrity' {
  export class DataIntegrityProof {
    constructor(options: { cryptosuite: object; signer?: object; date?: string })
  }
}

declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
  export const cryptosuite: object
}

declare module '@digitalbazaar/ecdsa-rdfc-2019-cryptosuite' {
  export const cryptosuite: object
}
