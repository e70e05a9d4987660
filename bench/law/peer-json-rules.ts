// json-rules-engine: a rule for "may be" and one for "is"; every run gives the conditions back with their results.
import { load, threeValued, type Peer } from './peer.ts'
import { sideOf, trees, type Shape, type Side } from './shapes.ts'

interface Engine {
  run(facts: Shape): Promise<{ readonly events: readonly { readonly type: string }[] }>
}

type EngineClass = new (rules: readonly unknown[]) => Engine

export const jsonRules: Peer = async (award, people) => {
  const { Engine } = await load<{ Engine: EngineClass }>('json-rules-engine')
  const engine = new Engine((['possible', 'certain'] as const).map((side) => ({ conditions: conditionsOf(sideOf(trees[award], side)), event: { type: side } })))
  const answer = async (at: number) => {
    const { events } = await engine.run(people[at] as Shape)
    return threeValued(events.some(({ type }) => type === 'possible'), () => events.some(({ type }) => type === 'certain'))
  }
  return [{ name: 'json-rules-engine', isTraced: true, answer }]
}

function conditionsOf(side: Side): unknown {
  if ('all' in side) return { all: side.all.map(conditionsOf) }
  if ('any' in side) return { any: side.any.map(conditionsOf) }
  return { fact: side.field, operator: 'greaterThanInclusive', value: side.least }
}
