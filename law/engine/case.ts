// Worked examples kept beside the rules: what the law expects for given facts, with the place that says so. Never pasted from the program's output.
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import type { AwardId } from '../awards.ts'
import type { Answer } from './answer.ts'
import type { Citation } from './citation.ts'
import type { Limb } from './condition.ts'
import type { Facts } from './facts.ts'

/** A question to a rule. */
export interface EvaluationCase {
  readonly kind: 'evaluation'
  /** `law-2022/15`, `law-2003/TV03`, or the folder and a word: `titles/advanced-worker/newcomer`. */
  readonly id: string
  /** A sentence stating what is shown. */
  readonly name: string
  readonly facts: Facts
  readonly award: AwardId
  readonly limb?: Limb
  readonly received: PlainDate
  readonly decided?: PlainDate
  readonly year?: number
  readonly expected: Answer
  /** Kinds of hold the verdict must name. */
  readonly holds?: readonly string[]
  /** `needs-legal`: the answer is undetermined because the text is not known. */
  readonly because?: 'needs-legal' | 'missing-fact'
  readonly cite: readonly Citation[]
}

/** A question to a table or a procedure: who decides, how much money, how many votes, which day. */
export interface ProcedureCase {
  readonly kind: 'procedure'
  readonly id: string
  readonly name: string
  /** The facts, as a sentence a lawyer can check. */
  readonly given: string
  readonly answer: () => string | number | boolean
  readonly expected: string | number | boolean
  readonly cite: readonly Citation[]
}

export type LawCase = EvaluationCase | ProcedureCase
