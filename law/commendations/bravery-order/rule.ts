// Huân chương Dũng cảm: a brave rescue of people or property. The article of the law of 2022 was not read.
import { amendedWordings } from '../../engine/amended.ts'
import { cite, type Citation } from '../../engine/citation.ts'
import { all, type Condition } from '../../engine/condition.ts'
import type { AwardRule } from '../../engine/rule.ts'
import { law2003, law2022 } from '../periods.ts'

const old = cite('15/2003/QH11', 50, { mark: 'memory' })
const law = cite('06/2022/QH15', null, { mark: 'memory' })
const rescue = (source: Citation): Condition => all([{ word: 'attested', key: 'brave-rescue', cite: source }], { limb: 'extraordinary', cite: source })

export const rule: AwardRule = {
  id: 'commendations/bravery-order', award: 'bravery-order',
  wordings: [{ ...law2003, cite: old, when: rescue(old) }, { ...law2022, cite: law, when: rescue(law) }, ...amendedWordings],
}
