import { sql, type Transaction } from 'kysely'
import type { KeptValue, Part } from '../chain/contract.ts'

type Tx = Transaction<unknown>

type Tables = { audit_values: KeptValue }

/** The values as they stand, locked: two who amend the same value do it one after the other. */
export async function holdValues(tx: Tx, wanted: readonly { readonly seq: number; readonly part: Part }[]): Promise<KeptValue[]> {
  const { rows } = await sql<KeptValue>`
    select v.* from audit_values v join json_to_recordset(${JSON.stringify(wanted)}::json) as w (seq bigint, part text) on (w.seq, w.part) = (v.seq, v.part)
    order by v.seq, v.part for update of v`.execute(tx)
  return rows
}

const amending = async (tx: Tx, on: 'on' | 'off') => void (await sql`select set_config('thidua.amends_log', ${on}, true)`.execute(tx))

export async function purge(tx: Tx, values: readonly Pick<KeptValue, 'seq' | 'part'>[]): Promise<void> {
  await amending(tx, 'on')
  await sql`delete from audit_values v using json_to_recordset(${JSON.stringify(values)}::json) as w (seq bigint, part text)
    where (w.seq, w.part) = (v.seq, v.part)`.execute(tx)
  await amending(tx, 'off')
}

export async function replace(tx: Tx, { seq, part, salt, content }: KeptValue): Promise<void> {
  await amending(tx, 'on')
  await tx
    .withTables<Tables>()
    .updateTable('audit_values').set({ salt, content }).where('seq', '=', seq).where('part', '=', part).execute()
  await amending(tx, 'off')
}

export interface SaidAbout {
  readonly seq: number
  readonly at: string
  readonly operation: string
  readonly part: Part
  readonly value: unknown
}

export async function valuesAbout(tx: Tx, { kind, id }: { readonly kind: string; readonly id: string }): Promise<SaidAbout[]> {
  const { rows } = await sql<Omit<SaidAbout, 'value'> & { content: string }>`
    select v.seq, e.at, e.operation, v.part, v.content from audit_entries e join audit_values v using (seq)
    where (e.subject_kind, e.subject_id) = (${kind}, ${id}) and v.part <> 'who' order by v.seq, v.part`.execute(tx)
  return rows.map(({ content, ...place }) => ({ ...place, value: JSON.parse(content) as unknown }))
}

/** A day in Việt Nam begins at midnight there. */
export async function valuesOfLooksBefore(tx: Tx, before: string): Promise<{ seq: number; part: Part; value: unknown }[]> {
  const { rows } = await sql<{ seq: number; part: Part; content: string }>`
    select v.seq, v.part, v.content from audit_entries e join audit_values v using (seq)
    where e.kind = 'read' and e.at < (${before}::date::timestamp at time zone 'Asia/Ho_Chi_Minh') order by v.seq, v.part`.execute(tx)
  return rows.map(({ content, ...place }) => ({ ...place, value: JSON.parse(content) as unknown }))
}

export async function countLooksBefore(tx: Tx, before: string): Promise<number> {
  const { rows } = await sql<{ values: number }>`
    select count(*)::integer as values from audit_entries e join audit_values v using (seq)
    where e.kind = 'read' and e.at < (${before}::date::timestamp at time zone 'Asia/Ho_Chi_Minh')`.execute(tx)
  return rows[0]?.values ?? 0
}
