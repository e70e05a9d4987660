import { plainDate } from '@thidua/kit/plain-date.ts'
import { amendedWordings } from '../../engine/amended.ts'
import { cite, type Citation } from '../../engine/citation.ts'
import { all, any, type Condition } from '../../engine/condition.ts'
import type { AwardRule } from '../../engine/rule.ts'
import { aroundPartyRule, registered, unread } from '../collective-wordings.ts'
import { oldStandard } from '../ministry-province-emulation-flag/rule.ts'

const decree91 = (clause: number): Citation => cite('91/2017/NĐ-CP', 11, { clause })
const law = (clause: number): Citation => cite('06/2022/QH15', 25, { clause })
const decree152 = (clause: number): Citation => cite('152/2025/NĐ-CP', 7, { clause })

const old: Condition = all([
  any([
    all([oldStandard], { limb: 'standard', cite: decree91(1), says: 'Tiêu biểu xuất sắc trong số các tập thể đạt tiêu chuẩn Cờ thi đua của bộ, ban, ngành, tỉnh' }),
    centralBlock(decree91(2)),
    {
      word: 'attested', key: 'movement-prime-minister-five-years', limb: 'movement', cite: decree91(3),
      says: 'Tiêu biểu nhất trong phong trào theo chuyên đề do Chủ tịch nước, Thủ tướng Chính phủ phát động, khi tổng kết từ 5 năm trở lên',
    },
  ]),
  registered,
])

/** k2: the leader of a block of the Central Council must be first of its block, so a second place settles it. */
function centralBlock(source: Citation, more: readonly Condition[] = []): Condition {
  return all([
    { word: 'leads-cluster', acclaimed: false, says: 'Dẫn đầu cụm, khối thi đua', cite: source },
    { word: 'attested', key: 'central-council-block-leader', says: 'Cụm, khối thi đua do Hội đồng Thi đua - Khen thưởng Trung ương tổ chức', cite: source },
    ...more,
  ], { limb: 'standard', cite: source })
}

/** k1: `leads` tells how the leader of the block is found. */
function blockOfMinistryOrProvince(leads: Condition): Condition {
  return all([
    leads,
    { word: 'targets-exceeded', says: 'Thành tích xuất sắc, hoàn thành vượt mức các chỉ tiêu, nhiệm vụ trong năm', cite: law(1) },
    {
      word: 'attested', key: 'party-organisation-clean', contradictedBy: ['solidarity'], cite: law(1),
      says: 'Nội bộ đoàn kết, tổ chức đảng, đoàn thể trong sạch, vững mạnh (hoặc đã báo cáo là không có tổ chức đảng, đoàn thể)',
    },
    { word: 'attested', key: 'leads-thrift-anti-corruption', cite: law(1) },
  ], { limb: 'standard', cite: law(1) })
}

const movement: Condition = { word: 'attested', key: 'movement-prime-minister-five-years', limb: 'movement', cite: law(3) }

const ledUnder98 = blockOfMinistryOrProvince({ word: 'leads-cluster', acclaimed: false, says: 'Dẫn đầu cụm, khối thi đua do bộ, ban, ngành, tỉnh tổ chức', cite: law(1) })
const ledUnder152 = blockOfMinistryOrProvince({
  word: 'leads-cluster', acclaimed: true, says: 'Dẫn đầu cụm, khối thi đua do bộ, ban, ngành, tỉnh tổ chức, được cụm, khối so sánh, bình xét, suy tôn', cite: decree152(1),
})
const centralUnder152 = centralBlock(law(2), [{
  word: 'attested', key: 'law-abiding', contradictedBy: ['participates-in-emulation'], cite: decree152(2),
  says: 'Có kết quả tốt về kinh tế - xã hội, chấp hành tốt chính sách, pháp luật, làm tốt công tác thi đua, khen thưởng',
}])

export const rule: AwardRule = {
  id: 'titles/government-emulation-flag',
  award: 'government-emulation-flag',
  wordings: [
    unread({
      from: plainDate('2004-07-01'), until: plainDate('2017-09-30'), cite: cite('15/2003/QH11', 25, { mark: 'unsure' }),
      text: 'Tiêu chuẩn Cờ thi đua của Chính phủ trước Nghị định 91/2017/NĐ-CP chưa được đối chiếu',
    }),
    ...aroundPartyRule({
      from: plainDate('2017-10-01'), cite: cite('91/2017/NĐ-CP', 11), selective: true, when: old,
      note: 'Không quá 20 % số tập thể đạt tiêu chuẩn Cờ thi đua của bộ, ban, ngành, tỉnh; theo Công văn 5007/BNV-TĐKT năm 2023 là số tập thể được suy tôn dẫn đầu cụm, khối.',
    }),
    {
      from: plainDate('2024-01-01'), until: plainDate('2025-06-30'), cite: cite('06/2022/QH15', 25), selective: true, when: any([ledUnder98, centralBlock(law(2)), movement]),
      note: 'Tỷ lệ tối đa theo Nghị định 98/2023/NĐ-CP chưa được đối chiếu.',
    },
    {
      from: plainDate('2025-07-01'), until: plainDate('2026-09-30'), cite: cite('152/2025/NĐ-CP', 7), selective: true, when: any([ledUnder152, centralUnder152, movement]),
      note: 'Theo k1: không quá 20 % số tập thể dẫn đầu cụm, khối đạt tiêu chuẩn Cờ thi đua của bộ, ban, ngành, tỉnh; Hội đồng bỏ phiếu kín, từ 80 % tổng số thành viên đồng ý. Thủ tướng Chính phủ quyết định theo ủy quyền của Chính phủ.',
    },
    ...amendedWordings,
  ],
}
