import { sql, type Transaction } from 'kysely'
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import type { Scope } from '../../access/contract.ts'

type Tx = Transaction<unknown>

export interface EvidenceRow {
  readonly id: string
  readonly unit: string
  readonly kind: string
  readonly number: string
  readonly date: PlainDate | null
  readonly title: string
  readonly lines: readonly { readonly card: string; readonly code: string }[]
}

const readable = ({ drafts }: Scope) => (drafts === 'every' ? sql<boolean>`true` : sql<boolean>`e.unit_id = any(${[...drafts]})`)

/** With the lines whose newest statement that names a paper names this one. */
export async function selectEvidence(tx: Tx, filter: { scope: Scope; unit?: string; ids?: readonly string[] }): Promise<EvidenceRow[]> {
  const { rows } = await sql<EvidenceRow>`
    select e.id, e.unit_id as unit, e.kind, e.number, e.date, e.title,
      coalesce((select json_agg(distinct jsonb_build_object('card', s.card_id, 'code', s.code)) from manual_score_entries s
        where s.evidence_id = e.id and not exists (select 1 from withdrawn_imports_view w where w.import_id = s.import_id)), '[]') as lines
    from evidence_records e
    where ${readable(filter.scope)} and (${filter.unit === undefined} or e.unit_id = ${filter.unit ?? ''})
      and (${filter.ids === undefined} or e.id = any(${[...(filter.ids ?? [])]}))
    order by e.date desc nulls last, e.id`.execute(tx)
  return rows
}

/** False: the unit has a paper of this number already. */
export async function insertEvidence(tx: Tx, evidence: Omit<EvidenceRow, 'lines'>): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`evidence ${evidence.unit} ${evidence.number}`}, 0))`.execute(tx)
  const { numAffectedRows } = await sql`
    insert into evidence_records (id, unit_id, kind, number, date, title)
    select ${evidence.id}, ${evidence.unit}, ${evidence.kind}, ${evidence.number}, ${evidence.date}::date, ${evidence.title}
    where ${evidence.number} = '' or not exists (select 1 from evidence_records e where e.unit_id = ${evidence.unit} and e.number = ${evidence.number})`.execute(tx)
  return numAffectedRows === 1n
}
