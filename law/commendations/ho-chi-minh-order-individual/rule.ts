// Huân chương Hồ Chí Minh for individuals: great merit in one field, or long contribution. Luật 2022 Đ35; NĐ 152/2025 Đ12 k4.
import { amendedWordings } from '../../engine/amended.ts'
import { cite } from '../../engine/citation.ts'
import { any, type Condition } from '../../engine/condition.ts'
import type { AwardRule } from '../../engine/rule.ts'
import { contributionNote, decree152Contribution, unreadContribution } from '../high-orders/contribution.ts'
import { decree152, decree98, law2003 } from '../periods.ts'
import { generalYears, politburoYears, stateLeaderYears } from './values.ts'

const old = cite('15/2003/QH11', 35, { mark: 'memory' })
const law = cite('06/2022/QH15', 35, { clause: 1, mark: 'memory' })
const table = cite('152/2025/NĐ-CP', 12, { clause: 4 })
const merit: Condition = { word: 'attested', key: 'great-merit-nation', limb: 'extraordinary', says: 'Có công lao to lớn, thành tích đặc biệt xuất sắc trong một lĩnh vực', cite: law }
const note = `Ban Bí thư cho ý kiến trước khi trình (Nghị định 152/2025/NĐ-CP Điều 33). ${contributionNote}`

export const rule: AwardRule = {
  id: 'commendations/ho-chi-minh-order-individual', award: 'ho-chi-minh-order', subject: 'individual',
  wordings: [
    { ...law2003, cite: old, when: unreadContribution('15/2003/QH11', old), note: contributionNote },
    { ...decree98, cite: law, when: any([unreadContribution('98/2023/NĐ-CP', law), merit]), note: contributionNote },
    {
      ...decree152, cite: table, note,
      when: any([
        decree152Contribution([
          { rank: 'state-leader', years: { value: stateLeaderYears.id }, cite: table },
          { rank: 'politburo-level', years: { value: politburoYears.id }, cite: table },
          { rank: 'general', years: { value: generalYears.id }, cite: table },
        ], table),
        merit,
      ]),
    },
    ...amendedWordings,
  ],
}
