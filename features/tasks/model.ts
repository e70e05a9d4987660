// The year as bands and the work that waits; pure.
import { daysBetween, type PlainDate } from '@thidua/kit/plain-date.ts'
import { formatDay } from '@thidua/kit/vi-text.ts'
import { tasksVi } from '../../messages/tasks.ts'
import type { CycleEvent } from '../calendar/contract.ts'
import type { Task, YearBand } from './contract.ts'

/** Stages of the year in the order they come, with the events that belong to each and the door that leads there. */
const stages: readonly { readonly id: keyof typeof tasksVi.bands; readonly kinds: readonly string[]; readonly door: string | null }[] = [
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
]

export interface ReportingSpan {
  readonly band: 'reporting' | 'reporting-thads'
  readonly from: PlainDate
  readonly to: PlainDate
  readonly title: string
}

export function bandsOf(events: readonly CycleEvent[], spans: readonly ReportingSpan[], asOf: PlainDate): YearBand[] {
  const known = new Set(stages.flatMap((stage) => stage.kinds))
  const others = events.filter((event) => !known.has(event.kind))
  const bands = stages.map((stage) => ({
    id: stage.id,
    name: tasksVi.bands[stage.id],
    door: stage.door,
    spans: [
      ...spans.filter((span) => span.band === stage.id).map((span) => ({ ...spanOf(span.from, span.to, asOf), title: span.title, kind: 'period', source: '', note: '' })),
      ...events.filter((event) => stage.kinds.includes(event.kind)).map((event) => eventSpan(event, asOf)),
    ],
  }))
  if (others.length > 0) bands.push({ id: 'other' as never, name: tasksVi.bands.other, door: null, spans: others.map((event) => eventSpan(event, asOf)) })
  return bands.filter((band) => band.spans.length > 0)
}

function eventSpan(event: CycleEvent, asOf: PlainDate): YearBand['spans'][number] {
  return { ...spanOf(event.from, event.to ?? event.from, asOf), title: event.title, kind: event.kind, source: event.source, note: event.note }
}

function spanOf(from: PlainDate, to: PlainDate, asOf: PlainDate): Pick<YearBand['spans'][number], 'from' | 'to' | 'state'> {
  return { from, to, state: to < asOf ? 'past' : from > asOf ? 'ahead' : 'now' }
}

/** What is going on that day, and what comes next, in words. */
export function whereWeAre(events: readonly CycleEvent[], asOf: PlainDate): { now: string[]; next: string } {
  const now = events.filter((event) => event.from <= asOf && (event.to ?? event.from) >= asOf).map((event) => event.title)
  const next = events.find((event) => event.from > asOf)
  return { now, next: next ? tasksVi.next({ title: next.title, day: formatDay(next.from), left: timeLeft(next.from, asOf) }) : tasksVi.nothingAhead }
}

export function timeLeft(due: PlainDate | null, asOf: PlainDate): string {
  if (due === null) return tasksVi.left.none
  const days = daysBetween(asOf, due)
  if (days < 0) return tasksVi.left.over({ days: -days })
  return days === 0 ? tasksVi.left.today : tasksVi.left.days({ days })
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
