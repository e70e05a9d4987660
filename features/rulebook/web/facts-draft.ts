// Facts while they are typed: the very shape of a facts file, so that form and text are two views of one thing. What is absent is unknown.

export const draftLists = ['ratings', 'awards', 'initiatives', 'discipline', 'absences'] as const
export type DraftList = (typeof draftLists)[number]

export interface DraftItems {
  readonly ratings: { readonly year: number; readonly level: string }
  readonly awards: { readonly award: string; readonly year: number; readonly basis?: string; readonly decided?: string }
  readonly initiatives: { readonly year: number; readonly scope?: string; readonly recognised?: string | null; readonly usedFor?: string | null; readonly id?: string }
  readonly discipline: { readonly form: string; readonly from: string; readonly to: string | null }
  readonly absences: { readonly kind: string; readonly from: string; readonly to: string | null }
}

export type FactsDraft = { readonly [List in DraftList]?: readonly DraftItems[List][] } & {
  readonly subject: { readonly kind: string; readonly [field: string]: unknown }
  readonly attested?: Readonly<Record<string, boolean>>
  readonly known?: Readonly<Record<string, boolean>>
  readonly members?: Readonly<Record<string, unknown>>
}

export const emptyDraft: FactsDraft = { subject: { kind: 'individual' } }

/** Text of a facts file, or `null` where it cannot be read; whether the law understands it the server says. */
export function readDraft(text: string): FactsDraft | null {
  try {
    const value: unknown = JSON.parse(text)
    return isDraft(value) ? value : null
  } catch (fault) {
    if (fault instanceof SyntaxError) return null
    throw fault
  }
}

function isDraft(value: unknown): value is FactsDraft {
  if (!isGroup(value) || !isGroup(value['subject']) || typeof value['subject']['kind'] !== 'string') return false
  return draftLists.every((list) => value[list] === undefined || (Array.isArray(value[list]) && value[list].every(isGroup))) && ['attested', 'known', 'members'].every((group) => value[group] === undefined || isGroup(value[group]))
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function printDraft(draft: FactsDraft): string {
  return JSON.stringify(draft, null, 2)
}

/** `undefined` takes the field away: unknown again. */
export function withSubject(draft: FactsDraft, field: string, value: string | number | undefined): FactsDraft {
  return { ...draft, subject: without(draft.subject, field, value) as FactsDraft['subject'] }
}

export function withMembers(draft: FactsDraft, field: string, value: number | undefined): FactsDraft {
  const members = without(draft.members ?? {}, field, value)
  const { members: _, ...rest } = draft
  return Object.keys(members).length > 0 ? { ...rest, members } : rest
}

export function withAttested(draft: FactsDraft, key: string, value: boolean | undefined): FactsDraft {
  const attested = without(draft.attested ?? {}, key, value) as Record<string, boolean>
  const { attested: _, ...rest } = draft
  return Object.keys(attested).length > 0 ? { ...rest, attested } : rest
}

function without(group: Readonly<Record<string, unknown>>, field: string, value: unknown): Record<string, unknown> {
  const { [field]: _, ...rest } = group
  return value === undefined ? rest : { ...rest, [field]: value }
}

/** One rating a year; `undefined` makes the year unknown. */
export function withRating(draft: FactsDraft, year: number, level: string | undefined): FactsDraft {
  const others = (draft.ratings ?? []).filter((rating) => rating.year !== year)
  const ratings = level === undefined ? others : [...others, { year, level }].sort((one, other) => one.year - other.year)
  return withList(draft, 'ratings', ratings)
}

export function withItem<List extends DraftList>(draft: FactsDraft, list: List, item: DraftItems[List]): FactsDraft {
  return withList(draft, list, [...((draft[list] ?? []) as readonly DraftItems[List][]), item])
}

export function withoutItem<List extends DraftList>(draft: FactsDraft, list: List, index: number): FactsDraft {
  return withList(draft, list, ((draft[list] ?? []) as readonly DraftItems[List][]).filter((_, at) => at !== index))
}

/** Everything is listed: silence then proves absence. An empty list that is complete says "none". */
export function isComplete(draft: FactsDraft, list: DraftList): boolean {
  return draft[list] !== undefined && draft.known?.[list] !== false
}

export function withComplete(draft: FactsDraft, list: DraftList, complete: boolean): FactsDraft {
  return settled(draft, list, draft[list] ?? [], complete)
}

/** A list that was not said to be complete stays so. */
function withList(draft: FactsDraft, list: DraftList, items: readonly object[]): FactsDraft {
  return settled(draft, list, items, isComplete(draft, list))
}

/** An incomplete list without an item is no list at all. */
function settled(draft: FactsDraft, list: DraftList, items: readonly object[], complete: boolean): FactsDraft {
  const { [list]: _, known: said = {}, ...rest } = draft
  const known = without(said, list, complete || items.length === 0 ? undefined : false) as Record<string, boolean>
  return { ...rest, ...(complete || items.length > 0 ? { [list]: items } : {}), ...(Object.keys(known).length > 0 ? { known } : {}) } as FactsDraft
}
