// The trace of a rule: its conditions from top to bottom, each with its answer. What does not hang on the subject is laid out once per rule.
import { answerOf, type Answer, type Code } from './answer.ts'
import { weakest, type Citation, type Mark } from './citation.ts'
import type { CompiledRule, Node } from './compile.ts'
import { walk, type Limb } from './condition.ts'
import type { Facts } from './facts.ts'
import { foundFor } from './found.ts'
import { best, least } from './kernel.ts'
import { printCondition } from './print.ts'
import type { Columns } from './reading-parts.ts'

export interface Finding {
  /** Rule and place in it: `titles/grassroots-emulation-fighter/2.1`. */
  readonly condition: string
  readonly answer: Answer
  /** What is asked. */
  readonly text: string
  /** What the facts say; empty where nothing is to be added. */
  readonly found: string
  readonly citation: Citation
  /** 0 for the rule itself, 1 for its parts … */
  readonly depth: number
  readonly joins?: 'all' | 'any'
  readonly limb?: Limb
  /** Waits for a lawyer whatever the facts are. */
  readonly needsLegal?: true
}

interface Step {
  readonly node: Node
  /** Its own citation or that of the condition around it. */
  readonly citation: Citation
  readonly depth: number
  /** Places of its parts among the steps; a part stands after the whole. */
  readonly parts: readonly number[]
}

export interface TracePlan {
  readonly compiled: CompiledRule
  readonly steps: readonly Step[]
  /** The least sure of everything the rule rests on. */
  readonly mark: Mark
  /** Something it rests on comes from a weak source. */
  readonly isWeak: boolean
  readonly asksSector: boolean
}

export function planTrace(compiled: CompiledRule): TracePlan {
  const { rule, root } = compiled
  const steps: Step[] = []
  lay(root, { cite: rule.wording.cite, depth: 0 }, steps)
  const marks = [rule.wording.cite, ...steps.map((step) => step.citation), ...rule.values.map((value) => value.cite)].map(({ mark }) => mark)
  return { compiled, steps, mark: weakest(marks), isWeak: marks.includes('weak'), asksSector: [...walk(rule.when)].some((condition) => condition.word === 'subject') }
}

function lay(node: Node, { cite, depth }: { readonly cite: Citation; readonly depth: number }, steps: Step[]): number {
  const citation = node.condition.cite ?? cite
  const parts: number[] = []
  const place = steps.push({ node, citation, depth, parts }) - 1
  for (const part of node.parts) parts.push(lay(part, { cite: citation, depth: depth + 1 }, steps))
  return place
}

export interface Traced {
  readonly plan: TracePlan
  readonly columns: Columns
  readonly facts: Facts
  readonly year: number
  readonly received: string
}

/** Every leaf is read once; the answers of the others follow from their parts. */
export function traceOn(traced: Traced): Finding[] {
  const { steps } = traced.plan
  const findings = new Array<LazyFinding>(steps.length)
  for (let place = steps.length - 1; place >= 0; place -= 1) {
    const step = steps[place] as Step
    findings[place] = new LazyFinding(traced, step, codeOf(step, traced.columns, findings))
  }
  return findings
}

function codeOf({ node, parts }: Step, columns: Columns, findings: readonly LazyFinding[]): Code {
  if (parts.length === 0) return node.read(columns, 0)
  const isAll = node.condition.word === 'all'
  let code: Code = isAll ? 2 : 0
  for (const part of parts) code = isAll ? least(code, (findings[part] as LazyFinding).code) : best(code, (findings[part] as LazyFinding).code)
  return code
}

/** The sentences are written when somebody reads them: a trace of a hundred thousand cases is mostly looked at for its answers. */
class LazyFinding implements Finding {
  readonly code: Code
  readonly #traced: Traced
  readonly #step: Step

  constructor(traced: Traced, step: Step, code: Code) {
    this.#traced = traced
    this.#step = step
    this.code = code
  }

  get condition(): string {
    const { id } = this.#traced.plan.compiled.rule
    return this.#step.node.place === '' ? id : `${id}/${this.#step.node.place}`
  }

  get answer(): Answer {
    return answerOf(this.code)
  }

  get text(): string {
    return printCondition(this.#step.node.condition)
  }

  get found(): string {
    return foundFor(this.#step.node.condition, this.#traced)
  }

  get citation(): Citation {
    return this.#step.citation
  }

  get depth(): number {
    return this.#step.depth
  }

  get joins(): 'all' | 'any' | undefined {
    const { word } = this.#step.node.condition
    return word === 'all' || word === 'any' ? word : undefined
  }

  get limb(): Limb | undefined {
    return this.#step.node.condition.limb
  }

  get needsLegal(): true | undefined {
    return this.#step.node.condition.word === 'needs-legal' ? true : undefined
  }

  toJSON(): Finding {
    const { condition, answer, text, found, citation, depth, joins, limb, needsLegal } = this
    return {
      condition, answer, text, found, citation, depth,
      ...(joins === undefined ? {} : { joins }), ...(limb === undefined ? {} : { limb }), ...(needsLegal === undefined ? {} : { needsLegal }),
    }
  }
}
