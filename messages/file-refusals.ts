// Why a file was not taken or not given. A refusal by the gate for state secrets says what to do and repeats nothing of the file.
type Facts = Readonly<Record<string, unknown>>
const say = (facts: Facts, key: string): string => String(facts[key] ?? '')

const handOver =
  'Tài liệu bí mật nhà nước không được soạn, lưu hay gửi trên hệ thống này: rút tệp khỏi máy đang nối mạng, báo người phụ trách bảo vệ bí mật nhà nước của cơ quan, và nộp theo đường công văn mật. Hệ thống không giữ lại gì của tệp.'

const nameFaults: Readonly<Record<string, string>> = {
  empty: 'Tệp chưa có tên. Đặt tên tệp rồi gửi lại.',
  unsafe: 'Tên tệp có ký tự không dùng được (dấu gạch chéo, hai chấm, ký tự ẩn…). Đổi tên tệp rồi gửi lại.',
  'too-long': 'Tên tệp dài quá 200 ký tự. Rút ngắn tên rồi gửi lại.',
}

const archiveFaults: Readonly<Record<string, string>> = {
  entries: 'Tệp nén chứa quá nhiều tệp. Chia thành nhiều tệp nén nhỏ hơn, hoặc gửi từng tệp.',
  size: 'Tệp nén bung ra quá lớn. Gửi từng tệp bên trong.',
  ratio: 'Tệp nén bung ra lớn bất thường so với kích thước, giống tệp phá hoại nên không nhận. Gửi tệp gốc chưa nén.',
  nesting: 'Tệp nén lồng trong tệp nén quá nhiều lớp. Giải nén ra rồi gửi.',
  encrypted: 'Tệp nén có mật khẩu nên không kiểm tra được. Bỏ mật khẩu rồi gửi lại.',
  damaged: 'Tệp hỏng, không mở ra được. Lấy lại tệp gốc rồi gửi lại.',
  overlap: 'Tệp nén được ghép bất thường, giống tệp phá hoại nên không nhận. Gửi tệp gốc chưa nén.',
  'unsafe-path': 'Tệp nén có tên tệp trùng nhau hoặc dẫn ra ngoài thư mục. Nén lại các tệp rồi gửi.',
}

export const fileRefusalsVi: Readonly<Record<string, string | ((facts: Facts) => string)>> = {
  'files.declared-secret': `Đã khai tệp có bí mật nhà nước nên không nhận. ${handOver}`,
  'files.secret-unsure': 'Chưa rõ tệp có bí mật nhà nước hay không nên chưa nhận. Hỏi người phụ trách bảo vệ bí mật nhà nước của cơ quan trước; nếu không phải bí mật thì gửi lại và khai “không”. Hệ thống không giữ lại gì của tệp.',
  'files.secret-stamp': (f) => `Tệp mang dấu “${say(f, 'word')}” nên không nhận, dù khai thế nào. ${handOver} Nếu là mẫu, tài liệu tập huấn: bỏ dấu đó khỏi tệp rồi gửi lại.`,
  'files.secret-words': (f) =>
    `Tên hoặc chữ trong tệp có “${say(f, 'word')}”. Kiểm tra lại: nếu là bí mật nhà nước thì không gửi lên, báo người phụ trách của cơ quan; nếu không phải thì ghi lý do rồi gửi lại. Hệ thống chưa giữ lại gì của tệp.`,
  'files.known-secret': `Nội dung này đã được báo là bí mật nhà nước nên không nhận. ${handOver}`,
  'files.not-your-unit': 'Chỉ cán bộ của đơn vị gửi, xóa được tệp của đơn vị mình.',
  'files.not-yours': 'Chỉ thường trực khu vực xem và xử lý được phần này, vì nó gồm tệp của mọi đơn vị.',
  'files.too-large': (f) => `Tệp lớn quá ${say(f, 'limitMb')} MB. Quét lại ở độ nét thấp hơn, hoặc chia thành nhiều tệp.`,
  'files.empty': 'Tệp rỗng. Chọn lại tệp có nội dung.',
  'files.name-wrong': (f) => nameFaults[say(f, 'fault')] ?? 'Tên tệp không dùng được. Đổi tên rồi gửi lại.',
  'files.type-not-allowed': (f) => `Không nhận loại tệp của “${say(f, 'name')}”. Nhận: PDF, Word, Excel, PowerPoint, OpenDocument, ảnh (JPG, PNG, TIF, WEBP), văn bản (TXT, CSV) và tệp nén ZIP gồm các loại đó.`,
  'files.type-mismatch': (f) => `Nội dung của “${say(f, 'name')}” không đúng với đuôi tệp${say(f, 'kind') ? ` (thực ra là ${say(f, 'kind').toUpperCase()})` : ''}. Mở tệp bằng đúng chương trình, lưu lại đúng loại rồi gửi.`,
  'files.archive-refused': (f) => archiveFaults[say(f, 'fault')] ?? 'Tệp nén không nhận được. Gửi từng tệp bên trong.',
  'files.encrypted': 'Tệp có mật khẩu nên không kiểm tra được. Bỏ mật khẩu rồi gửi lại.',
  'files.damaged': 'Tệp hỏng hoặc bị cắt cụt. Lấy lại tệp gốc rồi gửi lại.',
  'files.has-program': 'Tệp có mã chạy được (macro, JavaScript…) nên không nhận. Lưu lại bản không có macro, hoặc in ra PDF, rồi gửi.',
  'files.cut-short': 'Tệp chưa gửi hết nên không giữ lại gì. Kiểm tra đường truyền rồi gửi lại.',
  'files.busy': 'Đang có nhiều tệp gửi cùng lúc. Chờ ít giây rồi gửi lại; tệp chưa được giữ.',
  'files.no-such-file': 'Không tìm thấy tệp này trong phạm vi được xem.',
  'files.quarantined': 'Tệp bị cách ly vì trình quét tìm thấy mã độc, không tải về được. Làm sạch máy đã tạo tệp, rồi gửi bản khác.',
  'files.awaiting-scan': 'Tệp đang chờ quét mã độc, chưa tải về được. Thử lại sau ít phút; nếu lâu, báo quản trị kiểm tra trình quét.',
  'files.erased': 'Tệp đã bị xóa nội dung. Xem lý do trong danh sách, hoặc gửi bản khác.',
  'files.in-use': 'Tệp đang là minh chứng. Gỡ khỏi minh chứng trước rồi mới xóa.',
  'files.not-quarantined': 'Tệp này không ở trong vùng cách ly. Tải lại danh sách.',
  'files.ticket-spent': 'Đường tải này đã dùng, đã hết hạn hoặc thuộc phiên khác. Bấm “Tải về” lần nữa.',
  'files.no-storage': 'Kho tệp chưa được mở trên máy chủ này. Báo quản trị kiểm tra cấu hình kho tệp.',
  'files.settings-wrong': (f) => `Cấu hình ${say(f, 'name')} thiếu hoặc sai. Sửa biến môi trường đó rồi chạy lại.`,
  'assessment.no-such-evidence': 'Không tìm thấy minh chứng này trong phạm vi được xem. Tải lại danh sách.',
  'assessment.evidence-exists': 'Minh chứng có số, ký hiệu này của đơn vị đã có. Gắn tệp vào minh chứng đó, hoặc ghi số khác.',
}
