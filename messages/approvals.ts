// Approval of figures and self-scores: what waits, what was approved, and why something no longer is.
import { formatDay } from '@thidua/kit/vi-text.ts'
import { periodName } from './period-name.ts'

interface Told { readonly by: string; readonly at: string; readonly comment: string; readonly enteredBy: string }

const on = (at: string): string => (at === '' ? '' : ` ngày ${formatDay(at)}`)
const statuses: Readonly<Record<string, string>> = { estimate: 'ước tính', actual: 'thực hiện', official: 'chính thức' }

export const approvalsVi = {
  value: {
    blank: 'chưa báo cáo',
    notApplicable: 'không phát sinh',
    figure: (f: { value: string; measure: string; status: string }) => `${[f.value, f.measure].filter(Boolean).join(' ')} (${statuses[f.status] ?? ''})`,
    points: (f: { value: string; max: string }) => `${f.value} / ${f.max} điểm`,
  },
  state: {
    empty: 'chưa có số',
    'not-sent': 'chưa gửi duyệt',
    waiting: 'chờ duyệt',
    'changed-after-sending': 'đã sửa sau khi gửi',
    approved: 'đã duyệt',
    'changed-after-approval': 'đã sửa sau khi duyệt',
    refused: 'bị trả lại',
    'corrected-after-refusal': 'đã sửa theo ý kiến',
  },
  reason: {
    empty: () => 'Chưa có số nên chưa có gì để duyệt. Nhập số rồi gửi.',
    'not-sent': (f: Told) => `${f.enteredBy} đã nhập, chưa gửi duyệt. Cán bộ đơn vị gửi để thủ trưởng xem.`,
    waiting: (f: Told) => `${f.by} gửi${on(f.at)}, đang chờ thủ trưởng duyệt.`,
    'changed-after-sending': (f: Told) => `Bản ${f.by} gửi${on(f.at)} không còn đúng với số hiện có nên không duyệt được. Gửi lại số mới.`,
    approved: (f: Told) => `${f.by} đã duyệt đúng số này${on(f.at)}.`,
    'changed-after-approval': (f: Told) => `Bản ${f.by} duyệt${on(f.at)} không còn đúng với số hiện có, nên riêng ô này hết được duyệt. Gửi lại số mới.`,
    refused: (f: Told) => `${f.by} trả lại${on(f.at)}: ${f.comment} Sửa số rồi gửi lại riêng ô này; giữ nguyên thì ghi lời giải trình.`,
    'corrected-after-refusal': (f: Told) => `Đã sửa sau khi ${f.by} trả lại${on(f.at)} (${f.comment}). Gửi lại riêng ô này.`,
  },
  title: 'Duyệt số liệu và điểm tự chấm',
  lead: (f: { year: number }) => `Những gì đã gửi duyệt của năm ${f.year}. Duyệt đúng từng ô: ô nào sửa sau đó thì riêng ô đó phải duyệt lại.`,
  none: 'Chưa có gì gửi duyệt',
  noneNext: 'Cán bộ gửi duyệt từ lưới số liệu hoặc phiếu tự chấm của đơn vị; những gì đã gửi hiện ở đây.',
  list: 'Các biểu và phiếu đã gửi duyệt',
  sheet: 'Biểu, phiếu',
  unit: 'Đơn vị',
  period: 'Kỳ',
  periodName,
  progress: 'Tình trạng',
  countOf: (f: { count: number; state: string }) => `${f.count} ${f.state}`,
  openOf: (f: { title: string; unit: string; period: string }) => `Xem ${f.title}, ${f.unit}, ${periodName(f.period)}`,
  detail: {
    title: (f: { title: string; unit: string }) => `Duyệt: ${f.title}, ${f.unit}`,
    toFigures: 'Mở lưới số liệu',
    toScores: 'Mở phiếu chấm',
    caption: (f: { title: string; unit: string; period: string }) => `${f.title} của ${f.unit}, ${periodName(f.period)}: từng ô với tình trạng duyệt`,
    choose: 'Chọn',
    chooseOf: (f: { name: string }) => `Chọn ${f.name}`,
    item: 'Chỉ tiêu',
    now: 'Số hiện có',
    before: (f: { value: string; day: string }) => `duyệt ${formatDay(f.day)}: ${f.value}`,
    state: 'Tình trạng',
    why: 'Vì sao, làm gì tiếp',
    answered: (f: { answer: string }) => `Giải trình khi gửi: ${f.answer}`,
    approve: (f: { count: number }) => `Duyệt ${f.count} ô`,
    refuse: (f: { count: number }) => `Trả lại ${f.count} ô`,
    send: (f: { count: number }) => `Gửi duyệt ${f.count} ô`,
    sendBack: 'Trả lại ô này',
    explain: 'Giữ nguyên và giải trình',
    comment: 'Trả lại: sai ở đâu, cần sửa thế nào',
    commentOf: (f: { name: string }) => `Trả lại ${f.name}: sai ở đâu, cần sửa thế nào`,
    answer: 'Giữ nguyên số: giải trình ở đây',
    answerOf: (f: { name: string }) => `Giải trình khi giữ nguyên ${f.name}`,
    newer: 'Có số mới hoặc có người vừa xử lý biểu này; trang vẫn giữ bản đang xem.',
    approved: (f: { count: number }) => `Đã duyệt ${f.count} ô.`,
    refused: (f: { count: number }) => `Đã trả lại ${f.count} ô.`,
    sent: (f: { count: number }) => `Đã gửi duyệt ${f.count} ô.`,
    reload: 'Tải lại để xem bản mới',
    history: 'Đã xảy ra',
    act: { send: 'gửi duyệt', approve: 'duyệt', refuse: 'trả lại' },
    step: (f: { by: string; onBehalfOf: string | null; act: string; items: number; day: string }) => `${formatDay(f.day)}: ${f.by}${f.onBehalfOf ? `, thay ${f.onBehalfOf},` : ''} ${f.act} ${f.items} ô`,
    print: (f: { hash: string }) => `Dấu nội dung ${f.hash}`,
  },
  strip: {
    title: 'Duyệt',
    none: 'Chưa gửi duyệt ô nào.',
    open: 'Xem và duyệt từng ô',
    see: 'Xem từng ô',
    failed: 'Chưa gửi được. Kiểm tra đường truyền rồi thử lại.',
    answerFirst: (f: { count: number }) => `${f.count} ô bị trả lại: sửa số, hoặc mở ra để giải trình.`,
  },
} as const

type Facts = Readonly<Record<string, unknown>>
const say = (facts: Facts, key: string): string => String(facts[key] ?? '')
const more = (facts: Facts): string => (Number(facts['count']) > 1 ? ` và ${Number(facts['count']) - 1} ô khác` : '')
const acts: Readonly<Record<string, string>> = { send: 'gửi duyệt thêm', approve: 'duyệt', refuse: 'trả lại' }

export const approvalRefusalsVi: Readonly<Record<string, string | ((facts: Facts) => string)>> = {
  'approvals.no-such-sheet': 'Không có biểu hoặc phiếu này trong phạm vi được xem. Kiểm tra lại đơn vị và kỳ.',
  'approvals.no-such-item': 'Biểu này không có ô đó. Tải lại trang để lấy danh sách mới nhất.',
  'approvals.not-your-unit': 'Chỉ cán bộ của đơn vị gửi duyệt được số liệu và điểm tự chấm của đơn vị mình.',
  'approvals.not-yours-to-sign': 'Chỉ thủ trưởng của đơn vị, hoặc người được ủy quyền ký thay trong thời hạn, duyệt và trả lại được.',
  'approvals.changed-since': (f) => `Chưa ghi gì, vì ô “${say(f, 'name')}”${more(f)} đã khác với bản trên trang này${say(f, 'now') ? `: nay là ${say(f, 'now')}` : ''}${say(f, 'by') ? `, do ${say(f, 'by')} nhập` : ''}. Tải lại, xem số mới rồi làm lại.`,
  'approvals.already-approved': (f) => `Ô “${say(f, 'name')}”${more(f)} đã được ${say(f, 'by')} duyệt đúng nội dung này, nên không ghi thêm lần nữa. Tải lại để xem bản mới nhất.`,
  'approvals.stale': (f) => `Trang này đã cũ: ${say(f, 'by') || 'người khác'} vừa ${acts[say(f, 'act')] ?? 'thay đổi'} trên biểu này. Chưa ghi gì; tải lại, xem rồi làm lại.`,
  'approvals.nothing-to-send': (f) => `Ô “${say(f, 'name')}” chưa có số nên chưa gửi duyệt được. Nhập số trước.`,
  'approvals.already-sent': (f) => `Ô “${say(f, 'name')}” đã gửi đúng nội dung này và đang chờ duyệt; không cần gửi lại.`,
  'approvals.answer-needed': (f) => `Ô “${say(f, 'name')}” bị trả lại mà chưa sửa. Sửa số, hoặc ghi lời giải trình rồi gửi lại.`,
  'approvals.not-sent': (f) => `Ô “${say(f, 'name')}” không ở trong số đang chờ duyệt. Đề nghị cán bộ gửi duyệt số hiện có.`,
  'approvals.own-sending': (f) => `Ô “${say(f, 'name')}” do chính người đang duyệt gửi lên. Người khác có quyền ký phải duyệt ô này.`,
}
