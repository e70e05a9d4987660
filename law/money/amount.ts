// The money that goes with one award: multiple × base salary of the decision day, rounded up once. Whole đồng, exact.
import { plainDate, type PlainDate } from '@thidua/kit/plain-date.ts'
import { formatDay, formatDecimal } from '@thidua/kit/vi-text.ts'
import { awardOf, type AwardId, type AwardKind } from '../awards.ts'
import { levels, type DecidingLevel } from '../authority/levels.ts'
import { cite, type Citation } from '../engine/citation.ts'
import { entryOn, type DatedValue, type LawValue } from '../engine/dated.ts'
import type { SubjectKind } from '../engine/facts.ts'
import type { Coefficient } from './coefficient.ts'
import {
  baseSalary, coefficients, decisionDayCounts, diplomasOfCollectives, diplomasOfHouseholds, giftForForeigners, heroesOfCollectives, ordersOfCollectives, roundedUpTo,
} from './values.ts'

/**
 * `open-check`: rests on memory; `law-amended`: the decree is unchanged, the law above it is not; `rounding-stage`: rounding the individual
 * amount first would give another sum; `decider-not-given`: every known decider of that day gives the same; `ceiling`: the most the body may set;
 * `gift-of-equal-value`: a gift instead of money; `received-under-decree-98`: decided later, under the decree of the day of receipt.
 */
export const moneyFlags = ['open-check', 'law-amended', 'rounding-stage', 'decider-not-given', 'ceiling', 'gift-of-equal-value', 'received-under-decree-98', 'no-national-amount', 'decider-missing'] as const
export type MoneyFlag = (typeof moneyFlags)[number]

export interface MoneyQuestion {
  readonly award: AwardId
  readonly subject: SubjectKind
  /** Day of the decision: it picks the base salary. */
  readonly decided: PlainDate
  readonly decidedBy?: DecidingLevel
  /** Day the dossier was received: before 01/07/2025 the decree of 2023 still decides. */
  readonly received?: PlainDate
  /** Overseas Vietnamese and foreigners. */
  readonly abroad?: boolean
  /** What the body set below a ceiling, in multiples of the base salary. */
  readonly ownCoefficient?: number
  /** Whether the product or the individual amount is rounded; the law does not say. */
  readonly rounding?: 'final' | 'individual-first'
}

export interface Money {
  /** For this subject: for a collective or household the multiple is in it. */
  readonly coefficient: number
  readonly baseSalary: number
  readonly amount: number
  readonly citation: readonly Citation[]
  readonly flags: readonly MoneyFlag[]
  readonly text: string
}

export interface MoneyUnknown {
  readonly needsLegal: string
  readonly citation: readonly Citation[]
  readonly flags: readonly MoneyFlag[]
}

/** `moneyFor({ award: 'advanced-worker', subject: 'individual', decided: plainDate('2025-10-01') })` is 0.3 × 2 340 000, rounded up to 710 000. */
export function moneyFor(question: MoneyQuestion): Money | MoneyUnknown {
  const { award, subject, decided } = question
  if (!awardOf(award).subjects.includes(subject)) throw new RangeError(`${award} does not go to a ${subject}`)
  const day = dayOfDecree(question)
  if (day === null) return unknown('Hồ sơ nhận trước, quyết định sau ngày Luật năm 2022 có hiệu lực: chưa rõ áp dụng mức tiền thưởng nào', cite('98/2023/NĐ-CP', null, { mark: 'unsure' }))
  const found = coefficientOn(question, day)
  if ('needsLegal' in found) return found
  const times = multipleOn(question, day)
  const salary = entryOn(baseSalary.entries, decided)
  const step = entryOn(roundedUpTo.entries, day)
  const rule = entryOn(decisionDayCounts.entries, day)
  if (!times || !salary || !step || !rule) return unknownOn(question, day)
  return reckon(question, { ...found, times, salary, step, rule })
}

interface Parts {
  readonly row: Coefficient
  readonly entry: DatedValue
  readonly flags: readonly MoneyFlag[]
  readonly times: DatedValue | 'own'
  readonly salary: DatedValue
  readonly step: DatedValue
  readonly rule: DatedValue
}

function reckon(question: MoneyQuestion, parts: Parts): Money | MoneyUnknown {
  const { row, entry, times, salary, step, rule } = parts
  const own = row.ceiling ? question.ownCoefficient : undefined
  if (own !== undefined && own > entry.value) return unknown(`Hệ số ${decimal(own)} vượt mức trần ${decimal(entry.value)}`, entry.cite)
  const single = thousandths(own ?? entry.value)
  const tenths = times === 'own' ? 10 : Math.round(times.value * 10)
  const final = roundUp(single * tenths * salary.value, 10_000, step.value)
  const individualFirst = roundUp(roundUp(single * salary.value, 1_000, step.value) * tenths, 10, step.value)
  const amount = question.rounding === 'individual-first' ? individualFirst : final
  const gift = question.abroad || question.award === 'friendship-medal'
  const used = [entry, ...(times === 'own' ? [] : [times]), salary, rule, step]
  const gifts = entryOn(giftForForeigners.entries, question.decided)
  const flags: MoneyFlag[] = [
    ...parts.flags,
    ...(row.ceiling && own === undefined ? ['ceiling' as const] : []),
    ...(final === individualFirst ? [] : ['rounding-stage' as const]),
    ...(gift ? ['gift-of-equal-value' as const] : []),
    ...(used.some((one) => one.cite.mark === 'memory') ? ['open-check' as const] : []),
    ...(used.some((one) => one.cite.mark === 'weak') ? ['law-amended' as const] : []),
  ]
  return {
    coefficient: (single * tenths) / 10_000, baseSalary: salary.value, amount, flags: [...new Set(flags)],
    citation: [...used.map((one) => one.cite), ...(gift && gifts ? [gifts.cite] : []), ...(flags.includes('received-under-decree-98') ? [cite('152/2025/NĐ-CP', 60, { clause: 3 })] : [])],
    text: sentenceOf(question, { single, tenths, salary: salary.value, amount, step: step.value, ceiling: row.ceiling === true && own === undefined, gift }),
  }
}

interface Told { readonly single: number; readonly tenths: number; readonly salary: number; readonly amount: number; readonly step: number; readonly ceiling: boolean; readonly gift: boolean }

function sentenceOf({ award, decided }: MoneyQuestion, told: Told): string {
  const times = told.tenths === 10 ? '' : ` × ${decimal(told.tenths / 10)}`
  const most = told.ceiling ? 'tối đa ' : ''
  const sum = `${awardOf(award).name}, quyết định ngày ${formatDay(decided)}: ${most}${decimal(told.single / 1000)}${times} × ${formatDecimal(String(told.salary))} đồng, làm tròn lên đến ${formatDecimal(String(told.step))} đồng: ${formatDecimal(String(told.amount))} đồng`
  return told.gift ? `${sum}; nhận tặng phẩm có giá trị tương đương` : sum
}

/* --- which text --- */

const lawOf2022 = plainDate('2024-01-01')
const decreeOf2025 = plainDate('2025-07-01')
const lastDayOfDecree98 = plainDate('2025-06-30')

/** The day whose decree decides; `null` where a dossier straddles the two laws. NĐ 152/2025 Đ60 k3. */
function dayOfDecree({ decided, received }: MoneyQuestion): PlainDate | null {
  if (received === undefined) return decided
  if (received < lawOf2022 && decided >= lawOf2022) return null
  return received < decreeOf2025 && decided >= decreeOf2025 ? lastDayOfDecree98 : decided
}

type Found = Pick<Parts, 'row' | 'entry' | 'flags'> | MoneyUnknown

function coefficientOn(question: MoneyQuestion, day: PlainDate): Found {
  const rows = coefficients
    .filter(({ award, of }) => award === question.award && (of === 'individual' || question.subject === 'collective'))
    .flatMap((row) => {
      const entry = entryOn(row.entries, day)
      return entry ? [{ row, entry }] : []
    })
  const flags: MoneyFlag[] = day === question.decided ? [] : ['received-under-decree-98']
  const first = rows[0]
  if (!first) return unknownOn(question, day)
  if (first.row.by === undefined) return { ...first, flags }
  if (question.decidedBy !== undefined) {
    const own = rows.find(({ row }) => row.by === question.decidedBy)
    return own ? { ...own, flags } : unknownOn(question, day)
  }
  // a commemorative medal is the ministry's or the province's unless told otherwise
  if (first.row.ceiling) return { ...first, flags }
  if (rows.some(({ entry }) => entry.value !== first.entry.value)) return { ...unknown('Cần biết cấp quyết định giấy khen để tính tiền thưởng', first.entry.cite), flags: ['decider-missing'] }
  return { ...first, flags: [...flags, 'decider-not-given'] }
}

/** How many times the individual amount; `own` where the number is the subject's own. */
function multipleOn({ award, subject }: MoneyQuestion, day: PlainDate): DatedValue | 'own' | undefined {
  const { kind, subjects } = awardOf(award)
  if (subject === 'individual' || !subjects.includes('individual')) return 'own'
  const value = subject === 'household' ? diplomasOfHouseholds : multiplesOfCollectives[kind]
  return value && entryOn(value.entries, day)
}

const multiplesOfCollectives: Readonly<Partial<Record<AwardKind, LawValue>>> = {
  order: ordersOfCollectives, 'honorary-title': heroesOfCollectives, diploma: diplomasOfCollectives, certificate: diplomasOfCollectives,
}

/* --- what is not known --- */

function unknown(needsLegal: string, citation: Citation): MoneyUnknown {
  return { needsLegal, citation: [citation], flags: [] }
}

function unknownOn({ award, subject, decidedBy }: MoneyQuestion, day: PlainDate): MoneyUnknown {
  const name = awardOf(award).name
  if (day >= '2027-03-01') return unknown(`Nghị định 152/2025/NĐ-CP hết hiệu lực từ 01/03/2027; tiền thưởng ${name} cần cán bộ pháp chế xác nhận`, cite('152/2025/NĐ-CP', 60, { clause: 1, mark: 'unsure' }))
  if (award === 'cultural-family' && day >= decreeOf2025) {
    const text = 'Nghị định 152/2025/NĐ-CP không quy định tiền thưởng kèm Gia đình văn hóa; quỹ của địa phương có thể quy định'
    return { needsLegal: text, citation: [cite('152/2025/NĐ-CP', 50)], flags: ['no-national-amount'] }
  }
  const by = decidedBy === undefined ? '' : ` do ${levels[decidedBy]} quyết định`
  const whose = { individual: 'cá nhân', collective: 'tập thể', household: 'hộ gia đình' }[subject]
  return unknown(`Chưa đối chiếu được tiền thưởng ${name} của ${whose}${by} ngày ${formatDay(day)}`, cite(decreeOn(day), null, { mark: 'unsure' }))
}

function decreeOn(day: PlainDate): string {
  if (day >= decreeOf2025) return '152/2025/NĐ-CP'
  if (day >= lawOf2022) return '98/2023/NĐ-CP'
  return day >= '2017-10-01' ? '91/2017/NĐ-CP' : '42/2010/NĐ-CP'
}

/* --- whole numbers --- */

function thousandths(coefficient: number): number {
  return Math.round(coefficient * 1000)
}

/** `product / scale`, up to the next multiple of `step`: `roundUp(702_000, 1, 10_000)` is 710 000. Whole numbers below 2^53, so nothing is lost. */
function roundUp(product: number, scale: number, step: number): number {
  const unit = scale * step
  const rest = product % unit
  return ((product - rest) / unit + (rest === 0 ? 0 : 1)) * step
}

function decimal(value: number): string {
  return formatDecimal(String(value))
}
