// Many units at once: one typed array per indicator, one place per unit. The tables behind `scoreColumns`.
import type { CellBook } from './cells.ts'
import { compileCard } from './compile-card.ts'
import { measuresOf } from './check-card.ts'
import { decimalOf } from './decimal.ts'
import { evaluateMeasure, recomputingRates, type Catalogue } from './evaluate.ts'
import type { LeafFacts } from './leaf.ts'
import { measureOf, type Measure } from './measure.ts'
import { missing, notApplicable, number, type Quantity } from './quantity.ts'
import { Rational } from './rational.ts'
import { leafFacts } from './score.ts'
import { criteriaOf, type Scorecard } from './scorecard.ts'

/** The larger outweighs: joining states is taking the maximum. */
export const numberState = 0
export const notApplicableState = 1
export const missingState = 2

export interface Column {
  /** 0 where there is no number. */
  readonly values: Float64Array
  /** `null` when every place holds a number. */
  readonly states: Uint8Array | null
  /** All values are whole multiples of 1/scale: 1, 10, 100, …; `Infinity` where some have too many digits to say. */
  readonly scale: number
  readonly largest: number
  readonly negative: boolean
  readonly hasZero: boolean
  /** Values that a double cannot tell apart, kept exactly by place. */
  readonly long: ReadonlyMap<number, Rational>
}

export interface ColumnTable {
  readonly units: readonly string[]
  readonly catalogue: Catalogue
  /** Counts and the like; rates are recomputed and need no column. A code without a column is missing everywhere. */
  readonly indicators: ReadonlyMap<string, Column>
  readonly targets: ReadonlyMap<string, Column>
  /** Verified scores by leaf code. */
  readonly scores: ReadonlyMap<string, Column>
}

/** From doubles that stand for the decimals they print as: `columnOfNumbers(Float64Array.of(1, 2.5))`. */
export function columnOfNumbers(values: Float64Array, states: Uint8Array | null = null): Column {
  let [scale, largest, negative, hasZero] = [1, 0, false, false]
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? 0
    if (states !== null && states[index] !== numberState) continue
    if (!Number.isInteger(value)) scale = Math.max(scale, scaleOf(value))
    largest = Math.max(largest, Math.abs(value))
    negative ||= value < 0
    hasZero ||= value === 0
  }
  return { values, states, scale: largest > Number.MAX_SAFE_INTEGER ? Infinity : scale, largest, negative, hasZero, long: new Map() }
}

/** From exact quantities, as a book gives them: `columnOfQuantities([number(Rational.one), missing()])`. */
export function columnOfQuantities(quantities: readonly Quantity[]): Column {
  const values = new Float64Array(quantities.length)
  const states = new Uint8Array(quantities.length)
  const long = new Map<number, Rational>()
  for (const [index, quantity] of quantities.entries()) {
    if (quantity.state !== 'number') states[index] = quantity.state === 'missing' ? missingState : notApplicableState
    else {
      values[index] = quantity.value.toNumber()
      if (!isShort(quantity.value, values[index] ?? 0)) long.set(index, quantity.value)
    }
  }
  const column = columnOfNumbers(values, states.some((state) => state !== numberState) ? states : null)
  return long.size > 0 ? { ...column, scale: Infinity, long } : column
}

/** The exact quantity at a place of a column. */
export function quantityAt(column: Column | undefined, place: number): Quantity {
  const state = column ? (column.states?.[place] ?? numberState) : missingState
  if (!column || state === missingState) return missing()
  if (state === notApplicableState) return notApplicable()
  return number(column.long.get(place) ?? exactOf(column.values[place] ?? 0))
}

/** What a card asks about one place, exactly: where floats cannot decide, this does. */
export function factsAt(table: ColumnTable, place: number): LeafFacts {
  const facts = recomputingRates(table.catalogue, {
    indicator: (code) => quantityAt(table.indicators.get(code), place),
    target: (code) => quantityAt(table.targets.get(code), place),
  })
  return { ...facts, verifiedScore: (code) => quantityAt(table.scores.get(code), place) }
}

/** The table of a card for the units it scores: `columnTableOf(card, book, { year: 2022 })`. */
export function columnTableOf(card: Scorecard, book: CellBook, { year }: { readonly year: number }): ColumnTable {
  const units = book.scoredUnits(card.appliesTo, year).map((unit) => unit.id)
  const facts = units.map((unit) => leafFacts(book, { unit, year, manualFrom: [card.id] }))
  const { indicators, targets } = leavesOfMeasures(cardMeasures(card), book.catalogue)
  const column = (read: (facts: LeafFacts) => Quantity): Column => columnOfQuantities(facts.map(read))
  const manual = compileCard(card).leaves.filter((leaf) => leaf.rule.kind === 'manual')
  return {
    units,
    catalogue: book.catalogue,
    indicators: new Map([...indicators].map((code) => [code, column((each) => each.indicator(code))])),
    targets: new Map([...targets].map((code) => [code, column((each) => each.target(code))])),
    scores: new Map(manual.map(({ code }) => [code, column((each) => each.verifiedScore(code))])),
  }
}

/** Codes a card reads once its rates are taken apart: the columns a table needs. */
export function leavesOfMeasures(measures: readonly Measure[], catalogue: Catalogue): { indicators: ReadonlySet<string>; targets: ReadonlySet<string> } {
  const [indicators, targets] = [new Set<string>(), new Set<string>()]
  const visit = (measure: Measure): void => {
    if (measure.op === 'target') targets.add(measure.code)
    else if (measure.op === 'negate') visit(measure.of)
    else if (measure.op === 'code') {
      const rate = catalogue.rate(measure.code)
      if (rate === null) indicators.add(measure.code)
      else if (rate !== 'broken') [rate.numerator, rate.denominator].forEach(visit)
    } else if (measure.op !== 'number') [measure.left, measure.right].forEach(visit)
  }
  measures.forEach(visit)
  return { indicators, targets }
}

/** Every measure of a card, those of its ties too. */
export function cardMeasures(card: Scorecard): Measure[] {
  const ofCriteria = [...criteriaOf(card)].flatMap(({ criterion }) => measuresOf(criterion.scoring))
  const ofTies = card.ranking.ties.flatMap((tie) => ('measure' in tie ? [tie.measure] : []))
  return [...ofCriteria, ...ofTies].map(measureOf)
}

/** A measure at one place, exactly: for ties between two units. */
export function measureAt(table: ColumnTable, measure: Measure, place: number): Rational | null {
  const quantity = evaluateMeasure(measure, factsAt(table, place))
  return quantity.state === 'number' ? quantity.value : null
}

/** Whether the double prints as exactly this value, so that nothing is lost by keeping the double alone. */
function isShort(value: Rational, double: number): boolean {
  return value.isWhole ? Number.isSafeInteger(double) : exactOf(double).equals(value)
}

function exactOf(double: number): Rational {
  return Number.isSafeInteger(double) ? Rational.of(BigInt(double)) : Rational.from(decimalOf(String(double)) ?? '0')
}

function scaleOf(value: number): number {
  const [, fraction = ''] = (decimalOf(String(value)) ?? '').split('.')
  return fraction.length > 9 ? Infinity : 10 ** fraction.length
}
