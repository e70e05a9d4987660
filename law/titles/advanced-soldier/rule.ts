// Chiến sĩ tiên tiến: the twin of Lao động tiên tiến for army, public security and militia.
import { plainDate } from '@thidua/kit/plain-date.ts'
import { amendedWordings } from '../../engine/amended.ts'
import { cite } from '../../engine/citation.ts'
import { all, type Condition } from '../../engine/condition.ts'
import type { AwardRule } from '../../engine/rule.ts'
import {
  disciplineOfV1, disciplineOfV2, exclusionsOfDecree65, exclusionsOfDecree91, exclusionsUnread, fourParts, newcomersOfV1, newcomersOfV2a, newcomersOfV2b, twoParts,
} from '../advanced-worker/standard.ts'
import { inArmedForces } from '../armed-forces.ts'
import { registered, unread } from '../collective-wordings.ts'

const law2003 = cite('15/2003/QH11', 24, { clause: 2, mark: 'memory' })
const law2022 = cite('06/2022/QH15', 24)

function of2003(exclusions: Condition): Condition {
  return all([inArmedForces(law2003), registered, fourParts(law2003), exclusions])
}

function of2022(newcomers: Condition, discipline: Condition): Condition {
  return all([inArmedForces(law2022), twoParts(law2022), newcomers, discipline])
}

const detailed = 'Bộ Quốc phòng, Bộ Công an quy định chi tiết tiêu chuẩn.'

export const rule: AwardRule = {
  id: 'titles/advanced-soldier',
  award: 'advanced-soldier',
  subject: 'individual',
  wordings: [
    unread({
      from: plainDate('2004-07-01'), until: plainDate('2014-05-31'), cite: { ...law2003, mark: 'unsure' },
      text: 'Tiêu chuẩn Chiến sĩ tiên tiến trước khi Luật 39/2013/QH13 sửa đổi có hiệu lực (01/06/2014) chưa được đối chiếu',
    }),
    { from: plainDate('2014-06-01'), until: plainDate('2014-08-19'), cite: law2003, when: of2003(exclusionsUnread), note: detailed },
    { from: plainDate('2014-08-20'), until: plainDate('2017-09-30'), cite: cite('65/2014/NĐ-CP', 5), when: of2003(exclusionsOfDecree65), note: detailed },
    { from: plainDate('2017-10-01'), until: plainDate('2023-12-31'), cite: cite('91/2017/NĐ-CP', 10), when: of2003(exclusionsOfDecree91), note: `${detailed} Quân đội: không quá 70 % quân số.` },
    { from: plainDate('2024-01-01'), until: plainDate('2025-06-30'), cite: law2022, when: of2022(newcomersOfV1, disciplineOfV1), note: detailed },
    { from: plainDate('2025-07-01'), until: plainDate('2025-08-04'), cite: law2022, when: of2022(newcomersOfV2a, disciplineOfV2), note: detailed },
    { from: plainDate('2025-08-05'), until: plainDate('2026-09-30'), cite: law2022, when: of2022(newcomersOfV2b, disciplineOfV2), note: detailed },
    ...amendedWordings,
  ],
}
