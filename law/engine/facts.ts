// What is known about one person, collective or household. What is absent is unknown; a list that is present is complete unless `known` says otherwise.
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import type { AwardId } from '../awards.ts'

export const levels = ['failed', 'completed', 'good', 'excellent'] as const
export type Level = (typeof levels)[number]

export const scopes = ['grassroots', 'ministry-province', 'national'] as const
export type InitiativeScope = (typeof scopes)[number]

export const bases = ['merit', 'extraordinary', 'movement', 'contribution', 'seniority', 'foreign'] as const
export type Basis = (typeof bases)[number]

/** Which limb of a rule an award rested on. */
export const limbsOfAward = ['rating', 'initiative', 'research', 'combat', 'post', 'movement', 'other'] as const

export const subjectKinds = ['individual', 'collective', 'household'] as const
export type SubjectKind = (typeof subjectKinds)[number]

export const sexes = ['female', 'male'] as const
export const roles = ['leader', 'manager', 'officer', 'direct-worker'] as const
export const sectors = ['cadre', 'civil-servant', 'public-employee', 'worker', 'farmer', 'enterprise', 'army', 'police', 'militia', 'overseas', 'foreign', 'other'] as const
export type Sector = (typeof sectors)[number]

/** Light to heavy. */
export const disciplineForms = ['reprimand', 'warning', 'salary-reduction', 'demotion', 'removal', 'dismissal'] as const
export type DisciplineForm = (typeof disciplineForms)[number]

export const holdKinds = ['discipline-review', 'investigation', 'inspection', 'check', 'complaint', 'denunciation', 'press-report'] as const
export type HoldKind = (typeof holdKinds)[number]

export const absenceKinds = ['maternity', 'sick', 'injury-in-duty', 'training', 'unpaid', 'other'] as const
export type AbsenceKind = (typeof absenceKinds)[number]

/**
 * Rows of the long-contribution tables, high to low; equivalents are mapped to them: a director of a provincial department is a
 * `department-head`, its deputy a `department-deputy-head`. `front-…`: the Fatherland Front (Đại đoàn kết).
 */
export const ranks = [
  'state-leader', 'politburo-level', 'general', 'minister', 'colonel-general', 'deputy-minister', 'general-department-head',
  'general-department-deputy-head', 'department-head', 'department-deputy-head', 'front-chair', 'front-vice-chair', 'front-member-head', 'other',
] as const
export type Rank = (typeof ranks)[number]

/** What only people can judge. The meaning of each key, in Vietnamese, stands in `attestations.ts`. */
export type { AttestationKey } from './attestations.ts'
import type { AttestationKey } from './attestations.ts'

export interface Subject {
  readonly kind: SubjectKind
  readonly id?: string
  readonly name?: string
  readonly unit?: string
  readonly sex?: (typeof sexes)[number]
  readonly role?: (typeof roles)[number]
  readonly sector?: Sector
  readonly joined?: PlainDate
  /** Collectives: the year they were founded. */
  readonly founded?: number
}

export interface Rating { readonly year: number; readonly level: Level }

export interface HeldAward {
  readonly award: AwardId
  /** The year whose achievement it rewards. */
  readonly year: number
  readonly decided?: PlainDate
  readonly basis?: Basis
  readonly number?: string
  readonly on?: (typeof limbsOfAward)[number]
  /** Day of the decision that annulled it. */
  readonly cancelled?: PlainDate | null
}

export interface Initiative {
  readonly id?: string
  readonly year: number
  readonly scope?: InitiativeScope
  /** Day of recognition; `null`: not recognised yet. */
  readonly recognised?: PlainDate | null
  /** `award:year` it already served; `null`: none. */
  readonly usedFor?: string | null
}

export interface Discipline { readonly form: DisciplineForm; readonly from: PlainDate; readonly to: PlainDate | null }
export interface Hold { readonly kind: HoldKind; readonly from: PlainDate; readonly to: PlainDate | null }
export interface Absence { readonly kind: AbsenceKind; readonly from: PlainDate; readonly to: PlainDate | null }
export interface Position { readonly title?: string; readonly rank: Rank; readonly from: PlainDate; readonly to: PlainDate | null }

/** Counts of a collective in the year judged. */
export interface Members {
  readonly count?: number
  /** Disciplined from a warning up. */
  readonly disciplined?: number
  readonly completed?: number
  readonly holding?: Readonly<Partial<Record<AwardId, number>>>
}

export interface Known {
  readonly ratings?: boolean
  readonly awards?: boolean
  readonly initiatives?: boolean
  readonly discipline?: boolean
  readonly holds?: boolean
  readonly absences?: boolean
  readonly positions?: boolean
}

export interface Facts {
  readonly subject: Subject
  readonly ratings?: readonly Rating[]
  readonly awards?: readonly HeldAward[]
  readonly initiatives?: readonly Initiative[]
  readonly discipline?: readonly Discipline[]
  readonly holds?: readonly Hold[]
  readonly absences?: readonly Absence[]
  readonly positions?: readonly Position[]
  readonly members?: Members
  readonly cluster?: { readonly rank?: number; readonly acclaimed?: boolean }
  readonly targets?: { readonly exceeded?: boolean }
  readonly attested?: Readonly<Partial<Record<AttestationKey, boolean>>>
  readonly known?: Known
}
