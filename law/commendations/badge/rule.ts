// Huy hiệu: a form of the law of 2003 for those who contributed to a province; the law of 2022 has it no more.
import { cite } from '../../engine/citation.ts'
import { all } from '../../engine/condition.ts'
import type { AwardRule } from '../../engine/rule.ts'
import { law2003 } from '../periods.ts'

const old = cite('15/2003/QH11', null, { mark: 'memory' })

export const rule: AwardRule = {
  id: 'commendations/badge', award: 'badge',
  wordings: [{ ...law2003, cite: old, when: all([{ word: 'attested', key: 'meets-local-standard', cite: old }]), note: 'Huy hiệu không còn là hình thức khen thưởng từ ngày 01/01/2024.' }],
}
