// Figures that compare units: who leads, who holds how much of the whole, how many reach a bound or a target.
import { comparisonHolds } from '@thidua/scoring/leaf.ts'
import { Rational } from '@thidua/scoring/rational.ts'
import type { CellUse } from '@thidua/scoring/cells.ts'
import { countsIn, shown } from '../../../facts/asking/model.ts'
import { listExceedAnswer } from '../../../facts/lists/model.ts'
import type { FigureSpec } from '../../contract.ts'
import { figureText, percentText } from '../../printing/model.ts'
import type { Computed, Figuring } from '../contract.ts'
import { nothing, placesOf, valued } from '../computed/model.ts'

type SpecOf<Op extends FigureSpec['op']> = Extract<FigureSpec, { op: Op }>

interface Compared {
  /** Highest first. */
  readonly figures: readonly { readonly unit: string; readonly value: Rational }[]
  readonly cells: readonly CellUse[]
  readonly missing: readonly string[]
}

export function topFigure(figuring: Figuring, { indicator, n }: SpecOf<'top'>): Computed {
  const { asking, names, words, year } = figuring
  const { figures, cells, missing } = compared(figuring, indicator)
  const leading = leadingOf(figures, n)
  if (leading === null) return { ...nothing, state: figures.length === 0 && missing.length > 0 ? 'missing' : 'not-applicable', missing }
  const among = figures.map(({ unit }) => unit)
  const text = names.list(leading, among)
  const definition = asking.indicator(indicator)
  const label = names.among(among)
  return {
    ...nothing, state: 'number', value: leading, text, valueText: text, about: definition.name, missing, uses: placesOf(cells),
    arithmetic: figures.slice(0, n + 1).map(({ unit, value }) => `${label(unit)} ${figureText(value, definition, words.money)}`).join(' > '),
    statement: words.fact.top({ name: definition.name, period: words.periodName({ period: String(year) }), value: text }),
  }
}

/** What the leader holds of the whole; silent where units that might lead have not reported. */
export function topShareFigure(figuring: Figuring, indicator: string): Computed {
  const { names, words, year, asking } = figuring
  const { figures, cells, missing } = compared(figuring, indicator)
  const whole = figures.reduce((sum, { value }) => sum.plus(value), Rational.zero)
  const [leader] = leadingOf(figures, 1) ?? []
  const part = figures[0]?.value
  if (!leader || !part || whole.isZero) return { ...nothing, missing }
  const share = part.times(Rational.hundred).over(whole)
  return {
    ...nothing, ...valued(share), text: percentText(share), valueText: percentText(share), about: words.fact.leadShare({ name: asking.indicator(indicator).name }), missing, uses: placesOf(cells),
    arithmetic: `${shown(part)} / ${shown(whole)} = ${percentText(share)}`,
    statement: words.fact.share({ name: asking.indicator(indicator).name, unit: names.full(leader), period: words.periodName({ period: String(year) }), value: percentText(share) }),
  }
}

export function whereFigure(figuring: Figuring, { measure, operator, bound, name }: SpecOf<'where'>): Computed {
  const { names, words, year } = figuring
  const { figures, cells, missing } = compared(figuring, measure)
  if (figures.length === 0) return { ...nothing, state: missing.length > 0 ? 'missing' : 'not-applicable', missing }
  const holding = figures.filter(({ value }) => comparisonHolds(operator, value.compare(Rational.from(bound))))
  const text = `${holding.length}/${figures.length}`
  const label = names.among(figures.map(({ unit }) => unit))
  return {
    ...nothing, ...valued(Rational.of(BigInt(holding.length))), text, valueText: text, about: name, missing, uses: placesOf(cells),
    arithmetic: figures.map(({ unit, value }) => `${label(unit)} ${shown(value)}`).join('; '),
    statement: words.fact.where({ name, period: words.periodName({ period: String(year) }), value: text }),
  }
}

/** Strictly above its own target on every indicator, of the units that were given all of them and have reported, as the cards see the unit. */
export function exceedFigure({ asking, names, words, year }: Figuring, indicators: readonly string[]): Computed {
  const kinds = [...new Set(asking.input.region.units.map(({ kind }) => kind))]
  const concerned = kinds.filter((kind) => indicators.every((code) => { const { appliesTo } = asking.indicator(code); return appliesTo.length === 0 || appliesTo.includes(kind) }))
  const scored = asking.book.scoredUnits(concerned, year).map(({ id }) => id)
  const answer = listExceedAnswer(asking, { op: 'list-exceed', kind: concerned, indicators: [...indicators], year })
  const targets = (answer.targets ?? []).map(({ value, ...target }) => ({ ...target, value: String(value) }))
  const given = scored.filter((unit) => indicators.every((indicator) => targets.some((target) => target.unit === unit && target.indicator === indicator)))
  const reported = given.filter((unit) => !answer.missing.includes(unit))
  if (reported.length === 0) return { ...nothing, state: given.length > 0 ? 'missing' : 'not-applicable', missing: given }
  const count = Array.isArray(answer.value) ? answer.value.length : 0
  const text = `${count}/${reported.length}`
  return {
    ...nothing, ...valued(Rational.of(BigInt(count))), text, valueText: text, about: names.indicators(indicators), targets, missing: given.filter((unit) => answer.missing.includes(unit)),
    uses: answer.from.map(({ unit, indicator, period }) => ({ unit, indicator, period })),
    arithmetic: names.spelledOut(answer.arithmetic, scored),
    statement: words.fact.exceed({ names: names.indicators(indicators), period: words.periodName({ period: String(year) }), value: text }),
  }
}

/** The same units in front on every indicator, whichever of them is first. */
export function leadersFigure(figuring: Figuring, { indicators, n }: SpecOf<'leaders'>): Computed {
  const { names, words, year, asking } = figuring
  const tables = indicators.map((indicator) => compared(figuring, indicator))
  const leading = tables.map(({ figures }) => leadingOf(figures, n))
  const [first] = leading
  const among = tables[0]?.figures.map(({ unit }) => unit) ?? []
  if (!first || leading.some((units) => units === null || !first.every((unit) => units.includes(unit)))) return nothing
  const text = names.list(first, among)
  const label = names.among(among)
  return {
    ...nothing, state: 'number', value: first, text, valueText: text, about: names.indicators(indicators), missing: [...new Set(tables.flatMap(({ missing }) => missing))], uses: placesOf(tables.flatMap(({ cells }) => cells)),
    arithmetic: tables.map(({ figures }, index) => `${names.indicator(indicators[index] ?? '')}: ${figures.slice(0, n + 1).map(({ unit, value }) => `${label(unit)} ${figureText(value, asking.indicator(indicators[index] ?? ''), words.money)}`).join(' > ')}`).join('; '),
    statement: words.fact.leaders({ names: names.indicators(indicators), period: words.periodName({ period: String(year) }), value: text }),
  }
}

function compared({ asking, year }: Figuring, text: string): Compared {
  const measure = asking.measure(text)
  const { units, period } = asking.over('all', countsIn(asking, measure), String(year))
  const results = units.map((unit) => ({ unit, ...asking.book.evaluate(measure, { unit, period, view: 'own' }) }))
  const figures = results.flatMap(({ unit, result }) => (result.state === 'number' ? [{ unit, value: result.value }] : []))
  return {
    figures: figures.toSorted((left, right) => right.value.compare(left.value)),
    cells: results.flatMap(({ result, cells }) => (result.state === 'number' ? cells : [])),
    missing: results.filter(({ result }) => result.state === 'missing').map(({ unit }) => unit),
  }
}

/** `null` where fewer stand in front than asked for: too few units, or a tie across the line. */
function leadingOf(figures: Compared['figures'], n: number): string[] | null {
  const [last, next] = [figures[n - 1], figures[n]]
  if (!last || !next || last.value.equals(next.value)) return null
  return figures.slice(0, n).map(({ unit }) => unit)
}
