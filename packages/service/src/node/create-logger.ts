import pino from 'pino'
import type { AnswerRecord } from '../answer-record.ts'

/** Writes what happens as lines of JSON. */
export interface Logger {
  /** One line for one answer. */
  answer(record: AnswerRecord): void
  /** One line for something else that those who run the service should know. */
  event(message: string, facts?: Readonly<Record<string, string | number>>): void
}

/**
 * A log of JSON lines: time, request id, route, status, duration, and the ids that a route noted. Never bodies, queries,
 * headers or keys; texts of others are escaped and cut.
 *
 * @param write takes one line, with its end
 * @example
 * const lines: string[] = []
 * const logger = createLogger((line) => lines.push(line))
 * logger.event('listening', { port: 8080 })
 * console.log(lines.length) // 1
 */
export function createLogger(write: (line: string) => void, now: () => Date = () => new Date()): Logger {
  const log = pino(
    {
      base: null,
      timestamp: () => `,"time":"${now().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: ['authorization', '*.authorization', 'apiKey', '*.apiKey', 'd', '*.d'], censor: '[withheld]' },
    },
    { write },
  )
  return {
    answer({ id, method, route, status, seconds, client, facts, fault }) {
      const line = {
        id,
        method,
        route,
        status,
        milliseconds: Math.round(seconds * 10_000) / 10,
        client,
        facts,
        ...(fault && { fault }),
      }
      if (status >= 500 && status !== 503) log.error(line, 'answered')
      else log.info(line, 'answered')
    },
    event: (message, facts = {}) => log.info(facts, message),
  }
}
