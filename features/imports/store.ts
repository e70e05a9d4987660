import { sql, type Transaction } from 'kysely'

export { tryOut } from '../../database/transaction.ts'

type Tx = Transaction<unknown>

export interface AppliedImport {
  readonly id: string
  readonly fileName: string
  readonly kind: string
  readonly kept: number
  readonly refused: number
  readonly appliedAt: string
  readonly appliedBy: string
  readonly undoneAt: string | null
  readonly undoneBy: string | null
  readonly undoReason: string | null
}

const columns = sql`id, file_name as "fileName", kind, rows_kept as kept, rows_refused as refused, applied_at as "appliedAt", applied_by as "appliedBy",
  undone_at as "undoneAt", undone_by as "undoneBy", undo_reason as "undoReason"`

export async function insertImport(tx: Tx, applied: Omit<AppliedImport, 'undoneAt' | 'undoneBy' | 'undoReason'> & { readonly contentHash: string }): Promise<void> {
  await sql`insert into imports (id, file_name, kind, rows_kept, rows_refused, content_hash, applied_at, applied_by)
    values (${applied.id}, ${applied.fileName}, ${applied.kind}, ${applied.kept}, ${applied.refused}, ${applied.contentHash}, ${applied.appliedAt}, ${applied.appliedBy})`.execute(tx)
}

export async function selectImports(tx: Tx, limit: number): Promise<AppliedImport[]> {
  return (await sql<AppliedImport>`select ${columns} from imports order by applied_at desc, id limit ${limit}`.execute(tx)).rows
}

/** Of two who undo at once the second waits and finds it undone. */
export async function lockImport(tx: Tx, id: string): Promise<AppliedImport | undefined> {
  return (await sql<AppliedImport>`select ${columns} from imports where id = ${id} for update`.execute(tx)).rows[0]
}

export async function markUndone(tx: Tx, undone: { id: string; at: string; by: string; reason: string }): Promise<void> {
  await sql`update imports set undone_at = ${undone.at}, undone_by = ${undone.by}, undo_reason = ${undone.reason} where id = ${undone.id}`.execute(tx)
}

/** Folders are loaded one after the other: what the first brings is known to the second. */
export async function lockLoading(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('imports: load a region', 0))`.execute(tx)
}
