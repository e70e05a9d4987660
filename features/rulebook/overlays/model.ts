// An overlay from text, checked against the book it is laid on: what it names must be there.
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import type { LawValue } from '@thidua/law/engine/dated.ts'
import { walk, type Condition } from '@thidua/law/engine/condition.ts'
import type { LawBook } from '@thidua/law/engine/ground.ts'
import type { Overlay } from '@thidua/law/engine/overlay.ts'
import { overlayFile, type OverlayFault, type ReadOverlays } from './contract.ts'

/** Deeper than any rule of the law; a file that nests a thousand levels is not a rule. */
const deepest = 40

export function readOverlays(text: string, book: LawBook): ReadOverlays {
  const value = parsed(text)
  if (value === undefined) return { fault: { code: 'not-json', field: '', found: '' } }
  if (isDeeper(value, deepest)) return { fault: { code: 'too-deep', field: '', found: String(deepest) } }
  const read = overlayFile.safeParse(value)
  if (!read.success) return { fault: shapeFault(read.error.issues) }
  const overlays = [read.data].flat() as unknown as readonly Overlay[]
  const fault = overlays.map((overlay) => faultIn(overlay, book)).find((each) => each !== null)
  return fault ? { fault } : { overlays }
}

/** `undefined` for text that is no JSON; no JSON text stands for it. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some((part) => isDeeper(part, levels - 1))
}

interface Issue {
  readonly path: readonly PropertyKey[]
  readonly code?: string | undefined
  readonly errors?: readonly (readonly Issue[])[]
  readonly keys?: readonly string[]
}

/** Of a choice between shapes, the one that got furthest says best what is wrong. */
function shapeFault(issues: readonly Issue[], path: readonly PropertyKey[] = []): OverlayFault {
  const [issue] = issues
  const at = [...path, ...(issue?.path ?? [])]
  const inner = (issue?.errors ?? []).filter((each) => each.length > 0).sort((one, other) => deepestPath(other) - deepestPath(one))[0]
  if (inner) return shapeFault(inner, at)
  return { code: 'shape', field: [...at, ...(issue?.keys?.slice(0, 1) ?? [])].map(String).join('.'), found: '' }
}

function deepestPath(issues: readonly Issue[]): number {
  return Math.max(...issues.map(({ path }) => path.length))
}

function faultIn({ values = {}, rules = {} }: Overlay, book: LawBook): OverlayFault | null {
  for (const [id, number] of Object.entries(values)) {
    const fault = faultOfNumber(id, number, book.values)
    if (fault) return { ...fault, field: `values.${id}` }
  }
  for (const [id, { also, instead }] of Object.entries(rules)) {
    if (!book.rules.some((rule) => rule.id === id)) return { code: 'no-such-rule', field: `rules.${id}`, found: id }
    const unknown = [also, instead].flatMap((condition) => (condition ? namesIn(condition) : [])).find((name) => !book.values.some((value) => value.id === name))
    if (unknown !== undefined) return { code: 'no-such-value', field: `rules.${id}`, found: unknown }
  }
  return null
}

/** A number that may stand in place of one of the law: years fit the memory of thirty years, shares are shares, the rest is whole. */
export function faultOfNumber(id: string, number: number, values: readonly LawValue[]): OverlayFault | null {
  const value = values.find((each) => each.id === id)
  if (!value) return { code: 'no-such-value', field: id, found: id }
  const most = { years: 30, percent: 100 }[value.unit as string] ?? 10_000_000
  const mayBeBroken = value.unit === 'percent' || value.unit === 'share' || value.unit === 'times-base-salary'
  const fits = number >= 0 && number <= most && (mayBeBroken || Number.isInteger(number))
  return fits ? null : { code: 'value-out-of-range', field: id, found: String(number) }
}

function namesIn(condition: Condition): string[] {
  return [...walk(condition)].flatMap((each) => [...JSON.stringify({ ...each, of: undefined }).matchAll(/\{"value":("(?:[^"\\]|\\.)*")\}/g)].map((match) => JSON.parse(match[1] ?? '""') as string))
}

/** Numbers tried out, as a draft laid on everything else. */
export function draftOf(values: Readonly<Record<string, number>>, from: PlainDate): Overlay {
  return { id: 'draft', name: 'draft', issuer: 'draft', level: 'draft', cite: { document: 'dự thảo', mark: 'weak' }, from, values }
}
