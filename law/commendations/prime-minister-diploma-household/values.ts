import { plainDate } from '@thidua/kit/plain-date.ts'
import { cite } from '../../engine/citation.ts'
import type { LawValue } from '../../engine/dated.ts'

/** The text of NĐ 91 carries no figure. */
export const contribution: LawValue = {
  id: 'commendations/prime-minister-diploma-household/contribution',
  says: 'Giá trị đóng góp tối thiểu của hộ gia đình để tặng Bằng khen của Thủ tướng Chính phủ',
  unit: 'đồng',
  entries: [{ from: plainDate('2014-08-20'), until: plainDate('2017-09-30'), value: 500_000_000, cite: cite('65/2014/NĐ-CP', 23, { clause: 4 }) }],
}

export const values: readonly LawValue[] = [contribution]
