// One award, its wordings by day. The id of a rule is the path of its folder.
import type { AwardId } from '../awards.ts'
import type { Citation } from './citation.ts'
import type { Condition } from './condition.ts'
import type { Dated } from './dated.ts'
import type { SubjectKind } from './facts.ts'

/** Chosen by the day the competent body received the dossier; see `versions.ts`. */
export interface Wording extends Dated {
  readonly cite: Citation
  readonly when: Condition
  /** "lựa chọn trong số …": meeting the conditions makes a candidate, somebody still chooses. */
  readonly selective?: true
  /** What the reader must know beside the conditions: a cap, a ballot, who chooses. */
  readonly note?: string
}

export interface AwardRule {
  /** `titles/grassroots-emulation-fighter`. */
  readonly id: string
  readonly award: AwardId
  /** Absent: every kind the award may go to. One award may have a rule per kind of subject. */
  readonly subject?: SubjectKind
  readonly wordings: readonly Wording[]
}
