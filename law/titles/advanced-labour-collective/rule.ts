import { plainDate } from '@thidua/kit/plain-date.ts'
import type { AwardId } from '../../awards.ts'
import { amendedWordings } from '../../engine/amended.ts'
import { cite, type Citation, type Mark } from '../../engine/citation.ts'
import { all, type Condition } from '../../engine/condition.ts'
import type { AwardRule } from '../../engine/rule.ts'
import { aroundPartyRule, registered } from '../collective-wordings.ts'
import { advancedShare } from './values.ts'

export interface Share {
  /** Lao động tiên tiến, or in the armed forces Chiến sĩ tiên tiến. */
  readonly award: AwardId
  readonly percent: string
  readonly cite: Citation
}

const memberUndisciplined = 'Không có cá nhân bị kỷ luật từ cảnh cáo trở lên'

/** Đ28 of the 2003 law, the share apart the same for civil collectives and for units of the armed forces. */
export function oldStandard(share: Share, mark: Mark): Condition {
  const point = (letter: string): Citation => cite('15/2003/QH11', 28, { clause: 1, point: letter, mark })
  return all([
    { word: 'rated', atLeast: 'good', years: 1, says: 'Hoàn thành tốt nhiệm vụ và kế hoạch được giao', cite: point('a') },
    { word: 'attested', key: 'participates-in-emulation', says: 'Có phong trào thi đua thường xuyên, thiết thực, hiệu quả', cite: point('b') },
    { word: 'members-share', awards: [share.award], percent: { value: share.percent }, strict: true, cite: share.cite },
    { word: 'members-undisciplined', says: memberUndisciplined, cite: point('c') },
    { word: 'attested', key: 'law-abiding', contradictedBy: ['solidarity'], says: 'Nội bộ đoàn kết, chấp hành tốt chủ trương, chính sách, pháp luật', cite: point('d') },
    registered,
  ])
}

/** Đ28 of the 2022 law; the gazette page was not seen, the share comes from two circulars that read it. */
export function newStandard(share: Share): Condition {
  const source = cite('06/2022/QH15', 28, { clause: 1, mark: 'memory' })
  return all([
    { word: 'rated', atLeast: 'good', years: 1, says: 'Hoàn thành tốt nhiệm vụ trở lên', cite: source },
    { word: 'attested', key: 'participates-in-emulation', says: 'Tích cực tham gia phong trào thi đua, thiết thực, hiệu quả', cite: source },
    { word: 'members-share', awards: [share.award], percent: { value: share.percent }, strict: false, cite: share.cite },
    { word: 'members-undisciplined', says: memberUndisciplined, cite: source },
    { word: 'attested', key: 'law-abiding', contradictedBy: ['solidarity'], says: 'Nội bộ đoàn kết, chấp hành tốt chủ trương, chính sách, pháp luật', cite: source },
  ])
}

function share(source: Citation): Share {
  return { award: 'advanced-worker', percent: advancedShare.id, cite: source }
}

const [early, seen, weak] = advancedShare.entries.map((entry) => entry.cite) as [Citation, Citation, Citation]

export const rule: AwardRule = {
  id: 'titles/advanced-labour-collective',
  award: 'advanced-labour-collective',
  wordings: [
    { from: plainDate('2004-07-01'), until: plainDate('2014-05-31'), cite: cite('15/2003/QH11', 28, { clause: 1, mark: 'memory' }), when: oldStandard(share(early), 'memory') },
    ...aroundPartyRule({ from: plainDate('2014-06-01'), cite: cite('15/2003/QH11', 28, { clause: 1 }), when: oldStandard(share(seen), 'seen') }),
    { from: plainDate('2024-01-01'), until: plainDate('2026-09-30'), cite: cite('06/2022/QH15', 28, { clause: 1, mark: 'memory' }), when: newStandard(share(weak)) },
    ...amendedWordings,
  ],
}
