import type { InputOf, OutputOf } from '@thidua/kit/contract.ts'
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { Refusal } from '@thidua/kit/refusal.ts'
import { Rational } from '@thidua/scoring/rational.ts'
import { decimalText } from '@thidua/scoring/rounding.ts'
import { scoreCard, type CardResult, type ScoredUnit } from '@thidua/scoring/score.ts'
import { conferenceVi } from '../../messages/conference.ts'
import { mayRead } from '../access/service.ts'
import { lookingAtWholeResults, type Looking } from '../assessment/disclosure/service.ts'
import { manualScoresOf, regionYear } from '../assessment/service.ts'
import type { Ctx } from '../context.ts'
import { regionPeriods } from '../indicators/service.ts'
import { knownUnits, regionUnits } from '../organisations/service.ts'
import { publishedCard, type PublishedCard } from '../scorecards/service.ts'
import type { ConferenceFact, ConferenceInput, ConferenceReport } from './conference/contract.ts'
import { conferenceInput, conferenceReport, figureText, printPaper, type PaperFormat } from './conference/service.ts'
import type { operations, ReportFact } from './contract.ts'
import { mergedYear } from './merged/model.ts'
import { rollUp, type RolledUnit, type RolledView, type RollUp } from './roll-up/model.ts'

type Ops = typeof operations

export async function showReport(ctx: Ctx, input: InputOf<Ops['show-report']>): Promise<OutputOf<Ops['show-report']>> {
  return lookingAtWholeResults(ctx, input, (looking) => reportOf(looking, input))
}

async function reportOf({ ctx, onlyPublished }: Looking, input: InputOf<Ops['show-report']>): Promise<OutputOf<Ops['show-report']>> {
  const latest = onlyPublished || input.asOf > ctx.today ? input.asOf : ctx.today
  const known = await conferenceInput(ctx, input, latest)
  const report = conferenceReport(known)
  const later = latest > input.asOf ? conferenceReport({ ...known, asOf: latest }) : null
  return {
    // the facts travel once, with their cells walkable
    paper: { ...report.paper, facts: [] },
    facts: report.facts.map((fact) => reportFact(fact, { known, later })),
    sections: [...report.sections],
    seasonDay: known.season.day,
  }
}

interface Told {
  readonly known: ConferenceInput
  readonly later: ConferenceReport | null
}

function reportFact(fact: ConferenceFact, { known, later }: Told): ReportFact {
  const { region, season } = known
  const unitName = new Map(region.units.map(({ id, name }) => [id, name]))
  const indicatorName = new Map(region.indicators.map(({ code, name }) => [code, name]))
  const named = ({ unit, indicator }: { unit: string; indicator: string }) => ({ unit, unitName: unitName.get(unit) ?? unit, indicator, indicatorName: indicatorName.get(indicator) ?? indicator })
  const { id, about, text, value, valueText, arithmetic, source, sheet, then } = fact
  return {
    id, about, text, valueText, arithmetic, source, sheet,
    value: typeof value === 'object' && value !== null ? [...value] : value,
    // a score is walked down through its sheet
    from: sheet ? [] : fact.from.map(({ period, value: cell, status, reported, source: origin, ...place }) => ({ ...named(place), period, value: cell, status, reported, source: origin })),
    targets: fact.targets.map(({ year, value: target, ...place }) => ({ ...named(place), year, value: target })),
    missing: fact.missing.map((unit) => unitName.get(unit) ?? unit),
    estimate: fact.from.some(({ status, period }) => status === 'estimate' && period === String(season.year)),
    synthetic: fact.from.some(({ source: origin }) => origin === 'synthetic'),
    then: then === null ? null : { day: season.day, valueText: then },
    later: laterOf(fact, { known, later }),
  }
}

/** What is known today, with the day on which it changed. */
function laterOf(fact: ConferenceFact, { known, later }: Told): ReportFact['later'] {
  const now = later?.facts.find(({ id }) => id === fact.id)
  if (!now || now.valueText === fact.valueText) return null
  const days = now.from.flatMap(({ reported }) => (reported !== null && reported > known.asOf ? [reported] : [])).sort()
  return { day: days.at(-1) ?? known.asOf, valueText: now.valueText }
}

const mediaTypes: Readonly<Record<PaperFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
}

/** `content` is base64: the answer travels as JSON like every other. */
export async function downloadReport(ctx: Ctx, { format, ...at }: InputOf<Ops['download-report']>): Promise<OutputOf<Ops['download-report']>> {
  const paper = await lookingAtWholeResults(ctx, at, async (looking) => conferenceReport(await conferenceInput(looking.ctx, at)).paper)
  const bytes = await printPaper(paper, format)
  return { fileName: `bao-cao-tong-ket-${at.year}-tinh-den-${at.asOf}.${format}`, mediaType: mediaTypes[format], content: Buffer.from(bytes).toString('base64') }
}

/** A total over units some of which are closed would be wrong, and tell about them once they open. */
async function ensureEveryFigure(ctx: Ctx, group: string, asOf: PlainDate): Promise<void> {
  const units = await regionUnits(ctx, group, asOf)
  if (!units.every(({ id }) => mayRead(ctx.scope, id))) throw new Refusal('access.not-yours')
}

export async function showRollUp(ctx: Ctx, input: InputOf<Ops['show-roll-up']>): Promise<OutputOf<Ops['show-roll-up']>> {
  await ensureEveryFigure(ctx, input.group, input.asOf)
  const region = await regionYear(ctx, input.group, input.asOf)
  if (!region.indicators.some(({ code }) => code === input.indicator)) throw new Refusal('indicators.no-such-indicator', { indicator: input.indicator })
  const rolled = rollUp({ region, periods: await regionPeriods(ctx), indicator: input.indicator, period: input.period, asOf: input.asOf })
  if (!rolled) throw new Refusal('reports.not-summable', { indicator: input.indicator })
  const names = await namesOf(ctx, input.asOf)
  return {
    indicator: rolled.definition.code,
    indicatorName: rolled.definition.name,
    unitOfMeasure: rolled.definition.unitOfMeasure,
    views: rolled.views.map((view) => viewJson(view, rolled, names)),
    agree: rolled.agree,
  }
}

type Names = ReadonlyMap<string, { readonly name: string; readonly province: string }>

async function namesOf(ctx: Ctx, day: PlainDate): Promise<Names> {
  return new Map((await knownUnits(ctx, day)).map(({ id, shortName, province }) => [id, { name: shortName, province }]))
}

function viewJson({ view, units, total }: RolledView, { definition }: RollUp, names: Names): OutputOf<Ops['show-roll-up']>['views'][number] {
  const text = (value: RolledUnit['value']): string => (value ? figureText(value, definition, conferenceVi.money, 'with-unit') : conferenceVi.notReported)
  const nameOf = (unit: string): string => names.get(unit)?.name ?? unit
  return {
    view,
    units: units.map((unit) => ({
      unit: unit.unit,
      unitName: nameOf(unit.unit),
      province: names.get(unit.unit)?.province ?? '',
      value: unit.value && decimalText(unit.value, 4),
      valueText: text(unit.value),
      members: unit.members.map((member) => ({ unit: member, unitName: nameOf(member) })),
      from: unit.cells.flatMap(({ unit: of, indicator, period, entry }) => (entry && 'state' in entry ? [{ unit: of, indicator, period, value: entry.value }] : [])),
      missing: unit.missing.map(nameOf),
      outside: unit.outside.map((link) => names.get(link.predecessor)?.province ?? link.predecessorName),
      undistributed: unit.undistributed,
    })),
    total: total && decimalText(total, 4),
    totalText: text(total),
  }
}

export async function showMergedRanking(ctx: Ctx, input: InputOf<Ops['show-merged-ranking']>): Promise<OutputOf<Ops['show-merged-ranking']>> {
  const { card } = await publishedCard(ctx, input.card)
  return lookingAtWholeResults(ctx, { ...input, year: card.year }, (looking) => mergedRankingOf(looking.ctx, input, card))
}

async function mergedRankingOf(ctx: Ctx, input: InputOf<Ops['show-merged-ranking']>, card: PublishedCard['card']): Promise<OutputOf<Ops['show-merged-ranking']>> {
  const region = { ...(await regionYear(ctx, input.group, input.asOf)), manualScores: await manualScoresOf(ctx, card.id, input.asOf) }
  const merged = mergedYear(region, card, card.year)
  const [before, after] = [region, merged.region].map((each): CardResult => {
    const result = scoreCard({ card, region: each, asOf: input.asOf })
    if ('error' in result) throw new Refusal('assessment.card-not-issued', { asOf: input.asOf, issued: card.issued })
    return result
  })
  const names = await namesOf(ctx, input.asOf)
  const nameOf = (unit: string): string => names.get(unit)?.name ?? unit
  const inside = new Set(region.units.map(({ id }) => id))
  const provisional = after?.provisional ?? false
  return {
    card: card.id,
    cardName: card.name,
    year: card.year,
    before: (before?.units ?? []).map((unit) => standingOf(unit, nameOf)),
    provisional,
    after: (provisional ? byCertainPoints(after?.units ?? []) : (after?.units ?? [])).map((unit) => {
      const group = merged.groups.find((each) => each.unit === unit.unit)
      const outside = region.lineage.filter(({ successor, predecessor, inRegion }) => successor === unit.unit && !inRegion && !inside.has(predecessor))
      const unsettled = provisional ? { rank: null, class: null } : {}
      return { ...standingOf(unit, nameOf), ...unsettled, openLines: unit.undetermined.length, members: (group?.members ?? []).map(nameOf), outside: outside.map((link) => names.get(link.predecessor)?.province ?? link.predecessorName), undistributed: group?.undistributed ?? false }
    }),
  }
}

function byCertainPoints(units: readonly ScoredUnit[]): readonly ScoredUnit[] {
  return units.toSorted((left, right) => (right.totalLow ?? Rational.zero).compare(left.totalLow ?? Rational.zero))
}

function standingOf(unit: ScoredUnit, nameOf: (unit: string) => string) {
  const points = (value: ScoredUnit['total']): number | null => value && Number(decimalText(value, 2))
  return { unit: unit.unit, unitName: nameOf(unit.unit), rank: unit.rank, total: points(unit.total), totalLow: points(unit.totalLow), totalHigh: points(unit.totalHigh), class: unit.class }
}
