import { plainDate } from '@thidua/kit/plain-date.ts'
import { amendedWordings } from '../../engine/amended.ts'
import { cite, type Citation } from '../../engine/citation.ts'
import { any, type Condition } from '../../engine/condition.ts'
import type { AwardRule } from '../../engine/rule.ts'
import { unreadRoute } from '../collective-ladder.ts'

const decree65 = cite('65/2014/NĐ-CP', 24, { clause: 3 })
const decree91 = cite('91/2017/NĐ-CP', 39, { mark: 'memory' })
const law = cite('06/2022/QH15', 74, { mark: 'memory' })

const contribution = (source: Citation): Condition => ({ word: 'attested', key: 'household-contribution', limb: 'contribution', cite: source })

export const rule: AwardRule = {
  id: 'commendations/ministry-province-diploma-household',
  award: 'ministry-province-diploma',
  subject: 'household',
  wordings: [
    { from: plainDate('2014-08-20'), until: plainDate('2017-09-30'), cite: decree65, when: contribution(decree65) },
    { from: plainDate('2017-10-01'), until: plainDate('2023-12-31'), cite: decree91, when: contribution(decree91) },
    {
      from: plainDate('2024-01-01'), until: plainDate('2026-09-30'), cite: law,
      when: any([
        contribution(law),
        { word: 'attested', key: 'influence-in-field', limb: 'extraordinary', cite: law },
        unreadRoute({ limb: 'movement', key: 'movement-ministry-province', text: 'Tiêu chuẩn Bằng khen theo phong trào cho hộ gia đình tại Đ74 chưa được đối chiếu', cite: cite('06/2022/QH15', 74, { mark: 'unsure' }) }),
      ]),
    },
    ...amendedWordings,
  ],
}
