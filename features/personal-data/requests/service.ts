import { ensure, Refusal } from '@thidua/kit/refusal.ts'
import { awardIds, awardOf } from '@thidua/law/awards.ts'
import { requestsVi } from '../../../messages/personal-data.ts'
import { withPersonalFile } from '../../access/service.ts'
import { listStatements, strikeStatement, type Statement } from '../../achievements/service.ts'
import { record, recordRead } from '../../audit/service.ts'
import type { Ctx } from '../../context.ts'
import { correctParticulars, findPeopleConfided, findPersonFile, findPersonFiles, liftRestriction, restrictPerson } from '../../people/service.ts'
import type { FoundPerson, PersonFile } from '../../people/contract.ts'
import { fileOf } from '../file/service.ts'
import type { AnswerRequest, DataRequest, MakeOwnRequest, OwnRequests, PersonalFile, RecordRequest, RequestKind, RequestList, ShownRequest } from './contract.ts'
import { byPressure, clockState, dueDay, fits, fitsState } from './model.ts'
import { answersFor, mayAnswer, mayHandle } from './policy.ts'
import * as store from './store.ts'

function ownPerson({ scope }: Ctx): string {
  if (scope.person === null) throw new Refusal('personal-data.no-such-file')
  return scope.person
}

export async function showOwnFile(ctx: Ctx): Promise<PersonalFile> {
  return fileOf(ctx, ownPerson(ctx), requestsVi.ownLook)
}

export async function listOwnRequests(ctx: Ctx): Promise<OwnRequests> {
  const { person } = ctx.scope
  const file = person === null ? undefined : await findPersonFile(ctx, person)
  if (person === null || !file) return { person: null, name: '', requests: [], restricted: false, today: ctx.today }
  const rows = (await store.selectRequests(ctx.tx, { person })).toSorted(byPressure(ctx.today))
  return { person, name: file.name, requests: rows.map((row) => viewOf(ctx, row, file)), restricted: file.restricted !== null, today: ctx.today }
}

export async function makeOwnRequest(ctx: Ctx, { kind, said }: MakeOwnRequest): Promise<DataRequest> {
  return take(ctx, { person: ownPerson(ctx), kind, said, received: ctx.today, via: 'self' })
}

export async function recordRequest(ctx: Ctx, input: RecordRequest): Promise<DataRequest> {
  ensure(mayHandle(ctx))
  const file = await findPersonFile(ctx, input.person)
  if (!file || !answersFor(ctx, file.units)) throw new Refusal('personal-data.no-such-person', { person: input.person })
  if (input.received > ctx.today) throw new Refusal('personal-data.received-ahead')
  return take(ctx, { ...input, via: 'paper' })
}

async function take(ctx: Ctx, asked: Pick<store.RequestRow, 'person' | 'kind' | 'said' | 'received' | 'via'>): Promise<DataRequest> {
  const { person, kind } = asked
  await store.holdRequest(ctx.tx, `${person} ${kind}`)
  const file = await withPersonalFile(ctx, person, () => findPersonFile(ctx, person))
  ensure(fitsState(kind, file !== undefined && file.restricted !== null))
  if (await store.isAsked(ctx.tx, person, kind)) throw new Refusal('personal-data.asked-already', { kind: requestsVi.kinds[kind] })
  const request = { ...asked, id: ctx.newId(), due: dueDay(asked.received) }
  await store.insertRequest(ctx.tx, request, signature(ctx))
  const { said, received, due, via } = request
  await record(ctx, { operation: 'personal-data/record-request', subjectKind: 'data-request', subjectId: request.id, after: { person, kind, received, due, via, said }, sensitive: true })
  return viewOf(ctx, { ...request, madeBy: ctx.actor.id, madeByName: ctx.actor.name, answer: null, answeredOn: null }, file)
}

const signature = ({ now, actor }: Ctx): store.By => ({ at: now, by: actor.id, byName: actor.name })

function viewOf(ctx: Ctx, row: store.RequestRow, file: PersonFile | undefined): DataRequest {
  const { madeBy: _, madeByName, answeredOn, due, ...request } = row
  const state = clockState({ due, answeredOn }, ctx.today)
  const open = row.answer === null && mayAnswer(ctx, { person: row.person, units: file?.units ?? [] }).allowed
  return { ...request, personName: file?.name ?? row.person, madeBy: madeByName, clock: { state, due, text: requestsVi.clock({ state, due, today: ctx.today, answeredOn }) }, can: { answer: open } }
}

export async function listRequests(ctx: Ctx, { waiting }: { waiting: boolean }): Promise<RequestList> {
  ensure(mayHandle(ctx))
  const rows = (await store.selectRequests(ctx.tx, { waiting })).toSorted(byPressure(ctx.today))
  const files = await findPersonFiles(ctx, [...new Set(rows.map(({ person }) => person))])
  const requests = rows.filter(({ person }) => answersFor(ctx, files.get(person)?.units ?? [])).map((row) => viewOf(ctx, row, files.get(row.person)))
  return { requests, can: { record: true } }
}

export async function findPeople(ctx: Ctx, { text }: { text: string }): Promise<{ people: FoundPerson[] }> {
  ensure(mayHandle(ctx))
  return { people: await findPeopleConfided(ctx, text) }
}

interface Opened {
  readonly row: store.RequestRow
  readonly file: PersonFile
}

/** A request of somebody the actor does not answer for looks absent. */
async function open(ctx: Ctx, id: string): Promise<Opened> {
  const row = await store.selectRequest(ctx.tx, id)
  const file = row && (await findPersonFile(ctx, row.person))
  if (!row || !file || !answersFor(ctx, file.units)) throw new Refusal('personal-data.no-such-request')
  return { row, file }
}

async function openToAnswer(ctx: Ctx, id: string): Promise<Opened> {
  const opened = await open(ctx, id)
  const { row, file } = opened
  ensure(mayAnswer(ctx, { person: row.person, units: file.units }))
  if (row.answer) throw new Refusal('personal-data.request-closed', { by: row.answer.by, on: row.answer.on })
  return opened
}

export async function showRequest(ctx: Ctx, { request }: { request: string }): Promise<ShownRequest> {
  const { row, file } = await open(ctx, request)
  const { name, sex, ethnicity, joined } = file
  // what stands against somebody is shown here too
  await recordRead(ctx, { operation: 'personal-data/show-request', subjectKind: 'person', subjectId: row.person, fields: ['ethnicity', 'discipline', 'absences'], reason: requestsVi.requestedLook({ received: row.received }) })
  const statements = (await listStatements(ctx, row.person)).map(({ list, entry, struck, says }) => ({ list, entry, struck, says: requestsVi.statement({ list, says: named(says) }) }))
  return { ...viewOf(ctx, row, file), particulars: { name, sex, ethnicity, joined }, statements, restricted: file.restricted !== null }
}

/** Awards by their names. */
function named(says: Statement['says']): Statement['says'] {
  const award = awardIds.find((known) => known === says['award'])
  return award === undefined ? says : { ...says, name: awardOf(award).name }
}

export async function exportPerson(ctx: Ctx, { request }: { request: string }): Promise<PersonalFile> {
  const { row } = await openToAnswer(ctx, request)
  return fileOf(ctx, row.person, requestsVi.requestedLook({ received: row.received }))
}

export async function answerRequest(ctx: Ctx, input: AnswerRequest): Promise<DataRequest> {
  await store.holdRequest(ctx.tx, input.request)
  const { row, file } = await openToAnswer(ctx, input.request)
  ensure(fits(row.kind, input))
  const reason = requestsVi.because({ kind: row.kind, received: row.received, answer: input.answer })
  if (input.outcome !== 'refused') await carryOut(ctx, row, { ...input, reason })
  const { request, outcome, answer } = input
  await store.insertAnswer(ctx.tx, { request, outcome, answer, on: ctx.today }, signature(ctx))
  await record(ctx, { operation: 'personal-data/answer-request', subjectKind: 'data-request', subjectId: row.id, after: { person: row.person, outcome, answer }, sensitive: true })
  return viewOf(ctx, { ...row, answer: { outcome, answer, at: ctx.now, on: ctx.today, by: ctx.actor.name }, answeredOn: ctx.today }, file)
}

const doings: Readonly<Record<RequestKind, (ctx: Ctx, person: string, asked: AnswerRequest & { reason: string }) => Promise<unknown>>> = {
  // the file was handed over: exporting it is the doing
  export: () => Promise.resolve(),
  restrict: (ctx, person, { reason }) => restrictPerson(ctx, person, reason),
  lift: (ctx, person, { reason }) => liftRestriction(ctx, person, reason),
  correct,
}

async function carryOut(ctx: Ctx, { kind, person }: store.RequestRow, asked: AnswerRequest & { reason: string }): Promise<void> {
  await doings[kind](ctx, person, asked)
}

async function correct(ctx: Ctx, person: string, { particulars, strikes, reason }: AnswerRequest & { reason: string }): Promise<void> {
  const given = Object.fromEntries(Object.entries(particulars).filter(([, value]) => value !== undefined))
  if (Object.keys(given).length > 0) await correctParticulars(ctx, person, given, reason)
  for (const { list, entry } of strikes) await strikeStatement(ctx, { list, entry, person, reason })
}

/** Requests that wait for an answer from the actor, for the list of tasks. */
export async function waitingRequests(ctx: Ctx): Promise<DataRequest[]> {
  if (!mayHandle(ctx).allowed) return []
  return (await listRequests(ctx, { waiting: true })).requests.filter(({ can }) => can.answer)
}
