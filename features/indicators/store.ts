import { sql, type Transaction } from 'kysely'
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import type { CellEntry, ReportingPeriod, TargetEntry } from '@thidua/scoring/region.ts'
import type { Scope } from '../access/contract.ts'
import type { CellEntryView, IndicatorSummary } from './contract.ts'
import type { ValidationRule } from './validation/contract.ts'
import type { DataSet, NewCell, NewDataSet, NewIndicator, NewTarget, Round } from './model.ts'

type Tx = Transaction<unknown>

export type StoredCell = CellEntry & CellEntryView

const readable = (scope: Scope) => (scope.reads === 'every' ? sql<boolean>`true` : sql<boolean>`c.unit_id = any(${[...scope.reads]})`)
const oneOf = (column: 'unit_id' | 'indicator' | 'period', wanted: readonly string[] | undefined) =>
  wanted === undefined ? sql<boolean>`true` : sql<boolean>`${sql.ref(`c.${column}`)} = any(${[...wanted]})`

export async function selectIndicators(tx: Tx, day: PlainDate): Promise<Omit<IndicatorSummary, 'areaName'>[]> {
  const { rows } = await sql<Omit<IndicatorSummary, 'areaName'>>`
    select code, name, unit_of_measure as "unitOfMeasure", kind, aggregation, numerator, denominator, area, calendar,
      applies_to as "appliesTo", direction, definition, version
    from indicator_versions where valid @> ${day}::date order by position, code`.execute(tx)
  return rows
}

export async function selectPeriods(tx: Tx): Promise<ReportingPeriod[]> {
  const { rows } = await sql<ReportingPeriod>`
    select code, calendar, date_from as from, date_to as to from reporting_periods order by date_from, code`.execute(tx)
  return rows
}

export async function selectDataSets(tx: Tx): Promise<DataSet[]> {
  const { rows } = await sql<Omit<DataSet, 'rounds'> & { rounds: Round[] }>`
    select d.id, d.name, d.unit_kind as "unitKind", d.calendar,
      (select coalesce(array_agg(i.indicator order by i.position), '{}') from data_set_indicators i where i.data_set_id = d.id) as indicators,
      (select coalesce(json_agg(json_build_object('period', r.period, 'due', r.due, 'locks', r.locks, 'lockReason', r.lock_reason) order by r.due, r.period), '[]')
        from data_set_rounds r where r.data_set_id = d.id) as rounds
    from data_sets d order by d.id`.execute(tx)
  return rows
}

export interface CellFilter {
  readonly scope: Scope
  readonly asOf?: PlainDate
  readonly units?: readonly string[]
  readonly indicators?: readonly string[]
  readonly periods?: readonly string[]
}

/**
 * In the order they came, so that of two reported on one day the later holds; what an undone import said is left out. The number of an entry
 * counts what was ever said about its cell: a number out of one sequence would tell how much others write.
 */
export async function selectCells(tx: Tx, filter: CellFilter): Promise<StoredCell[]> {
  const { rows } = await sql<StoredCell>`
    select c.place as entry, c.unit_id as unit, c.indicator, c.period, c.state, c.value, c.status, c.source, c.note, c.cut_off as "cutOff", c.reported,
      c.entered_at as "enteredAt", c.entered_by as "enteredBy", c.channel, c.reason
    from (select c.*, row_number() over (partition by c.unit_id, c.period, c.indicator order by c.id) as place from cell_entries c
      where ${readable(filter.scope)} and ${oneOf('unit_id', filter.units)} and ${oneOf('indicator', filter.indicators)} and ${oneOf('period', filter.periods)}) c
    where (${filter.asOf === undefined} or c.reported <= ${filter.asOf ?? '9999-12-31'}::date)
      and not exists (select 1 from withdrawn_imports w where w.import_id = c.import_id)
    order by c.id`.execute(tx)
  return rows
}

/** Serialises writers of one cell, so that two people at once cannot both have seen the last entry; whoever holds the unit is waited for. */
export async function lockCell(tx: Tx, unit: string, indicator: string, period: string): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(hashtextextended(${`unit ${unit}`}, 0))`.execute(tx)
  await sql`select pg_advisory_xact_lock(hashtextextended(${`cell ${unit} ${indicator} ${period}`}, 0))`.execute(tx)
}

/** For writers of many cells: nobody else writes a cell of these units until they are done. Always in one order, so two of them cannot wait for each other. */
export async function lockUnits(tx: Tx, units: readonly string[]): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('unit ' || u, 0)) from (select u from unnest(${[...units]}::text[]) as t(u) order by u) as units`.execute(tx)
}

/** The units an import said something about, by import. */
export async function selectImportedUnits(tx: Tx, imports: readonly string[]): Promise<{ importId: string; units: string[] }[]> {
  const { rows } = await sql<{ importId: string; units: string[] }>`
    select import_id as "importId", array_agg(distinct unit_id) as units
    from (select import_id, unit_id from cell_entries where import_id = any(${[...imports]}) union all
      select import_id, unit_id from target_entries where import_id = any(${[...imports]})) as said
    group by import_id`.execute(tx)
  return rows
}

export interface Entering {
  readonly at: string
  readonly by: string
  readonly channel: 'web' | 'cli' | 'import' | 'system'
  readonly importId: string | null
}

/** One statement for any number of cells: the arrays travel as they are and PostgreSQL takes them apart. */
export async function insertCells(tx: Tx, cells: readonly NewCell[], entering: Entering): Promise<void> {
  await sql`
    insert into cell_entries (unit_id, indicator, period, state, value, status, source, note, cut_off, reported,
      entered_at, entered_by, channel, reason, import_id, file_line)
    select u, i, p, s, v, st, so, n, co, r, ${entering.at}::timestamptz, ${entering.by}, ${entering.channel}, re, ${entering.importId}, fl
    from unnest(${cells.map((cell) => cell.unit)}::text[], ${cells.map((cell) => cell.indicator)}::text[], ${cells.map((cell) => cell.period)}::text[],
      ${cells.map((cell) => cell.state)}::text[], ${cells.map((cell) => cell.value)}::numeric[], ${cells.map((cell) => cell.status)}::text[],
      ${cells.map((cell) => cell.source)}::text[], ${cells.map((cell) => cell.note)}::text[], ${cells.map((cell) => cell.cutOff)}::date[],
      ${cells.map((cell) => cell.reported)}::date[], ${cells.map((cell) => cell.reason)}::text[], ${cells.map((cell) => cell.line)}::integer[])
      as t(u, i, p, s, v, st, so, n, co, r, re, fl)`.execute(tx)
}

export async function withdrawImport(tx: Tx, withdrawal: { importId: string; at: string; by: string; reason: string }): Promise<void> {
  await sql`insert into withdrawn_imports (import_id, withdrawn_at, withdrawn_by, reason)
    values (${withdrawal.importId}, ${withdrawal.at}, ${withdrawal.by}, ${withdrawal.reason})`.execute(tx)
}

/** The last target said for each unit, indicator and year. */
export async function selectTargets(tx: Tx, filter: { scope: Scope; year?: number; unit?: string }): Promise<TargetEntry[]> {
  const { rows } = await sql<TargetEntry>`
    select distinct on (c.unit_id, c.indicator, c.year) c.unit_id as unit, c.indicator, c.year, c.target, c.direction, c.source, c.issued
    from target_entries c
    where ${readable(filter.scope)} and (${filter.year === undefined} or c.year = ${filter.year ?? 0}) and (${filter.unit === undefined} or c.unit_id = ${filter.unit ?? ''})
      and not exists (select 1 from withdrawn_imports w where w.import_id = c.import_id)
    order by c.unit_id, c.indicator, c.year, c.id desc`.execute(tx)
  return rows
}

export async function insertTargets(tx: Tx, targets: readonly NewTarget[], entering: Entering): Promise<void> {
  await sql`
    insert into target_entries (unit_id, indicator, year, target, direction, source, issued, entered_at, entered_by, import_id)
    select u, i, y, t, d, so, iss, ${entering.at}::timestamptz, ${entering.by}, ${entering.importId}
    from unnest(${targets.map((target) => target.unit)}::text[], ${targets.map((target) => target.indicator)}::text[], ${targets.map((target) => target.year)}::integer[],
      ${targets.map((target) => target.target)}::numeric[], ${targets.map((target) => target.direction)}::text[], ${targets.map((target) => target.source)}::text[],
      ${targets.map((target) => target.issued)}::date[]) as t(u, i, y, t, d, so, iss)`.execute(tx)
}

/** A definition that changed becomes a new version from the day given; an unchanged one is left as it is. */
export async function insertIndicator(tx: Tx, indicator: NewIndicator): Promise<boolean> {
  const { rows } = await sql<{ version: number; same: boolean }>`
    select version, (name, unit_of_measure, kind, aggregation, numerator, denominator, area, calendar, applies_to, direction, definition)
      is not distinct from (${indicator.name}, ${indicator.unitOfMeasure}, ${indicator.kind}, ${indicator.aggregation}, ${indicator.numerator}::text, ${indicator.denominator}::text,
        ${indicator.area}, ${indicator.calendar}, ${[...indicator.appliesTo]}::text[], ${indicator.direction}, ${indicator.definition}) as same
    from indicator_versions where code = ${indicator.code} and upper_inf(valid) for update`.execute(tx)
  const current = rows[0]
  if (current?.same) return false
  await sql`insert into indicators (code) values (${indicator.code}) on conflict do nothing`.execute(tx)
  if (current) {
    await sql`update indicator_versions set valid = daterange(lower(valid), ${indicator.from}::date) where code = ${indicator.code} and version = ${current.version}`.execute(tx)
  }
  await sql`insert into indicator_versions (code, version, position, name, unit_of_measure, kind, aggregation, numerator, denominator, area, calendar, applies_to, direction, definition, valid)
    values (${indicator.code}, ${(current?.version ?? 0) + 1}, ${indicator.position}, ${indicator.name}, ${indicator.unitOfMeasure}, ${indicator.kind}, ${indicator.aggregation},
      ${indicator.numerator}, ${indicator.denominator}, ${indicator.area}, ${indicator.calendar}, ${[...indicator.appliesTo]}, ${indicator.direction}, ${indicator.definition},
      daterange(${current ? indicator.from : null}::date, null))`.execute(tx)
  return true
}

export async function insertPeriods(tx: Tx, periods: readonly ReportingPeriod[]): Promise<void> {
  for (const period of periods) {
    await sql`insert into reporting_periods (code, calendar, date_from, date_to) values (${period.code}, ${period.calendar}, ${period.from}, ${period.to})
      on conflict do nothing`.execute(tx)
  }
}

export async function upsertDataSet(tx: Tx, set: NewDataSet): Promise<void> {
  await sql`insert into data_sets (id, name, unit_kind, calendar, source) values (${set.id}, ${set.name}, ${set.unitKind}, ${set.calendar}, ${set.source})
    on conflict (id) do update set name = excluded.name`.execute(tx)
  await sql`insert into data_set_indicators (data_set_id, indicator, position)
    select ${set.id}, i, p from unnest(${[...set.indicators]}::text[]) with ordinality as t(i, p) on conflict do nothing`.execute(tx)
  for (const round of set.rounds) {
    await sql`insert into data_set_rounds (data_set_id, period, due, locks, lock_reason, source)
      values (${set.id}, ${round.period}, ${round.due}, ${round.locks}, ${round.lockReason}, ${set.source}) on conflict do nothing`.execute(tx)
  }
}

export async function selectRules(tx: Tx, day: PlainDate): Promise<ValidationRule[]> {
  const { rows } = await sql<ValidationRule>`
    select id, left_measure as left, op, right_measure as right, tolerance, severity, source
    from validation_rules where valid @> ${day}::date order by id`.execute(tx)
  return rows
}

export async function upsertRules(tx: Tx, rules: readonly ValidationRule[]): Promise<void> {
  for (const rule of rules) {
    await sql`insert into validation_rules (id, left_measure, op, right_measure, tolerance, severity, source)
      values (${rule.id}, ${rule.left}, ${rule.op}, ${rule.right}, ${rule.tolerance}, ${rule.severity}, ${rule.source})
      on conflict (id) do update set left_measure = excluded.left_measure, op = excluded.op, right_measure = excluded.right_measure,
        tolerance = excluded.tolerance, severity = excluded.severity`.execute(tx)
  }
}
