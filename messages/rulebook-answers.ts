// What the rulebook says in words: verdicts, procedure, groups of people, and what is wrong with a file that was handed in.
import { formatDay, formatDecimal } from '@thidua/kit/vi-text.ts'

type Answer = 'met' | 'not-met' | 'undetermined'

const subjects: Readonly<Record<string, string>> = { individual: 'cá nhân', collective: 'tập thể', household: 'hộ gia đình' }
const councils: Readonly<Record<string, string>> = { unit: 'Hội đồng đơn vị', 'ministry-province': 'Hội đồng bộ, ban, ngành, tỉnh', central: 'Hội đồng Trung ương' }
const parts = (texts: readonly (string | null)[]): string => texts.filter((text) => text !== null && text !== '').join(' ')
const found = (facts: { found: string }): string => `“${facts.found}”`
const lower = (text: string): string => (/^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLocaleLowerCase('vi') + text.slice(1) : text)

export const rulebookAnswersVi = {
  regime: ({ from, until, documents }: { from: string; until: string | null; documents: readonly string[] }) =>
    `${until === null ? `từ ${formatDay(from)}` : `${formatDay(from)} – ${formatDay(until)}`}: ${documents.join(', ')}`,
  subject: (kind: string): string => subjects[kind] ?? kind,
  answer: { met: 'đủ điều kiện', 'not-met': 'chưa đạt', undetermined: 'chưa xác định' } satisfies Record<Answer, string>,

  verdict: {
    met: (facts: { name: string; year: number; selective: boolean }) =>
      facts.selective ? `Đủ điều kiện để được lựa chọn xét ${facts.name}, năm xét ${facts.year}; việc chọn ai do người có thẩm quyền.` : `Đủ điều kiện để xét ${facts.name}, năm xét ${facts.year}.`,
    'not-met': (facts: { name: string; year: number; first: string }) => `Chưa đạt ${facts.name}, năm xét ${facts.year}${facts.first === '' ? '' : `: không đáp ứng “${lower(facts.first)}”`}.`,
    undetermined: (facts: { name: string; year: number; first: string; others: number }) =>
      `Chưa xác định được ${facts.name}, năm xét ${facts.year}${facts.first === '' ? '' : `: ${lower(facts.first)}${facts.others > 0 ? `, và ${facts.others} điểm nữa` : ''}`}.`,
    held: (facts: { text: string }) => `${facts.text}.`,
  },

  procedure: {
    ballot: (facts: { level: string; text: string }) => `${councils[facts.level] ?? facts.level}: ${lower(facts.text)}`,
    dossier: (facts: { subject: string; sets: number | null; electronic: boolean }) =>
      parts([`Hồ sơ ${subjects[facts.subject] ?? facts.subject}:`, facts.sets === null ? 'các giấy tờ sau' : `${facts.sets} bộ bản chính, gồm`, facts.electronic ? '(kèm tệp điện tử)' : null]),
    dossierUnknown: (facts: { subject: string; text: string }) => `Hồ sơ ${subjects[facts.subject] ?? facts.subject}: ${lower(facts.text)}`,
    paper: (facts: { says: string; form: string | null; when: string | null }) => parts([facts.says, facts.form === null ? null : `(${facts.form})`, facts.when === null ? null : `– ${facts.when}`]),
    deadline: (facts: { text: string; day: string }) => (facts.text.includes(facts.day) ? facts.text : `${facts.text}: ${facts.day}`),
    posting: (facts: { by: string; text: string; length: { value: number; unit: string } | null }) =>
      parts([facts.by === 'home-affairs' ? 'Bộ Nội vụ:' : 'Cơ quan đề nghị:', lower(facts.text), facts.length === null ? null : `– ${facts.length.value} ${facts.length.unit === 'days' ? 'ngày' : 'ngày làm việc'}`]),
    money: (facts: { subject: string; text: string }) => `Đối với ${subjects[facts.subject] ?? facts.subject}: ${lower(facts.text)}`,
    cap: (facts: { says: string; percent: number }) => `${facts.says}: ${formatDecimal(String(facts.percent))} %`,
  },

  group: {
    role: { leader: 'Lãnh đạo', manager: 'Quản lý', officer: 'Công chức chuyên môn', 'direct-worker': 'Người lao động trực tiếp', unknown: 'Chưa rõ chức vụ' } as Readonly<Record<string, string>>,
    sex: { female: 'Nữ', male: 'Nam', unknown: 'Chưa rõ giới tính' } as Readonly<Record<string, string>>,
    ethnicity: { majority: 'Dân tộc Kinh', minority: 'Dân tộc thiểu số', unknown: 'Chưa rõ dân tộc' } as Readonly<Record<string, string>>,
  },

  overlay: {
    'not-json': () => 'Tệp quy định riêng không phải JSON hợp lệ. Kiểm tra dấu phẩy, dấu ngoặc rồi thử lại.',
    'too-deep': (facts: { found: string }) => `Điều kiện lồng nhau quá ${facts.found} lớp. Viết lại cho gọn.`,
    shape: (facts: { field: string }) => `Trường “${facts.field || '(toàn bộ)'}” thiếu, thừa hoặc sai kiểu (số phải là số, không phải chữ). Sửa theo docs/schemas/law-overlay.json.`,
    'no-such-value': (facts: { found: string }) => `Luật không có con số nào mang mã ${found(facts)}. Xem mã ở mục “Con số của luật”.`,
    'no-such-rule': (facts: { found: string }) => `Luật không có quy định nào mang mã ${found(facts)}. Mã là đường dẫn, ví dụ titles/grassroots-emulation-fighter.`,
    'value-out-of-range': (facts: { field: string; found: string }) => `Giá trị ${facts.found} không dùng được cho “${facts.field}”: số năm từ 0 đến 30, tỷ lệ từ 0 đến 100, còn lại là số nguyên không âm.`,
    'no-entry': (facts: { found: string }) => `Con số ${found(facts)} chưa được quy định vào ngày này. Chọn ngày khác, hoặc ghi hẳn con số vào tệp.`,
  },

  file: {
    empty: 'Tệp trống. Ghi dữ kiện vào tệp rồi thử lại.',
    tooLong: (facts: { megabytes: number }) => `Dòng (hoặc tệp một hồ sơ) dài hơn ${facts.megabytes} MB nên không đọc. Mỗi hồ sơ một dòng; kiểm tra xem dòng có bị ghép không.`,
    notUtf8: 'Dòng này không phải chữ UTF-8. Lưu lại tệp với mã UTF-8.',
    notJson: (facts: { column: number | null }) => `Không phải JSON hợp lệ${facts.column === null ? ': văn bản dừng giữa chừng' : `: dừng ở cột ${facts.column}`}. Kiểm tra dấu phẩy, dấu ngoặc, dấu nháy.`,
    'not-json': () => 'Không phải JSON hợp lệ.',
    'not-object': () => 'Cần một nhóm trường { … } có “subject”, hoặc có “facts”.',
    'no-facts': () => 'Không có “subject” (tệp dữ kiện) hay “facts” (dòng hồ sơ). Bổ sung theo docs/schemas/law-facts.json.',
    'unknown-award': (facts: { found: string; near: readonly string[] }) => `Không có danh hiệu, hình thức khen thưởng nào mang mã ${found(facts)}.${facts.near.length > 0 ? ` Có phải: ${facts.near.join(', ')}?` : ''} Xem mã bằng thidua law awards.`,
    'unknown-limb': (facts: { found: string }) => `Không có nhánh điều kiện ${found(facts)}. Các nhánh: standard, chain, movement, extraordinary, contribution, invention, prize, occupation.`,
    day: (facts: { found: string }) => `Ngày ${found(facts)} không có thật hoặc không đúng dạng NĂM-THÁNG-NGÀY (ví dụ 2024-11-25).`,
    'decided-before-received': (facts: { found: string }) => `Ngày quyết định ${formatDay(facts.found)} trước ngày nhận hồ sơ. Sửa lại một trong hai ngày.`,
    year: (facts: { found: string }) => `Năm xét ${found(facts)} không dùng được: cần năm bốn chữ số, ví dụ 2023.`,
    case: () => 'Tên hồ sơ (case) cần là chữ hoặc số.',
    noReceived: 'Không biết áp dụng luật của ngày nào: thêm --received YYYY-MM-DD, hoặc trường received trong dòng.',
    noLaw: (facts: { day: string }) => `Hồ sơ nhận ngày ${formatDay(facts.day)}, trước ngày 01/07/2004: hệ thống không có luật của ngày đó. Chọn ngày từ 01/07/2004 trở đi.`,
    noRule: (facts: { name: string; day: string; subject: string }) => `Luật của ngày ${formatDay(facts.day)} không quy định ${facts.name} cho ${subjects[facts.subject] ?? facts.subject}. Kiểm tra lại đối tượng, hoặc ngày nhận hồ sơ.`,
    linesNotTaken: 'Lệnh này nhận một hồ sơ trong một tệp, không nhận tệp nhiều dòng.',
  },
} as const
