// Grounded rules become a program: one list of fields, and per rule a tree of readings. The tree is kept for traces; its root answers alone.
import type { Code } from './answer.ts'
import type { Condition, Limb } from './condition.ts'
import { planDerivation, type Fill, type Moment } from './derive.ts'
import { FieldList, type Field } from './fields.ts'
import type { Facts } from './facts.ts'
import type { GroundRule } from './ground.ts'
import { isLeaf, readingOf } from './reading.ts'
import { joined, type Columns, type Read, type Reading, type Setting, type Test } from './reading-parts.ts'
import { Register } from './register.ts'

export interface Node {
  /** `2.1`: second part, its first part; empty for the root. */
  readonly place: string
  readonly condition: Condition
  readonly parts: readonly Node[]
  readonly read: Read
  readonly test: Test
}

export interface CompiledRule {
  readonly rule: GroundRule
  readonly root: Node
}

export interface Program {
  readonly fields: FieldList
  readonly rules: readonly CompiledRule[]
}

/** `limb`: of the alternatives that carry a limb only this one is asked. A rule without such alternatives is asked whole. */
export function compile(rules: readonly GroundRule[], limb?: Limb): Program {
  const fields = new FieldList()
  return { fields, rules: rules.map((rule) => ({ rule, root: compileNode(limb === undefined ? rule.when : onlyLimb(rule.when, limb), { fields, award: rule.award, alternative: false }, '') })) }
}

function compileNode(condition: Condition, setting: Setting, place: string): Node {
  if (isLeaf(condition)) return { place, condition, parts: [], ...readingOf(condition, setting) }
  const inner = condition.word === 'any' && condition.of.length > 1 ? { ...setting, alternative: true } : setting
  const parts = condition.of.map((part, index) => compileNode(part, inner, place === '' ? String(index + 1) : `${place}.${index + 1}`))
  const reading: Reading = joined(condition, parts)
  return { place, condition, parts, ...reading }
}

/** The yearly standard is the merit way of a title that has no ladder; a choice that names no such alternative is asked whole. */
export function onlyLimb(condition: Condition, limb: Limb): Condition {
  if (condition.word === 'all') return { ...condition, of: condition.of.map((part) => onlyLimb(part, limb)) }
  if (condition.word !== 'any') return condition
  const named = condition.of.filter((part) => part.limb === limb)
  const chosen = named.length === 0 && limb === 'chain' ? condition.of.filter((part) => part.limb === 'standard') : named
  return chosen.length === 0 ? { ...condition, of: condition.of.map((part) => onlyLimb(part, limb)) } : { ...condition, of: chosen }
}

const alone = { from: 0, to: 1 }

/** One subject read by one program; made once and used again, so that a case costs no memory. */
export class Desk {
  readonly program: Program
  readonly register = new Register()
  /** One number per field, side by side. */
  readonly row: Int32Array
  /** The same numbers as columns of one. */
  readonly columns: Columns
  readonly #derive: Fill
  readonly #asked: ReadonlySet<Field['of']>

  constructor(program: Program) {
    const { fields } = program.fields
    this.program = program
    this.row = new Int32Array(fields.length)
    this.columns = fields.map((_, place) => this.row.subarray(place, place + 1))
    this.#asked = new Set(fields.map((field) => field.of))
    this.#derive = planDerivation({ register: this.register, fields, columns: this.columns })
  }

  /** Lays the facts on the desk; `answer` and the nodes of the program read them at place 0. */
  lay(facts: Facts, moment: Moment): void {
    this.register.clear()
    this.register.add(this.#partOf(facts))
    this.#derive(moment, alone)
  }

  /** Lists that no field of the program hangs on need not be read. */
  #partOf({ subject, ratings, awards, initiatives, discipline, absences, positions, members, cluster, targets, attested, known }: Facts): Facts {
    const asked = this.#asked
    return {
      subject, members, cluster, targets, attested, known,
      ratings: asked.has('rated') ? ratings : undefined, awards: asked.has('held') || asked.has('initiatives') ? awards : undefined, initiatives: asked.has('initiatives') ? initiatives : undefined,
      discipline: asked.has('disciplined') || asked.has('discipline-end') ? discipline : undefined, absences: asked.has('absent') ? absences : undefined, positions: asked.has('post') ? positions : undefined,
    }
  }

  answer(rule: CompiledRule): Code {
    return rule.root.read(this.columns, 0)
  }
}
