// Kinds of unit with cards of their own in one contest: totals become comparable only as a share of each card's maximum,
// and even then they measure different work. So the share comes with a warning and never with a common rank.
import { figure } from './phrases.ts'
import { Rational } from './rational.ts'
import { decimalText } from './rounding.ts'
import type { CardResult } from './score.ts'

export interface ComparableTotal {
  readonly unit: string
  readonly card: string
  /** Decimal text; `null` while undetermined. */
  readonly total: string | null
  /** Percent of the card's total points, two decimals. */
  readonly percent: string | null
  /** Rank among the units of its own card. */
  readonly rank: number | null
}

export interface ComparableTotals {
  /** By card, in rank order. */
  readonly totals: readonly ComparableTotal[]
  /** What has to stand beside the figures. */
  readonly warnings: readonly string[]
}

/** `comparableTotals([departments, enforcement])`. */
export function comparableTotals(results: readonly CardResult[]): ComparableTotals {
  const totals = results.flatMap(({ card, units }) => {
    const whole = Rational.from(card.totalPoints)
    return units.map(({ unit, total, rank }) => ({
      unit,
      card: card.id,
      total: total && decimalText(total, 2),
      percent: total && !whole.isZero ? decimalText(total.times(Rational.hundred).over(whole), 2) : null,
      rank,
    }))
  })
  return { totals, warnings: [...differentCards(results), ...provisionalCards(results)] }
}

function differentCards(results: readonly CardResult[]): string[] {
  if (new Set(results.map(({ card }) => card.id)).size < 2) return []
  const cards = results.map(({ card }) => `${card.name} (${figure(Rational.from(card.totalPoints))} điểm)`).join('; ')
  return [`Các khối chấm bằng bảng điểm khác nhau: ${cards}. Tỷ lệ phần trăm chỉ để đối chiếu, không dùng để xếp hạng chung.`]
}

function provisionalCards(results: readonly CardResult[]): string[] {
  return results.filter(({ provisional }) => provisional).map(({ card }) => `Kết quả theo ${card.name} còn tạm tính: có đơn vị chưa đủ số liệu.`)
}
