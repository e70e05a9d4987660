// Kỷ niệm chương: name, subjects and standard belong to the body that gives it. Luật 2022 Đ71 k2.
import { amendedWordings } from '../../engine/amended.ts'
import { cite, type Citation } from '../../engine/citation.ts'
import { all, type Condition } from '../../engine/condition.ts'
import type { AwardRule } from '../../engine/rule.ts'
import { law2003, law2022 } from '../periods.ts'

const old = cite('15/2003/QH11', null, { mark: 'memory' })
const law = cite('06/2022/QH15', 71, { clause: 2 })
const ownStandard = (source: Citation): Condition => all([{ word: 'attested', key: 'meets-local-standard', cite: source }])
const note = 'Tên gọi, đối tượng, tiêu chuẩn do bộ, ban, ngành, đoàn thể trung ương, Hội đồng nhân dân cấp tỉnh quy định.'

export const rule: AwardRule = {
  id: 'commendations/commemorative-medal', award: 'commemorative-medal',
  wordings: [
    { ...law2003, cite: old, when: ownStandard(old), note: 'Tên gọi, đối tượng, tiêu chuẩn do bộ, ngành, đoàn thể trung ương quy định.' },
    { ...law2022, cite: law, when: ownStandard(law), note },
    ...amendedWordings,
  ],
}
