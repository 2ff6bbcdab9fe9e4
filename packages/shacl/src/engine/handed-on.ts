import type { Context, Pointer, Result, Shape } from 'shacl-engine'
import { termKey } from '../graph/term-key.ts'

/** What a shape says of one node. It conforms when there is no result, of whatever severity (SHACL 3.4). */
export interface Inside {
  readonly conforms: boolean
  readonly results: readonly Result[]
}

/** Evaluates a shape for the value of a context, by itself. */
type EvaluateInside = (shape: Shape, context: Context) => Promise<Inside>

/** A node that a shape has been handed, and what the shape says of it as far as is known. */
interface Question {
  readonly shape: Shape
  readonly context: Context
  readonly group: number | undefined
  report: Inside | undefined
  settled: boolean
  /** Questions whose answer rests on this one. */
  readonly asking: Set<Question>
}

interface Run {
  readonly questions: Map<string, Question>
  current: Question | undefined
  round: Set<Question>
  due: Set<Question>
}

/**
 * Answers what a shape says of a node that another shape hands on to it (`sh:node`), once per shape and node. Shapes may
 * contain themselves, and data may go in circles: SHACL 3.4.3 leaves the meaning open, and here a node conforms unless a
 * reason is found why it does not. So everything that is asked in a circle is taken to conform at first, and asked again
 * when that turns out wrong; as each answer can change only once, this ends, and in a time that does not explode.
 *
 * @param groupOf which shapes contain each other; those may not be connected by a negation
 */
export function handedOn(
  groupOf: (shape: Shape) => number | undefined,
  evaluateInside: EvaluateInside,
): (shape: Shape, context: Context) => Promise<Inside> {
  const runs = new WeakMap<Pointer['dataset'], Run>()
  return async (shape, context) => {
    const run = runOf(runs, context)
    const question = questionOf(run, shape, context, groupOf)
    const asker = run.current
    if (!question.settled && asker !== undefined && asker.group === question.group) {
      question.asking.add(asker)
      if (!run.round.has(question)) ask(run, question)
    } else if (!question.settled) {
      await answer(run, question, evaluateInside)
    }
    return question.report ?? { conforms: true, results: [] }
  }
}

/** Answers a question and all that it leads to within its group. Questions of other groups are answered on the way. */
async function answer(run: Run, question: Question, evaluateInside: EvaluateInside): Promise<void> {
  const { current, round, due } = run
  run.round = new Set()
  run.due = new Set()
  ask(run, question)
  try {
    for (const next of run.due) {
      run.due.delete(next)
      run.current = next
      const before = next.report?.conforms ?? true
      next.report = await evaluateInside(next.shape, next.context)
      if (next.report.conforms !== before) for (const asking of next.asking) run.due.add(asking)
    }
    for (const each of run.round) each.settled = true
  } finally {
    Object.assign(run, { current, round, due })
  }
}

function ask(run: Run, question: Question): void {
  run.round.add(question)
  run.due.add(question)
}

function runOf(runs: WeakMap<Pointer['dataset'], Run>, context: Context): Run {
  const { dataset } = context.focusNode
  const run = runs.get(dataset) ?? { questions: new Map(), current: undefined, round: new Set(), due: new Set() }
  runs.set(dataset, run)
  return run
}

function questionOf(run: Run, shape: Shape, context: Context, groupOf: (shape: Shape) => number | undefined): Question {
  const [of, node] = [shape.ptr.term, context.valueOrNode.term]
  const key = `${of && termKey(of)} ${node && termKey(node)}`
  const known = run.questions.get(key)
  if (known !== undefined) return known
  const question: Question = {
    shape,
    context,
    group: groupOf(shape),
    report: undefined,
    settled: false,
    asking: new Set(),
  }
  run.questions.set(key, question)
  return question
}
