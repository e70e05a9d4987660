// Several awards for one subject at one time: what is paid, what is not. NĐ 152/2025 Đ49 k5–k7.
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { awardOf, type AwardId } from '../awards.ts'
import { cite, type Citation } from '../engine/citation.ts'
import { entryOn, type LawValue } from '../engine/dated.ts'
import { moneyFor, type Money, type MoneyFlag, type MoneyQuestion, type MoneyUnknown } from './amount.ts'
import { formsOfDifferentAchievements, titleAndForm, titlesOfDifferentPeriods, titlesOfOnePeriod } from './values.ts'

/** An award with the time its achievement covers: a year, or two days. */
export interface PayItem extends MoneyQuestion {
  readonly year?: number
  readonly from?: PlainDate
  readonly to?: PlainDate
  /** Names the achievement where two forms might reward the same one. */
  readonly achievement?: string
}

export interface Paid {
  readonly award: AwardId
  /** `null`: a lawyer has to say, or a fact is missing. */
  readonly pays: boolean | null
  readonly money: Money | MoneyUnknown
  readonly text: string
  readonly citation: readonly Citation[]
}

export interface Together {
  readonly items: readonly Paid[]
  /** Absent while one item is open. */
  readonly total?: number
  /** What a lawyer has to settle first. */
  readonly needsLegal: readonly string[]
  readonly flags: readonly MoneyFlag[]
}

/** `payTogether([titleOfTheYear, diploma]).total` is the sum of both: Đ49 k7. */
export function payTogether(items: readonly PayItem[]): Together {
  const priced = items.map((item, place) => ({ place, item, money: moneyFor(item) }))
  const paid = priced.map((one) => judge(one, priced))
  const needsLegal = [...new Set(paid.flatMap(({ pays, money, text }) => (pays === null ? [text] : pays && 'needsLegal' in money ? [money.needsLegal] : [])))]
  const sum = paid.reduce((total, { pays, money }) => (pays && 'amount' in money ? total + money.amount : total), 0)
  return { items: paid, ...(needsLegal.length > 0 ? {} : { total: sum }), needsLegal, flags: [...new Set(paid.flatMap(({ pays, money }) => (pays ? money.flags : [])))] }
}

interface Priced { readonly place: number; readonly item: PayItem; readonly money: Money | MoneyUnknown }

function judge(one: Priced, all: readonly Priced[]): Paid {
  const others = all.filter((other) => other !== one)
  const rulings = others.map((other) => against(one, other))
  const worst = rulings.find(({ pays }) => pays === false) ?? rulings.find(({ pays }) => pays === null)
  const name = awardOf(one.item.award).name
  return {
    award: one.item.award, money: one.money, pays: worst ? worst.pays : true, text: worst?.text ?? `${name}: nhận tiền thưởng`,
    citation: [...new Map(rulings.map(({ citation }) => [JSON.stringify(citation), citation])).values()],
  }
}

interface Ruling { readonly pays: boolean | null; readonly text: string; readonly citation: Citation }

/** What one award means for the payment of another. */
function against(one: Priced, other: Priced): Ruling {
  const [title, otherTitle] = [isTitle(one.item.award), isTitle(other.item.award)]
  if (title !== otherTitle) return both(one, titleAndForm, 'vừa danh hiệu vừa hình thức khen thưởng thì nhận cả hai')
  const same = samePeriod(one.item, other.item)
  if (same === null) return open(one, title ? titlesOfOnePeriod : formsOfDifferentAchievements, 'cần biết thời gian tính thành tích của từng khen thưởng')
  if (title) return same ? highestOnly(one, other) : both(one, titlesOfDifferentPeriods, 'danh hiệu có thời gian tính thành tích khác nhau thì nhận từng danh hiệu')
  const repeated = same || (one.item.achievement !== undefined && one.item.achievement === other.item.achievement)
  if (repeated) return open(one, formsOfDifferentAchievements, 'hai hình thức cùng thời gian hoặc cùng thành tích: không tặng nhiều hình thức cho một thành tích, cần cán bộ pháp chế xác nhận')
  return both(one, formsOfDifferentAchievements, 'hình thức khác thời gian và thành tích thì nhận từng hình thức')
}

function both({ item }: Priced, rule: LawValue, why: string): Ruling {
  const entry = entryOn(rule.entries, item.decided)
  if (!entry || entry.cite.mark === 'unsure') return unreadRule(item, entry?.cite)
  return { pays: true, text: `${awardOf(item.award).name}: ${why}`, citation: entry.cite }
}

function highestOnly(one: Priced, other: Priced): Ruling {
  const entry = entryOn(titlesOfOnePeriod.entries, one.item.decided)
  if (!entry) return unreadRule(one.item)
  const name = awardOf(one.item.award).name
  if (!('amount' in one.money) || !('amount' in other.money)) return { pays: null, text: `${name}: chưa so được mức tiền với ${awardOf(other.item.award).name}`, citation: entry.cite }
  // of two equal amounts the first one named is paid
  const lower = one.money.amount < other.money.amount || (one.money.amount === other.money.amount && one.place > other.place)
  return { pays: !lower, text: lower ? `${name}: cùng thời gian tính thành tích với ${awardOf(other.item.award).name}, chỉ nhận mức cao nhất` : `${name}: nhận mức cao nhất`, citation: entry.cite }
}

function open({ item }: Priced, rule: LawValue, why: string): Ruling {
  const entry = entryOn(rule.entries, item.decided)
  return entry ? { pays: null, text: `${awardOf(item.award).name}: ${why}`, citation: entry.cite } : unreadRule(item)
}

function unreadRule({ award }: PayItem, source = cite('91/2017/NĐ-CP', 68, { mark: 'unsure' })): Ruling {
  return { pays: null, text: `${awardOf(award).name}: chưa đối chiếu quy định về nhận nhiều mức tiền thưởng cùng thời điểm`, citation: source }
}

function isTitle(award: AwardId): boolean {
  return ['title', 'flag'].includes(awardOf(award).kind)
}

/** The same first and last day; `null` where one of them is not given. */
function samePeriod(one: PayItem, other: PayItem): boolean | null {
  const [left, right] = [periodOf(one), periodOf(other)]
  return left === null || right === null ? null : left === right
}

function periodOf({ year, from, to }: PayItem): string | null {
  if (from !== undefined && to !== undefined) return `${from}/${to}`
  return year === undefined ? null : `${year}-01-01/${year}-12-31`
}
