// @marcbachmann/cel-js: one expression, parsed and type-checked once.
import { load, type Peer } from './peer.ts'
import { sideOf, trees, type Shape, type Side } from './shapes.ts'

interface Environment {
  registerVariable(name: string, type: 'double'): Environment
  parse(expression: string): (people: Shape) => unknown
}

export const cel: Peer = async (award, people) => {
  const { Environment } = await load<{ Environment: new () => Environment }>('@marcbachmann/cel-js')
  const environment = new Environment()
  for (const field of Object.keys(people[0] as Shape)) environment.registerVariable(field, 'double')
  const [possible, certain] = [expressionOf(sideOf(trees[award], 'possible')), expressionOf(sideOf(trees[award], 'certain'))]
  const run = environment.parse(`${possible} ? (${certain} ? 2.0 : 1.0) : 0.0`)
  return [{ name: '@marcbachmann/cel-js', isTraced: false, answer: (at) => Number(run(people[at] as Shape)) }]
}

function expressionOf(side: Side): string {
  if ('all' in side) return `(${side.all.map(expressionOf).join(' && ')})`
  if ('any' in side) return `(${side.any.map(expressionOf).join(' || ')})`
  return `${side.field} >= ${side.least}.0`
}
