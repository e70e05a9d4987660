import { sql, type Transaction } from 'kysely'
import type { z } from 'zod'
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import type { FoundPerson, Particulars, PersonFile, personSummary } from './contract.ts'
import type { NewPerson } from './model.ts'

export async function selectPeople(tx: Transaction<unknown>, unit: string, day: PlainDate): Promise<z.output<typeof personSummary>[]> {
  const { rows } = await sql<z.output<typeof personSummary>>`
    select p.id, p.name, q.role, p.sex, p.ethnicity, p.joined, p.source = 'synthetic' as synthetic
    from person_positions q join people p on p.id = q.person_id
    where q.unit_id = ${unit} and q.valid @> ${day}::date and p.id <> all ((select restricted_people())::text[])
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

export async function selectPersonFiles(tx: Transaction<unknown>, people: readonly string[]): Promise<PersonFile[]> {
  const { rows } = await sql<PersonFile>`
    select p.id, p.name, p.sex, p.ethnicity, p.joined, p.source = 'synthetic' as synthetic,
      array(select distinct q.unit_id from person_positions q where q.person_id = p.id order by 1) as units,
      (select json_build_object('at', r.restricted_at, 'by', r.restricted_by, 'reason', r.reason) from person_restrictions r where r.person_id = p.id and r.lifted_at is null) as restricted
    from people p where p.id = any(${[...people]})`.execute(tx)
  return rows
}

interface Confided {
  readonly day: PlainDate
  /** `null`: every unit. */
  readonly units: string[] | null
}

export async function selectConfided(tx: Transaction<unknown>, { day, units }: Confided): Promise<FoundPerson[]> {
  const { rows } = await sql<FoundPerson>`
    select distinct on (p.id) p.id, p.name, q.unit_id as unit, p.id = any ((select restricted_people())::text[]) as restricted
    from people p join person_positions q on q.person_id = p.id
    where q.valid @> ${day}::date and (${units === null} or q.unit_id = any(${units ?? []})) order by p.id`.execute(tx)
  return rows
}

export async function countResting(tx: Transaction<unknown>, { day, units }: Confided): Promise<number> {
  const { rows } = await sql<{ resting: number }>`
    select count(distinct q.person_id)::integer as resting from person_positions q
    where q.valid @> ${day}::date and q.person_id = any ((select restricted_people())::text[]) and (${units === null} or q.unit_id = any(${units ?? []}))`.execute(tx)
  return rows[0]?.resting ?? 0
}

/** The values that were replaced. */
export async function updateParticulars(tx: Transaction<unknown>, person: string, correction: Partial<Particulars>): Promise<Partial<Particulars>> {
  const fields = Object.keys(correction) as (keyof Particulars)[]
  const { rows } = await sql<Particulars>`select name, sex, ethnicity, joined from people where id = ${person} for update`.execute(tx)
  const before = rows[0]
  await sql`update people set ${sql.join(fields.map((field) => sql`${sql.ref(field)} = ${correction[field]}`))} where id = ${person}`.execute(tx)
  return Object.fromEntries(fields.map((field) => [field, before?.[field] ?? null]))
}

export async function insertRestriction(tx: Transaction<unknown>, { id, person, reason, at, by }: { id: string; person: string; reason: string; at: string; by: string }): Promise<boolean> {
  const { numAffectedRows } = await sql`insert into person_restrictions (id, person_id, reason, restricted_at, restricted_by)
    values (${id}, ${person}, ${reason}, ${at}, ${by}) on conflict (person_id) where lifted_at is null do nothing`.execute(tx)
  return numAffectedRows === 1n
}

export async function liftRestriction(tx: Transaction<unknown>, { person, reason, at, by }: { person: string; reason: string; at: string; by: string }): Promise<boolean> {
  const { numAffectedRows } = await sql`update person_restrictions set lifted_at = ${at}, lifted_by = ${by}, lift_reason = ${reason}
    where person_id = ${person} and lifted_at is null`.execute(tx)
  return numAffectedRows === 1n
}
