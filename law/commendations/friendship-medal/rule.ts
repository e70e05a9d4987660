// Huy chương Hữu nghị: foreigners with many contributions. NĐ 65/2014 Đ22; Luật 2022 Đ54 k1 (the article on this medal itself was not read).
import { amendedWordings } from '../../engine/amended.ts'
import { cite, type Citation } from '../../engine/citation.ts'
import { all, type Condition } from '../../engine/condition.ts'
import type { AwardRule } from '../../engine/rule.ts'
import { decree65, decree91, law2022 } from '../periods.ts'

const seen65 = cite('65/2014/NĐ-CP', 22)
const stood = cite('91/2017/NĐ-CP', null, { mark: 'memory' })
const law = cite('06/2022/QH15', 54, { clause: 1, mark: 'weak' })

function contributed(source: Citation): Condition {
  return all([
    { word: 'subject', sectors: ['foreign'], says: 'Là người nước ngoài', cite: source },
    { word: 'attested', key: 'friendship-merit', says: 'Có nhiều đóng góp trong xây dựng và bảo vệ Tổ quốc Việt Nam', cite: source },
  ])
}

export const rule: AwardRule = {
  id: 'commendations/friendship-medal', award: 'friendship-medal',
  wordings: [
    { ...decree65, cite: seen65, when: contributed(seen65) },
    { ...decree91, cite: stood, when: contributed(stood), note: 'Nghị định 91/2017/NĐ-CP chưa đối chiếu, lấy theo Nghị định 65/2014/NĐ-CP.' },
    { ...law2022, cite: law, when: contributed(law), note: 'Điều riêng về Huy chương Hữu nghị chưa đối chiếu; lấy theo Điều 54 khoản 1.' },
    ...amendedWordings,
  ],
}
