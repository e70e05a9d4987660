// How emulation is organised: forms, scope, who launches a movement, who leads it.
import { cite } from '../../engine/citation.ts'
import { amendedLaw, amendmentUnseen, law2003, law2022 } from '../transitions/periods.ts'
import { statement, type LimitStatement, type Text } from './statement.ts'

const law22 = '06/2022/QH15'

function since2024(says: string, source: Text['cite'], note?: string): Text[] {
  return [{ ...law2022, says, cite: source, ...(note === undefined ? {} : { note }) }]
}

export const emulation: readonly LimitStatement[] = [
  ...statement('limits/general/scope-of-emulation', since2024('Phạm vi thi đua: toàn quốc; bộ, ban, ngành, đoàn thể, địa phương; cụm, khối thi đua do Hội đồng tổ chức; cơ quan, tổ chức, đơn vị', cite(law22, 16, { clause: 2 }))),
  ...statement('limits/general/content-of-a-movement', since2024('Phong trào thi đua phải có mục tiêu, phạm vi, đối tượng, nội dung, tiêu chí; tổ chức phát động; tuyên truyền; kiểm tra; sơ kết, tổng kết, khen thưởng; nhân rộng điển hình', cite(law22, 17), 'Khoản 1 đến khoản 5')),
  ...statement('limits/general/who-launches', since2024('Chủ tịch nước, Thủ tướng phát động trong cả nước; người đứng đầu bộ, ban, ngành, tỉnh và đơn vị phát động trong phạm vi của mình; Hội đồng tham mưu', cite(law22, 18), 'Khoản 1 và khoản 2 đã thấy; các khoản sau cần đối chiếu')),
  ...statement('limits/general/duty-of-heads', since2024('Người đứng đầu lãnh đạo và chịu trách nhiệm về kết quả thi đua; phát hiện người xứng đáng để khen thưởng, đề nghị; đánh giá thành tích; chịu trách nhiệm về quyết định và đề nghị của mình', cite(law22, 13))),
  ...statement('limits/general/clusters', since2024('Bộ, ban, ngành, tỉnh chia các đơn vị có chức năng tương đồng thành cụm, khối; đơn vị dẫn đầu hằng năm được xét Cờ thi đua', cite(law22, 26), 'Điều 25 đối với Cờ thi đua của Chính phủ')),
  ...statement('limits/general/pledge', [
    { from: law2003.from, says: 'Ký giao ước thi đua đầu năm, tự chấm điểm và bình chọn đơn vị dẫn đầu cuối năm là thông lệ của cụm, khối: chưa thấy điều luật', cite: cite('15/2003/QH11', null, { mark: 'unsure' }) },
  ]),
  ...statement('limits/general/movement-of-five-years', since2024('Xét cấp Nhà nước theo phong trào: Cờ thi đua của Chính phủ khi phong trào do Thủ tướng phát động từ 5 năm trở lên', cite(law22, 25, { clause: 3 }), 'Huân chương Lao động hạng Ba cho công nhân, nông dân: phong trào của bộ, tỉnh từ 5 năm (Điều 44 khoản 2)')),
  ...statement('limits/general/emulation-amended', [{ ...amendedLaw, says: 'Tổ chức thi đua theo Luật sửa đổi: chưa có văn bản', cite: amendmentUnseen }]),
]
