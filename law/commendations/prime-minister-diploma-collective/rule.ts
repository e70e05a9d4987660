import { plainDate } from '@thidua/kit/plain-date.ts'
import { amendedWordings } from '../../engine/amended.ts'
import { cite, type Citation } from '../../engine/citation.ts'
import { all, any, needsLegal, type Condition } from '../../engine/condition.ts'
import type { AwardRule } from '../../engine/rule.ts'
import { aroundPartyRule, unread } from '../../titles/collective-wordings.ts'
import { step, times, type Step } from '../collective-ladder.ts'
import { flags, years } from './values.ts'

const decree65 = cite('65/2014/NĐ-CP', 23, { clause: 3 })
const decree91 = cite('91/2017/NĐ-CP', 38, { clause: 3, mark: 'memory' })
const law = cite('06/2022/QH15', 73, { mark: 'memory' })

const afterDiploma: Omit<Step, 'cite' | 'merit'> = { target: 'prime-minister-diploma', after: ['ministry-province-diploma'], years: years.id }
const oneFlag = [times('ministry-province-emulation-flag', flags.id)]

function otherRoutes(source: Citation): readonly Condition[] {
  return [
    { word: 'attested', key: 'movement-three-years', limb: 'movement', cite: source },
    { word: 'attested', key: 'influence-ministry-province', limb: 'extraordinary', cite: source },
  ]
}

const under65: Condition = any([{ ...step({ ...afterDiploma, merit: false, tallies: oneFlag, cite: decree65 }), limb: 'chain' }, ...otherRoutes(decree65)])

/** NĐ 91 Đ3: diplomas of a campaign no longer count. Another way to the same step beside the flag is possible, so that five excellent years without a flag are for a lawyer. */
const under91: Condition = any([
  any([
    step({ ...afterDiploma, merit: true, tallies: oneFlag, cite: decree91 }),
    all([
      step({ ...afterDiploma, merit: true, cite: decree91 }),
      needsLegal('Nghị định 91/2017/NĐ-CP Đ38 k3 có thể có phương án khác thay cho Cờ thi đua; chưa được đối chiếu', cite('91/2017/NĐ-CP', 38, { clause: 3, mark: 'unsure' })),
    ]),
  ], { limb: 'chain', cite: decree91 }),
  ...otherRoutes(decree91),
])

const current: Condition = any([
  all([
    { word: 'held-ever', awards: ['ministry-province-diploma'], merit: true, cite: law },
    needsLegal('Số năm hoàn thành xuất sắc nhiệm vụ (hoặc Tập thể lao động xuất sắc), số cờ, bằng khen cho tập thể tại Đ73 chưa được đối chiếu', cite('06/2022/QH15', 73, { mark: 'unsure' })),
  ], { limb: 'chain', cite: law }),
  { word: 'attested', key: 'movement-outstanding', limb: 'movement', cite: law },
  { word: 'attested', key: 'influence-ministry-province', limb: 'extraordinary', cite: law },
  { word: 'attested', key: 'contribution-socio-economic', limb: 'contribution', cite: law },
])

export const rule: AwardRule = {
  id: 'commendations/prime-minister-diploma-collective',
  award: 'prime-minister-diploma',
  subject: 'collective',
  wordings: [
    unread({
      from: plainDate('2004-07-01'), until: plainDate('2014-08-19'), cite: cite('15/2003/QH11', null, { mark: 'unsure' }),
      text: 'Tiêu chuẩn Bằng khen của Thủ tướng Chính phủ cho tập thể trước Nghị định 65/2014/NĐ-CP chưa được đối chiếu',
    }),
    { from: plainDate('2014-08-20'), until: plainDate('2017-09-30'), cite: decree65, when: under65 },
    ...aroundPartyRule({ from: plainDate('2017-10-01'), cite: decree91, when: under91 }),
    { from: plainDate('2024-01-01'), until: plainDate('2026-09-30'), cite: law, when: current },
    ...amendedWordings,
  ],
}
