import { plainDate } from '@thidua/kit/plain-date.ts'
import { cite } from '../../engine/citation.ts'
import { saidBy152, statement, type LimitStatement } from '../../limits/general/statement.ts'
import { decree91, decree98 } from '../../limits/transitions/periods.ts'

export const statements: readonly LimitStatement[] = [
  ...statement('dossiers/posting/nominator', [
    { ...decree91, says: 'Huân chương, danh hiệu vinh dự nhà nước, Giải thưởng Hồ Chí Minh, Giải thưởng Nhà nước, Chiến sĩ thi đua toàn quốc phải công khai trên phương tiện thông tin trước khi đề nghị', cite: cite('91/2017/NĐ-CP', 45, { clause: 10 }), note: 'Thông tư 12/2019/TT-BNV Điều 2 khoản 2; thời gian công khai chưa thấy văn bản, năm 2021 Bộ Nội vụ công khai 3 ngày' },
    { ...decree98, says: 'Huân chương, danh hiệu vinh dự nhà nước: công khai ít nhất 10 ngày làm việc trước ngày họp Hội đồng', cite: cite('98/2023/NĐ-CP', 46, { clause: 2 }) },
    ...saidBy152('Huân chương, danh hiệu vinh dự nhà nước và Chiến sĩ thi đua toàn quốc: công khai ít nhất 10 ngày làm việc trước ngày họp Hội đồng; không áp dụng thủ tục đơn giản', 44, { clause: 2 }, 'Đã thấy trên thực tế: công khai từ 20/08 đến 04/09/2025'),
  ]),
  ...statement('dossiers/posting/opinions', saidBy152('Ý kiến nhận được và kết quả giải quyết khiếu nại được báo cáo bằng văn bản với Hội đồng và ghi vào biên bản', 44, { clause: 2 })),
  ...statement('dossiers/posting/home-affairs', [
    { ...decree98, says: 'Bộ Nội vụ công khai danh hiệu Anh hùng 10 ngày làm việc, trừ thành tích đặc biệt xuất sắc đột xuất và bí mật nhà nước', cite: cite('98/2023/NĐ-CP', 46, { clause: 1 }) },
    ...saidBy152('Bộ Nội vụ công khai danh hiệu Anh hùng 10 ngày làm việc, trừ thành tích đặc biệt xuất sắc đột xuất và bí mật nhà nước', 44, { clause: 1 }),
  ]),
  ...statement('dossiers/posting/exemplary-commune', [
    { from: plainDate('2024-01-30'), until: plainDate('2025-06-30'), says: 'Xã, phường, thị trấn tiêu biểu: công khai 10 ngày, Chủ tịch Ủy ban nhân dân tỉnh quyết định trong 10 ngày', cite: cite('86/2023/NĐ-CP', 7) },
  ]),
]
