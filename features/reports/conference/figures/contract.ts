// What a computed figure carries, and what it is computed with.
import type { Rational } from '@thidua/scoring/rational.ts'
import type { Asking } from '../../facts/asking/model.ts'
import type { ConferenceWords, FactTarget, FactValue } from '../contract.ts'
import type { Names } from '../names/model.ts'

export interface Place {
  readonly unit: string
  readonly indicator: string
  readonly period: string
}

export interface Computed {
  readonly state: 'number' | 'missing' | 'not-applicable'
  /** For conditions and bars; null where the figure is words. */
  readonly number: Rational | null
  readonly value: FactValue
  /** As printed in a sentence: `579`, `84,07 %`. */
  readonly text: string
  /** An event's own name, beside its day. */
  readonly title?: string
  /** By itself, with its unit: `579 lượt`. */
  readonly valueText: string
  readonly statement: string
  /** What it is about, for notes: the name of the indicator. */
  readonly about: string
  readonly arithmetic: string
  readonly uses: readonly Place[]
  readonly targets: readonly FactTarget[]
  readonly missing: readonly string[]
  readonly source: string | null
}

export interface Figuring {
  readonly asking: Asking
  readonly names: Names
  readonly words: ConferenceWords
  readonly year: number
}
