// The closing report with its words: one writer for the command line and for the screen.
import { lastDayOf, type PlainDate } from '@thidua/kit/plain-date.ts'
import type { Paper } from '@thidua/kit/paper.ts'
import { Refusal } from '@thidua/kit/refusal.ts'
import type { ManualScore } from '@thidua/scoring/region.ts'
import { conferencePlanVi } from '../../../messages/conference-plan.ts'
import { conferenceVi } from '../../../messages/conference.ts'
import { areaNames, indicatorsVi } from '../../../messages/indicators.ts'
import { printDocx } from '../../../outside/documents/print-docx.ts'
import { printHtml } from '../../../outside/documents/print-html.ts'
import { printJson } from '../../../outside/documents/print-json.ts'
import { printPdf } from '../../../outside/documents/print-pdf.ts'
import { manualScoresOf, regionYear } from '../../assessment/service.ts'
import { listEvents, listSeasons } from '../../calendar/service.ts'
import type { Ctx } from '../../context.ts'
import { listTallies } from '../../councils/service.ts'
import { listFindings } from '../../indicators/monitoring/service.ts'
import { dataSetsOf, regionCells, regionPeriods } from '../../indicators/service.ts'
import { listGroups, regionUnits } from '../../organisations/service.ts'
import { listCards, publishedCard } from '../../scorecards/service.ts'
import type { ConferenceInput, ConferenceReport } from './contract.ts'
import { writeConference } from './model.ts'

export { kindNamesOf } from './names/model.ts'
export { figureText } from './printing/model.ts'

/** In a sentence that gives the days anyway, the days of the name are left out. */
export const calendarNames = Object.fromEntries(Object.entries(indicatorsVi.calendar).map(([calendar, name]) => [calendar, name.replace(/\s*\(.*\)$/, '')]))

export function conferenceReport(input: ConferenceInput): ConferenceReport {
  return writeConference(input, { plan: conferencePlanVi, words: conferenceVi })
}

export interface SeasonDay {
  readonly group: string
  readonly year: number
  readonly asOf: PlainDate
}

/** What a report of the season is written from; cells known until `known`, so that one reading serves several days. */
export async function conferenceInput(ctx: Ctx, { group, year, asOf }: SeasonDay, known: PlainDate = asOf): Promise<ConferenceInput> {
  const { seasons } = await listSeasons(ctx)
  const season = seasons.find((each) => each.group === group && each.year === year)
  if (!season) throw new Refusal('reports.no-such-season', { year })
  const units = await regionUnits(ctx, group, asOf)
  const region = await regionYear(ctx, group, asOf)
  const cells = known > asOf ? await regionCells(ctx, { units: units.map(({ id }) => id), asOf: known }) : region.cells
  const cards = await cardsOf(ctx, year)
  const manualScores: ManualScore[] = []
  for (const card of cards) manualScores.push(...(await manualScoresOf(ctx, card.id, asOf)))
  const { findings } = await listFindings(ctx, { group, year, asOf })
  return {
    season: { groupName: season.groupName, year, day: season.asOf, membershipNote: season.membershipNote, head: await headOf(ctx, group, year) },
    region: { ...region, cells, manualScores },
    periods: await regionPeriods(ctx),
    dataSets: await dataSetsOf(ctx),
    events: (await listEvents(ctx, { group, year })).events,
    votes: (await listTallies(ctx, { group, year })).tallies,
    cards, asOf,
    findings: findings.map((finding) => ({ ...finding, cells: finding.cells.map((cell) => ({ ...cell, unit: finding.unit })) })),
    areaNames,
    kindNames: Object.fromEntries(units.map(({ kind, kindName }) => [kind, kindName])),
    calendarNames,
  }
}

async function cardsOf(ctx: Ctx, year: number): Promise<ConferenceInput['cards']> {
  const { cards } = await listCards(ctx, { year })
  const published = []
  for (const { id } of cards) published.push((await publishedCard(ctx, id)).card)
  return published
}

async function headOf(ctx: Ctx, group: string, year: number): Promise<string | null> {
  const { groups } = await listGroups(ctx, { day: lastDayOf(year) })
  return groups.find(({ id }) => id === group)?.head ?? null
}

export const paperFormats = ['docx', 'pdf', 'html', 'json'] as const
export type PaperFormat = (typeof paperFormats)[number]

export async function printPaper(paper: Paper, format: PaperFormat): Promise<Uint8Array> {
  const printers: Record<PaperFormat, () => Promise<Uint8Array> | string> = { docx: () => printDocx(paper), pdf: () => printPdf(paper), html: () => printHtml(paper), json: () => printJson(paper) }
  const printed = await printers[format]()
  return typeof printed === 'string' ? new TextEncoder().encode(printed) : printed
}
