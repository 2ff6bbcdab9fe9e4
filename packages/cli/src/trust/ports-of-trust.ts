import type { CertificatePort, RevocationPort } from '@gxkit/trust'
import type { Online } from '../project/online.ts'
import { certificateFolder, revocationFolder } from './certificate-folder.ts'

/** Where chains, revocation lists and answers come from: the folder that was named, the network if it may be used, or both. */
export async function portsOfTrust(options: {
  readonly online: Online | undefined
  readonly folder: string | undefined
}): Promise<{ readonly certificates?: CertificatePort; readonly revocation?: RevocationPort }> {
  const { online, folder } = options
  const near =
    folder === undefined
      ? undefined
      : { certificates: await certificateFolder(folder), revocation: revocationFolder(folder) }
  if (online === undefined) return near ?? {}
  const [{ certificatesOnline }, { revocationOnline }] = await Promise.all([
    import('./certificates-online.ts'),
    import('./revocation-online.ts'),
  ])
  return {
    certificates: certificatesOnline(online, near?.certificates),
    revocation: revocationOnline(online, near?.revocation),
  }
}
