// Bằng khen bộ, ban, ngành, tỉnh for individuals: NĐ 65/2014 Đ24, NĐ 91/2017 Đ39, Đ74 of the 2022 law.
import { plainDate } from '@thidua/kit/plain-date.ts'
import { amendedWordings } from '../../engine/amended.ts'
import { cite, type Citation } from '../../engine/citation.ts'
import { all, any, type Condition } from '../../engine/condition.ts'
import type { AwardRule } from '../../engine/rule.ts'
import { unread } from '../../titles/collective-wordings.ts'
import { attestedLimb, forSectors, lawAbiding, unreadLimb } from '../individual-limbs.ts'
import { initiatives, yearsInARow } from './values.ts'

const inARow = { value: yearsInARow.id }

/** Initiatives that carried a title of these years are spent: what counts here are others. */
function twoUnused(source: Citation): Condition {
  return { word: 'initiatives', scope: 'grassroots', count: { value: initiatives.id }, years: inARow, unused: true, cite: source }
}

function excellent(source: Citation): Condition {
  return { word: 'rated', atLeast: 'excellent', years: inARow, cite: source }
}

function ofDecree(source: Citation, points: (letter: string) => Citation): Condition {
  return all([
    lawAbiding(source),
    any([
      attestedLimb('movement', 'movement-ministry-province', points('a')),
      attestedLimb('extraordinary', 'influence-in-field', points('b')),
      all([excellent(points('c')), twoUnused(points('c'))], { limb: 'chain', says: 'Khen thưởng công trạng: quá trình thành tích liên tục', cite: points('c') }),
    ]),
  ])
}

const decree65 = cite('65/2014/NĐ-CP', 24, { clause: 1 })
const decree91 = cite('91/2017/NĐ-CP', 39, { clause: 1, mark: 'memory' })
const law2022 = cite('06/2022/QH15', 74, { clause: 1 })
const point = (letter: string): Citation => ({ ...law2022, point: letter })
const workers = cite('06/2022/QH15', 74, { clause: 2 })

const of2022: Condition = all([
  lawAbiding(law2022),
  any([
    attestedLimb('movement', 'movement-ministry-province', point('a')),
    attestedLimb('extraordinary', 'influence-in-field', point('b')),
    attestedLimb('contribution', 'contribution-socio-economic', point('c')),
    all([
      any([{ word: 'held', awards: ['grassroots-emulation-fighter'], inARow, cite: point('d') }, excellent(point('d'))], { says: 'Hai lần liên tục Chiến sĩ thi đua cơ sở, hoặc liên tục hoàn thành xuất sắc nhiệm vụ', cite: point('d') }),
      twoUnused(point('d')),
    ], { limb: 'chain', says: 'Khen thưởng công trạng: quá trình thành tích liên tục', cite: point('d') }),
    unreadLimb('standard', 'Điều 74 khoản 1 còn các điểm sau điểm d chưa được đối chiếu', point('đ')),
    all([forSectors(['worker', 'farmer'], workers, []), unreadLimb('occupation', 'Tiêu chuẩn riêng của công nhân, nông dân tại Điều 74 khoản 2 chưa được đối chiếu', workers)], { limb: 'occupation', says: 'Công nhân, nông dân', cite: workers }),
  ]),
])

export const rule: AwardRule = {
  id: 'commendations/ministry-province-diploma-individual',
  award: 'ministry-province-diploma',
  subject: 'individual',
  wordings: [
    unread({
      from: plainDate('2004-07-01'), until: plainDate('2014-08-19'), cite: cite('15/2003/QH11', null, { mark: 'unsure' }),
      text: 'Tiêu chuẩn Bằng khen cấp bộ, ngành, tỉnh trước Nghị định 65/2014/NĐ-CP chưa được đối chiếu',
    }),
    { from: plainDate('2014-08-20'), until: plainDate('2017-09-30'), knownSince: plainDate('2014-07-01'), cite: decree65, when: ofDecree(decree65, (letter) => ({ ...decree65, point: letter })) },
    {
      from: plainDate('2017-10-01'), until: plainDate('2023-12-31'), knownSince: plainDate('2017-07-31'), cite: decree91, when: ofDecree(decree91, () => decree91),
      note: 'Số điều của Nghị định 91/2017/NĐ-CP ghi theo trí nhớ; nội dung theo văn bản hướng dẫn của ngành.',
    },
    {
      from: plainDate('2024-01-01'), until: plainDate('2026-09-30'), knownSince: plainDate('2022-06-15'), cite: law2022, when: of2022,
      note: 'Bộ, ban, ngành, tỉnh quy định chi tiết tiêu chuẩn (khoản 6).',
    },
    ...amendedWordings,
  ],
}
