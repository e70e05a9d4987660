// Files as people meet them: sending, the marks they carry, the list, and the lines at the terminal.
type Say<Facts> = (facts: Facts) => string

const size = ((facts) => (facts.bytes < 1e6 ? `${Math.max(1, Math.round(facts.bytes / 1000))} KB` : `${(facts.bytes / 1e6).toFixed(1).replace('.', ',')} MB`)) satisfies Say<{ bytes: number }>

export const filesVi = {
  size,
  kinds: {
    pdf: 'PDF', docx: 'Word', xlsx: 'Excel', pptx: 'PowerPoint', odt: 'OpenDocument văn bản', ods: 'OpenDocument bảng', odp: 'OpenDocument trình chiếu',
    doc: 'Word cũ', xls: 'Excel cũ', ppt: 'PowerPoint cũ', jpg: 'Ảnh JPG', png: 'Ảnh PNG', tif: 'Ảnh TIF', webp: 'Ảnh WEBP', txt: 'Văn bản thô', csv: 'CSV', zip: 'Tệp nén ZIP',
  } as Readonly<Record<string, string>>,
  send: {
    title: 'Gửi tệp',
    pick: 'Chọn tệp',
    pickHint: (facts: { most: string }) => `Hoặc kéo thả vào đây. PDF, Word, Excel, PowerPoint, ảnh, văn bản thô, ZIP; tối đa ${facts.most} mỗi tệp.`,
    secrecy: 'Tệp có thuộc bí mật nhà nước không?',
    secrecyHint: 'Phải trả lời trước khi gửi. Hệ thống đọc tên tệp và chữ trong Word, Excel, PowerPoint, văn bản thô; không đọc được chữ trong PDF và ảnh, nên câu trả lời của người gửi là căn cứ.',
    answers: { 'not-secret': 'Không thuộc bí mật nhà nước', unsure: 'Chưa rõ', secret: 'Có thuộc bí mật nhà nước' },
    stop: 'Không gửi tệp này',
    whyHarmless: 'Vì sao chữ đó không làm tệp thành bí mật nhà nước?',
    whyHint: 'Ví dụ: bài tuyên truyền, trích tên văn bản. Lý do được lưu kèm tệp.',
    go: 'Gửi tệp',
    again: 'Gửi lại kèm lý do',
    sending: (facts: { name: string; percent: number }) => `Đang gửi “${facts.name}”: ${facts.percent}%`,
    checking: (facts: { name: string }) => `Đã gửi xong “${facts.name}”, đang kiểm tra nội dung và quét mã độc`,
    sent: (facts: { name: string }) => `Đã nhận “${facts.name}”.`,
    sentFound: (facts: { name: string; signature: string }) => `“${facts.name}” bị cách ly: trình quét tìm thấy ${facts.signature}. Không ai tải được tệp này. Quét máy đã tạo tệp rồi gửi bản sạch.`,
    forget: 'Bỏ chọn',
    chosen: (facts: { name: string; size: string }) => `Đã chọn: ${facts.name} (${facts.size})`,
    refused: 'Chưa nhận tệp',
  },
  scan: {
    clean: 'Đã quét, không thấy mã độc',
    found: (facts: { signature: string }) => `Cách ly: ${facts.signature}`,
    awaiting: 'Đang chờ quét',
    'no-scanner': 'Chưa quét mã độc',
    'too-large': 'Chưa quét: lớn quá mức trình quét nhận',
  },
  quarantine: {
    title: 'Tệp cần thường trực xử lý',
    none: 'Không có tệp nào bị cách ly, chờ quét hay bị báo là bí mật.',
    found: 'Bị cách ly vì có mã độc',
    awaiting: 'Chờ quét',
    reported: 'Đơn vị khác đã xóa cùng nội dung này vì là bí mật nhà nước',
    discard: 'Hủy',
    discardOf: (facts: { name: string }) => `Hủy ${facts.name}`,
    discardTitle: (facts: { name: string }) => `Hủy nội dung “${facts.name}”`,
    discardText: 'Nội dung bị xóa khỏi kho ở mọi đơn vị có tệp này, không lấy lại được.',
    reason: 'Lý do',
    keep: 'Để lại',
    scan: 'Quét các tệp đang chờ',
  },
  wordsUnread: 'Chữ trong tệp chưa được đọc để kiểm dấu mật',
  erased: (facts: { day: string; by: string; reason: string }) => `Đã xóa nội dung ngày ${facts.day}, ${facts.by}: ${facts.reason}`,
  nameless: 'Tệp đã xóa',
  download: 'Tải về',
  downloadOf: (facts: { name: string }) => `Tải về ${facts.name}`,
  cli: {
    check: 'đọc lại mọi nội dung tệp đang giữ; --clean bỏ những gì không hồ sơ nào nhắc tới',
    scan: 'quét các tệp chưa quét',
    checked: (facts: { contents: number; missing: number; damaged: number; unknown: number }) =>
      `${facts.contents} nội dung; thiếu ${facts.missing}, hỏng ${facts.damaged}, thừa ${facts.unknown}.`,
    advice: 'Nội dung thiếu hoặc hỏng: lấy lại từ bản sao lưu, hoặc đề nghị đơn vị gửi lại tệp.',
    scanned: (facts: { clean: number; found: number; waiting: number }) => `Sạch ${facts.clean}, cách ly ${facts.found}, còn chờ ${facts.waiting}.`,
  },
} as const
