// Huân chương Đại đoàn kết dân tộc: merit for the unity of the nation, or years at the head of the Front. Luật 2022 Đ51; NĐ 152/2025 Đ25.
import { amendedWordings } from '../../engine/amended.ts'
import { cite } from '../../engine/citation.ts'
import { all, any, needsLegal, type Condition, type InPost } from '../../engine/condition.ts'
import type { AwardRule } from '../../engine/rule.ts'
import { heldAtAll } from '../long-contribution/post-table.ts'
import { decree152, decree98, law2003 } from '../periods.ts'
import { chairBelow, chairYears, memberHeadYears, viceChairYears } from './values.ts'

const old = cite('15/2003/QH11', 49, { mark: 'memory' })
const law = cite('06/2022/QH15', 51, { clause: 1, mark: 'memory' })
const decree = cite('152/2025/NĐ-CP', 25)
const instead = cite('152/2025/NĐ-CP', 25, { clause: 2 })

const merit = (source: typeof law): Condition => ({ word: 'attested', key: 'unity-merit', limb: 'standard', cite: source })

/** The decree speaks of years in a post of the Front; whether women serve a third less here is not said. */
function frontPosts(women: InPost['women']): Condition {
  const post = { word: 'in-post', women, cite: decree } as const
  return any([
    { ...post, rank: 'front-chair', years: { value: chairYears.id }, below: { value: chairBelow.id } },
    all([{ ...post, rank: 'front-vice-chair', years: { value: viceChairYears.id } }, { ...post, rank: 'front-chair', years: 0, below: { value: chairBelow.id } }], { cite: decree }),
    { ...post, rank: 'front-member-head', years: { value: memberHeadYears.id }, says: 'Đứng đầu tổ chức thành viên của Mặt trận từ cấp tỉnh trở lên, liên tục đủ số năm quy định' },
  ])
}

const contribution = all([
  any([
    frontPosts('none'),
    all([frontPosts('by-a-third'), needsLegal('Nữ lãnh đạo Mặt trận có được giảm một phần ba thời gian khi xét Huân chương Đại đoàn kết dân tộc hay không', cite('152/2025/NĐ-CP', 4, { clause: 7, mark: 'unsure' }))]),
  ]),
  { word: 'not-excluded', key: 'has-contribution-order', when: true, cite: instead },
], { limb: 'contribution', says: 'Có thời gian lãnh đạo Mặt trận Tổ quốc, tổ chức thành viên theo quy định', cite: decree })

const contribution98 = all([
  any([heldAtAll('front-vice-chair', law), heldAtAll('front-member-head', law)], { says: 'Đã giữ chức vụ lãnh đạo Mặt trận Tổ quốc hoặc đứng đầu tổ chức thành viên', cite: law }),
  needsLegal('Chức vụ, thời gian xét Huân chương Đại đoàn kết dân tộc theo Nghị định 98/2023/NĐ-CP: chưa đối chiếu được văn bản', cite('98/2023/NĐ-CP', null, { mark: 'unsure' })),
], { limb: 'contribution', cite: law })

export const rule: AwardRule = {
  id: 'commendations/great-unity-order', award: 'great-unity-order',
  wordings: [
    { ...law2003, cite: old, when: all([merit(old)]) },
    { ...decree98, cite: law, when: any([merit(law), contribution98]) },
    { ...decree152, cite: decree, when: any([merit(law), contribution]) },
    ...amendedWordings,
  ],
}
