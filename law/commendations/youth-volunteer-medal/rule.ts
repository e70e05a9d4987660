// Huy chương Thanh niên xung phong vẻ vang: created by Luật 2022 Đ96 k2.
import { amendedWordings } from '../../engine/amended.ts'
import { cite } from '../../engine/citation.ts'
import { all } from '../../engine/condition.ts'
import type { AwardRule } from '../../engine/rule.ts'
import { law2022 } from '../periods.ts'

const law = cite('06/2022/QH15', 96, { clause: 2 })

export const rule: AwardRule = {
  id: 'commendations/youth-volunteer-medal', award: 'youth-volunteer-medal',
  wordings: [
    { ...law2022, cite: law, when: all([{ word: 'attested', key: 'youth-volunteer-service', cite: law }]), note: 'Hồ sơ, thủ tục do Thủ tướng Chính phủ quy định từ 01/07/2025 (Nghị định 152/2025/NĐ-CP Điều 6).' },
    ...amendedWordings,
  ],
}
