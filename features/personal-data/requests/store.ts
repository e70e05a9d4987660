import { sql, type Transaction } from 'kysely'
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import type { AnswerRequest, DataRequest, RequestKind } from './contract.ts'

type Tx = Transaction<unknown>

export interface RequestRow {
  readonly id: string
  readonly person: string
  readonly kind: RequestKind
  readonly received: PlainDate
  readonly due: PlainDate | null
  readonly via: 'self' | 'paper'
  readonly said: string
  readonly madeBy: string
  readonly madeByName: string
  readonly answer: DataRequest['answer']
  readonly answeredOn: PlainDate | null
}

const requests = sql`
  select q.id, q.person_id as person, q.kind, q.received, q.due, q.via, q.said, q.made_by as "madeBy", q.made_by_name as "madeByName", a.answered_on as "answeredOn",
    case when a.request_id is null then null
      else json_build_object('outcome', a.outcome, 'answer', a.answer, 'at', a.answered_at, 'on', a.answered_on, 'by', a.answered_by_name) end as answer
  from data_requests q left join data_request_answers a on a.request_id = q.id`

/** Of one person, or of everybody whose requests the scope lets through; those that wait, or all of them, as far back as a list makes sense. */
export async function selectRequests(tx: Tx, { person, waiting = false }: { readonly person?: string; readonly waiting?: boolean }): Promise<RequestRow[]> {
  const { rows } = await sql<RequestRow>`${requests}
    where (${person === undefined} or q.person_id = ${person ?? ''}) and (${!waiting} or a.request_id is null)
    order by (a.request_id is not null), q.received desc, q.made_at desc limit 2000`.execute(tx)
  return rows
}

export async function selectRequest(tx: Tx, id: string): Promise<RequestRow | undefined> {
  const { rows } = await sql<RequestRow>`${requests} where q.id = ${id}`.execute(tx)
  return rows[0]
}

/** Held until the end: two who answer at once do it one after the other. */
export async function holdRequest(tx: Tx, id: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`data request ${id}`}, 0))`.execute(tx)
}

export async function isAsked(tx: Tx, person: string, kind: RequestKind): Promise<boolean> {
  const { rows } = await sql`select from data_requests q where q.person_id = ${person} and q.kind = ${kind}
    and not exists (select from data_request_answers a where a.request_id = q.id)`.execute(tx)
  return rows.length > 0
}

export interface By {
  readonly at: string
  readonly by: string
  readonly byName: string
}

export async function insertRequest(tx: Tx, request: Pick<RequestRow, 'id' | 'person' | 'kind' | 'received' | 'due' | 'via' | 'said'>, { at, by, byName }: By): Promise<void> {
  await sql`insert into data_requests (id, person_id, kind, received, due, via, said, made_at, made_by, made_by_name)
    values (${request.id}, ${request.person}, ${request.kind}, ${request.received}, ${request.due}, ${request.via}, ${request.said}, ${at}, ${by}, ${byName})`.execute(tx)
}

export async function insertAnswer(tx: Tx, { request, outcome, answer, on }: Pick<AnswerRequest, 'request' | 'outcome' | 'answer'> & { on: PlainDate }, { at, by, byName }: By): Promise<void> {
  await sql`insert into data_request_answers (request_id, outcome, answer, answered_at, answered_on, answered_by, answered_by_name)
    values (${request}, ${outcome}, ${answer}, ${at}, ${on}, ${by}, ${byName})`.execute(tx)
}
