import { plainDate } from '@thidua/kit/plain-date.ts'
import { amendedWordings } from '../../engine/amended.ts'
import { cite, type Citation } from '../../engine/citation.ts'
import type { AwardRule } from '../../engine/rule.ts'
import { aroundPartyRule } from '../collective-wordings.ts'
import { newStandard, oldArticle, oldNote, oldStandard, type Share } from '../excellent-labour-collective/rule.ts'
import { advancedShare } from './values.ts'

function share(source: Citation): Share {
  return { award: 'advanced-soldier', percent: advancedShare.id, cite: source }
}

const clause2 = cite('06/2022/QH15', 27, { clause: 2 })
const note = 'Áp dụng trong lực lượng vũ trang nhân dân.'

export const rule: AwardRule = {
  id: 'titles/determined-to-win-unit',
  award: 'determined-to-win-unit',
  wordings: [
    ...aroundPartyRule({ from: plainDate('2004-07-01'), cite: oldArticle, selective: true, note: `${note} ${oldNote}`, when: oldStandard(share(oldArticle)) }),
    { from: plainDate('2024-01-01'), until: plainDate('2026-09-30'), cite: clause2, note, when: newStandard(share(clause2)) },
    ...amendedWordings,
  ],
}
