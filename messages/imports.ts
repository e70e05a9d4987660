// What is wrong with a row of a region folder, said to the person who has to correct it: where, what, and what to do.
import { formatDay, formatDecimal } from '@thidua/kit/vi-text.ts'
import { indicatorsVi, valueFaultsVi } from './indicators.ts'
import { periodName } from './period-name.ts'
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
  'folder.attested-unknown': (f) => `hệ thống chưa biết điều xác nhận ${found(f)} nên bỏ qua. Sửa tên nếu viết nhầm; các điều khác vẫn được nhận.`,
  'folder.unknown-award': (f) => `không có danh hiệu hay hình thức khen thưởng nào mang mã ${found(f)}. Sửa mã theo danh mục khen thưởng rồi nạp lại.`,
  'folder.used-for-shape': (f) => `${found(f)} chưa đúng dạng. Viết mã danh hiệu và năm đã dùng sáng kiến, ví dụ grassroots-emulation-fighter:2021; để trống nếu chưa dùng.`,
  'folder.attested-shape': (f) => `${found(f)} chưa đúng dạng. Viết tên=yes hoặc tên=no, ngăn bằng dấu chấm phẩy.`,
  'folder.json-broken': (f) => `không đọc được: ${jsonFaults[say(f, 'why')] ?? jsonFaults.syntax}.`,
  'folder.json-field': (f) => `${jsonFields[say(f, 'column')] ?? 'trường này chưa đúng'}.`,
  'folder.json-day': (f) => `${found(f)} không phải một ngày. Viết năm-tháng-ngày, ví dụ 2022-11-25.`,
  'folder.head-unknown': (f) => `đơn vị đứng đầu ${found(f)} không có trong units.csv. Sửa mã, hoặc bỏ trường head.`,
  'folder.card-missing': (f) => `không tìm thấy bảng điểm ${say(f, 'found')}.yaml trong thư mục này hay thư mục scorecards bên cạnh. Chép tệp vào, nếu không thì chưa chấm điểm được.`,
  'imports.not-a-known-table': () =>
    `không phải bảng nhận được ở đây. Nhận biểu mẫu Excel tải từ hệ thống, values.csv (unit, indicator, period, value), targets.csv (unit, indicator, year, target, direction); cả thư mục khu vực thì gửi kèm region.json.`,
  'imports.unknown-unit': (f) => `không có đơn vị ${found(f)} trong phạm vi được xem. Sửa mã đơn vị theo biểu mẫu tải từ hệ thống.`,
  'imports.foreign-unit': (f) => `số của ${say(f, 'unitName')} không do tài khoản này nhập. Bỏ dòng này, hoặc gửi cho cán bộ của đơn vị đó.`,
  'imports.unknown-indicator': (f) => `không có chỉ tiêu ${found(f)} trong danh mục. Sửa mã chỉ tiêu theo biểu mẫu tải từ hệ thống.`,
  'imports.unknown-period': (f) => `chưa khai báo kỳ ${found(f)} cho chỉ tiêu “${say(f, 'indicatorName')}”. Sửa mã kỳ (ví dụ 2022, 2022-H1), hoặc đề nghị thường trực khu vực mở kỳ.`,
  'imports.computed-rate': (f) => `“${say(f, 'indicatorName')}” là tỷ lệ, hệ thống tự tính từ tử số và mẫu số. Bỏ dòng này và gửi hai số đó.`,
  'imports.value-wrong': (f) => `${f.found === '' ? 'ô trống' : found(f)} không nhận cho “${say(f, 'indicatorName')}”. ${valueFaultsVi[say(f, 'fault')] ?? 'Kiểm tra lại số.'}`,
  'imports.locked': (f) =>
    `số liệu ${periodName(say(f, 'period'))} đã khóa từ ${day(f, 'since')}${say(f, 'why') ? ` (${say(f, 'why')})` : ''}. Ghi lý do đính chính vào cột lý do (reason) hoặc ghi chú rồi gửi lại; số cũ vẫn được giữ.`,
  'imports.reported-in-future': (f) => `ngày báo cáo ${day(f, 'found')} chưa tới (hôm nay ${day(f, 'today')}). Sửa ngày, hoặc để trống.`,
  'imports.reported-is-today': (f) => `ngày báo cáo ${day(f, 'found')} không được dùng: số gửi hôm nay được ghi là báo cáo ngày ${day(f, 'today')}. Muốn khỏi cảnh báo, để trống cột này.`,
  'imports.conflicting-row': (f) => `cùng một ô với ${otherRow(f)} nhưng ${difference(f)}, không biết dòng nào đúng nên cả hai chưa được nhận. Giữ một dòng.`,
  'imports.conflicting-target': (f) => `cùng một chỉ tiêu giao với ${otherRow(f)} nhưng khác: ${valueOf(f, 'before')} và ${valueOf(f, 'after')}. Dòng này chưa được nhận; giữ một dòng.`,
  'imports.repeated-row': (f) => `trùng với ${otherRow(f)}, chỉ tính một lần. Nên bỏ một dòng.`,
  'imports.targets-not-yours': () => `chỉ tiêu giao do thường trực khu vực nhập, tài khoản này không nhập được. Bỏ dòng này.`,
  'imports.rule-broken': (f) => `chưa nhận vì số này làm sai một quy tắc bắt buộc. ${say(f, 'text')}`,
  'imports.worth-a-look': (f) => `vẫn nhận, nhưng nên xem lại. ${say(f, 'text')}`,
  'imports.only-with-folder': () => `chỉ đọc khi gửi cả thư mục khu vực (có region.json, units.csv, indicators.csv, values.csv) bằng tài khoản thường trực. Tệp này chưa được đọc.`,
  'imports.file-repeated': () => `được gửi hai lần, chỉ tệp sau được đọc. Bỏ bớt một tệp.`,
  'folder.more-problems': (f) => `còn ${say(f, 'count')} lỗi cùng loại nữa. Sửa cả cột theo cách nêu ở các dòng trên.`,
}

function otherRow(facts: Facts): string {
  const elsewhere = say(facts, 'firstFile') === say(facts, 'file') ? '' : ` của tệp ${say(facts, 'firstFile')}`
  return `dòng ${say(facts, 'first')}${elsewhere}`
}

function difference(facts: Facts): string {
  if (facts.before !== facts.after) return `khác giá trị (${valueOf(facts, 'before')} và ${valueOf(facts, 'after')})`
  const status: Readonly<Record<string, string>> = indicatorsVi.status
  return `khác tình trạng số (${status[say(facts, 'beforeStatus')]} và ${status[say(facts, 'afterStatus')]})`
}

function place(facts: Facts): string {
  const parts = [`Tệp ${say(facts, 'file')}`]
  if (facts.sheet !== undefined) parts.push(`trang “${say(facts, 'sheet')}”`)
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

/** Titles of the columns of a form, by column of the format; what is sent back is read by them. */
const formTitles = {
  unit: 'Mã đơn vị',
  unit_name: 'Đơn vị',
  indicator: 'Mã chỉ tiêu',
  indicator_name: 'Chỉ tiêu',
  unit_of_measure: 'Đơn vị tính',
  period: 'Kỳ',
  last_year: 'Năm trước',
  value: 'Giá trị',
  status: 'Tình trạng số',
  reason: 'Lý do đính chính',
  note: 'Ghi chú',
} as const

const byTitle = Object.fromEntries(Object.entries(formTitles).map(([column, title]) => [title.toLowerCase(), column]))
const byStatus = Object.fromEntries(Object.entries(indicatorsVi.status).map(([status, word]) => [word, status as keyof typeof indicatorsVi.status]))

const kinds: Readonly<Record<string, string>> = { cells: 'Số liệu', targets: 'Chỉ tiêu giao', 'cells-and-targets': 'Số liệu và chỉ tiêu giao', region: 'Cả thư mục khu vực' }

interface Figure {
  readonly state: 'number' | 'blank' | 'not-applicable'
  readonly value: string | null
}

/** The sentence of a problem, of ours or of the sheet reader. */
function told({ code, facts }: Problem): string {
  const sentence = sentences[code]
  if (sentence) return `${place(facts)}: ${sentence(facts)}`
  return sheetsVi[code]?.(facts) ?? `${place(facts)}: không nhận được. Kiểm tra lại chỗ này rồi gửi lại.`
}

export const importsVi = {
  formTitles,
  sheetWords: { columns: byTitle, status: byStatus, notApplicable: indicatorsVi.state['not-applicable'] },
  formFile: (facts: { dataSet: string; unit: string; period: string }) => `bieu-${facts.dataSet}-${facts.unit}-${facts.period}.xlsx`,
  formTitle: (facts: { name: string; unit: string; period: string }) => `${facts.name} – ${facts.unit} – ${periodName(facts.period)}`,
  kind: (kind: string) => kinds[kind] ?? kind,
  about: (facts: { files: string }) => `Nhập từ tệp: ${facts.files}`,
  /** A figure in the list of changes. */
  figure: (cell: Figure | undefined): string => {
    if (!cell) return 'chưa có'
    return cell.state === 'number' && cell.value !== null ? formatDecimal(cell.value) : indicatorsVi.state[cell.state]
  },
  target: (target: { readonly target: string | null } | undefined): string => (target ? (target.target === null ? 'không giao số' : formatDecimal(target.target)) : 'chưa có'),
  targetPeriod: (year: number): string => `chỉ tiêu giao ${year}`,
  problemCodes: Object.keys(sentences),
  problem: told,
  /** The same where the place is told beside it. */
  sentence: (problem: Problem): string => {
    const [text, where] = [told(problem), `${place(problem.facts)}: `]
    const rest = text.startsWith(where) ? text.slice(where.length) : text
    return `${rest.charAt(0).toUpperCase()}${rest.slice(1)}`
  },
} as const
