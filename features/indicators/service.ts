import { Refusal } from '@thidua/kit/refusal.ts'
import type { InputOf, OutputOf } from '@thidua/kit/contract.ts'
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { foldVietnamese } from '@thidua/kit/vi-text.ts'
import type { IndicatorDefinition, ReportingPeriod, TargetEntry } from '@thidua/scoring/region.ts'
import { areaNameOf } from '../../messages/indicators.ts'
import { record } from '../audit/service.ts'
import type { Ctx } from '../context.ts'
import type { IndicatorSummary, operations } from './contract.ts'
import type { DataSet, NewCell, NewDataSet, NewIndicator, NewTarget } from './model.ts'
import * as store from './store.ts'
import type { ValidationRule } from './validation/contract.ts'

type Ops = typeof operations
export type { StoredCell } from './store.ts'

export async function listIndicators(ctx: Ctx, input: InputOf<Ops['list-indicators']>): Promise<OutputOf<Ops['list-indicators']>> {
  const words = foldVietnamese(input.text ?? '').split(/\s+/).filter(Boolean)
  const indicators = await dictionary(ctx, input.day)
  return {
    indicators: indicators.filter((indicator) => {
      if (input.kind !== undefined && !indicator.appliesTo.includes(input.kind)) return false
      const name = foldVietnamese(`${indicator.name} ${indicator.areaName}`)
      return words.every((word) => name.includes(word))
    }),
  }
}

export async function listDataSets(ctx: Ctx, input: InputOf<Ops['list-data-sets']>): Promise<OutputOf<Ops['list-data-sets']>> {
  const [sets, periods] = [await store.selectDataSets(ctx.tx), await store.selectPeriods(ctx.tx)]
  const wanted = sets.filter((set) => input.kind === undefined || set.unitKind === input.kind)
  return {
    dataSets: wanted.map((set) => ({
      id: set.id,
      name: set.name,
      unitKind: set.unitKind,
      calendar: set.calendar,
      indicators: set.indicators.length,
      rounds: set.rounds.map((round) => {
        const period = periods.find((candidate) => candidate.code === round.period && candidate.calendar === set.calendar)
        return { ...round, from: period?.from ?? null, to: period?.to ?? null }
      }),
    })),
  }
}

/** The dictionary on a day, names of areas included. */
export async function dictionary(ctx: Ctx, day: PlainDate): Promise<IndicatorSummary[]> {
  const indicators = await store.selectIndicators(ctx.tx, day)
  return indicators.map((indicator) => ({ ...indicator, areaName: areaNameOf(indicator.area) }))
}

/** Definitions as the scoring engine reads them. */
export async function regionIndicators(ctx: Ctx, day: PlainDate): Promise<IndicatorDefinition[]> {
  return store.selectIndicators(ctx.tx, day)
}

export async function regionPeriods(ctx: Ctx): Promise<ReportingPeriod[]> {
  return store.selectPeriods(ctx.tx)
}

/** Every entry known by the day, in the order it came: what a card or a report is computed from. */
export async function regionCells(ctx: Ctx, filter: { units: readonly string[]; asOf: PlainDate; periods?: readonly string[] }): Promise<store.StoredCell[]> {
  return store.selectCells(ctx.tx, { scope: ctx.scope, ...filter })
}

export async function regionTargets(ctx: Ctx): Promise<TargetEntry[]> {
  return store.selectTargets(ctx.tx, { scope: ctx.scope })
}

export async function dataSetsOf(ctx: Ctx): Promise<DataSet[]> {
  return store.selectDataSets(ctx.tx)
}

export interface CellBatch {
  readonly importId: string | null
  readonly cells: readonly NewCell[]
  readonly targets: readonly NewTarget[]
  /** What the log says about the batch; the cells themselves keep who, when, why and from which line. */
  readonly about: string
}

/** Many cells in one transaction: the entries are the per-cell record, the log holds one line for the batch. */
export async function recordCells(ctx: Ctx, batch: CellBatch): Promise<void> {
  const entering = { at: ctx.now, by: ctx.actor.name, channel: ctx.channel, importId: batch.importId }
  ensureWritable(ctx, batch)
  if (batch.cells.length > 0) await store.insertCells(ctx.tx, batch.cells, entering)
  if (batch.targets.length > 0) await store.insertTargets(ctx.tx, batch.targets, entering)
  await record(ctx, {
    operation: 'indicators/record-cells',
    subjectKind: 'import',
    subjectId: batch.importId ?? 'direct',
    after: { cells: batch.cells.length, targets: batch.targets.length, about: batch.about },
  })
}

function ensureWritable(ctx: Ctx, batch: CellBatch): void {
  const { writes } = ctx.scope
  if (writes === 'every') return
  const own = new Set(writes)
  const foreign = batch.cells.find((cell) => !own.has(cell.unit)) ?? batch.targets[0]
  if (foreign) throw new Refusal('imports.not-yours', { unit: foreign.unit })
}

/** An import compares with what stands and then writes: meanwhile nobody types into these units. */
export async function holdUnits(ctx: Ctx, units: readonly string[]): Promise<void> {
  await store.lockUnits(ctx.tx, units)
}

/** The units each import said something about. */
export async function unitsOfImports(ctx: Ctx, imports: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const said = await store.selectImportedUnits(ctx.tx, imports)
  return new Map(said.map(({ importId, units }) => [importId, units]))
}

/** What the import said is kept and no longer counts. */
export async function withdrawImport(ctx: Ctx, importId: string, reason: string): Promise<void> {
  await store.withdrawImport(ctx.tx, { importId, at: ctx.now, by: ctx.actor.name, reason })
  await record(ctx, { operation: 'indicators/withdraw-import', subjectKind: 'import', subjectId: importId, reason })
}

export interface NewCatalogue {
  readonly indicators: readonly NewIndicator[]
  readonly periods: readonly ReportingPeriod[]
  readonly dataSets: readonly NewDataSet[]
  /** A region's own validation rules, beside those everybody is checked by. */
  readonly rules: readonly ValidationRule[]
}

export async function recordDictionary(ctx: Ctx, catalogue: NewCatalogue): Promise<number> {
  let changed = 0
  for (const indicator of catalogue.indicators) changed += (await store.insertIndicator(ctx.tx, indicator)) ? 1 : 0
  await store.insertPeriods(ctx.tx, catalogue.periods)
  for (const set of catalogue.dataSets) await store.upsertDataSet(ctx.tx, set)
  await store.upsertRules(ctx.tx, catalogue.rules)
  await record(ctx, { operation: 'indicators/record-dictionary', subjectKind: 'dictionary', subjectId: 'folder', after: { changed, dataSets: catalogue.dataSets.map((set) => set.id) } })
  return changed
}

/** For a command about one indicator: its definition, or a refusal. */
export async function indicatorNamed(ctx: Ctx, code: string, day: PlainDate): Promise<IndicatorSummary> {
  const found = (await dictionary(ctx, day)).find((indicator) => indicator.code === code)
  if (!found) throw new Refusal('indicators.no-such-indicator', { indicator: code })
  return found
}

export { faultOfValue, lockOf, yearBefore, type DataSet, type Round, type ValueFault, type NewCell, type NewDataSet, type NewIndicator, type NewTarget } from './model.ts'
