// The closing report of a season before it is worded: what it is written from, the plan it follows, and the facts it rests on.
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import type { Paper } from '@thidua/kit/paper.ts'
import type { CellEntry, RegionYear, ReportingPeriod } from '@thidua/scoring/region.ts'
import type { Operator, Scorecard } from '@thidua/scoring/scorecard.ts'
import type { CycleEvent } from '../../calendar/contract.ts'
import type { VoteTally } from '../../councils/contract.ts'
import type { MoneyUnits } from './printing/model.ts'

export interface ReportSeason {
  readonly groupName: string
  readonly year: number
  /** The day the season is usually judged by: the conference. */
  readonly day: PlainDate
  readonly membershipNote: string
  /** The unit that leads the group and signs. */
  readonly head: string | null
}

/** What a validation rule found; a call to look. */
export interface ReportFinding {
  readonly unit: string
  readonly indicator: string
  readonly period: string
  readonly kind: string
  readonly text: string
  readonly cells: readonly { readonly unit: string; readonly indicator: string; readonly period: string; readonly value: string | null }[]
}

export type ReportEvent = Pick<CycleEvent, 'from' | 'to' | 'kind' | 'title' | 'source'>

export interface ReportDataSet {
  readonly id: string
  readonly name: string
  readonly unitKind: string
  readonly indicators: readonly string[]
  readonly rounds: readonly { readonly period: string; readonly due: PlainDate | null }[]
}

/** All a report may look at. A folder and the database give the same; nobody's name is in it. */
export interface ConferenceInput {
  readonly season: ReportSeason
  readonly region: RegionYear
  readonly periods: readonly ReportingPeriod[]
  readonly dataSets: readonly ReportDataSet[]
  readonly events: readonly ReportEvent[]
  readonly votes: readonly VoteTally[]
  readonly cards: readonly Scorecard[]
  readonly findings: readonly ReportFinding[]
  readonly asOf: PlainDate
  /** Names for people, by code. */
  readonly areaNames: Readonly<Record<string, string>>
  readonly kindNames: Readonly<Record<string, string>>
  readonly calendarNames: Readonly<Record<string, string>>
}

export type FactValue = string | number | boolean | readonly string[] | null

/** A cell behind a figure, as it was known on the day of the report. */
export interface FactSource {
  readonly unit: string
  readonly indicator: string
  readonly period: string
  /** Decimal text, `n/a`, or null where nothing was reported. */
  readonly value: string | null
  readonly status: CellEntry['status'] | null
  readonly source: string
  readonly reported: PlainDate | null
  readonly cutOff: PlainDate | null
}

export interface FactTarget {
  readonly unit: string
  readonly indicator: string
  readonly year: number
  readonly value: string
}

export interface ConferenceFact {
  readonly id: string
  /** Name of the indicator or thing; empty where the statement is all there is. */
  readonly about: string
  /** A statement that stands by itself: `Tổng số lượt thẩm định, 8 đơn vị, năm 2022: 579 lượt.` */
  readonly text: string
  readonly value: FactValue
  /** As printed in the report. */
  readonly valueText: string
  readonly arithmetic: string
  readonly from: readonly FactSource[]
  readonly targets: readonly FactTarget[]
  /** Units that should have reported and have not. */
  readonly missing: readonly string[]
  /** What it rests on where there are no cells, or beside them: an event, a tally, a card. */
  readonly source: string | null
  /** The score sheet it can be walked down to. */
  readonly sheet: { readonly card: string; readonly unit: string } | null
  /** Facts that differ only by unit share one line of the printed sources: what that line says. */
  readonly together: string | null
  /** What it said on the day of the conference, where that was something else. */
  readonly then: string | null
}

export interface ConferenceReport {
  readonly paper: Paper
  readonly facts: readonly ConferenceFact[]
  readonly sections: readonly ReportSection[]
}

/** Where a part begins: the index of its heading among the blocks. */
export interface ReportSection {
  readonly id: string
  readonly level: 1 | 2
  readonly title: string
  readonly block: number
}

/** A figure a sentence needs. Units are all those the indicator concerns; the period is the year of the season. */
export type FigureSpec =
  | { readonly op: 'sum'; readonly indicator: string }
  | { readonly op: 'measure'; readonly measure: string; readonly name: string; readonly unit: string }
  | { readonly op: 'rate'; readonly indicator: string }
  /** Against the year before: a sum in its unit and in percent, a rate in percentage points. */
  | { readonly op: 'change'; readonly indicator: string }
  /** The leading units by name. */
  | { readonly op: 'top'; readonly indicator: string; readonly n: number }
  /** What the leading unit holds of the whole, in percent. */
  | { readonly op: 'top-share'; readonly indicator: string }
  /** How many of those that reported, `7/8`. */
  | { readonly op: 'where'; readonly measure: string; readonly operator: Operator; readonly bound: string; readonly name: string }
  /** How many of the scored units are beyond all these targets, `8/8`. */
  | { readonly op: 'exceed'; readonly indicators: readonly string[] }
  /** The units leading on every one of the indicators, where they are the same. */
  | { readonly op: 'leaders'; readonly indicators: readonly string[]; readonly n: number }
  | { readonly op: 'members' }
  | { readonly op: 'provinces' }
  | { readonly op: 'event'; readonly kind: string; readonly take: 'day' | 'title'; readonly time?: 'in-year' | 'closing' | 'to-come' }

/**
 * A sentence as data. `{name}` prints a figure, `{name|words}` prints words that rest on it, `[…]` is left out when a figure
 * inside it has no value. The first variant whose condition holds is printed; where a needed figure is not in the catalogue
 * the sentence is left out, where nobody has reported it the sentence says so.
 */
export interface SentencePlan {
  readonly figures: Readonly<Record<string, FigureSpec>>
  readonly variants: readonly { readonly when?: VariantCondition; readonly text: string }[]
}

/** `bound` is decimal text or a fraction: `['share', '>', '100/3']`. */
export type VariantCondition = readonly [figure: string, operator: Operator, bound: string]

export interface TablePlan {
  readonly caption: string
  readonly columns: readonly { readonly title: string; readonly indicator: string; readonly show: 'value' | 'target'; readonly width: number; /** Money is written in this unit, named in the title. */ readonly in?: string }[]
}

export interface ChartPlan {
  readonly title: string
  readonly indicator: string
}

export interface SectionPlan {
  readonly id: string
  readonly title: string
  readonly paragraphs: readonly (readonly SentencePlan[])[]
  readonly charts: readonly ChartPlan[]
  readonly tables: readonly TablePlan[]
}

export interface ConferencePlan {
  readonly organisation: readonly (readonly SentencePlan[])[]
  readonly results: readonly SectionPlan[]
  readonly shortcomings: readonly SentencePlan[]
  readonly direction: readonly (readonly SentencePlan[])[]
}

type Say<Facts> = (facts: Facts) => string

/** Every sentence the report adds beside its plan; the catalogue fills it in. */
export interface ConferenceWords {
  readonly paper: {
    readonly kind: string
    readonly about: Say<{ year: number }>
    readonly number: Say<{ group: string }>
    readonly recipients: (facts: { group: string }) => readonly string[]
    readonly authority: (facts: { head: string | null }) => readonly string[]
    readonly synthetic: string
    readonly noPlace: string
    readonly closing: Say<{ group: string; year: number }>
  }
  readonly chapters: { readonly organisation: string; readonly results: string; readonly ranking: string; readonly shortcomings: string; readonly direction: Say<{ year: number }> }
  readonly knowledge: Say<{ group: string; year: number; day: string; stretches: string }>
  readonly period: Say<{ calendar: string; from: string; to: string }>
  readonly membership: Say<{ note: string }>
  readonly estimates: Say<{ cutOff: string; all: boolean }>
  readonly estimateMark: string
  readonly missing: Say<{ what: string; units: string }>
  readonly noData: Say<{ what: string }>
  readonly suspect: Say<{ what: string; units: string; period: string; isCompared: boolean }>
  readonly corrected: Say<{ what: string; day: string; value: string }>
  readonly change: Say<{ change: 'up' | 'down' | 'none'; amount: string; percent: string }>
  readonly money: MoneyUnits
  readonly points: string
  readonly lists: { readonly and: string }
  readonly fact: FactWords
  readonly sources: SourceWords
  readonly periodName: Say<{ period: string }>
  readonly targetColumn: string
  readonly targetName: string
  readonly unitColumn: string
  readonly wholeRegion: string
  readonly notReported: string
  readonly notApplicable: string
  readonly areas: AreaWords
  readonly ranking: RankingWords
  readonly votes: VoteWords
  readonly faults: FaultWords
}

type OfIndicator = { name: string; period: string; value: string }

/** Statements that stand by themselves, for the appendix, the panel and other programs. */
export interface FactWords {
  readonly total: Say<OfIndicator & { units: number }>
  readonly rate: Say<OfIndicator & { units: number }>
  readonly cell: Say<OfIndicator & { unit: string }>
  readonly cells: Say<{ name: string; period: string }>
  readonly target: Say<{ name: string; unit: string; year: number; value: string }>
  readonly targets: Say<{ name: string; year: number }>
  readonly shortfalls: Say<{ name: string; year: number }>
  readonly short: Say<{ name: string; unit: string; year: number; value: string; target: string }>
  readonly change: Say<OfIndicator & { before: string }>
  readonly top: Say<OfIndicator>
  readonly leadShare: Say<{ name: string }>
  readonly share: Say<OfIndicator & { unit: string }>
  readonly where: Say<OfIndicator>
  readonly exceed: Say<{ names: string; period: string; value: string }>
  readonly leaders: Say<{ names: string; period: string; value: string }>
  readonly members: Say<{ day: string; value: string }>
  readonly provinces: Say<{ day: string; value: string }>
  readonly event: Say<{ title: string; value: string }>
  readonly rank: Say<{ unit: string; card: string; points: string | null; rank: number | null; class: string | null }>
  readonly classes: Say<{ card: string; value: string }>
  readonly sitting: Say<{ title: string; day: string; present: number; electors: number }>
  readonly acclaimed: Say<{ title: string; value: string }>
  readonly vote: Say<{ unit: string; title: string; value: string }>
  readonly late: Say<{ unit: string; report: string; value: string }>
  readonly finding: Say<{ unit: string; name: string }>
}

export interface SourceWords {
  readonly event: Say<{ title: string; from: string }>
  readonly units: string
  readonly tally: Say<{ id: string; day: string }>
  readonly card: Say<{ card: string; issued: string }>
  readonly target: Say<{ name: string }>
  readonly dataSet: Say<{ name: string; due: string }>
  readonly check: string
}

/** Sentence templates for a catalogue nobody wrote a plan for; figures `{total}`, `{rate}`, `{change}`, `{holding}`. */
export interface AreaWords {
  readonly unnamed: Say<{ first: string; others: number }>
  readonly total: Say<{ name: string; unit: string }>
  readonly rate: Say<{ name: string }>
  readonly yes: Say<{ name: string }>
  readonly days: Say<{ name: string; unit: string }>
  readonly table: Say<{ area: string }>
  readonly chart: Say<{ name: string }>
}

export interface RankingWords {
  readonly line: Say<{ units: string }>
  readonly intro: Say<{ card: string; issued: string; days: number }>
  readonly result: string
  readonly class: Say<{ class: string; label: string; count: number; units: string }>
  readonly notIssued: Say<{ card: string; issued: string }>
  readonly rules: Say<{ rules: string }>
  readonly caption: Say<{ card: string }>
  readonly chart: Say<{ card: string }>
  readonly points: string
  readonly columns: { readonly rank: string; readonly unit: string; readonly total: string; readonly class: string; readonly note: string }
  readonly gate: Say<{ points: string; gate: string; cap: string }>
  readonly gateIdle: Say<{ gate: string }>
  readonly quota: Say<{ from: string }>
  readonly unknown: Say<{ count: number; low: string; high: string }>
  readonly noTotal: string
  readonly provisional: string
  readonly noCard: string
}

export interface VoteWords {
  readonly title: string
  readonly intro: Say<{ day: string; title: string; line: string }>
  readonly attended: string
  readonly acclaimedStart: string
  readonly nobody: string
  readonly caption: string
  readonly none: string
  readonly mismatch: Say<{ units: string }>
  readonly columns: { readonly unit: string; readonly votes: string; readonly share: string; readonly needed: string; readonly outcome: string }
  readonly base: Readonly<Record<VoteTally['base'], string>>
  readonly reached: string
  readonly short: string
}

export interface FaultWords {
  readonly intro: string
  readonly none: string
  readonly target: Say<{ name: string }>
  readonly short: Say<{ unit: string; value: string; target: string }>
  readonly against: Say<{ value: string; target: string; direction: 'exceed' | 'at-least' | 'at-most' }>
  readonly unknownTarget: Say<{ names: string; units: string }>
  readonly gate: Say<{ gate: string }>
  readonly late: Say<{ report: string; due: string }>
  readonly lateness: Say<{ days: number; filled: number; expected: number }>
  readonly falling: Say<{ before: number }>
  readonly findings: string
  readonly finding: Say<{ unit: string; name: string; others: number; period: string }>
  readonly tasks: string
  readonly columns: { readonly order: string; readonly what: string; readonly who: string; readonly due: string }
  readonly due: Say<{ year: number }>
  readonly doTarget: Say<{ name: string }>
  readonly doGate: Say<{ gate: string }>
  readonly doReport: Say<{ report: string }>
  readonly doFinding: string
  readonly doUnknown: Say<{ names: string }>
}
