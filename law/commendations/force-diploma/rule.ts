// Bằng khen of military regions, services, the Government Cipher Committee and national universities: the standard is theirs.
import { amendedWordings } from '../../engine/amended.ts'
import { cite } from '../../engine/citation.ts'
import { all } from '../../engine/condition.ts'
import type { AwardRule } from '../../engine/rule.ts'
import { law2022 } from '../periods.ts'

const law = cite('06/2022/QH15', 72, { mark: 'memory' })

export const rule: AwardRule = {
  id: 'commendations/force-diploma', award: 'force-diploma',
  wordings: [{ ...law2022, cite: law, when: all([{ word: 'attested', key: 'meets-local-standard', cite: law }]), note: 'Tiêu chuẩn do Bộ Quốc phòng, Bộ Công an, đại học quốc gia quy định cho cơ quan, đơn vị của mình.' }, ...amendedWordings],
}
