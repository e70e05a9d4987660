// Huân chương Hữu nghị for foreigners and foreign bodies. Luật 2003 Đ51; Luật 2022 Đ53; NĐ 152/2025 Đ26.
import { amendedWordings } from '../../engine/amended.ts'
import { cite, type Citation } from '../../engine/citation.ts'
import { all, any, needsLegal, type Condition } from '../../engine/condition.ts'
import type { AwardRule } from '../../engine/rule.ts'
import { decree152, decree98, law2003 } from '../periods.ts'

const old = cite('15/2003/QH11', 51, { mark: 'memory' })
const law = cite('06/2022/QH15', 53)
const decree = cite('152/2025/NĐ-CP', 26)

function merit(source: Citation): readonly Condition[] {
  return [{ word: 'subject', sectors: ['foreign'], says: 'Là cá nhân, tổ chức người nước ngoài', cite: source }, { word: 'attested', key: 'friendship-merit', cite: source }]
}

const timeOfDecree152 = any([
  { word: 'attested', key: 'friendship-time', cite: decree },
  needsLegal('Trường hợp khác của Điều 26 Nghị định 152/2025/NĐ-CP (kể cả tổ chức): cần đối chiếu nguyên văn', cite('152/2025/NĐ-CP', 26, { mark: 'unsure' })),
])

export const rule: AwardRule = {
  id: 'commendations/friendship-order', award: 'friendship-order',
  wordings: [
    { ...law2003, cite: old, when: all(merit(old)) },
    {
      ...decree98, cite: law,
      when: all([...merit(law), needsLegal('Thời gian và trường hợp xét Huân chương Hữu nghị theo Nghị định 98/2023/NĐ-CP: chưa đối chiếu được văn bản', cite('98/2023/NĐ-CP', null, { mark: 'unsure' }))]),
    },
    { ...decree152, cite: decree, when: all([...merit(law), timeOfDecree152]), note: 'Lấy ý kiến Bộ Công an, Bộ Ngoại giao đối với khen thưởng đối ngoại (Nghị định 152/2025/NĐ-CP Điều 34).' },
    ...amendedWordings,
  ],
}
