/** A doc comment of paragraphs, wrapped and indented. */
export function docComment(paragraphs: readonly string[], indent: string): string {
  const width = 117 - indent.length
  const blocks = paragraphs.filter((each) => each !== '').map((each) => wrap(safe(each), width))
  const [only, ...others] = blocks.flat()
  if (only !== undefined && others.length === 0 && only.length + 4 <= width) return `${indent}/** ${only} */`
  const lines = blocks.flatMap((block, index) => (index === 0 ? block : ['', ...block]))
  return [`${indent}/**`, ...lines.map((line) => `${indent} *${line === '' ? '' : ` ${line}`}`), `${indent} */`].join(
    '\n',
  )
}

/** Text that neither ends the comment nor becomes a tag. */
function safe(text: string): string {
  return text
    .replace(/\*\//g, '*∕')
    .replace(/(^|\s)@(?=\w)/g, '$1＠')
    .replace(/\s+/g, ' ')
}

function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
