import { expect, test } from 'vitest'
import { type Line, linesIn } from './lines.ts'

const encoder = new TextEncoder()

async function lines(chunks: readonly string[], most?: number): Promise<(Omit<Line, 'bytes'> & { text?: string })[]> {
  async function* stream(): AsyncGenerator<Uint8Array> {
    for (const chunk of chunks) yield encoder.encode(chunk)
  }
  const all = []
  for await (const { bytes, ...rest } of linesIn(stream(), most)) {
    all.push({ ...rest, ...(bytes && { text: new TextDecoder().decode(bytes) }) })
  }
  return all
}

test('lines come whole however the stream is cut; blank ones are counted and left out', async () => {
  const expected = [
    { number: 1, offset: 0, length: 3, text: 'one' },
    { number: 4, offset: 8, length: 4, text: 'zwö' },
    { number: 5, offset: 13, length: 5, text: 'last\r' },
  ]
  const text = 'one\n\n \r\nzwö\nlast\r'
  expect(await lines([text])).toEqual(expected)
  expect(await lines([...text])).toEqual(expected)
})

test('a line that is too long is not kept, and stops none of the others', async () => {
  expect(await lines(['aaaa', 'aaaa\nb', 'b\n'], 7)).toEqual([
    { number: 1, offset: 0, length: 8 },
    { number: 2, offset: 9, length: 2, text: 'bb' },
  ])
})

test('nothing comes of nothing', async () => {
  expect(await lines([])).toEqual([])
  expect(await lines(['\n \n\t'])).toEqual([])
})
