// Alternatives that a competent body attests, shown both ways under each wording.
import type { Answer } from '../engine/answer.ts'
import type { EvaluationCase } from '../engine/case.ts'
import type { Citation } from '../engine/citation.ts'
import type { Limb } from '../engine/condition.ts'
import type { AttestationKey, Facts } from '../engine/facts.ts'
import { onEachDay, type Ask } from '../titles/collective-case.ts'
import { attesting } from '../titles/individual-facts.ts'

export interface AttestedLimb {
  readonly key: AttestationKey
  readonly limb: Limb
  /** What the person did, in Vietnamese. */
  readonly name: string
  readonly facts: (year: number) => Facts
  /** A day within each wording. */
  readonly days: readonly string[]
  readonly cite: readonly Citation[]
}

/** `eitherWay(ask, { key: 'influence-in-field', … })`: attested it is met, denied it is not, unsaid it stays open. */
export function eitherWay(ask: Ask, { key, limb, name, facts, days, cite }: AttestedLimb): readonly EvaluationCase[] {
  const said: readonly (readonly [string, string, NonNullable<Facts['attested']>, Answer])[] = [
    [key, name, { [key]: true }, 'met'], [`no-${key}`, `Không có: ${name}`, { [key]: false }, 'not-met'], [`unsaid-${key}`, `Chưa xác nhận: ${name}`, {}, 'undetermined'],
  ]
  return said.flatMap(([id, sentence, attested, answer]) => onEachDay(ask, {
    id, limb, cite, name: sentence, facts: (year) => attesting(attested, facts(year)), days: Object.fromEntries(days.map((day) => [day, answer])),
  }))
}
