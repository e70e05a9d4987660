// Words of figures: areas, calendars, and the states of a cell and a report.
/** Areas that have a name; others are only codes. */
export const areaNames: Readonly<Record<string, string>> = {
  'tham-dinh': 'Xây dựng, thẩm định văn bản',
  'gop-y': 'Góp ý văn bản',
  'kiem-tra-van-ban': 'Kiểm tra, rà soát văn bản',
  pbgdpl: 'Phổ biến, giáo dục pháp luật',
  'hoa-giai': 'Hòa giải ở cơ sở',
  'tiep-can-phap-luat': 'Chuẩn tiếp cận pháp luật',
  'ho-tich': 'Hộ tịch',
  'chung-thuc': 'Chứng thực',
  'ly-lich-tu-phap': 'Lý lịch tư pháp',
  'nuoi-con-nuoi': 'Nuôi con nuôi',
  'quoc-tich': 'Quốc tịch',
  'bo-tro': 'Bổ trợ tư pháp',
  'bo-tro-tu-phap': 'Bổ trợ tư pháp',
  xlvphc: 'Xử lý vi phạm hành chính',
  'hanh-chinh-tu-phap': 'Hành chính tư pháp',
  tdthpl: 'Theo dõi thi hành pháp luật',
  'thanh-tra': 'Thanh tra, kiểm tra',
  tgpl: 'Trợ giúp pháp lý',
  cchc: 'Cải cách hành chính',
  cntt: 'Công nghệ thông tin',
  'bao-cao': 'Kỷ luật báo cáo',
  'don-thu': 'Đơn thư, tiếp công dân',
  'thi-dua': 'Thi đua, khen thưởng',
  'thads-viec': 'Thi hành án: việc',
  'thads-tien': 'Thi hành án: tiền',
  'thads-khac': 'Thi hành án: công tác khác',
}

/** An area nobody has named yet is shown by its words, not by its code: `ho-tro-xa` → `Ho tro xa`. */
export function areaNameOf(code: string): string {
  const words = code.replace(/[-_]+/g, ' ').trim()
  return areaNames[code] ?? (words === '' ? 'Khác' : words[0]?.toUpperCase() + words.slice(1))
}

export const indicatorsVi = {
  calendar: { 'calendar-year': 'năm dương lịch', 'thads-year': 'năm thi hành án (01/10–30/9)' } as Readonly<Record<string, string>>,
  status: { estimate: 'ước tính', actual: 'thực hiện', official: 'chính thức' },
  state: { blank: 'chưa báo cáo', 'not-applicable': 'không phát sinh', number: 'có số' },
  unlocks: 'Thường trực khu vực mở lại kỳ, hoặc nhập số đính chính kèm lý do.',
  viewOnly: 'Tài khoản này chỉ xem, không nhập số của đơn vị này.',
  canSave: 'Nhập được',
  looksBack: 'Đang xem số liệu của một ngày đã qua. Chọn “Tính đến ngày” là hôm nay để nhập số.',
} as const

/** What is wrong with a value, and what to do. */
export const valueFaultsVi: Readonly<Record<string, string>> = {
  negative: 'Số này không thể âm. Gõ lại số từ 0 trở lên.',
  'not-whole': 'Chỉ tiêu này đếm theo đơn vị trọn, không có phần lẻ. Gõ lại số nguyên.',
  'not-yes-no': 'Chỉ nhận có (1) hoặc không (0).',
  'too-long': 'Số dài quá 15 chữ số. Kiểm tra đơn vị tính (nghìn đồng hay đồng) rồi gõ lại.',
  'value-missing': 'Chưa có số. Gõ số, để trống (chưa báo cáo), hoặc chọn “không phát sinh”.',
}
