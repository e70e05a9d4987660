// What an initiative must be, who recognises it, how often it may serve.
import { plainDate } from '@thidua/kit/plain-date.ts'
import { cite } from '../../engine/citation.ts'
import { saidBy152, statement, type LimitStatement } from '../general/statement.ts'
import { amendedLaw, amendmentUnseen, decree91, law2022 } from '../transitions/periods.ts'

const law22 = '06/2022/QH15'
const onceOnly = plainDate('2023-09-05')

export const statements: readonly LimitStatement[] = [
  ...statement('limits/initiatives/definition', [
    { ...law2022, says: 'Sáng kiến là giải pháp kỹ thuật, quản lý, tác nghiệp hoặc ứng dụng tiến bộ kỹ thuật mới, đã áp dụng tại cơ sở, mang lại lợi ích, có khả năng nhân rộng và được cấp có thẩm quyền công nhận', cite: cite(law22, 3, { clause: 4 }) },
    { ...amendedLaw, says: 'Khái niệm sáng kiến, nhiệm vụ khoa học, công nghệ và đổi mới sáng tạo theo Luật sửa đổi: chưa có văn bản', cite: amendmentUnseen, note: 'Điều 4 Luật 06/2026/QH16 có quy định chuyển tiếp về nhiệm vụ khoa học: giữ lại thời điểm nghiệm thu' },
  ]),
  ...statement('limits/initiatives/charter', [
    { from: plainDate('2012-03-02'), says: 'Điều lệ Sáng kiến điều chỉnh việc công nhận sáng kiến nói chung', cite: cite('13/2012/NĐ-CP', null, { mark: 'memory' }), note: 'Có bị sửa đổi theo luật khoa học năm 2025 hay không: chưa rõ' },
  ]),
  ...statement('limits/initiatives/grassroots', [
    { ...decree91, says: 'Phạm vi cơ sở: người đứng đầu đơn vị công nhận, dùng để xét Chiến sĩ thi đua cơ sở', cite: cite('91/2017/NĐ-CP', 9, { clause: 3 }) },
    { ...law2022, says: 'Phạm vi cơ sở: người đứng đầu cơ quan, đơn vị công nhận; dùng để xét Chiến sĩ thi đua cơ sở và làm sáng kiến của Bằng khen bộ, tỉnh', cite: cite(law22, 23, { clause: 2 }) },
    { ...amendedLaw, says: 'Công nhận sáng kiến phạm vi cơ sở theo Luật sửa đổi: chưa có văn bản', cite: amendmentUnseen },
  ]),
  ...statement('limits/initiatives/ministry-province', [
    { ...decree91, says: 'Phạm vi bộ, tỉnh: dùng để xét Chiến sĩ thi đua bộ, tỉnh', cite: cite('91/2017/NĐ-CP', 9, { clause: 2, mark: 'memory' }) },
    { ...law2022, says: 'Phạm vi bộ, ban, ngành, tỉnh: người đứng đầu bộ, ban, ngành, tỉnh công nhận hiệu quả, khả năng nhân rộng, phạm vi ảnh hưởng; dùng để xét Chiến sĩ thi đua bộ, tỉnh', cite: cite(law22, 22, { clause: 2 }) },
    { ...amendedLaw, says: 'Công nhận sáng kiến phạm vi bộ, tỉnh theo Luật sửa đổi: chưa có văn bản', cite: amendmentUnseen },
  ]),
  ...statement('limits/initiatives/national', [
    { ...decree91, says: 'Phạm vi toàn quốc: dùng để xét Chiến sĩ thi đua toàn quốc', cite: cite('91/2017/NĐ-CP', 9, { clause: 1, mark: 'memory' }) },
    { ...law2022, says: 'Phạm vi toàn quốc: cũng do người đứng đầu bộ, ban, ngành, tỉnh công nhận (không phải Thủ tướng); dùng để xét Chiến sĩ thi đua toàn quốc', cite: cite(law22, 21, { clause: 2 }) },
    { ...amendedLaw, says: 'Công nhận sáng kiến phạm vi toàn quốc theo Luật sửa đổi: chưa có văn bản', cite: amendmentUnseen },
  ]),
  ...statement('limits/initiatives/combat', [
    { ...law2022, says: 'Mưu trí, sáng tạo trong chiến đấu, phục vụ chiến đấu: đơn vị công nhận; phạm vi toàn quân, toàn lực lượng công an, toàn quốc do Bộ trưởng Bộ Quốc phòng, Bộ trưởng Bộ Công an công nhận', cite: cite(law22, 22, { clause: 2 }) },
  ]),
  ...statement('limits/initiatives/evidence', [
    { ...law2022, says: 'Hồ sơ phải có giấy chứng nhận hoặc xác nhận của cấp có thẩm quyền đối với sáng kiến, đề tài, công trình', cite: cite(law22, 84, { clause: 1 }) },
  ]),
  ...statement('limits/initiatives/form-13', saidBy152('Hiệu quả, khả năng nhân rộng, phạm vi ảnh hưởng được công nhận bằng quyết định hoặc giấy xác nhận (Mẫu 13) của người đứng đầu', 33, { clause: 6 })),
  ...statement('limits/initiatives/co-authors', saidBy152('Tác giả, đồng tác giả nhiệm vụ nghiên cứu, phát triển công nghệ, đổi mới sáng tạo được dùng kết quả để xét danh hiệu Chiến sĩ thi đua hoặc hình thức khen thưởng theo phạm vi ảnh hưởng được xác nhận', 33, { clause: 6 }, 'Đoạn thứ hai của khoản; tỷ lệ đóng góp của đồng tác giả chưa có quy định')),
  ...statement('limits/initiatives/accepted-research', [
    { ...law2022, says: 'Đề tài, đề án khoa học, công trình khoa học và công nghệ đã nghiệm thu thay cho sáng kiến; với Chiến sĩ thi đua bộ, tỉnh trở lên phải được áp dụng hiệu quả, có phạm vi ảnh hưởng tương ứng', cite: cite(law22, 22, { clause: 1 }) },
  ]),
  ...statement('limits/initiatives/once-only', [
    { from: onceOnly, says: 'Một sáng kiến chỉ được dùng làm tiêu chuẩn một lần: đã dùng cho danh hiệu thì không dùng cho hình thức khen thưởng và ngược lại, không dùng cho nhiều hình thức', cite: cite('5007/BNV-TĐKT', null), note: 'Giải thích tại Công văn 3385/BTĐKT-P.II ngày 20/11/2023; một sáng kiến ở các phạm vi tăng dần có được dùng lại hay không: chưa thấy đủ văn bản' },
  ]),
  ...statement('limits/initiatives/not-recognised-twice', [
    { from: onceOnly, says: 'Đơn vị đã công nhận một sáng kiến thì không công nhận lại sáng kiến giống như vậy', cite: cite('5007/BNV-TĐKT', null) },
  ]),
]
