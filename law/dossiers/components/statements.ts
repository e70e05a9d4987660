// Who may nominate and answers for it, and how a dossier is sent.
import { cite } from '../../engine/citation.ts'
import { saidBy152, statement, type LimitStatement } from '../../limits/general/statement.ts'
import { amendedLaw, amendmentUnseen, decree91, decree98, law2022, text2013 } from '../../limits/transitions/periods.ts'

const law22 = '06/2022/QH15'

export const statements: readonly LimitStatement[] = [
  ...statement('dossiers/components/from-the-grassroots', [
    { ...law2022, says: 'Danh hiệu thi đua được bình xét, đề nghị từ cơ sở của cơ quan, tổ chức, doanh nghiệp', cite: cite(law22, 83, { clause: 1 }) },
    { ...amendedLaw, says: 'Thẩm quyền đề nghị theo Luật sửa đổi: chưa có văn bản', cite: amendmentUnseen },
  ]),
  ...statement('dossiers/components/managing-level', [
    { ...law2022, says: 'Cấp quản lý về tổ chức, cán bộ, quỹ lương, người đứng đầu doanh nghiệp, Chủ tịch Ủy ban nhân dân xã khen thưởng hoặc trình cấp trên khen thưởng đối tượng thuộc phạm vi quản lý', cite: cite(law22, 83, { clause: 1 }) },
  ]),
  ...statement('dossiers/components/nominates-to-president', [
    {
      ...law2022, cite: cite(law22, 83, { clause: 2 }), note: 'Quyền đề nghị của giám đốc đại học quốc gia đang được xem xét lại',
      says: 'Bộ trưởng, thủ trưởng cơ quan ngang bộ, Tòa án và Viện kiểm sát nhân dân tối cao, cơ quan Đảng Trung ương, Văn phòng Quốc hội, Văn phòng Chủ tịch nước, Kiểm toán Nhà nước, Mặt trận và tổ chức chính trị - xã hội Trung ương, giám đốc đại học quốc gia, Chủ tịch Ủy ban nhân dân tỉnh đề nghị Thủ tướng trình Chủ tịch nước tặng huân chương, huy chương, giải thưởng, danh hiệu vinh dự nhà nước',
    },
  ]),
  ...statement('dossiers/components/nominates-for-assembly', [
    { ...law2022, says: 'Cơ quan của Quốc hội đề nghị đối với đại biểu chuyên trách và đối tượng thuộc phạm vi của mình', cite: cite(law22, 83, { clause: 3, mark: 'weak' }) },
  ]),
  ...statement('dossiers/components/nominates-to-prime-minister', [
    { ...law2022, says: 'Những người ấy đề nghị Chính phủ, Thủ tướng tặng Cờ thi đua của Chính phủ, Chiến sĩ thi đua toàn quốc, Bằng khen của Thủ tướng', cite: cite(law22, 83, { clause: 4 }) },
  ]),
  ...statement('dossiers/components/nominator-answers', saidBy152('Người đứng đầu cơ quan đề nghị chịu trách nhiệm trước pháp luật về thành tích, thủ tục, nội dung và tính chính xác của hồ sơ', 33, { clause: 3 })),
  ...statement('dossiers/components/nominator-of-retired', saidBy152('Người đã nghỉ hưu, đã mất: cơ quan quản lý trước khi nghỉ hưu, khi mất đề nghị; cơ quan đã giải thể, sáp nhập: cơ quan tiếp nhận nhiệm vụ', 33, { clause: 4 })),
  ...statement('dossiers/components/enterprises', saidBy152('Thẩm quyền đề nghị khen thưởng doanh nghiệp và tổ chức kinh tế khác do Thủ tướng Chính phủ quy định chi tiết', 6, { clause: 1, point: 'đ' }, 'Quyết định 01/2026/QĐ-TTg: chưa có văn bản')),
  ...statement('dossiers/components/submission-contents', saidBy152('Tờ trình nêu căn cứ pháp lý; nội dung, hình thức, thành tích; ý kiến của cơ quan được hiệp y; ý kiến thẩm định về đối tượng, điều kiện, tiêu chuẩn, hồ sơ, thủ tục (Mẫu 01)', 33, { clause: 11 })),
  ...statement('dossiers/components/paper-and-electronic', saidBy152('Hồ sơ cấp Nhà nước gửi bản giấy và bản điện tử (pdf hồ sơ; bản word tờ trình và danh sách) qua hệ thống của Bộ Nội vụ; chỉ tiếp nhận khi nhận đủ cả hai, trừ bí mật nhà nước', 33, { clause: 10 })),
  ...statement('dossiers/components/found-persons', saidBy152('Trường hợp do người đứng đầu phát hiện (ngư dân, đồng bào dân tộc thiểu số, nông dân, công nhân, người yếu thế, khuyết tật, tập thể tiêu biểu, cán bộ dám đổi mới): tờ trình kèm danh sách và báo cáo tóm tắt do cơ quan đề nghị lập', 33, { clause: 8 })),
  ...statement('dossiers/components/evidence', [
    { from: law2022.from, says: 'Giấy tờ chứng minh trong hồ sơ là bản chính hoặc bản sao có xác nhận của cơ quan có thẩm quyền', cite: cite('5007/BNV-TĐKT', null) },
  ]),
  ...statement('dossiers/components/own-dossiers', saidBy152('Hồ sơ, thủ tục khen thưởng của bộ, ban, ngành, tỉnh và của đơn vị trực thuộc do bộ, ban, ngành, tỉnh quy định', 6, { clause: 2, point: 'b' }, 'Điểm c: khen thưởng của đơn vị trực thuộc')),
  ...statement('dossiers/components/dossier-2003', [
    { ...text2013, says: 'Hồ sơ gồm đề nghị, báo cáo thành tích, biên bản, chứng nhận sáng kiến (nếu có); cấp Nhà nước phải có ý kiến của cơ quan Trung ương hoặc cấp tỉnh', cite: cite('15/2003/QH11', 84) },
  ]),
  ...statement('dossiers/components/simplified', [
    { ...decree91, says: 'Thủ tục đơn giản khi cần động viên kịp thời phục vụ nhiệm vụ chính trị, thành tích đột xuất đặc biệt xuất sắc, công trạng rõ ràng: tờ trình kèm danh sách, báo cáo tóm tắt có xác nhận', cite: cite('91/2017/NĐ-CP', 55), note: 'Luật 2003 Điều 85; trong quân đội: 4 bộ đối với cấp Nhà nước (Thông tư 151/2018/TT-BQP Điều 71)' },
    { ...law2022, says: 'Thủ tục đơn giản: phục vụ nhiệm vụ chính trị; thành tích đột xuất; do người đứng đầu phát hiện; cống hiến, niên hạn, đối ngoại; bí mật nhà nước', cite: cite(law22, 85), note: 'Hồ sơ gồm tờ trình và báo cáo tóm tắt theo Nghị định 98/2023/NĐ-CP Điều 40 khoản 1, áp dụng muộn nhất đến 31/12/2025; từ 2026 theo Quyết định 01/2026/QĐ-TTg, chưa có văn bản' },
    { ...amendedLaw, says: 'Thủ tục đơn giản theo Luật sửa đổi: chưa có văn bản', cite: amendmentUnseen },
  ]),
  ...statement('dossiers/components/consultation', [
    { ...decree98, says: 'Hiệp y đối với khen thưởng cấp Nhà nước: cùng đối tượng như quy định hiện nay', cite: cite('98/2023/NĐ-CP', 31) },
    ...saidBy152('Hiệp y đối với Cờ thi đua của Chính phủ, huân chương, huy chương, danh hiệu vinh dự nhà nước, giải thưởng, Bằng khen của Thủ tướng: cơ quan Trung ương đóng tại tỉnh lấy ý kiến Ủy ban nhân dân tỉnh; cơ quan của tỉnh lấy ý kiến bộ quản lý ngành; đối ngoại lấy ý kiến Bộ Công an, Bộ Ngoại giao; Bộ Nội vụ lấy ý kiến cơ quan Đảng, Ủy ban Kiểm tra Trung ương, Thanh tra Chính phủ, Bộ Công an khi thuộc diện', 34),
  ]),
]
