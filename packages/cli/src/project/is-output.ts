/** A credential, presentation or DID document that some command wrote, not a manifest. */
export function isOutput(name: string, text: string): boolean {
  return /\.json$/i.test(name) && /"@context"\s*:/.test(text)
}
