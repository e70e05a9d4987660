// Scores people give, and when one may be taken; pure.
import { Rational } from '@thidua/scoring/rational.ts'
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import type { ManualScore } from '@thidua/scoring/region.ts'
import type { Criterion } from '@thidua/scoring/scorecard.ts'

export type Side = 'self' | 'cross' | 'verified'
export type ScoreState = 'number' | 'blank' | 'not-applicable'

export interface NewScore {
  readonly unit: string
  readonly card: string
  readonly code: string
  readonly side: Side
  readonly state: ScoreState
  readonly score: string | null
  readonly byUnit: string | null
  readonly evidenceId: string | null
  readonly reason: string
}

export interface ScoreEntry {
  readonly entry: number
  readonly unit: string
  readonly code: string
  readonly side: Side
  readonly state: ScoreState
  readonly score: string | null
  readonly byUnit: string | null
  readonly evidenceId: string | null
  readonly reason: string
  readonly enteredAt: string
  readonly enteredBy: string
}

export interface Evidence {
  readonly id: string
  readonly unit: string
  readonly kind: string
  readonly number: string
  readonly date: PlainDate | null
  readonly from: PlainDate | null
  readonly to: PlainDate | null
  readonly title: string
}

export type ScoreFault = 'score-out-of-range' | 'score-off-step' | 'explanation-needed'

/** Below the maximum the form of the field has a column for why; leaving it empty is what formality looks like. */
export function faultOfScore(criterion: Criterion, given: { state: ScoreState; score: string | null; reason: string }): ScoreFault | null {
  if (given.state === 'blank') return null
  if (given.state === 'not-applicable') return given.reason.trim() === '' ? 'explanation-needed' : null
  if (given.score === null) return 'score-out-of-range'
  const [score, max] = [Rational.from(given.score), Rational.from(criterion.maxPoints)]
  if (score.compare(Rational.zero) < 0 || score.compare(max) > 0) return 'score-out-of-range'
  const step = criterion.scoring.kind === 'manual' ? criterion.scoring.step : null
  if (step !== null && !score.over(Rational.from(step)).isWhole) return 'score-off-step'
  return score.compare(max) < 0 && given.reason.trim() === '' ? 'explanation-needed' : null
}

/** A row of the folder holds up to three scores; each becomes an entry of its side. */
export function entriesOf(row: ManualScore): NewScore[] {
  const sides: Side[] = ['self', 'cross', 'verified']
  return sides.flatMap((side) => {
    const text = row[side]
    if (text === null) return []
    const state: ScoreState = text === 'n/a' ? 'not-applicable' : 'number'
    const byUnit = side === 'cross' ? row.crossBy : side === 'self' ? row.unit : null
    return [{ unit: row.unit, card: row.card, code: row.code, side, state, score: state === 'number' ? text : null, byUnit, evidenceId: row.evidenceId, reason: side === 'verified' ? row.reason : '' }]
  })
}

/** Entries the database does not yet hold as they are; `1` and `1.00` are the same score. */
export function freshScores(scores: readonly NewScore[], known: readonly NewScore[]): NewScore[] {
  const key = (score: NewScore) => [score.unit, score.card, score.code, score.side, score.state, score.score === null ? '' : Number(score.score)].join('\n')
  const said = new Set(known.map(key))
  return scores.filter((score) => !said.has(key(score)))
}
