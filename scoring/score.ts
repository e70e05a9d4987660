// A card and a region's year → points, classes and ranks (FORMAT.md §5–§8).
import { daysBetween, type PlainDate } from '@thidua/kit/plain-date.ts'
import { CellBook, type CellUse } from './cells.ts'
import { compileCard, type CompiledCard, type CompiledCriterion } from './compile-card.ts'
import { evaluateMeasure } from './evaluate.ts'
import { scoreLeaf, scoreQuantity, type LeafFacts, type LeafScore } from './leaf.ts'
import { addUp, type NodeScore } from './node.ts'
import { rankUnits, type Contender, type Placing } from './rank.ts'
import { type Rational } from './rational.ts'
import type { ManualScore, RegionYear } from './region.ts'
import type { Scorecard } from './scorecard.ts'

export interface UnitScore {
  readonly unit: string
  /** `null`: undetermined, or nothing in the card applies. */
  readonly total: Rational | null
  readonly totalLow: Rational | null
  readonly totalHigh: Rational | null
  /** Children before parents, the card itself not listed. */
  readonly nodes: readonly NodeScore[]
  /** In card order. */
  readonly leaves: readonly LeafScore[]
  readonly gatesFailed: readonly string[]
  readonly undetermined: readonly string[]
  readonly notApplicable: readonly string[]
}

export interface ScoredUnit extends UnitScore, Placing {}

export interface CardResult {
  readonly card: Scorecard
  readonly year: number
  readonly asOf: PlainDate
  readonly daysBeforeIssue: number
  /** Something is missing that may still change ranks. */
  readonly provisional: boolean
  /** In rank order; units without a rank last, by id. */
  readonly units: readonly ScoredUnit[]
  /** What it was scored from, so that any leaf can be explained later. */
  readonly book: CellBook
  /** Cards whose manual scores were read, the first that has one for a leaf. */
  readonly manualFrom: readonly string[]
}

/** A card cannot judge before anyone could know it. */
export interface CardNotIssued {
  readonly error: 'card-not-issued'
  readonly card: Scorecard
  readonly asOf: PlainDate
}

export interface Scoring {
  readonly card: Scorecard
  readonly region: RegionYear
  /** Day of knowledge. */
  readonly asOf: PlainDate
  /** The card's year unless another is asked for. */
  readonly year?: number
}

/** `scoreCard({ card, region, asOf: plainDate('2025-12-31') })`; throws `RangeError` for a card that `checkCard` refuses. */
export function scoreCard({ card, region, asOf, year = card.year }: Scoring): CardResult | CardNotIssued {
  if (asOf < card.issued) return { error: 'card-not-issued', card, asOf }
  return scoreCells(card, new CellBook(region, { asOf }), { year })
}

export interface CellScoring {
  readonly year: number
  /** Cards whose manual scores are read, its own by default; a new version is tried on the scores of the old one. */
  readonly manualFrom?: readonly string[]
}

/** Scores whatever the day of issue: for trying a card on a year that is known already. `scoreCells(card, book, { year: 2022 })`. */
export function scoreCells(card: Scorecard, book: CellBook, { year, manualFrom = [card.id] }: CellScoring): CardResult {
  const compiled = compileCard(card)
  const scores = book.scoredUnits(card.appliesTo, year).map(({ id }) => {
    const facts = leafFacts(book, { unit: id, year, manualFrom })
    return { score: scoreUnit(compiled, id, facts), facts }
  })
  const contenders = scores.map(({ score, facts }) => contenderOf(compiled, score, facts))
  const placed = rankUnits(card.ranking, compiled.thresholds, contenders)
  const units = placed.map(({ contender, ...placing }) => ({ ...contender.score, ...placing }))
  return {
    card,
    year,
    asOf: book.asOf,
    daysBeforeIssue: Math.max(0, daysBetween(card.validFrom, card.issued)),
    provisional: contenders.some(isOpen),
    units,
    book,
    manualFrom,
  }
}

export interface ScoredPlace {
  readonly unit: string
  readonly year: number
  readonly manualFrom: readonly string[]
}

/** The figures and the verified scores a card sees of one unit: predecessors of the year joined in. */
export function leafFacts(book: CellBook, { unit, year, manualFrom }: ScoredPlace, watch?: (use: CellUse) => void): LeafFacts {
  const scores = (code: string): ManualScore | undefined => manualFrom.map((card) => book.manualScore(unit, card, code)).find((score) => score)
  const facts = book.facts({ unit, period: String(year), view: 'joined' }, watch)
  return { ...facts, verifiedScore: (code) => scoreQuantity(scores(code)?.verified) }
}

/** Points of one unit, without class and rank: `scoreUnit(compileCard(card), 'u1', facts)`. */
export function scoreUnit(compiled: CompiledCard, unit: string, facts: LeafFacts): UnitScore {
  const nodes: NodeScore[] = []
  const leaves: LeafScore[] = []
  const walk = (criterion: CompiledCriterion): NodeScore | LeafScore => {
    if (criterion.rule.kind !== 'sum') return kept(leaves, scoreLeaf(criterion, facts))
    const node = addUp(criterion, criterion.children.map(walk))
    return criterion === compiled.root ? node : kept(nodes, node)
  }
  const root = walk(compiled.root) as NodeScore
  const applies = root.answer !== 'not-applicable'
  const codes = (keep: (leaf: LeafScore) => boolean): string[] => leaves.filter(keep).map(({ leaf }) => leaf.code)
  return {
    unit,
    total: root.points,
    totalLow: applies ? root.low : null,
    totalHigh: applies ? root.high : null,
    nodes,
    leaves,
    gatesFailed: codes(({ leaf, answer }) => leaf.rule.kind === 'gate' && answer === 'not-met'),
    undetermined: codes(({ answer }) => answer === 'undetermined'),
    notApplicable: codes(({ answer }) => answer === 'not-applicable'),
  }
}

interface ScoredContender extends Contender {
  readonly score: UnitScore
}

function contenderOf(compiled: CompiledCard, score: UnitScore, facts: LeafFacts): ScoredContender {
  const gates = score.leaves.flatMap(({ leaf, answer }) => (leaf.rule.kind === 'gate' ? [{ cap: leaf.rule.cap, answer }] : []))
  return {
    unit: score.unit,
    total: score.total,
    failedCaps: gates.filter(({ answer }) => answer === 'not-met').map(({ cap }) => cap),
    gatesOpen: gates.some(({ answer }) => answer === 'undetermined'),
    keys: compiled.ties.map((tie) => ('criterion' in tie ? pointsOf(score, tie.criterion) : numberOf(evaluateMeasure(tie.measure, facts)))),
    score,
  }
}

function pointsOf(score: UnitScore, code: string): Rational | null {
  const leaf = score.leaves.find((each) => each.leaf.code === code)
  return leaf ? leaf.points : (score.nodes.find((node) => node.criterion.code === code)?.points ?? null)
}

function numberOf(quantity: ReturnType<typeof evaluateMeasure>): Rational | null {
  return quantity.state === 'number' ? quantity.value : null
}

function isOpen({ score, gatesOpen }: ScoredContender): boolean {
  return gatesOpen || (score.total === null && score.totalLow !== null)
}

function kept<Item>(list: Item[], item: Item): Item {
  list.push(item)
  return item
}
