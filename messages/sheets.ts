// What can be wrong with a CSV or Excel file, said to the person who has to correct it: where, what, and what to do.
type Facts = Readonly<Record<string, string | number>>

const otherFormats: Readonly<Record<string, string>> = {
  xls: 'là Excel đời cũ (.xls)',
  xlsb: 'là Excel dạng nhị phân (.xlsb)',
  ods: 'là bảng tính OpenDocument (.ods)',
  word: 'là văn bản Word',
  slides: 'là bản trình chiếu',
  pdf: 'là PDF',
  text: 'là tệp chữ, không phải Excel',
  empty: 'trống, không có byte nào',
  entities: 'có khai báo XML mà bảng tính thật không dùng, nên không an toàn',
  damaged: 'bị hỏng hoặc bị cắt ngang',
}
const saveAsXlsx = 'Mở tệp bằng Excel hoặc LibreOffice, chọn Lưu thành “Excel Workbook (.xlsx)” rồi gửi lại.'
const wayOut: Readonly<Record<string, string>> = {
  text: 'Nếu là CSV, đổi đuôi tệp thành .csv rồi gửi lại; nếu không, lưu bảng thành .xlsx.',
  word: 'Chép bảng sang Excel, lưu thành .xlsx rồi gửi lại.',
  slides: 'Chép bảng sang Excel, lưu thành .xlsx rồi gửi lại.',
  pdf: 'PDF không nhận làm số liệu: gửi bảng Excel (.xlsx) hoặc CSV gốc.',
  empty: 'Kiểm tra lại tệp trên máy rồi gửi lại.',
}
const unreadableText: Readonly<Record<string, string>> = {
  workbook: 'thật ra là tệp Excel mang đuôi .csv. Đổi đuôi tệp thành .xlsx rồi gửi lại.',
  binary: 'không phải tệp chữ nên không đọc được thành bảng. Lưu bảng thành “CSV UTF-8” hoặc .xlsx rồi gửi lại.',
  'unknown-encoding': 'dùng bảng mã không nhận ra được, chữ Việt sẽ sai. Mở tệp, lưu lại thành “CSV UTF-8” rồi gửi lại.',
}
const whatRepeats: Readonly<Record<string, string>> = {
  'sheet.formula-cell': 'ô chứa công thức',
  'sheet.error-cell': 'ô báo lỗi của Excel',
  'sheet.ragged-row': 'dòng lệch số cột',
  'sheet.merged-cells': 'vùng ô bị trộn',
  'sheet.stray-quote': 'ô có dấu nháy kép sai chỗ',
}

export const sheetsVi: Readonly<Record<string, (facts: Facts) => string>> = {
  'sheet.not-text': (f) => `${place(f)} ${unreadableText[say(f, 'kind')] ?? unreadableText.binary}`,
  'sheet.encoding-guessed': (f) =>
    `${place(f)} không phải Unicode, đã đọc theo bảng mã ${say(f, 'encoding')}. Xem kỹ chữ Việt trước khi nhận; chắc nhất là lưu lại thành “CSV UTF-8”.`,
  'sheet.legacy-font': (f) =>
    `${place(f)}: chữ gõ theo bảng mã cũ ${say(f, 'encoding')}, ví dụ “${say(f, 'sample')}” lẽ ra là “${say(f, 'meant')}”. Chuyển tệp sang Unicode (Unikey: Ctrl+Shift+F6) rồi gửi lại.`,
  'sheet.misread-encoding': (f) =>
    `${place(f)}: chữ Việt đã vỡ vì một chương trình đọc nhầm bảng mã, ví dụ “${say(f, 'sample')}” lẽ ra là “${say(f, 'meant')}”. Mở lại tệp CSV gốc bằng Excel (Data → From Text/CSV, chọn 65001: UTF-8), lưu thành .xlsx rồi gửi lại.`,
  'sheet.header-missing': (f) => `${place(f)}: thiếu tên cột ở ô ${say(f, 'cell')}. Dòng đầu của bảng phải là tên các cột, không để trống ô nào ở giữa.`,
  'sheet.header-duplicate': (f) => `${place(f)}: tên cột ở ô ${say(f, 'cell')} trùng với ô ${say(f, 'first')}. Đổi tên hoặc bỏ một trong hai cột.`,
  'sheet.ragged-row': (f) =>
    `${place(f)}: có ${say(f, 'found')} ô trong khi dòng tên cột có ${say(f, 'expected')}. Kiểm tra dấu phân cách thừa hoặc thiếu; chữ có dấu phẩy phải nằm trong dấu nháy kép.`,
  'sheet.stray-quote': (f) => `${place(f)}: còn chữ sau dấu nháy kép đóng. Nháy kép trong chữ phải viết hai lần (""); sửa ô này rồi gửi lại.`,
  'sheet.unclosed-quote': (f) => `${place(f)}: dấu nháy kép mở mà không đóng, nên từ đây trở đi không biết ô nào ra ô nào. Thêm dấu nháy đóng rồi gửi lại cả tệp.`,
  'sheet.formula-cell': (f) =>
    `${place(f)}: là công thức${f.formula ? ` (=${say(f, 'formula')})` : ''}, kết quả lưu trong tệp có thể đã cũ. Chép ô rồi dán lại dạng giá trị (Paste Special → Values), lưu và gửi lại.`,
  'sheet.error-cell': (f) => `${place(f)}: ô báo lỗi ${say(f, 'value')} của Excel, không có giá trị. Gõ lại giá trị đúng hoặc để trống ô.`,
  'sheet.merged-cells': (f) =>
    `${place(f)}: các ô ${say(f, 'range')} bị trộn làm một, không biết giá trị thuộc dòng nào. Bỏ trộn ô (Unmerge Cells) và ghi giá trị vào từng dòng.`,
  'sheet.number-out-of-range': (f) => `${place(f)}: “${say(f, 'value')}” không phải số dùng được. Gõ lại số đúng, không dùng dạng lũy thừa như 1E309.`,
  'sheet.date-out-of-range': (f) => `${place(f)}: ô định dạng ngày nhưng chứa số ${say(f, 'value')}, không phải một ngày có thật. Gõ lại ngày, ví dụ 25/11/2022.`,
  'sheet.repeated-cell': (f) => `${place(f)}: ô ${say(f, 'cell')} được ghi hai lần trong tệp. Mở tệp bằng Excel, kiểm tra ô này, lưu lại rồi gửi.`,
  'sheet.hidden-skipped': (f) => `${place(f)} đang ẩn nên không được đọc. Nếu trang này có số liệu cần gửi, bỏ ẩn rồi gửi lại.`,
  'sheet.too-large': (f) => `${place(f)} quá lớn: chừng ${say(f, 'size')} MB, giới hạn ${say(f, 'limit')} MB. Chia thành nhiều tệp rồi gửi từng tệp.`,
  'sheet.too-many-rows': (f) => `${place(f)} có hơn ${say(f, 'limit')} dòng. Chia thành nhiều tệp rồi gửi từng tệp.`,
  'sheet.too-many-columns': (f) => `${place(f)}: có chữ ở cột thứ ${say(f, 'found')}, giới hạn ${say(f, 'limit')} cột. Xóa các cột thừa bên phải bảng rồi gửi lại.`,
  'sheet.archive-bomb': (f) =>
    f.kind === 'entries'
      ? `${place(f)} chứa quá ${say(f, 'limit')} tệp con nên không mở. Tệp Excel thật không như vậy: lưu lại bảng thành tệp .xlsx mới rồi gửi.`
      : `${place(f)} nén bất thường: bung ra vượt ${say(f, 'limit')} MB nên không mở. Tệp Excel thật không như vậy: lưu lại bảng thành tệp .xlsx mới, bỏ dòng và cột thừa, rồi gửi.`,
  'sheet.not-a-workbook': (f) => `${place(f)} ${otherFormats[say(f, 'kind')] ?? otherFormats.damaged}. ${wayOut[say(f, 'kind')] ?? saveAsXlsx}`,
  'sheet.encrypted': (f) => `${place(f)} đặt mật khẩu mở nên không đọc được. Bỏ mật khẩu (Tệp → Thông tin → Bảo vệ sổ tính), lưu rồi gửi lại.`,
  'sheet.took-too-much-memory': (f) => `${place(f)} cần hơn ${say(f, 'limit')} MB bộ nhớ để đọc nên đã dừng, chưa nhận gì. Chia thành nhiều tệp rồi gửi từng tệp.`,
  'sheet.took-too-long': (f) => `${place(f)} đọc quá ${say(f, 'seconds')} giây chưa xong nên đã dừng, chưa nhận gì. Chia nhỏ tệp, hoặc lưu lại thành .xlsx mới rồi gửi.`,
  'sheet.more-problems': (f) => `${place(f)}: còn ${say(f, 'count')} ${whatRepeats[say(f, 'of')] ?? 'lỗi cùng loại'} nữa. Sửa cả cột theo cách nêu ở các dòng trên.`,
}

function place(facts: Facts): string {
  const parts = [`Tệp “${say(facts, 'file')}”`]
  if (facts.sheet !== undefined) parts.push(`trang “${say(facts, 'sheet')}”`)
  if (facts.line !== undefined) parts.push(`dòng ${say(facts, 'line')}`)
  if (facts.column !== undefined) parts.push(`cột “${say(facts, 'column')}”`)
  return parts.join(', ')
}

function say(facts: Facts, key: string): string {
  return String(facts[key] ?? '')
}
