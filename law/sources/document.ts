// One legal document: what it is, when it was signed and in force, what it changes and what replaced it.
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import type { Mark } from '../engine/citation.ts'

export interface LegalDocument {
  /** `152/2025/NĐ-CP`; the key used in citations. */
  readonly number: string
  readonly kind: 'law' | 'decree' | 'circular' | 'decision' | 'consolidated-text' | 'dispatch' | 'resolution' | 'directive'
  readonly title: string
  readonly issuer: string
  readonly signed?: PlainDate
  readonly from?: PlainDate
  /** Last day in force. */
  readonly until?: PlainDate
  readonly amends?: readonly string[]
  readonly replaces?: readonly string[]
  readonly replacedBy?: readonly string[]
  /** How sure the days above are. */
  readonly mark: Mark
  /** Where a reader can open the text. */
  readonly link?: string
  /** What is not known about it. */
  readonly open?: string
}
