import { plainDate } from '@thidua/kit/plain-date.ts'
import { cite } from '../../engine/citation.ts'
import type { LawValue } from '../../engine/dated.ts'

/** Decree 122 came in 2018 on a day not known here, so the number is used from 2019 on. */
export const culturalFamilyYears: LawValue = {
  id: 'commendations/certificate-of-merit-household/cultural-family-years',
  says: 'Số năm liên tục đạt Gia đình văn hóa để được tặng giấy khen',
  unit: 'years',
  entries: [{ from: plainDate('2019-01-01'), until: plainDate('2023-12-31'), value: 3, cite: cite('122/2018/NĐ-CP', null, { mark: 'memory' }) }],
}

export const values: readonly LawValue[] = [culturalFamilyYears]
