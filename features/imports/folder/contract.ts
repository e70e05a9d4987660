// A region folder, read: plain rows with the line they stand on, and what is wrong with the rest.
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import type { AwardId } from '@thidua/law/awards.ts'
import type { AttestationKey } from '@thidua/law/engine/attestations.ts'
import type { AbsenceKind, Basis, DisciplineForm, HeldAward, InitiativeScope, Level, Sector } from '@thidua/law/engine/facts.ts'
import type {
  CellEntry, IndicatorDefinition, LineageLink, ManualScore, RegionUnit, ReportingPeriod, TargetEntry,
} from '@thidua/scoring/region.ts'

/** A row remembers its line, so that whoever refuses it later can still point at it. */
export type OnLine<Row> = Row & { readonly line: number }

export interface RegionDescription {
  readonly id: string
  readonly name: string
  readonly year: number
  readonly head: string | null
  readonly membership: string
  /** Knowledge day by year. */
  readonly asOf: Readonly<Record<string, PlainDate>>
  readonly moneyUnit: string
  /** Card file name, without ending, by unit kind. */
  readonly cards: Readonly<Record<string, string>>
}

export interface FolderEvent {
  readonly from: PlainDate
  readonly to: PlainDate | null
  readonly kind: string
  readonly title: string
  readonly appliesTo: readonly string[]
  readonly source: string
  readonly note: string
}

export const voteBases = ['electors', 'present', 'ballots_issued', 'ballots_returned', 'ballots_valid'] as const

/** The tally of one candidate; no row says who voted how. */
export interface FolderVote {
  readonly voteId: string
  readonly date: PlainDate
  readonly lineOfWork: string
  readonly title: string
  readonly electors: number
  readonly present: number
  readonly ballotsIssued: number
  readonly ballotsReturned: number
  readonly ballotsValid: number
  readonly candidate: string
  readonly votesFor: number
  readonly votesAgainst: number
  readonly votesBlank: number
  readonly base: (typeof voteBases)[number]
  /** `2/3`, or decimal text. */
  readonly threshold: string
  readonly result: string
  readonly note: string
}

export interface FolderEvidence {
  readonly id: string
  readonly unit: string
  readonly kind: string
  readonly number: string
  readonly date: PlainDate | null
  readonly periodFrom: PlainDate | null
  readonly periodTo: PlainDate | null
  readonly title: string
}

export interface FolderPerson {
  readonly id: string
  readonly name: string
  readonly unit: string
  readonly role: 'leader' | 'manager' | 'officer' | 'direct-worker'
  readonly sex: 'female' | 'male' | null
  readonly ethnicity: 'majority' | 'minority' | null
  readonly joined: PlainDate | null
  /** Empty: not known. */
  readonly sector: Sector | ''
  /** What only people can judge; absent is unknown. */
  readonly attested: Readonly<Partial<Record<AttestationKey, boolean>>>
  /** Whether a list is complete: then what it does not hold does not exist. A list that lost a row in reading is not. */
  readonly known: Readonly<Record<FolderList, boolean>>
}

export type FolderList = 'ratings' | 'awards' | 'initiatives' | 'discipline' | 'absences'

export interface FolderRating { readonly person: string; readonly year: number; readonly level: Level }
export interface FolderAward {
  readonly person: string
  readonly award: AwardId
  readonly year: number
  readonly decided: PlainDate | null
  readonly number: string
  readonly basis: Basis | null
  readonly on: NonNullable<HeldAward['on']> | null
  readonly cancelled: PlainDate | null
}
export interface FolderInitiative {
  readonly id: string
  readonly person: string
  readonly year: number
  readonly scope: InitiativeScope
  readonly recognised: PlainDate | null
  /** `award:year`; `null`: none. */
  readonly usedFor: string | null
}
export interface FolderDiscipline { readonly person: string; readonly form: DisciplineForm; readonly from: PlainDate; readonly to: PlainDate | null }
export interface FolderAbsence { readonly person: string; readonly kind: AbsenceKind; readonly from: PlainDate; readonly to: PlainDate | null }

export interface FolderPeople {
  readonly people: readonly OnLine<FolderPerson>[]
  readonly ratings: readonly OnLine<FolderRating>[]
  readonly awards: readonly OnLine<FolderAward>[]
  readonly initiatives: readonly OnLine<FolderInitiative>[]
  readonly discipline: readonly OnLine<FolderDiscipline>[]
  readonly absences: readonly OnLine<FolderAbsence>[]
}

/** What a unit kind reports and when: one row of `data-sets.csv` per set and period. */
export interface FolderDataSet {
  readonly id: string
  readonly name: string
  readonly unitKind: string
  readonly calendar: string
  readonly indicators: readonly string[]
  readonly rounds: readonly { readonly period: string; readonly due: PlainDate | null; readonly locks: PlainDate | null; readonly lockReason: string }[]
  readonly source: string
}

/** A row of `rules.csv`: two measures that have to stand in a relation; `prev(code)` is the figure of the whole year before. */
export interface FolderRule {
  readonly id: string
  readonly left: string
  readonly op: '==' | '!=' | '<' | '<=' | '>' | '>='
  readonly right: string
  readonly tolerance: string
  readonly severity: 'error' | 'warning'
  readonly source: string
}

/** A card with every file it includes, by the path the card knows them under. */
export interface FolderCard {
  /** File name without ending: what `region.json` and queries call it. */
  readonly name: string
  readonly path: string
  readonly files: Readonly<Record<string, string>>
}

export interface RegionFolder {
  readonly region: RegionDescription
  readonly units: readonly OnLine<RegionUnit>[]
  readonly lineage: readonly OnLine<LineageLink>[]
  readonly indicators: readonly OnLine<IndicatorDefinition>[]
  readonly periods: readonly ReportingPeriod[]
  readonly cells: readonly OnLine<CellEntry>[]
  readonly targets: readonly OnLine<TargetEntry>[]
  readonly manualScores: readonly OnLine<ManualScore>[]
  readonly evidence: readonly OnLine<FolderEvidence>[]
  readonly events: readonly OnLine<FolderEvent>[]
  readonly votes: readonly OnLine<FolderVote>[]
  readonly people: FolderPeople
  readonly dataSets: readonly FolderDataSet[]
  readonly rules: readonly OnLine<FolderRule>[]
  readonly cards: readonly FolderCard[]
}

/** A table as the sheet reader gives it. */
export interface FolderTable {
  readonly columns: readonly string[]
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[]
}

export type FolderFacts = Readonly<Record<string, string | number>>

/** `error`: the row (or file) is refused; `warning`: it is taken as it stands and worth a look. */
export interface FolderProblem {
  readonly severity: 'error' | 'warning'
  readonly file: string
  readonly line: number | null
  readonly column: string | null
  /** `folder.…` of ours, `sheet.…` of the sheet reader. */
  readonly code: string
  /** Place and particulars: all a sentence needs. */
  readonly facts: FolderFacts
}

export interface FolderReading {
  /** `null` when the files without which nothing can be said are absent or unreadable. */
  readonly folder: RegionFolder | null
  readonly problems: readonly FolderProblem[]
}
