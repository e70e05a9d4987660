// json-logic-engine: one expression, compiled to JavaScript by the engine itself.
import { load, type Peer } from './peer.ts'
import { sideOf, trees, type Shape, type Side } from './shapes.ts'

interface JsonLogic {
  readonly LogicEngine: new () => { build(logic: unknown): (data: Shape) => unknown }
}

export const jsonLogic: Peer = async (award, people) => {
  const { LogicEngine } = await load<JsonLogic>('json-logic-engine')
  const logic = { if: [logicOf(sideOf(trees[award], 'possible')), { if: [logicOf(sideOf(trees[award], 'certain')), 2, 1] }, 0] }
  const run = new LogicEngine().build(logic)
  return [{ name: 'json-logic-engine, compiled', isTraced: false, answer: (at) => Number(run(people[at] as Shape)) }]
}

function logicOf(side: Side): unknown {
  if ('all' in side) return { and: side.all.map(logicOf) }
  if ('any' in side) return { or: side.any.map(logicOf) }
  return { '>=': [{ var: side.field }, side.least] }
}
