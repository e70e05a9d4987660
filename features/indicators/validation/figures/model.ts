// The figures of a region as checks look at them: by unit, indicator and period, with the other years and the other units beside.
import { CellBook } from '@thidua/scoring/cells.ts'
import { Rational } from '@thidua/scoring/rational.ts'
import type { CellEntry, IndicatorDefinition, RegionUnit, RegionYear } from '@thidua/scoring/region.ts'
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import type { FindingCell } from '../contract.ts'

export interface CellKey {
  readonly unit: string
  readonly indicator: string
  readonly period: string
}

export class Figures {
  readonly book: CellBook
  readonly units: readonly RegionUnit[]
  readonly #entries = new Map<string, Map<string, Map<string, CellEntry>>>()
  readonly #lines: ReadonlyMap<string, number>
  readonly #values = new Map<CellEntry, Rational>()

  constructor(region: RegionYear, asOf: PlainDate) {
    this.book = new CellBook(region, { asOf })
    this.units = region.units
    this.#lines = new Map(region.indicators.map(({ code }, line) => [code, line]))
    for (const unit of region.units) {
      const periods = new Map<string, Map<string, CellEntry>>()
      for (const entry of this.book.ofUnit(unit.id)) {
        const ofPeriod = periods.get(entry.period) ?? new Map<string, CellEntry>()
        periods.set(entry.period, ofPeriod.set(entry.indicator, entry))
      }
      this.#entries.set(unit.id, periods)
    }
  }

  definition(indicator: string): IndicatorDefinition | undefined {
    return this.book.catalogue.get(indicator)
  }

  /** Where the indicator stands in the catalogue: neighbours there are neighbours on the form. */
  lineOf(indicator: string): number {
    return this.#lines.get(indicator) ?? 0
  }

  /** Oldest first; those of one year stand by their part: `2021`, `2022`, `2022-H1`. */
  periodsOf(unit: string): string[] {
    return [...(this.#entries.get(unit)?.keys() ?? [])].sort()
  }

  /** Cells that hold and carry a number. */
  cellsOf(unit: string, period: string): CellEntry[] {
    return [...(this.#entries.get(unit)?.get(period)?.values() ?? [])].filter(({ state }) => state === 'number')
  }

  entry({ unit, indicator, period }: CellKey): CellEntry | undefined {
    const entry = this.#entries.get(unit)?.get(period)?.get(indicator)
    return entry?.state === 'number' ? entry : undefined
  }

  value(key: CellKey): Rational | null {
    const entry = this.entry(key)
    if (!entry?.value) return null
    const known = this.#values.get(entry) ?? Rational.from(entry.value)
    this.#values.set(entry, known)
    return known
  }

  /** Figures of the other units of the same kind, same indicator, same period. */
  peers({ unit, indicator, period }: CellKey): { unit: string; value: Rational }[] {
    const kind = this.units.find(({ id }) => id === unit)?.kind
    return this.units.flatMap((peer) => {
      const value = peer.kind === kind && peer.id !== unit ? this.value({ unit: peer.id, indicator, period }) : null
      return value ? [{ unit: peer.id, value }] : []
    })
  }

  cell(key: CellKey): FindingCell {
    return { ...key, value: this.entry(key)?.value ?? null }
  }

  unitName(unit: string): string {
    return this.book.unit(unit)?.name ?? unit
  }

  indicatorName(indicator: string): string {
    return this.book.catalogue.nameOf(indicator)
  }

  /**
   * How much a figure may be off because it was rounded before it was written: one unit of its last digit that is not zero,
   * for money and for what has decimals. A count stands as it is.
   */
  slack(key: CellKey): Rational {
    const entry = this.entry(key)
    const kind = this.definition(key.indicator)?.kind
    if (!entry?.value || (kind === 'count' && !entry.value.includes('.')) || kind === 'yesno' || kind === 'days') return Rational.zero
    return lastPlace(entry.value)
  }
}

/** `80700000` → 100000; `80.7` → 0.1; `0` → 0. */
export function lastPlace(decimal: string): Rational {
  const [whole = '', fraction = ''] = decimal.replace('-', '').split('.')
  const kept = fraction.replace(/0+$/, '')
  if (kept !== '') return Rational.of(1n, 10n ** BigInt(kept.length))
  if (/^0*$/.test(whole)) return Rational.zero
  return Rational.of(10n ** BigInt(whole.length - whole.replace(/0+$/, '').length))
}

/** The whole year before: what is carried into `2022-H1` is what `2021` left. */
export function yearBefore(period: string): string {
  return String(Number(period.slice(0, 4)) - 1).padStart(4, '0')
}

/** Periods are comparable when they cover the same part of a year. */
export function partOfYear(period: string): string {
  return period.slice(4)
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}
