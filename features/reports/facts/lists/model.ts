// Queries over units: who is first, who passes a bound, who beats the targets, who ranks where.
import { scoreCard } from '@thidua/scoring/score.ts'
import { measuresOf } from '@thidua/scoring/check-card.ts'
import { comparisonHolds } from '@thidua/scoring/leaf.ts'
import { Rational } from '@thidua/scoring/rational.ts'
import { criteriaOf, type Operator, type Scorecard } from '@thidua/scoring/scorecard.ts'
import type { CellUse } from '@thidua/scoring/cells.ts'
import type { Measure } from '@thidua/scoring/measure.ts'
import { decimalText } from '@thidua/scoring/rounding.ts'
import type { FactQueryOf } from '../contract.ts'
import { cellsOf, countsIn, jsonText, QueryFault, shown, type Answer, type Asking } from '../asking/model.ts'

interface UnitFigure {
  readonly unit: string
  readonly value: Rational
}

interface Looked {
  readonly figures: readonly UnitFigure[]
  readonly cells: readonly CellUse[]
  readonly missing: readonly string[]
}

export function topAnswer(asking: Asking, { kind, indicator, period, n }: FactQueryOf<'top'>): Answer {
  const measure = asking.measure(indicator)
  const { figures, cells, missing } = lookAt(asking, measure, { kind, codes: [indicator], period })
  const ordered = figures.toSorted((left, right) => right.value.compare(left.value) || byId(left.unit, right.unit))
  return {
    value: ordered.slice(0, n).map(({ unit }) => unit),
    from: cellsOf(cells),
    missing: [...missing],
    arithmetic: ordered.slice(0, n + 1).map(({ unit, value }) => `${unit} ${shown(value)}`).join(' > '),
  }
}

const condition = /^(.+?)\s*(==|!=|<=|>=|<|>)\s*(-?\d+(?:\.\d+)?)$/

export function countWhereAnswer(asking: Asking, { kind, where, period }: FactQueryOf<'count-where'>): Answer {
  const match = condition.exec(where.trim())
  if (!match?.[1] || !match[3]) throw new QueryFault('bad-condition', { found: where })
  const measure = asking.measure(match[1])
  const bound = Rational.from(match[3])
  const { figures, cells, missing } = lookAt(asking, measure, { kind, codes: countsIn(asking, measure), period })
  const holding = figures.filter(({ value }) => comparisonHolds(match[2] as Operator, value.compare(bound)))
  return { value: holding.length, from: cellsOf(cells), missing: [...missing], arithmetic: figures.map(({ unit, value }) => `${unit} ${shown(value)}`).join('; ') }
}

function lookAt(asking: Asking, measure: Measure, of: { kind: string | readonly string[]; codes: readonly string[]; period: string }): Looked {
  const figures: UnitFigure[] = []
  const cells: CellUse[] = []
  const missing: string[] = []
  for (const unit of asking.over(of.kind, of.codes, of.period).units) {
    const { result, cells: used } = asking.book.evaluate(measure, { unit, period: of.period, view: 'own' })
    if (result.state === 'missing') missing.push(unit)
    if (result.state !== 'number') continue
    figures.push({ unit, value: result.value })
    cells.push(...used)
  }
  return { figures, cells, missing }
}

export function countExceedAnswer(asking: Asking, query: FactQueryOf<'count-exceed'>): Answer {
  const { beating, ...answer } = exceeding(asking, query)
  return { value: beating.length, ...answer }
}

export function listExceedAnswer(asking: Asking, query: FactQueryOf<'list-exceed'>): Answer {
  const { beating, ...answer } = exceeding(asking, query)
  return { value: beating.toSorted(byId), ...answer }
}

type Targets = NonNullable<Answer['targets']>

/** Strictly above every target, as the card sees the unit; who has no target does not count. */
function exceeding(asking: Asking, { kind, indicators, year }: FactQueryOf<'count-exceed'> | FactQueryOf<'list-exceed'>) {
  const targets: Targets = []
  const cells: CellUse[] = []
  const missing = new Set<string>()
  const lines: string[] = []
  const measures = indicators.map((indicator) => ({ indicator, measure: asking.measure(indicator) }))
  const beats = (unit: string): boolean => {
    const outcomes = measures.map(({ indicator, measure }) => {
      const { result, cells: used } = asking.book.evaluate(measure, { unit, period: String(year), view: 'joined' })
      const target = asking.book.target(unit, indicator, year)?.target
      cells.push(...used)
      if (result.state === 'missing') missing.add(unit)
      if (!target || target === 'n/a') return false
      targets.push({ unit, indicator, year, value: jsonText(decimalText(Rational.from(target), 10)) })
      if (result.state !== 'number') return false
      const above = result.value.compare(Rational.from(target)) > 0
      lines.push(`${unit} ${shown(result.value, 2)} ${above ? '>' : '≤'} ${shown(Rational.from(target))}`)
      return above
    })
    return outcomes.every((above) => above)
  }
  const beating = asking.book.scoredUnits(asking.kinds(kind), year).map(({ id }) => id).filter(beats)
  return { beating, from: cellsOf(cells), missing: [...missing], arithmetic: lines.join('; '), targets }
}

/** Ids in rank order, of a shared rank by id; the cells are those the card reads of the units named. */
export function rankAnswer(asking: Asking, { card: name, n }: FactQueryOf<'rank'>): Answer {
  const found = asking.input.card(name)
  if (!found) throw new QueryFault('no-such-card', { found: name })
  if (!found.card) throw new QueryFault('card-broken', { found: name, first: found.errors[0]?.text ?? '' })
  const result = scoreCard({ card: found.card, region: asking.input.region, asOf: asking.book.asOf })
  if ('error' in result) throw new QueryFault('card-not-issued', { found: name, issued: found.card.issued, asOf: asking.book.asOf })
  const ranked = result.units.filter(({ rank }) => rank !== null).toSorted((left, right) => (left.rank ?? 0) - (right.rank ?? 0) || byId(left.unit, right.unit))
  const first = ranked.slice(0, n)
  return {
    value: first.map(({ unit }) => unit),
    from: cellsOf(first.flatMap(({ unit }) => cellsOfCard(asking, found.card as Scorecard, unit))),
    missing: result.units.filter(({ rank }) => rank === null).map(({ unit }) => unit),
    source: `${found.card.id}: ${found.card.name}`,
    arithmetic: first.map(({ unit, rank, total, class: placed }) => `${rank}. ${unit} ${total ? shown(total, 2) : ''} (${placed ?? ''})`).join('; '),
  }
}

function cellsOfCard(asking: Asking, card: Scorecard, unit: string): CellUse[] {
  const measures = new Set([...criteriaOf(card)].flatMap(({ criterion }) => measuresOf(criterion.scoring)))
  const { indicators } = asking.input.region
  const known = new Set(indicators.map(({ code }) => code))
  return [...measures].flatMap((text) => {
    const { cells } = asking.book.evaluate(text, { unit, period: String(card.year), view: 'joined' })
    return cells.filter(({ indicator }) => known.has(indicator))
  })
}

function byId(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
