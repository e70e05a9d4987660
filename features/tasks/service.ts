import type { InputOf, OutputOf } from '@thidua/kit/contract.ts'
import { daysBetween, type PlainDate } from '@thidua/kit/plain-date.ts'
import { formatDay } from '@thidua/kit/vi-text.ts'
import { requestsVi } from '../../messages/personal-data.ts'
import { tasksVi } from '../../messages/tasks.ts'
import { listSheets } from '../approvals/service.ts'
import type { SheetHead } from '../approvals/contract.ts'
import { showSheet } from '../assessment/service.ts'
import { waitingRequests } from '../personal-data/requests/service.ts'
import { listRepeatedEvidence } from '../assessment/evidence/service.ts'
import { listEvents } from '../calendar/service.ts'
import { watchesOverFiles } from '../files/service.ts'
import type { CycleEvent } from '../calendar/contract.ts'
import { regionPeriods } from '../indicators/service.ts'
import { listFindings, showCompleteness } from '../indicators/monitoring/service.ts'
import { listCards } from '../scorecards/service.ts'
import { findUnit } from '../organisations/service.ts'
import type { Ctx } from '../context.ts'
import type { operations, Task } from './contract.ts'
import { workOf } from './policy.ts'
import { bandsOf, byUrgency, urgencyOf, whereWeAre, type ReportingSpan } from './model.ts'

type Ops = typeof operations
type Season = InputOf<Ops['list-my-tasks']>
type Completeness = Awaited<ReturnType<typeof showCompleteness>>

const lateShown = 6

export async function showYear(ctx: Ctx, input: Season): Promise<OutputOf<Ops['show-year']>> {
  const { events } = await listEvents(ctx, input)
  const spans = await reportingSpans(ctx, input.year)
  const bands = bandsOf({ events, spans, asOf: input.asOf }, tasksVi.bands)
  const days = bands.flatMap((band) => band.spans.flatMap((span) => [span.from, span.to])).sort()
  const { now, next } = whereWeAre(events, input.asOf)
  const late = latenessInWords(await showCompleteness(ctx, input))
  return {
    from: days[0] ?? input.asOf,
    to: days.at(-1) ?? input.asOf,
    bands,
    now,
    next: next ? tasksVi.next({ title: next.title, day: formatDay(next.from), left: timeLeft(next.from, input.asOf) }) : tasksVi.nothingAhead,
    late: late.length > lateShown ? [...late.slice(0, lateShown), tasksVi.late.more({ count: late.length - lateShown })] : late,
  }
}

/** Two calendars side by side: the calendar year, and the enforcement year from 1 October. */
async function reportingSpans(ctx: Ctx, year: number): Promise<ReportingSpan[]> {
  const periods = (await regionPeriods(ctx)).filter((period) => period.code === String(year))
  return periods.map((period) => ({
    band: period.calendar === 'calendar-year' ? 'reporting' : 'reporting-thads',
    from: period.from,
    to: period.to,
    title: tasksVi.period({ name: period.code }),
  }))
}

type Report = Completeness['units'][number]['reports'][number]

function latenessInWords({ units, rounds }: Completeness): string[] {
  const setName = (report: Report) => rounds.find((round) => round.dataSet === report.dataSet)?.name ?? ''
  return units.flatMap(({ unitName, reports }) =>
    reports.flatMap((report) => {
      const facts = { unit: unitName, set: setName(report), period: report.period, days: report.daysLate }
      if (report.state === 'missing') return [tasksVi.late.missing(facts)]
      if (report.state === 'partial') return [tasksVi.late.partial({ ...facts, filled: report.filled, expected: report.expected })]
      return report.state === 'late' ? [tasksVi.late.late(facts)] : []
    }),
  )
}

export async function listMyTasks(ctx: Ctx, input: Season): Promise<OutputOf<Ops['list-my-tasks']>> {
  const { events } = await listEvents(ctx, input)
  const work = workOf(ctx)
  const tasks = work === 'nothing' ? [] : work === 'every unit' ? await regionTasks(ctx, input) : await unitTasks(ctx, { ...input, ...work, events })
  return { tasks: tasks.sort(byUrgency) }
}

interface Drafted {
  readonly id: string
  readonly title: string
  readonly why: string
  readonly due: PlainDate | null
  readonly minutes: number
  readonly link: string
  readonly unit: string | null
  readonly unitName: string | null
}

function timeLeft(due: PlainDate | null, asOf: PlainDate): string {
  if (due === null) return tasksVi.left.none
  const days = daysBetween(asOf, due)
  if (days < 0) return tasksVi.left.over({ days: -days })
  return days === 0 ? tasksVi.left.today : tasksVi.left.days({ days })
}

function taskOf(drafted: Drafted, asOf: PlainDate): Task {
  return { ...drafted, urgency: urgencyOf(drafted.due, asOf), timeLeft: timeLeft(drafted.due, asOf) }
}

const minutesPerCell = 1
const minutesPerApproval = 0.25
const minutesPerFinding = 5
const minutesPerScore = 3
const minutesPerRequest = 20

interface UnitSeason extends Season {
  readonly unit: string
  readonly events: readonly CycleEvent[]
}

async function unitTasks(ctx: Ctx, at: UnitSeason): Promise<Task[]> {
  const unit = await findUnit(ctx, at.unit, at.asOf)
  if (!unit) return []
  const own = { unit: unit.id, unitName: unit.shortName }
  const conference = at.events.find((event) => event.kind === 'conference')
  const drafted: Drafted[] = [...(await openApprovals(ctx, at, own)), ...(await missingReports(ctx, at, own)), ...(await openFindings(ctx, at, own)), ...(await openSelfScores(ctx, at, { ...own, kind: unit.kind }))]
  if (ctx.actor.persona === 'head' && conference && conference.from >= at.asOf) {
    drafted.push({ id: 'read-report', title: tasksVi.task.readReport, why: tasksVi.task.readReportWhy, due: conference.from, minutes: 10, link: '/bao-cao', ...own })
  }
  return [...drafted.map((task) => taskOf(task, at.asOf)), ...(await dataRequests(ctx, own))]
}

/** The law counts these in working days from today, whatever day the season is looked at. */
async function dataRequests(ctx: Ctx, own: { unit: string | null; unitName: string | null }): Promise<Task[]> {
  return (await waitingRequests(ctx)).map(({ id, personName, kind, clock }) => taskOf({
    id: `data-request ${id}`, title: requestsVi.task.title({ name: personName, kind: requestsVi.kinds[kind] }), why: `${requestsVi.task.why} ${clock.text}`, due: clock.due, minutes: minutesPerRequest, link: `/du-lieu-ca-nhan/${id}`, ...own,
  }, ctx.today))
}

/** What waits for the head's signature, or came back to the officer. */
async function openApprovals(ctx: Ctx, at: UnitSeason, own: { unit: string; unitName: string }): Promise<Drafted[]> {
  const isHead = ctx.actor.persona === 'head'
  const { sheets } = await listSheets(ctx, { year: at.year })
  const { title, why } = isHead ? { title: tasksVi.task.approve, why: tasksVi.task.approveWhy } : { title: tasksVi.task.resend, why: tasksVi.task.resendWhy }
  return sheets.flatMap((sheet) => {
    const count = isHead ? sheet.counts.waiting : toSendAgain(sheet)
    if (sheet.unit !== at.unit || count === 0) return []
    const place = `${sheet.kind === 'figures' ? 'so-lieu' : 'tu-cham'}/${sheet.unit}/${sheet.subject}/${sheet.period}`
    return [{ id: `approval ${place}`, title: title({ sheet: sheet.title, period: sheet.period, count }), why, due: null, minutes: Math.ceil(count * minutesPerApproval), link: `/duyet/${place}`, ...own }]
  })
}

function toSendAgain({ counts }: SheetHead): number {
  return counts.refused + counts['corrected-after-refusal'] + counts['changed-after-approval'] + counts['changed-after-sending']
}

async function missingReports(ctx: Ctx, at: UnitSeason, own: { unit: string; unitName: string }): Promise<Drafted[]> {
  const { units, rounds } = await showCompleteness(ctx, at)
  const reports = units.find((candidate) => candidate.unit === at.unit)?.reports ?? []
  return reports
    .filter((report) => report.filled < report.expected)
    .map((report) => {
      const round = rounds.find((candidate) => candidate.dataSet === report.dataSet && candidate.period === report.period)
      const left = report.expected - report.filled
      return {
        id: `report ${report.dataSet} ${report.period}`,
        title: tasksVi.task.report({ set: round?.name ?? '', period: report.period, left }),
        why: tasksVi.task.reportWhy,
        due: round?.due ?? null,
        minutes: left * minutesPerCell,
        link: `/so-lieu/${at.unit}/${report.dataSet}/${report.period}`,
        ...own,
      }
    })
}

async function openFindings(ctx: Ctx, at: UnitSeason, own: { unit: string; unitName: string }): Promise<Drafted[]> {
  const { findings } = await listFindings(ctx, at)
  if (findings.length === 0) return []
  const { title, why } = { title: tasksVi.task.findings({ count: findings.length }), why: tasksVi.task.findingsWhy }
  return [{ id: 'findings', title, why, due: null, minutes: findings.length * minutesPerFinding, link: `/so-lieu?unit=${at.unit}&problems=1`, ...own }]
}

async function openSelfScores(ctx: Ctx, at: UnitSeason, own: { unit: string; unitName: string; kind: string }): Promise<Drafted[]> {
  const { cards } = await listCards(ctx, { year: at.year })
  const { kind, ...place } = own
  const drafted: Drafted[] = []
  for (const card of cards.filter((candidate) => candidate.appliesTo.includes(kind) && candidate.issued <= at.asOf)) {
    const { self } = await showSheet(ctx, { group: at.group, card: card.id, unit: at.unit, asOf: at.asOf })
    const left = self.expected - self.filled
    const event = at.events.find((candidate) => candidate.kind === 'self-score')
    if (left > 0) {
      drafted.push({
        id: `self-score ${card.id}`,
        title: tasksVi.task.selfScore({ left, card: card.name }),
        why: tasksVi.task.selfScoreWhy,
        due: event?.to ?? event?.from ?? null,
        minutes: left * minutesPerScore,
        link: `/cham-diem/${card.id}/${at.unit}`,
        ...place,
      })
    }
  }
  return drafted
}

async function regionTasks(ctx: Ctx, at: Season): Promise<Task[]> {
  const { units } = await showCompleteness(ctx, at)
  const owing = units.filter((unit) => unit.reports.some((report) => report.state === 'missing' || report.state === 'partial'))
  const count = owing.flatMap((unit) => unit.reports).filter((report) => report.state === 'missing' || report.state === 'partial').length
  const { findings } = await listFindings(ctx, at)
  const nowhere = { unit: null, unitName: null }
  const drafted: Drafted[] = []
  if (count > 0) {
    drafted.push({ id: 'chase', title: tasksVi.task.chase({ count, units: owing.length }), why: tasksVi.task.chaseWhy, due: at.asOf, minutes: owing.length * minutesPerFinding, link: '/khu-vuc', ...nowhere })
  }
  if (findings.length > 0) {
    drafted.push({ id: 'findings', title: tasksVi.task.findings({ count: findings.length }), why: tasksVi.task.findingsWhy, due: null, minutes: findings.length * minutesPerFinding, link: '/khu-vuc#canh-bao', ...nowhere })
  }
  const repeated = watchesOverFiles(ctx) ? (await listRepeatedEvidence(ctx)).repeated.length : 0
  if (repeated > 0) {
    drafted.push({ id: 'repeated-evidence', title: tasksVi.task.repeated({ count: repeated }), why: tasksVi.task.repeatedWhy, due: null, minutes: repeated * minutesPerFinding, link: '/minh-chung', ...nowhere })
  }
  return [...drafted.map((task) => taskOf(task, at.asOf)), ...(await dataRequests(ctx, nowhere))]
}
