import { knownOperators, type Operator, probeOperator, type ServiceHealth } from '@gxkit/clearing-house'
import type { JsonObject } from '@gxkit/core'
import { operatorsNamed } from '../clearing-house/operator-option.ts'
import { reachOf } from '../clearing-house/reach-of.ts'
import type { CommandContext, CommandInput, Outcome } from '../command.ts'
import { flag, listOption } from '../input.ts'
import { clean } from '../terminal/clean.ts'

/** `gx clearing-houses`: who runs one, where, and with --probe which of them answer. */
export async function run(input: CommandInput, context: CommandContext): Promise<Outcome> {
  const { say } = context
  const named = listOption(input, 'operator')
  const chosen =
    named.length > 0 ? await operatorsNamed(named) : knownOperators.map((operator) => ({ operator, ownHosts: [] }))
  const probing = flag(input, 'probe')
  const reach = reachOf(chosen, context)
  if (probing) say('Every service is asked one question over HTTPS; nothing of yours is sent.')
  const all = await Promise.all(
    chosen.map(async ({ operator }) => ({
      operator,
      health: probing ? await probeOperator(operator, reach) : undefined,
    })),
  )
  const able = all.filter(({ health }) => health?.some(({ name, state }) => name === 'compliance' && state === 'up'))
  const { id } = (probing ? able[0] : all[0])?.operator ?? { id: 'lab-development' }
  return {
    exitCode: probing && able.length === 0 ? 3 : 0,
    out: all.map(({ operator, health }) => told(operator, health)).join('\n'),
    json: { probed: probing, operators: all.map(({ operator, health }) => asJson(operator, health)) },
    next: probing ? `gx submit presentation.jwt --operator ${id} --level sc --dry-run` : 'gx clearing-houses --probe',
  }
}

const states: Readonly<Record<Operator['state'], string>> = {
  alive: 'answered',
  outdated: 'was listed as outdated',
  unknown: 'was not asked',
}

function told(operator: Operator, health: readonly ServiceHealth[] | undefined): string {
  const { id, name, environment, state, date, confidence, services } = operator
  const fact = confidence === 'own' ? 'described by you' : `${states[state]} on ${date}; addresses ${confidence}`
  const head = `${clean(id)}  ${clean(name)} (${environment}; ${fact})`
  const lines = Object.entries(services).map(([service, { url, version }]) => {
    const found = health?.find((each) => each.name === service)
    const how = found === undefined ? version : `${found.state}: ${clean(found.found)} (${found.milliseconds} ms)`
    return `    ${service.padEnd(10)}  ${clean(url)}  ${how}`
  })
  return [head, ...(lines.length === 0 ? ['    no addresses are known'] : lines)].join('\n')
}

function asJson(operator: Operator, health: readonly ServiceHealth[] | undefined): JsonObject {
  return JSON.parse(JSON.stringify({ ...operator, ...(health && { health }) })) as JsonObject
}
