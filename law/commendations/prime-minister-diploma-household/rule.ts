import { plainDate } from '@thidua/kit/plain-date.ts'
import { amendedWordings } from '../../engine/amended.ts'
import { cite } from '../../engine/citation.ts'
import { any } from '../../engine/condition.ts'
import type { AwardRule } from '../../engine/rule.ts'
import { unreadRoute } from '../collective-ladder.ts'

const decree65 = cite('65/2014/NĐ-CP', 23, { clause: 4 })
const decree91 = cite('91/2017/NĐ-CP', 38)
const law = cite('06/2022/QH15', 73, { mark: 'memory' })

export const rule: AwardRule = {
  id: 'commendations/prime-minister-diploma-household',
  award: 'prime-minister-diploma',
  subject: 'household',
  wordings: [
    {
      from: plainDate('2014-08-20'), until: plainDate('2017-09-30'), cite: decree65,
      when: { word: 'attested', key: 'household-contribution-500-million', limb: 'contribution', cite: decree65 },
    },
    { from: plainDate('2017-10-01'), until: plainDate('2023-12-31'), cite: decree91, when: { word: 'attested', key: 'household-contribution', limb: 'contribution', cite: decree91 } },
    {
      from: plainDate('2024-01-01'), until: plainDate('2026-09-30'), cite: law,
      when: any([
        { word: 'attested', key: 'household-contribution', limb: 'contribution', cite: law },
        { word: 'attested', key: 'influence-ministry-province', limb: 'extraordinary', cite: law },
        unreadRoute({ limb: 'movement', key: 'movement-outstanding', text: 'Tiêu chuẩn Bằng khen của Thủ tướng Chính phủ theo phong trào cho hộ gia đình tại Đ73 chưa được đối chiếu', cite: cite('06/2022/QH15', 73, { mark: 'unsure' }) }),
      ]),
    },
    ...amendedWordings,
  ],
}
