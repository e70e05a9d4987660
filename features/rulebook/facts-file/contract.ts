// A case to be judged, from a file: one document, or a line among many.
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import type { AwardId } from '@thidua/law/awards.ts'
import type { Limb } from '@thidua/law/engine/condition.ts'
import type { Facts } from '@thidua/law/engine/facts.ts'

export interface CaseFault {
  /** Line of the file. */
  readonly line: number
  /** `ratings.1.level`; empty where no field is to blame. */
  readonly field: string
  readonly text: string
}

/** What is asked beside the facts; a line may say it for itself. */
export interface CaseQuestion {
  readonly award?: AwardId
  readonly limb?: Limb
  readonly received?: PlainDate
  readonly decided?: PlainDate
  readonly year?: number
}

export interface ReadCase extends CaseQuestion {
  readonly case: string | number | null
  readonly line: number
  readonly facts: Facts
}

export type CaseReading = { readonly read: ReadCase; readonly faults?: undefined } | { readonly read?: undefined; readonly case: string | number | null; readonly faults: readonly CaseFault[] }

/** What a file turned out to be. */
export type FactsFile =
  | { readonly kind: 'one'; readonly text: string }
  | { readonly kind: 'lines'; readonly cases: AsyncIterable<CaseReading> }
  | { readonly kind: 'fault'; readonly fault: CaseFault }

/** A fault of ours to be worded by the service: `found` fills the sentence. */
export interface UnwordedFault {
  readonly field: string
  readonly code: 'not-json' | 'not-object' | 'unknown-award' | 'unknown-limb' | 'day' | 'decided-before-received' | 'year' | 'case' | 'no-facts'
  readonly found: string
}
