// Awards whose standard stands in an ordinance or a decree of its own that is not part of this law room: a lawyer answers.
import type { AwardId } from '../awards.ts'
import { amendedWordings } from '../engine/amended.ts'
import { cite } from '../engine/citation.ts'
import { awardOf } from '../awards.ts'
import { needsLegal } from '../engine/condition.ts'
import type { AwardRule } from '../engine/rule.ts'
import { law2003, law2022 } from './periods.ts'

/** `unreadStandard('heroic-mother', 'Pháp lệnh …')`: always undetermined, from the first day of the law of 2003. */
export function unreadStandard(award: AwardId, where: string): AwardRule {
  const text = `Tiêu chuẩn ${awardOf(award).name} ${where}: chưa đối chiếu được văn bản`
  const [old, law] = [cite('15/2003/QH11', null, { mark: 'unsure' }), cite('06/2022/QH15', null, { mark: 'unsure' })]
  return {
    id: `commendations/${award}`, award,
    wordings: [{ ...law2003, cite: old, when: needsLegal(text, old) }, { ...law2022, cite: law, when: needsLegal(text, law) }, ...amendedWordings],
  }
}
