// What is wrong with a row of a region folder, said to the person who has to correct it: where, what, and what to do.
import { formatDay } from '@thidua/kit/vi-text.ts'
import { sheetsVi } from './sheets.ts'

type Facts = Readonly<Record<string, string | number>>
interface Problem {
  readonly code: string
  readonly facts: Facts
}

const say = (facts: Facts, key: string): string => String(facts[key] ?? '')
const found = (facts: Facts): string => `“${say(facts, 'found')}”`
const day = (facts: Facts, key: string): string => formatDay(say(facts, key))

const jsonFaults: Readonly<Record<string, string>> = {
  syntax: 'sai cú pháp JSON. Kiểm tra dấu phẩy, dấu nháy kép và ngoặc',
  'not-an-object': 'phải là một nhóm trường trong ngoặc nhọn { }, không phải danh sách hay một giá trị',
}
const jsonFields: Readonly<Record<string, string>> = {
  id: 'cần mã khu vực: chữ không dấu, số, dấu “-” hoặc “_”',
  name: 'cần tên khu vực',
  year: 'cần năm thi đua bốn chữ số, ví dụ 2022',
}

const sentences: Readonly<Record<string, (facts: Facts) => string>> = {
  'folder.file-missing': (f) => `không có trong thư mục. Một thư mục khu vực cần đủ các tệp ${say(f, 'needed')}; thêm tệp này rồi chạy lại.`,
  'folder.column-missing': (f) => `thiếu cột ${say(f, 'columns')}. Thêm cột vào dòng tên cột (giữ đúng chữ thường, không dấu) rồi chạy lại; cả tệp chưa được đọc.`,
  'folder.column-unknown': (f) => `có cột lạ ${say(f, 'columns')} nên cột này không được đọc. Nếu là gõ nhầm, sửa lại theo các tên: ${say(f, 'known')}.`,
  'folder.blank-cell': () => 'ô này trống mà không được để trống. Ghi giá trị rồi chạy lại.',
  'folder.formula-text': (f) => `${found(f)} giống công thức bảng tính nên không nhận. Ghi giá trị đã tính, hoặc bỏ dấu = + - @ ở đầu.`,
  'folder.date-form': (f) => `ngày ${found(f)} viết chưa đúng dạng. Trong tệp CSV viết năm-tháng-ngày: ${say(f, 'meant')}.`,
  'folder.date-not-a-day': (f) => `${found(f)} không phải một ngày có thật. Viết năm-tháng-ngày, ví dụ 2022-12-31.`,
  'folder.not-a-year': (f) => `${found(f)} không phải năm. Viết bốn chữ số, ví dụ 2022.`,
  'folder.not-a-count': (f) => `${found(f)} không phải số đếm. Viết số nguyên từ 0 trở lên, không dấu phân cách.`,
  'folder.number-exponent': (f) => `${found(f)} viết dạng lũy thừa nên không nhận, vì giá trị thật có thể đã mất hoặc vượt ngoài số có thật. Viết đủ các chữ số, ví dụ 1250000.`,
  'folder.number-vietnamese': (f) =>
    `${found(f)} viết kiểu Việt Nam (chấm ngăn hàng nghìn, phẩy trước phần lẻ). Trong tệp CSV viết liền, dấu chấm trước phần lẻ: ${say(f, 'meant')}.`,
  'folder.number-english': (f) => `${found(f)} có dấu phẩy ngăn hàng nghìn. Trong tệp CSV viết liền các chữ số: ${say(f, 'meant')}.`,
  'folder.number-blanks': (f) => `${found(f)} có khoảng trắng ngăn hàng nghìn. Viết liền các chữ số: ${say(f, 'meant')}.`,
  'folder.number-sign': (f) => `${found(f)} có dấu không nhận ở đầu. Viết ${say(f, 'meant')}.`,
  'folder.number-too-long': (f) => `${found(f)} dài hơn ${say(f, 'whole')} chữ số trước hoặc ${say(f, 'fraction')} chữ số sau dấu chấm. Kiểm tra lại số và đơn vị tính.`,
  'folder.number-percent': (f) => `${found(f)} có dấu %. Cột này đã tính theo phần trăm: chỉ viết số, dấu chấm trước phần lẻ.`,
  'folder.number-shape': (f) => `${found(f)} không phải số. Viết số như 1250 hoặc 82.57; để trống nếu chưa báo cáo, ghi n/a nếu không phát sinh.`,
  'folder.not-one-of': (f) => `${found(f)} không có trong các giá trị nhận được. Chọn một trong: ${say(f, 'allowed')}.`,
  'folder.id-shape': (f) => `mã ${found(f)} có ký tự không nhận. Dùng chữ không dấu, số và các dấu “.”, “_”, “-”; không có khoảng trắng.`,
  'folder.code-shape': (f) => `mã chỉ tiêu ${found(f)} chưa đúng dạng. Dùng chữ thường không dấu, số và dấu “_”, bắt đầu bằng chữ; không dùng từ target.`,
  'folder.period-shape': (f) => `mã kỳ ${found(f)} chưa đúng dạng. Bắt đầu bằng năm bốn chữ số: 2022, 2022-H1, 2022-M03.`,
  'folder.unknown-unit': (f) => `không có đơn vị ${found(f)} trong units.csv. Sửa mã đơn vị, hoặc thêm đơn vị vào units.csv trước.`,
  'folder.unknown-indicator': (f) => `không có chỉ tiêu ${found(f)} trong indicators.csv. Sửa mã chỉ tiêu, hoặc thêm vào indicators.csv trước.`,
  'folder.unknown-person': (f) => `không có người ${found(f)} trong people.csv. Sửa mã, hoặc thêm người vào people.csv trước.`,
  'folder.unknown-period': (f) => `không có kỳ ${found(f)} trong lịch ${say(f, 'calendar')} mà chỉ tiêu ${say(f, 'indicator')} dùng. Sửa mã kỳ, hoặc khai kỳ này vào periods.csv.`,
  'folder.indicator-not-for-kind': (f) =>
    `chỉ tiêu “${say(f, 'indicatorName')}” không dùng cho loại đơn vị ${say(f, 'kind')} của ${say(f, 'unitName')} (chỉ dùng cho ${say(f, 'appliesTo')}). Kiểm tra lại đơn vị hoặc mã chỉ tiêu.`,
  'folder.unit-not-valid': (f) =>
    `${say(f, 'unitName')} không tồn tại trong kỳ ${say(f, 'period')} (${day(f, 'from')}–${day(f, 'to')}): đơn vị có từ ${day(f, 'validFrom')}${say(f, 'validTo') ? ` đến hết ${day(f, 'validTo')}` : ''}. Ghi cho đơn vị đúng của kỳ đó${say(f, 'successor') ? `, ví dụ đơn vị kế tục ${say(f, 'successor')}` : ''}.`,
  'folder.cut-off-outside': (f) => `ngày chốt ${day(f, 'found')} nằm ngoài kỳ ${say(f, 'period')} (${day(f, 'from')}–${day(f, 'to')}). Số vẫn được nhận; kiểm tra lại ngày hoặc kỳ.`,
  'folder.span-reversed': (f) => `ngày kết thúc ${day(f, 'to')} sớm hơn ngày bắt đầu ${day(f, 'from')}. Sửa một trong hai ngày.`,
  'folder.measure-broken': (f) => `không đọc được biểu thức ${found(f)}. ${say(f, 'why')}`,
  'folder.measure-unknown-code': (f) => `tỷ lệ ${say(f, 'indicator')} dùng mã ${say(f, 'found')} không có trong danh mục nên sẽ không tính được. Sửa mã hoặc thêm chỉ tiêu.`,
  'folder.repeated-key': (f) => `${found(f)} đã có ở dòng ${say(f, 'first')}. Giữ một dòng; dòng sau không được nhận.`,
  'folder.repeated-cell': (f) => `trùng hoàn toàn với dòng ${say(f, 'first')} (${cell(f)}). Nên bỏ một dòng.`,
  'folder.conflicting-cell': (f) =>
    `cùng một ô với dòng ${say(f, 'first')} (${cell(f)}) nhưng khác giá trị: ${valueOf(f, 'before')} rồi ${valueOf(f, 'after')}. Dòng sau được tính; nếu là đính chính, ghi ngày báo cáo của lần đính chính.`,
  'folder.repeated-score': (f) => `điểm của ${found(f)} đã có ở dòng ${say(f, 'first')}. Dòng sau được tính; nên giữ một dòng.`,
  'folder.tolerance-wrong': (f) => `sai số ${found(f)} phải là số từ 0 trở lên.`,
  'folder.threshold-shape': (f) => `ngưỡng ${found(f)} chưa đúng dạng. Viết phân số như 2/3 hoặc số thập phân như 0.8.`,
  'folder.attested-shape': (f) => `${found(f)} chưa đúng dạng. Viết tên=yes hoặc tên=no, ngăn bằng dấu chấm phẩy.`,
  'folder.json-broken': (f) => `không đọc được: ${jsonFaults[say(f, 'why')] ?? jsonFaults.syntax}.`,
  'folder.json-field': (f) => `${jsonFields[say(f, 'column')] ?? 'trường này chưa đúng'}.`,
  'folder.json-day': (f) => `${found(f)} không phải một ngày. Viết năm-tháng-ngày, ví dụ 2022-11-25.`,
  'folder.head-unknown': (f) => `đơn vị đứng đầu ${found(f)} không có trong units.csv. Sửa mã, hoặc bỏ trường head.`,
  'folder.card-missing': (f) => `không tìm thấy bảng điểm ${say(f, 'found')}.yaml trong thư mục này hay thư mục scorecards bên cạnh. Chép tệp vào, nếu không thì chưa chấm điểm được.`,
  'folder.more-problems': (f) => `còn ${say(f, 'count')} lỗi cùng loại nữa. Sửa cả cột theo cách nêu ở các dòng trên.`,
}

function place(facts: Facts): string {
  const parts = [`Tệp ${say(facts, 'file')}`]
  if (facts.line !== undefined) parts.push(`dòng ${say(facts, 'line')}`)
  if (facts.column !== undefined && facts.column !== '') parts.push(`cột ${say(facts, 'column')}`)
  return parts.join(', ')
}

function cell(facts: Facts): string {
  return `${say(facts, 'unit')}, ${say(facts, 'indicator')}, kỳ ${say(facts, 'period')}, báo cáo ngày ${day(facts, 'reported')}`
}

function valueOf(facts: Facts, key: string): string {
  return say(facts, key) === '' ? 'trống' : say(facts, key)
}

export const importsVi = {
  problemCodes: Object.keys(sentences),
  /** The sentence of a problem, of ours or of the sheet reader. */
  problem: ({ code, facts }: Problem): string => {
    const sentence = sentences[code]
    if (sentence) return `${place(facts)}: ${sentence(facts)}`
    return sheetsVi[code]?.(facts) ?? `${place(facts)}: không nhận được. Kiểm tra lại chỗ này rồi gửi lại.`
  },
} as const
