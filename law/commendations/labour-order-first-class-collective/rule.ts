import { plainDate } from '@thidua/kit/plain-date.ts'
import { amendedWordings } from '../../engine/amended.ts'
import { cite } from '../../engine/citation.ts'
import { all, any, needsLegal, type Condition } from '../../engine/condition.ts'
import type { AwardRule } from '../../engine/rule.ts'
import { aroundPartyRule, unread } from '../../titles/collective-wordings.ts'
import { excellentTitles, run, step, times, unreadRoute, type Step } from '../collective-ladder.ts'
import { flagsAlone, flagsBeside, governmentFlags, titlesInARow, years } from './values.ts'

const original = cite('15/2003/QH11', 42)
const decree65 = cite('65/2014/NĐ-CP', 15, { clause: 4 })
const decree91 = cite('91/2017/NĐ-CP', 22, { mark: 'memory' })
const law = cite('06/2022/QH15', 42, { clause: 4 })

const afterSecondClass: Omit<Step, 'cite' | 'merit' | 'years'> = { target: 'labour-order-first-class', after: ['labour-order-second-class'] }
const flags = times('ministry-province-emulation-flag', flagsAlone.id)
const ofGovernment = times('government-emulation-flag', governmentFlags.id)

/** Đ42 of 2003 before the change of 2013; that the second class came first is from memory. */
const inTime: Omit<Step, 'tallies'> = { ...afterSecondClass, years: titlesInARow.id, merit: false, rated: 'failed', cite: { ...original, mark: 'memory' } }
const under2003: Condition = any([
  all([
    { word: 'held', awards: excellentTitles, inARow: { value: titlesInARow.id }, cite: original },
    any([run({ ...inTime, tallies: [flags] }), run({ ...inTime, tallies: [ofGovernment] })], { cite: original }),
  ], { limb: 'chain', cite: original }),
  unreadRoute({ limb: 'extraordinary', key: 'influence-national', text: 'Tiêu chuẩn theo thành tích đột xuất cho tập thể tại Đ42 Luật năm 2003 chưa được đối chiếu', cite: cite('15/2003/QH11', 42, { mark: 'unsure' }) }),
])

const under65: Condition = any([
  any([
    step({ ...afterSecondClass, years: years.id, merit: false, tallies: [ofGovernment, times('ministry-province-emulation-flag', flagsBeside.id)], cite: decree65 }),
    step({ ...afterSecondClass, years: years.id, merit: false, tallies: [flags], cite: decree65 }),
  ], { limb: 'chain', cite: decree65 }),
  { word: 'attested', key: 'influence-national', limb: 'extraordinary', cite: decree65 },
])

const under91: Condition = any([
  all([
    step({ ...afterSecondClass, years: years.id, merit: true, cite: decree91 }),
    needsLegal('Số Cờ thi đua theo Nghị định 91/2017/NĐ-CP Đ22 chưa được đối chiếu', cite('91/2017/NĐ-CP', 22, { mark: 'unsure' })),
  ], { limb: 'chain', cite: decree91 }),
  { word: 'attested', key: 'influence-national', limb: 'extraordinary', cite: decree91 },
])

const flagsUnknown = needsLegal('Số Cờ thi đua trong thời gian đó tại Đ42 k4 chưa được đối chiếu', cite('06/2022/QH15', 42, { clause: 4, mark: 'unsure' }))

/** What the other years need was set by NĐ 152 (Đ33 k7); before, the law asked for the run alone. */
function current(rated: 'failed' | 'good'): Condition {
  const counted = rated === 'good' ? cite('152/2025/NĐ-CP', 33, { clause: 7 }) : law
  return any([
    all([run({ ...afterSecondClass, years: years.id, merit: true, rated, cite: counted }), flagsUnknown], { limb: 'chain', cite: law }),
    { word: 'attested', key: 'influence-national', limb: 'extraordinary', cite: law },
    { word: 'attested', key: 'contribution-socio-economic', limb: 'contribution', says: 'Có nhiều đóng góp to lớn cho phát triển kinh tế - xã hội', cite: law },
    { word: 'attested', key: 'movement-state-leader', limb: 'movement', says: 'Thành tích đặc biệt xuất sắc khi sơ kết, tổng kết phong trào do Chủ tịch nước, Thủ tướng Chính phủ phát động', cite: law },
  ])
}

export const rule: AwardRule = {
  id: 'commendations/labour-order-first-class-collective',
  award: 'labour-order-first-class',
  subject: 'collective',
  wordings: [
    { from: plainDate('2004-07-01'), until: plainDate('2014-05-31'), cite: original, when: under2003 },
    unread({ from: plainDate('2014-06-01'), until: plainDate('2014-08-19'), cite: cite('15/2003/QH11', 42, { mark: 'unsure' }), text: 'Luật sửa đổi năm 2013 đã có hiệu lực, Nghị định 65/2014/NĐ-CP chưa có hiệu lực: tiêu chuẩn chưa được đối chiếu' }),
    { from: plainDate('2014-08-20'), until: plainDate('2017-09-30'), cite: decree65, when: under65 },
    ...aroundPartyRule({ from: plainDate('2017-10-01'), cite: decree91, when: under91 }),
    { from: plainDate('2024-01-01'), until: plainDate('2025-06-30'), cite: law, when: current('failed') },
    { from: plainDate('2025-07-01'), until: plainDate('2026-09-30'), cite: law, when: current('good') },
    ...amendedWordings,
  ],
}
