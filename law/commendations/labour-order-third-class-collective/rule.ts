import { plainDate } from '@thidua/kit/plain-date.ts'
import { amendedWordings } from '../../engine/amended.ts'
import { cite } from '../../engine/citation.ts'
import { all, any, needsLegal, type Condition } from '../../engine/condition.ts'
import type { AwardRule } from '../../engine/rule.ts'
import { aroundPartyRule, unread } from '../../titles/collective-wordings.ts'
import { excellentTitles, step, times, unreadRoute, type Step } from '../collective-ladder.ts'
import { age, diplomas, flags, flagsWithDiplomas, titlesInARow, years } from './values.ts'

const original = cite('15/2003/QH11', 44, { clause: 2 })
const decree65 = cite('65/2014/NĐ-CP', 17)
const decree91 = cite('91/2017/NĐ-CP', 24, { mark: 'memory' })
const law = cite('06/2022/QH15', 44, { clause: 4 })

/** Đ44 k2 of 2003, before the change of 2013: no earlier award was asked. */
const under2003: Condition = any([
  all([
    { word: 'held', awards: excellentTitles, inARow: { value: titlesInARow.id }, cite: original },
    any([
      { word: 'held-ever', awards: ['ministry-province-emulation-flag'], cite: original },
      { word: 'held-ever', awards: ['prime-minister-diploma'], cite: original },
    ], { cite: original }),
  ], { limb: 'chain', cite: original }),
  { word: 'attested', key: 'influence-ministry-province', limb: 'extraordinary', cite: original },
])

const afterDiploma: Omit<Step, 'cite' | 'merit'> = { target: 'labour-order-third-class', after: ['prime-minister-diploma'], years: years.id }

const under65: Condition = any([
  all([
    any([
      step({ ...afterDiploma, merit: false, tallies: [times('ministry-province-emulation-flag', flags.id)], cite: decree65 }),
      step({ ...afterDiploma, merit: false, tallies: [times('ministry-province-emulation-flag', flagsWithDiplomas.id), times('ministry-province-diploma', diplomas.id)], cite: decree65 }),
    ], { cite: decree65 }),
    { word: 'founded', years: { value: age.id }, cite: decree65 },
  ], { limb: 'chain', cite: decree65 }),
  unreadRoute({ limb: 'extraordinary', key: 'influence-in-field', text: 'Tiêu chuẩn theo thành tích đột xuất cho tập thể tại Nghị định 65/2014/NĐ-CP Đ17 chưa được đối chiếu', cite: cite('65/2014/NĐ-CP', 17, { mark: 'unsure' }) }),
])

const unsure91 = cite('91/2017/NĐ-CP', 24, { mark: 'unsure' })
const under91: Condition = any([
  all([
    step({ ...afterDiploma, merit: true, cite: decree91 }),
    needsLegal('Số Cờ thi đua, bằng khen và thời gian thành lập theo Nghị định 91/2017/NĐ-CP Đ24 chưa được đối chiếu', unsure91),
  ], { limb: 'chain', cite: decree91 }),
  unreadRoute({ limb: 'extraordinary', key: 'influence-in-field', text: 'Tiêu chuẩn theo thành tích đột xuất cho tập thể tại Nghị định 91/2017/NĐ-CP Đ24 chưa được đối chiếu', cite: unsure91 }),
])

const unsure = cite('06/2022/QH15', 44, { clause: 4, mark: 'unsure' })
const current: Condition = any([
  all([
    { word: 'held-ever', awards: ['prime-minister-diploma'], merit: true, cite: { ...law, mark: 'memory' } },
    needsLegal('Số năm hoàn thành xuất sắc nhiệm vụ, số cờ, bằng khen cho tập thể tại Đ44 k4 chưa được đối chiếu', unsure),
  ], { limb: 'chain', cite: { ...law, mark: 'memory' } }),
  { word: 'attested', key: 'influence-in-field', limb: 'extraordinary', cite: law },
  { word: 'attested', key: 'contribution-socio-economic', limb: 'contribution', says: 'Có nhiều đóng góp cho phát triển kinh tế - xã hội', cite: law },
  { word: 'attested', key: 'movement-state-leader', limb: 'movement', cite: law },
  unreadRoute({ limb: 'movement', key: 'movement-outstanding', text: 'Thời gian tối thiểu của phong trào do bộ, ban, ngành, tỉnh phát động tại Đ44 k4 chưa được đối chiếu', cite: unsure }),
])

export const rule: AwardRule = {
  id: 'commendations/labour-order-third-class-collective',
  award: 'labour-order-third-class',
  subject: 'collective',
  wordings: [
    { from: plainDate('2004-07-01'), until: plainDate('2014-05-31'), cite: original, when: under2003 },
    unread({ from: plainDate('2014-06-01'), until: plainDate('2014-08-19'), cite: cite('15/2003/QH11', 44, { mark: 'unsure' }), text: 'Luật sửa đổi năm 2013 đã có hiệu lực, Nghị định 65/2014/NĐ-CP chưa có hiệu lực: tiêu chuẩn chưa được đối chiếu' }),
    { from: plainDate('2014-08-20'), until: plainDate('2017-09-30'), cite: decree65, when: under65 },
    ...aroundPartyRule({ from: plainDate('2017-10-01'), cite: decree91, when: under91 }),
    {
      from: plainDate('2024-01-01'), until: plainDate('2026-09-30'), cite: law, when: current,
      note: 'Doanh nghiệp và tổ chức kinh tế khác áp dụng tiêu chuẩn như k4 (Đ44 k5).',
    },
    ...amendedWordings,
  ],
}
