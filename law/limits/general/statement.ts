// A sentence of the law that limits or orders, for the rulebook: what it says, on which days, and where it stands.
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import type { Citation } from '../../engine/citation.ts'
import type { Dated } from '../../engine/dated.ts'
import { cite152, decree152, decree152UnderAmendedLaw, underAmendedLaw } from '../transitions/periods.ts'

/** The same `id` may stand several times, once for each text; their days do not overlap. */
export interface LimitStatement extends Dated {
  /** Folder and name: `limits/general/one-state-award-a-year`. */
  readonly id: string
  readonly says: string
  readonly cite: Citation
  readonly note?: string
}

export type Text = Omit<LimitStatement, 'id'>

/** `statement('limits/general/no-ladder', [text, …])`: one rule, its texts from old to new. */
export function statement(id: string, texts: readonly Text[]): LimitStatement[] {
  return texts.map((text) => ({ id, ...text }))
}

/** What NĐ 152/2025 alone says: firm until the law above it was amended, flagged from then on, gone when the decree lapses. */
export function saidBy152(says: string, article: number, place: { readonly clause?: number; readonly point?: string } = {}, note?: string): Text[] {
  return [
    { ...decree152, says, cite: cite152('seen', article, place), ...(note === undefined ? {} : { note }) },
    { ...decree152UnderAmendedLaw, says, cite: cite152('weak', article, place), note: note === undefined ? underAmendedLaw : `${note}. ${underAmendedLaw}` },
  ]
}

/** Those that stood on a day. */
export function statementsOn(statements: readonly LimitStatement[], day: PlainDate): LimitStatement[] {
  return statements.filter(({ from, until }) => from <= day && (until === undefined || day <= until))
}
