// The trace of one leaf, made when somebody asks: the rule, the arithmetic, and every cell that was read.
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { arithmeticLines } from './arithmetic.ts'
import type { CellBook, CellUse } from './cells.ts'
import { scoreLeaf, type Answer, type LeafFacts } from './leaf.ts'
import type { NodeScore } from './node.ts'
import { figure, reasonsText } from './phrases.ts'
import { decimalText } from './rounding.ts'
import { naText, ruleText } from './rule-text.ts'
import { leafFacts, type CardResult, type ScoredUnit } from './score.ts'
import type { ScoringKind } from './scorecard.ts'

export interface CellTrace {
  readonly source: 'cell' | 'target'
  readonly unit: string
  readonly indicator: string
  readonly name: string
  readonly period: string
  /** `no-row`: nothing was reported by the day; `blank`: reported without a figure. */
  readonly state: 'number' | 'blank' | 'not-applicable' | 'no-row'
  readonly value: string | null
  readonly status: 'estimate' | 'actual' | 'official' | null
  /** Where the figure comes from, as the cell says. */
  readonly origin: string
  readonly reported: PlainDate | null
}

export interface LeafTrace {
  readonly unit: string
  readonly code: string
  readonly name: string
  readonly kind: ScoringKind
  readonly answer: Answer
  /** Decimal text. */
  readonly points: string | null
  readonly max: string
  /** The rule in Vietnamese. */
  readonly rule: string
  /** The arithmetic in Vietnamese, one step a line. */
  readonly arithmetic: readonly string[]
  /** Why there is no number, and what that does to the points; empty when there is one. */
  readonly why: string
  readonly cells: readonly CellTrace[]
  /** Those of `cells` without a figure that should have one. */
  readonly missing: readonly CellTrace[]
}

/** `explainLeaf(result, 'u3', 'A.2')`; throws `RangeError` for a unit or leaf that is not in the result. */
export function explainLeaf(result: CardResult, unitId: string, code: string): LeafTrace {
  const unit = unitOf(result, unitId)
  const scored = unit.leaves.find(({ leaf }) => leaf.code === code)
  if (!scored) throw new RangeError(`not a leaf of ${result.card.id}: ${code}`)
  const { facts, cells } = watchedFacts(result, unitId)
  const { catalogue } = result.book
  scoreLeaf(scored.leaf, facts)
  const traces = [...cells.values()].map((use) => cellTrace(use, result.book))
  return {
    unit: unitId,
    code,
    name: scored.leaf.name,
    kind: scored.leaf.rule.kind,
    answer: scored.answer,
    points: scored.points && decimalText(scored.points, 2),
    max: decimalText(scored.leaf.max, 2),
    rule: ruleText(scored.leaf, catalogue),
    arithmetic: [...joinedLine(traces, unitId, result.book), ...arithmeticLines(scored, { facts, catalogue })],
    why: whyText(scored),
    cells: traces,
    missing: traces.filter(({ state }) => state === 'blank' || state === 'no-row'),
  }
}

/** How a node came to its points; `null` for the whole card: `explainNode(result, 'u3', 'A')`. */
export function explainNode(result: CardResult, unitId: string, code: string | null): readonly string[] {
  const unit = unitOf(result, unitId)
  const children = code === null ? result.card.criteria.map((criterion) => criterion.code) : childCodes(unit, code)
  const lines = children.map((child) => `${child}: ${pointsText(unit, child)}`)
  const node = unit.nodes.find(({ criterion }) => criterion.code === code)
  if (!node) return [...lines, `Tổng: ${unit.total ? `${figure(unit.total)} điểm` : openTotal(unit)}`]
  return [...lines, ...weightLine(node), `${node.criterion.code}: ${pointsText(unit, node.criterion.code)} trên ${figure(node.criterion.max)}`]
}

function unitOf(result: CardResult, unitId: string): ScoredUnit {
  const unit = result.units.find((each) => each.unit === unitId)
  if (!unit) throw new RangeError(`not scored by ${result.card.id}: ${unitId}`)
  return unit
}

function watchedFacts({ book, year, manualFrom }: CardResult, unit: string): { facts: LeafFacts; cells: ReadonlyMap<string, CellUse> } {
  const cells = new Map<string, CellUse>()
  const facts = leafFacts(book, { unit, year, manualFrom }, (use) => {
    cells.set([use.source, use.unit, use.indicator, use.period].join('\n'), use)
  })
  return { facts, cells }
}

function joinedLine(cells: readonly CellTrace[], unit: string, book: CellBook): string[] {
  const others = [...new Set(cells.map((cell) => cell.unit))].filter((each) => each !== unit)
  return others.length === 0 ? [] : [`Gộp cả số liệu cùng kỳ của đơn vị sáp nhập vào trong năm: ${others.map((id) => book.unit(id)?.name ?? id).join(', ')}`]
}

function cellTrace({ source, unit, indicator, period, entry }: CellUse, book: CellBook): CellTrace {
  const place = { source, unit, indicator, name: book.catalogue.nameOf(indicator), period }
  if (!entry) return { ...place, state: 'no-row', value: null, status: null, origin: '', reported: null }
  if ('target' in entry) {
    const state = entry.target === null ? 'blank' : entry.target === 'n/a' ? 'not-applicable' : 'number'
    return { ...place, state, value: state === 'number' ? entry.target : null, status: null, origin: entry.source, reported: entry.issued }
  }
  return { ...place, state: entry.state, value: entry.value, status: entry.status, origin: entry.source, reported: entry.reported }
}

/** Why there is no number and what follows; reasons may come with names in place of codes: `whyText(scored)`. */
export function whyText({ leaf, answer, reasons }: Pick<ScoredUnit['leaves'][number], 'leaf' | 'answer' | 'reasons'>): string {
  if (reasons.length === 0) return ''
  if (leaf.rule.kind === 'gate') return `${reasonsText(reasons)}; ${answer === 'undetermined' ? 'chưa xếp loại được' : 'không khống chế'}`
  if (answer === 'undetermined') return `${reasonsText(reasons)}; chưa chấm được, không tính là 0 điểm`
  return `${reasonsText(reasons)}; ${naText(leaf.na)}`
}

function childCodes(unit: ScoredUnit, code: string): readonly string[] {
  const node = unit.nodes.find(({ criterion }) => criterion.code === code)
  if (!node) throw new RangeError(`not a node of the card: ${code}`)
  return node.criterion.children.map((child) => child.code)
}

function pointsText(unit: ScoredUnit, code: string): string {
  const leaf = unit.leaves.find((each) => each.leaf.code === code)
  const found = leaf ?? unit.nodes.find(({ criterion }) => criterion.code === code)
  if (leaf?.leaf.rule.kind === 'gate') return 'điều kiện, không có điểm'
  if (found?.points) return `${figure(found.points)} điểm`
  return found?.answer === 'not-applicable' ? 'không áp dụng, bỏ ra' : 'chưa xác định'
}

function openTotal({ totalLow, totalHigh }: ScoredUnit): string {
  if (!totalLow || !totalHigh) return 'không có tiêu chí nào áp dụng'
  return `chưa xác định, từ ${figure(totalLow)} đến ${figure(totalHigh)} điểm`
}

function weightLine({ criterion, reweighted }: NodeScore): string[] {
  if (!reweighted) return []
  const kept = criterion.max.over(reweighted.weight)
  const sum = reweighted.sum ? `: ${figure(reweighted.sum)} × ${figure(criterion.max)} / ${figure(kept)} = ${figure(reweighted.sum.times(reweighted.weight), 2)}` : ''
  return [`Chia lại điểm vì có tiêu chí không áp dụng (${figure(criterion.max)} / ${figure(kept)})${sum}`]
}
