import { plainDate } from '@thidua/kit/plain-date.ts'
import { amendedWordings } from '../../engine/amended.ts'
import { cite } from '../../engine/citation.ts'
import { all } from '../../engine/condition.ts'
import type { AwardRule } from '../../engine/rule.ts'
import { aroundPartyRule } from '../../titles/collective-wordings.ts'

const oldLaw = cite('15/2003/QH11', null, { mark: 'memory' })
const law = cite('06/2022/QH15', 75, { clause: 2 })

export const rule: AwardRule = {
  id: 'commendations/certificate-of-merit-collective',
  award: 'certificate-of-merit',
  subject: 'collective',
  wordings: [
    ...aroundPartyRule({
      from: plainDate('2004-07-01'), cite: oldLaw,
      when: all([
        { word: 'rated', atLeast: 'good', years: 1, says: 'Hoàn thành tốt nhiệm vụ', cite: oldLaw },
        { word: 'attested', key: 'law-abiding', contradictedBy: ['solidarity'], says: 'Nội bộ đoàn kết, chấp hành tốt chính sách, pháp luật', cite: oldLaw },
      ]),
    }),
    {
      from: plainDate('2024-01-01'), until: plainDate('2026-09-30'), cite: law,
      when: { word: 'attested', key: 'meets-local-standard', says: 'Đạt tiêu chuẩn giấy khen do bộ, ban, ngành, tỉnh quy định', cite: law },
    },
    ...amendedWordings,
  ],
}
