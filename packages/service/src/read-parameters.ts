import { Refusal } from './refusal.ts'
import type { Route } from './route.ts'

/**
 * The parameters of a request as its route asks for them. A query parameter that comes twice is refused; one that the route
 * does not know is ignored, as the official services do.
 *
 * @throws Refusal 400 that names every wrong parameter
 */
export function readParameters(
  { params: path, query: asked }: Route,
  given: Readonly<Record<string, string>>,
  search: URLSearchParams,
): { readonly params: object; readonly query: object } {
  const problems: { message: string }[] = []
  const names = Object.keys(asked?.shape ?? {})
  for (const name of names) {
    if (search.getAll(name).length > 1) problems.push({ message: `The parameter ${name} is there twice.` })
  }
  const values = names.flatMap((name) => (search.has(name) ? [[name, search.get(name)] as const] : []))
  const params = path?.safeParse(given)
  const query = asked?.safeParse(Object.fromEntries(values))
  for (const issue of [...(params?.error?.issues ?? []), ...(query?.error?.issues ?? [])]) {
    problems.push({ message: `The parameter ${issue.path.join('.')}: ${issue.message}.` })
  }
  if (problems.length > 0) throw new Refusal(400, problems[0]?.message ?? 'A parameter is wrong.', { problems })
  return { params: params?.data ?? {}, query: query?.data ?? {} }
}
