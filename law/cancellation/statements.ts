// Violations, annulment, stripping, recovery.
import { plainDate } from '@thidua/kit/plain-date.ts'
import { cite } from '../engine/citation.ts'
import { saidBy152, statement, type LimitStatement } from '../limits/general/statement.ts'
import { amendedLaw, amendmentUnseen, law2003, law2022 } from '../limits/transitions/periods.ts'

const law22 = '06/2022/QH15'

export const statements: readonly LimitStatement[] = [
  ...statement('cancellation/liability', [
    { ...law2022, says: 'Vi phạm pháp luật về thi đua, khen thưởng bị kỷ luật, xử phạt hành chính hoặc truy cứu trách nhiệm hình sự; gây thiệt hại phải bồi thường', cite: cite(law22, 93, { clause: 1 }) },
  ]),
  ...statement('cancellation/grounds', [
    { ...law2003, says: 'Các trường hợp hủy bỏ quyết định khen thưởng theo Luật 2003: chưa thấy văn bản', cite: cite('15/2003/QH11', null, { mark: 'unsure' }) },
    { ...law2022, says: 'Hủy bỏ quyết định, thu hồi hiện vật và tiền thưởng khi: gian dối kê khai thành tích; thông tin sai, giấy tờ giả; thẩm định, xét, đề nghị trái quy định; có kết luận, quyết định, bản án về vi phạm trong thời gian tính thành tích nên không đủ tiêu chuẩn', cite: cite(law22, 93, { clause: 2 }) },
    { ...amendedLaw, says: 'Các trường hợp hủy bỏ theo Luật sửa đổi: chưa có văn bản', cite: amendmentUnseen },
  ]),
  ...statement('cancellation/stripping', [
    { ...law2022, says: 'Tước danh hiệu vinh dự nhà nước của cá nhân, pháp nhân thương mại trong các trường hợp Luật định; được phục hồi, trao lại khi được tuyên không phạm tội, miễn trách nhiệm hoặc không còn thuộc trường hợp bị tước', cite: cite(law22, 93, { clause: 3, mark: 'weak' }), note: 'Khoản 3 đến khoản 5' },
    { ...amendedLaw, says: 'Tước, phục hồi danh hiệu vinh dự nhà nước theo Luật sửa đổi: chưa có văn bản', cite: amendmentUnseen },
  ]),
  ...statement('cancellation/stripping-term', saidBy152('Trình tước danh hiệu trong 30 ngày kể từ ngày bản án có hiệu lực; Bộ Nội vụ trình trong 10 ngày làm việc kể từ ngày đủ hồ sơ', 57)),
  ...statement('cancellation/who-asks', saidBy152('Cơ quan đã trình khen thưởng đề nghị hủy bỏ, căn cứ kết luận của cơ quan có thẩm quyền', 56, { clause: 2 })),
  ...statement('cancellation/dossier', saidBy152('Hồ sơ hủy bỏ cấp Nhà nước, một bộ bản chính: tờ trình theo từng hình thức; báo cáo tóm tắt của cơ quan trình trực tiếp nêu lý do, kèm quyết định khen thưởng', 56, { clause: 3 })),
  ...statement('cancellation/submission', saidBy152('Bộ Nội vụ trình Thủ tướng trong 10 ngày làm việc kể từ ngày nhận đủ hồ sơ', 56, { clause: 4 })),
  ...statement('cancellation/who-cancels', saidBy152('Ai quyết định khen thưởng thì người đó hủy bỏ; cấp Nhà nước qua Bộ Nội vụ trình Thủ tướng (và Chủ tịch nước)', 56, { clause: 5 })),
  ...statement('cancellation/own-awards', saidBy152('Thủ tục hủy bỏ, thu hồi khen thưởng của bộ, ban, ngành, tỉnh và của đơn vị do bộ, ban, ngành, tỉnh quy định', 6, { clause: 2, point: 'g' }, 'Điểm h: khen thưởng của đơn vị trực thuộc')),
  ...statement('cancellation/recovery-of-state-awards', saidBy152('Trong 15 ngày làm việc kể từ quyết định, người nhận nộp lại toàn bộ hiện vật, tiền thưởng cho bộ, ban, ngành, tỉnh đã trình; cơ quan ấy chuyển hiện vật về Bộ Nội vụ trong 15 ngày làm việc; tiền nộp ngân sách hoặc quỹ', 58, { clause: 1 })),
  ...statement('cancellation/recovery-of-other-awards', saidBy152('Trong 15 ngày làm việc kể từ quyết định, người nhận nộp lại hiện vật, tiền thưởng cho cơ quan đã quyết định; cơ quan ấy đôn đốc', 58, { clause: 2 })),
  ...statement('cancellation/decree-98', [
    { from: plainDate('2024-01-01'), until: plainDate('2025-06-30'), says: 'Thủ tục hủy bỏ, tước, phục hồi, thu hồi theo Nghị định 98/2023/NĐ-CP: có quy định, chưa thấy nội dung', cite: cite('98/2023/NĐ-CP', null, { mark: 'unsure' }) },
  ]),
  ...statement('cancellation/prohibited-acts', [
    { ...law2022, says: 'Nghiêm cấm: tổ chức thi đua, khen thưởng trái chính sách hoặc để trục lợi; cản trở; kê khai, xác nhận gian dối; lợi dụng chức vụ; dùng hiện vật trái thuần phong mỹ tục; dùng quỹ sai mục đích', cite: cite(law22, 15, { mark: 'memory' }), note: 'Khoản 5, khoản 6 đã thấy; các khoản khác cần đối chiếu' },
    { ...amendedLaw, says: 'Các hành vi bị nghiêm cấm theo Luật sửa đổi: chưa có văn bản', cite: amendmentUnseen },
  ]),
  ...statement('cancellation/complaints', [
    { ...law2022, says: 'Khiếu nại, tố cáo theo pháp luật chung; biên bản và phiếu của Hội đồng được lưu để kiểm tra: chưa rõ điều khoản', cite: cite(law22, null, { mark: 'unsure' }) },
  ]),
  ...statement('cancellation/dependants', [
    { ...law2022, says: 'Khen thưởng đã hủy bỏ không được tính làm điều kiện cho lần khen khác kể từ ngày quyết định hủy bỏ; khen thưởng dựa trên nó cần rà soát: cần cán bộ pháp chế xác nhận', cite: cite(law22, 93, { clause: 2, mark: 'unsure' }) },
  ]),
]
