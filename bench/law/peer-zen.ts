// @gorules/zen-engine: the expression in a decision graph, which can be traced, and alone, which is parsed anew each time but spares the graph.
import { load, type Peer } from './peer.ts'
import { sideOf, trees, type Shape, type Side } from './shapes.ts'

interface Decision {
  evaluate(people: Shape, options?: { readonly trace: boolean }): Promise<{ readonly result: { readonly answer: number } }>
}

interface Zen {
  readonly ZenEngine: new () => { createDecision(graph: object): Decision }
  evaluateExpressionSync(expression: string, people: Shape): unknown
}

export const zen: Peer = async (award, people) => {
  const { ZenEngine, evaluateExpressionSync } = await load<Zen>('@gorules/zen-engine')
  const [possible, certain] = [expressionOf(sideOf(trees[award], 'possible')), expressionOf(sideOf(trees[award], 'certain'))]
  const expression = `${possible} ? (${certain} ? 2 : 1) : 0`
  const decision = new ZenEngine().createDecision(graphOf(expression))
  const answer = async (at: number, trace: boolean) => (await decision.evaluate(people[at] as Shape, { trace })).result.answer
  return [
    { name: '@gorules/zen-engine, expression', isTraced: false, answer: (at) => Number(evaluateExpressionSync(expression, people[at] as Shape)) },
    { name: '@gorules/zen-engine, decision', isTraced: false, answer: (at) => answer(at, false) },
    { name: '@gorules/zen-engine, decision with trace', isTraced: true, answer: (at) => answer(at, true) },
  ]
}

function expressionOf(side: Side): string {
  if ('all' in side) return `(${side.all.map(expressionOf).join(' and ')})`
  if ('any' in side) return `(${side.any.map(expressionOf).join(' or ')})`
  return `${side.field} >= ${side.least}`
}

function graphOf(value: string): object {
  const position = { x: 0, y: 0 }
  return {
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode', position },
      { id: 'rule', name: 'rule', type: 'expressionNode', position, content: { expressions: [{ id: 'answer', key: 'answer', value }] } },
      { id: 'out', name: 'out', type: 'outputNode', position },
    ],
    edges: [{ id: 'a', sourceId: 'in', targetId: 'rule', type: 'edge' }, { id: 'b', sourceId: 'rule', targetId: 'out', type: 'edge' }],
  }
}
