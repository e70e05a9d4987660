import { plainDate } from '@thidua/kit/plain-date.ts'
import type { AwardId } from '../../awards.ts'
import { amendedWordings } from '../../engine/amended.ts'
import { cite, type Citation } from '../../engine/citation.ts'
import { all, type Condition } from '../../engine/condition.ts'
import type { AwardRule } from '../../engine/rule.ts'
import { aroundPartyRule, registered } from '../collective-wordings.ts'
import { advancedShare, grassrootsFighters } from './values.ts'

/** The number of the article is from memory, so everything that cites it carries an open check. */
export const oldArticle = cite('15/2003/QH11', 27, { mark: 'memory' })

export const oldNote = 'Lựa chọn trong số các tập thể đạt tiêu chuẩn tiên tiến; các điều kiện nêu ở đây đã bao gồm tiêu chuẩn đó.'

export interface Share {
  readonly award: AwardId
  readonly percent: string
  readonly cite: Citation
}

/** Đ27 of the 2003 law. Being an advanced collective is not asked again: whoever meets this meets that standard too. */
export function oldStandard(share: Share): Condition {
  return all([
    { word: 'targets-exceeded', says: 'Sáng tạo, vượt khó, hoàn thành vượt mức nhiệm vụ, kế hoạch', cite: oldArticle },
    { word: 'attested', key: 'participates-in-emulation', says: 'Có phong trào thi đua thường xuyên, thiết thực, hiệu quả', cite: oldArticle },
    { word: 'members-complete', cite: oldArticle },
    { word: 'members-share', awards: [share.award], percent: { value: share.percent }, strict: false, cite: share.cite },
    { word: 'members-holding', award: 'grassroots-emulation-fighter', count: { value: grassrootsFighters.id }, cite: oldArticle },
    { word: 'members-undisciplined', says: 'Không có cá nhân bị kỷ luật từ cảnh cáo trở lên', cite: oldArticle },
    { word: 'attested', key: 'law-abiding', contradictedBy: ['solidarity'], says: 'Nội bộ đoàn kết, gương mẫu chấp hành chính sách, pháp luật', cite: oldArticle },
    registered,
  ])
}

/** Đ27 k1 a–đ of the 2022 law; k2 asks the same of units of the armed forces with Chiến sĩ tiên tiến. */
export function newStandard(share: Share): Condition {
  const point = (letter: string): Citation => cite('06/2022/QH15', 27, { clause: 1, point: letter })
  return all([
    { word: 'rated', atLeast: 'excellent', years: 1, says: 'Tập thể hoàn thành xuất sắc nhiệm vụ', cite: point('a') },
    { word: 'attested', key: 'participates-in-emulation', says: 'Tích cực tham gia phong trào thi đua, thiết thực, hiệu quả', cite: point('b') },
    { word: 'members-complete', says: '100 % cá nhân hoàn thành nhiệm vụ được giao', cite: point('c') },
    { word: 'members-share', awards: [share.award], percent: { value: share.percent }, strict: false, cite: share.cite },
    { word: 'members-holding', award: 'grassroots-emulation-fighter', count: { value: grassrootsFighters.id }, cite: point('d') },
    { word: 'attested', key: 'law-abiding', contradictedBy: ['solidarity'], says: 'Nội bộ đoàn kết, gương mẫu chấp hành chính sách, pháp luật', cite: point('đ') },
  ])
}

function share(source: Citation): Share {
  return { award: 'advanced-worker', percent: advancedShare.id, cite: source }
}

export const rule: AwardRule = {
  id: 'titles/excellent-labour-collective',
  award: 'excellent-labour-collective',
  wordings: [
    ...aroundPartyRule({ from: plainDate('2004-07-01'), cite: oldArticle, selective: true, note: oldNote, when: oldStandard(share(oldArticle)) }),
    {
      from: plainDate('2024-01-01'), until: plainDate('2026-09-30'), cite: cite('06/2022/QH15', 27, { clause: 1 }),
      when: newStandard(share(cite('06/2022/QH15', 27, { clause: 1, point: 'c' }))),
    },
    ...amendedWordings,
  ],
}
