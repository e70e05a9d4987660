import type { z } from 'zod'
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { foldVietnamese } from '@thidua/kit/vi-text.ts'
import { covers } from '../access/service.ts'
import { record } from '../audit/service.ts'
import type { Ctx } from '../context.ts'
import type { FoundPerson, Particulars, PersonFile, personSummary } from './contract.ts'
import type { NewPerson } from './model.ts'
import * as store from './store.ts'

export async function listPeople(ctx: Ctx, input: { unit: string; day: PlainDate }): Promise<{ people: z.output<typeof personSummary>[] }> {
  if (!covers(ctx.scope.people, input.unit)) return { people: [] }
  return { people: await store.selectPeople(ctx.tx, input.unit, input.day) }
}

export async function recordPeople(ctx: Ctx, people: readonly NewPerson[]): Promise<number> {
  const added = await store.insertPeople(ctx.tx, people)
  if (added > 0) await record(ctx, { operation: 'people/record-people', subjectKind: 'people', subjectId: 'folder', after: { added } })
  return added
}

/** Whoever’s data rests is found too, by those who answer for it. */
export async function findPersonFile(ctx: Ctx, person: string): Promise<PersonFile | undefined> {
  return (await findPersonFiles(ctx, [person])).get(person)
}

/** The same for many, in one statement. */
export async function findPersonFiles(ctx: Ctx, people: readonly string[]): Promise<ReadonlyMap<string, PersonFile>> {
  return new Map((await store.selectPersonFiles(ctx.tx, people)).map((file) => [file.id, file]))
}

const mostFound = 50

/** People in post today whose data the actor answers for, by name or number; accents and case do not matter. */
export async function findPeopleConfided(ctx: Ctx, text: string): Promise<FoundPerson[]> {
  const { confidential } = ctx.scope
  const wanted = foldVietnamese(text)
  const people = await store.selectConfided(ctx.tx, { day: ctx.today, units: confidential === 'every' ? null : [...confidential] })
  return people.filter(({ id, name }) => foldVietnamese(name).includes(wanted) || id.toLowerCase() === text.toLowerCase()).slice(0, mostFound)
}

/** How many people of the units the actor answers for are left out of every list, because their data rests. */
export async function countResting(ctx: Ctx, day: PlainDate): Promise<number> {
  const { confidential } = ctx.scope
  return store.countResting(ctx.tx, { day, units: confidential === 'every' ? null : [...confidential] })
}

/** Put right in place: of what was said of a person only what is true now is kept, but for the log. */
export async function correctParticulars(ctx: Ctx, person: string, correction: Partial<Particulars>, reason: string): Promise<void> {
  const before = await store.updateParticulars(ctx.tx, person, correction)
  await record(ctx, { operation: 'people/correct-particulars', subjectKind: 'person', subjectId: person, before, after: correction, reason, sensitive: true })
}

/** Data that rests is kept and not used: no list, no search and no judgement shows it, but to the person and to those who answer for it. */
export async function restrictPerson(ctx: Ctx, person: string, reason: string): Promise<boolean> {
  const restricted = await store.insertRestriction(ctx.tx, { id: ctx.newId(), person, reason, at: ctx.now, by: ctx.actor.name })
  if (restricted) await record(ctx, { operation: 'people/restrict-person', subjectKind: 'person', subjectId: person, reason, sensitive: true })
  return restricted
}

export async function liftRestriction(ctx: Ctx, person: string, reason: string): Promise<boolean> {
  const lifted = await store.liftRestriction(ctx.tx, { person, reason, at: ctx.now, by: ctx.actor.name })
  if (lifted) await record(ctx, { operation: 'people/lift-restriction', subjectKind: 'person', subjectId: person, reason, sensitive: true })
  return lifted
}
