// The published rules of ranking in Vietnamese: thresholds, gates, ties, quota with its base and its rounding.
import { compileCard } from './compile-card.ts'
import { measureOf } from './measure.ts'
import { figure } from './phrases.ts'
import { quotaLimit } from './rank.ts'
import { Rational } from './rational.ts'
import { codesAsNames, comparisonText, measureText, type Names } from './rule-text.ts'
import { criteriaOf, type Quota, type Scorecard, type TieKey } from './scorecard.ts'

export interface RankingContext {
  readonly names?: Names
  /** Units scored, once that is known: then a share is worked out. */
  readonly scored?: number
}

/** One sentence per rule, in the order they apply: `rankingText(card, { names: catalogue, scored: 8 })`. */
export function rankingText(card: Scorecard, { names = codesAsNames, scored }: RankingContext = {}): readonly string[] {
  return [
    `Xếp loại theo tổng điểm: ${thresholdsText(card)}.`,
    ...gatesText(card, names),
    `Xếp hạng theo loại, rồi tổng điểm; khi bằng điểm: ${tiesText(card.ranking.ties, names)}. Bằng nhau ở mọi điểm thì cùng hạng và bỏ trống hạng kế tiếp.`,
    ...card.ranking.quota.map((quota) => `${capitalised(quotaText(quota, scored))}; đơn vị vượt hạn mức xuống loại kế tiếp, hạng giữ nguyên; nhóm cùng hạng không bị chia đôi.`),
  ]
}

/** `A (Xuất sắc) từ 180; B (Khá) từ 160; …`. */
export function thresholdsText(card: Scorecard): string {
  return card.ranking.classes.map((each) => `${each.class} (${each.label}) từ ${figure(Rational.from(each.minPoints))}`).join('; ')
}

/** `tiesText([{ criterion: 'A', order: 'desc' }])` is `điểm mục A cao hơn xếp trước`. */
export function tiesText(ties: readonly TieKey[], names: Names = codesAsNames): string {
  const key = (tie: TieKey): string => ('criterion' in tie ? `điểm mục ${tie.criterion}` : measureText(measureOf(tie.measure), names))
  return ties.length === 0 ? 'cùng hạng' : ties.map((tie) => `${key(tie)} ${tie.order === 'desc' ? 'cao hơn' : 'thấp hơn'} xếp trước`).join(', rồi ')
}

/** `loại A nhiều nhất 30 % × 7 đơn vị được chấm = 2,1, lấy phần nguyên là 2`. */
export function quotaText(quota: Quota, scored?: number): string {
  if ('maxUnits' in quota) return `loại ${quota.class} nhiều nhất ${quota.maxUnits} đơn vị`
  const share = Rational.from(quota.maxShare)
  const percent = `loại ${quota.class} nhiều nhất ${figure(share.times(Rational.hundred))} %`
  if (scored === undefined) return `${percent} số đơn vị được chấm, lấy phần nguyên`
  return `${percent} × ${scored} đơn vị được chấm = ${figure(share.times(Rational.of(BigInt(scored))))}, lấy phần nguyên là ${quotaLimit(quota, scored)}`
}

function gatesText(card: Scorecard, names: Names): string[] {
  const tests = new Map(compileCard(card).leaves.flatMap(({ code, rule }) => (rule.kind === 'gate' ? [[code, rule] as const] : [])))
  return [...criteriaOf(card)].flatMap(({ criterion }) => {
    const gate = tests.get(criterion.code)
    return gate ? [`Điều kiện ${criterion.code}: ${comparisonText(gate.test, names)}; không đạt thì không xếp quá loại ${gate.cap}.`] : []
  })
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
