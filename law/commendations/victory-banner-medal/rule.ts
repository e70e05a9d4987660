// Huy chương Quân kỳ quyết thắng: 25 years in the army. Luật 2022 Đ55; the years of the law of 2003 were not read.
import { amendedWordings } from '../../engine/amended.ts'
import { cite } from '../../engine/citation.ts'
import { all, needsLegal, type Condition } from '../../engine/condition.ts'
import type { AwardRule } from '../../engine/rule.ts'
import { law2003, law2022 } from '../periods.ts'
import { serviceMonths } from './values.ts'

const old = cite('15/2003/QH11', null, { mark: 'memory' })
const law = cite('06/2022/QH15', 55)
const inArmy = (source: typeof law): Condition => ({ word: 'subject', sectors: ['army'], says: 'Là quân nhân, công nhân, công chức, viên chức quốc phòng thuộc Quân đội nhân dân', cite: source })

export const rule: AwardRule = {
  id: 'commendations/victory-banner-medal', award: 'victory-banner-medal',
  wordings: [
    {
      ...law2003, cite: old,
      when: all([inArmy(old), needsLegal('Số năm phục vụ để xét Huy chương Quân kỳ quyết thắng theo Luật năm 2003: chưa đối chiếu được văn bản', cite('15/2003/QH11', null, { mark: 'unsure' }))]),
    },
    {
      ...law2022, cite: law,
      when: all([
        inArmy(law),
        { word: 'in-service', months: { value: serviceMonths.id }, assumed: false, says: 'Công tác liên tục trong Quân đội nhân dân từ 25 năm trở lên', cite: law },
        { word: 'rated', atLeast: 'good', years: 1, says: 'Hoàn thành tốt nhiệm vụ được giao', cite: law },
      ]),
    },
    ...amendedWordings,
  ],
}
