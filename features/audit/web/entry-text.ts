// How an entry reads: a moment in Việt Nam, a value as pairs of field and text.
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

/** Old and new, field by field; what stayed the same is left out where both are known. */
export function changesOf(before: unknown, after: unknown): FieldChange[] {
  const [old, fresh] = [fieldsOf(before), fieldsOf(after)]
  const fields = [...new Set([...old.keys(), ...fresh.keys()])]
  const all = fields.map((field) => ({ field, before: old.get(field) ?? null, after: fresh.get(field) ?? null }))
  const changed = all.filter((change) => change.before !== change.after)
  return changed.length > 0 ? changed : all
}

function fieldsOf(value: unknown): Map<string, string> {
  if (value === null || value === undefined) return new Map()
  if (typeof value !== 'object' || Array.isArray(value)) return new Map([['', textOf(value)]])
  return new Map(Object.entries(value).map(([field, inner]) => [field, textOf(inner)]))
}

const longest = 200

function textOf(value: unknown): string {
  const text = plain(value)
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}

function plain(value: unknown): string {
  if (value === null || value === undefined) return '—'
  if (typeof value === 'number') return formatDecimal(String(value))
  if (typeof value === 'boolean') return value ? 'có' : 'không'
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(plain).join(', ')
  return Object.entries(value).map(([field, inner]) => `${field}: ${plain(inner)}`).join('; ')
}
