/** The text of a new `gx.yaml`: what is not known is left empty, and `gx check` names the line until it is filled in. */
export function settingsTemplate({
  release,
  issuer,
  baseUrl,
}: {
  readonly release: string
  readonly issuer?: string | undefined
  readonly baseUrl?: string | undefined
}): string {
  return `# The settings that all files in this folder share.

# The Gaia-X release these files are written for.
release: ${release}

# Who issues the credentials: your decentralised identifier. "did:web:provider.example" means that the public key is
# found at https://provider.example/.well-known/did.json
${line('issuer', issuer)}

# Where the credentials will be published, for example https://provider.example/gaia-x/
# Each file becomes <baseUrl><id>.
${line('baseUrl', baseUrl === undefined || /[/?#]$/.test(baseUrl) ? baseUrl : `${baseUrl}/`)}

# How long a credential is valid. Issue new ones before this time is over.
validFor: 90 days
`
}

/** One setting; anything but a plain address stands in quotes, so that it is one value whatever is in it. */
function line(key: string, value: string | undefined): string {
  if (value === undefined) return `${key}:`
  return `${key}: ${/^[A-Za-z][\w.:/%~-]*[\w/]$/.test(value) ? value : JSON.stringify(value)}`
}
