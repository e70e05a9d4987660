import { plainDate } from '@thidua/kit/plain-date.ts'
import { amendedWordings } from '../../engine/amended.ts'
import { cite } from '../../engine/citation.ts'
import { all, any, needsLegal, type Condition } from '../../engine/condition.ts'
import type { AwardRule } from '../../engine/rule.ts'
import { aroundPartyRule, unread } from '../../titles/collective-wordings.ts'
import { excellentTitles, run, step, times, unreadRoute, type Step } from '../collective-ladder.ts'
import { flagsAlone, flagsBeside, governmentFlags, titlesInARow, years } from './values.ts'

const original = cite('15/2003/QH11', 43)
const decree65 = cite('65/2014/NĐ-CP', 16)
const decree91 = cite('91/2017/NĐ-CP', 23, { mark: 'memory' })

const afterThirdClass: Omit<Step, 'cite' | 'merit' | 'years'> = { target: 'labour-order-second-class', after: ['labour-order-third-class'] }
const flags = times('ministry-province-emulation-flag', flagsAlone.id)
const oneGovernmentFlag = times('government-emulation-flag', governmentFlags.id)

/** Đ43 of 2003 before the change of 2013; that the third class came first is from memory. */
const inTime: Omit<Step, 'tallies'> = { ...afterThirdClass, years: titlesInARow.id, merit: false, rated: 'failed', cite: { ...original, mark: 'memory' } }
const under2003: Condition = any([
  all([
    { word: 'held', awards: excellentTitles, inARow: { value: titlesInARow.id }, cite: original },
    any([run({ ...inTime, tallies: [flags] }), run({ ...inTime, tallies: [oneGovernmentFlag] })], { cite: original }),
  ], { limb: 'chain', cite: original }),
  unreadRoute({ limb: 'extraordinary', key: 'influence-ministry-province', text: 'Tiêu chuẩn theo thành tích đột xuất cho tập thể tại Đ43 Luật năm 2003 chưa được đối chiếu', cite: cite('15/2003/QH11', 43, { mark: 'unsure' }) }),
])

const under65: Condition = any([
  any([
    step({ ...afterThirdClass, years: years.id, merit: false, tallies: [oneGovernmentFlag, times('ministry-province-emulation-flag', flagsBeside.id)], cite: decree65 }),
    step({ ...afterThirdClass, years: years.id, merit: false, tallies: [flags], cite: decree65 }),
  ], { limb: 'chain', cite: decree65 }),
  { word: 'attested', key: 'influence-ministry-province', limb: 'extraordinary', cite: decree65 },
])

const under91: Condition = any([
  all([
    step({ ...afterThirdClass, years: years.id, merit: true, cite: decree91 }),
    needsLegal('Số Cờ thi đua theo Nghị định 91/2017/NĐ-CP Đ23 chưa được đối chiếu', cite('91/2017/NĐ-CP', 23, { mark: 'unsure' })),
  ], { limb: 'chain', cite: decree91 }),
  { word: 'attested', key: 'influence-ministry-province', limb: 'extraordinary', cite: decree91 },
])

export const rule: AwardRule = {
  id: 'commendations/labour-order-second-class-collective',
  award: 'labour-order-second-class',
  subject: 'collective',
  wordings: [
    { from: plainDate('2004-07-01'), until: plainDate('2014-05-31'), cite: original, when: under2003 },
    unread({ from: plainDate('2014-06-01'), until: plainDate('2014-08-19'), cite: cite('15/2003/QH11', 43, { mark: 'unsure' }), text: 'Luật sửa đổi năm 2013 đã có hiệu lực, Nghị định 65/2014/NĐ-CP chưa có hiệu lực: tiêu chuẩn chưa được đối chiếu' }),
    { from: plainDate('2014-08-20'), until: plainDate('2017-09-30'), cite: decree65, when: under65 },
    ...aroundPartyRule({ from: plainDate('2017-10-01'), cite: decree91, when: under91 }),
    unread({
      from: plainDate('2024-01-01'), until: plainDate('2026-09-30'), cite: cite('06/2022/QH15', 43, { clause: 4, mark: 'unsure' }),
      text: 'Tiêu chuẩn Huân chương Lao động hạng Nhì cho tập thể tại Đ43 k4 chưa được đối chiếu',
    }),
    ...amendedWordings,
  ],
}
