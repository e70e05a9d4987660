// A ministry's, a province's or a draft's own rule on top of the national law: a quota, a vote share, a stricter month count, one more condition.
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import type { Citation } from './citation.ts'
import type { Condition } from './condition.ts'
import type { Dated } from './dated.ts'

/** Later in the list wins: a province's rule stands on its ministry's, a draft on everything. */
export const overlayLevels = ['national', 'ministry', 'province', 'unit', 'draft'] as const
export type OverlayLevel = (typeof overlayLevels)[number]

export interface Overlay extends Dated {
  readonly id: string
  readonly name: string
  readonly issuer: string
  readonly level: OverlayLevel
  readonly cite: Citation
  /** Numbers of the law set anew, by the id of the value. */
  readonly values?: Readonly<Record<string, number>>
  /** By the id of the rule: a condition that is asked as well, or one that takes the place of the whole. */
  readonly rules?: Readonly<Record<string, { readonly also?: Condition; readonly instead?: Condition }>>
}

/** Those in force on a day, in the order in which they are laid on. */
export function overlaysOn(overlays: readonly Overlay[], day: PlainDate): Overlay[] {
  return overlays
    .filter((overlay) => overlay.from <= day && (overlay.until === undefined || day <= overlay.until))
    .sort((one, other) => overlayLevels.indexOf(one.level) - overlayLevels.indexOf(other.level))
}
