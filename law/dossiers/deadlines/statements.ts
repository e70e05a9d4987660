// Dates and terms that are said rather than counted, and samples of what ministries and provinces set for themselves.
import { plainDate } from '@thidua/kit/plain-date.ts'
import { cite } from '../../engine/citation.ts'
import { saidBy152, statement, type LimitStatement } from '../../limits/general/statement.ts'
import { circular12, decree152, decree91, decree98, law2022 } from '../../limits/transitions/periods.ts'

export const statements: readonly LimitStatement[] = [
  ...statement('dossiers/deadlines/arrival', [
    { ...decree91, says: 'Chiến sĩ thi đua toàn quốc: 31/10 năm liền kề; Cờ thi đua của Chính phủ: 31/3 (giáo dục 15/10); công trạng cấp Nhà nước: 30/6 (giáo dục 15/10), trừ đột xuất, cống hiến, đối ngoại', cite: cite('91/2017/NĐ-CP', 48, { clause: 1 }), note: 'Danh hiệu Anh hùng: 5 năm một lần, đến 28/02 của năm Đại hội Thi đua yêu nước; hai nguồn nêu ngày bắt đầu khác nhau (01/01 và 05/01)' },
    { ...decree98, says: 'Hạn nhận hồ sơ theo Nghị định 98/2023/NĐ-CP: chưa thấy văn bản', cite: cite('98/2023/NĐ-CP', 32, { mark: 'unsure' }) },
    ...saidBy152('Chiến sĩ thi đua toàn quốc: 31/12 năm liền kề năm quyết định Chiến sĩ thi đua bộ, tỉnh lần thứ hai; Cờ thi đua của Chính phủ: 30/6 (theo năm học: 31/12), phong trào do Thủ tướng phát động theo hướng dẫn của Bộ Nội vụ', 35, { clause: 1 }),
  ]),
  ...statement('dossiers/deadlines/school-year', [
    { ...circular12, says: 'Ngành giáo dục xét theo năm học, tổng kết khoảng cuối tháng 5', cite: cite('12/2019/TT-BNV', null) },
  ]),
  ...statement('dossiers/deadlines/silence-in-consultation', saidBy152('Quá thời hạn mà cơ quan được lấy ý kiến không trả lời thì Bộ Nội vụ vẫn trình', 34, { clause: 6 })),
  ...statement('dossiers/deadlines/own-awards', [
    { ...decree152, says: 'Thời hạn thẩm định khen thưởng của bộ, ban, ngành, tỉnh và của đơn vị do bộ, ban, ngành, tỉnh quy định', cite: cite('152/2025/NĐ-CP', 6, { clause: 2, point: 'b' }), note: 'Ví dụ trước 07/2025: cờ của bộ 25 ngày làm việc, bằng khen tỉnh 25 ngày làm việc, giấy khen xã 10 ngày' },
  ]),
  ...statement('dossiers/deadlines/local-calendar', [
    { from: plainDate('2025-01-01'), until: plainDate('2025-12-31'), says: 'Ví dụ lịch địa phương: tỉnh Bình Dương nhận hồ sơ cấp Nhà nước tại Sở Nội vụ trước 05/05/2025', cite: cite('98/2023/NĐ-CP', null, { mark: 'weak' }), note: 'Lịch riêng của từng cơ quan được cấu hình trong hệ thống' },
  ]),
  ...statement('dossiers/deadlines/army-notice', [
    { from: plainDate('2020-01-01'), until: plainDate('2023-12-31'), says: 'Trong quân đội: thông báo kết quả trong 10 ngày làm việc cho cấp đề nghị, 7 ngày làm việc cho cấp dưới; thông báo không khen trong 10 ngày làm việc', cite: cite('57/2020/TT-BQP', 22) },
  ]),
  ...statement('dossiers/deadlines/cultural-family', [
    { from: plainDate('2024-01-30'), until: plainDate('2026-09-30'), says: 'Gia đình văn hóa: bình xét trước 25/11 hằng năm, công bố trong 15 ngày kể từ ngày có quyết định', cite: cite('86/2023/NĐ-CP', null) },
  ]),
  ...statement('dossiers/deadlines/order-of-presentation', saidBy152('Trao tặng: cấp Nhà nước trước; tập thể, hộ gia đình trước cá nhân; người đang sống trước truy tặng; danh hiệu trước hình thức cùng cấp', 29, { clause: 5 })),
  ...statement('dossiers/deadlines/no-separate-ceremony', [
    { ...decree98, says: 'Không tổ chức lễ trao tặng riêng: kết hợp ngày lễ, ngày truyền thống, hội nghị tổng kết (trừ đột xuất, kháng chiến, Bà mẹ Việt Nam anh hùng)', cite: cite('98/2023/NĐ-CP', 25) },
    ...saidBy152('Không tổ chức lễ trao tặng riêng: kết hợp ngày lễ, ngày truyền thống, hội nghị tổng kết (trừ đột xuất, kháng chiến, Bà mẹ Việt Nam anh hùng)', 29, { clause: 3 }),
  ]),
  ...statement('dossiers/deadlines/local-review', [
    { ...law2022, says: 'Khi sơ kết, tổng kết phong trào, bộ, ban, ngành, tỉnh khen theo thẩm quyền; không đề nghị cấp Nhà nước cho đối tượng không quản lý theo ngành dọc, có thể chọn trường hợp tiêu biểu', cite: cite('01/2024/TT-BNV', 1, { mark: 'memory' }), note: 'Sau 05/08/2025 theo Thông tư 15/2025/TT-BNV: chưa có văn bản' },
  ]),
]
