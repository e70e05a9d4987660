import { plainDate } from '@thidua/kit/plain-date.ts'
import { amendedWordings } from '../../engine/amended.ts'
import { cite } from '../../engine/citation.ts'
import { all, type Condition } from '../../engine/condition.ts'
import type { AttestationKey } from '../../engine/facts.ts'
import type { AwardRule } from '../../engine/rule.ts'
import { registered, unread } from '../collective-wordings.ts'

const oldLaw = cite('15/2003/QH11', 29, { mark: 'memory' })
const decree122 = cite('122/2018/NĐ-CP', null, { mark: 'memory' })
const decree86 = cite('86/2023/NĐ-CP', null)

const under122: Condition = { word: 'attested', key: 'meets-local-standard', says: 'Đạt tiêu chuẩn Gia đình văn hóa theo quy định', cite: decree122 }

const attested = (key: AttestationKey): Condition => ({ word: 'attested', key, cite: decree86 })
const barredBy = (key: AttestationKey, says: string): Condition => ({ word: 'not-excluded', key, when: true, says, cite: decree86 })

const under86: Condition = all([
  attested('family-exemplary'),
  attested('family-active'),
  attested('family-well-off'),
  barredBy('family-member-prosecuted', 'Không có thành viên bị truy cứu trách nhiệm hình sự'),
  barredBy('family-evades-duty', 'Không có thành viên trốn tránh nghĩa vụ quân sự, nghĩa vụ thuế'),
  barredBy('family-fined-listed-acts', 'Không có thành viên bị xử phạt về tảo hôn, vi phạm hôn nhân, trật tự công cộng, cờ bạc, tệ nạn xã hội, phòng cháy, bạo lực gia đình'),
])

/** Decree 122 ran on through January 2024. Its first day is not known; 2018 is left to a lawyer. */
export const rule: AwardRule = {
  id: 'titles/cultural-family',
  award: 'cultural-family',
  wordings: [
    unread({
      from: plainDate('2004-07-01'), until: plainDate('2018-12-31'), cite: cite('15/2003/QH11', 29, { mark: 'unsure' }),
      text: 'Tiêu chuẩn Gia đình văn hóa trước Nghị định 122/2018/NĐ-CP và ngày hiệu lực của Nghị định này chưa được đối chiếu',
    }),
    { from: plainDate('2019-01-01'), until: plainDate('2023-12-31'), cite: oldLaw, when: all([under122, registered]) },
    { from: plainDate('2024-01-01'), until: plainDate('2024-01-29'), cite: decree122, when: under122 },
    {
      from: plainDate('2024-01-30'), until: plainDate('2026-09-30'), cite: decree86, when: under86,
      note: 'Bình xét xong trước 25/11 hằng năm, công khai trong 15 ngày kể từ ngày có quyết định.',
    },
    ...amendedWordings,
  ],
}
