/** The parts of untyped libraries that these tests use as their users do. */

declare module '@digitalbazaar/ed25519-verification-key-2020' {
  export class Ed25519VerificationKey2020 {
    static generate(): Promise<Ed25519VerificationKey2020>
    id: string
    controller: string
    fingerprint(): string
  }
}
