// Chiến sĩ thi đua bộ, ban, ngành, tỉnh: chosen among those with three grassroots titles in a row and an initiative that reaches across the ministry or province.
import { plainDate } from '@thidua/kit/plain-date.ts'
import { amendedWordings } from '../../engine/amended.ts'
import { cite, type Citation } from '../../engine/citation.ts'
import { all, any, type Condition } from '../../engine/condition.ts'
import type { AwardRule } from '../../engine/rule.ts'
import { combatIngenuity } from '../armed-forces.ts'
import { registered, unread } from '../collective-wordings.ts'
import { titlesInARow } from './values.ts'

const threeInARow = { value: titlesInARow.id }

interface Places {
  readonly titles: Citation
  readonly initiative: Citation
}

/** Whether the initiative may date from an earlier one of the three years was put to the Ministry; the answer is not known, so only the last year is settled. */
function conditions({ titles, initiative }: Places): readonly Condition[] {
  return [
    { word: 'held', awards: ['grassroots-emulation-fighter'], inARow: threeInARow, cite: titles },
    any([
      { word: 'initiatives', scope: 'ministry-province', count: 1, years: threeInARow, unused: true, settled: 1, cite: initiative },
      combatIngenuity('combat-ingenuity-force', initiative),
    ], { says: 'Có sáng kiến, đề tài khoa học áp dụng hiệu quả, có phạm vi ảnh hưởng trong bộ, ban, ngành, tỉnh, hoặc mưu trí, sáng tạo trong chiến đấu ở mức tương ứng', cite: initiative }),
  ]
}

const law2003 = cite('15/2003/QH11', 22)
const decree91 = cite('91/2017/NĐ-CP', 9, { clause: 2 })
const law2022 = cite('06/2022/QH15', 22, { clause: 1 })
const reaching: Citation = { ...law2022, point: 'b' }

export const rule: AwardRule = {
  id: 'titles/ministry-province-emulation-fighter',
  award: 'ministry-province-emulation-fighter',
  subject: 'individual',
  wordings: [
    unread({
      from: plainDate('2004-07-01'), until: plainDate('2014-05-31'), cite: { ...law2003, mark: 'unsure' },
      text: 'Tiêu chuẩn Chiến sĩ thi đua cấp bộ, ngành, tỉnh trước khi Luật 39/2013/QH13 sửa đổi có hiệu lực (01/06/2014) chưa được đối chiếu',
    }),
    { from: plainDate('2014-06-01'), until: plainDate('2017-09-30'), cite: law2003, selective: true, when: all([registered, ...conditions({ titles: law2003, initiative: law2003 })]) },
    {
      from: plainDate('2017-10-01'), until: plainDate('2023-12-31'), knownSince: plainDate('2017-07-31'), cite: decree91, selective: true,
      when: all([registered, ...conditions({ titles: decree91, initiative: decree91 })]),
      note: 'Lựa chọn người tiêu biểu xuất sắc; Hội đồng bỏ phiếu kín, đạt từ 90 % tổng số thành viên trở lên.',
    },
    {
      from: plainDate('2024-01-01'), until: plainDate('2026-09-30'), knownSince: plainDate('2022-06-15'), cite: law2022, selective: true,
      when: all(conditions({ titles: { ...law2022, point: 'a' }, initiative: reaching })),
      note: 'Lựa chọn người tiêu biểu xuất sắc; người đứng đầu bộ, ban, ngành, tỉnh công nhận hiệu quả và phạm vi ảnh hưởng của sáng kiến.',
    },
    ...amendedWordings,
  ],
}
