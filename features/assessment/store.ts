import { sql, type Transaction } from 'kysely'
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import type { ManualScore } from '@thidua/scoring/region.ts'
import type { Scope } from '../access/contract.ts'
import type { Evidence, NewScore, ScoreEntry, Side } from './model.ts'

type Tx = Transaction<unknown>

/** Which of these are open before publication, the service and the policies of the tables know. */
const readable = ({ results, drafts }: Scope) => (results === 'every' || drafts === 'every' ? sql<boolean>`true` : sql<boolean>`s.unit_id = any(${[...new Set([...results, ...drafts])]})`)
const counts = sql<boolean>`not exists (select 1 from withdrawn_imports_view w where w.import_id = s.import_id)`

/**
 * Known by the day asked about: a score typed on a screen is known from the day it was saved. A folder says no day for its
 * scores, so those count as known on every day.
 */
const known = (asOf: PlainDate | undefined) =>
  asOf === undefined ? sql<boolean>`true` : sql<boolean>`(s.channel <> 'web' or (s.entered_at at time zone 'Asia/Ho_Chi_Minh')::date <= ${asOf}::date)`

/** The last entry of each side, `n/a` as the folder writes it, as the scoring engine reads it. */
export async function selectManualScores(tx: Tx, filter: { scope: Scope; card: string; unit?: string; asOf?: PlainDate }): Promise<ManualScore[]> {
  const entries = await selectScoreEntries(tx, filter)
  const rows = new Map<string, { -readonly [Field in keyof ManualScore]: ManualScore[Field] }>()
  for (const entry of entries) {
    const key = `${entry.unit}\n${entry.code}`
    const row = rows.get(key) ?? { unit: entry.unit, card: filter.card, code: entry.code, self: null, cross: null, crossBy: null, verified: null, evidenceId: null, reason: '' }
    row[entry.side] = entry.state === 'not-applicable' ? 'n/a' : entry.score
    if (entry.side === 'cross') row.crossBy = entry.byUnit
    if (entry.evidenceId !== null) row.evidenceId = entry.evidenceId
    if (entry.reason !== '') row.reason = entry.reason
    rows.set(key, row)
  }
  return [...rows.values()]
}

/** Every entry, oldest first. Its number counts what was ever said in its place: a number out of one sequence would tell how much others write. */
export async function selectScoreEntries(tx: Tx, filter: { scope: Scope; card: string; unit?: string; code?: string; asOf?: PlainDate }): Promise<ScoreEntry[]> {
  const { rows } = await sql<ScoreEntry>`
    select s.place as entry, s.unit_id as unit, s.code, s.side, s.state, s.score, s.by_unit as "byUnit", s.evidence_id as "evidenceId", s.reason,
      s.entered_at as "enteredAt", s.entered_by as "enteredBy"
    from (select m.*, row_number() over (partition by m.unit_id, m.code, m.side order by m.id) as place from manual_score_entries m
      where m.card_id = ${filter.card} and (${filter.unit === undefined} or m.unit_id = ${filter.unit ?? ''}) and (${filter.code === undefined} or m.code = ${filter.code ?? ''})) s
    where ${readable(filter.scope)} and ${counts} and ${known(filter.asOf)}
    order by s.id`.execute(tx)
  return rows
}

export async function lockScore(tx: Tx, place: { unit: string; card: string; code: string; side: Side }): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`score ${place.unit} ${place.card} ${place.code} ${place.side}`}, 0))`.execute(tx)
}

export async function insertScores(tx: Tx, scores: readonly NewScore[], entering: { at: string; by: string; channel: string; importId: string | null }): Promise<void> {
  if (scores.length === 0) return
  await sql`
    insert into manual_score_entries (unit_id, card_id, code, side, state, score, by_unit, evidence_id, reason, entered_at, entered_by, channel, import_id)
    select u, ca, co, si, st, sc, b, e, r, ${entering.at}::timestamptz, ${entering.by}, ${entering.channel}, ${entering.importId}
    from unnest(${scores.map((score) => score.unit)}::text[], ${scores.map((score) => score.card)}::text[], ${scores.map((score) => score.code)}::text[],
      ${scores.map((score) => score.side)}::text[], ${scores.map((score) => score.state)}::text[], ${scores.map((score) => score.score)}::numeric[],
      ${scores.map((score) => score.byUnit)}::text[], ${scores.map((score) => score.evidenceId)}::text[], ${scores.map((score) => score.reason)}::text[])
      as t(u, ca, co, si, st, sc, b, e, r)`.execute(tx)
}

export async function selectEvidence(tx: Tx, filter: { scope: Scope; units: readonly string[] }): Promise<Evidence[]> {
  const { rows } = await sql<Evidence>`
    select s.id, s.unit_id as unit, s.kind, s.number, s.date, s.period_from as from, s.period_to as to, s.title
    from evidence_records s where ${readable(filter.scope)} and s.unit_id = any(${[...filter.units]}) order by s.id`.execute(tx)
  return rows
}

export async function insertEvidence(tx: Tx, records: readonly Evidence[]): Promise<void> {
  const days = (of: (record: Evidence) => PlainDate | null) => records.map(of)
  await sql`
    insert into evidence_records (id, unit_id, kind, number, date, period_from, period_to, title)
    select * from unnest(${records.map((record) => record.id)}::text[], ${records.map((record) => record.unit)}::text[], ${records.map((record) => record.kind)}::text[],
      ${records.map((record) => record.number)}::text[], ${days((record) => record.date)}::date[], ${days((record) => record.from)}::date[],
      ${days((record) => record.to)}::date[], ${records.map((record) => record.title)}::text[])
    on conflict do nothing`.execute(tx)
}
