import { plainDate } from '@thidua/kit/plain-date.ts'
import { amendedWordings } from '../../engine/amended.ts'
import { cite } from '../../engine/citation.ts'
import { all, any, needsLegal, type Condition } from '../../engine/condition.ts'
import type { AwardRule } from '../../engine/rule.ts'
import { aroundPartyRule, unread } from '../../titles/collective-wordings.ts'
import { unreadRoute } from '../collective-ladder.ts'
import { excellentYears } from './values.ts'

/** Amended by Luật 39/2013 Đ1 k39. */
const oldLaw = cite('15/2003/QH11', 72, { mark: 'memory' })
const oldUnsure = cite('15/2003/QH11', 72, { mark: 'unsure' })
const law = cite('06/2022/QH15', 74, { mark: 'memory' })

const merit: Condition = all([
  { word: 'rated', atLeast: 'excellent', years: { value: excellentYears.id }, cite: oldLaw },
  { word: 'attested', key: 'participates-in-emulation', says: 'Có phong trào thi đua thường xuyên', cite: oldLaw },
  { word: 'attested', key: 'grassroots-democracy', contradictedBy: ['solidarity'], says: 'Nội bộ đoàn kết, thực hiện tốt dân chủ ở cơ sở', cite: oldLaw },
], { limb: 'chain', cite: oldLaw })

const old: Condition = any([
  merit,
  unreadRoute({ limb: 'movement', key: 'movement-ministry-province', text: 'Tiêu chuẩn theo phong trào thi đua cho tập thể tại Đ72 (sửa đổi 2013) chưa được đối chiếu', cite: oldUnsure }),
  unreadRoute({ limb: 'extraordinary', key: 'influence-in-field', text: 'Tiêu chuẩn theo thành tích đột xuất cho tập thể tại Đ72 (sửa đổi 2013) chưa được đối chiếu', cite: oldUnsure }),
])

const current: Condition = any([
  needsLegal('Số năm hoàn thành xuất sắc nhiệm vụ (hoặc đạt Tập thể lao động xuất sắc) để tặng Bằng khen theo công trạng cho tập thể tại Đ74 chưa được đối chiếu', cite('06/2022/QH15', 74, { mark: 'unsure' }), { limb: 'chain' }),
  { word: 'attested', key: 'movement-ministry-province', limb: 'movement', cite: law },
  { word: 'attested', key: 'influence-in-field', limb: 'extraordinary', cite: law },
  { word: 'attested', key: 'contribution-socio-economic', limb: 'contribution', cite: law },
])

export const rule: AwardRule = {
  id: 'commendations/ministry-province-diploma-collective',
  award: 'ministry-province-diploma',
  subject: 'collective',
  wordings: [
    unread({ from: plainDate('2004-07-01'), until: plainDate('2014-05-31'), cite: oldUnsure, text: 'Tiêu chuẩn Bằng khen cho tập thể tại Đ72 Luật năm 2003 trước khi sửa đổi năm 2013 chưa được đối chiếu' }),
    ...aroundPartyRule({ from: plainDate('2014-06-01'), cite: oldLaw, when: old }),
    {
      from: plainDate('2024-01-01'), until: plainDate('2026-09-30'), cite: law, when: current,
      note: 'Bộ, ban, ngành, tỉnh có thể quy định chi tiết (Đ74 k6).',
    },
    ...amendedWordings,
  ],
}
