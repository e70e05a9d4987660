// Giấy khen: general conditions under the 2003 law; since 2024 its standards are those of each ministry and province.
import { plainDate } from '@thidua/kit/plain-date.ts'
import { amendedWordings } from '../../engine/amended.ts'
import { cite } from '../../engine/citation.ts'
import { all, any } from '../../engine/condition.ts'
import type { AwardRule } from '../../engine/rule.ts'
import { forSectors } from '../individual-limbs.ts'

const law2003 = cite('15/2003/QH11', null, { mark: 'memory' })
const law2022 = cite('06/2022/QH15', 75, { clause: 2 })

export const rule: AwardRule = {
  id: 'commendations/certificate-of-merit-individual',
  award: 'certificate-of-merit',
  subject: 'individual',
  wordings: [
    {
      from: plainDate('2004-07-01'), until: plainDate('2023-12-31'), cite: law2003,
      when: all([
        any([
          { word: 'rated', atLeast: 'good', years: 1, cite: law2003 },
          // Nobody rates farmers and other people outside agencies.
          forSectors(['worker', 'farmer', 'enterprise', 'overseas', 'foreign', 'other'], law2003, [{ word: 'attested', key: 'fulfils-duties', cite: law2003 }]),
        ], { says: 'Hoàn thành tốt nhiệm vụ, nghĩa vụ', cite: law2003 }),
        { word: 'attested', key: 'law-abiding', cite: law2003 },
        { word: 'attested', key: 'solidarity', cite: law2003 },
      ]),
    },
    {
      from: plainDate('2024-01-01'), until: plainDate('2026-09-30'), knownSince: plainDate('2022-06-15'), cite: law2022,
      when: { word: 'attested', key: 'meets-local-standard', cite: law2022 },
      note: 'Tiêu chuẩn do bộ, ban, ngành, tỉnh quy định cho cá nhân thuộc phạm vi quản lý; các nguyên tắc khen thưởng của Luật vẫn áp dụng.',
    },
    ...amendedWordings,
  ],
}
