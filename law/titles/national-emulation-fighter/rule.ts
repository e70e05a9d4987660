// Chiến sĩ thi đua toàn quốc: the best among those with two ministry or province titles in succession and an initiative that reaches across the country.
import { plainDate } from '@thidua/kit/plain-date.ts'
import { amendedWordings } from '../../engine/amended.ts'
import { cite, type Citation } from '../../engine/citation.ts'
import { all, any, type Condition } from '../../engine/condition.ts'
import type { AwardRule } from '../../engine/rule.ts'
import { combatIngenuity } from '../armed-forces.ts'
import { registered, unread } from '../collective-wordings.ts'
import { titlesInARow } from '../ministry-province-emulation-fighter/values.ts'
import { yearsAfterSecondTitle } from './values.ts'

/** A title of ministry or province level closes a cycle of as many years as it asks grassroots titles. */
const cycle = { value: titlesInARow.id }

interface Places {
  readonly titles: Citation
  readonly initiative: Citation
}

/** The law dates the initiative nowhere. One recognised since the second title (its year or the year after) serves for sure; an older one of the second cycle is for a lawyer. */
function conditions({ titles, initiative }: Places): readonly Condition[] {
  return [
    { word: 'held-in-cycles', award: 'ministry-province-emulation-fighter', cycle, within: { value: yearsAfterSecondTitle.id }, cite: titles },
    any([
      { word: 'initiatives', scope: 'national', count: 1, years: cycle, unused: true, settled: 2, cite: initiative },
      combatIngenuity('combat-ingenuity-national', initiative),
    ], { says: 'Có sáng kiến, đề tài khoa học có phạm vi ảnh hưởng toàn quốc, hoặc mưu trí, sáng tạo trong chiến đấu có phạm vi ảnh hưởng toàn quốc', cite: initiative }),
  ]
}

const law2003 = cite('15/2003/QH11', 21)
const decree65 = cite('65/2014/NĐ-CP', 3, { clause: 1 })
const decree91 = cite('91/2017/NĐ-CP', 9, { clause: 1 })
const law2022 = cite('06/2022/QH15', 21, { clause: 1 })
const of2022 = all(conditions({ titles: { ...law2022, point: 'a' }, initiative: { ...law2022, point: 'b' } }))

export const rule: AwardRule = {
  id: 'titles/national-emulation-fighter',
  award: 'national-emulation-fighter',
  subject: 'individual',
  wordings: [
    unread({
      from: plainDate('2004-07-01'), until: plainDate('2014-05-31'), cite: { ...law2003, mark: 'unsure' },
      text: 'Tiêu chuẩn Chiến sĩ thi đua toàn quốc trước khi Luật 39/2013/QH13 sửa đổi có hiệu lực (01/06/2014) chưa được đối chiếu',
    }),
    { from: plainDate('2014-06-01'), until: plainDate('2014-08-19'), cite: law2003, selective: true, when: all([registered, ...conditions({ titles: law2003, initiative: law2003 })]) },
    {
      from: plainDate('2014-08-20'), until: plainDate('2017-09-30'), knownSince: plainDate('2014-07-01'), cite: decree65, selective: true,
      when: all([registered, ...conditions({ titles: decree65, initiative: { ...decree65, clause: 2 } })]),
      note: 'Phong tặng sau năm đạt Chiến sĩ thi đua cấp bộ, ngành, tỉnh lần thứ hai.',
    },
    {
      from: plainDate('2017-10-01'), until: plainDate('2023-12-31'), knownSince: plainDate('2017-07-31'), cite: decree91, selective: true,
      when: all([registered, ...conditions({ titles: decree91, initiative: decree91 })]),
      note: 'Lựa chọn người tiêu biểu xuất sắc nhất; Hội đồng cấp bộ, tỉnh bỏ phiếu kín đạt từ 90 % tổng số thành viên; hồ sơ gửi trước 31/10 năm liền kề.',
    },
    {
      from: plainDate('2024-01-01'), until: plainDate('2025-06-30'), knownSince: plainDate('2022-06-15'), cite: law2022, selective: true, when: of2022,
      note: 'Lựa chọn người tiêu biểu xuất sắc; đề nghị ngay sau lần thứ hai đạt Chiến sĩ thi đua bộ, ban, ngành, tỉnh.',
    },
    {
      from: plainDate('2025-07-01'), until: plainDate('2026-09-30'), cite: law2022, selective: true, when: of2022,
      note: 'Hội đồng các cấp bỏ phiếu kín đạt từ 90 % tổng số thành viên; công khai ít nhất 10 ngày làm việc; có ý kiến của cấp ủy; hồ sơ đến Bộ Nội vụ chậm nhất 31/12 năm sau năm có quyết định lần thứ hai.',
    },
    ...amendedWordings,
  ],
}
