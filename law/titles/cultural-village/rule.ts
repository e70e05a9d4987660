import { plainDate } from '@thidua/kit/plain-date.ts'
import { amendedWordings } from '../../engine/amended.ts'
import { cite, type Citation } from '../../engine/citation.ts'
import { all, type Condition } from '../../engine/condition.ts'
import type { AwardRule } from '../../engine/rule.ts'
import { aroundPartyRule, registered, unread } from '../collective-wordings.ts'

const oldLaw = cite('15/2003/QH11', 30, { mark: 'memory' })
const decree122 = cite('122/2018/NĐ-CP', null, { mark: 'memory' })
const decree86 = cite('86/2023/NĐ-CP', null)

function meetsStandard(says: string, source: Citation): Condition {
  return { word: 'attested', key: 'meets-village-framework', says, cite: source }
}

const under122 = meetsStandard('Đạt tiêu chuẩn thôn, làng, ấp, bản, tổ dân phố văn hóa', decree122)

/** Decree 122 ran on through January 2024, when the 2022 law already held and registration was no longer asked. Its first day is not known; 2018 is left to a lawyer. */
export const rule: AwardRule = {
  id: 'titles/cultural-village',
  award: 'cultural-village',
  wordings: [
    unread({
      from: plainDate('2004-07-01'), until: plainDate('2018-12-31'), cite: cite('15/2003/QH11', 30, { mark: 'unsure' }),
      text: 'Tiêu chuẩn thôn, làng, ấp, bản, tổ dân phố văn hóa trước Nghị định 122/2018/NĐ-CP và ngày hiệu lực của Nghị định này chưa được đối chiếu',
    }),
    ...aroundPartyRule({ from: plainDate('2019-01-01'), cite: oldLaw, when: all([under122, registered]) }),
    { from: plainDate('2024-01-01'), until: plainDate('2024-01-29'), cite: decree122, when: under122 },
    {
      from: plainDate('2024-01-30'), until: plainDate('2026-09-30'), cite: decree86, when: meetsStandard('Đạt khung tiêu chuẩn thôn, tổ dân phố văn hóa', decree86),
      note: 'Khung tiêu chuẩn tại Phụ lục II Nghị định 86/2023/NĐ-CP, cấp tỉnh quy định chi tiết. Thôn gồm cả làng, ấp, bản, buôn, phum, sóc.',
    },
    ...amendedWordings,
  ],
}
