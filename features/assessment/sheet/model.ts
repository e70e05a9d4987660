// A scored card as people read it: lines, ranks and traces with names instead of codes; pure.
import { formatDecimal } from '@thidua/kit/vi-text.ts'
import type { BackTest } from '@thidua/scoring/back-test.ts'
import type { Catalogue } from '@thidua/scoring/evaluate.ts'
import { whyText, type CellTrace } from '@thidua/scoring/explain.ts'
import type { LeafScore } from '@thidua/scoring/leaf.ts'
import { reasonsText } from '@thidua/scoring/phrases.ts'
import type { Reason } from '@thidua/scoring/quantity.ts'
import type { Rational } from '@thidua/scoring/rational.ts'
import { decimalText } from '@thidua/scoring/rounding.ts'
import { naText } from '@thidua/scoring/rule-text.ts'
import type { CardResult, ScoredUnit } from '@thidua/scoring/score.ts'
import { criteriaOf, type CriterionPlace, type Scorecard } from '@thidua/scoring/scorecard.ts'
import type { CellUsed, RankedUnit, SheetLine } from '../contract.ts'
import type { Evidence, ScoreEntry, Side } from '../model.ts'

type UnitNames = ReadonlyMap<string, string>

const number = (value: Rational | null): number | null => (value === null ? null : Number(decimalText(value, 2)))

export function rankedUnitOf(card: Scorecard, unit: ScoredUnit, names: UnitNames): RankedUnit {
  const criteria = new Map([...criteriaOf(card)].map(({ criterion }) => [criterion.code, criterion]))
  return {
    unit: unit.unit,
    unitName: names.get(unit.unit) ?? unit.unit,
    rank: unit.rank,
    shared: unit.shared,
    total: number(unit.total),
    totalLow: number(unit.totalLow),
    totalHigh: number(unit.totalHigh),
    classByPoints: unit.classByPoints,
    classAfterGates: unit.classAfterGates,
    class: unit.class,
    classLabel: card.ranking.classes.find((rank) => rank.class === unit.class)?.label ?? null,
    gatesFailed: unit.gatesFailed.map((code) => {
      const gate = criteria.get(code)
      return { code, name: gate?.name ?? code, cap: gate?.scoring.kind === 'gate' ? gate.scoring.cap : '' }
    }),
    movedByQuota: unit.movedByQuota,
    undetermined: [...unit.undetermined],
    notApplicable: [...unit.notApplicable],
    branches: card.criteria.filter((criterion) => criterion.scoring.kind !== 'gate').map((criterion) => branchOf(criterion.code, Number(criterion.maxPoints), unit)),
  }
}

/** Where the others are closed, nothing is told that is computed from them. */
export function withoutRank(unit: RankedUnit): RankedUnit {
  return { ...unit, rank: null, shared: false, class: null, classLabel: null, movedByQuota: false }
}

function branchOf(code: string, max: number, unit: ScoredUnit): RankedUnit['branches'][number] {
  const scored = unit.nodes.find((node) => node.criterion.code === code) ?? unit.leaves.find(({ leaf }) => leaf.code === code)
  return { code, max, points: number(scored?.points ?? null) }
}

export interface LineFacts {
  readonly result: CardResult
  readonly names: UnitNames
  /** What people call a period: `2022-H1` has a name in words. */
  readonly periodName: (period: string) => string
  /** Scores people gave this unit on this card, oldest first. */
  readonly entries: readonly ScoreEntry[]
  readonly evidence: readonly Evidence[]
  readonly maySelfScore: boolean
}

export function lineOf({ criterion, path }: CriterionPlace, unit: ScoredUnit, facts: LineFacts): SheetLine {
  const leaf = unit.leaves.find((scored) => scored.leaf.code === criterion.code)
  const node = unit.nodes.find((scored) => scored.criterion.code === criterion.code)
  const isManual = criterion.scoring.kind === 'manual'
  return {
    code: criterion.code,
    parent: path.at(-1)?.code ?? null,
    depth: path.length,
    name: criterion.name,
    kind: criterion.scoring.kind,
    max: Number(criterion.maxPoints),
    points: number(leaf?.points ?? node?.points ?? null),
    value: leaf?.value ? Number(decimalText(leaf.value, 6)) : null,
    valueText: leaf?.value ? formatDecimal(decimalText(leaf.value, 2)) : '',
    answer: leaf?.answer ?? node?.answer ?? 'undetermined',
    why: leaf ? whyOf({ ...leaf, reasons: namedReasons(leaf.reasons, facts) }) : '',
    ...givenScores(criterion.code, facts),
    step: criterion.scoring.kind === 'manual' && criterion.scoring.step !== null ? Number(criterion.scoring.step) : null,
    can: { selfScore: isManual && facts.maySelfScore },
  }
}

type Naming = Pick<LineFacts, 'result' | 'names' | 'periodName'>

/** Codes are for machines: the same reasons as a person calls the unit, the indicator and the period. */
function namedReasons(reasons: readonly Reason[], { result, names, periodName }: Naming): Reason[] {
  const indicator = (code: string) => `“${result.book.catalogue.nameOf(code)}”`
  return reasons.map((reason) => {
    if (!('indicator' in reason)) return reason
    if (!('unit' in reason)) return { ...reason, indicator: indicator(reason.indicator) }
    // a target is of a year, which its sentence says
    const period = reason.kind.endsWith('-target') ? reason.period : periodName(reason.period)
    return { ...reason, indicator: indicator(reason.indicator), unit: names.get(reason.unit) ?? reason.unit, period }
  })
}

/** What a line still lacks, and what that does to its points. */
export function lackOf(leaf: LeafScore, naming: Naming): string {
  return whyText({ ...leaf, reasons: namedReasons(leaf.reasons, naming) })
}

function whyOf({ leaf, answer, reasons }: LeafScore): string {
  if (reasons.length === 0) return ''
  return answer === 'not-applicable' && leaf.rule.kind !== 'gate' ? `${reasonsText(reasons)}; ${naText(leaf.na)}` : reasonsText(reasons)
}

type GivenScores = Pick<SheetLine, 'self' | 'selfReason' | 'cross' | 'crossBy' | 'verified' | 'reason' | 'evidence' | 'seen'>

function givenScores(code: string, facts: LineFacts): GivenScores {
  const entries = facts.entries.filter((entry) => entry.code === code)
  const last = (side: Side) => entries.findLast((entry) => entry.side === side)
  const text = (entry: ScoreEntry | undefined) => (entry?.state === 'not-applicable' ? 'n/a' : (entry?.score ?? null))
  const cross = last('cross')
  const evidenceId = entries.findLast((entry) => entry.evidenceId !== null)?.evidenceId ?? null
  return {
    self: text(last('self')),
    selfReason: last('self')?.reason ?? '',
    cross: text(cross),
    crossBy: cross?.byUnit ? (facts.names.get(cross.byUnit) ?? cross.byUnit) : null,
    verified: text(last('verified')),
    reason: entries.findLast((entry) => entry.reason !== '')?.reason ?? '',
    evidence: evidenceId === null ? null : evidenceOf(evidenceId, facts),
    seen: last('self')?.entry ?? null,
  }
}

/** One paper proving many lines is worth a look, so the line says on how many it stands. */
function evidenceOf(id: string, facts: LineFacts): SheetLine['evidence'] {
  const found = facts.evidence.find((evidence) => evidence.id === id)
  return { id, title: found?.title ?? id, number: found?.number ?? '', date: found?.date ?? null, usedOn: timesUsed(facts.entries, id) }
}

export function timesUsed(entries: readonly ScoreEntry[], evidenceId: string): number {
  return new Set(entries.filter((entry) => entry.evidenceId === evidenceId).map((entry) => entry.code)).size
}

export function missingOf(lines: readonly SheetLine[]): { code: string; name: string; max: number; why: string }[] {
  return lines
    .filter((line) => line.kind !== 'sum' && line.answer === 'undetermined')
    .map(({ code, name, max, why }) => ({ code, name, max, why }))
}

export function cellsOf(traces: readonly CellTrace[], by: { catalogue: Catalogue; names: UnitNames }): CellUsed[] {
  return traces.map((trace) => ({
    unit: trace.unit,
    unitName: by.names.get(trace.unit) ?? trace.unit,
    indicator: trace.indicator,
    indicatorName: trace.name,
    unitOfMeasure: by.catalogue.get(trace.indicator)?.unitOfMeasure ?? '',
    period: trace.period,
    isTarget: trace.source === 'target',
    state: trace.state === 'no-row' ? 'absent' : trace.state,
    value: trace.value,
    status: trace.status,
    source: trace.origin,
    reported: trace.reported,
  }))
}

type BackTestRow = {
  unit: string
  unitName: string
  before: { total: number | null; class: string | null; rank: number | null } | null
  after: { total: number | null; class: string | null; rank: number | null } | null
  text: string
  changedLines: { code: string; before: number | null; after: number | null }[]
}

export function backTestRows(test: BackTest, names: UnitNames): BackTestRow[] {
  return test.units.map((effect) => ({
    unit: effect.unit,
    unitName: names.get(effect.unit) ?? effect.unit,
    before: effect.before && { ...effect.before, total: effect.before.total === null ? null : Number(effect.before.total) },
    after: effect.after && { ...effect.after, total: effect.after.total === null ? null : Number(effect.after.total) },
    text: effect.text,
    changedLines: changedLines(test, effect.unit),
  }))
}

function changedLines(test: BackTest, unit: string): BackTestRow['changedLines'] {
  const points = (result: CardResult) =>
    new Map(result.units.find((scored) => scored.unit === unit)?.leaves.map(({ leaf, points: scored }) => [leaf.code, number(scored)]) ?? [])
  const [before, after] = [points(test.before), points(test.after)]
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((code) => ({ code, before: before.get(code) ?? null, after: after.get(code) ?? null }))
    .filter((line) => line.before !== line.after)
}
