import { plainDate } from '@thidua/kit/plain-date.ts'
import { amendedWordings } from '../../engine/amended.ts'
import { cite } from '../../engine/citation.ts'
import { all, needsLegal, type Condition } from '../../engine/condition.ts'
import type { AwardRule } from '../../engine/rule.ts'

const law = cite('06/2022/QH15', 29, { clause: 1 })
const framework = cite('86/2023/NĐ-CP', null)
const note = 'Chủ tịch UBND cấp tỉnh quy định chi tiết trên khung tiêu chuẩn của Phụ lục III Nghị định 86/2023/NĐ-CP.'

const leadsDistrict: Condition = { word: 'attested', key: 'leads-district-movement', cite: law }
const meetsFramework: Condition = { word: 'attested', key: 'meets-commune-framework', cite: framework }

/** The title came with the 2022 law; its framework followed thirty days later. */
export const rule: AwardRule = {
  id: 'titles/exemplary-commune',
  award: 'exemplary-commune',
  wordings: [
    {
      from: plainDate('2024-01-01'), until: plainDate('2024-01-29'), cite: law,
      when: all([leadsDistrict, needsLegal('Khung tiêu chuẩn của Nghị định 86/2023/NĐ-CP có hiệu lực từ 30/01/2024; cần xác định quy định áp dụng cho hồ sơ nhận trước ngày đó', cite('86/2023/NĐ-CP', null, { mark: 'unsure' }))]),
    },
    { from: plainDate('2024-01-30'), until: plainDate('2025-06-30'), cite: law, note, when: all([leadsDistrict, meetsFramework]) },
    {
      from: plainDate('2025-07-01'), until: plainDate('2026-09-30'), cite: cite('152/2025/NĐ-CP', 8), note,
      when: all([{ word: 'attested', key: 'leads-provincial-movement', cite: cite('152/2025/NĐ-CP', 8) }, meetsFramework]),
    },
    ...amendedWordings,
  ],
}
