// Rules over the cells of one unit and period. Where the exchange of two cells would make every rule hold, the finding says so.
import { evaluateMeasure, recomputingRates, type Facts } from '@thidua/scoring/evaluate.ts'
import { printWith, type Measure } from '@thidua/scoring/measure.ts'
import { missing, number, type Quantity } from '@thidua/scoring/quantity.ts'
import { Rational } from '@thidua/scoring/rational.ts'
import { decimalText } from '@thidua/scoring/rounding.ts'
import type { Operator } from '@thidua/scoring/scorecard.ts'
import { formatDecimal } from '@thidua/kit/vi-text.ts'
import { isLookingBack, parseRuleMeasure, plainCode, type Finding, type FindingKind, type ValidationRule } from '../contract.ts'
import { yearBefore, type CellKey, type Figures } from '../figures/model.ts'

interface ReadRule {
  readonly rule: ValidationRule
  readonly left: Measure
  readonly right: Measure
  readonly codes: readonly string[]
  readonly looksBack: boolean
  readonly tolerance: Rational
}

interface Place {
  readonly unit: string
  readonly period: string
}

/** Cells read as if they held other figures. */
type Exchange = ReadonlyMap<string, Rational>
const asReported: Exchange = new Map()

interface Outcome {
  readonly left: Rational
  readonly right: Rational
  readonly holds: boolean
}

export function relationFindings(figures: Figures, rules: readonly ValidationRule[]): Finding[] {
  const read = rules.flatMap((rule) => readRule(rule))
  return figures.units.flatMap(({ id: unit }) =>
    figures.periodsOf(unit).flatMap((period) =>
      read.flatMap((rule) => {
        const outcome = outcomeOf(figures, rule, { unit, period }, asReported)
        return outcome && !outcome.holds ? [findingOf(figures, rule, { unit, period, outcome, rules: read })] : []
      }),
    ),
  )
}

function readRule(rule: ValidationRule): ReadRule[] {
  const [left, right] = [parseRuleMeasure(rule.left), parseRuleMeasure(rule.right)]
  if (!left.ok || !right.ok) return []
  const codes = [...new Set([...left.codes, ...right.codes])]
  return [{ rule, left: left.measure, right: right.measure, codes, looksBack: left.looksBack || right.looksBack, tolerance: Rational.from(rule.tolerance) }]
}

/** `null` where a figure is not there: what is not known breaks no rule. */
function outcomeOf(figures: Figures, read: ReadRule, place: Place, exchange: Exchange): Outcome | null {
  if (!read.codes.some((code) => figures.entry({ ...place, indicator: code }))) return null
  const facts = factsOf(figures, place, exchange)
  const [left, right] = [evaluateMeasure(read.left, facts), evaluateMeasure(read.right, facts)]
  if (left.state !== 'number' || right.state !== 'number') return null
  const tolerance = read.tolerance.plus(roundingOf(figures, read, place))
  return { left: left.value, right: right.value, holds: holdsWithin(read.rule.op, left.value.minus(right.value), tolerance) }
}

function factsOf(figures: Figures, { unit, period }: Place, exchange: Exchange): Facts {
  return recomputingRates(figures.book.catalogue, {
    indicator: (code) => {
      const back = isLookingBack(code)
      const value = (back ? undefined : exchange.get(code)) ?? figures.value({ unit, indicator: plainCode(code), period: back ? yearBefore(period) : period })
      return value ? number(value) : notReported(unit, plainCode(code), period)
    },
    target: (code) => targetOf(figures, { unit, period }, code),
  })
}

function notReported(unit: string, indicator: string, period: string): Quantity {
  return missing({ kind: 'no-row', unit, indicator, period })
}

function targetOf(figures: Figures, { unit, period }: Place, indicator: string): Quantity {
  const target = figures.book.target(unit, indicator, Number(period.slice(0, 4)))?.target
  return target && target !== 'n/a' ? number(Rational.from(target)) : notReported(unit, indicator, period)
}

/** Round figures from the press add up only as far as they were rounded. */
function roundingOf(figures: Figures, { codes }: ReadRule, place: Place): Rational {
  return codes.reduce((sum, indicator) => {
    const key = { ...place, indicator }
    return figures.entry(key)?.source.startsWith('press') ? sum.plus(figures.slack(key)) : sum
  }, Rational.zero)
}

function holdsWithin(op: Operator, difference: Rational, tolerance: Rational): boolean {
  const above = difference.compare(tolerance)
  const below = difference.compare(tolerance.negated())
  switch (op) {
    case '==':
      return above <= 0 && below >= 0
    case '!=':
      return above > 0 || below < 0
    case '<=':
      return above <= 0
    case '<':
      return above < 0
    case '>=':
      return below >= 0
    case '>':
      return below > 0
  }
}

interface Broken extends Place {
  readonly outcome: Outcome
  readonly rules: readonly ReadRule[]
}

function findingOf(figures: Figures, read: ReadRule, { unit, period, outcome, rules }: Broken): Finding {
  const { rule } = read
  const indicator = read.codes[0] ?? ''
  const exchanged = read.looksBack ? null : exchangeThatMends(figures, read, { unit, period, rules })
  const periodOf = (code: string): string => (isLookingBack(code) ? yearBefore(period) : period)
  const cells = [...codesIn(read.left), ...codesIn(read.right)].map((code) => figures.cell({ unit, indicator: plainCode(code), period: periodOf(code) }))
  return {
    unit,
    indicator,
    period,
    kind: kindOf(read),
    severity: rule.severity,
    rule: rule.id,
    facts: {
      unitName: figures.unitName(unit),
      op: rule.op,
      left: decimalText(outcome.left, 4),
      right: decimalText(outcome.right, 4),
      difference: decimalText(outcome.left.minus(outcome.right), 4),
      leftWords: inWords(figures, read.left, { unit, period }),
      rightWords: inWords(figures, read.right, { unit, period }),
      leftIsOne: read.left.op === 'code' ? 1 : 0,
      rightIsOne: read.right.op === 'code' ? 1 : 0,
      source: rule.source,
      ...(exchanged && { exchange: exchanged.map((code) => `${figures.indicatorName(code)}`).join('\n') }),
    },
    cells,
  }
}

function kindOf({ rule, looksBack, left, right }: ReadRule): FindingKind {
  if (looksBack) return 'carried-over'
  if (rule.op === '==') return 'identity'
  return (rule.op === '<=' || rule.op === '>=') && left.op !== 'number' && right.op !== 'number' ? 'part-over-whole' : 'rule'
}

function codesIn(measure: Measure): string[] {
  const codes: string[] = []
  printWith(measure, (leaf) => {
    if (leaf.op === 'code') codes.push(leaf.code)
    return ''
  })
  return [...new Set(codes)]
}

/** `Số việc năm trước chuyển sang 5.000 + Số việc thụ lý mới 9.000` */
function inWords(figures: Figures, measure: Measure, place: Place): string {
  const word = (leaf: { op: string; code?: string; text?: string }): string => {
    if (leaf.op === 'number') return formatDecimal(leaf.text ?? '')
    const code = leaf.code ?? ''
    const indicator = plainCode(code)
    const period = isLookingBack(code) ? yearBefore(place.period) : place.period
    const value = figures.entry({ unit: place.unit, indicator, period })?.value
    const year = isLookingBack(code) ? ` (${period})` : ''
    return `“${figures.indicatorName(indicator)}”${year}${value ? ` ${formatDecimal(value)}` : ''}`
  }
  return printWith(measure, word, { '*': '×', '-': '−' })
}

/** Two cells of the rule whose exchange breaks no rule of either and mends this one; `null` when there are none or many. */
function exchangeThatMends(figures: Figures, read: ReadRule, { unit, period, rules }: Omit<Broken, 'outcome'>): readonly [string, string] | null {
  const found: [string, string][] = []
  for (const [index, first] of read.codes.entries()) {
    for (const second of read.codes.slice(index + 1)) {
      const exchange = exchangeOf(figures, { unit, period }, first, second)
      const touched = rules.filter((each) => each.codes.includes(first) || each.codes.includes(second))
      if (exchange && touched.every((each) => outcomeOf(figures, each, { unit, period }, exchange)?.holds !== false)) found.push([first, second])
    }
  }
  return found.length === 1 ? (found[0] ?? null) : null
}

function exchangeOf(figures: Figures, place: Place, first: string, second: string): Exchange | null {
  const key = (indicator: string): CellKey => ({ ...place, indicator })
  const [one, other] = [figures.value(key(first)), figures.value(key(second))]
  return one && other && !one.equals(other) ? new Map([[first, other], [second, one]]) : null
}
