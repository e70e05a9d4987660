import type { InputOf, OutputOf } from '@thidua/kit/contract.ts'
import { ensure, Refusal } from '@thidua/kit/refusal.ts'
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { backTest as tryBoth } from '@thidua/scoring/back-test.ts'
import { explainLeaf } from '@thidua/scoring/explain.ts'
import type { ManualScore, RegionYear } from '@thidua/scoring/region.ts'
import { scoreCard, type CardResult } from '@thidua/scoring/score.ts'
import { criteriaOf, type Criterion, type Scorecard } from '@thidua/scoring/scorecard.ts'
import { periodName } from '../../messages/period-name.ts'
import { mayRead } from '../access/service.ts'
import { record } from '../audit/service.ts'
import type { Ctx } from '../context.ts'
import { regionCells, regionIndicators, regionTargets } from '../indicators/service.ts'
import { regionLineage, regionUnits } from '../organisations/service.ts'
import { publishedCard, quotaText, tieText, type PublishedCard } from '../scorecards/service.ts'
import type { operations } from './contract.ts'
import { lookingAtResults, lookingAtWholeResults, type Looking } from './disclosure/service.ts'
import { entriesOf, faultOfScore, freshScores, type Evidence, type ScoreEntry } from './model.ts'
import { maySelfScore } from './policy.ts'
import { backTestRows, cellsOf, lackOf, lineOf, missingOf, rankedUnitOf, timesUsed, withoutRank, type LineFacts } from './sheet/model.ts'
import * as store from './store.ts'

type Ops = typeof operations
export type { Evidence } from './model.ts'

/** Everything a card needs, as known on a day, from the cells of all units that ever belonged to the group. */
export async function regionYear(ctx: Ctx, group: string, asOf: PlainDate): Promise<RegionYear> {
  const units = await regionUnits(ctx, group, asOf)
  return {
    units,
    lineage: await regionLineage(ctx),
    indicators: await regionIndicators(ctx, asOf),
    cells: await regionCells(ctx, { units: units.map((unit) => unit.id), asOf }),
    targets: await regionTargets(ctx),
    manualScores: [],
  }
}

interface Scored {
  readonly result: CardResult
  readonly version: number
  readonly names: ReadonlyMap<string, string>
}

interface Asked {
  readonly group: string
  readonly card: string
  readonly asOf: PlainDate
}

/** Scores the card from what the caller may see. */
async function scoring<Answer>(ctx: Ctx, input: Asked, work: (scored: Scored, looking: Looking) => Promise<Answer> | Answer): Promise<Answer> {
  const { card } = await publishedCard(ctx, input.card)
  return lookingAtResults(ctx, { ...input, year: card.year }, async (looking) => work(await scored(looking, input), looking))
}

async function scored({ ctx, open }: Looking, input: Asked): Promise<Scored> {
  const { card, version } = await publishedCard(ctx, input.card)
  const region = await regionYear(ctx, input.group, input.asOf)
  const manualScores = (await store.selectManualScores(ctx.tx, { scope: ctx.scope, card: card.id, asOf: input.asOf })).filter(({ unit }) => open(unit))
  const result = scoreCard({ card, region: { ...region, manualScores }, asOf: input.asOf })
  if ('error' in result) throw new Refusal('assessment.card-not-issued', { asOf: input.asOf, issued: card.issued })
  const units = await regionUnits(ctx, input.group, input.asOf)
  return { result, version, names: new Map(units.map((unit) => [unit.id, unit.shortName])) }
}

export async function showRanking(ctx: Ctx, input: InputOf<Ops['show-ranking']>): Promise<OutputOf<Ops['show-ranking']>> {
  return scoring(ctx, input, ({ result, names }, looking) => rankingOf(result, names, looking))
}

function rankingOf(result: CardResult, names: ReadonlyMap<string, string>, { open, whole }: Looking): OutputOf<Ops['show-ranking']> {
  const { card } = result
  const units = result.units.filter(({ unit }) => open(unit)).map((unit) => rankedUnitOf(card, unit, names))
  if (units.length === 0 && result.units.length > 0) throw new Refusal('assessment.not-published', { year: card.year })
  return {
    card: card.id,
    cardName: card.name,
    year: result.year,
    asOf: result.asOf,
    issued: card.issued,
    daysBeforeIssue: result.daysBeforeIssue,
    provisional: result.provisional || !whole,
    totalPoints: Number(card.totalPoints),
    classes: card.ranking.classes.map((rank) => ({ class: rank.class, label: rank.label, minPoints: Number(rank.minPoints) })),
    quota: card.ranking.quota.map((quota) => ({ class: quota.class, text: quotaText(quota) })),
    ties: card.ranking.ties.map((tie) => tieText(tie, card, result.book.catalogue)),
    units: whole ? units : units.map(withoutRank),
  }
}

/** A unit whose scores or figures are closed to the caller looks like one the card does not score. */
function unitIn({ result, ctx, unit }: { result: CardResult; ctx: Ctx; unit: string }, { open }: Looking): CardResult['units'][number] {
  const found = mayRead(ctx.scope, unit) && open(unit) ? result.units.find((candidate) => candidate.unit === unit) : undefined
  if (!found) throw new Refusal('assessment.unit-not-scored', { unit })
  return found
}

export async function showSheet(ctx: Ctx, input: InputOf<Ops['show-sheet']>): Promise<OutputOf<Ops['show-sheet']>> {
  return scoring(ctx, input, ({ result, names }, looking) => sheetOf({ ctx, result, names, unit: input.unit }, looking))
}

interface Sheet {
  /** Of the caller; the look may be a wider one. */
  readonly ctx: Ctx
  readonly result: CardResult
  readonly names: ReadonlyMap<string, string>
  readonly unit: string
}

async function sheetOf(sheet: Sheet, looking: Looking): Promise<OutputOf<Ops['show-sheet']>> {
  const { result, names } = sheet
  const { card } = result
  const unit = unitIn(sheet, looking)
  const facts = await lineFacts(looking.ctx, sheet)
  const ranked = rankedUnitOf(card, unit, names)
  const lines = [...criteriaOf(card)].map((place) => lineOf(place, unit, facts))
  const manual = lines.filter((line) => line.kind === 'manual')
  return {
    unit: looking.whole ? ranked : withoutRank(ranked),
    card: card.id,
    cardName: card.name,
    year: result.year,
    totalPoints: Number(card.totalPoints),
    synthetic: result.book.region.cells.some((cell) => cell.unit === sheet.unit && cell.source === 'synthetic'),
    lines,
    missing: missingOf(lines),
    self: { filled: manual.filter((line) => line.self !== null).length, expected: manual.length },
  }
}

async function lineFacts(ctx: Ctx, { result, unit, names }: Sheet): Promise<LineFacts> {
  const entries = await store.selectScoreEntries(ctx.tx, { scope: ctx.scope, card: result.card.id, unit, asOf: result.asOf })
  const evidence = await store.selectEvidence(ctx.tx, { scope: ctx.scope, units: [unit] })
  return { result, names, periodName, entries, evidence, maySelfScore: maySelfScore(ctx.scope, unit).allowed && result.asOf >= ctx.today }
}

export async function explainLine(ctx: Ctx, input: InputOf<Ops['explain-line']>): Promise<OutputOf<Ops['explain-line']>> {
  return scoring(ctx, input, ({ result, names }, looking) => traceOf({ ctx, result, names, unit: input.unit }, input.code, looking))
}

async function traceOf(sheet: Sheet, code: string, looking: Looking): Promise<OutputOf<Ops['explain-line']>> {
  const { result, names } = sheet
  const unit = unitIn(sheet, looking)
  const leaf = unit.leaves.find(({ leaf }) => leaf.code === code)
  if (!leaf) throw new Refusal('assessment.no-such-line', { code })
  const trace = explainLeaf(result, sheet.unit, code)
  const facts = await lineFacts(looking.ctx, sheet)
  const entries = facts.entries.filter((entry) => entry.code === code)
  const evidenceId = entries.findLast((entry) => entry.evidenceId !== null)?.evidenceId
  const evidence = facts.evidence.find((candidate) => candidate.id === evidenceId)
  return {
    code: trace.code,
    name: trace.name,
    points: trace.points === null ? null : Number(trace.points),
    max: Number(trace.max),
    answer: trace.answer,
    rule: trace.rule,
    arithmetic: [...trace.arithmetic],
    cells: cellsOf(trace.cells, { catalogue: result.book.catalogue, names }),
    missing: [lackOf(leaf, facts)].filter((lack) => lack !== ''),
    scores: entries.map((entry) => ({
      side: entry.side,
      score: entry.state === 'not-applicable' ? 'n/a' : entry.score,
      by: entry.byUnit === null ? entry.enteredBy : (names.get(entry.byUnit) ?? entry.byUnit),
      when: entry.enteredAt,
      reason: entry.reason,
    })),
    evidence: evidence ? { ...evidence, usedOn: timesUsed(facts.entries, evidence.id) } : null,
  }
}

export async function saveSelfScore(ctx: Ctx, input: InputOf<Ops['save-self-score']>): Promise<OutputOf<Ops['save-self-score']>> {
  const { card } = await publishedCard(ctx, input.card)
  const criterion = manualLine(card, input.code)
  ensure(maySelfScore(ctx.scope, input.unit))
  const fault = faultOfScore(criterion, input)
  const step = criterion.scoring.kind === 'manual' ? criterion.scoring.step : null
  if (fault) throw new Refusal(`assessment.${fault}`, { max: criterion.maxPoints, step })
  const place = { unit: input.unit, card: card.id, code: input.code, side: 'self' } as const
  await store.lockScore(ctx.tx, place)
  const latest = await latestSelf(ctx, place)
  if ((latest?.entry ?? null) !== input.seen) throw new Refusal('assessment.stale-score', { by: latest?.enteredBy ?? '' })
  const { state, reason, evidenceId } = input
  const score = { ...place, state, score: state === 'number' ? input.score : null, byUnit: input.unit, evidenceId, reason }
  await store.insertScores(ctx.tx, [score], { at: ctx.now, by: ctx.actor.name, channel: ctx.channel, importId: null })
  const saved = (await latestSelf(ctx, place))!
  await record(ctx, {
    operation: 'assessment/save-self-score',
    subjectKind: 'score',
    subjectId: `${card.id}/${input.unit}/${input.code}/self`,
    before: latest ? { state: latest.state, score: latest.score } : null,
    after: { state: saved.state, score: saved.score },
    reason,
  })
  return { entry: saved.entry, self: saved.state === 'not-applicable' ? 'n/a' : saved.score }
}

function manualLine(card: Scorecard, code: string): Criterion {
  const found = [...criteriaOf(card)].find(({ criterion }) => criterion.code === code)
  if (!found) throw new Refusal('assessment.no-such-line', { code })
  if (found.criterion.scoring.kind !== 'manual') throw new Refusal('assessment.not-a-manual-line', { code })
  return found.criterion
}

async function latestSelf(ctx: Ctx, place: { unit: string; card: string; code: string }): Promise<ScoreEntry | undefined> {
  const entries = await store.selectScoreEntries(ctx.tx, { scope: ctx.scope, ...place })
  return entries.findLast((entry) => entry.side === 'self')
}

export async function backTest(ctx: Ctx, input: InputOf<Ops['back-test']>): Promise<OutputOf<Ops['back-test']>> {
  const [before, after] = [await publishedCard(ctx, input.before), await publishedCard(ctx, input.after)]
  const years = [before.card.year, after.card.year]
  return lookingAtWholeResults(ctx, { ...input, year: Math.max(...years) }, () => lookingAtWholeResults(ctx, { ...input, year: Math.min(...years) }, (looking) => compared(looking.ctx, { input, before, after })))
}

interface BackTest {
  readonly input: InputOf<Ops['back-test']>
  readonly before: PublishedCard
  readonly after: PublishedCard
}

async function compared(ctx: Ctx, { input, before, after }: BackTest): Promise<OutputOf<Ops['back-test']>> {
  const region = await regionYear(ctx, input.group, input.asOf)
  const manualScores = await store.selectManualScores(ctx.tx, { scope: ctx.scope, card: before.card.id, asOf: input.asOf })
  const units = await regionUnits(ctx, input.group, input.asOf)
  const names = new Map(units.map((unit) => [unit.id, unit.shortName]))
  const test = tryBoth({ before: before.card, after: after.card, region: { ...region, manualScores }, asOf: input.asOf })
  return { units: backTestRows(test, names) }
}

/** Scores and evidence of a folder; the loader's hand, no screen leads here. A row that already stands as it is adds nothing. */
export async function recordScores(ctx: Ctx, batch: { rows: readonly ManualScore[]; evidence: readonly Evidence[]; importId: string | null }): Promise<number> {
  if (ctx.scope.writes !== 'every') throw new Refusal('assessment.not-your-unit', { unit: batch.rows[0]?.unit ?? '' })
  await store.insertEvidence(ctx.tx, batch.evidence)
  const known: ManualScore[] = []
  for (const card of new Set(batch.rows.map((row) => row.card))) known.push(...(await store.selectManualScores(ctx.tx, { scope: ctx.scope, card })))
  const scores = freshScores(batch.rows.flatMap(entriesOf), known.flatMap(entriesOf))
  await store.insertScores(ctx.tx, scores, { at: ctx.now, by: ctx.actor.name, channel: ctx.channel, importId: batch.importId })
  await record(ctx, { operation: 'assessment/record-scores', subjectKind: 'import', subjectId: batch.importId ?? 'direct', after: { scores: scores.length, evidence: batch.evidence.length } })
  return scores.length
}

export interface SelfScores {
  readonly card: Pick<Scorecard, 'id' | 'name' | 'year' | 'appliesTo'>
  /** The lines that people score, in the order of the card. */
  readonly lines: readonly { readonly code: string; readonly name: string; readonly max: string }[]
  /** What each unit last said of itself on a line. */
  readonly scores: readonly ScoreEntry[]
}

/** What a head answers for on a card: the self-scores of the units in scope. */
export async function selfScoresOf(ctx: Ctx, reference: string): Promise<SelfScores> {
  const { card } = await publishedCard(ctx, reference)
  const manual = [...criteriaOf(card)].filter(({ criterion }) => criterion.scoring.kind === 'manual')
  const entries = await store.selectScoreEntries(ctx.tx, { scope: ctx.scope, card: card.id, asOf: ctx.today })
  const last = new Map(entries.filter((entry) => entry.side === 'self').map((entry) => [`${entry.unit}\n${entry.code}`, entry]))
  return { card, lines: manual.map(({ criterion: { code, name, maxPoints } }) => ({ code, name, max: maxPoints })), scores: [...last.values()] }
}

/** Manual scores of a card, for reports that score it again. */
export async function manualScoresOf(ctx: Ctx, card: string, asOf: PlainDate): Promise<ManualScore[]> {
  return store.selectManualScores(ctx.tx, { scope: ctx.scope, card, asOf })
}
