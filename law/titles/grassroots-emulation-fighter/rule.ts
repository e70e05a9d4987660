// Chiến sĩ thi đua cơ sở: under the 2003 law an initiative was mandatory; since 2024 an excellent rating stands in for it.
import { plainDate } from '@thidua/kit/plain-date.ts'
import { amendedWordings } from '../../engine/amended.ts'
import { cite, type Citation } from '../../engine/citation.ts'
import { all, any, type Condition } from '../../engine/condition.ts'
import type { AwardRule } from '../../engine/rule.ts'
import { advancedWorkerStandard as standard } from '../advanced-worker/standard.ts'
import { combatIngenuity } from '../armed-forces.ts'
import { registered, unread } from '../collective-wordings.ts'

const law2003 = cite('15/2003/QH11', 23)
const decree65 = cite('65/2014/NĐ-CP', 4, { clause: 1 })
const decree91 = cite('91/2017/NĐ-CP', 9, { clause: 3 })
const law2022 = cite('06/2022/QH15', 23)

/** Whoever was awarded the lower title of the year meets its standard; who was not may still show it. */
function meetsLower(lower: Condition, source: Citation): Condition {
  return any([{ word: 'held', awards: ['advanced-worker', 'advanced-soldier'], inARow: 1, cite: source }, lower], {
    says: 'Đạt tiêu chuẩn Lao động tiên tiến hoặc Chiến sĩ tiên tiến', cite: source,
  })
}

/** An initiative of the year, or an accepted research topic; used for this very title of this year it still counts. */
function initiativeOfYear(source: Citation): Condition {
  return { word: 'initiatives', scope: 'grassroots', count: 1, years: 1, unused: true, cite: source }
}

function creative(source: Citation): readonly Condition[] {
  return [initiativeOfYear(source), combatIngenuity('combat-ingenuity-unit', source)]
}

function of2003(lower: Condition, place: { readonly lower: Citation; readonly merit: Citation }): Condition {
  return all([
    registered, meetsLower(lower, place.lower),
    any(creative(place.merit), { says: 'Có sáng kiến được cơ sở công nhận, hoặc đề tài khoa học đã nghiệm thu được áp dụng, hoặc mưu trí, sáng tạo trong chiến đấu', cite: place.merit }),
  ])
}

function of2022(lower: Condition): Condition {
  const merits = cite('06/2022/QH15', 23, { clause: 2 })
  return all([
    meetsLower(lower, cite('06/2022/QH15', 23, { clause: 1 })),
    any([{ word: 'rated', atLeast: 'excellent', years: 1, cite: merits }, ...creative(merits)], {
      says: 'Hoàn thành xuất sắc nhiệm vụ, hoặc có sáng kiến được cơ sở công nhận, hoặc đề tài, đề án, công trình đã nghiệm thu, hoặc mưu trí, sáng tạo trong chiến đấu', cite: merits,
    }),
  ])
}

const noCap = 'Luật và Nghị định không khống chế tỷ lệ; tỷ lệ nếu có là quy định riêng của bộ, ban, ngành, tỉnh.'

export const rule: AwardRule = {
  id: 'titles/grassroots-emulation-fighter',
  award: 'grassroots-emulation-fighter',
  subject: 'individual',
  wordings: [
    unread({
      from: plainDate('2004-07-01'), until: plainDate('2014-05-31'), cite: { ...law2003, mark: 'unsure' },
      text: 'Tiêu chuẩn Chiến sĩ thi đua cơ sở trước khi Luật 39/2013/QH13 sửa đổi có hiệu lực (01/06/2014) chưa được đối chiếu',
    }),
    { from: plainDate('2014-06-01'), until: plainDate('2014-08-19'), cite: law2003, when: of2003(standard.amendedLaw, { lower: law2003, merit: law2003 }) },
    {
      from: plainDate('2014-08-20'), until: plainDate('2017-09-30'), knownSince: plainDate('2014-07-01'), cite: decree65,
      when: of2003(standard.decree65, { lower: { ...decree65, point: 'a' }, merit: { ...decree65, point: 'b' } }),
    },
    {
      from: plainDate('2017-10-01'), until: plainDate('2023-12-31'), knownSince: plainDate('2017-07-31'), cite: decree91, when: of2003(standard.decree91, { lower: law2003, merit: decree91 }),
      note: 'Không quá 15 % số cá nhân đạt Lao động tiên tiến, Chiến sĩ tiên tiến; tỷ lệ cụ thể do bộ, ban, ngành, tỉnh quy định (Quân đội: không quá 10 % quân số).',
    },
    { from: plainDate('2024-01-01'), until: plainDate('2025-06-30'), knownSince: plainDate('2022-06-15'), cite: law2022, when: of2022(standard.v1), note: noCap },
    { from: plainDate('2025-07-01'), until: plainDate('2025-08-04'), cite: law2022, when: of2022(standard.v2a), note: noCap },
    { from: plainDate('2025-08-05'), until: plainDate('2026-09-30'), cite: law2022, when: of2022(standard.v2b), note: noCap },
    ...amendedWordings,
  ],
}
