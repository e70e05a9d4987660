// Anh hùng Lực lượng vũ trang nhân dân. Luật 2022 Đ62 k1 is known from an excerpt; the standard of collectives and of the law of 2003 was not read.
import { amendedWordings } from '../../engine/amended.ts'
import { cite } from '../../engine/citation.ts'
import { all, any, needsLegal } from '../../engine/condition.ts'
import type { AwardRule } from '../../engine/rule.ts'
import { law2003, law2022 } from '../periods.ts'

const old = cite('15/2003/QH11', null, { mark: 'memory' })
const law = cite('06/2022/QH15', 62, { clause: 1, mark: 'weak' })

export const rule: AwardRule = {
  id: 'commendations/armed-forces-hero', award: 'armed-forces-hero',
  wordings: [
    {
      ...law2003, cite: old,
      when: all([{ word: 'attested', key: 'armed-forces-feat', cite: old }, needsLegal('Tiêu chuẩn Anh hùng Lực lượng vũ trang nhân dân theo Luật năm 2003: chưa đối chiếu được văn bản', cite('15/2003/QH11', null, { mark: 'unsure' }))]),
    },
    {
      ...law2022, cite: law, note: 'Công khai lấy ý kiến 10 ngày làm việc; hội đồng bỏ phiếu kín đạt từ 90 % tổng số thành viên.',
      when: any([
        all([{ word: 'subject', kinds: ['individual'], cite: law }, { word: 'attested', key: 'armed-forces-hero-standard', cite: law }]),
        all([{ word: 'subject', kinds: ['collective'], cite: law }, needsLegal('Tiêu chuẩn Anh hùng Lực lượng vũ trang nhân dân của tập thể theo Luật năm 2022: chưa đối chiếu được văn bản', cite('06/2022/QH15', 62, { mark: 'unsure' }))]),
      ]),
    },
    ...amendedWordings,
  ],
}
