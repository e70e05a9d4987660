// Huân chương Sao vàng for individuals: the four highest posts. Luật 2022 Đ34; NĐ 152/2025 Đ11 k4.
import { amendedWordings } from '../../engine/amended.ts'
import { cite } from '../../engine/citation.ts'
import type { AwardRule } from '../../engine/rule.ts'
import { contributionNote, decree152Contribution, unreadContribution } from '../high-orders/contribution.ts'
import { decree152, decree98, law2003 } from '../periods.ts'
import { stateLeaderYears } from './values.ts'

const old = cite('15/2003/QH11', 34, { mark: 'memory' })
const law = cite('06/2022/QH15', 34, { clause: 2, point: 'a' })
const table = cite('152/2025/NĐ-CP', 11, { clause: 4 })
const note = `Để tặng người có công lao to lớn, đặc biệt xuất sắc trong sự nghiệp cách mạng (Luật Điều 34); Bộ Chính trị cho ý kiến trước khi trình (Nghị định 152/2025/NĐ-CP Điều 33). ${contributionNote}`

export const rule: AwardRule = {
  id: 'commendations/gold-star-order-individual', award: 'gold-star-order', subject: 'individual',
  wordings: [
    { ...law2003, cite: old, when: unreadContribution('15/2003/QH11', old), note: contributionNote },
    { ...decree98, cite: law, when: unreadContribution('98/2023/NĐ-CP', law), note: contributionNote },
    { ...decree152, cite: table, when: decree152Contribution([{ rank: 'state-leader', years: { value: stateLeaderYears.id }, cite: table }], table), note },
    ...amendedWordings,
  ],
}
