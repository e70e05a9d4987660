import { plainDate } from '@thidua/kit/plain-date.ts'
import { amendedWordings } from '../../engine/amended.ts'
import { cite, type Citation } from '../../engine/citation.ts'
import type { AwardRule } from '../../engine/rule.ts'
import { newStandard, oldStandard, type Share } from '../advanced-labour-collective/rule.ts'
import { aroundPartyRule } from '../collective-wordings.ts'
import { advancedShare } from './values.ts'

function share(source: Citation): Share {
  return { award: 'advanced-soldier', percent: advancedShare.id, cite: source }
}

const [early, seen, weak] = advancedShare.entries.map((entry) => entry.cite) as [Citation, Citation, Citation]
const note = 'Áp dụng trong lực lượng vũ trang nhân dân.'

export const rule: AwardRule = {
  id: 'titles/advanced-unit',
  award: 'advanced-unit',
  wordings: [
    { from: plainDate('2004-07-01'), until: plainDate('2014-05-31'), cite: early, note, when: oldStandard(share(early), 'memory') },
    ...aroundPartyRule({ from: plainDate('2014-06-01'), cite: seen, note, when: oldStandard(share(seen), 'seen') }),
    {
      from: plainDate('2024-01-01'), until: plainDate('2026-09-30'), cite: cite('06/2022/QH15', 28, { mark: 'memory' }), when: newStandard(share(weak)),
      note: `${note} Bộ Quốc phòng, Bộ Công an quy định chi tiết.`,
    },
    ...amendedWordings,
  ],
}
