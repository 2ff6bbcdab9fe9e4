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

# Where the key is that signs for you; without this, in the folder keys. Take out the "#" of one of the three.
# Never write a passphrase or a token here: name a file, or an environment variable that holds the name of a file.
# signer:
#   keyFile: keys/key-1.jwk.json
#   passphraseFile: $MY_PASSPHRASE_FILE
# signer:
#   command: my-signer --slot 9c
#   publicKeyFile: keys/seal.public.jwk.json
# signer:
#   transit: https://vault.example/v1/transit
#   key: seal
#   version: 1
#   tokenFile: $VAULT_TOKEN_FILE
`
}

/** One setting; anything but a plain address stands in quotes, so that it is one value whatever is in it. */
function line(key: string, value: string | undefined): string {
  if (value === undefined) return `${key}:`
  return `${key}: ${/^[A-Za-z][\w.:/%~-]*[\w/]$/.test(value) ? value : JSON.stringify(value)}`
}
