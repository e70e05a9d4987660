// One sentence per refusal code: what happened, why, and what to do.
import { formatDay, formatDecimal } from '@thidua/kit/vi-text.ts'
import { approvalRefusalsVi } from './approvals.ts'
import { fileRefusalsVi } from './file-refusals.ts'
import { valueFaultsVi } from './indicators.ts'
import { periodName } from './period-name.ts'
import { passwordFaultsVi, providerFaultsVi, waitInWords } from './sign-in-refusals.ts'

type Facts = Readonly<Record<string, unknown>>
const say = (facts: Facts, key: string): string => String(facts[key] ?? '')
const decimal = (facts: Facts, key: string): string => formatDecimal(say(facts, key))

export const refusalsVi: Readonly<Record<string, string | ((facts: Facts) => string)>> = {
  'request.malformed': (f) => `Yêu cầu gửi lên không đúng dạng ở mục “${say(f, 'field')}”. Tải lại trang rồi thử lại.`,
  'request.unknown-operation': 'Không có địa chỉ này.',
  'request.key-reused': 'Khóa chống gửi trùng đã dùng cho việc khác. Tải lại trang rồi gửi lại.',
  'request.too-large': 'Dữ liệu gửi lên quá lớn. Chia nhỏ tệp rồi gửi từng phần.',
  'request.too-many': 'Gửi quá nhiều yêu cầu trong thời gian ngắn. Chờ một phút rồi thử lại.',
  'request.foreign-origin': 'Yêu cầu đến từ một trang khác nên không được nhận. Mở lại trang của hệ thống rồi thử lại.',
  'access.session-needed': 'Phiên làm việc chưa mở hoặc đã hết. Đăng nhập lại để tiếp tục; chữ đã nhập vẫn còn trên máy.',
  'access.no-such-account': 'Không có tài khoản trình diễn này. Quay về trang đầu và chọn một vai trong danh sách.',
  'access.sign-in-failed': 'Tên đăng nhập hoặc mật khẩu không đúng. Kiểm tra lại bộ gõ và phím Caps Lock; quên mật khẩu thì đề nghị quản trị cấp đường dẫn khôi phục.',
  'access.too-many-attempts': (f) => `Đã thử sai nhiều lần từ máy này. Chờ ${waitInWords(Number(f['seconds']))} rồi thử lại; máy từng đăng nhập tài khoản này và khoá truy cập vẫn dùng được.`,
  'access.code-wrong': 'Mã không đúng hoặc đã dùng rồi. Chờ ứng dụng hiện mã mới rồi gõ lại; giờ trên điện thoại phải đúng.',
  'access.step-over': 'Bước đăng nhập này đã hết hạn hoặc đã dùng. Đăng nhập lại từ đầu.',
  'access.passkey-refused': 'Khoá truy cập không được nhận: không phải của tài khoản này, hoặc người dùng chưa xác nhận trên thiết bị. Thử lại, hoặc chọn cách khác.',
  'access.passkey-known': 'Thiết bị này đã có khoá truy cập của tài khoản. Dùng khoá đó, hoặc gỡ khoá cũ trước.',
  'access.too-many-passkeys': (f) => `Mỗi tài khoản giữ nhiều nhất ${say(f, 'most')} khoá truy cập. Gỡ khoá không còn dùng rồi thêm lại.`,
  'access.no-such-passkey': 'Không có khoá truy cập này. Tải lại trang để xem danh sách mới nhất.',
  'access.no-such-session': 'Phiên này đã kết thúc. Tải lại trang để xem danh sách mới nhất.',
  'access.no-such-link': 'Đường dẫn này không đúng, đã dùng hoặc đã hết hạn. Đề nghị quản trị cấp đường dẫn mới.',
  'access.no-such-provider': 'Không có cổng đăng nhập này, hoặc đã tắt. Chọn cách đăng nhập khác.',
  'access.provider-refused': (f) => providerFaultsVi[say(f, 'reason')] ?? 'Cổng đăng nhập của cơ quan từ chối. Thử lại, hoặc chọn cách đăng nhập khác.',
  'access.provider-unknown-person': 'Cổng đăng nhập của cơ quan đã xác nhận, nhưng chưa có tài khoản, đơn vị hay chức vụ nào ứng với người này. Đề nghị quản trị khai báo.',
  'access.password-weak': (f) => passwordFaultsVi[say(f, 'fault')] ?? 'Mật khẩu này không dùng được. Chọn mật khẩu khác.',
  'access.confirm-again': 'Việc này đổi cách đăng nhập nên cần xác nhận lại. Gõ lại mật khẩu rồi làm tiếp.',
  'access.factor-needed': 'Vai của tài khoản này bắt buộc có bước xác thực thứ hai, nên không gỡ được cách cuối cùng. Thêm cách khác trước rồi gỡ.',
  'access.nothing-to-confirm': 'Chưa có mã nào đang chờ xác nhận. Bấm thiết lập lại để lấy hình mới.',
  'access.login-taken': (f) => `Tên đăng nhập “${say(f, 'login')}” đã có người dùng. Chọn tên khác.`,
  'access.no-account': 'Tài khoản trình diễn không có mật khẩu và không đổi được cách đăng nhập.',
  'access.not-administrator': 'Chỉ quản trị làm được việc này.',
  'access.not-yourself': 'Không tự khoá được tài khoản đang dùng. Nhờ quản trị khác.',
  'access.provider-unusable': (f) => `Không dùng được cấu hình cổng đăng nhập: ${say(f, 'text')}`,
  'access.not-yours': 'Tài khoản này không có quyền xem phần đó.',
  'access.no-such-actor': 'Không tìm thấy người này trong những người có thể chọn. Tải lại danh sách rồi chọn lại.',
  'access.not-delegable': 'Vai này không ủy quyền được: lá phiếu, việc kiểm toán và việc quản trị là của chính người giữ.',
  'access.not-yours-to-delegate': 'Chỉ ủy quyền được vai của chính mình cho người khác cùng đơn vị. Ghế trống do thường trực hoặc quản trị giao người phụ trách, không tự giao cho mình.',
  'access.delegation-days': 'Ngày cuối phải từ hôm nay trở đi, không trước ngày đầu, và một lần ủy quyền không quá một năm. Chọn lại ngày.',
  'access.delegated-already': 'Người này đã được giao vai đó trong những ngày trùng với những ngày vừa chọn. Chấm dứt lần giao cũ, hoặc chọn ngày khác.',
  'access.no-such-delegation': 'Không tìm thấy lần ủy quyền này. Tải lại danh sách.',
  'access.delegation-over': (f) => `Thời hạn ủy quyền đã hết${say(f, 'lastDay') ? ` (ngày cuối ${formatDay(say(f, 'lastDay'))})` : ''}, nên không làm tiếp dưới vai đó được. Bấm “Trở về vai của mình” rồi làm tiếp.`,
  'access.looking-only': (f) => `Đang xem với vai của ${say(f, 'as')}: chỉ xem, không sửa được gì. Bấm “Thôi xem” để trở về vai của mình.`,
  'access.not-support': 'Chỉ quản trị xem được hệ thống với vai của người khác, và chỉ khi đang ở vai của chính mình.',
  'audit.not-yours': 'Nhật ký ghi cả khu vực, nên chỉ thường trực khu vực và người kiểm tra nhật ký xem được.',
  'audit.no-such-entry': (f) => `Nhật ký không có mục ${say(f, 'seq')}. Kiểm tra lại số mục.`,
  'audit.no-such-value': (f) => `Giá trị cần sửa hoặc xóa ở mục ${say(f, 'seq')} của nhật ký không còn: có thể vừa được xóa. Tải lại rồi kiểm tra.`,
  'audit.no-checkpoint': 'Chưa có mốc nào được ký. Mốc được ký tự động sau mỗi giờ có mục mới; muốn có ngay thì chạy “thidua audit checkpoint”.',
  'audit.chain-broken': (f) => `Không ký mốc được vì nhật ký không nguyên vẹn từ mục ${say(f, 'seq')}. Chạy “thidua audit verify” để xem, giữ nguyên hiện trạng và báo người phụ trách an toàn thông tin.`,
  'audit.key-unreadable': (f) => `Khóa ký nhật ký ở ${say(f, 'where')} không đọc được, hoặc không phải khóa Ed25519. Khôi phục khóa đúng, hoặc cất tệp đi để hệ thống tạo khóa mới.`,
  'audit.key-exposed': (f) => `Tệp khóa ký nhật ký ${say(f, 'where')} người khác trên máy đọc được. Đặt quyền chỉ chủ tệp đọc (chmod 600) rồi thử lại; nếu nghi khóa đã lộ thì thay khóa.`,
  'organisations.no-such-unit': 'Không tìm thấy đơn vị. Kiểm tra lại tên, hoặc ngày đang xem.',
  'achievements.no-such-person': (f) => `Không tìm thấy người này trong phạm vi được xem vào ngày ${formatDay(say(f, 'asOf'))}. Kiểm tra lại mã, hoặc chọn ngày người đó đang giữ chức vụ.`,
  'indicators.no-such-unit': 'Không tìm thấy đơn vị này trong phạm vi được xem.',
  'indicators.no-such-indicator': 'Không có chỉ tiêu này trong danh mục. Kiểm tra lại mã, hoặc ngày đang xem.',
  'indicators.no-such-data-set': 'Không có biểu số liệu này cho đơn vị. Chọn biểu khác trong danh sách.',
  'indicators.no-such-period': (f) => `Kỳ ${say(f, 'period')} chưa được khai báo cho chỉ tiêu này. Chọn kỳ khác, hoặc đề nghị thường trực khu vực mở kỳ.`,
  'indicators.not-your-unit': 'Ô này thuộc đơn vị khác, chỉ xem được. Số của đơn vị nào do cán bộ đơn vị đó nhập.',
  'indicators.unit-not-valid': (f) => `${say(f, 'unitName')} không còn (hoặc chưa) tồn tại trong ${periodName(say(f, 'period'))}. Nhập cho đơn vị kế tục, hoặc chọn kỳ khác.`,
  'indicators.not-for-this-unit': (f) => `Chỉ tiêu “${say(f, 'indicatorName')}” không áp dụng cho loại đơn vị này. Chọn chỉ tiêu trong biểu của đơn vị.`,
  'indicators.computed-rate': (f) => `“${say(f, 'indicatorName')}” là tỷ lệ, hệ thống tự tính từ tử số và mẫu số. Sửa hai số đó thay vì gõ tỷ lệ.`,
  'indicators.value-wrong': (f) => valueFaultsVi[say(f, 'fault')] ?? 'Giá trị không hợp lệ. Kiểm tra lại số vừa gõ.',
  'indicators.rule-broken': (f) => `Không lưu được ô “${say(f, 'indicatorName')}”: ${say(f, 'text')} Kiểm tra lại, hoặc sửa số kia trước.`,
  'indicators.cell-locked': (f) =>
    `Kỳ báo cáo đã khóa từ ${formatDay(say(f, 'since'))}${say(f, 'why') ? ` (${say(f, 'why')})` : ''}. Ghi lý do đính chính rồi lưu: số cũ vẫn được giữ.`,
  'indicators.stale-cell': (f) => `Ô này vừa có số mới${say(f, 'by') ? ` do ${say(f, 'by')} nhập` : ''}. Xem số mới rồi quyết định có lưu số của mình không; số vừa gõ vẫn còn đây.`,
  'calendar.not-yours': 'Chỉ thường trực khu vực công bố được kết quả của năm.',
  'calendar.no-such-season': (f) => `Chưa có năm thi đua ${say(f, 'year')}. Chọn năm khác.`,
  'calendar.published-already': (f) => `Kết quả năm ${say(f, 'year')} đã được công bố trước đó.`,
  'scorecards.no-such-card': 'Không tìm thấy bảng điểm này. Chọn một bảng điểm trong danh sách.',
  'scorecards.card-broken': (f) => `Bảng điểm có ${say(f, 'count')} lỗi nên chưa ban hành được. Lỗi đầu tiên: ${say(f, 'first')}`,
  'scorecards.not-yours': 'Chỉ thường trực khu vực ban hành được bảng điểm.',
  'assessment.not-published': (f) => `Điểm, phiếu và xếp hạng năm ${say(f, 'year')} chưa được công bố. Trước ngày công bố, mỗi đơn vị chỉ xem phiếu của mình.`,
  'assessment.only-published': (f) => `Tài khoản này xem kết quả năm ${say(f, 'year')} đúng như đã công bố. Chọn “Tính đến ngày” ${formatDay(say(f, 'day'))}.`,
  'assessment.card-not-issued': (f) =>
    `Đến ngày ${formatDay(say(f, 'asOf'))} bảng điểm chưa được ban hành (ban hành ${formatDay(say(f, 'issued'))}), nên chưa chấm được. Chọn “Tính đến ngày” từ ${formatDay(say(f, 'issued'))} trở đi.`,
  'assessment.unit-not-scored': 'Bảng điểm này không chấm đơn vị đó trong năm. Chọn bảng điểm đúng loại đơn vị, hoặc xem đơn vị kế tục.',
  'assessment.no-such-line': 'Bảng điểm không có tiêu chí này. Tải lại trang để lấy bảng mới nhất.',
  'assessment.not-your-unit': 'Chỉ cán bộ của đơn vị tự chấm được phiếu của đơn vị mình.',
  'assessment.not-a-manual-line': 'Tiêu chí này do hệ thống chấm từ số liệu. Muốn đổi điểm, sửa số liệu có nguồn ở lưới số liệu.',
  'assessment.score-out-of-range': (f) => `Điểm phải từ 0 đến ${decimal(f, 'max')}. Gõ lại điểm trong khoảng đó.`,
  'assessment.score-off-step': (f) => `Điểm tiêu chí này đi theo bước ${decimal(f, 'step')}. Gõ lại điểm là bội của bước đó.`,
  'assessment.explanation-needed': (f) => `Điểm thấp hơn tối đa ${decimal(f, 'max')}: ghi một câu giải trình rồi lưu.`,
  ...fileRefusalsVi,
  ...approvalRefusalsVi,
  'assessment.stale-score': 'Điểm tiêu chí này vừa được người khác lưu. Xem điểm mới rồi lưu lại nếu vẫn cần.',
  'imports.nothing-to-read': 'Không có tệp nào đọc được. Chọn tệp CSV hoặc Excel (.xlsx) đúng mẫu.',
  'imports.content-changed': 'Tệp, hoặc số liệu đang có, đã khác với lần xem trước. Xem trước lại rồi mới nhận.',
  'imports.nothing-kept': 'Không có dòng nào nhận được. Sửa các lỗi nêu ở trên rồi gửi lại.',
  'imports.not-yours': 'Tệp có số của đơn vị khác, tài khoản này không nhập thay được.',
  'imports.no-such-import': 'Không tìm thấy lần nhập này. Tải lại danh sách các lần nhập rồi chọn lại.',
  'imports.already-undone': 'Lần nhập này đã được hoàn tác trước đó, các số cũ đang được tính. Tải lại danh sách để xem.',
  'reports.no-such-season': 'Chưa có mùa thi đua này. Chọn năm khác.',
  'rulebook.no-such-award': (f) => `Không có danh hiệu, hình thức khen thưởng “${say(f, 'award')}”${say(f, 'day') ? ` trong luật ngày ${formatDay(say(f, 'day'))}` : ''}. Chọn trong danh sách của ngày đang xem.`,
  'rulebook.no-law': (f) => `Hệ thống không có luật của ngày ${formatDay(say(f, 'day'))}: văn bản sớm nhất có từ ${formatDay(say(f, 'first'))}. Chọn ngày từ ${formatDay(say(f, 'first'))} trở đi.`,
  'rulebook.no-such-person': (f) => `Không tìm thấy người này trong phạm vi được xem vào ngày ${formatDay(say(f, 'asOf'))}. Kiểm tra lại mã, hoặc chọn ngày người đó đang giữ chức vụ.`,
  'rulebook.facts-unreadable': (f) => `Dòng ${say(f, 'line')}${say(f, 'field') ? `, mục “${say(f, 'field')}”` : ''}: ${say(f, 'text')}`,
  'rulebook.overlay-unreadable': (f) => say(f, 'text'),
  'documents.unreadable': (f) => `Không đọc được tệp ${say(f, 'format')} này: tệp hỏng hoặc không đúng dạng. Lấy lại tệp gốc rồi kiểm tra lại.`,
  'documents.seal-missing': (f) => `Tệp ${say(f, 'format')} này không mang dấu kiểm số liệu: không phải tệp hệ thống in ra, hoặc dấu đã bị xóa. In lại báo cáo rồi so.`,
  'reports.not-summable': 'Chỉ tiêu này không cộng gộp được qua sáp nhập (có/không, số ngày, hoặc tỷ lệ chỉ có số in). Chọn chỉ tiêu đếm hoặc tỷ lệ có tử số, mẫu số.',
}

/** The sentence of a refusal; a code without one is a fault of ours and says so. */
export function sentenceOf(code: string, facts: Facts): string {
  const sentence = refusalsVi[code]
  if (sentence === undefined) return 'Việc này không làm được, và hệ thống chưa có câu giải thích. Báo cho quản trị kèm mã yêu cầu.'
  return typeof sentence === 'string' ? sentence : sentence(facts)
}
