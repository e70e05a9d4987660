// How a year of work is counted for Lao động tiên tiến and the titles that stand on it.
import { plainDate } from '@thidua/kit/plain-date.ts'
import { cite } from '../../engine/citation.ts'
import { decree65, decree91 } from '../transitions/periods.ts'
import { statement, type LimitStatement } from './statement.ts'

/** TT 01/2024 is taken to explain its decree from the first day; its own day in force was not seen. */
const circular1 = { from: plainDate('2024-01-01'), until: plainDate('2025-06-30') }
const circular1Kept = { from: plainDate('2025-07-01'), until: plainDate('2025-08-04') }
const circular15 = { from: plainDate('2025-08-05') }
const startNote = 'Thông tư ký ngày 24/02/2024; coi là áp dụng cho cả giai đoạn từ 01/01/2024, ngày hiệu lực cần đối chiếu'

const unseen15 = (what: string) => [
  { ...circular1Kept, says: `${what}: Thông tư 01/2024/TT-BNV có còn áp dụng sau 01/07/2025 hay không: chưa rõ`, cite: cite('01/2024/TT-BNV', 1, { clause: 5, mark: 'unsure' }) },
  { ...circular15, says: `${what} theo Thông tư 15/2025/TT-BNV: chưa có văn bản`, cite: cite('15/2025/TT-BNV', null, { mark: 'unsure' }) },
]

export const yearCounting: readonly LimitStatement[] = [
  ...statement('limits/general/treatment-counts', [
    { ...decree65, says: 'Thời gian điều trị do bị thương trong chiến đấu, cứu người, cứu tài sản được tính để xét Lao động tiên tiến', cite: cite('65/2014/NĐ-CP', 5) },
    { ...decree91, says: 'Thời gian điều trị do bị thương trong chiến đấu, cứu người, cứu tài sản được tính để xét Lao động tiên tiến', cite: cite('91/2017/NĐ-CP', 10, { mark: 'memory' }) },
    { ...circular1, says: 'Thời gian điều trị do bị thương trong chiến đấu, cứu người, cứu tài sản được tính để xét Lao động tiên tiến', cite: cite('01/2024/TT-BNV', 1, { clause: 5 }), note: startNote },
    ...unseen15('Thời gian điều trị'),
  ]),
  ...statement('limits/general/training-counts', [
    { ...decree65, says: 'Đào tạo dưới 1 năm được tính là thời gian làm việc; từ 1 năm trở lên phải đạt loại khá', cite: cite('65/2014/NĐ-CP', 5) },
    { ...decree91, says: 'Đào tạo dưới 1 năm được tính là thời gian làm việc; từ 1 năm trở lên phải đạt loại khá', cite: cite('91/2017/NĐ-CP', 10, { mark: 'memory' }) },
    { ...circular1, says: 'Được cử đi đào tạo dưới 1 năm và chấp hành tốt quy định thì được tính là thời gian làm việc; từ 1 năm trở lên cũng được tính thời gian học để xét', cite: cite('01/2024/TT-BNV', 1, { clause: 5 }), note: startNote },
    ...unseen15('Thời gian đào tạo'),
  ]),
  ...statement('limits/general/transfer', [
    { ...decree65, says: 'Người chuyển công tác: cơ quan mới bình xét, lấy nhận xét của cơ quan cũ nếu đã công tác ở đó từ 6 tháng; biệt phái: cơ quan cử đi bình xét', cite: cite('65/2014/NĐ-CP', 5) },
    { ...decree91, says: 'Người chuyển công tác: cơ quan mới bình xét, lấy nhận xét của cơ quan cũ nếu đã công tác ở đó từ 6 tháng; biệt phái: cơ quan cử đi bình xét', cite: cite('91/2017/NĐ-CP', 10, { mark: 'memory' }) },
  ]),
  ...statement('limits/general/newly-recruited', [
    { ...decree65, says: 'Mới tuyển dụng dưới 10 tháng: chưa xét Lao động tiên tiến, Chiến sĩ tiên tiến', cite: cite('65/2014/NĐ-CP', 5) },
    { ...decree91, says: 'Mới tuyển dụng dưới 10 tháng: chưa xét Lao động tiên tiến, Chiến sĩ tiên tiến', cite: cite('91/2017/NĐ-CP', 10) },
    {
      ...circular1, says: 'Mới tuyển dụng dưới 6 tháng: chưa xét Lao động tiên tiến, Chiến sĩ tiên tiến', cite: cite('01/2024/TT-BNV', 1, { clause: 5, point: 'd' }),
      note: `Trả lời của Bộ Nội vụ: thời gian hợp đồng và thời gian công chức trong cùng cơ quan được xem xét chung. ${startNote}`,
    },
    ...unseen15('Thời gian mới tuyển dụng'),
  ]),
  ...statement('limits/general/army-newcomers', [
    { from: plainDate('2024-01-01'), until: plainDate('2026-09-30'), says: 'Trong quân đội: chưa xét danh hiệu cho cá nhân, tập thể mới dưới 9 tháng', cite: cite('118/2023/TT-BQP', null), note: 'Quy định riêng của Bộ Quốc phòng' },
  ]),
  ...statement('limits/general/not-rated', [
    { from: plainDate('2026-07-01'), says: 'Viên chức có thời gian làm việc dưới 6 tháng trong năm thì không xếp loại chất lượng', cite: cite('233/2026/NĐ-CP', 14, { clause: 1 }), note: 'Không có xếp loại thì không chứng minh được điều kiện của Lao động tiên tiến' },
  ]),
  ...statement('limits/general/rated-on-time-worked', [
    { from: plainDate('2026-07-01'), says: 'Viên chức nghỉ ốm đau, thai sản, hoặc nghỉ không lương mà đã làm việc từ 6 tháng: xếp loại theo thời gian làm việc thực tế', cite: cite('233/2026/NĐ-CP', 14, { clause: 2 }) },
  ]),
]
