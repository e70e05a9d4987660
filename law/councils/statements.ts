// The councils: who sits in them, how often they meet, what they are for.
import { plainDate } from '@thidua/kit/plain-date.ts'
import { cite } from '../engine/citation.ts'
import { saidBy152, statement, type LimitStatement } from '../limits/general/statement.ts'
import { decree152, decree65, decree91, decree98 } from '../limits/transitions/periods.ts'

const decision500 = { from: plainDate('2024-06-12'), until: plainDate('2025-06-30') }

export const statements: readonly LimitStatement[] = [
  ...statement('councils/central-council', [
    { ...decree65, says: 'Hội đồng Thi đua - Khen thưởng Trung ương do Thủ tướng Chính phủ làm Chủ tịch', cite: cite('65/2014/NĐ-CP', 27) },
    { ...decision500, says: 'Hội đồng Trung ương: Chủ tịch là Thủ tướng; họp định kỳ 6 tháng, Thường trực họp 3 tháng; quyết định theo đa số, ý kiến khác được báo cáo Thủ tướng', cite: cite('500/QĐ-TTg', null) },
    ...saidBy152(
      'Hội đồng Trung ương: Chủ tịch là Thủ tướng; Phó Chủ tịch thứ nhất là Phó Chủ tịch nước; Phó Chủ tịch thường trực là Bộ trưởng Bộ Nội vụ; Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc và Chủ tịch Tổng Liên đoàn Lao động là Phó Chủ tịch; họp 6 tháng một lần, Thường trực 3 tháng; quyết định theo đa số',
      45, {}, 'Danh sách thành viên: Quyết định 664/QĐ-TTg ngày 25/03/2025',
    ),
  ]),
  ...statement('councils/ministry-council', [
    { ...decree65, says: 'Hội đồng cấp bộ có 13–15 thành viên, Chủ tịch là người đứng đầu', cite: cite('65/2014/NĐ-CP', 28) },
    { ...decree91, says: 'Thành phần Hội đồng cấp bộ: chưa thấy văn bản', cite: cite('91/2017/NĐ-CP', null, { mark: 'unsure' }) },
    { ...decree98, says: 'Người đứng đầu bộ thành lập Hội đồng và làm Chủ tịch; không quá 4 Phó Chủ tịch; người đứng đầu đơn vị thi đua, khen thưởng là Phó Chủ tịch thường trực', cite: cite('98/2023/NĐ-CP', 48) },
    { ...decree152, says: 'Hội đồng của bộ, ban, ngành do bộ, ban, ngành quy định', cite: cite('152/2025/NĐ-CP', 6, { clause: 2, point: 'đ' }) },
  ]),
  ...statement('councils/provincial-council', [
    { ...decree65, says: 'Hội đồng cấp tỉnh có 13–15 thành viên, Chủ tịch là Chủ tịch Ủy ban nhân dân tỉnh', cite: cite('65/2014/NĐ-CP', 29) },
    { ...decree91, says: 'Thành phần Hội đồng cấp tỉnh: chưa thấy văn bản', cite: cite('91/2017/NĐ-CP', null, { mark: 'unsure' }) },
    { ...decree98, says: 'Hội đồng cấp tỉnh: Chủ tịch là Chủ tịch Ủy ban nhân dân tỉnh; không quá 4 Phó Chủ tịch; Giám đốc Sở Nội vụ là Phó Chủ tịch thường trực; Ban (Phòng) Thi đua - Khen thưởng là thường trực', cite: cite('98/2023/NĐ-CP', 49, { clause: 2 }) },
    { ...decree152, says: 'Hội đồng của tỉnh do tỉnh quy định', cite: cite('152/2025/NĐ-CP', 6, { clause: 2, point: 'đ' }) },
  ]),
  ...statement('councils/unit-council', [
    { ...decree98, says: 'Người đứng đầu đơn vị, Chủ tịch Ủy ban nhân dân xã, doanh nghiệp thành lập Hội đồng và quy chế của mình', cite: cite('98/2023/NĐ-CP', 49) },
    { ...decree152, says: 'Hội đồng của đơn vị theo quy định của bộ, ban, ngành, tỉnh', cite: cite('152/2025/NĐ-CP', 6, { clause: 2, point: 'e' }) },
  ]),
  ...statement('councils/duties', [
    { ...decree98, says: 'Hội đồng tư vấn phát động thi đua, sơ kết, tổng kết phong trào, kiểm tra, giám sát và tư vấn về khen thưởng', cite: cite('98/2023/NĐ-CP', 48) },
  ]),
  ...statement('councils/ballot', [
    { ...decree91, says: 'Chiến sĩ thi đua bộ, tỉnh; Chiến sĩ thi đua toàn quốc; Anh hùng: Hội đồng bộ, tỉnh bỏ phiếu kín, từ 90 % tổng số thành viên đồng ý; người vắng mặt được lấy ý kiến bằng văn bản', cite: cite('91/2017/NĐ-CP', 45, { clause: 8 }) },
    { ...decree98, says: 'Tỷ lệ phiếu theo Nghị định 98/2023/NĐ-CP: chưa thấy văn bản', cite: cite('98/2023/NĐ-CP', 30, { mark: 'unsure' }), note: 'Thực tế tại Ngân hàng Nhà nước: bỏ phiếu kín, từ 80 % tổng số thành viên, người vắng mặt cho ý kiến bằng văn bản, trừ thủ tục đơn giản' },
    ...saidBy152('Anh hùng, Chiến sĩ thi đua toàn quốc: từ 90 %; Cờ thi đua của Chính phủ: từ 80 % tổng số thành viên Hội đồng đồng ý; kết quả ghi vào biên bản. Huân chương, Bằng khen của Thủ tướng, huy chương: nghị định không đòi bỏ phiếu', 33, { clause: 5 }),
  ]),
  ...statement('councils/quorum', [
    { from: plainDate('2017-12-15'), until: plainDate('2019-12-31'), says: 'Phiên họp hợp lệ khi có từ 2/3 thành viên; Chủ tịch bỏ phiếu như các thành viên khác; người vắng mặt được lấy ý kiến bằng văn bản', cite: cite('08/2017/TT-BNV', null, { mark: 'weak' }) },
    { ...decision500, says: 'Hội đồng Trung ương họp khi có từ 2/3 thành viên; xét danh hiệu Anh hùng từ 90 %', cite: cite('500/QĐ-TTg', null) },
    ...saidBy152('Hội đồng Trung ương họp khi có từ 2/3 thành viên; xét danh hiệu Anh hùng từ 80 %', 45, { clause: 4 }),
  ]),
  ...statement('councils/initiative-council', saidBy152('Hội đồng sáng kiến, Hội đồng khoa học do người đứng đầu cơ quan, đơn vị thành lập và quy định tổ chức, gồm người có chuyên môn; giúp người đứng đầu công nhận hiệu quả, khả năng nhân rộng, phạm vi ảnh hưởng', 33, { clause: 6 })),
]
