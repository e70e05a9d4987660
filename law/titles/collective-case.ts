// How the worked examples of collectives and households are asked: one award, one folder, many days.
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { AwardId } from '../awards.ts'
import type { Answer } from '../engine/answer.ts'
import type { EvaluationCase } from '../engine/case.ts'
import type { Citation } from '../engine/citation.ts'
import type { Limb } from '../engine/condition.ts'
import type { Facts } from '../engine/facts.ts'

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

/** A dossier of November or December is about the year that ends, an earlier one about the year before: `yearJudged('2020-11-08')` is 2020. */
export function yearJudged(day: string): number {
  return Number(day.slice(0, 4)) - (Number(day.slice(5, 7)) >= 11 ? 0 : 1)
}

/** `asking('titles/cultural-family', 'cultural-family', cite(…))` makes the cases of one folder. */
export function asking(folder: string, award: AwardId, source: Citation): Ask {
  return ({ id, on, year = yearJudged(on), decided, cite: cited = [source], ...rest }) => ({
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
    ...rest, id: `${id}-${on}`, name: `${name}; hồ sơ nhận ngày ${vietnameseDay(on)}`, facts: facts(yearJudged(on)), on, expected,
  }))
}

/** Every award of the law from 01/10/2026: the amended text is not known. */
export const amendedDays: Readonly<Record<string, Answer>> = { '2026-10-01': 'undetermined', '2027-02-28': 'undetermined', '2027-03-01': 'undetermined' }

function vietnameseDay(day: string): string {
  return day.split('-').reverse().join('/')
}
