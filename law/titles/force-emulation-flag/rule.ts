import { plainDate } from '@thidua/kit/plain-date.ts'
import { amendedWordings } from '../../engine/amended.ts'
import { cite } from '../../engine/citation.ts'
import type { AwardRule } from '../../engine/rule.ts'

const source = cite('06/2022/QH15', 20, { mark: 'memory' })

export const rule: AwardRule = {
  id: 'titles/force-emulation-flag',
  award: 'force-emulation-flag',
  wordings: [
    {
      from: plainDate('2024-01-01'), until: plainDate('2026-09-30'), cite: source,
      when: { word: 'attested', key: 'meets-local-standard', says: 'Đạt tiêu chuẩn do Bộ Quốc phòng, Bộ Công an, Ban Cơ yếu hoặc đại học quốc gia quy định', cite: source },
      note: 'Cờ của quân khu, quân đoàn, quân chủng, binh chủng, tổng cục và tương đương, Ban Cơ yếu Chính phủ, đại học quốc gia.',
    },
    ...amendedWordings,
  ],
}
