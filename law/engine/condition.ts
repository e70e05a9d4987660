// The vocabulary: what a rule can say. A condition is a plain value; it survives JSON, so that an overlay file may carry one.
import type { AwardId } from '../awards.ts'
import type { Citation } from './citation.ts'
import type { AttestationKey, DisciplineForm, InitiativeScope, Level, Rank, Sector, Subject } from './facts.ts'

/** A number of the law: written out, or the name of a dated value (`titles/advanced-labour-collective/advanced-share`). */
export type Quantity = number | { readonly value: string }

/** The alternatives of a rule that can be asked for alone: `--limb chain`. */
export const limbs = ['standard', 'chain', 'movement', 'extraordinary', 'contribution', 'invention', 'prize', 'occupation'] as const
export type Limb = (typeof limbs)[number]

interface Said {
  /** Absent only where the condition around it cites for it. */
  readonly cite?: Citation
  /** A sentence in place of the printed one, where the law has a better word. */
  readonly says?: string
  readonly limb?: Limb
}

export interface All extends Said { readonly word: 'all'; readonly of: readonly Condition[] }
export interface Any extends Said { readonly word: 'any'; readonly of: readonly Condition[] }

/** The last `years` years, the year judged included, are each rated at least so. */
export interface Rated extends Said { readonly word: 'rated'; readonly atLeast: Level; readonly years: Quantity }

/** One of the awards held for each of the last `inARow` years, the year judged included. */
export interface Held extends Said { readonly word: 'held'; readonly awards: readonly AwardId[]; readonly inARow: Quantity }

/** Ever held, for a year up to the year judged; `merit`: granted for merit, not for a movement or a sudden deed. */
export interface HeldEver extends Said { readonly word: 'held-ever'; readonly awards: readonly AwardId[]; readonly merit?: boolean }

/** Two awards in succession whose cycles of `cycle` years follow one another, the later one at most `within` years before the year judged. Overlapping cycles stay undetermined. */
export interface HeldInCycles extends Said { readonly word: 'held-in-cycles'; readonly award: AwardId; readonly cycle: Quantity; readonly within: Quantity }

/** At least `count` recognised initiatives (accepted research counts) of at least this scope in the last `years` years. `unused`: not yet used for another award; `settled`: only those of the last so many years count for sure, an older one leaves the question to a lawyer. */
export interface Initiatives extends Said {
  readonly word: 'initiatives'
  readonly scope: InitiativeScope
  readonly count: Quantity
  readonly years: Quantity
  readonly unused: boolean
  readonly settled?: Quantity
}

export type Tally =
  | { readonly of: 'award'; readonly award: AwardId; readonly count: Quantity }
  | { readonly of: 'rating'; readonly level: Level; readonly count: Quantity }
  | { readonly of: 'initiative'; readonly scope: InitiativeScope; readonly count: Quantity; readonly unused: boolean }

/**
 * The merit ladder: one of `awards` was held; since then (or since the award asked for itself, if later) at least `years` years have
 * passed, each rated at least `rated`, and the tallies are reached inside them. NĐ 152/2025 Đ33 k7.
 */
export interface Since extends Said {
  readonly word: 'since'
  readonly awards: readonly AwardId[]
  readonly merit: boolean
  readonly target: AwardId
  readonly years: Quantity
  readonly rated: Level
  readonly tallies: readonly Tally[]
  /** Achievement time counts from the end of a discipline only: NĐ 152/2025 Đ4 k4. */
  readonly afterDiscipline?: boolean
}

/**
 * The ladder of collectives: since the earlier award a run of `years` consecutive years rated excellent or holding one of `orHolding`,
 * all other years at least `otherwise`; the tallies (flags, diplomas) reached since then. NĐ 152/2025 Đ33 k7 para 3.
 */
export interface SinceRun extends Said {
  readonly word: 'since-run'
  readonly awards: readonly AwardId[]
  readonly merit: boolean
  readonly target: AwardId
  readonly years: Quantity
  readonly orHolding: readonly AwardId[]
  readonly otherwise: Level
  readonly tallies: readonly Tally[]
}

/** A competent body attests it. `contradictedBy`: a part attested to be false makes the whole false. */
export interface Attested extends Said { readonly word: 'attested'; readonly key: AttestationKey; readonly contradictedBy?: readonly AttestationKey[] }

/** An exclusion that needs a reported fact: not met only where `key` is attested to be `when`. Nothing reported excludes nobody. */
export interface Excluded extends Said { readonly word: 'not-excluded'; readonly key: AttestationKey; readonly when: boolean }

/** In service for at least `months` months by the day of the dossier or the end of the year judged. `assumed`: not reported counts as yes. */
export interface InService extends Said { readonly word: 'in-service'; readonly months: Quantity; readonly assumed: boolean }

/** Fewer than `days` working days of absence in the year judged, those that count as work left out. */
export interface Present extends Said { readonly word: 'absent-fewer'; readonly days: Quantity }

/** No discipline from `form` up decided in the year judged. `assumed`: not reported counts as none. */
export interface Undisciplined extends Said { readonly word: 'undisciplined'; readonly form: DisciplineForm; readonly assumed: boolean }

/** At least `years` (and less than `below`) in a post of this row of the table or a higher one. `women`: how the time of women is reduced. */
export interface InPost extends Said {
  readonly word: 'in-post'
  readonly rank: Rank
  readonly years: Quantity
  readonly below?: Quantity
  readonly women: 'none' | 'by-a-third' | 'by-three-years'
}

export interface IsSubject extends Said {
  readonly word: 'subject'
  readonly sectors?: readonly Sector[]
  readonly roles?: readonly NonNullable<Subject['role']>[]
  readonly kinds?: readonly Subject['kind'][]
}

/** Years since the collective was founded. */
export interface Founded extends Said { readonly word: 'founded'; readonly years: Quantity }

/** Every member completed the tasks. */
export interface MembersComplete extends Said { readonly word: 'members-complete' }

/** Share of members holding one of the awards, in percent; `strict`: more than, not at least. Counts are compared, nothing is rounded. */
export interface MembersShare extends Said { readonly word: 'members-share'; readonly awards: readonly AwardId[]; readonly percent: Quantity; readonly strict: boolean }

export interface MembersHolding extends Said { readonly word: 'members-holding'; readonly award: AwardId; readonly count: Quantity }

/** Nobody disciplined from a warning up. */
export interface MembersUndisciplined extends Said { readonly word: 'members-undisciplined' }

/** First of its cluster or block; `acclaimed`: and named leader by its vote. */
export interface LeadsCluster extends Said { readonly word: 'leads-cluster'; readonly acclaimed: boolean }

export interface TargetsExceeded extends Said { readonly word: 'targets-exceeded' }

/** The text is not known well enough: always undetermined, for a lawyer. */
export interface NeedsLegal extends Said { readonly word: 'needs-legal'; readonly text: string; readonly cite: Citation }

export type Leaf =
  | Rated | Held | HeldEver | HeldInCycles | Initiatives | Since | SinceRun | Attested | Excluded | InService | Present | Undisciplined | InPost
  | IsSubject | Founded | MembersComplete | MembersShare | MembersHolding | MembersUndisciplined | LeadsCluster | TargetsExceeded | NeedsLegal

export type Condition = All | Any | Leaf
export type Word = Condition['word']

/** `all(rated('good'), …)`: a rule reads from top to bottom. */
export function all(of: readonly Condition[], said: Said = {}): All {
  return { word: 'all', of, ...said }
}

export function any(of: readonly Condition[], said: Said = {}): Any {
  return { word: 'any', of, ...said }
}

export function needsLegal(text: string, citation: Citation, said: Said = {}): NeedsLegal {
  return { word: 'needs-legal', text, ...said, cite: citation }
}

/** Visits a condition and everything below it. */
export function* walk(condition: Condition): Generator<Condition> {
  yield condition
  if (condition.word === 'all' || condition.word === 'any') for (const part of condition.of) yield* walk(part)
}
