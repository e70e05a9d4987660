import { plainDate } from '@thidua/kit/plain-date.ts'
import { cite } from '../../engine/citation.ts'
import type { LawValue } from '../../engine/dated.ts'

/** Counted by `law/limits/caps`; the 2022 law and its decrees have none. */
export const capShare: LawValue = {
  id: 'titles/grassroots-emulation-fighter/cap-share',
  says: 'Tỷ lệ Chiến sĩ thi đua cơ sở tối đa trên số cá nhân đạt Lao động tiên tiến, Chiến sĩ tiên tiến',
  unit: 'percent',
  entries: [{ from: plainDate('2017-10-01'), until: plainDate('2023-12-31'), value: 15, cite: cite('91/2017/NĐ-CP', 9, { clause: 3 }) }],
}

export const values: readonly LawValue[] = [capShare]
