// publicodes: its own three-valued logic. What is not known is left out of the situation, and a rule that hangs on it has no value.
// Every evaluation gives back the whole tree with its values and the variables that are missing.
import { load, type Peer } from './peer.ts'
import { trees, type Leaf, type Shape, type Tree } from './shapes.ts'

interface Engine {
  getRule(name: string): object
  shallowCopy(): Engine
  setSituation(situation: Readonly<Record<string, string>>): Engine
  resetCache(): void
  evaluate(rule: object): { readonly nodeValue: boolean | null | undefined }
}

/** Both ways to ask: a situation that stands already, or one that is set for the case. */
export const publicodesNames = { set: 'publicodes, situation already set', given: 'publicodes, situation set and evaluated' } as const

export const publicodes: Peer = async (award, people) => {
  const { default: Engine } = await load<{ default: new (rules: object, options: object) => Engine }>('publicodes')
  const leaves = [...new Map(leavesOf(trees[award]).map((leaf) => [nameOf(leaf), leaf])).values()]
  const rules = { ...Object.fromEntries(leaves.map((leaf) => [nameOf(leaf), { question: nameOf(leaf), type: 'booléen' }])), answer: { valeur: ruleOf(trees[award]) } }
  const engine = new Engine(rules, { logger: { log: ignore, warn: ignore, error: ignore } })
  const answer = engine.getRule('answer')
  const situations = people.map((person) => situationOf(person, leaves))
  const engines = new Map<number, Engine>()
  const ready = (at: number): Engine => {
    const known = engines.get(at) ?? engine.shallowCopy().setSituation(situations[at] ?? {})
    engines.set(at, known)
    return known
  }
  const codeOf = ({ nodeValue }: ReturnType<Engine['evaluate']>) => (nodeValue === undefined ? 1 : nodeValue === true ? 2 : 0)
  return [
    {
      name: publicodesNames.set, isTraced: true,
      answer: (at) => {
        const own = ready(at)
        own.resetCache()
        return codeOf(own.evaluate(answer))
      },
    },
    { name: publicodesNames.given, isTraced: true, answer: (at) => codeOf(engine.setSituation(situations[at] ?? {}).evaluate(answer)) },
  ]
}

function ignore(): void {
  // experimental features of publicodes speak up here
}

function nameOf({ field, possible }: Leaf): string {
  return `${field} ${possible}`
}

function leavesOf(tree: Tree): Leaf[] {
  return 'field' in tree ? [tree] : ('all' in tree ? tree.all : tree.any).flatMap(leavesOf)
}

function ruleOf(tree: Tree): unknown {
  if ('all' in tree) return { 'toutes ces conditions': tree.all.map(ruleOf) }
  if ('any' in tree) return { 'une de ces conditions': tree.any.map(ruleOf) }
  return nameOf(tree)
}

function situationOf(person: Shape, leaves: readonly Leaf[]): Record<string, string> {
  return Object.fromEntries(leaves.flatMap((leaf): [string, string][] => {
    const value = person[leaf.field] as number
    return value >= leaf.certain ? [[nameOf(leaf), 'oui']] : value >= leaf.possible ? [] : [[nameOf(leaf), 'non']]
  }))
}
