import { Refusal } from '@thidua/kit/refusal.ts'
import type { Scope } from '../access/contract.ts'
import { record, recordRead } from '../audit/service.ts'
import type { Ctx } from '../context.ts'
import type { ListRegister, NewHistory, PersonFacts, Registered, RegisterPage, ShowFacts } from './contract.ts'
import { cursorOf, factsOn, placeOf, type PersonInPost, type View } from './model.ts'
import { maySeeSensitive, sensitiveFieldsOf } from './policy.ts'
import * as store from './store.ts'

export interface RegisterEntry extends Registered {
  readonly facts: PersonFacts
}

export async function showFacts(ctx: Ctx, { person, ...view }: ShowFacts): Promise<PersonFacts> {
  const entry = await findRegistered(ctx, person, view)
  if (!entry) throw new Refusal('achievements.no-such-person', { person, asOf: view.asOf })
  return entry.facts
}

/** One person in post in the actor's scope with the facts; `undefined`: nobody of that number is seen there. */
export async function findRegistered(ctx: Ctx, person: string, view: View): Promise<RegisterEntry | undefined> {
  const people = await store.selectPeople(ctx.tx, { scope: ctx.scope, asOf: view.asOf, person })
  const [entry] = await withFacts(ctx, ctx.scope, { people, view })
  const fields = entry ? sensitiveFieldsOf(entry.facts) : []
  if (fields.length > 0) await recordRead(ctx, { operation: 'achievements/show-facts', subjectKind: 'person', subjectId: person, fields })
  return entry
}

export async function listRegister(ctx: Ctx, { unit, asOf, after, limit }: ListRegister): Promise<RegisterPage> {
  const found = await store.selectPeople(ctx.tx, { scope: ctx.scope, asOf, unit, after: placeOf(after), limit: limit + 1 })
  const people = found.slice(0, limit).map(({ joined: _, sector: __, ...registered }) => registered)
  const last = people.at(-1)
  return { people, next: found.length > limit && last ? cursorOf(last) : null }
}

/** Everybody in post in the scope with their facts, for questions about all of them at once: two statements for any number of people. */
export async function loadRegister(ctx: Ctx, scope: Scope, view: View): Promise<RegisterEntry[]> {
  const people = await store.selectPeople(ctx.tx, { scope, asOf: view.asOf })
  const entries = await withFacts(ctx, scope, { people, view })
  await recordSweep(ctx, entries, view)
  return entries
}

const mostNamed = 200

/** One entry for a look at many; who they were is named while a list makes sense. */
async function recordSweep(ctx: Ctx, entries: readonly RegisterEntry[], { asOf }: View): Promise<void> {
  const seen = entries.filter(({ facts }) => sensitiveFieldsOf(facts).length > 0)
  if (seen.length === 0) return
  const fields = [...new Set(seen.flatMap(({ facts }) => sensitiveFieldsOf(facts)))]
  const ids = seen.slice(0, mostNamed).map(({ person }) => person)
  await recordRead(ctx, { operation: 'achievements/load-register', subjectKind: 'register', subjectId: asOf, fields, subjects: { count: seen.length, ids } })
}

async function withFacts(ctx: Ctx, scope: Scope, { people, view }: { people: readonly PersonInPost[]; view: View }): Promise<RegisterEntry[]> {
  if (people.length === 0) return []
  const histories = await store.selectHistories(ctx.tx, people.map(({ person }) => person))
  return people.flatMap((each) => {
    const { joined: _, sector: __, ...registered } = each
    const history = histories.get(each.person)
    return history ? [{ ...registered, facts: factsOn(each, history, { view, sensitive: maySeeSensitive(scope, each) }) }] : []
  })
}

/** What is said already is left as it is; a change is a later statement beside the earlier one. Under an import it can be withdrawn later. */
export async function recordHistory(ctx: Ctx, { history, source, importId }: { history: NewHistory; source: string; importId: string | null }): Promise<number> {
  const added = await store.insertHistory(ctx.tx, history, { at: ctx.now, by: ctx.actor.name, source, importId })
  if (added > 0) await record(ctx, { operation: 'achievements/record-history', subjectKind: 'people', subjectId: 'folder', after: { added } })
  return added
}

export async function withdrawHistory(ctx: Ctx, importId: string, reason: string): Promise<void> {
  await store.withdrawHistory(ctx.tx, { importId, at: ctx.now, by: ctx.actor.name, reason })
}

export type { Statement } from './store.ts'

export type WrongStatement = Pick<store.Strike, 'list' | 'entry' | 'person' | 'reason'>

/** What was said wrongly of a person no longer counts; the statement itself is kept, struck. */
export async function strikeStatement(ctx: Ctx, wrong: WrongStatement): Promise<void> {
  const { list, entry, person, reason } = wrong
  if (!(await store.strikeStatement(ctx.tx, { ...wrong, at: ctx.now, by: ctx.actor.name }))) throw new Refusal('achievements.no-such-statement', { person, entry })
  await record(ctx, { operation: 'achievements/strike-statement', subjectKind: 'person', subjectId: person, before: { list, entry }, reason, sensitive: list === 'discipline' || list === 'absences' })
}

/** What was said of a person, statement by statement, with what each says; undone imports left out. */
export async function listStatements(ctx: Ctx, person: string): Promise<store.Statement[]> {
  return store.selectStatements(ctx.tx, person)
}
