// Puts entries at the end of the chain, and walks along a chain until it breaks.
import { hash, randomBytes } from 'node:crypto'
import { ensure } from '@thidua/kit/refusal.ts'
import type { Ctx } from '../../context.ts'
import { mayReadLog } from '../policy.ts'
import { parts, type ChainedEntry, type ChainFault, type EntryBody, type Happening, type KeptValue, type Part, type ShownChain } from './contract.ts'
import { amendedBy, at, canonicalBody, canonicalJson, commitmentTo, firstOf, headFault, linkFault, nothingBefore, valuesFit, type Amended, type Link } from './model.ts'
import * as store from './store.ts'

const sha256 = (text: string): string => hash('sha256', text)
const saltBytes = 16
const batchSize = 2_000

export interface Salted {
  readonly commitment: string
  readonly value: Omit<KeptValue, 'seq'>
}

/** Said now, so that what the value becomes later is not what gets written. */
export function salted(part: Part, value: unknown): Salted {
  const kept = { part, salt: randomBytes(saltBytes).toString('hex'), content: canonicalJson(value) }
  return { commitment: commitmentTo(kept, sha256), value: kept }
}

/** Entries wait for the end of their transaction, since from the first of them on everybody else has to wait. */
export function enter(ctx: Ctx, happening: Happening): void {
  store.atTheEnd(ctx.tx, store.append, unplaced(ctx, happening))
}

function unplaced(ctx: Ctx, { kind, operation, subjectKind, subjectId, sensitive = false, amends = [], values, announced = false }: Happening): store.NewEntry {
  const everything: Readonly<Partial<Record<Part, unknown>>> = { ...values, who: { actor: ctx.actor.name, onBehalfOf: ctx.onBehalfOf?.name ?? null } }
  const said = parts.filter((part) => (everything[part] ?? null) !== null).map((part) => salted(part, everything[part]))
  const commitments = Object.fromEntries(said.map(({ commitment, value }) => [value.part, commitment]))
  const who = { actor: ctx.actor.id, onBehalfOf: ctx.onBehalfOf?.id ?? null }
  const body: EntryBody = { kind, at: new Date(ctx.now).toISOString(), ...who, channel: ctx.channel, operation, subjectKind, subjectId, sensitive, commitments, amends: amends.length === 0 ? null : amends }
  return { ...body, body: sha256(canonicalBody(body)), values: said.map(({ value }) => value), news: announced ? newsOf(body) : null }
}

const longestSubject = 500

/** Only what changed, never how; short enough for a notification. */
function newsOf({ operation, subjectKind, subjectId }: Pick<EntryBody, 'operation' | 'subjectKind' | 'subjectId'>): string {
  return JSON.stringify({ feature: operation.split('/')[0], subject: `${subjectKind}:${subjectId}`.slice(0, longestSubject) })
}

export async function showChain(ctx: Ctx): Promise<ShownChain> {
  ensure(mayReadLog(ctx))
  const head = await store.headOf(ctx.tx)
  const first = await store.entryAt(ctx.tx, 1)
  return { entries: head?.seq ?? 0, log: first?.hash ?? null, hash: head?.hash ?? null, ...(await store.chainCounts(ctx.tx)) }
}

export interface Walk {
  /** The last entry that holds. */
  readonly last: Link
  readonly first: string | null
  /** Hashes of the entries that were asked for. */
  readonly hashes: ReadonlyMap<number, string>
  readonly fault: ChainFault | null
  /** Entries whose values do not open their commitments, the first few of them. */
  readonly unfit: readonly number[]
}

export interface Walking {
  readonly from: Link
  readonly remember: ReadonlySet<number>
  readonly amended: Amended
}

/** `null` values: the entries alone, as an export holds them. */
export interface Batch {
  readonly entries: readonly ChainedEntry[]
  readonly values: ReadonlyMap<number, readonly KeptValue[]> | null
}

const mostUnfit = 1_000

/** One after the other, until an entry does not follow on the one before. */
export async function walk(batches: AsyncIterable<Batch>, { from, remember, amended }: Walking): Promise<Walk> {
  let last = from
  let first: string | null = null
  const hashes = new Map<number, string>()
  const unfit: number[] = []
  const walked = (fault: ChainFault | null): Walk => ({ last: { seq: last.seq, hash: last.hash }, first, hashes, fault, unfit })
  for await (const { entries, values } of batches) {
    for (const entry of entries) {
      const broken = linkFault(last, entry, sha256)
      if (broken) return walked(broken)
      if (values && unfit.length < mostUnfit && !valuesFit(entry, values.get(entry.seq) ?? [], amended, sha256)) unfit.push(entry.seq)
      if (entry.seq === 1) first = entry.hash
      if (remember.has(entry.seq)) hashes.set(entry.seq, entry.hash)
      last = entry
    }
  }
  return walked(null)
}

/** The log in the database with its values, even what was slipped in before the first entry. */
async function* storedBatches(ctx: Ctx): AsyncGenerator<Batch> {
  for (let place: number | null = null; ; ) {
    const entries = await store.entriesAfter(ctx.tx, place, batchSize)
    const [first, last] = [entries[0], entries.at(-1)]
    if (!first || !last) return
    yield { entries, values: await store.valuesBetween(ctx.tx, first.seq, last.seq) }
    place = last.seq
  }
}

export interface WholeWalk extends Walk {
  readonly amending: readonly ChainedEntry[]
}

/** All of it, seen at one moment: every link, every value, values without an entry, and the end the database knows. */
export async function walkWholeLog(ctx: Ctx, remember: ReadonlySet<number>): Promise<WholeWalk> {
  const amending = await store.amendingEntries(ctx.tx)
  const walked = await walk(storedBatches(ctx), { from: nothingBefore, remember, amended: amendedBy(amending, sha256) })
  if (walked.fault) return { ...walked, amending }
  const stray = await store.strayValue(ctx.tx)
  return { ...walked, amending, fault: firstOf([headFault(walked.last, await store.headOf(ctx.tx)), stray === null ? null : at('stray-value', stray)]) }
}

/** The entries themselves, without their values, up to a place; others may append meanwhile. */
export async function* entryBatches(ctx: Ctx, { after, to }: { readonly after: number; readonly to: number }): AsyncGenerator<Batch> {
  for (let place = after; place < to; ) {
    const entries = await store.entriesAfter(ctx.tx, place, Math.min(batchSize, to - place))
    const last = entries.at(-1)
    if (!last) return
    yield { entries: entries.filter(({ seq }) => seq <= to), values: null }
    place = last.seq
  }
}

/** From an entry that was vouched for to the end: does each link follow on the one before? */
export async function walkOnFrom(ctx: Ctx, from: Link): Promise<Walk> {
  const head = await store.headOf(ctx.tx)
  const walked = await walk(entryBatches(ctx, { after: from.seq, to: head?.seq ?? 0 }), { from, remember: new Set(), amended: new Map() })
  return walked.fault ? walked : { ...walked, fault: headFault(walked.last, head) }
}

/** The hash of the first entry names the log: nobody can make another log begin with it. */
export async function nameOfLog(ctx: Ctx): Promise<string | null> {
  return (await store.entryAt(ctx.tx, 1))?.hash ?? null
}

export async function headOfLog(ctx: Ctx): Promise<Link | null> {
  return store.headOf(ctx.tx)
}

export async function countEntries(ctx: Ctx): Promise<number> {
  return store.countEntries(ctx.tx)
}
