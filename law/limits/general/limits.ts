// What limits every award: what must not be given, when nothing may be given, from when achievements count.
import { plainDate } from '@thidua/kit/plain-date.ts'
import { cite } from '../../engine/citation.ts'
import {
  amendedLaw, amendmentUnseen, circular12, decree65, decree91, decree98, law2003, law2022, before2013Text, text2013,
} from '../transitions/periods.ts'
import { saidBy152, statement, type LimitStatement, type Text } from './statement.ts'

const law03 = '15/2003/QH11'
const law22 = '06/2022/QH15'
const n65 = '65/2014/NĐ-CP'
const n91 = '91/2017/NĐ-CP'
const n98 = '98/2023/NĐ-CP'
const unsure = 'unsure'

/** 2024 to June 2025, where the text of NĐ 98/2023 was not seen. */
const unseen98 = (says: string): Text => ({ ...decree98, says, cite: cite(n98, null, { mark: unsure }) })

const principles = [
  ...statement('limits/general/principles-of-emulation', [
    { ...law2003, says: 'Thi đua tự nguyện, tự giác, công khai; đoàn kết, hợp tác và cùng phát triển', cite: cite(law03, 6) },
    { ...law2022, says: 'Thi đua tự nguyện, tự giác, công khai, minh bạch; đoàn kết, hợp tác và cùng phát triển', cite: cite(law22, 5, { clause: 1 }) },
    { ...amendedLaw, says: 'Nguyên tắc thi đua theo Luật sửa đổi: chưa có văn bản', cite: amendmentUnseen },
  ]),
  ...statement('limits/general/principles-of-commendation', [
    { ...before2013Text, says: 'Khen thưởng chính xác, công khai, công bằng, kịp thời; một hình thức có thể tặng nhiều lần cho một đối tượng', cite: cite(law03, 6) },
    {
      ...text2013, says: 'Khen thưởng chính xác, công khai, công bằng, kịp thời; một hình thức có thể tặng nhiều lần; không tặng nhiều hình thức cho một thành tích; bảo đảm bình đẳng giới',
      cite: cite(law03, 6, { mark: 'memory' }), note: 'Ngày áp dụng nội dung không tặng nhiều hình thức và bình đẳng giới theo Luật 39/2013/QH13: cần đối chiếu',
    },
    {
      ...law2022, says: 'Khen thưởng chính xác, công khai, minh bạch, công bằng, kịp thời; thành tích đến đâu khen thưởng đến đó; ưu tiên người trực tiếp lao động, công tác và vùng biên giới, biển đảo, đặc biệt khó khăn',
      cite: cite(law22, 5, { clause: 2 }),
    },
    { ...amendedLaw, says: 'Nguyên tắc khen thưởng theo Luật sửa đổi: chưa có văn bản', cite: amendmentUnseen },
  ]),
  ...statement('limits/general/registration', [
    { ...law2003, says: 'Đăng ký tham gia thi đua là một căn cứ xét tặng danh hiệu thi đua', cite: cite(law03, 10) },
    {
      from: plainDate('2024-01-01'), says: 'Đăng ký thi đua có còn là căn cứ xét danh hiệu hay không: chưa rõ', cite: cite(law22, 7, { mark: unsure }),
      note: 'Các bài giới thiệu Luật 2022 nói đã bỏ; từng cơ quan tự đặt trong quy chế của mình',
    },
  ]),
  ...statement('limits/general/forms-of-emulation', [
    { ...decree91, says: 'Thi đua có hai hình thức: thường xuyên và theo đợt (chuyên đề)', cite: cite(n91, 4, { mark: 'memory' }) },
    { ...law2022, says: 'Thi đua có hai hình thức: thường xuyên và theo chuyên đề', cite: cite(law22, 16, { clause: 1 }) },
  ]),
  ...statement('limits/general/types-of-commendation', [
    { ...decree91, says: 'Loại hình khen thưởng: công trạng, đột xuất, phong trào, quá trình cống hiến, niên hạn, đối ngoại', cite: cite(n91, 13, { mark: 'memory' }) },
    { ...law2022, says: 'Loại hình khen thưởng: công trạng, đột xuất, phong trào (chuyên đề), quá trình cống hiến, niên hạn, đối ngoại; chỉ công trạng đòi hỏi thứ bậc thành tích', cite: cite(law22, 8) },
  ]),
]

const ladder = [
  ...statement('limits/general/no-ladder', [
    { ...decree91, says: 'Hình thức phải phù hợp đối tượng, chức năng, thành tích; không nhất thiết phải có mức thấp rồi mới tặng mức cao, trừ khi tiêu chuẩn quy định', cite: cite(n91, 3) },
    { ...decree98, says: 'Khen thưởng theo điều kiện và thành tích; không bắt buộc có hình thức mức thấp rồi mới được tặng hình thức mức cao', cite: cite(n98, 4, { clause: 1 }) },
    ...saidBy152('Khen thưởng theo điều kiện và thành tích; không bắt buộc có hình thức mức thấp rồi mới được tặng hình thức mức cao, trừ khi chính tiêu chuẩn đòi hỏi', 4, { clause: 1 }),
  ]),
  ...statement('limits/general/complete-only', [
    { ...decree98, says: 'Chỉ xét, trình các trường hợp đủ điều kiện, tiêu chuẩn, đúng thủ tục và hồ sơ', cite: cite(n98, 4, { mark: 'memory' }) },
    ...saidBy152('Chỉ xét, trình các trường hợp đủ điều kiện, tiêu chuẩn, đúng thủ tục và hồ sơ', 4, { clause: 2 }),
  ]),
  ...statement('limits/general/thematic-not-basis', [
    { ...decree91, says: 'Khen thưởng theo đợt, chuyên đề không được dùng làm điều kiện để đề nghị khen thưởng cấp Nhà nước', cite: cite(n91, 3) },
    { ...decree98, says: 'Kết quả khen thưởng phong trào thi đua và khen thưởng đột xuất không làm căn cứ đề nghị khen thưởng công trạng', cite: cite(n98, 4, { clause: 3 }) },
    ...saidBy152('Kết quả khen thưởng đột xuất và khen thưởng chuyên đề không làm căn cứ đề nghị khen thưởng công trạng', 4, { clause: 3 }),
  ]),
  ...statement('limits/general/one-achievement-one-award', [
    { ...circular12, says: 'Một thành tích chỉ đề nghị một hình thức; đề nghị đúng mức mà tiêu chuẩn cho phép, không cao hơn', cite: cite('12/2019/TT-BNV', 3) },
    {
      ...law2022, says: 'Không khen thưởng nhiều lần, nhiều hình thức cho một thành tích đạt được', cite: cite(law22, 5, { clause: 2 }),
      note: 'Ví dụ của Bộ Nội vụ: sáng kiến đã dùng để tặng Chiến sĩ thi đua cơ sở không được tính lại cho Bằng khen của bộ, tỉnh',
    },
    { ...amendedLaw, says: 'Một thành tích một hình thức theo Luật sửa đổi: chưa có văn bản', cite: amendmentUnseen, note: 'Dự thảo 12/2025 nêu: một lần, một hình thức cho một thành tích đột xuất hoặc chuyên đề' },
  ]),
  ...statement('limits/general/one-state-award-a-year', [
    {
      from: plainDate('2011-01-01'), until: plainDate('2017-09-30'), cite: cite('42/2010/NĐ-CP', 53, { clause: 20 }),
      says: 'Mỗi năm không quá một hình thức khen thưởng cấp Nhà nước (Bằng khen của Thủ tướng, huân chương, Chiến sĩ thi đua toàn quốc, danh hiệu Anh hùng), trừ thành tích đột xuất',
      note: 'Thông tư 02/2011/TT-BNV mục II; ngày bắt đầu áp dụng cần đối chiếu',
    },
    { from: plainDate('2017-10-01'), until: plainDate('2019-12-31'), says: 'Số hình thức khen thưởng cấp Nhà nước trong một năm: chưa thấy văn bản của giai đoạn này', cite: cite('08/2017/TT-BNV', null, { mark: unsure }) },
    {
      ...circular12, cite: cite('12/2019/TT-BNV', 3),
      says: 'Mỗi năm không quá một hình thức khen thưởng cấp Nhà nước (huân chương, huy chương, danh hiệu vinh dự nhà nước, Giải thưởng Hồ Chí Minh, Giải thưởng Nhà nước, Bằng khen của Thủ tướng), trừ đột xuất, cống hiến, niên hạn',
      note: 'Chiến sĩ thi đua toàn quốc không nằm trong danh sách này',
    },
    unseen98('Số hình thức khen thưởng cấp Nhà nước trong một năm: chưa thấy văn bản của giai đoạn này'),
    {
      from: plainDate('2025-07-01'), until: plainDate('2026-09-30'), says: 'Nghị định không còn giới hạn mỗi năm một hình thức khen thưởng cấp Nhà nước; khoảng cách do cách tính thời gian của lần khen trước quyết định',
      cite: cite('152/2025/NĐ-CP', null), note: 'Đã đọc toàn văn nghị định',
    },
    { ...amendedLaw, says: 'Số hình thức khen thưởng cấp Nhà nước trong một năm theo Luật sửa đổi: chưa có văn bản', cite: amendmentUnseen },
  ]),
]

const holds = [
  ...statement('limits/general/hold', [
    { ...law2003, says: 'Tạm dừng xét khen thưởng khi đang bị xem xét kỷ luật, thanh tra, điều tra: chưa thấy quy định', cite: cite(law03, null, { mark: unsure }) },
    {
      ...decree98, cite: cite(n98, 4, { clause: 4 }),
      says: 'Chưa xét tặng, chưa đề nghị khi đang được xem xét kỷ luật, điều tra, thanh tra, kiểm tra vì có dấu hiệu vi phạm, hoặc khi khiếu nại, tố cáo, vấn đề báo chí nêu về tham nhũng, tiêu cực đang được xác minh',
    },
    ...saidBy152(
      'Chưa xét tặng, chưa đề nghị khi đang được xem xét kỷ luật, điều tra, thanh tra, kiểm tra vì có dấu hiệu vi phạm, hoặc khi khiếu nại, tố cáo, vấn đề báo chí nêu về tham nhũng, tiêu cực đang được xác minh',
      4, { clause: 4 }, 'Thông tư 18/2026/TT-BNV (hiệu lực 01/10/2026) vẫn viện dẫn khoản này',
    ),
  ]),
  ...statement('limits/general/after-discipline', saidBy152('Sau khi hết thời hạn kỷ luật, thời gian xét khen thưởng tính từ ngày hết hạn kỷ luật', 4, { clause: 4 }, 'Đoạn thứ hai của khoản')),
  ...statement('limits/general/release', saidBy152('Khi kết luận thanh tra, kiểm tra hoặc văn bản xác minh cho thấy không vi phạm, không có dấu hiệu vi phạm thì cấp có thẩm quyền xét tặng, đề nghị như bình thường', 4, { clause: 4 }, 'Đoạn thứ ba của khoản')),
]

const clocks = [
  ...statement('limits/general/next-award-clock', [
    { ...decree65, says: 'Thời gian đề nghị lần khen tiếp theo tính từ ngày có quyết định khen thưởng lần trước', cite: cite(n65, 2, { clause: 4 }) },
    { ...decree91, says: 'Thời gian đề nghị lần khen tiếp theo có tính từ ngày quyết định lần trước hay không: chưa rõ', cite: cite(n91, null, { mark: unsure }) },
    unseen98('Thời gian đề nghị lần khen tiếp theo tính từ khi nào: chưa thấy văn bản'),
    ...saidBy152('Thời gian cho lần khen tiếp theo tính theo mốc thành tích ghi trong quyết định lần trước; quyết định không ghi thì tính từ ngày ban hành', 33, { clause: 7 }, 'Đoạn thứ nhất của khoản'),
  ]),
  ...statement('limits/general/run-of-individuals', saidBy152('Tiêu chuẩn đòi từ 5 năm liên tục trở lên tính đến thời điểm đề nghị: thời gian bắt đầu từ lần khen trước và mọi năm đến khi đề nghị phải từ hoàn thành tốt nhiệm vụ trở lên', 33, { clause: 7 }, 'Đoạn thứ hai của khoản')),
  ...statement('limits/general/run-of-collectives', saidBy152('Từ lần khen trước đến khi đề nghị phải có đủ số năm liên tục hoàn thành xuất sắc nhiệm vụ, hoặc Tập thể lao động xuất sắc, Đơn vị quyết thắng; các năm còn lại từ hoàn thành tốt trở lên', 33, { clause: 7 }, 'Đoạn thứ ba của khoản')),
  ...statement('limits/general/fresh-report', [
    unseen98('Thành tích trong báo cáo được kết thúc trước ngày trình bao lâu: chưa thấy văn bản'),
    ...saidBy152('Khen thưởng cấp Nhà nước: thành tích trong báo cáo kết thúc không quá 6 tháng trước ngày bộ, ban, ngành, tỉnh trình Thủ tướng Chính phủ (trừ khen thưởng kháng chiến); quá hạn thì Bộ Nội vụ không tiếp nhận', 33, { clause: 9 }),
  ]),
]

const women = [
  ...statement('limits/general/women-time', [
    { ...decree65, says: 'Cán bộ nữ giữ chức vụ lãnh đạo, xét khen thưởng cống hiến: thời gian giữ chức vụ được giảm 3 năm', cite: cite(n65, 2, { clause: 3 }) },
    { ...decree91, says: 'Cán bộ nữ giữ chức vụ lãnh đạo, xét khen thưởng cống hiến: thời gian giữ chức vụ được giảm 1/3, trừ nơi quy định tuổi nghỉ hưu cao hơn', cite: cite(n91, 3) },
    { ...decree98, says: 'Cán bộ nữ giữ chức vụ lãnh đạo, xét khen thưởng cống hiến: thời gian giữ chức vụ được giảm 1/3', cite: cite(n98, 4) },
    ...saidBy152('Cán bộ nữ giữ chức vụ lãnh đạo, xét khen thưởng cống hiến: thời gian giữ chức vụ được giảm 1/3, trừ người thuộc nhóm có tuổi nghỉ hưu cao hơn', 4, { clause: 7 }),
  ]),
  ...statement('limits/general/women-first', [
    { ...decree65, says: 'Cùng điều kiện, tiêu chuẩn thì chọn nữ, hoặc tập thể có từ 70 % là nữ', cite: cite(n65, 2, { clause: 3 }) },
    { ...decree91, says: 'Cùng điều kiện, tiêu chuẩn thì chọn nữ, hoặc tập thể có từ 70 % là nữ', cite: cite(n91, 3) },
    { ...decree98, says: 'Cùng điều kiện, tiêu chuẩn thì chọn nữ, hoặc tập thể có từ 70 % là nữ', cite: cite(n98, 4) },
    ...saidBy152('Cùng điều kiện, tiêu chuẩn thì chọn nữ, hoặc tập thể có từ 70 % là nữ', 4, { clause: 6 }),
  ]),
  ...statement('limits/general/maternity', [
    { ...decree65, says: 'Thời gian nghỉ thai sản được tính là thời gian làm việc khi xét Lao động tiên tiến, Chiến sĩ tiên tiến', cite: cite(n65, 5) },
    { ...decree91, says: 'Thời gian nghỉ thai sản được tính là thời gian làm việc khi xét Lao động tiên tiến, Chiến sĩ tiên tiến', cite: cite(n91, 10, { mark: 'memory' }) },
    { ...decree98, says: 'Thời gian nghỉ thai sản theo quy định được tính khi xét danh hiệu, hình thức khen thưởng', cite: cite(n98, 4) },
    ...saidBy152('Thời gian nghỉ thai sản theo quy định được tính khi xét danh hiệu, hình thức khen thưởng', 4, { clause: 5 }),
  ]),
]

const bodies = [
  ...statement('limits/general/heads-of-collectives', [
    { ...decree65, says: 'Xét khen thưởng người đứng đầu phải căn cứ kết quả của tập thể do người đó lãnh đạo', cite: cite(n65, 2, { clause: 2 }) },
    { ...decree91, says: 'Xét khen thưởng người đứng đầu theo kết quả của tập thể: chưa rõ nghị định có giữ hay không', cite: cite(n91, null, { mark: unsure }) },
  ]),
  ...statement('limits/general/party-organisations', [
    { from: plainDate('2020-01-01'), until: plainDate('2020-11-08'), says: 'Tập thể có tổ chức đảng, đoàn thể: các tổ chức đó phải được xếp loại hoàn thành xuất sắc nhiệm vụ', cite: cite('12/2019/TT-BNV', 2, { clause: 7 }), note: 'Thông tư 05/2020/TT-BNV bãi bỏ từ 09/11/2020' },
    { from: plainDate('2024-01-01'), until: plainDate('2025-08-04'), says: 'Tập thể không có tổ chức đảng, đoàn thể phải nêu rõ trong báo cáo; khi đó tiêu chuẩn về các tổ chức này không áp dụng', cite: cite('01/2024/TT-BNV', 1, { clause: 2 }), note: 'Thông tư ký ngày 24/02/2024; coi là áp dụng cho cả giai đoạn từ 01/01/2024, ngày hiệu lực cần đối chiếu' },
    { from: plainDate('2025-08-05'), says: 'Tập thể không có tổ chức đảng, đoàn thể: Thông tư 15/2025/TT-BNV có giữ quy định này hay không: chưa rõ', cite: cite('15/2025/TT-BNV', null, { mark: unsure }) },
  ]),
  ...statement('limits/general/dissolved-units', [
    ...saidBy152('Người đã nghỉ hưu, đơn vị cũ đã giải thể hoặc sáp nhập: đơn vị tiếp nhận nhiệm vụ đề nghị khen thưởng', 33, { clause: 4 }),
  ]),
  ...statement('limits/general/reorganised-units', [
    {
      from: plainDate('2025-08-05'), until: plainDate('2026-09-30'), says: 'Không khen thưởng cơ quan, đơn vị đã giải thể do sắp xếp; thẩm quyền đề nghị và cách tính thời gian sau sáp nhập theo hướng dẫn của Bộ Nội vụ',
      cite: cite('15/2025/TT-BNV', null, { mark: 'weak' }), note: 'Chỉ thấy tiêu đề, chưa thấy nội dung; Nghị định 152/2025/NĐ-CP Điều 60 khoản 5 dẫn chiếu',
    },
  ]),
  ...statement('limits/general/party-opinion', saidBy152(
    'Phải có ý kiến bằng văn bản của ban thường vụ cấp ủy (tỉnh, bộ) trước khi trình: với người thuộc diện cấp ủy quản lý, và với Chiến sĩ thi đua toàn quốc, Huân chương Sao vàng, Hồ Chí Minh, Độc lập, danh hiệu Anh hùng, danh hiệu Nhân dân, Giải thưởng Hồ Chí Minh, Giải thưởng Nhà nước',
    33, { clause: 1 }, 'Khoản 2: Huân chương Sao vàng do Bộ Chính trị, Huân chương Hồ Chí Minh do Ban Bí thư cho ý kiến',
  )),
  ...statement('limits/general/exceptional-feat', [
    { ...circular12, says: 'Thành tích đặc biệt xuất sắc đột xuất được khu vực, thế giới ghi nhận là huy chương, giải thưởng, chứng nhận của tổ chức khu vực, thế giới được cơ quan có thẩm quyền của Việt Nam công nhận', cite: cite('12/2019/TT-BNV', 9) },
    ...saidBy152('Thành tích đặc biệt xuất sắc đột xuất là thành tích đột xuất ở mức độ đặc biệt cao: dũng cảm cứu người, cứu tài sản, chiến đấu, hoặc trong kinh tế, văn hóa, thể thao… trong nước, khu vực, thế giới', 3, { clause: 4 }),
  ]),
]

export const limits: readonly LimitStatement[] = [...principles, ...ladder, ...holds, ...clocks, ...women, ...bodies]
