// How the worked examples of collectives and households are asked: one award, one folder, many days.
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { AwardId } from '../awards.ts'
import type { Answer } from '../engine/answer.ts'
import type { EvaluationCase } from '../engine/case.ts'
import type { Citation } from '../engine/citation.ts'
import type { Limb } from '../engine/condition.ts'
import type { Facts } from '../engine/facts.ts'
import { yearJudged } from '../engine/versions.ts'

export interface Asked {
  /** A word within the folder, or an id of the domain notes: `law-2022/29`. */
  readonly id: string
  readonly name: string
  readonly facts: Facts
  readonly on: string
  /** The year judged; absent: the one closed by that day. */
  readonly year?: number
  readonly decided?: string
  readonly limb?: Limb
  readonly because?: 'needs-legal' | 'missing-fact'
  readonly expected: Answer
  readonly cite?: readonly Citation[]
}

export type Ask = (asked: Asked) => EvaluationCase

/** `asking('titles/cultural-family', 'cultural-family', cite(…))` makes the cases of one folder. */
export function asking(folder: string, award: AwardId, source: Citation): Ask {
  return ({ id, on, year = yearOf(on), decided, cite: cited = [source], ...rest }) => ({
    kind: 'evaluation', award, year, cite: cited, received: plainDate(on), id: id.includes('/') ? id : `${folder}/${id}`,
    ...(decided === undefined ? {} : { decided: plainDate(decided) }), ...rest,
  })
}

export interface Round {
  readonly id: string
  readonly name: string
  readonly facts: (year: number) => Facts
  readonly days: Readonly<Record<string, Answer>>
  readonly limb?: Limb
  readonly cite?: readonly Citation[]
}

/** The same collective with a dossier received on each of the days, so that both sides of every change are shown. */
export function onEachDay(ask: Ask, { id, name, facts, days, ...rest }: Round): readonly EvaluationCase[] {
  return Object.entries(days).map(([on, expected]) => ask({
    ...rest, id: `${id}-${on}`, name: `${name}; hồ sơ nhận ngày ${vietnameseDay(on)}`, facts: facts(yearOf(on)), on, expected,
  }))
}

/** Every award of the law from 01/10/2026: the amended text is not known. */
export const amendedDays: Readonly<Record<string, Answer>> = { '2026-10-01': 'undetermined', '2027-02-28': 'undetermined', '2027-03-01': 'undetermined' }

/** The year that closes with the dossier. */
function yearOf(day: string): number {
  return yearJudged({ subject: { kind: 'collective' } }, { received: plainDate(day) })
}

function vietnameseDay(day: string): string {
  return day.split('-').reverse().join('/')
}
