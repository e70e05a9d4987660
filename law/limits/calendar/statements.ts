// How days are counted.
import { plainDate } from '@thidua/kit/plain-date.ts'
import { cite } from '../../engine/citation.ts'
import { statement, type LimitStatement } from '../general/statement.ts'

const labourCode = { from: plainDate('2021-01-01') }
const civilCode = { from: plainDate('2017-01-01') }

export const statements: readonly LimitStatement[] = [
  ...statement('limits/calendar/weekly-rest', [{
    ...labourCode, says: 'Ngày nghỉ hằng tuần trùng với ngày nghỉ lễ, tết thì được nghỉ bù vào ngày làm việc kế tiếp', cite: cite('45/2019/QH14', 111, { clause: 3 }),
    note: 'Ngày Văn hóa Việt Nam (24/11) không nằm trong Điều 112 nên không thuộc quy định nghỉ bù này',
  }]),
  ...statement('limits/calendar/prime-minister-decides', [{
    ...labourCode, says: 'Hằng năm Thủ tướng Chính phủ quyết định cụ thể ngày nghỉ Tết Âm lịch và ngày nghỉ thứ hai của Quốc khánh', cite: cite('45/2019/QH14', 112, { clause: 3 }),
    note: 'Ngày hoán đổi theo thông báo hằng năm chỉ áp dụng cho công chức, viên chức; năm chưa có lịch thì không tính được ngày làm việc',
  }]),
  ...statement('limits/calendar/culture-day', [{
    from: plainDate('2026-07-01'), says: 'Ngày 24/11 hằng năm là Ngày Văn hóa Việt Nam, người lao động được nghỉ làm việc và hưởng nguyên lương', cite: cite('28/2026/QH16', 2, { mark: 'weak' }),
    note: 'Năm 2026 có đề xuất hoán đổi ngày 23/11 và 28/11, chưa thấy quyết định',
  }]),
  ...statement('limits/calendar/first-day-not-counted', [{
    ...civilCode, says: 'Thời hạn tính bằng ngày thì ngày đầu tiên không được tính, tính từ ngày tiếp theo', cite: cite('91/2015/QH13', 147, { clause: 2, mark: 'memory' }),
  }]),
  ...statement('limits/calendar/ends-on-rest-day', [{
    ...civilCode, says: 'Ngày cuối của thời hạn là ngày nghỉ cuối tuần hoặc ngày nghỉ lễ thì thời hạn kết thúc vào cuối ngày làm việc tiếp theo', cite: cite('91/2015/QH13', 148, { clause: 5, mark: 'memory' }),
    note: 'Có áp dụng cho ngày nộp hồ sơ ấn định trong nghị định hay không: chưa rõ, cần cán bộ pháp chế xác nhận',
  }]),
]
