// How an entry reads: a moment in Việt Nam, a value as pairs of field and text.
import { isPlainDate } from '@thidua/kit/plain-date.ts'
import { formatDay, formatDecimal } from '@thidua/kit/vi-text.ts'

const vietnamMs = 7 * 3_600_000

/** `25/11/2022 12:00:05` for a moment in UTC. */
export function momentText(at: string): string {
  const there = new Date(Date.parse(at) + vietnamMs).toISOString()
  return `${formatDay(there)} ${there.slice(11, 19)}`
}

export interface FieldChange {
  /** Empty: the value is not a set of fields. */
  readonly field: string
  readonly before: string | null
  readonly after: string | null
}

/** Words for codes inside values; a code it does not know comes back as it is. */
export type Say = (code: string) => string

/** Old and new, field by field; what stayed the same is left out where both are known. */
export function changesOf(before: unknown, after: unknown, say: Say): FieldChange[] {
  const [old, fresh] = [fieldsOf(before, say), fieldsOf(after, say)]
  const fields = [...new Set([...old.keys(), ...fresh.keys()])]
  const all = fields.map((field) => ({ field, before: old.get(field) ?? null, after: fresh.get(field) ?? null }))
  const changed = all.filter((change) => change.before !== change.after)
  return changed.length > 0 ? changed : all
}

function fieldsOf(value: unknown, say: Say): Map<string, string> {
  if (value === null || value === undefined) return new Map()
  if (typeof value !== 'object' || Array.isArray(value)) return new Map([['', textOf(value, say)]])
  return new Map(Object.entries(value).map(([field, inner]) => [say(field), textOf(inner, say)]))
}

const longest = 200

function textOf(value: unknown, say: Say): string {
  const text = plain(value, say)
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}

const hashLike = /^[0-9a-f]{64}$/
const enoughOfHash = 12

function plain(value: unknown, say: Say): string {
  if (value === null || value === undefined || value === '') return '—'
  if (typeof value === 'number') return formatDecimal(String(value))
  if (typeof value === 'boolean') return value ? 'có' : 'không'
  if (typeof value === 'string') return hashLike.test(value) ? `${value.slice(0, enoughOfHash)}…` : isPlainDate(value) ? formatDay(value) : say(value)
  if (Array.isArray(value)) return value.map((each) => plain(each, say)).join(', ')
  return Object.entries(value).map(([field, inner]) => `${say(field)}: ${plain(inner, say)}`).join('; ')
}
