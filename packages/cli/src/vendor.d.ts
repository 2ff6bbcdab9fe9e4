// Node's own `styleText` is younger than the pinned declarations of Node.
declare module 'node:util' {
  export function styleText(format: string | readonly string[], text: string): string
}

export {}
