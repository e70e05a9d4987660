// Anh hùng Lao động. The standard for individuals is known from a reprint of Luật 39/2013; that of the law of 2022 was not read.
import { amendedWordings } from '../../engine/amended.ts'
import { cite } from '../../engine/citation.ts'
import { all, any, needsLegal } from '../../engine/condition.ts'
import type { AwardRule } from '../../engine/rule.ts'
import { law2003Amended, law2022 } from '../periods.ts'
import { contributionMonths } from './values.ts'

const old = cite('39/2013/QH13', 1, { mark: 'weak' })
const law = cite('06/2022/QH15', null, { mark: 'unsure' })
const everyFiveYears = 'Xét 5 năm một lần, vào dịp Đại hội thi đua yêu nước, trừ thành tích đặc biệt xuất sắc đột xuất.'

export const rule: AwardRule = {
  id: 'commendations/labour-hero', award: 'labour-hero',
  wordings: [
    {
      ...law2003Amended, cite: old, note: everyFiveYears,
      when: any([
        all([
          { word: 'subject', kinds: ['individual'], cite: old }, { word: 'attested', key: 'labour-hero-standard', cite: old },
          { word: 'in-service', months: { value: contributionMonths.id }, assumed: false, says: 'Có đóng góp quan trọng trong thời gian từ 10 năm trở lên', cite: old },
        ]),
        all([{ word: 'subject', kinds: ['collective'], cite: old }, needsLegal('Tiêu chuẩn Anh hùng Lao động của tập thể theo Luật năm 2003: chưa đối chiếu được văn bản', cite('15/2003/QH11', null, { mark: 'unsure' }))]),
      ]),
    },
    { ...law2022, cite: law, when: needsLegal('Tiêu chuẩn Anh hùng Lao động theo Luật năm 2022: chưa đối chiếu được văn bản', law), note: `${everyFiveYears} Công khai lấy ý kiến 10 ngày làm việc; hội đồng bỏ phiếu kín đạt từ 90 % tổng số thành viên.` },
    ...amendedWordings,
  ],
}
