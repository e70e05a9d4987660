// What a table of the procedure says on a day: an answer, or that nobody here has seen the text.
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import type { NeedsLegal } from '../../engine/condition.ts'
import { entryOn, NoEntry, type Dated } from '../../engine/dated.ts'

export interface DatedAnswer<T> extends Dated { readonly answer: T | NeedsLegal }

/** A day before the first entry is an error (`NoEntry`), never silence. */
export function answerOn<T>(what: string, entries: readonly DatedAnswer<T>[], day: PlainDate): T | NeedsLegal {
  const entry = entryOn(entries, day)
  if (!entry) throw new NoEntry(what, day)
  return entry.answer
}

/** `true` where a lawyer has to read the text first. */
export function isOpen(answer: unknown): answer is NeedsLegal {
  return typeof answer === 'object' && answer !== null && 'word' in answer && answer.word === 'needs-legal'
}
