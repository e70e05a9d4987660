// What every query needs: the book of the day asked about, the units it concerns, and an answer with its cells.
import { CellBook, type CellUse } from '@thidua/scoring/cells.ts'
import { codesOf, parseMeasure, type Measure } from '@thidua/scoring/measure.ts'
import type { Quantity } from '@thidua/scoring/quantity.ts'
import type { Rational } from '@thidua/scoring/rational.ts'
import type { Over, Regional } from '@thidua/scoring/regional.ts'
import type { IndicatorDefinition, RegionUnit, ReportingPeriod } from '@thidua/scoring/region.ts'
import { decimalText } from '@thidua/scoring/rounding.ts'
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { formatDecimal } from '@thidua/kit/vi-text.ts'
import type { FactAnswer, FactCell, FactInput } from '../contract.ts'

export type Answer = Omit<FactAnswer, 'id' | 'as_of' | 'error'>

/** The query cannot be answered as it is written; caught where the query is answered. */
export class QueryFault extends Error {
  readonly kind: string
  readonly facts: Readonly<Record<string, string | number>>

  constructor(kind: string, facts: Readonly<Record<string, string | number>> = {}) {
    super(kind)
    this.kind = kind
    this.facts = facts
  }
}

export class Asking {
  readonly input: FactInput
  readonly book: CellBook
  readonly #periods: ReadonlyMap<string, ReportingPeriod>

  constructor(input: FactInput, asOf: PlainDate) {
    this.input = input
    this.book = new CellBook(input.region, { asOf })
    this.#periods = new Map(input.periods.map((period) => [`${period.code} ${period.calendar}`, period]))
  }

  indicator(code: string): IndicatorDefinition {
    const definition = this.book.catalogue.get(code)
    if (!definition) throw new QueryFault('unknown-indicator', { found: code })
    return definition
  }

  unit(id: string): RegionUnit {
    const unit = this.book.unit(id)
    if (!unit) throw new QueryFault('unknown-unit', { found: id })
    return unit
  }

  kinds(kind: string | readonly string[]): readonly string[] {
    const all = [...new Set(this.input.region.units.map((unit) => unit.kind))]
    const asked = typeof kind === 'string' ? [kind] : kind
    if (asked.includes('all')) return all
    const stranger = asked.find((each) => !all.includes(each))
    if (stranger !== undefined) throw new QueryFault('unknown-kind', { found: stranger, known: all.join(', ') })
    return asked
  }

  /** The units of these kinds that existed in the period and that the indicators concern; ids in file order. */
  over(kind: string | readonly string[], codes: readonly string[], period: string): Over {
    const definitions = codes.map((code) => this.indicator(code))
    const kinds = this.kinds(kind)
    const concerned = (unit: RegionUnit): boolean =>
      kinds.includes(unit.kind) &&
      definitions.every((definition) => (definition.appliesTo.length === 0 || definition.appliesTo.includes(unit.kind)) && this.#existed(unit, definition, period))
    return { units: this.input.region.units.filter(concerned).map(({ id }) => id), period }
  }

  measure(text: string): Measure {
    const reading = parseMeasure(text)
    if (!reading.ok) throw new QueryFault('bad-measure', { found: text, why: reading.text })
    for (const code of codesOf(reading.measure)) this.indicator(code)
    return reading.measure
  }

  isRate(code: string): boolean {
    const { kind, aggregation } = this.indicator(code)
    return kind === 'rate' || aggregation === 'ratio'
  }

  /** The two halves of a rate, as measures. */
  rateOf(code: string): { readonly numerator: Measure; readonly denominator: Measure } {
    this.indicator(code)
    const rate = this.book.catalogue.rate(code)
    if (rate === null || rate === 'broken') throw new QueryFault('not-a-rate', { found: code })
    return rate
  }

  #existed(unit: RegionUnit, definition: IndicatorDefinition, code: string): boolean {
    const period = this.#periods.get(`${code} ${definition.calendar}`)
    return !period || (unit.validFrom <= period.to && (unit.validTo === null || unit.validTo >= period.from))
  }
}

/** Codes behind a measure, rates opened down to the counts they are made of. */
export function countsIn(asking: Asking, measure: Measure): string[] {
  return codesOf(measure).flatMap((code) => {
    const rate = asking.book.catalogue.rate(code)
    return rate && rate !== 'broken' ? [...countsIn(asking, rate.numerator), ...countsIn(asking, rate.denominator)] : [code]
  })
}

/** A quantity as an answer: what is missing or does not apply is no number. */
export function valueOf(result: Quantity): number | string | null {
  return result.state === 'number' ? jsonDecimal(result.value) : null
}

/** At most four decimals; more than 15 digits stay text. */
export function jsonDecimal(value: Rational): number | string {
  return jsonText(decimalText(value, 4))
}

export function jsonText(decimal: string): number | string {
  return decimal.replace(/\D/g, '').length <= 15 ? Number(decimal) : decimal
}

/** As people read it: `36,0352`. */
export function shown(value: Rational, places = 4): string {
  return formatDecimal(decimalText(value, places))
}

/** Cells that carried the figure, each once; targets are told apart. */
export function cellsOf(uses: readonly CellUse[]): FactCell[] {
  const cells = new Map<string, FactCell>()
  for (const { source, unit, indicator, period, entry } of uses) {
    if (source !== 'cell' || !entry || !('state' in entry) || entry.state === 'blank') continue
    const value = entry.state === 'not-applicable' ? 'n/a' : jsonText(entry.value ?? '')
    cells.set(`${unit} ${indicator} ${period}`, { unit, indicator, period, value })
  }
  return [...cells.values()]
}

export function regionalAnswer(regional: Regional, arithmetic: string): Answer {
  return { value: valueOf(regional.result), from: cellsOf(regional.cells), missing: [...regional.missing], arithmetic }
}
