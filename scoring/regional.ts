// Figures of many units together. A rate of the region is Σ numerator / Σ denominator over the units that have both,
// never a mean of rates (FORMAT.md §9); nobody's silence counts as zero, and who is silent is named.
import type { CellBook, CellUse, Place } from './cells.ts'
import type { Measure } from './measure.ts'
import { divide, missing, number, type Quantity } from './quantity.ts'
import { Rational } from './rational.ts'

export interface Regional {
  readonly result: Quantity
  readonly cells: readonly CellUse[]
  /** Units counted. */
  readonly counted: readonly string[]
  /** Units that have not reported; left out, and to be named wherever the figure is shown. */
  readonly missing: readonly string[]
  /** Units to which it does not apply; left out. */
  readonly notApplicable: readonly string[]
}

export interface Over {
  readonly units: readonly string[]
  readonly period: string
  readonly view?: Place['view']
}

/** Σ of a measure; missing when no unit has it: `sumOver(book, 'legal_aid_cases', { units, period: '2022' })`. */
export function sumOver(book: CellBook, measure: Measure | string, over: Over): Regional {
  const tally = tallyOf(book, [measure], over)
  const [sum] = tally.sums
  return { ...tally.regional, result: sum ? number(sum) : missing() }
}

/** 100 × Σ numerator / Σ denominator: `ratioOver(book, { numerator: 'files_ok', denominator: 'files_in' }, over)`. */
export function ratioOver(book: CellBook, rate: { readonly numerator: Measure | string; readonly denominator: Measure | string }, over: Over): Regional {
  const tally = tallyOf(book, [rate.numerator, rate.denominator], over)
  const [top, bottom] = tally.sums
  return { ...tally.regional, result: top && bottom ? divide(top.times(Rational.hundred), bottom) : missing() }
}

/** A rate indicator for the region: `rateOver(book, 'files_rate', over)`; throws `RangeError` for what is not recomputed. */
export function rateOver(book: CellBook, indicator: string, over: Over): Regional {
  const rate = book.catalogue.rate(indicator)
  if (rate === null || rate === 'broken') throw new RangeError(`not a rate with a numerator and a denominator: ${indicator}`)
  return ratioOver(book, rate, over)
}

interface Tally {
  /** One per measure; empty when no unit is counted. */
  readonly sums: readonly Rational[]
  readonly regional: Omit<Regional, 'result'>
}

function tallyOf(book: CellBook, measures: readonly (Measure | string)[], { units, period, view = 'own' }: Over): Tally {
  const counted: string[] = []
  const absent: string[] = []
  const notApplicable: string[] = []
  const cells: CellUse[] = []
  let sums: readonly Rational[] = []
  for (const unit of units) {
    const parts = measures.map((measure) => book.evaluate(measure, { unit, period, view }))
    const values = parts.flatMap(({ result }) => (result.state === 'number' ? [result.value] : []))
    if (parts.some(({ result }) => result.state === 'missing')) absent.push(unit)
    else if (values.length < parts.length) notApplicable.push(unit)
    else {
      counted.push(unit)
      cells.push(...parts.flatMap((part) => part.cells))
      sums = values.map((value, index) => (sums[index] ?? Rational.zero).plus(value))
    }
  }
  return { sums, regional: { cells, counted, missing: absent, notApplicable } }
}
