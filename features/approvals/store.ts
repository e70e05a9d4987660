import { sql, type Transaction } from 'kysely'
import type { Scope } from '../access/contract.ts'
import type { SheetPlace } from './contract.ts'
import type { Step } from './model.ts'

type Tx = Transaction<unknown>

const readable = (scope: Scope) => (scope.reads === 'every' ? sql<boolean>`true` : sql<boolean>`s.unit_id = any(${[...scope.reads]})`)

/** Steps on a sheet are taken one after the other: of two at once the second sees what the first did. */
export async function lockSheet(tx: Tx, { kind, unit, subject, period }: SheetPlace): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`approval ${kind} ${unit} ${subject} ${period}`}, 0))`.execute(tx)
}

export type PlacedStep = Step & SheetPlace

const steps = sql`
  select s.kind, s.unit_id as unit, s.subject, s.period, s.step, s.act, s.taken_at as at, s.actor_id as "actorId", s.taken_by as by, s.on_behalf_of as "onBehalfOf", s.list_hash as "listHash",
    (select coalesce(json_agg(json_build_object('item', i.item, 'hash', i.content_hash, 'content', i.content, 'said', i.said) order by i.item), '[]')
      from approval_step_items i where i.step_id = s.id) as items
  from approval_steps s`

export async function selectSteps(tx: Tx, place: SheetPlace & { scope: Scope }): Promise<PlacedStep[]> {
  const { rows } = await sql<PlacedStep>`${steps}
    where ${readable(place.scope)} and s.kind = ${place.kind} and s.unit_id = ${place.unit} and s.subject = ${place.subject} and s.period = ${place.period}
    order by s.step`.execute(tx)
  return rows
}

/** Every step on the sheets of a year, whatever part of it their period is. */
export async function selectStepsOfYear(tx: Tx, of: { scope: Scope; year: number }): Promise<PlacedStep[]> {
  const { rows } = await sql<PlacedStep>`${steps}
    where ${readable(of.scope)} and left(s.period, 4) = ${String(of.year)} order by s.kind, s.unit_id, s.subject, s.period, s.step`.execute(tx)
  return rows
}

export async function insertStep(tx: Tx, { kind, unit, subject, period }: SheetPlace, taken: Step): Promise<void> {
  const { rows } = await sql<{ id: number }>`
    insert into approval_steps (kind, unit_id, subject, period, step, act, taken_at, actor_id, taken_by, on_behalf_of, list_hash)
    values (${kind}, ${unit}, ${subject}, ${period}, ${taken.step}, ${taken.act}, ${taken.at}, ${taken.actorId}, ${taken.by}, ${taken.onBehalfOf}, ${taken.listHash})
    returning id`.execute(tx)
  // a statement of its own: whether the step may have items is asked of the step
  await sql`
    insert into approval_step_items (step_id, item, content_hash, content, said)
    select ${rows[0]!.id}, i, h, c, sa from unnest(${taken.items.map(({ item }) => item)}::text[], ${taken.items.map(({ hash }) => hash)}::text[],
      ${taken.items.map(({ content }) => content)}::text[], ${taken.items.map(({ said }) => said)}::text[]) as t(i, h, c, sa)`.execute(tx)
}
