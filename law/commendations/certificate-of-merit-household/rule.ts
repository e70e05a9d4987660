import { plainDate } from '@thidua/kit/plain-date.ts'
import { amendedWordings } from '../../engine/amended.ts'
import { cite, type Citation } from '../../engine/citation.ts'
import { all, any, needsLegal, type Condition } from '../../engine/condition.ts'
import type { AwardRule } from '../../engine/rule.ts'
import { culturalFamilyYears } from './values.ts'

const decree65 = cite('65/2014/NĐ-CP', 25)
const stillDecree65 = cite('91/2017/NĐ-CP', null, { mark: 'memory' })
const law = cite('06/2022/QH15', 75, { clause: 2 })

const contribution = (source: Citation): Condition => ({ word: 'attested', key: 'household-contribution', limb: 'contribution', cite: source })

/** Before 2019 it is not known whether several years as a cultural family led to a certificate; who is none has no such claim. */
const perhapsCulturalFamily: Condition = all([
  { word: 'held', awards: ['cultural-family'], inARow: 1, cite: cite('15/2003/QH11', 29, { mark: 'memory' }) },
  needsLegal('Số năm liên tục đạt Gia đình văn hóa để được tặng giấy khen trước Nghị định 122/2018/NĐ-CP chưa được đối chiếu', cite('15/2003/QH11', 29, { mark: 'unsure' })),
], { limb: 'chain' })

const culturalFamily: Condition = {
  word: 'held', awards: ['cultural-family'], inARow: { value: culturalFamilyYears.id }, limb: 'chain', cite: cite('122/2018/NĐ-CP', null, { mark: 'memory' }),
}

export const rule: AwardRule = {
  id: 'commendations/certificate-of-merit-household',
  award: 'certificate-of-merit',
  subject: 'household',
  wordings: [
    { from: plainDate('2014-08-20'), until: plainDate('2017-09-30'), cite: decree65, when: any([contribution(decree65), perhapsCulturalFamily]) },
    { from: plainDate('2017-10-01'), until: plainDate('2018-12-31'), cite: stillDecree65, when: any([contribution(stillDecree65), perhapsCulturalFamily]) },
    { from: plainDate('2019-01-01'), until: plainDate('2023-12-31'), cite: stillDecree65, when: any([contribution(stillDecree65), culturalFamily]) },
    {
      from: plainDate('2024-01-01'), until: plainDate('2026-09-30'), cite: law,
      when: { word: 'attested', key: 'meets-local-standard', says: 'Đạt tiêu chuẩn giấy khen do bộ, ban, ngành, tỉnh quy định cho hộ gia đình', cite: law },
    },
    ...amendedWordings,
  ],
}
