// The year as bands and the work that waits; pure.
import { daysBetween, type PlainDate } from '@thidua/kit/plain-date.ts'
import type { CycleEvent } from '../calendar/contract.ts'
import type { Task, YearBand } from './contract.ts'

/** Stages of the year in the order they come, with the events that belong to each and the door that leads there. */
const stages = [
  { id: 'launch', kinds: ['launch'], door: null },
  { id: 'registration', kinds: ['registration-deadline'], door: null },
  { id: 'covenant', kinds: ['covenant-signed', 'thads-targets'], door: null },
  { id: 'reporting-thads', kinds: ['half-year-data', 'year-closed', 'statistics'], door: '/so-lieu' },
  { id: 'reporting', kinds: ['official-data'], door: '/so-lieu' },
  { id: 'review', kinds: ['half-year-review', 'guidance', 'law-passed'], door: null },
  { id: 'inspection', kinds: ['inspection'], door: null },
  { id: 'scoring', kinds: ['scorecard-issued', 'self-score', 'province-confirmation', 'cross-score', 'verification'], door: '/cham-diem' },
  { id: 'vote', kinds: ['vote'], door: '/cham-diem' },
  { id: 'commendation', kinds: ['dossiers'], door: null },
  { id: 'closing', kinds: ['conference'], door: '/bao-cao' },
  { id: 'other', kinds: [], door: null },
] as const satisfies readonly { readonly id: string; readonly kinds: readonly string[]; readonly door: string | null }[]

export type StageId = (typeof stages)[number]['id']
/** What people call the stages. */
export type StageNames = Readonly<Record<StageId, string>>

export interface ReportingSpan {
  readonly band: 'reporting' | 'reporting-thads'
  readonly from: PlainDate
  readonly to: PlainDate
  readonly title: string
}

export interface YearView {
  readonly events: readonly CycleEvent[]
  readonly spans: readonly ReportingSpan[]
  readonly asOf: PlainDate
}

export function bandsOf({ events, spans, asOf }: YearView, names: StageNames): YearBand[] {
  const planned = new Set<string>(stages.flatMap((stage) => stage.kinds))
  const belongs = (stage: (typeof stages)[number], kind: string) => (stage.id === 'other' ? !planned.has(kind) : stage.kinds.some((known) => known === kind))
  const bands = stages.map((stage) => ({
    id: stage.id,
    name: names[stage.id],
    door: stage.door,
    spans: [
      ...spans.filter((span) => span.band === stage.id).map((span) => ({ ...spanOf(span.from, span.to, asOf), title: span.title, kind: 'period', source: '', note: '' })),
      ...events.filter((event) => belongs(stage, event.kind)).map((event) => eventSpan(event, asOf)),
    ],
  }))
  return bands.filter((band) => band.spans.length > 0)
}

function eventSpan(event: CycleEvent, asOf: PlainDate): YearBand['spans'][number] {
  return { ...spanOf(event.from, event.to ?? event.from, asOf), title: event.title, kind: event.kind, source: event.source, note: event.note }
}

function spanOf(from: PlainDate, to: PlainDate, asOf: PlainDate): Pick<YearBand['spans'][number], 'from' | 'to' | 'state'> {
  return { from, to, state: to < asOf ? 'past' : from > asOf ? 'ahead' : 'now' }
}

/** What is going on that day, and what comes next. */
export function whereWeAre(events: readonly CycleEvent[], asOf: PlainDate): { now: string[]; next: CycleEvent | null } {
  const now = events.filter((event) => event.from <= asOf && (event.to ?? event.from) >= asOf).map((event) => event.title)
  return { now, next: events.find((event) => event.from > asOf) ?? null }
}

const soonDays = 7

export function urgencyOf(due: PlainDate | null, asOf: PlainDate): Task['urgency'] {
  if (due === null) return 'no-date'
  const days = daysBetween(asOf, due)
  return days < 0 ? 'overdue' : days <= soonDays ? 'soon' : 'later'
}

export function byUrgency(left: Task, right: Task): number {
  const order = ['overdue', 'soon', 'later', 'no-date']
  return order.indexOf(left.urgency) - order.indexOf(right.urgency) || (left.due ?? '9999').localeCompare(right.due ?? '9999')
}
