// The orders above the Labour Order, for collectives: seen in NĐ 65/2014, kept in part by NĐ 91/2017, not seen before 2014 and under the 2022 law.
import { plainDate } from '@thidua/kit/plain-date.ts'
import { awardOf, type AwardId } from '../awards.ts'
import { amendedWordings } from '../engine/amended.ts'
import { cite, type Citation } from '../engine/citation.ts'
import { all, any, needsLegal, type Condition } from '../engine/condition.ts'
import type { LawValue } from '../engine/dated.ts'
import type { AwardRule, Wording } from '../engine/rule.ts'
import { aroundPartyRule, unread } from '../titles/collective-wordings.ts'
import { cleanAndUnited, step, times, unreadRoute, type Step } from './collective-ladder.ts'

export interface HighestOrder {
  readonly award: AwardId
  readonly after: readonly AwardId[]
  readonly years: LawValue
  /** Article of NĐ 65/2014. */
  readonly decree65: number
  /** Article of the 2003 and of the 2022 law; they agree. */
  readonly law: number
}

const kept = cite('91/2017/NĐ-CP', null, { mark: 'memory' })
const unsure91 = cite('91/2017/NĐ-CP', null, { mark: 'unsure' })

export interface IndependenceOrder extends HighestOrder {
  readonly governmentFlags: LawValue
  /** Diplomas of the Prime Minister beside the flags … */
  readonly diplomas: LawValue
  /** … or flags of the ministry or province. */
  readonly flags: LawValue
  /** Years since the collective was founded. */
  readonly age?: LawValue
}

/** The rule of one class of the Independence Order. */
export function independenceOrder(order: IndependenceOrder): AwardRule {
  const source = cite('65/2014/NĐ-CP', order.decree65)
  const missing = order.age ? 'Số Cờ thi đua, bằng khen và thời gian thành lập' : 'Số Cờ thi đua, bằng khen'
  const under91 = any([
    all([
      step({ ...stepOf(order), merit: true, cite: kept }), cleanAndUnited(kept), needsLegal(`${missing} theo Nghị định 91/2017/NĐ-CP chưa được đối chiếu`, unsure91),
    ], { limb: 'chain', cite: kept }),
    unreadDeed('Nghị định 91/2017/NĐ-CP', unsure91),
  ])
  return ruleOf(order, [
    { from: plainDate('2014-08-20'), until: plainDate('2017-09-30'), cite: source, when: any([ladderUnder65(order, source), unreadDeed('Nghị định 65/2014/NĐ-CP', { ...source, mark: 'unsure' })]) },
    ...aroundPartyRule({ from: plainDate('2017-10-01'), cite: kept, when: under91 }),
  ])
}

/** The numbers are seen; that each of the years must be excellent is from a weak source. */
function ladderUnder65(order: IndependenceOrder, source: Citation): Condition {
  const ofGovernment = times('government-emulation-flag', order.governmentFlags.id)
  const climb = { ...stepOf(order), merit: false, cite: { ...source, mark: 'weak' as const } }
  return all([
    any([
      step({ ...climb, tallies: [ofGovernment, times('prime-minister-diploma', order.diplomas.id)] }),
      step({ ...climb, tallies: [ofGovernment, times('ministry-province-emulation-flag', order.flags.id)] }),
    ], { cite: source }),
    ...(order.age ? [{ word: 'founded', years: { value: order.age.id }, cite: source } as const] : []),
    cleanAndUnited(source),
  ], { limb: 'chain', cite: source })
}

function unreadDeed(decree: string, source: Citation): Condition {
  return unreadRoute({ limb: 'extraordinary', key: 'influence-national', text: `Tiêu chuẩn theo thành tích đặc biệt xuất sắc cho tập thể tại ${decree} chưa được đối chiếu`, cite: source })
}

/** The rule of the Hồ Chí Minh or the Gold Star Order: time since the order before; what was done in it is for people to judge. */
export function highestOrder(order: HighestOrder): AwardRule {
  const source = cite('65/2014/NĐ-CP', order.decree65)
  const climbed = (from: Citation, merit: boolean): readonly Condition[] => [
    step({ ...stepOf(order), merit, rated: 'failed', cite: from }),
    { word: 'attested', key: 'great-merit-nation', says: 'Có công lao to lớn, lập được thành tích đặc biệt xuất sắc', cite: { ...from, mark: 'memory' } },
  ]
  const note = 'Dành cho bộ, ban, ngành, tỉnh và tương đương, tập đoàn, tổng công ty.'
  return ruleOf(order, [
    { from: plainDate('2014-08-20'), until: plainDate('2017-09-30'), cite: source, note, when: all(climbed(source, false)) },
    ...aroundPartyRule({
      from: plainDate('2017-10-01'), cite: kept, note,
      when: all([...climbed(kept, true), needsLegal(`Tiêu chuẩn ${awardOf(order.award).name} cho tập thể theo Nghị định 91/2017/NĐ-CP chưa được đối chiếu`, unsure91)]),
    }),
  ])
}

function stepOf({ award, after, years }: HighestOrder): Pick<Step, 'target' | 'after' | 'years'> {
  return { target: award, after, years: years.id }
}

function ruleOf({ award, law }: HighestOrder, known: readonly Wording[]): AwardRule {
  const { name } = awardOf(award)
  return {
    id: `commendations/${award}-collective`,
    award,
    subject: 'collective',
    wordings: [
      unread({
        from: plainDate('2004-07-01'), until: plainDate('2014-08-19'), cite: cite('15/2003/QH11', law, { mark: 'unsure' }),
        text: `Tiêu chuẩn ${name} cho tập thể trước Nghị định 65/2014/NĐ-CP chưa được đối chiếu`,
      }),
      ...known,
      unread({
        from: plainDate('2024-01-01'), until: plainDate('2026-09-30'), cite: cite('06/2022/QH15', law, { mark: 'unsure' }),
        text: `Tiêu chuẩn ${name} cho tập thể tại Đ${law} chưa được đối chiếu`,
      }),
      ...amendedWordings,
    ],
  }
}
