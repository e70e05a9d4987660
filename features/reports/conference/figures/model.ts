// One figure of the report from the cells known on one day: the value, how it is printed, and what it rests on.
import type { Measure } from '@thidua/scoring/measure.ts'
import { Rational } from '@thidua/scoring/rational.ts'
import { ratioOver, sumOver, type Over, type Regional } from '@thidua/scoring/regional.ts'
import type { IndicatorDefinition } from '@thidua/scoring/region.ts'
import { decimalText } from '@thidua/scoring/rounding.ts'
import { countsIn, shown, type Asking } from '../../facts/asking/model.ts'
import type { FigureSpec } from '../contract.ts'
import { figureText, percentText, twoPlaces } from '../printing/model.ts'
import type { Computed, Figuring, Place } from './contract.ts'
import { nothing, placesOf, valued } from './computed/model.ts'
import { eventFigure, membersFigure } from './registers/model.ts'
import { exceedFigure, leadersFigure, topFigure, topShareFigure, whereFigure } from './units/model.ts'

export type { Computed, Figuring, Place } from './contract.ts'

/** Terms of a sum written out; a longer one is told by its count. */
const writtenOut = 16

/** Codes a figure cannot do without; where the catalogue lacks one, the figure does not exist for this region. */
export function codesNeeded(spec: FigureSpec, codesOf: (measure: string) => readonly string[]): readonly string[] {
  if ('indicators' in spec) return spec.indicators
  if ('indicator' in spec) return [spec.indicator]
  return spec.op === 'measure' || spec.op === 'where' ? codesOf(spec.measure) : []
}

export function compute(spec: FigureSpec, figuring: Figuring): Computed {
  switch (spec.op) {
    case 'sum':
      return totalOf(figuring, { measure: figuring.asking.measure(spec.indicator), named: figuring.asking.indicator(spec.indicator) })
    case 'measure':
      return totalOf(figuring, { measure: figuring.asking.measure(spec.measure), named: { name: spec.name, kind: 'count', unitOfMeasure: spec.unit } })
    case 'rate':
      return rateOf(figuring, spec.indicator)
    case 'change':
      return changeOf(figuring, spec.indicator)
    case 'top':
      return topFigure(figuring, spec)
    case 'top-share':
      return topShareFigure(figuring, spec.indicator)
    case 'where':
      return whereFigure(figuring, spec)
    case 'exceed':
      return exceedFigure(figuring, spec.indicators)
    case 'leaders':
      return leadersFigure(figuring, spec)
    case 'members':
    case 'provinces':
      return membersFigure(figuring, spec.op)
    case 'event':
      return eventFigure(figuring, spec)
  }
}

/** One unit's own figure, a rate recomputed from its counts. */
export function cellOf({ asking, names, words }: Figuring, { unit, indicator, period }: Place): Computed {
  const definition = asking.indicator(indicator)
  const { result, cells } = asking.book.evaluate(indicator, { unit, period, view: 'own' })
  const uses = placesOf(cells)
  if (result.state !== 'number') return { ...nothing, state: result.state, about: definition.name, uses, missing: result.state === 'missing' ? [unit] : [] }
  const valueText = figureText(result.value, definition, words.money, 'with-unit')
  return {
    ...nothing, uses, ...valued(result.value), valueText, about: definition.name,
    text: figureText(result.value, definition, words.money),
    arithmetic: halvesText(asking, indicator, { units: [unit], period }),
    statement: words.fact.cell({ name: definition.name, unit: names.full(unit), period: words.periodName({ period }), value: valueText }),
  }
}

type Named = Pick<IndicatorDefinition, 'name' | 'kind' | 'unitOfMeasure'>

function totalOf(figuring: Figuring, { measure, named }: { measure: Measure; named: Named }): Computed {
  const { asking, words, year } = figuring
  const over = asking.over('all', countsIn(asking, measure), String(year))
  const regional = sumOver(asking.book, measure, over)
  return figureOf(figuring, regional, { named, over, say: words.fact.total, arithmetic: termsText(asking, measure, { ...over, units: regional.counted }) })
}

function rateOf(figuring: Figuring, indicator: string): Computed {
  const { asking, words, year } = figuring
  const { over, regional } = rateIn(asking, indicator, String(year))
  const arithmetic = halvesText(asking, indicator, { ...over, units: regional.counted })
  return figureOf(figuring, regional, { named: asking.indicator(indicator), over, say: words.fact.rate, arithmetic })
}

function rateIn(asking: Asking, indicator: string, period: string): { over: Over; regional: Regional } {
  const rate = asking.rateOf(indicator)
  const over = asking.over('all', [indicator, ...countsIn(asking, rate.numerator), ...countsIn(asking, rate.denominator)], period)
  return { over, regional: ratioOver(asking.book, rate, over) }
}

interface Telling {
  readonly named: Named
  readonly over: Over
  readonly say: Figuring['words']['fact']['total']
  readonly arithmetic: string
}

function figureOf({ words }: Figuring, regional: Regional, { named, over, say, arithmetic }: Telling): Computed {
  const { result, missing } = regional
  const uses = placesOf(regional.cells)
  if (result.state !== 'number') return { ...nothing, state: over.units.length === 0 || missing.length > 0 ? 'missing' : 'not-applicable', about: named.name, missing }
  const valueText = figureText(result.value, named, words.money, 'with-unit')
  return {
    ...nothing, ...valued(result.value), uses, missing, arithmetic, valueText, about: named.name,
    text: figureText(result.value, named, words.money),
    statement: say({ name: named.name, units: regional.counted.length, period: words.periodName({ period: over.period }), value: valueText }),
  }
}

/** Only like with like: a unit silent in one of the years would pass for a rise or a fall. */
function changeOf({ asking, words, year }: Figuring, indicator: string): Computed {
  const definition = asking.indicator(indicator)
  const isRate = asking.isRate(indicator)
  const [after, before] = [year, year - 1].map((each) => (isRate ? rateIn(asking, indicator, String(each)).regional : sumOver(asking.book, indicator, asking.over('all', [indicator], String(each)))))
  if (after?.result.state !== 'number' || before?.result.state !== 'number' || after.missing.length + before.missing.length > 0) return { ...nothing, state: 'missing' }
  const [now, then] = [after.result.value, before.result.value]
  const difference = now.minus(then)
  const percent = isRate || then.isZero ? '' : percentText(magnitude(difference).times(Rational.hundred).over(then))
  const amount = isRate ? `${twoPlaces(magnitude(difference))} ${words.points}` : figureText(magnitude(difference), definition, words.money, 'with-unit')
  const text = words.change({ change: roundsAway(difference, isRate) ? 'none' : difference.compare(Rational.zero) > 0 ? 'up' : 'down', amount, percent })
  const say = (value: Rational): string => (isRate ? percentText(value) : shown(value))
  return {
    ...nothing, ...valued(difference), text, valueText: text, about: definition.name,
    uses: placesOf([...after.cells, ...before.cells]),
    arithmetic: `${say(now)} − ${say(then)} = ${isRate ? `${twoPlaces(difference)} ${words.points}` : shown(difference)}`,
    statement: words.fact.change({ name: definition.name, period: words.periodName({ period: String(year) }), before: words.periodName({ period: String(year - 1) }), value: text }),
  }
}

/** A rate that moved by less than is printed did not move for the reader. */
function roundsAway(difference: Rational, isRate: boolean): boolean {
  return difference.isZero || (isRate && /^-?0$/.test(decimalText(difference, 2)))
}

/** `1.187 / 3.294 = 36,04 %` for a rate; empty for what is a cell by itself. */
function halvesText(asking: Asking, indicator: string, over: Over): string {
  const rate = asking.book.catalogue.rate(indicator)
  if (rate === null || rate === 'broken') return ''
  const [top, bottom] = [rate.numerator, rate.denominator].map((half) => sumOver(asking.book, half, over).result)
  if (top?.state !== 'number' || bottom?.state !== 'number' || bottom.value.isZero) return ''
  return `${shown(top.value)} / ${shown(bottom.value)} = ${percentText(top.value.times(Rational.hundred).over(bottom.value))}`
}

function termsText(asking: Asking, measure: Measure, over: Over): string {
  const { result } = sumOver(asking.book, measure, over)
  if (result.state !== 'number' || over.units.length < 2) return ''
  if (over.units.length > writtenOut) return `Σ ${over.units.length} = ${shown(result.value)}`
  const terms = over.units.flatMap((unit) => {
    const { result: term } = asking.book.evaluate(measure, { unit, period: over.period, view: 'own' })
    return term.state === 'number' ? [shown(term.value)] : []
  })
  return `${terms.join(' + ')} = ${shown(result.value)}`
}

function magnitude(value: Rational): Rational {
  return value.compare(Rational.zero) < 0 ? value.negated() : value
}
