// The texts in force one after another and the clauses that carry a dossier from one to the next.
import { plainDate } from '@thidua/kit/plain-date.ts'
import { cite } from '../../engine/citation.ts'
import { statement, type LimitStatement } from '../general/statement.ts'
import { afterDecree152, amendedLaw, amendmentUnseen, decree152UnderAmendedLaw, underAmendedLaw } from './periods.ts'

const since2024 = plainDate('2024-01-01')
const since152 = plainDate('2025-07-01')
const decree152 = '152/2025/NĐ-CP'

export const statements: readonly LimitStatement[] = [
  ...statement('limits/transitions/law-2022-in-force', [
    { from: since2024, says: 'Luật Thi đua, khen thưởng năm 2022 có hiệu lực từ 01/01/2024', cite: cite('06/2022/QH15', 94) },
  ]),
  ...statement('limits/transitions/straddling-2023', [
    { from: since2024, says: 'Hồ sơ nhận trước 01/01/2024, quyết định sau ngày đó: chưa thấy điều khoản chuyển tiếp, cần cán bộ pháp chế xác định áp dụng luật nào', cite: cite('98/2023/NĐ-CP', null, { mark: 'unsure' }) },
  ]),
  ...statement('limits/transitions/earlier-awards-stand', [
    { from: since2024, says: 'Danh hiệu, hình thức khen thưởng đã tặng theo luật trước tiếp tục được công nhận và được dùng làm điều kiện', cite: cite('06/2022/QH15', 95) },
  ]),
  ...statement('limits/transitions/resistance-awards', [
    { from: since2024, says: 'Khen thưởng kháng chiến đã kết thúc; Huy chương Thanh niên xung phong vẻ vang cho người tại ngũ từ 2 năm trở lên', cite: cite('06/2022/QH15', 96) },
  ]),
  ...statement('limits/transitions/received-before-july-2025', [
    { from: since152, says: 'Hồ sơ gửi đến Bộ Nội vụ hoặc cơ quan có thẩm quyền tiếp nhận trước 01/07/2025 được thẩm định, trình, quyết định theo Nghị định 98/2023/NĐ-CP', cite: cite(decree152, 60, { clause: 3 }) },
  ]),
  ...statement('limits/transitions/decree-98-until-new-texts', [
    { from: since152, until: plainDate('2025-12-31'), says: 'Nội dung giao Thủ tướng hoặc bộ, ban, ngành, tỉnh quy định: áp dụng Nghị định 98/2023/NĐ-CP đến khi có văn bản mới, chậm nhất đến 31/12/2025', cite: cite(decree152, 60, { clause: 2 }) },
  ]),
  ...statement('limits/transitions/handed-to-the-prime-minister', [
    { from: since152, until: plainDate('2026-09-30'), says: 'Giao Thủ tướng quy định: mẫu hiện vật, cấp đổi hiện vật cấp Nhà nước, nhận khen thưởng của nước ngoài, tôn vinh doanh nhân, thẩm quyền đề nghị doanh nghiệp, thủ tục đơn giản, Huy chương Thanh niên xung phong, khen thưởng kháng chiến', cite: cite(decree152, 6, { clause: 1 }), note: 'Quyết định 01/2026/QĐ-TTg: chưa có văn bản' },
    { ...decree152UnderAmendedLaw, says: 'Nội dung giao Thủ tướng quy định theo Nghị định 152/2025/NĐ-CP', cite: cite(decree152, 6, { clause: 1, mark: 'weak' }), note: underAmendedLaw },
  ]),
  ...statement('limits/transitions/handed-to-ministries', [
    { from: since152, until: plainDate('2026-09-30'), says: 'Giao bộ, ban, ngành, tỉnh quy định: cấp đổi hiện vật; hồ sơ, thủ tục khen thưởng của mình và của đơn vị; công nhận mức độ hoàn thành nhiệm vụ; Hội đồng các cấp; hủy bỏ, thu hồi khen thưởng của mình và của đơn vị', cite: cite(decree152, 6, { clause: 2 }) },
    { ...decree152UnderAmendedLaw, says: 'Nội dung giao bộ, ban, ngành, tỉnh quy định theo Nghị định 152/2025/NĐ-CP', cite: cite(decree152, 6, { clause: 2, mark: 'weak' }), note: underAmendedLaw },
  ]),
  ...statement('limits/transitions/equivalent-posts', [
    { from: since152, until: decree152UnderAmendedLaw.until ?? since152, says: 'Chức vụ tương đương sau sắp xếp tổ chức theo danh mục của Bộ Chính trị', cite: cite(decree152, 60, { clause: 4 }) },
  ]),
  ...statement('limits/transitions/reorganised-bodies', [
    { from: since152, until: decree152UnderAmendedLaw.until ?? since152, says: 'Khen thưởng cơ quan, đơn vị sắp xếp lại theo hướng dẫn của Bộ Nội vụ', cite: cite(decree152, 60, { clause: 5 }) },
  ]),
  ...statement('limits/transitions/decree-98-ended', [
    { from: since152, says: 'Nghị định 98/2023/NĐ-CP và Nghị định 28/2024/NĐ-CP hết hiệu lực từ 01/07/2025', cite: cite(decree152, 59, { clause: 2 }) },
  ]),
  ...statement('limits/transitions/received-before-october-2026', [
    {
      ...amendedLaw, says: 'Hồ sơ cơ quan có thẩm quyền nhận để thẩm định trước 01/10/2026 tiếp tục theo Luật chưa sửa đổi; quy định sửa đổi có lợi hơn thì áp dụng quy định sửa đổi',
      cite: cite('06/2026/QH16', null, { mark: 'weak' }), note: 'Nguồn yếu: cần đối chiếu văn bản chính thức',
    },
  ]),
  ...statement('limits/transitions/law-amended', [
    { ...amendedLaw, says: 'Luật 06/2026/QH16 sửa đổi Luật Thi đua, khen thưởng có hiệu lực từ 01/10/2026; nội dung sửa đổi chưa có văn bản để đối chiếu', cite: amendmentUnseen, note: 'Văn bản hợp nhất 115/VBHN-VPQH' },
  ]),
  ...statement('limits/transitions/decree-152-stays', [
    { ...decree152UnderAmendedLaw, says: 'Nghị định 152/2025/NĐ-CP vẫn được viện dẫn sau khi Luật sửa đổi: áp dụng có đánh dấu cho phần không bị thay thế', cite: cite(decree152, 60, { clause: 1, mark: 'weak' }), note: 'Thông tư 18/2026/TT-BNV (hiệu lực 01/10/2026) viện dẫn Điều 4 khoản 4' },
  ]),
  ...statement('limits/transitions/decree-152-lapses', [
    { ...afterDecree152, says: 'Nghị định 152/2025/NĐ-CP hết hiệu lực từ 01/03/2027, trừ khi Quốc hội kéo dài; phần về thẩm quyền, thủ tục hết hiệu lực sớm hơn khi có văn bản mới', cite: cite(decree152, 60, { clause: 1 }) },
  ]),
  ...statement('limits/transitions/money-clock', [
    { from: plainDate('2017-10-01'), until: plainDate('2023-12-31'), says: 'Tiền thưởng theo mức lương cơ sở đang áp dụng tại ngày ký quyết định khen thưởng', cite: cite('91/2017/NĐ-CP', 68) },
    { from: since152, until: plainDate('2026-09-30'), says: 'Tiền thưởng theo mức lương cơ sở đang áp dụng tại ngày ký quyết định khen thưởng', cite: cite(decree152, 49, { clause: 1 }) },
    { ...decree152UnderAmendedLaw, says: 'Tiền thưởng theo mức lương cơ sở đang áp dụng tại ngày ký quyết định khen thưởng', cite: cite(decree152, 49, { clause: 1, mark: 'weak' }) },
  ]),
]
