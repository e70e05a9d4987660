import { sql, type Transaction } from 'kysely'
import type { z } from 'zod'
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import type { personSummary } from './contract.ts'
import type { NewPerson } from './model.ts'

export async function selectPeople(tx: Transaction<unknown>, unit: string, day: PlainDate): Promise<z.output<typeof personSummary>[]> {
  const { rows } = await sql<z.output<typeof personSummary>>`
    select p.id, p.name, q.role, p.sex, p.ethnicity, p.joined, p.source = 'synthetic' as synthetic
    from person_positions q join people p on p.id = q.person_id
    where q.unit_id = ${unit} and q.valid @> ${day}::date
    order by array_position(array['leader', 'manager', 'officer', 'direct-worker'], q.role), p.id`.execute(tx)
  return rows
}

/** People already known are left as they are. */
export async function insertPeople(tx: Transaction<unknown>, people: readonly NewPerson[]): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    insert into people (id, name, sex, ethnicity, joined, sector, source)
    select * from unnest(${people.map((person) => person.id)}::text[], ${people.map((person) => person.name)}::text[],
      ${people.map((person) => person.sex)}::text[], ${people.map((person) => person.ethnicity)}::text[],
      ${people.map((person) => person.joined)}::date[], ${people.map((person) => person.sector)}::text[], ${people.map((person) => person.source)}::text[])
    on conflict do nothing returning id`.execute(tx)
  const fresh = new Set(rows.map((row) => row.id))
  const added = people.filter((person) => fresh.has(person.id))
  await sql`insert into person_positions (person_id, unit_id, role, valid)
    select p, u, r, daterange(f, null) from unnest(${added.map((person) => person.id)}::text[], ${added.map((person) => person.unit)}::text[],
      ${added.map((person) => person.role)}::text[], ${added.map((person) => person.joined)}::date[]) as t(p, u, r, f)`.execute(tx)
  return fresh.size
}
