// The cells of a region's year as they were known on one day, and the figures read from them (FORMAT.md §3 and §8).
import { isWithin, lastDayOf, type PlainDate } from '@thidua/kit/plain-date.ts'
import { Catalogue, evaluateMeasure, recomputingRates, type Facts } from './evaluate.ts'
import { combine, missing, notApplicable, number, type Quantity } from './quantity.ts'
import { larger, Rational, smaller } from './rational.ts'
import { measureOf, type Measure } from './measure.ts'
import type { CellEntry, IndicatorDefinition, LineageLink, ManualScore, RegionUnit, RegionYear, TargetEntry } from './region.ts'

export interface Place {
  readonly unit: string
  /** `2022`, `2022-H1`, …; targets are those of the year it begins with. */
  readonly period: string
  /** `joined`: the predecessors of the year are added in, as a card sees the unit. */
  readonly view: 'own' | 'joined'
}

/** One cell or target that was looked at, whether it held a number or not. */
export interface CellUse {
  readonly source: 'cell' | 'target'
  readonly unit: string
  readonly indicator: string
  readonly period: string
  /** `undefined`: no row known by the day. */
  readonly entry: CellEntry | TargetEntry | undefined
}

export interface Evaluation {
  readonly result: Quantity
  /** Each cell once, in the order it was first needed. */
  readonly cells: readonly CellUse[]
}

type Watch = (use: CellUse) => void
const unwatched: Watch = () => {}

/** `new CellBook(region, { asOf })`: what was reported later than `asOf` does not exist in it. */
export class CellBook {
  readonly region: RegionYear
  readonly asOf: PlainDate
  readonly catalogue: Catalogue
  readonly #entries = new Map<string, Map<string, CellEntry[]>>()
  readonly #targets = new Map<string, TargetEntry>()
  readonly #manual = new Map<string, ManualScore>()
  readonly #units: ReadonlyMap<string, RegionUnit>
  readonly #joining = new Map<string, LineageLink[]>()

  constructor(region: RegionYear, { asOf }: { readonly asOf: PlainDate }) {
    this.region = region
    this.asOf = asOf
    this.catalogue = new Catalogue(region.indicators)
    this.#units = new Map(region.units.map((unit) => [unit.id, unit]))
    for (const entry of region.cells) if (entry.reported <= asOf) this.#add(entry)
    for (const target of region.targets) this.#targets.set(key(target.unit, target.indicator, String(target.year)), target)
    for (const score of region.manualScores) this.#manual.set(key(score.unit, score.card, score.code), score)
    for (const link of region.lineage) if (this.#joins(link)) push(this.#joining, link.successor, link)
  }

  unit(id: string): RegionUnit | undefined {
    return this.#units.get(id)
  }

  /** Everything reported for one cell by the day, in the order it became known: the last one holds. */
  history(unit: string, indicator: string, period: string): readonly CellEntry[] {
    const entries = this.#entries.get(unit)?.get(cellKey(indicator, period)) ?? []
    return entries.toSorted((left, right) => (left.reported < right.reported ? -1 : left.reported > right.reported ? 1 : 0))
  }

  /** The entry that holds: latest `reported`, of equals the later line. */
  entry(unit: string, indicator: string, period: string): CellEntry | undefined {
    const entries = this.#entries.get(unit)?.get(cellKey(indicator, period))
    return entries?.reduce((holding, entry) => (entry.reported >= holding.reported ? entry : holding))
  }

  /** The cells of one unit that hold, as `[indicator, period, entry]`. */
  *ofUnit(unit: string): Generator<CellEntry> {
    for (const entries of this.#entries.get(unit)?.values() ?? []) {
      yield entries.reduce((holding, entry) => (entry.reported >= holding.reported ? entry : holding))
    }
  }

  /** The unit's target of a year, blank ones included. */
  target(unit: string, indicator: string, year: number): TargetEntry | undefined {
    return this.#targets.get(key(unit, indicator, String(year)))
  }

  manualScore(unit: string, card: string, code: string): ManualScore | undefined {
    return this.#manual.get(key(unit, card, code))
  }

  /** Units of these kinds that exist on 31 December: those a card scores. */
  scoredUnits(kinds: readonly string[], year: number): readonly RegionUnit[] {
    const lastDay = lastDayOf(year)
    return this.region.units.filter((unit) => kinds.includes(unit.kind) && isWithin(lastDay, unit.validFrom, unit.validTo))
  }

  /** Direct predecessors whose cells of the year join the unit's: `book.predecessors('u7', 2025)` is `['u6']`. */
  predecessors(unit: string, year: number): readonly string[] {
    const links = this.#joining.get(unit)?.filter((link) => Number(link.effective.slice(0, 4)) === year) ?? []
    return [...new Set(links.map((link) => link.predecessor))].filter((predecessor) => predecessor !== unit)
  }

  /** The facts a measure is evaluated against; `watch` sees every cell that is read. */
  facts(place: Place, watch: Watch = unwatched): Facts {
    return recomputingRates(this.catalogue, {
      indicator: (code) => this.#indicator(code, place, watch),
      target: (code) => this.#target(code, place, watch),
    })
  }

  /** `book.evaluate('100 * a / b', { unit: 'u1', period: '2025', view: 'own' })`: the result and the cells behind it. */
  evaluate(measure: Measure | string, place: Place): Evaluation {
    const cells = new Map<string, CellUse>()
    const facts = this.facts(place, (use) => {
      const id = key(use.source, use.unit, use.indicator, use.period)
      if (!cells.has(id)) cells.set(id, use)
    })
    const result = evaluateMeasure(typeof measure === 'string' ? measureOf(measure) : measure, facts)
    return { result, cells: [...cells.values()] }
  }

  #add(entry: CellEntry): void {
    const ofUnit = this.#entries.get(entry.unit) ?? new Map<string, CellEntry[]>()
    this.#entries.set(entry.unit, ofUnit)
    push(ofUnit, cellKey(entry.indicator, entry.period), entry)
  }

  #joins(link: LineageLink): boolean {
    return link.scoreCarry && this.#units.has(link.predecessor)
  }

  #indicator(code: string, place: Place, watch: Watch): Quantity {
    const definition = this.catalogue.get(code)
    if (!definition) return missing({ kind: 'unknown-indicator', indicator: code })
    const own = this.#cell(place.unit, code, place.period, watch)
    const join = place.view === 'joined' ? joiningOf(definition) : null
    if (!join) return own
    const cells = this.predecessors(place.unit, yearOf(place.period)).map((unit) => this.#cell(unit, code, place.period, watch))
    return cells.reduce((sum, cell) => joinCells(sum, cell, join), own)
  }

  #cell(unit: string, indicator: string, period: string, watch: Watch): Quantity {
    const entry = this.entry(unit, indicator, period)
    watch({ source: 'cell', unit, indicator, period, entry })
    if (!entry) return missing({ kind: 'no-row', unit, indicator, period })
    if (entry.state === 'not-applicable') return notApplicable({ kind: 'not-applicable-cell', unit, indicator, period })
    if (entry.state === 'blank' || entry.value === null) return missing({ kind: 'blank', unit, indicator, period })
    return number(Rational.from(entry.value))
  }

  #target(indicator: string, { unit, period }: Place, watch: Watch): Quantity {
    const year = yearOf(period)
    const entry = this.target(unit, indicator, year)
    const place = { unit, indicator, period: String(year) }
    watch({ source: 'target', ...place, entry })
    if (!entry) return missing({ kind: 'no-target', ...place })
    if (entry.target === 'n/a') return notApplicable({ kind: 'not-applicable-target', ...place })
    return entry.target ? number(Rational.from(entry.target)) : missing({ kind: 'blank-target', ...place })
  }
}

type Join = (left: Rational, right: Rational) => Rational

/** FORMAT.md §8: how two cells of one period become one; `null` where only the successor's own counts. */
function joiningOf(definition: IndicatorDefinition): Join | null {
  if (definition.aggregation === 'sum') return (left, right) => left.plus(right)
  if (definition.kind === 'yesno') return definition.direction === 'lower' ? larger : smaller
  return definition.kind === 'days' ? larger : null
}

/** Either side missing: missing. One side not applicable: the other side. */
function joinCells(left: Quantity, right: Quantity, join: Join): Quantity {
  if (left.state === 'not-applicable' && right.state === 'number') return right
  if (right.state === 'not-applicable' && left.state === 'number') return left
  return combine(left, right, (a, b) => number(join(a, b)))
}

function yearOf(period: string): number {
  return Number(period.slice(0, 4))
}

function key(...parts: readonly string[]): string {
  return parts.join('\n')
}

function cellKey(indicator: string, period: string): string {
  return `${indicator}\n${period}`
}

function push<Item>(lists: Map<string, Item[]>, at: string, item: Item): void {
  const list = lists.get(at)
  if (list) list.push(item)
  else lists.set(at, [item])
}
