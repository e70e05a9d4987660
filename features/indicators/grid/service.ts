import type { InputOf, OutputOf } from '@thidua/kit/contract.ts'
import { ensure, Refusal } from '@thidua/kit/refusal.ts'
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { CellBook } from '@thidua/scoring/cells.ts'
import type { RegionUnit, ReportingPeriod } from '@thidua/scoring/region.ts'
import { indicatorsVi } from '../../../messages/indicators.ts'
import { mayRead } from '../../access/service.ts'
import { record } from '../../audit/service.ts'
import type { Ctx } from '../../context.ts'
import { findUnit } from '../../organisations/service.ts'
import type { UnitSummary } from '../../organisations/contract.ts'
import type { IndicatorSummary } from '../contract.ts'
import { faultOfValue, lockOf, periodOf, yearBefore, type DataSet, type NewCell, type Round } from '../model.ts'
import { findingsOfUnit } from '../monitoring/service.ts'
import type { FindingView } from '../monitoring/contract.ts'
import { mayFill, maySaveCell } from '../policy.ts'
import { dataSetsOf, dictionary } from '../service.ts'
import * as store from '../store.ts'
import type { GridRow, operations } from './contract.ts'
import { existsDuring, rateInWords, viewOf } from './model.ts'

type Ops = typeof operations

async function readableUnit(ctx: Ctx, unit: string, day: PlainDate): Promise<UnitSummary> {
  const found = mayRead(ctx.scope, unit) ? await findUnit(ctx, unit, day) : null
  if (!found) throw new Refusal('indicators.no-such-unit', { unit })
  return found
}

export async function showGrid(ctx: Ctx, input: InputOf<Ops['show-grid']>): Promise<OutputOf<Ops['show-grid']>> {
  const set = (await dataSetsOf(ctx)).find((candidate) => candidate.id === input.dataSet)
  if (!set) throw new Refusal('indicators.no-such-data-set', { dataSet: input.dataSet })
  const period = periodOf(await store.selectPeriods(ctx.tx), input.period, set.calendar)
  const unit = await readableUnit(ctx, input.unit, period?.to ?? input.asOf)
  const round = set.rounds.find((candidate) => candidate.period === input.period)
  const lock = lockOf(round, ctx.today)
  const can = whatMayBeSaved(ctx, input)
  return {
    unit: unit.id,
    unitName: unit.name,
    unitKind: unit.kind,
    dataSet: set.id,
    dataSetName: set.name,
    period: input.period,
    periodFrom: period?.from ?? null,
    periodTo: period?.to ?? null,
    due: round?.due ?? null,
    lock: lock ? { ...lock, unlocks: indicatorsVi.unlocks } : null,
    rows: await rowsOf(ctx, { unit, set, period: input.period, asOf: input.asOf, mayFill: can.save }),
    can,
  }
}

function whatMayBeSaved(ctx: Ctx, input: { unit: string; asOf: PlainDate }): { save: boolean; reason: string } {
  if (!mayFill(ctx.scope, input.unit)) return { save: false, reason: indicatorsVi.viewOnly }
  if (input.asOf < ctx.today) return { save: false, reason: indicatorsVi.looksBack }
  return { save: true, reason: indicatorsVi.canSave }
}

interface GridPlace {
  readonly unit: UnitSummary
  readonly set: DataSet
  readonly period: string
  readonly asOf: PlainDate
  readonly mayFill: boolean
}

async function rowsOf(ctx: Ctx, place: GridPlace): Promise<GridRow[]> {
  const { unit, set, period, asOf } = place
  const indicators = (await dictionary(ctx, asOf)).filter((indicator) => set.indicators.includes(indicator.code))
  const cells = await store.selectCells(ctx.tx, { scope: ctx.scope, units: [unit.id], asOf })
  const targets = await store.selectTargets(ctx.tx, { scope: ctx.scope, unit: unit.id })
  const book = bookOf({ unit, indicators: await dictionary(ctx, asOf), cells, targets, asOf })
  const findings = await findingsOfUnit(ctx, { unit, asOf })
  const before = yearBefore(period)
  return indicators.map((indicator) => {
    const history = book.history(unit.id, indicator.code, period) as readonly store.StoredCell[]
    const last = before === null ? undefined : book.entry(unit.id, indicator.code, before)
    const target = book.target(unit.id, indicator.code, Number(period.slice(0, 4)))
    const rate = rateInWords(book, indicator, { unit: unit.id, period })
    const lastRate = before === null ? null : rateInWords(book, indicator, { unit: unit.id, period: before })
    return {
      indicator,
      cell: history.length === 0 ? null : viewOf(history.at(-1)!),
      computed: rate?.value ?? null,
      computedText: rate?.arithmetic ?? null,
      lastYear: lastRate?.value ? { state: 'number', value: lastRate.value } : saidBy(last),
      target: target ? { value: target.target, direction: target.direction } : null,
      corrected: history.length > 1,
      before: saidBy(history.at(-2)),
      findings: findings.filter((finding) => finding.period === period && finding.indicator === indicator.code),
      can: { save: place.mayFill && rate === null },
    }
  })
}

function saidBy(entry: Pick<store.StoredCell, 'state' | 'value'> | undefined): GridRow['before'] {
  return entry ? { state: entry.state, value: entry.value } : null
}

/** A round of the period comes before a set that merely lists the indicator. */
export async function findGrid(ctx: Ctx, input: InputOf<Ops['find-grid']>): Promise<OutputOf<Ops['find-grid']>> {
  const sets = (await dataSetsOf(ctx)).filter((set) => set.indicators.includes(input.indicator))
  const periods = await store.selectPeriods(ctx.tx)
  const unit = await readableUnit(ctx, input.unit, periods.find((period) => period.code === input.period)?.to ?? input.asOf)
  const fitting = sets.filter((set) => set.unitKind === unit.kind)
  const found = fitting.find((set) => set.rounds.some((round) => round.period === input.period)) ?? fitting[0]
  return { dataSet: found?.id ?? null }
}

interface BookParts {
  readonly unit: UnitSummary
  readonly indicators: readonly IndicatorSummary[]
  readonly cells: readonly store.StoredCell[]
  readonly targets: Awaited<ReturnType<typeof store.selectTargets>>
  readonly asOf: PlainDate
}

function bookOf({ unit, indicators, cells, targets, asOf }: BookParts): CellBook {
  const units: RegionUnit[] = [unit]
  return new CellBook({ units, lineage: [], indicators, cells, targets, manualScores: [] }, { asOf })
}

export async function showCell(ctx: Ctx, input: InputOf<Ops['show-cell']>): Promise<OutputOf<Ops['show-cell']>> {
  const indicators = await dictionary(ctx, input.asOf)
  const indicator = indicators.find((candidate) => candidate.code === input.indicator)
  if (!indicator) throw new Refusal('indicators.no-such-indicator', { indicator: input.indicator })
  const period = periodOf(await store.selectPeriods(ctx.tx), input.period, indicator.calendar)
  const unit = await readableUnit(ctx, input.unit, period?.to ?? input.asOf)
  const cells = await store.selectCells(ctx.tx, { scope: ctx.scope, units: [unit.id] })
  const targets = await store.selectTargets(ctx.tx, { scope: ctx.scope, unit: unit.id })
  const book = bookOf({ unit, indicators, cells, targets, asOf: input.asOf })
  const rate = rateInWords(book, indicator, { unit: unit.id, period: input.period })
  const entry = book.entry(unit.id, indicator.code, input.period) as store.StoredCell | undefined
  const entries = cells.filter((cell) => cell.indicator === indicator.code && cell.period === input.period)
  return {
    unit: unit.id,
    unitName: unit.name,
    indicator,
    period: input.period,
    periodFrom: period?.from ?? null,
    periodTo: period?.to ?? null,
    cell: entry ? viewOf(entry) : null,
    computed: rate?.value ?? null,
    arithmetic: rate?.arithmetic ?? null,
    operands: rate?.operands ?? [],
    entries: entries
      .toSorted((left, right) => (left.reported === right.reported ? left.entry - right.entry : left.reported < right.reported ? -1 : 1))
      .map((stored) => ({ ...viewOf(stored), known: stored.reported <= input.asOf })),
    findings: (await findingsOfUnit(ctx, { unit, asOf: input.asOf })).filter((finding) => finding.indicator === indicator.code && finding.period === input.period),
  }
}

export async function saveCell(ctx: Ctx, input: InputOf<Ops['save-cell']>): Promise<OutputOf<Ops['save-cell']>> {
  const indicators = await dictionary(ctx, ctx.today)
  const indicator = indicators.find((candidate) => candidate.code === input.indicator)
  if (!indicator) throw new Refusal('indicators.no-such-indicator', { indicator: input.indicator })
  const period = periodOf(await store.selectPeriods(ctx.tx), input.period, indicator.calendar)
  if (!period) throw new Refusal('indicators.no-such-period', { period: input.period })
  const unit = await readableUnit(ctx, input.unit, period.to)
  const round = roundOf(await dataSetsOf(ctx), { unitKind: unit.kind, indicator: indicator.code, period: period.code })
  ensure(maySaveCell({ scope: ctx.scope, unit: unit.id, lock: lockOf(round, ctx.today), reason: input.reason }))
  ensureFits(input, { unit, indicator, period })
  await store.lockCell(ctx.tx, unit.id, indicator.code, period.code)
  const latest = await latestEntry(ctx, input)
  if ((latest?.entry ?? null) !== input.seen) throw new Refusal('indicators.stale-cell', { by: latest?.enteredBy ?? '' })
  await store.insertCells(ctx.tx, [newCell(ctx, input)], { at: ctx.now, by: ctx.actor.name, channel: ctx.channel, importId: null })
  const saved = (await latestEntry(ctx, input))!
  const findings = await ensureNoError(ctx, { unit, indicator, period: period.code })
  await record(ctx, {
    operation: 'indicators/save-cell',
    subjectKind: 'cell',
    subjectId: `${unit.id}/${indicator.code}/${period.code}`,
    before: latest ? { state: latest.state, value: latest.value } : null,
    after: { state: saved.state, value: saved.value, entry: saved.entry },
    reason: input.reason,
  })
  return { cell: viewOf(saved), findings }
}

function roundOf(sets: readonly DataSet[], where: { unitKind: string; indicator: string; period: string }): Round | undefined {
  return sets
    .filter((set) => set.unitKind === where.unitKind && set.indicators.includes(where.indicator))
    .flatMap((set) => set.rounds)
    .find((round) => round.period === where.period)
}

function ensureFits(input: InputOf<Ops['save-cell']>, at: { unit: UnitSummary; indicator: IndicatorSummary; period: ReportingPeriod }): void {
  const { unit, indicator, period } = at
  const facts = { indicatorName: indicator.name, unitName: unit.name, period: period.code }
  if (!existsDuring(unit, period)) throw new Refusal('indicators.unit-not-valid', facts)
  if (!indicator.appliesTo.includes(unit.kind)) throw new Refusal('indicators.not-for-this-unit', facts)
  if (indicator.numerator !== null) throw new Refusal('indicators.computed-rate', facts)
  const fault = faultOfValue(indicator.kind, input.state, input.value)
  if (fault) throw new Refusal('indicators.value-wrong', { ...facts, fault })
}

async function latestEntry(ctx: Ctx, at: { unit: string; indicator: string; period: string }): Promise<store.StoredCell | undefined> {
  const entries = await store.selectCells(ctx.tx, { scope: ctx.scope, units: [at.unit], indicators: [at.indicator], periods: [at.period], asOf: ctx.today })
  return entries.reduce<store.StoredCell | undefined>((held, entry) => (held === undefined || entry.reported >= held.reported ? entry : held), undefined)
}

function newCell(ctx: Ctx, input: InputOf<Ops['save-cell']>): NewCell {
  const { unit, indicator, period, state, status, note, reason } = input
  return { unit, indicator, period, state, value: state === 'number' ? input.value : null, status, source: ctx.demo ? 'synthetic' : 'reported', note, cutOff: null, reported: ctx.today, reason, line: null }
}

/** A figure that breaks a rule of severity "error" is not taken; a warning is shown and kept. */
async function ensureNoError(ctx: Ctx, at: { unit: UnitSummary; indicator: IndicatorSummary; period: string }): Promise<FindingView[]> {
  const findings = await findingsOfUnit(ctx, { unit: at.unit, asOf: ctx.today })
  const concerning = findings.filter(
    (finding) => finding.period === at.period && (finding.indicator === at.indicator.code || finding.cells.some((cell) => cell.indicator === at.indicator.code && cell.period === at.period)),
  )
  const error = concerning.find((finding) => finding.severity === 'error')
  if (error) throw new Refusal('indicators.rule-broken', { indicatorName: at.indicator.name, text: error.text })
  return concerning
}

