// A whole register at once: fields derived slice by slice, every rule swept over columns. The answers are those of single cases (property-tested).
import type { AwardId } from '../awards.ts'
import { closureSweep, generateSweep, mayGenerate } from './generate.ts'
import type { Program } from './compile.ts'
import { planDerivation, type Moment } from './derive.ts'
import type { Register } from './register.ts'

export interface Tallied {
  readonly award: AwardId
  readonly rule: string
  readonly met: number
  readonly notMet: number
  readonly undetermined: number
}

export interface Screening {
  readonly people: number
  readonly byRule: readonly Tallied[]
}

/** Subjects per slice: the columns of a slice stay in the cache. */
export const slice = 16_384

export interface ScreenOptions {
  readonly program: Program
  readonly register: Register
  readonly moment: Moment
  /** Absent: generated code where it is allowed. */
  readonly generated?: boolean
  /** Receives the codes (0 not met, 1 undetermined, 2 met) of a rule for the subjects from `from` on. */
  readonly take?: (rule: number, from: number, codes: Uint8Array) => void
}

/** Counts the answers of every rule of a program over a register. */
export function screen({ program, register, moment, generated = mayGenerate(), take }: ScreenOptions): Screening {
  const sweeps = program.rules.map(generated ? generateSweep : closureSweep)
  const columns = program.fields.fields.map(() => new Int32Array(slice))
  const derive = planDerivation({ register, fields: program.fields.fields, columns })
  const out = new Uint8Array(slice)
  const counts = program.rules.map(() => [0, 0, 0])
  for (let from = 0; from < register.count; from += slice) {
    const to = Math.min(register.count, from + slice)
    derive(moment, { from, to })
    sweeps.forEach((sweep, rule) => {
      sweep(columns, out, to - from)
      count(out, to - from, counts[rule] as number[])
      take?.(rule, from, out.subarray(0, to - from))
    })
  }
  return {
    people: register.count,
    byRule: program.rules.map(({ rule }, index) => {
      const [notMet = 0, undetermined = 0, met = 0] = counts[index] ?? []
      return { award: rule.award, rule: rule.id, met, notMet, undetermined }
    }),
  }
}

function count(codes: Uint8Array, length: number, into: number[]): void {
  let [unsure, met] = [0, 0]
  for (let at = 0; at < length; at += 1) {
    unsure += (codes[at] as number) & 1
    met += (codes[at] as number) >> 1
  }
  into[0] = (into[0] ?? 0) + length - unsure - met
  into[1] = (into[1] ?? 0) + unsure
  into[2] = (into[2] ?? 0) + met
}
