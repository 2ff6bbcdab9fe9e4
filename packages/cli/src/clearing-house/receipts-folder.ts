import { join } from 'node:path'
import type { Receipt, ReceiptStore } from '@gxkit/clearing-house'
import { GxError, ownMember, parseJsonObject } from '@gxkit/core'
import { exists, readTextFile } from '../files/read.ts'
import type { Stage } from '../files/stage.ts'
import { cleanPath } from '../terminal/clean.ts'

/** Receipts as files of a folder, each written whole or not at all, and on disk before the next step begins. */
export function receiptsFolder(folder: string, stage: Stage): ReceiptStore {
  const fileOf = (key: string): string => join(folder, `${key.replace(/[^a-z0-9-]/g, '')}.json`)
  return {
    async read(key) {
      const file = fileOf(key)
      return (await exists(file)) ? receiptIn(await readTextFile(file, 'receipt'), file) : undefined
    },
    async write(key, receipt) {
      stage.add(fileOf(key), `${JSON.stringify(receipt, null, 2)}\n`, { within: folder, replace: true })
      stage.commit()
    },
  }
}

const states: readonly string[] = ['asked', 'obtained', 'refused'] satisfies readonly Receipt['state'][]

function receiptIn(text: string, file: string): Receipt {
  const parsed = parseJsonObject(text, { source: file })
  const content = parsed.ok ? parsed.value : {}
  const isText = (name: string): boolean => typeof ownMember(content, name) === 'string'
  const whole = ['step', 'operator', 'url', 'request', 'askedAt'].every(isText)
  const state = ownMember(content, 'state')
  if (ownMember(content, 'format') === 'gxkit-receipt/1' && whole && states.includes(String(state))) {
    return content as unknown as Receipt
  }
  throw new GxError('ERR_INPUT_REFUSED', `${cleanPath(file)} is no receipt that can be read`, {
    next: 'Look at it: if it is of no use, take it away; the request is then made again.',
  })
}
