// Lao động tiên tiến: Đ24 of the 2003 law and of the 2022 law.
import { plainDate } from '@thidua/kit/plain-date.ts'
import { amendedWordings } from '../../engine/amended.ts'
import { cite } from '../../engine/citation.ts'
import { all } from '../../engine/condition.ts'
import type { AwardRule } from '../../engine/rule.ts'
import { registered, unread } from '../collective-wordings.ts'
import { advancedWorkerStandard as standard } from './standard.ts'

const law2003 = cite('15/2003/QH11', 24)
const law2022 = cite('06/2022/QH15', 24, { clause: 1 })
const counted = 'Thời gian nghỉ thai sản theo chế độ, thời gian điều trị vết thương do chiến đấu hoặc cứu người, cứu tài sản, thời gian được cử đi đào tạo dưới 01 năm được tính để xét danh hiệu.'

export const rule: AwardRule = {
  id: 'titles/advanced-worker',
  award: 'advanced-worker',
  subject: 'individual',
  wordings: [
    unread({
      from: plainDate('2004-07-01'), until: plainDate('2014-05-31'), cite: { ...law2003, mark: 'unsure' },
      text: 'Tiêu chuẩn Lao động tiên tiến trước khi Luật 39/2013/QH13 sửa đổi có hiệu lực (01/06/2014) chưa được đối chiếu',
    }),
    { from: plainDate('2014-06-01'), until: plainDate('2014-08-19'), cite: law2003, when: all([registered, standard.amendedLaw]) },
    {
      from: plainDate('2014-08-20'), until: plainDate('2017-09-30'), knownSince: plainDate('2014-07-01'), cite: cite('65/2014/NĐ-CP', 5), when: all([registered, standard.decree65]), note: counted,
    },
    {
      from: plainDate('2017-10-01'), until: plainDate('2023-12-31'), knownSince: plainDate('2017-07-31'), cite: cite('91/2017/NĐ-CP', 10), when: all([registered, standard.decree91]),
      note: `${counted} Luật và Nghị định không khống chế tỷ lệ; cơ quan có thể tự quy định (Quân đội: không quá 70 % quân số).`,
    },
    {
      from: plainDate('2024-01-01'), until: plainDate('2025-06-30'), knownSince: plainDate('2022-06-15'), cite: law2022, when: standard.v1,
      note: `${counted} Luật không khống chế tỷ lệ; bộ, ban, ngành, tỉnh quy định chi tiết tiêu chuẩn.`,
    },
    {
      from: plainDate('2025-07-01'), until: plainDate('2025-08-04'), cite: law2022, when: standard.v2a,
      note: 'Thời gian nghỉ thai sản theo quy định được tính. Bộ, ban, ngành, tỉnh quy định chi tiết tiêu chuẩn.',
    },
    {
      from: plainDate('2025-08-05'), until: plainDate('2026-09-30'), cite: law2022, when: standard.v2b,
      note: 'Thời gian nghỉ thai sản theo quy định được tính. Từ năm 2026, viên chức làm việc dưới 06 tháng trong năm không được xếp loại nên không có căn cứ xét danh hiệu.',
    },
    ...amendedWordings,
  ],
}
