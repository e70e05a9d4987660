// What is odd about the figures of a region. A finding asks a person to look; it never changes a figure and never stands for a verdict.
import { codesOf, parseMeasure, type Measure } from '@thidua/scoring/measure.ts'
import type { Operator } from '@thidua/scoring/scorecard.ts'

/** Two measures that have to stand in a relation. Configuration, not code: an identity or a bound is a row. */
export interface ValidationRule {
  readonly id: string
  readonly left: string
  readonly op: Operator
  readonly right: string
  /** Absolute, decimal text. */
  readonly tolerance: string
  readonly severity: 'error' | 'warning'
  readonly source: string
}

export const findingKinds = [
  'identity', 'part-over-whole', 'carried-over', 'rule', 'printed-share', 'swapped-lines', 'swapped-cells', 'factor-1000', 'jump',
  'rate-out-of-range', 'not-yes-no', 'negative', 'not-whole',
] as const
export type FindingKind = (typeof findingKinds)[number]

export interface FindingCell {
  readonly unit: string
  readonly indicator: string
  readonly period: string
  readonly value: string | null
}

export interface Finding {
  readonly unit: string
  /** The indicator to look at first. */
  readonly indicator: string
  readonly period: string
  readonly kind: FindingKind
  readonly severity: 'error' | 'warning'
  /** Id of the rule, where one was broken. */
  readonly rule: string | null
  /** Names and figures for the sentence; figures are decimal text. */
  readonly facts: Readonly<Record<string, string | number>>
  readonly cells: readonly FindingCell[]
}

export interface DescribedFinding extends Finding {
  readonly text: string
}

export type RuleMeasureReading =
  | { readonly ok: true; readonly measure: Measure; readonly codes: readonly string[]; readonly looksBack: boolean }
  | { readonly ok: false; readonly text: string }

const lookingBack = /\bprev\(\s*([a-z][a-z0-9_]*)\s*\)/g
const lookingBackCode = 'value_of_the_year_before_'

/**
 * A measure of FORMAT.md §3 that may also look back: `prev(cases_unfinished)` is the figure of the whole year before.
 * Looking back is written into the code itself, so that one parser and one arithmetic serve both.
 */
export function parseRuleMeasure(text: string): RuleMeasureReading {
  const reading = parseMeasure(text.replace(lookingBack, `${lookingBackCode}$1`))
  if (!reading.ok) return { ok: false, text: reading.text }
  const codes = codesOf(reading.measure)
  return { ok: true, measure: reading.measure, codes: [...new Set(codes.map(plainCode))], looksBack: codes.some(isLookingBack) }
}

export function isLookingBack(code: string): boolean {
  return code.startsWith(lookingBackCode)
}

/** The indicator behind a code of a rule. */
export function plainCode(code: string): string {
  return isLookingBack(code) ? code.slice(lookingBackCode.length) : code
}
