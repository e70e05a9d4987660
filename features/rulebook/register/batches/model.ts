// A register of any size, swept in batches: subjects of one kind and one year judged go together, and are forgotten once counted. Pure.
import type { AwardId } from '@thidua/law/awards.ts'
import type { Code } from '@thidua/law/engine/answer.ts'
import { toDayNumber } from '@thidua/law/engine/days.ts'
import type { Program } from '@thidua/law/engine/compile.ts'
import type { Moment } from '@thidua/law/engine/derive.ts'
import type { Facts, SubjectKind } from '@thidua/law/engine/facts.ts'
import { Register } from '@thidua/law/engine/register.ts'
import { screen } from '@thidua/law/engine/screen.ts'
import { yearJudged, type Clocks } from '@thidua/law/engine/versions.ts'

/** Subjects held at once; beyond some thousands a larger batch is no faster. */
export const batchSize = 32_768
/** Below this, making code takes longer than running it saves. */
const worthGenerating = 4096

export type CaseName = string | number

/** The answers of a program by award: 0 not met, 1 undetermined, 2 met, for each subject in order. An award that two rules give is met where one of them is. */
export type Codes = ReadonlyMap<AwardId, Uint8Array>

export interface SweptBatch {
  readonly names: readonly CaseName[]
  readonly kind: SubjectKind
  /** In the order of the programs given. */
  readonly codes: readonly Codes[]
}

interface Batch {
  readonly kind: SubjectKind
  readonly year: number
  readonly register: Register
  names: CaseName[]
}

/** Collects subjects; `full` and `rest` give the batches swept by the programs of their kind. */
export class Batches {
  readonly #programsOf: (kind: SubjectKind) => readonly Program[]
  readonly #clocks: Clocks
  readonly #open = new Map<string, Batch>()

  constructor(programsOf: (kind: SubjectKind) => readonly Program[], clocks: Clocks) {
    this.#programsOf = programsOf
    this.#clocks = clocks
  }

  /** The batch this subject filled, swept; else nothing. */
  add(name: CaseName, facts: Facts): SweptBatch | null {
    const [kind, year] = [facts.subject.kind, yearJudged(facts, this.#clocks)]
    const key = `${kind} ${year}`
    const batch = this.#open.get(key) ?? { kind, year, register: new Register(), names: [] }
    this.#open.set(key, batch)
    batch.register.add(facts)
    batch.names.push(name)
    return batch.names.length >= batchSize ? this.#sweep(batch) : null
  }

  /** Whatever is left. */
  *rest(): Generator<SweptBatch> {
    for (const batch of this.#open.values()) if (batch.names.length > 0) yield this.#sweep(batch)
  }

  #sweep(batch: Batch): SweptBatch {
    const { kind, year, register, names } = batch
    const moment = { received: toDayNumber(this.#clocks.received), year }
    const codes = this.#programsOf(kind).map((program) => codesOf(program, register, moment))
    register.clear()
    batch.names = []
    return { names, kind, codes }
  }
}

export function codesOf(program: Program, register: Register, moment: Moment): Codes {
  const codes = new Map<AwardId, Uint8Array>(program.rules.map(({ rule }) => [rule.award, new Uint8Array(register.count)]))
  const of = program.rules.map(({ rule }) => codes.get(rule.award) as Uint8Array)
  screen({
    program, register, moment, ...(register.count < worthGenerating ? { generated: false } : {}),
    take: (rule, from, found) => {
      const own = of[rule] as Uint8Array
      for (let at = 0; at < found.length; at += 1) own[from + at] = Math.max(own[from + at] as number, found[at] as number)
    },
  })
  return codes
}

/** Answers counted: not met, undetermined, met. */
export type Counts = [number, number, number]

export function countInto(counts: Counts, codes: Uint8Array): void {
  for (const code of codes) counts[code as Code] += 1
}
