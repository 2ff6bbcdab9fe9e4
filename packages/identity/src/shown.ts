/** A value as it stands, shortened, for messages; what JSON cannot hold is named by its kind. */
export function shown(value: unknown, most: number): string {
  try {
    return JSON.stringify(value)?.slice(0, most) ?? `a ${typeof value}`
  } catch {
    return `a ${typeof value} that JSON cannot hold`
  }
}
