import { GxError } from '@gxkit/core'
import type { ProjectFiles } from '../project/load-project.ts'

/**
 * An id below the address of a project, unless the user names one.
 *
 * @throws GxError ERR_OPTION_INVALID where neither is there
 */
export function addressFor(
  named: string | undefined,
  settings: ProjectFiles['settings'] | undefined,
  { file, option }: { readonly file: string; readonly option: string },
): string {
  if (named !== undefined) return named
  const base = settings?.ok === true ? settings.value.baseUrl : undefined
  if (base !== undefined) return `${base}${base.endsWith('/') ? '' : '/'}${file}`
  throw new GxError('ERR_OPTION_INVALID', 'it is not said which address the new credential gets', {
    next: `Add --${option} https://your-domain.example/gaia-x/${file}, where you will publish it.`,
  })
}
