// One indicator across a change of units, looked at in three ways. All three rest on the same cells, the members' own of the
// period, so their totals agree; what comes in from outside is named, never guessed.
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import type { CellUse } from '@thidua/scoring/cells.ts'
import { measureOf, type Measure } from '@thidua/scoring/measure.ts'
import { Rational } from '@thidua/scoring/rational.ts'
import { sumOver } from '@thidua/scoring/regional.ts'
import type { IndicatorDefinition, LineageLink, RegionUnit, RegionYear, ReportingPeriod } from '@thidua/scoring/region.ts'
import { CellBook } from '@thidua/scoring/cells.ts'
import type { RollUpView } from '../contract.ts'

export interface RollUpQuestion {
  readonly region: RegionYear
  readonly periods: readonly ReportingPeriod[]
  readonly indicator: string
  readonly period: string
  readonly asOf: PlainDate
}

export interface RolledUnit {
  readonly unit: string
  /** Members whose cells are in it, itself included. */
  readonly members: readonly string[]
  readonly value: Rational | null
  readonly cells: readonly CellUse[]
  /** Members in it that have not reported. */
  readonly missing: readonly string[]
  /** Units from outside that went into it: the region does not hold their figures, so the value is the members' part. */
  readonly outside: readonly LineageLink[]
  /** A unit that went into several: its figure cannot be divided among them and stands by itself. */
  readonly undistributed: boolean
}

export interface RolledView {
  readonly view: RollUpView
  readonly units: readonly RolledUnit[]
  readonly total: Rational | null
}

export interface RollUp {
  readonly definition: IndicatorDefinition
  readonly views: readonly RolledView[]
  readonly agree: boolean
}

/** `null` for what has no sum and no rate: yes or no, days, a rate known only as printed. */
export function rollUp(question: RollUpQuestion): RollUp | null {
  const book = new CellBook(question.region, { asOf: question.asOf })
  const definition = book.catalogue.get(question.indicator)
  const halves = definition ? halvesOf(book, definition) : null
  if (!definition || !halves) return null
  const members = membersOf(question, book, definition)
  const groups = groupsOf(members, question.region.lineage)
  const rolling: Rolling = { book, halves, period: question.period }
  const alone = members.map((unit): Group => ({ unit, members: [unit], undistributed: false }))
  const views = [
    viewOf('as-was', alone, { ...rolling, lineage: [] }),
    viewOf('as-is', groups, { ...rolling, lineage: question.region.lineage }),
    viewOf('pro-forma', groups, { ...rolling, lineage: [] }),
  ]
  const [first] = views
  return { definition, views, agree: views.every(({ total }) => same(total, first?.total ?? null)) }
}

export interface Group {
  readonly unit: string
  readonly members: readonly string[]
  readonly undistributed: boolean
}

/** Where members went at last, in the order of the members; whoever went two ways stays by itself. */
export function groupsOf(members: readonly string[], lineage: readonly LineageLink[]): Group[] {
  const into = Map.groupBy(lineage.filter(({ predecessor, successor }) => predecessor !== successor), ({ predecessor }) => predecessor)
  const ends = members.map((unit) => ({ unit, end: endOf(unit, into) }))
  const whole = Map.groupBy(ends.filter(({ end }) => end !== null), ({ end }) => end!)
  const groups = [...whole].map(([unit, each]): Group => ({ unit, members: each.map((one) => one.unit), undistributed: false }))
  const split = ends.filter(({ end }) => end === null).map(({ unit }): Group => ({ unit, members: [unit], undistributed: true }))
  return [...groups, ...split]
}

/** `null` when the way forks; a lineage that leads back to itself ends where it would begin again. */
function endOf(start: string, into: ReadonlyMap<string, readonly LineageLink[]>): string | null {
  const seen = new Set<string>()
  let unit = start
  while (!seen.has(unit)) {
    seen.add(unit)
    const next = new Set(into.get(unit)?.map(({ successor }) => successor) ?? [])
    if (next.size > 1) return null
    unit = [...next][0] ?? unit
  }
  return unit
}

/** Units that existed in the period and that the indicator concerns, by its definition or because they reported it. */
function membersOf({ region, periods, indicator, period: code }: RollUpQuestion, book: CellBook, definition: IndicatorDefinition): string[] {
  const period = periods.find((each) => each.code === code && each.calendar === definition.calendar)
  const existed = ({ validFrom, validTo }: RegionUnit): boolean => !period || (validFrom <= period.to && (validTo === null || validTo >= period.from))
  const concerned = ({ id, kind }: RegionUnit): boolean => definition.appliesTo.length === 0 || definition.appliesTo.includes(kind) || book.entry(id, indicator, code) !== undefined
  return region.units.filter((unit) => existed(unit) && concerned(unit)).map(({ id }) => id)
}

interface Halves {
  readonly top: Measure
  /** Absent for a sum. */
  readonly bottom: Measure | null
}

function halvesOf(book: CellBook, { code, aggregation }: IndicatorDefinition): Halves | null {
  const rate = book.catalogue.rate(code)
  if (rate === 'broken') return null
  if (rate !== null) return { top: rate.numerator, bottom: rate.denominator }
  return aggregation === 'sum' ? { top: measureOf(code), bottom: null } : null
}

interface Rolling {
  readonly book: CellBook
  readonly halves: Halves
  readonly period: string
}

interface Parts {
  readonly top: Rational | null
  readonly bottom: Rational | null
}

function viewOf(view: RollUpView, groups: readonly Group[], rolling: Rolling & { readonly lineage: readonly LineageLink[] }): RolledView {
  const known = new Set(rolling.book.region.units.map(({ id }) => id))
  const rolled = groups.map((group) => ({ group, ...partsOf(group.members, rolling) }))
  return {
    view,
    units: rolled.map(({ group, parts, cells, missing }) => ({
      ...group, value: valueOf(parts, rolling.halves), cells, missing,
      outside: rolling.lineage.filter(({ successor, predecessor, inRegion }) => successor === group.unit && !inRegion && !known.has(predecessor)),
    })),
    total: valueOf(rolled.reduce((sum, { parts }) => added(sum, parts), { top: null, bottom: null } as Parts), rolling.halves),
  }
}

/** Members without a figure are left out of both halves and named. */
function partsOf(units: readonly string[], { book, halves, period }: Rolling): { parts: Parts; cells: CellUse[]; missing: string[] } {
  const measures = halves.bottom === null ? [halves.top] : [halves.top, halves.bottom]
  const complete: string[] = []
  const missing: string[] = []
  const cells: CellUse[] = []
  for (const unit of units) {
    const results = measures.map((measure) => book.evaluate(measure, { unit, period, view: 'own' }))
    if (results.some(({ result }) => result.state === 'missing')) missing.push(unit)
    else if (results.every(({ result }) => result.state === 'number')) complete.push(unit)
    cells.push(...results.flatMap((result) => result.cells))
  }
  const sumOf = (measure: Measure): Rational | null => {
    const { result } = sumOver(book, measure, { units: complete, period })
    return result.state === 'number' ? result.value : null
  }
  return { parts: { top: sumOf(halves.top), bottom: halves.bottom === null ? null : sumOf(halves.bottom) }, cells, missing }
}

function added(left: Parts, right: Parts): Parts {
  return { top: plus(left.top, right.top), bottom: plus(left.bottom, right.bottom) }
}

function plus(left: Rational | null, right: Rational | null): Rational | null {
  return left === null ? right : right === null ? left : left.plus(right)
}

function valueOf({ top, bottom }: Parts, halves: Halves): Rational | null {
  if (top === null) return null
  if (halves.bottom === null) return top
  return bottom === null || bottom.isZero ? null : top.times(Rational.hundred).over(bottom)
}

function same(left: Rational | null, right: Rational | null): boolean {
  return left === null || right === null ? left === right : left.equals(right)
}
