// Queries whose answer is one figure: a cell, a sum, a rate, a share, a difference.
import type { Rate } from '@thidua/scoring/evaluate.ts'
import { codesOf, type Measure } from '@thidua/scoring/measure.ts'
import { Rational } from '@thidua/scoring/rational.ts'
import { ratioOver, sumOver, type Over, type Regional } from '@thidua/scoring/regional.ts'
import { combine, number, type Quantity } from '@thidua/scoring/quantity.ts'
import type { CellUse } from '@thidua/scoring/cells.ts'
import type { FactQueryOf } from '../contract.ts'
import { cellsOf, countsIn, QueryFault, regionalAnswer, shown, valueOf, type Answer, type Asking } from '../asking/model.ts'

/** Terms written out; a longer sum is told by its count. */
const writtenOut = 16

interface Figure {
  readonly result: Quantity
  readonly answer: Answer
}

export function valueAnswer(asking: Asking, query: FactQueryOf<'value'>): Answer {
  return cellFigure(asking, query).answer
}

export function sumAnswer(asking: Asking, query: FactQueryOf<'sum'>): Answer {
  return sumFigure(asking, query).answer
}

export function sumOfMeasure(asking: Asking, { kind, measure: text, period }: FactQueryOf<'sum-expr'>): Answer {
  const measure = asking.measure(text)
  const codes = codesOf(measure)
  if (codes.length > 0 && codes.every((code) => asking.isRate(code))) throw new QueryFault('sum-of-rate', { found: text })
  const regional = sumOver(asking.book, measure, asking.over(kind, countsIn(asking, measure), period))
  return regionalAnswer(regional, sumArithmetic(asking, measure, regional, period))
}

export function ratioAnswer(asking: Asking, query: FactQueryOf<'ratio'>): Answer {
  if (query.indicator !== undefined) return rateFigure(asking, { ...query, indicator: query.indicator }).answer
  if (query.numerator === undefined || query.denominator === undefined) throw new QueryFault('ratio-of-what')
  const rate = { numerator: asking.measure(query.numerator), denominator: asking.measure(query.denominator) }
  return ratioFigure(asking, rate, query).answer
}

export function shareAnswer(asking: Asking, { unit, indicator, period }: FactQueryOf<'share'>): Answer {
  const { kind } = asking.unit(unit)
  const [part, whole] = [cellFigure(asking, { unit, indicator, period }), sumFigure(asking, { kind, indicator, period })]
  const share = combine(part.result, whole.result, (top, bottom) => (bottom.isZero ? part.result : number(top.times(Rational.hundred).over(bottom))))
  const known = part.result.state === 'number' && whole.result.state === 'number' && !whole.result.value.isZero
  const arithmetic = known && share.state === 'number' ? `${words(part)} / ${words(whole)} = ${shown(share.value, 2)} %` : ''
  return { value: known ? valueOf(share) : null, from: whole.answer.from, missing: merged(part.answer.missing, whole.answer.missing), arithmetic }
}

export function differenceAnswer(asking: Asking, query: FactQueryOf<'diff'> | FactQueryOf<'diff-sum'>): Answer {
  const [later, earlier] = [query.period, query.minus].map((period) => sideOf(asking, query, period)) as [Figure, Figure]
  const result = combine(later.result, earlier.result, (left, right) => number(left.minus(right)))
  const unit = asking.isRate(query.indicator) ? ' điểm phần trăm' : ''
  return {
    value: valueOf(result),
    from: [...later.answer.from, ...earlier.answer.from],
    missing: merged(later.answer.missing, earlier.answer.missing),
    arithmetic: result.state === 'number' ? `${words(later)} − ${words(earlier)} = ${shown(result.value)}${unit}` : '',
  }
}

function sideOf(asking: Asking, { unit, kind, indicator }: FactQueryOf<'diff'> | FactQueryOf<'diff-sum'>, period: string): Figure {
  if (unit !== undefined) return cellFigure(asking, { unit, indicator, period })
  if (kind === undefined) throw new QueryFault('unit-or-kind')
  return asking.isRate(indicator) ? rateFigure(asking, { kind, indicator, period }) : sumFigure(asking, { kind, indicator, period })
}

function cellFigure(asking: Asking, query: { unit: string; indicator: string; period: string; view?: 'own' | 'joined' }): Figure {
  asking.unit(query.unit)
  asking.indicator(query.indicator)
  const measure = asking.measure(query.indicator)
  const { result, cells } = asking.book.evaluate(measure, { unit: query.unit, period: query.period, view: query.view ?? 'own' })
  const answer = { value: valueOf(result), from: cellsOf(cells), missing: silentUnits(result, cells, query.unit), arithmetic: cellArithmetic(asking, query, result) }
  return { result, answer }
}

/** Who has not reported: of joined units it may be a predecessor. */
function silentUnits(result: Quantity, cells: readonly CellUse[], asked: string): string[] {
  if (result.state !== 'missing') return []
  const silent = cells.filter(({ entry }) => !entry || !('state' in entry) || entry.state === 'blank').map(({ unit }) => unit)
  return silent.length > 0 ? [...new Set(silent)] : [asked]
}

function cellArithmetic(asking: Asking, { unit, indicator, period, view }: { unit: string; indicator: string; period: string; view?: 'own' | 'joined' }, result: Quantity): string {
  if (result.state !== 'number') return ''
  const rate = asking.book.catalogue.rate(indicator)
  if (rate === null || rate === 'broken') return shown(result.value)
  const [top, bottom] = [rate.numerator, rate.denominator].map((half) => asking.book.evaluate(half, { unit, period, view: view ?? 'own' }).result)
  return top?.state === 'number' && bottom?.state === 'number' ? `${shown(top.value)} / ${shown(bottom.value)} = ${shown(result.value, 2)} %` : ''
}

export function sumFigure(asking: Asking, { kind, indicator, period }: { kind: string | readonly string[]; indicator: string; period: string }): Figure {
  if (asking.isRate(indicator)) throw new QueryFault('sum-of-rate', { found: indicator })
  const measure = asking.measure(indicator)
  const regional = sumOver(asking.book, measure, asking.over(kind, [indicator], period))
  return { result: regional.result, answer: regionalAnswer(regional, sumArithmetic(asking, measure, regional, period)) }
}

function rateFigure(asking: Asking, { kind, indicator, period }: { kind: string | readonly string[]; indicator: string; period: string }): Figure {
  return ratioFigure(asking, asking.rateOf(indicator), { kind, period, indicator })
}

function ratioFigure(asking: Asking, rate: Rate, { kind, period, indicator }: { kind: string | readonly string[]; period: string; indicator?: string }): Figure {
  const codes = [...(indicator === undefined ? [] : [indicator]), ...countsIn(asking, rate.numerator), ...countsIn(asking, rate.denominator)]
  const regional = ratioOver(asking.book, rate, asking.over(kind, codes, period))
  return { result: regional.result, answer: regionalAnswer(regional, ratioArithmetic(asking, rate, { period, units: regional.counted })) }
}

function ratioArithmetic(asking: Asking, rate: Rate, over: Over): string {
  const [top, bottom] = [sumOver(asking.book, rate.numerator, over).result, sumOver(asking.book, rate.denominator, over).result]
  if (top.state !== 'number' || bottom.state !== 'number' || bottom.value.isZero) return ''
  return `${shown(top.value)} / ${shown(bottom.value)} = ${shown(top.value.times(Rational.hundred).over(bottom.value), 2)} %`
}

function sumArithmetic(asking: Asking, measure: Measure, { counted, result }: Regional, period: string): string {
  if (result.state !== 'number') return ''
  if (counted.length > writtenOut) return `Σ ${counted.length} đơn vị = ${shown(result.value)}`
  const terms = counted.flatMap((unit) => {
    const { result: term } = asking.book.evaluate(measure, { unit, period, view: 'own' })
    return term.state === 'number' ? [shown(term.value)] : []
  })
  return terms.length > 1 ? `${terms.join(' + ')} = ${shown(result.value)}` : shown(result.value)
}

function words({ result }: Figure): string {
  return result.state === 'number' ? shown(result.value) : ''
}

function merged(...lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.flat())]
}
