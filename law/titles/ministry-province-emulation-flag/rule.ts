import { plainDate } from '@thidua/kit/plain-date.ts'
import { amendedWordings } from '../../engine/amended.ts'
import { cite } from '../../engine/citation.ts'
import { all, any, needsLegal, type Condition } from '../../engine/condition.ts'
import type { AwardRule } from '../../engine/rule.ts'
import { aroundPartyRule, registered } from '../collective-wordings.ts'

const oldArticle = cite('15/2003/QH11', 26, { mark: 'memory' })

/** Đ26 of the 2003 law; the Government flag asks for it too. */
export const oldStandard: Condition = all([
  { word: 'leads-cluster', acclaimed: false, says: 'Dẫn đầu cụm, khối thi đua', cite: oldArticle },
  { word: 'targets-exceeded', says: 'Hoàn thành vượt mức các chỉ tiêu, nhiệm vụ', cite: oldArticle },
  {
    word: 'attested', key: 'leads-thrift-anti-corruption', contradictedBy: ['solidarity'], cite: oldArticle,
    says: 'Nội bộ đoàn kết, tích cực thực hành tiết kiệm, chống lãng phí, tham nhũng',
  },
])

const clause1 = cite('06/2022/QH15', 26, { clause: 1, mark: 'memory' })
const clause2 = cite('06/2022/QH15', 26, { clause: 2, mark: 'memory' })

const leadsBlock: Condition = all([
  { word: 'leads-cluster', acclaimed: false, says: 'Dẫn đầu cụm, khối thi đua do bộ, ban, ngành, tỉnh tổ chức', cite: clause1 },
  { word: 'targets-exceeded', says: 'Hoàn thành vượt mức các chỉ tiêu, nhiệm vụ trong năm', cite: clause1 },
  { word: 'attested', key: 'new-models', cite: clause1 },
  {
    word: 'attested', key: 'leads-thrift-anti-corruption', contradictedBy: ['solidarity'], cite: clause1,
    says: 'Nội bộ đoàn kết, tích cực thực hành tiết kiệm, chống lãng phí, phòng chống tham nhũng, tiêu cực',
  },
], { limb: 'standard', cite: clause1 })

const leadsMovement: Condition = all([
  { word: 'attested', key: 'leads-movement-ministry-province', cite: clause2 },
  needsLegal('Thời gian tối thiểu của phong trào theo Đ26 k2 chưa được đối chiếu', cite('06/2022/QH15', 26, { clause: 2, mark: 'unsure' })),
], { limb: 'movement', cite: clause2 })

export const rule: AwardRule = {
  id: 'titles/ministry-province-emulation-flag',
  award: 'ministry-province-emulation-flag',
  wordings: [
    ...aroundPartyRule({ from: plainDate('2004-07-01'), cite: oldArticle, when: all([oldStandard, registered]), note: 'Nghị định 91/2017/NĐ-CP Đ12 quy định chi tiết; chưa đối chiếu.' }),
    {
      from: plainDate('2024-01-01'), until: plainDate('2026-09-30'), cite: cite('06/2022/QH15', 26), when: any([leadsBlock, leadsMovement]),
      note: 'Bộ, ban, ngành, tỉnh quy định chi tiết và số lượng cờ.',
    },
    ...amendedWordings,
  ],
}
