// The rules of the chain: what exactly is hashed, and what makes a link or a value broken.
import type { ChainedEntry, ChainFault, EntryBody, KeptValue, Part } from './contract.ts'

/** SHA-256 of UTF-8 text in hexadecimal: the one thing this file cannot do by itself. */
export type Sha256 = (text: string) => string

export interface Link {
  readonly seq: number
  readonly hash: string
}

/** What the first entry follows on. */
export const nothingBefore: Link = { seq: 0, hash: '0'.repeat(64) }

const version = 1

/** JSON with sorted keys and no spaces, as RFC 8785 has it: equal values have equal text. */
export function canonicalJson(value: unknown): string {
  if (value === null || value === undefined) return 'null'
  if (typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  if ('toJSON' in value && typeof value.toJSON === 'function') return canonicalJson(value.toJSON())
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  const fields = Object.entries(value).filter(([, field]) => field !== undefined && typeof field !== 'function')
  fields.sort(([left], [right]) => (left < right ? -1 : 1))
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`).join(',')}}`
}

/** What happened, as text; a migration once wrote it in SQL too, so its shape never changes without a new `v`. */
export function canonicalBody({ kind, at, actor, onBehalfOf, channel, operation, subjectKind, subjectId, sensitive, commitments, amends }: EntryBody): string {
  return canonicalJson({ v: version, kind, at, actor, onBehalfOf, channel, operation, subjectKind, subjectId, sensitive, commitments, amends })
}

/** The text whose hash is the entry's. It is short and of one shape, so that the database can make it while everybody waits. */
export function canonicalLink(bodyHash: string, { seq, prev }: { readonly seq: number; readonly prev: string }): string {
  return canonicalJson({ v: version, seq, prev, body: bodyHash })
}

export function hashOfEntry(entry: EntryBody, place: { readonly seq: number; readonly prev: string }, sha256: Sha256): string {
  return sha256(canonicalLink(sha256(canonicalBody(entry)), place))
}

/** The salt has a fixed length, so the text cannot be cut in two ways. */
export function commitmentTo({ salt, content }: Pick<KeptValue, 'salt' | 'content'>, sha256: Sha256): string {
  return sha256(`${salt}\n${content}`)
}

export function isIntact(entry: ChainedEntry, sha256: Sha256): boolean {
  return hashOfEntry(entry, entry, sha256) === entry.hash
}

/** Does this entry follow on that one? */
export function linkFault(before: Link, entry: ChainedEntry, sha256: Sha256): ChainFault | null {
  const expected = before.seq + 1
  if (entry.seq > expected) return at('missing', expected)
  if (entry.seq < expected) return at('altered', entry.seq)
  if (entry.prev !== before.hash) return at('unlinked', entry.seq)
  return isIntact(entry, sha256) ? null : at('altered', entry.seq)
}

/** Commitments that later entries put in the place of earlier ones. */
export type Amended = ReadonlyMap<string, string | null>

const keyOf = ({ seq, part }: { seq: number; part: Part }) => `${seq} ${part}`

/** An entry that was itself tampered with amends nothing, and nobody amends what comes later. */
export function amendedBy(entries: readonly ChainedEntry[], sha256: Sha256): Amended {
  const amended = new Map<string, string | null>()
  for (const entry of entries.toSorted((left, right) => left.seq - right.seq)) {
    if (!entry.amends || !isIntact(entry, sha256)) continue
    for (const change of entry.amends) if (change.seq < entry.seq) amended.set(keyOf(change), change.commitment)
  }
  return amended
}

/** The values kept for an entry open its commitments, all of them and nothing else. */
export function valuesFit(entry: ChainedEntry, values: readonly KeptValue[], amended: Amended, sha256: Sha256): boolean {
  const promised = Object.entries(entry.commitments).map(([part, commitment]) => {
    const key = keyOf({ seq: entry.seq, part: part as Part })
    return { part, commitment: amended.has(key) ? amended.get(key) : commitment }
  })
  const owed = promised.filter(({ commitment }) => commitment !== null)
  return owed.length === values.length && values.every((value) => owed.some(({ part, commitment }) => part === value.part && commitment === commitmentTo(value, sha256)))
}

/** Entries are gone or were written anew, and with them perhaps the word that a value was amended. */
const lossy: readonly ChainFault['kind'][] = ['missing', 'unlinked', 'truncated', 'head', 'rewritten']

/**
 * Where the chain broke and values before the break do not fit, the break comes first if it may be why: the entry that amended such a
 * value is lost, or stands behind the break where it is not believed.
 */
export function firstBreak(chainFault: ChainFault | null, unfit: readonly number[], amending: readonly ChainedEntry[]): ChainFault | null {
  if (!chainFault) return unfit[0] === undefined ? null : at('value', unfit[0])
  const { kind, from } = chainFault
  const broken = amending.find(({ seq }) => seq === from)
  if (lossy.includes(kind) || broken?.kind === 'amendment') return chainFault
  const claimed = new Set(amending.filter(({ seq }) => seq >= from).flatMap(({ amends }) => amends?.map(({ seq }) => seq) ?? []))
  const unexplained = unfit.find((seq) => seq < from && !claimed.has(seq))
  return unexplained === undefined ? chainFault : at('value', unexplained)
}

export interface Anchor {
  readonly log: string
  readonly seq: number
  readonly hash: string
  readonly keyId: string
}

/** What checkpoints tell about a chain that holds in itself. `found`: the hashes of the entries they name; `first`, the hash of entry 1. */
export function anchorFault(anchors: readonly Anchor[], last: Link, found: { readonly hashes: ReadonlyMap<number, string>; readonly first: string | null }): ChainFault | null {
  const inOrder = anchors.toSorted((left, right) => left.seq - right.seq)
  for (const anchor of inOrder) {
    if (found.first !== null && anchor.log !== found.first) return at('rewritten', 1)
    if (anchor.seq > last.seq) return { kind: 'truncated', from: last.seq + 1, to: last.seq + 1 }
    if (found.hashes.get(anchor.seq) === anchor.hash) continue
    // Whoever writes the log anew may sign it anew: only the key that found it out says from where on.
    const good = inOrder.filter(({ seq, keyId }) => seq < anchor.seq && keyId === anchor.keyId).at(-1)
    return { kind: 'rewritten', from: (good?.seq ?? 0) + 1, to: anchor.seq }
  }
  return null
}

export function headFault(last: Link, head: Link | null): ChainFault | null {
  if (!head) return last.seq === 0 ? null : at('head', last.seq)
  if (head.seq > last.seq) return at('truncated', last.seq + 1)
  if (head.seq < last.seq) return at('head', head.seq + 1)
  return head.hash === last.hash ? null : at('head', last.seq)
}

/** Of several faults the one that comes first. */
export function firstOf(faults: readonly (ChainFault | null)[]): ChainFault | null {
  const real = faults.filter((fault) => fault !== null)
  return real.reduce<ChainFault | null>((first, fault) => (first === null || fault.from < first.from ? fault : first), null)
}

export function at(kind: ChainFault['kind'], seq: number): ChainFault {
  return { kind, from: seq, to: seq }
}

