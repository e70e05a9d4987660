// Huy chương Vì an ninh Tổ quốc: the police twin of Quân kỳ quyết thắng. Luật 2022 Đ56, whose number of years is from memory.
import { amendedWordings } from '../../engine/amended.ts'
import { cite } from '../../engine/citation.ts'
import { all, needsLegal, type Condition } from '../../engine/condition.ts'
import type { AwardRule } from '../../engine/rule.ts'
import { law2003, law2022 } from '../periods.ts'
import { serviceMonths } from './values.ts'

const old = cite('15/2003/QH11', null, { mark: 'memory' })
const law = cite('06/2022/QH15', 56)
const inPolice = (source: typeof law): Condition => ({ word: 'subject', sectors: ['police'], says: 'Là sĩ quan, hạ sĩ quan, chiến sĩ, công nhân thuộc Công an nhân dân', cite: source })

export const rule: AwardRule = {
  id: 'commendations/national-security-medal', award: 'national-security-medal',
  wordings: [
    {
      ...law2003, cite: old,
      when: all([inPolice(old), needsLegal('Số năm phục vụ để xét Huy chương Vì an ninh Tổ quốc theo Luật năm 2003: chưa đối chiếu được văn bản', cite('15/2003/QH11', null, { mark: 'unsure' }))]),
    },
    {
      ...law2022, cite: law,
      when: all([
        inPolice(law),
        { word: 'in-service', months: { value: serviceMonths.id }, assumed: false, says: 'Công tác liên tục trong Công an nhân dân từ 25 năm trở lên', cite: cite('06/2022/QH15', 56, { mark: 'memory' }) },
        { word: 'rated', atLeast: 'good', years: 1, says: 'Hoàn thành tốt nhiệm vụ được giao', cite: cite('06/2022/QH15', 54, { clause: 1 }) },
      ]),
    },
    ...amendedWordings,
  ],
}
