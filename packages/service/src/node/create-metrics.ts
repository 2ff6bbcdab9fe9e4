import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { AnswerRecord } from '../answer-record.ts'

/** Figures for Prometheus. */
export interface Metrics {
  answer(record: AnswerRecord): void
  /** Tells the figures where to read the load of the service from. */
  watch(load: () => { readonly atWork: number; readonly waiting: number }): void
  /** All figures in the text format of Prometheus. */
  text(): Promise<string>
  readonly type: string
}

/**
 * Counts answers by route and status, measures how long they took, and reads the figures of the process.
 *
 * @example
 * const metrics = createMetrics()
 * await metrics.text() // '# HELP process_cpu_user_seconds_total …'
 */
export function createMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const registers = [registry]
  const labelNames = ['method', 'route', 'status'] as const
  const answers = new Counter({ name: 'gx_answers_total', help: 'Answers by route and status', labelNames, registers })
  const seconds = new Histogram({
    name: 'gx_answer_seconds',
    help: 'Seconds from request to answer',
    labelNames: ['route'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 30],
    registers,
  })
  return {
    type: registry.contentType,
    answer({ method, route, status, seconds: taken }) {
      const known = ['GET', 'HEAD', 'POST', 'OPTIONS'].includes(method) ? method : 'other'
      answers.inc({ method: known, route, status: String(status) })
      seconds.observe({ route }, taken)
    },
    watch(load) {
      for (const name of ['atWork', 'waiting'] as const) {
        new Gauge({
          name: name === 'atWork' ? 'gx_requests_at_work' : 'gx_requests_waiting',
          help: name === 'atWork' ? 'Requests with real work now' : 'Requests that wait for their turn',
          registers,
          collect() {
            this.set(load()[name])
          },
        })
      }
    },
    text: () => registry.metrics(),
  }
}
