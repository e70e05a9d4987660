// The Labour Order for international results of persons sent by the competent body: NĐ 152/2025 Đ19–21 k2.
import { cite } from '../../engine/citation.ts'
import { all, any, needsLegal, type Condition } from '../../engine/condition.ts'
import type { AttestationKey } from '../../engine/facts.ts'
import type { LabourOrderGrade } from '../long-contribution/labour-order.ts'
import type { ContributionRegime } from '../long-contribution/post-table.ts'

const prizes: Readonly<Record<LabourOrderGrade, AttestationKey>> = {
  first: 'prize-world-first',
  second: 'prize-world-second-or-continental-first',
  third: 'prize-world-third-or-continental-second',
}
const articles = { first: 19, second: 20, third: 21 } as const

/** What each earlier text says of prizes, as far as it was read: that they count, not for which class. */
const earlier = {
  'decree-65': cite('65/2014/NĐ-CP', null, { mark: 'memory' }),
  'decree-91': cite('12/2019/TT-BNV', 9),
  'decree-98': cite('06/2022/QH15', 43, { clause: 1 }),
} as const
const documents = { 'decree-65': '65/2014/NĐ-CP', 'decree-91': '91/2017/NĐ-CP', 'decree-98': '98/2023/NĐ-CP' } as const

/** `labourOrderPrize('first', 'decree-152')`: a gold medal of the world. */
export function labourOrderPrize(grade: LabourOrderGrade, regime: ContributionRegime): Condition {
  if (regime === 'decree-152') {
    const source = cite('152/2025/NĐ-CP', articles[grade], { clause: 2 })
    return all([{ word: 'attested', key: prizes[grade], cite: source }], { limb: 'prize', says: 'Đạt giải quốc tế khi được cơ quan có thẩm quyền cử đi thi', cite: source })
  }
  const source = earlier[regime]
  const document = documents[regime]
  return all([
    any(Object.values(prizes).map((key): Condition => ({ word: 'attested', key, cite: source }))),
    needsLegal(`Mức giải quốc tế của từng hạng Huân chương Lao động theo Nghị định ${document}: chưa đối chiếu được văn bản`, cite(document, null, { mark: 'unsure' })),
  ], { limb: 'prize', says: 'Đạt giải quốc tế khi được cơ quan có thẩm quyền cử đi thi', cite: source })
}
