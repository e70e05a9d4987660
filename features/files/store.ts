import { sql, type Transaction } from 'kysely'
import type { Scope } from '../access/contract.ts'
import type { FileUse } from './contract.ts'
import type { KeptFile, Known, Look, UseRow } from './model.ts'

type Tx = Transaction<unknown>

const inScope = ({ drafts }: Scope) => (drafts === 'every' ? sql<boolean>`true` : sql<boolean>`f.unit_id = any(${[...drafts]})`)

const columns = sql`
  f.id, f.sha256, f.unit_id as unit, f.name, c.size::float8 as size, c.kind, c.place, c.scan, c.not_scanned as "notScanned", c.signature,
  c.scanned_at as "scannedAt", c.words_read as "wordsRead", f.words_checked as "wordsChecked", f.uploaded_at as "uploadedAt", f.uploaded_by_name as "uploadedBy",
  case when f.erased_at is null then null
    else json_build_object('at', f.erased_at, 'by', f.erased_by_name, 'why', f.erased_why, 'reason', f.erased_reason) end as erased`

export async function selectFiles(tx: Tx, filter: { scope: Scope; unit?: string; ids?: readonly string[] }): Promise<KeptFile[]> {
  const { rows } = await sql<KeptFile>`
    select ${columns} from files f join file_contents c using (sha256)
    where ${inScope(filter.scope)} and (${filter.unit === undefined} or f.unit_id = ${filter.unit ?? ''})
      and (${filter.ids === undefined} or f.id = any(${[...(filter.ids ?? [])]}))
    order by f.uploaded_at desc, f.id`.execute(tx)
  return rows
}

const wanted = {
  found: sql<boolean>`c.scan = 'found'`,
  awaiting: sql<boolean>`c.scan = 'awaiting'`,
  unscanned: sql<boolean>`(c.scan = 'awaiting' or c.not_scanned = 'no-scanner')`,
  // another unit has erased the same content as a secret
  reported: sql<boolean>`exists (select 1 from files other where other.sha256 = f.sha256 and other.erased_why = 'secret')`,
} as const

export async function selectWatched(tx: Tx, filter: { scope: Scope; which: keyof typeof wanted; limit?: number }): Promise<KeptFile[]> {
  const { rows } = await sql<KeptFile>`
    select ${columns} from files f join file_contents c using (sha256)
    where ${inScope(filter.scope)} and ${wanted[filter.which]} and f.erased_at is null order by f.uploaded_at, f.id limit ${filter.limit ?? 500}`.execute(tx)
  return rows
}

/** Whoever stores, moves or erases a content holds this until the transaction ends, so that bytes and rows agree. */
export async function lockContent(tx: Tx, sha256: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`content ${sha256}`}, 0))`.execute(tx)
}

export async function knownContent(tx: Tx, sha256: string): Promise<Known | null> {
  const { rows } = await sql<Known>`select place, scan, signature, scanned_by as "scannedBy", scanned_at as "scannedAt" from file_contents where sha256 = ${sha256}`.execute(tx)
  return rows[0] ?? null
}

export type NewContent = Pick<KeptFile, 'sha256' | 'size' | 'kind' | 'wordsRead'> & Look

/** The newest look at a content counts for every file that has it. */
export async function upsertContent(tx: Tx, content: NewContent, now: string): Promise<void> {
  await sql`
    insert into file_contents (sha256, size, kind, place, scan, not_scanned, signature, scanned_by, scanned_at, words_read, stored_at)
    values (${content.sha256}, ${content.size}, ${content.kind}, ${content.place}, ${content.scan}, ${content.notScanned}, ${content.signature}, ${content.scannedBy},
      ${content.scannedAt}, ${content.wordsRead}, ${now})
    on conflict (sha256) do update set kind = excluded.kind, place = excluded.place, scan = excluded.scan, not_scanned = excluded.not_scanned,
      signature = excluded.signature, scanned_by = excluded.scanned_by, scanned_at = excluded.scanned_at, words_read = excluded.words_read`.execute(tx)
}

export async function setLook(tx: Tx, sha256: string, look: Look): Promise<void> {
  await sql`
    update file_contents set place = ${look.place}, scan = ${look.scan}, not_scanned = ${look.notScanned}, signature = ${look.signature},
      scanned_by = ${look.scannedBy}, scanned_at = ${look.scannedAt} where sha256 = ${sha256}`.execute(tx)
}

export async function setPlace(tx: Tx, sha256: string, place: KeptFile['place']): Promise<void> {
  await sql`update file_contents set place = ${place} where sha256 = ${sha256}`.execute(tx)
}

export interface NewFile {
  readonly id: string
  readonly sha256: string
  readonly name: string
  readonly unit: string
  readonly wordsChecked: string | null
}

export async function insertFile(tx: Tx, file: NewFile, by: { at: string; actor: string; name: string }): Promise<void> {
  await sql`
    insert into files (id, sha256, name, unit_id, words_checked, uploaded_at, uploaded_by, uploaded_by_name)
    values (${file.id}, ${file.sha256}, ${file.name}, ${file.unit}, ${file.wordsChecked}, ${by.at}, ${by.actor}, ${by.name})`.execute(tx)
}

export interface Erasure {
  readonly at: string
  readonly by: string
  readonly why: 'mistake' | 'secret' | 'harmful'
  readonly reason: string
}

/** One file, or all with a content; gives the ids. A secret loses its name too. */
export async function eraseFiles(tx: Tx, which: { file: string } | { sha256: string }, erasure: Erasure): Promise<string[]> {
  const matches = 'file' in which ? sql<boolean>`id = ${which.file}` : sql<boolean>`sha256 = ${which.sha256}`
  const { rows } = await sql<{ id: string }>`
    update files set erased_at = ${erasure.at}, erased_by_name = ${erasure.by}, erased_why = ${erasure.why}, erased_reason = ${erasure.reason},
      name = case when ${erasure.why} = 'secret' then '' else name end, words_checked = case when ${erasure.why} = 'secret' then null else words_checked end
    where ${matches} and erased_at is null returning id`.execute(tx)
  return rows.map((row) => row.id)
}

/** Also those outside the scope, of which nothing but their number is told, and not to the caller. */
export async function liveFilesWith(tx: Tx, sha256: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select files_with_content(${sha256}) as count`.execute(tx)
  return rows[0]?.count ?? 0
}

export async function insertUse(tx: Tx, file: string, use: FileUse, by: { at: string; name: string }): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into file_uses (file_id, kind, use_id, unit_id, attached_at, attached_by_name)
    values (${file}, ${use.kind}, ${use.id}, ${use.unit}, ${by.at}, ${by.name})
    on conflict (file_id, kind, use_id) where detached_at is null do nothing`.execute(tx)
  return numAffectedRows === 1n
}

export async function endUse(tx: Tx, file: string, use: Pick<FileUse, 'kind' | 'id'>, by: { at: string; name: string; reason: string }): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update file_uses set detached_at = ${by.at}, detached_by_name = ${by.name}, detach_reason = ${by.reason}
    where file_id = ${file} and kind = ${use.kind} and use_id = ${use.id} and detached_at is null`.execute(tx)
  return numAffectedRows === 1n
}

export async function countUses(tx: Tx, file: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from file_uses where file_id = ${file} and detached_at is null`.execute(tx)
  return rows[0]?.count ?? 0
}

export async function selectUses(tx: Tx, filter: { scope: Scope; kind: string; ids?: readonly string[] }): Promise<UseRow[]> {
  const { rows } = await sql<UseRow>`
    select f.sha256, f.id as file, f.name, u.kind, u.use_id as id, u.unit_id as unit, u.attached_at as "attachedAt"
    from file_uses u join files f on f.id = u.file_id
    where u.detached_at is null and ${inScope(filter.scope)} and u.kind = ${filter.kind}
      and (${filter.ids === undefined} or u.use_id = any(${[...(filter.ids ?? [])]}))
    order by u.attached_at, u.id`.execute(tx)
  return rows
}

export async function insertTicket(tx: Tx, ticket: { tokenHash: string; file: string; actor: string; sessionHash: string; expires: string }): Promise<void> {
  await sql`
    insert into download_tickets (token_hash, file_id, actor_id, session_hash, expires_at)
    values (${ticket.tokenHash}, ${ticket.file}, ${ticket.actor}, ${ticket.sessionHash}, ${ticket.expires})`.execute(tx)
}

/** Spends the ticket: of two who come at once, one gets the file. Expired ones go at the same time. */
export async function spendTicket(tx: Tx, ticket: { tokenHash: string; actor: string; sessionHash: string; now: string }): Promise<string | null> {
  const { rows } = await sql<{ file: string }>`
    update download_tickets set used_at = ${ticket.now}
    where token_hash = ${ticket.tokenHash} and actor_id = ${ticket.actor} and session_hash = ${ticket.sessionHash} and used_at is null and expires_at > ${ticket.now}
    returning file_id as file`.execute(tx)
  await sql`delete from download_tickets where expires_at <= ${ticket.now}::timestamptz - interval '1 day'`.execute(tx)
  return rows[0]?.file ?? null
}

/** Every content the rows say lies in the storage. */
export async function storedContents(tx: Tx): Promise<{ sha256: string; place: 'kept' | 'quarantine' }[]> {
  const { rows } = await sql<{ sha256: string; place: 'kept' | 'quarantine' }>`select sha256, place from file_contents where place in ('kept', 'quarantine') order by sha256`.execute(tx)
  return rows
}
