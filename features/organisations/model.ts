// Names and validity of units; pure.
import { addDays, isWithin, type PlainDate } from '@thidua/kit/plain-date.ts'
import { foldVietnamese } from '@thidua/kit/vi-text.ts'

export interface Span {
  readonly from: PlainDate | null
  readonly to: PlainDate | null
}

export interface NewUnit extends Span {
  readonly id: string
  readonly kind: string
  readonly name: string
  readonly province: string
  readonly provinceCode: string
  readonly source: string
}

export interface NewLink {
  readonly predecessor: string
  readonly successor: string
  readonly effective: PlainDate
  readonly inRegion: boolean
  readonly scoreCarry: boolean
  readonly note: string
}

export interface NewGroup {
  readonly id: string
  readonly kind: 'cluster' | 'block' | 'region'
  readonly name: string
  readonly from: PlainDate
  readonly note: string
}

/** PostgreSQL's text for a span of days, both ends included: `[2016-01-01,2025-06-30]`, open where null. */
export function rangeText(span: Span): string {
  return `[${span.from ?? ''},${span.to ?? ''}]`
}

/** Official short names; a kind that is not here is called by what its units' names have in common. */
export const knownKindNames: Readonly<Record<string, string>> = {
  'so-tu-phap': 'Sở Tư pháp',
  'cuc-thads': 'Cục THADS',
  'thads-tinh': 'THADS tỉnh',
  tinh: 'Tỉnh',
  bo: 'Bộ',
}

/** `['Sở Tư pháp tỉnh Gia Lai', 'Sở Tư pháp tỉnh Kon Tum']` → `Sở Tư pháp tỉnh`; nothing in common → `Đơn vị`. */
export function kindNameOf(kind: string, unitNames: readonly string[]): string {
  const known = knownKindNames[kind]
  if (known !== undefined) return known
  const [first, ...others] = unitNames.map((name) => name.split(' '))
  if (first === undefined) return 'Đơn vị'
  let shared = 0
  while (shared < first.length - 1 && others.every((words) => words[shared] === first[shared])) shared++
  return shared === 0 ? 'Đơn vị' : first.slice(0, shared).join(' ')
}

/** The province a successor sits in, read from its official name: `THADS tỉnh Gia Lai` → `Gia Lai`. */
export function provinceInName(unitName: string): string {
  const match = /(?:tỉnh|thành phố|TP\.?)\s+(.+)$/u.exec(unitName)
  return match?.[1] ?? unitName
}

/** A province is a unit of its own; a bare code is no key, so its id carries name and first year where it is new. */
export function provinceUnitId(province: string, from: PlainDate | null): string {
  const slug = foldVietnamese(province).replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
  return from !== null && from >= '2025-07-01' ? `tinh-${slug}-${from.slice(0, 4)}` : `tinh-${slug}`
}

/** The day a unit is looked at: the day asked, or the nearest day on which it existed. */
export function nearestValidDay(day: PlainDate, span: Span): PlainDate {
  if (span.from !== null && day < span.from) return span.from
  if (span.to !== null && day > span.to) return span.to
  return day
}

export function isValidOn(day: PlainDate, span: Span): boolean {
  return isWithin(day, span.from ?? day, span.to)
}

export const dayBefore = (day: PlainDate): PlainDate => addDays(day, -1)
