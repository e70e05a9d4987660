// Tỉnh Anh hùng, Thành phố Anh hùng. Luật 39/2013 and Luật 2022 Đ60, both known from excerpts.
import { amendedWordings } from '../../engine/amended.ts'
import { cite, type Citation } from '../../engine/citation.ts'
import { all, type Condition } from '../../engine/condition.ts'
import type { AwardRule } from '../../engine/rule.ts'
import { law2003Amended, law2022 } from '../periods.ts'

const old = cite('39/2013/QH13', 1, { mark: 'weak' })
const law = cite('06/2022/QH15', 60, { mark: 'weak' })
const meets = (source: Citation): Condition => all([{ word: 'attested', key: 'heroic-province-standard', cite: source }])

export const rule: AwardRule = {
  id: 'commendations/heroic-province', award: 'heroic-province',
  wordings: [{ ...law2003Amended, cite: old, when: meets(old) }, { ...law2022, cite: law, when: meets(law) }, ...amendedWordings],
}
