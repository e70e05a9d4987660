// What a region folder says, in the terms of the features that keep it; pure.
import { plainDate, type PlainDate } from '@thidua/kit/plain-date.ts'
import type { CellEntry, IndicatorDefinition, TargetEntry } from '@thidua/scoring/region.ts'
import type { NewHistory } from '../../achievements/contract.ts'
import type { OnLine, RegionFolder } from '../folder/contract.ts'
import { HeldCells, plainNumber, sameTarget, targetKey } from '../statement/model.ts'

/** Another year of the same region is the same group: `region-2022` → `region`. */
export function groupIdOf(regionId: string): string {
  return regionId.replace(/-\d{4}$/, '')
}

export interface DataSetPlan {
  readonly id: string
  readonly name: string
  readonly unitKind: string
  readonly calendar: string
  readonly indicators: readonly string[]
  readonly rounds: readonly { readonly period: string; readonly due: PlainDate | null; readonly locks: PlainDate | null; readonly lockReason: string }[]
  readonly source: string
}

/** The folder's own data sets; without them one for each unit kind and calendar, with the periods that have figures and no due day. */
export function dataSetsOf(folder: Pick<RegionFolder, 'dataSets' | 'indicators' | 'cells'>, nameOf: (calendar: string) => string): DataSetPlan[] {
  if (folder.dataSets.length > 0) return [...folder.dataSets]
  const plans = new Map<string, IndicatorDefinition[]>()
  for (const indicator of folder.indicators) {
    for (const kind of indicator.appliesTo) {
      const key = `${kind}:${indicator.calendar}`
      plans.set(key, [...(plans.get(key) ?? []), indicator])
    }
  }
  return [...plans].map(([key, indicators]) => ({ ...derivedSet(key, indicators, folder.cells), name: nameOf(key.split(':')[1] ?? '') }))
}

function derivedSet(key: string, indicators: readonly IndicatorDefinition[], cells: readonly CellEntry[]): Omit<DataSetPlan, 'name'> {
  const [unitKind = '', calendar = ''] = key.split(':')
  const codes = new Set(indicators.map((indicator) => indicator.code))
  const periods = [...new Set(cells.filter((cell) => codes.has(cell.indicator)).map((cell) => cell.period))].sort()
  return {
    id: `${unitKind}-${calendar}`,
    unitKind,
    calendar,
    indicators: [...codes],
    rounds: periods.map((period) => ({ period, due: null, locks: null, lockReason: '' })),
    source: 'derived',
  }
}

const keyOf = (cell: CellEntry) => [cell.unit, cell.indicator, cell.period, cell.reported, cell.state, plainNumber(cell.value) ?? '', cell.status].join('\n')

export interface FreshCell {
  readonly cell: OnLine<CellEntry>
  readonly before: CellEntry | undefined
}

/** A folder loaded again brings the same rows: only what the database does not yet say is new. */
export function freshCells(cells: readonly OnLine<CellEntry>[], known: readonly CellEntry[]): FreshCell[] {
  const said = new Set(known.map(keyOf))
  const held = new HeldCells(known)
  return cells.filter((cell) => !said.has(keyOf(cell))).map((cell) => ({ cell, before: held.on(cell, cell.reported) }))
}

export interface FreshTarget {
  readonly target: TargetEntry
  readonly before: TargetEntry | undefined
}

/** `n/a` in a folder says that no number was given. */
export function freshTargets(targets: readonly TargetEntry[], known: readonly TargetEntry[]): FreshTarget[] {
  const held = new Map(known.map((target) => [targetKey(target), target]))
  return targets.flatMap((sent) => {
    const target = sent.target === 'n/a' ? { ...sent, target: null } : sent
    const before = held.get(targetKey(target))
    return before && sameTarget(before, target) ? [] : [{ target, before }]
  })
}

/** Definitions hold from the first day of the earliest period: before it nobody was asked. */
export function catalogueFrom(folder: Pick<RegionFolder, 'periods' | 'region'>): PlainDate {
  const days = folder.periods.map((period) => period.from).sort()
  return days[0] ?? plainDate(`${folder.region.year}-01-01`)
}

/** A list is complete for the years the person's history reaches, at least for the year of the folder; of later years it says nothing. */
export function historyOf({ region, people: folder }: Pick<RegionFolder, 'region' | 'people'>): NewHistory {
  const { people, ratings, awards, initiatives, discipline, absences } = folder
  const through = new Map(people.map(({ id }) => [id, region.year]))
  for (const { person, year } of [...ratings, ...awards, ...initiatives]) through.set(person, Math.max(year, through.get(person) ?? region.year))
  return {
    ratings,
    awards: awards.map(({ cancelled, ...award }) => ({ ...award, annulled: cancelled })),
    initiatives,
    discipline,
    absences,
    attested: people.flatMap(({ id, attested }) => said(attested).map(([key, attested]) => ({ person: id, key, attested }))),
    lists: people.flatMap(({ id, known }) => said(known).map(([list, complete]) => ({ person: id, list, complete, through: through.get(id) ?? region.year }))),
  }
}

function said<Key extends string>(of: Readonly<Partial<Record<Key, boolean>>>): [Key, boolean][] {
  return Object.entries(of) as [Key, boolean][]
}
