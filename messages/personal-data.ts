// Words of personal data: the register of processing, requests with their clock, terms of retention.
import { formatDay } from '@thidua/kit/vi-text.ts'
import { frameVi } from './frame.ts'
import { factsFormVi } from './rulebook.ts'

const lawOfData = 'Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15 (từ 01/01/2026), phục vụ hoạt động của cơ quan nhà nước theo luật'
const lawOfAwards = 'Luật Thi đua, khen thưởng 06/2022/QH15'

interface Term { readonly years: number; readonly document: string; readonly decided: string }

export const processingVi = {
  title: 'Dữ liệu cá nhân được xử lý ra sao',
  lead: 'Sổ xử lý dữ liệu cá nhân: giữ gì, nhạy cảm đến đâu, để làm gì, ai được xem, giữ bao lâu. Sổ đọc thẳng từ mô tả của cơ sở dữ liệu, không chép tay.',
  openCheck: 'Căn cứ pháp lý còn chờ người làm pháp chế kiểm tra.',
  purpose: 'Để làm gì',
  ground: 'Căn cứ',
  recipients: 'Ai được xem',
  nobody: 'Không ai, kể cả quản trị',
  protection: 'Bảo vệ',
  keeps: 'Giữ bao lâu',
  fields: {
    id: 'Mã', name: 'Họ tên, tên', sex: 'Giới tính', joined: 'Ngày vào cơ quan', sector: 'Đối tượng', ethnicity: 'Dân tộc (đa số, thiểu số)', person_id: 'Mã người', unit_id: 'Đơn vị', role: 'Vị trí, vai',
    valid: 'Từ ngày đến ngày', year: 'Năm', level: 'Xếp loại', entered_by: 'Người nhập', award: 'Danh hiệu, hình thức', number: 'Số quyết định', decided: 'Ngày quyết định', basis: 'Theo',
    rests_on: 'Dựa trên', annulled: 'Ngày bị hủy', scope: 'Phạm vi', recognised: 'Ngày công nhận', used_for: 'Đã dùng để xét', key: 'Điều xác nhận', attested: 'Có, không',
    list: 'Danh sách', complete: 'Đã khai đủ', through: 'Đến hết năm', struck_by: 'Người gạch bỏ', reason: 'Lý do', form: 'Hình thức', date_from: 'Từ ngày', date_to: 'Đến ngày', kind: 'Loại',
    restricted_by: 'Người cho tạm dừng', lifted_by: 'Người cho dùng lại', lift_reason: 'Lý do dùng lại', received: 'Ngày nhận', due: 'Hạn trả lời', via: 'Gửi qua', made_by: 'Tài khoản ghi',
    made_by_name: 'Người ghi', said: 'Nội dung', answered_by: 'Tài khoản trả lời', answered_by_name: 'Người trả lời', answer: 'Trả lời', entered_by_name: 'Người nhập', purged_by: 'Tài khoản xóa',
    purged_by_name: 'Người xóa', persona: 'Vai chính', actor_id: 'Tài khoản', may: 'Được đọc, ghi', from_actor_id: 'Tài khoản giao', to_actor_id: 'Tài khoản nhận', document: 'Văn bản', ended_by: 'Người chấm dứt',
    login: 'Tên đăng nhập', password_set_at: 'Đặt mật khẩu lúc', made_at: 'Lập lúc', disabled_at: 'Khóa lúc', password_hash: 'Mật khẩu (đã băm)', position: 'Chức vụ', used_at: 'Dùng lúc',
    token_hash: 'Mã (đã băm)', 'handled_commands.key': 'Khóa chống gửi trùng', 'handled_commands.answer': 'Câu trả lời đã gửi', 'audit_entries.operation': 'Việc', confirmed_at: 'Xác nhận lúc', secret: 'Khóa sinh mã', pending: 'Khóa sinh mã đang chờ', public_key: 'Khóa công khai', counter: 'Bộ đếm', code_hash: 'Mã khôi phục (đã băm)',
    subject: 'Mã ở cổng đăng nhập', linked_at: 'Nối lúc', client_secret: 'Khóa của cổng', method: 'Cách đăng nhập', acting_under: 'Làm thay', looking_as: 'Xem với vai', started_at: 'Bắt đầu', last_seen_at: 'Dùng lần cuối',
    agent: 'Trình duyệt', source: 'Địa chỉ mạng', since: 'Từ lúc', expires_at: 'Đến lúc', facts: 'Dữ kiện của bước đăng nhập', account_key: 'Dấu tài khoản (đã băm)', source_key: 'Dấu địa chỉ (đã băm)',
    file_id: 'Tệp', session_hash: 'Dấu phiên (đã băm)', operation: 'Việc', handled_at: 'Làm lúc', input_hash: 'Dấu nội dung (đã băm)', on_behalf_of: 'Thay cho', subject_id: 'Về ai, về gì', at: 'Lúc',
    content: 'Giá trị cũ, mới, lý do', salt: 'Muối của cam kết', taken_by: 'Người làm', act: 'Gửi, duyệt, trả lại', taken_at: 'Làm lúc', uploaded_at: 'Gửi lúc', uploaded_by: 'Tài khoản gửi',
    uploaded_by_name: 'Người gửi', erased_by_name: 'Người xóa', attached_by_name: 'Người gắn', detached_by_name: 'Người gỡ', applied_by: 'Người nhập tệp', undone_by: 'Người rút lại', withdrawn_by: 'Người rút lại',
    published_by: 'Người ban hành', assigned_by: 'Người giao phiếu',
  } as Readonly<Record<string, string>>,
  /** What a code in a field says. */
  values: {
    ...factsFormVi.sexes, ...factsFormVi.roles, ...factsFormVi.sectors, ...factsFormVi.levels, ...factsFormVi.scopes, ...factsFormVi.forms, ...factsFormVi.absenceKinds, ...factsFormVi.bases, ...frameVi.account.titles,
    majority: 'đa số', minority: 'thiểu số', read: 'đọc', write: 'ghi', demo: 'trình diễn', password: 'mật khẩu', passkey: 'khóa truy cập', true: 'có', false: 'không',
    ratings: 'xếp loại', awards: 'danh hiệu', initiatives: 'sáng kiến', discipline: 'kỷ luật', absences: 'nghỉ', self: 'tự gửi', paper: 'trên giấy', export: 'xem, nhận bản sao', correct: 'sửa cho đúng', restrict: 'tạm dừng dùng', lift: 'cho dùng lại', done: 'đã làm', partly: 'làm một phần', refused: 'từ chối',
  } as Readonly<Record<string, string>>,
  range: (f: { from: string | null; to: string | null }) => [f.from === null ? '' : `từ ${formatDay(f.from)}`, f.to === null ? '' : `trước ${formatDay(f.to)}`].filter(Boolean).join(' '),
  tables: {
    people: 'Người trong danh sách thi đua', person_positions: 'Vị trí đã giữ', person_ratings: 'Xếp loại hằng năm', person_awards: 'Danh hiệu, hình thức đã được tặng', award_annulments: 'Quyết định hủy khen thưởng',
    initiatives: 'Sáng kiến, đề tài', person_attestations: 'Điều đã được xác nhận', person_known_lists: 'Danh sách đã khai đủ', struck_statements: 'Lời ghi đã gạch bỏ', person_disciplines: 'Kỷ luật',
    person_absences: 'Nghỉ trong năm', person_restrictions: 'Tạm dừng dùng dữ liệu', data_requests: 'Yêu cầu về dữ liệu', data_request_answers: 'Trả lời yêu cầu', retention_terms: 'Quyết định thời hạn lưu',
    purges: 'Các lần xóa hết hạn', actors: 'Người dùng', grants: 'Quyền được giao', delegations: 'Ủy quyền, làm thay', accounts: 'Tài khoản', account_positions: 'Chức vụ của tài khoản', account_links: 'Đường dẫn mời, khôi phục',
    authenticators: 'Ứng dụng sinh mã', passkeys: 'Khóa truy cập', recovery_codes: 'Mã khôi phục', provider_identities: 'Danh tính ở cổng đăng nhập', identity_providers: 'Cổng đăng nhập', sessions: 'Phiên làm việc',
    known_devices: 'Máy đã từng đăng nhập', sign_in_steps: 'Bước đăng nhập dở dang', sign_in_failures: 'Lần đăng nhập sai', download_tickets: 'Vé tải tệp', handled_commands: 'Việc đã làm (chống gửi trùng)',
    audit_entries: 'Nhật ký: ai, việc gì, lúc nào', audit_values: 'Nhật ký: giá trị cũ, mới', approval_steps: 'Gửi duyệt, duyệt, trả lại', approval_step_items: 'Nội dung đã duyệt', files: 'Tệp đã gửi lên',
    file_uses: 'Nơi dùng tệp', imports: 'Lần nhập tệp', withdrawn_imports: 'Lần nhập đã rút', withdrawn_histories: 'Lần nhập thành tích đã rút', cell_entries: 'Số liệu đã nhập', target_entries: 'Chỉ tiêu đã giao',
    manual_score_entries: 'Điểm đã chấm', scorecards: 'Bảng điểm đã ban hành', scorecard_assignments: 'Giao bảng điểm',
  } as Readonly<Record<string, string>>,
  sensitivities: { basic: 'cơ bản', sensitive: 'nhạy cảm', secret: 'bí mật, không đọc lại được' },
  legend: 'In đậm: dữ liệu nhạy cảm. Gạch chân chấm: giữ dưới dạng không ai đọc lại được, không xuất ra.',
  byNameOnly: 'Chỉ ghi tên, không tra được chắc chắn theo người.',
  roles: frameVi.account.titles,
  reaches: { granted: 'các đơn vị được giao', own: 'đơn vị mình', self: 'của chính mình', all: 'tất cả' },
  activities: {
    register: { title: 'Danh sách người thi đua', purpose: 'Biết ai ở đơn vị nào, vị trí nào, để đăng ký, xét và đếm tỷ lệ.', ground: `${lawOfData}; ${lawOfAwards}`, protection: 'Chỉ người được giao đơn vị mới thấy; cơ sở dữ liệu chặn theo từng dòng.' },
    achievements: { title: 'Thành tích', purpose: 'Xét danh hiệu, hình thức khen thưởng theo luật: xếp loại, danh hiệu đã có, sáng kiến.', ground: `${lawOfData}; ${lawOfAwards}`, protection: 'Chỉ người được giao đơn vị mới thấy; sửa là ghi thêm, không ghi đè.' },
    confidential: { title: 'Kỷ luật và nghỉ', purpose: 'Luật không cho xét người đang bị kỷ luật và tính thời gian nghỉ.', ground: `${lawOfData}; ${lawOfAwards}`, protection: 'Chỉ đơn vị của người đó và thường trực; mỗi lần xem ghi vào nhật ký; người khác không biết cả việc có hay không.' },
    accounts: { title: 'Tài khoản và quyền', purpose: 'Biết ai đang làm, được làm gì, thay cho ai.', ground: `${lawOfData}; yêu cầu an toàn thông tin`, protection: 'Mật khẩu, mã chỉ giữ dấu băm.' },
    'sign-in': { title: 'Dấu vết đăng nhập', purpose: 'Giữ phiên, chống dò mật khẩu, chống gửi trùng.', ground: `${lawOfData}; yêu cầu an toàn thông tin`, protection: 'Tự xóa khi hết tác dụng; mỗi người xem được phiên của mình.' },
    log: { title: 'Nhật ký', purpose: 'Chứng minh ai đã làm gì, xem gì, vì sao.', ground: `${lawOfData}; Luật Lưu trữ 33/2024/QH15`, protection: 'Chuỗi dấu băm không sửa được; giá trị để riêng, sửa hoặc xóa được mà chuỗi không gãy.' },
    work: { title: 'Ai làm việc gì', purpose: 'Mỗi số liệu, mỗi điểm, mỗi lần duyệt có người chịu trách nhiệm.', ground: `${lawOfData}; ${lawOfAwards}`, protection: 'Đi theo số liệu của đơn vị.' },
    requests: { title: 'Yêu cầu của chủ thể dữ liệu', purpose: 'Trả lời trong hai ngày làm việc và chứng minh đã trả lời.', ground: 'Nghị định 356/2025/NĐ-CP', protection: 'Chỉ người đó và người được giao trả lời; nội dung không hiện trong nhật ký.' },
  },
  classes: {
    awards: 'Danh hiệu, khen thưởng', figures: 'Số liệu và chỉ tiêu', scores: 'Điểm và bảng điểm', votes: 'Kết quả bỏ phiếu', approvals: 'Việc duyệt', register: 'Danh sách người', accounts: 'Tài khoản và quyền', 'log-chain': 'Chuỗi nhật ký',
    'discipline-and-absences': 'Kỷ luật và nghỉ đã kết thúc', 'data-requests': 'Yêu cầu đã trả lời', 'log-values': 'Nhật ký: nội dung các lần xem', traces: 'Dấu vết đăng nhập',
  },
  classWhat: {
    awards: 'Quyết định tặng, hủy; sáng kiến; xếp loại.', figures: 'Mọi ô số liệu, kể cả số đã sửa.', scores: 'Điểm tự chấm, chấm chéo, thẩm định; bảng điểm đã ban hành.', votes: 'Số phiếu từng lần bỏ phiếu.',
    approvals: 'Ai gửi, ai duyệt, nội dung nào.', register: 'Họ tên, vị trí, thời gian công tác.', accounts: 'Người dùng, quyền, ủy quyền.', 'log-chain': 'Ai, việc gì, lúc nào, cam kết về giá trị.',
    'discipline-and-absences': 'Các lần kỷ luật, nghỉ đã có ngày kết thúc.', 'data-requests': 'Yêu cầu và trả lời.', 'log-values': 'Đã xem mục nào của ai, lý do. Việc đã xem thì vẫn còn trong chuỗi.', traces: 'Phiên đã hết, vé tải, lần đăng nhập sai.',
  },
  classWhy: {
    awards: 'Lần xét sau dựa vào danh hiệu trước, có khi hơn hai mươi năm.', figures: 'Mọi bảng điểm và báo cáo đã ký dẫn về ô số liệu.', scores: 'Kết quả thi đua đã công bố.', votes: 'Số học của phiếu phải kiểm lại được.',
    approvals: 'Chứng cứ về trách nhiệm.', register: 'Danh hiệu đứng tên người.', accounts: 'Nhật ký dẫn về tài khoản.', 'log-chain': 'Thiếu một mắt là không chứng minh được nữa.',
    'discipline-and-absences': 'Nhạy cảm, chỉ cần trong thời gian luật còn xét đến. Cơ quan quyết định thời hạn.', 'data-requests': 'Cơ quan quyết định thời hạn.', 'log-values': 'Cơ quan quyết định thời hạn.', traces: 'Tự xóa sau 1 đến 365 ngày tùy loại.',
  },
  termText: {
    permanent: () => 'giữ vĩnh viễn',
    technical: () => 'tự xóa khi hết tác dụng',
    'by-decision': (term: Term | null) => (term === null ? 'chưa có quyết định, nên giữ' : `${term.years} năm, theo ${term.document}`),
  },
} as const

const inDays = (today: string, due: string): number => Math.round((Date.parse(due) - Date.parse(today)) / 86_400_000)

interface Clock { readonly state: 'running' | 'last-day' | 'late' | 'answered' | 'answered-late' | 'unknown'; readonly due: string | null; readonly today: string; readonly answeredOn: string | null }

const statementKinds = { ratings: 'Xếp loại', awards: 'Danh hiệu', initiatives: 'Sáng kiến', discipline: 'Kỷ luật', absences: 'Nghỉ' } as const
type Says = Readonly<Record<string, string | number | null>>
const dayOf = (value: unknown): string => (typeof value === 'string' ? formatDay(value) : 'chưa rõ')
const lookUp = (words: Readonly<Record<string, string>>, key: unknown): string => words[String(key)] ?? String(key)

const saying: Readonly<Record<keyof typeof statementKinds, (says: Says) => string>> = {
  ratings: (says) => `năm ${says['year']}: ${lookUp(factsFormVi.levels, says['level'])}`,
  awards: (says) => `${says['name'] ?? says['award']}, năm ${says['year']}${says['number'] ? `, số ${says['number']}` : ''}`,
  initiatives: (says) => `${says['id']}, năm ${says['year']}, ${lookUp(factsFormVi.scopes, says['scope'])}`,
  discipline: (says) => `${lookUp(factsFormVi.forms, says['form'])}, từ ${dayOf(says['from'])} đến ${dayOf(says['to'])}`,
  absences: (says) => `${lookUp(factsFormVi.absenceKinds, says['kind'])}, từ ${dayOf(says['from'])} đến ${dayOf(says['to'])}`,
}

const kinds = { export: 'xem, nhận bản sao', correct: 'sửa cho đúng', restrict: 'tạm dừng dùng', lift: 'cho dùng lại' } as const

export const requestsVi = {
  kinds,
  kindHelp: {
    export: 'Nhận mọi dữ liệu hệ thống giữ về mình.',
    correct: 'Nói rõ mục nào sai, đúng ra là gì, giấy tờ nào chứng minh.',
    restrict: 'Dữ liệu được giữ nhưng không ai dùng: không có tên trong danh sách, không được xét khen thưởng cho đến khi cho dùng lại.',
    lift: 'Có tên lại trong danh sách và được xét.',
  },
  clock: ({ state, due, today, answeredOn }: Clock): string => {
    if (state === 'unknown') return 'Chưa có lịch nghỉ của thời gian này nên không tính được hạn: trả lời ngay.'
    if (state === 'answered') return `Đã trả lời ngày ${formatDay(answeredOn ?? '')}${due === null ? '' : `, trong hạn ${formatDay(due)}`}.`
    if (state === 'answered-late') return `Đã trả lời ngày ${formatDay(answeredOn ?? '')}, sau hạn ${formatDay(due ?? '')}.`
    if (state === 'late') return `Quá hạn ${inDays(due ?? '', today)} ngày (hạn ${formatDay(due ?? '')}): trả lời ngay và nói rõ vì sao chậm.`
    if (state === 'last-day') return `Hôm nay là ngày cuối (${formatDay(due ?? '')}).`
    return `Còn ${inDays(today, due ?? '')} ngày, hạn ${formatDay(due ?? '')} (hai ngày làm việc).`
  },
  statement: ({ list, says }: { list: keyof typeof statementKinds; says: Says }) => `${statementKinds[list]} ${saying[list](says)}`,
  ownLook: 'Chủ thể dữ liệu xem dữ liệu của mình',
  requestedLook: (f: { received: string }) => `Theo yêu cầu nhận ngày ${formatDay(f.received)}`,
  because: (f: { kind: keyof typeof kinds; received: string; answer: string }) => `Yêu cầu “${kinds[f.kind]}” nhận ngày ${formatDay(f.received)}: ${f.answer}`,
  notes: {
    byName: (f: { tables: readonly string[] }) => `Chỉ ghi tên chứ không ghi mã người, nên không tra được chắc chắn và không có ở đây: ${f.tables.join('; ')}.`,
    secrets: 'Mật khẩu, mã và khóa chỉ được giữ dưới dạng không đọc lại được, nên không xuất.',
    backups: 'Bản sao lưu giữ cùng dữ liệu cho đến khi được thay; khôi phục thì các sửa đổi sau ngày sao lưu phải làm lại theo nhật ký.',
    cut: (f: { most: number }) => `Bảng có nhiều hơn ${f.most} dòng chỉ xuất ${f.most} dòng đầu; tổng số ghi cạnh tên bảng.`,
  },
  own: {
    title: 'Dữ liệu của tôi',
    lead: 'Mọi điều hệ thống giữ về bạn, ai được xem, và cách yêu cầu sửa hoặc tạm dừng.',
    none: 'Tài khoản này không gắn với người nào trong danh sách thi đua',
    noneNext: 'Dữ liệu về việc đăng nhập ở trang Tài khoản và bảo mật. Nếu bạn có tên trong danh sách, đề nghị quản trị gắn tài khoản với mã người của bạn.',
    restricted: 'Dữ liệu của bạn đang tạm dừng dùng: không có tên trong danh sách và không được xét khen thưởng.',
    toAccount: 'Tài khoản và bảo mật',
    show: 'Xem toàn bộ',
    download: 'Tải về (JSON)',
    ask: 'Gửi yêu cầu',
    what: 'Yêu cầu gì',
    said: 'Nội dung',
    send: 'Gửi, bắt đầu tính hai ngày làm việc',
    sent: 'Đã gửi. Đơn vị phải trả lời trong hai ngày làm việc.',
    requests: 'Yêu cầu đã gửi',
    noRequests: 'Chưa có yêu cầu nào.',
    register: 'Dữ liệu được xử lý ra sao',
  },
  list: {
    title: 'Yêu cầu về dữ liệu cá nhân',
    lead: 'Trả lời trong hai ngày làm việc kể từ ngày nhận. Việc gấp nhất ở trên cùng.',
    none: 'Không có yêu cầu nào',
    noneNext: 'Yêu cầu gửi từ trang Dữ liệu của tôi hiện ở đây; yêu cầu trên giấy thì ghi vào bằng nút Ghi yêu cầu.',
    record: 'Ghi yêu cầu trên giấy',
    close: 'Đóng',
    find: 'Tìm người (tên hoặc mã)',
    search: 'Tìm',
    found: 'Chọn người',
    noneFound: 'Không thấy ai trong đơn vị mình phụ trách.',
    received: 'Ngày nhận',
    save: 'Ghi yêu cầu',
    columns: { person: 'Người', kind: 'Yêu cầu', received: 'Nhận', clock: 'Hạn', state: 'Trả lời' },
    waiting: 'chưa trả lời',
    outcomes: { done: 'đã làm', partly: 'làm một phần', refused: 'từ chối' },
    via: { self: 'tự gửi', paper: 'trên giấy' },
    openOf: (f: { name: string }) => `Mở yêu cầu của ${f.name}`,
    toRegister: 'Sổ xử lý',
    toRetention: 'Thời hạn lưu',
    resting: 'đang tạm dừng dùng',
  },
  answering: {
    title: (f: { name: string; kind: string }) => `${f.name}: ${f.kind}`,
    said: 'Người đó viết',
    by: (f: { by: string; via: string }) => `${f.by} (${f.via})`,
    outcome: 'Kết quả',
    answer: 'Trả lời cho người đó',
    send: 'Trả lời',
    particulars: 'Sửa thông tin',
    keep: 'Giữ nguyên',
    unknown: 'Chưa rõ',
    sexes: { female: 'Nữ', male: 'Nam' },
    ethnicities: { majority: 'Đa số', minority: 'Thiểu số' },
    strikes: 'Gạch bỏ lời ghi sai',
    strikesHelp: 'Lời ghi bị gạch vẫn còn trong hồ sơ nhưng không được dùng nữa. Lời ghi đúng thì nhập lại từ tệp thành tích.',
    struck: 'đã gạch bỏ',
    noStatements: 'Chưa có lời ghi nào.',
    file: 'Lập bản sao cho người đó',
    answered: (f: { by: string; outcome: string }) => `${f.by}: ${f.outcome}`,
    notYours: 'Người khác trong đơn vị phải trả lời yêu cầu này.',
  },
  fileView: {
    title: 'Bản sao dữ liệu',
    made: (f: { at: string }) => `Lập lúc ${f.at}`,
    rows: (f: { total: number }) => `${f.total} dòng`,
    secrets: (f: { fields: string }) => `Có giữ nhưng không xuất: ${f.fields}.`,
    log: (f: { count: number }) => `Nhật ký có ${f.count} giá trị nói về người này; có trong tệp tải về.`,
    nothing: '(trống)',
    synthetic: 'Dữ liệu mô phỏng.',
  },
  task: {
    title: (f: { name: string; kind: string }) => `Trả lời yêu cầu về dữ liệu của ${f.name}: ${f.kind}`,
    why: 'Luật buộc trả lời trong hai ngày làm việc.',
  },
} as const

export const retentionVi = {
  title: 'Thời hạn lưu và xóa hết hạn',
  lead: 'Loại giữ vĩnh viễn thì không ai xóa được. Loại có thời hạn chỉ xóa khi cơ quan đã quyết định, đúng danh sách đã xem và đã tải gói lưu trữ.',
  columns: { class: 'Loại', keeping: 'Giữ', due: 'Đến hạn', act: 'Việc' },
  noneDue: 'chưa có gì',
  never: 'không xóa',
  byItself: 'tự xóa',
  dueCount: (f: { due: number; before: string }) => `${f.due} bản ghi, từ trước ${formatDay(f.before)}`,
  decide: 'Ghi thời hạn',
  decideOf: (f: { title: string }) => `Ghi thời hạn cho ${f.title}`,
  openDue: 'Xem và xóa',
  openDueOf: (f: { title: string }) => `Xem những gì đến hạn của ${f.title}`,
  years: 'Số năm',
  document: 'Số văn bản',
  decided: 'Ngày văn bản',
  reason: 'Lý do (ít nhất mười chữ)',
  save: 'Ghi thời hạn',
  cancel: 'Đóng',
  dueTitle: (f: { title: string; total: number }) => `${f.title}: ${f.total} bản ghi đến hạn`,
  archive: 'Tải gói lưu trữ',
  archiveFirst: 'Tải gói lưu trữ trước, rồi mới xóa được.',
  purge: (f: { total: number }) => `Xóa vĩnh viễn ${f.total} bản ghi`,
  digest: 'Dấu của danh sách',
  purged: (f: { purged: number }) => `Đã xóa ${f.purged} bản ghi.`,
  purges: 'Các lần đã xóa',
  noPurges: 'Chưa xóa lần nào.',
  purgeColumns: { at: 'Lúc', class: 'Loại', rows: 'Số bản ghi', document: 'Văn bản, lý do', by: 'Người xóa' },
} as const

export const personalDataCliVi = {
  export: 'Mọi dữ liệu hệ thống giữ về một người, dạng JSON',
  due: 'Yêu cầu về dữ liệu cá nhân còn chờ, với hạn của từng yêu cầu',
  check: 'Bảng và cột nào chưa nói rõ có dữ liệu cá nhân hay không',
  retention: 'Thời hạn lưu từng loại và những gì đến hạn',
  purge: 'Xóa những gì đến hạn của một loại, sau khi ghi gói lưu trữ ra tệp',
  noClass: (f: { found: string; known: string }) => `Không có loại “${f.found}”. Chọn một trong: ${f.known}.`,
  archived: (f: { file: string; rows: number }) => `Gói lưu trữ ${f.rows} bản ghi: ${f.file}`,
  exists: (f: { file: string }) => `Tệp ${f.file} đã có. Chọn tên khác để không ghi đè.`,
  purged: (f: { title: string; purged: number }) => `Đã xóa ${f.purged} bản ghi của ${f.title}.`,
  described: (f: { tables: number }) => `${f.tables} bảng có dữ liệu cá nhân, mọi cột đều đã nói rõ.`,
  undescribed: (f: { parts: string }) => `Chưa nói rõ: ${f.parts}.`,
  file: (f: { name: string; tables: number; rows: number }) => `${f.name}: ${f.rows} dòng trong ${f.tables} bảng. Thêm --format json để lấy toàn bộ.`,
  columns: { table: 'Bảng', rows: 'Dòng', class: 'Loại', keep: 'Giữ', due: 'Đến hạn', request: 'Yêu cầu', person: 'Người', clock: 'Hạn' },
  none: 'Không có yêu cầu nào còn chờ.',
} as const

type Facts = Readonly<Record<string, unknown>>
export const personalDataRefusalsVi: Readonly<Record<string, string | ((facts: Facts) => string)>> = {
  'achievements.no-such-statement': 'Lời ghi này không có hoặc đã bị gạch bỏ. Tải lại trang để xem danh sách mới.',
  'personal-data.no-such-file': 'Tài khoản này không gắn với người nào trong danh sách thi đua. Đề nghị quản trị gắn tài khoản với mã người của bạn.',
  'personal-data.asked-already': (f) => `Đã có một yêu cầu “${String(f['kind'])}” của người này chưa trả lời. Chờ trả lời, hoặc bổ sung vào yêu cầu đó.`,
  'personal-data.at-rest': 'Dữ liệu của người này đang tạm dừng dùng rồi. Muốn dùng lại thì yêu cầu “cho dùng lại”.',
  'personal-data.not-at-rest': 'Dữ liệu của người này đang được dùng bình thường nên không có gì để cho dùng lại.',
  'personal-data.not-yours-to-answer': 'Chỉ cán bộ, thủ trưởng đơn vị và thường trực trả lời yêu cầu về dữ liệu cá nhân. Gửi yêu cầu của mình ở trang Dữ liệu của tôi.',
  'personal-data.no-such-person': (f) => `Không thấy người mang mã “${String(f['person'])}” trong đơn vị mình phụ trách. Kiểm tra mã, hoặc tìm theo tên.`,
  'personal-data.received-ahead': 'Ngày nhận không thể sau hôm nay. Sửa ngày nhận.',
  'personal-data.no-such-request': 'Không thấy yêu cầu này trong đơn vị mình phụ trách. Tải lại danh sách.',
  'personal-data.request-closed': (f) => `${String(f['by'])} đã trả lời yêu cầu này ngày ${formatDay(String(f['on']))}. Cần nữa thì ghi yêu cầu mới.`,
  'personal-data.own-request': 'Không ai tự trả lời yêu cầu của mình. Nhờ người khác trong đơn vị hoặc thường trực.',
  'personal-data.nothing-done': 'Trả lời “đã làm” mà chưa sửa, chưa gạch gì. Sửa một mục, gạch một lời ghi, hoặc chọn từ chối và nói vì sao.',
  'personal-data.does-not-fit': 'Chỉ yêu cầu “sửa cho đúng” mới kèm việc sửa và gạch. Bỏ các mục đó, hoặc chọn kết quả khác.',
  'personal-data.not-yours-to-decide': 'Thời hạn lưu do thường trực quyết định và ghi. Đề nghị thường trực khu vực.',
  'personal-data.kept-for-good': (f) => `${processingVi.classes[String(f['class']) as keyof typeof processingVi.classes] ?? 'Loại này'} được giữ vĩnh viễn hoặc tự xóa: không đặt thời hạn và không xóa được.`,
  'personal-data.term-ahead': 'Văn bản quyết định thời hạn không thể có ngày sau hôm nay. Sửa ngày văn bản.',
  'personal-data.stale-term': (f) => `${String(f['by']) || 'Người khác'} vừa ghi thời hạn khác cho loại này. Tải lại trang, xem rồi ghi lại.`,
  'personal-data.no-term': 'Cơ quan chưa quyết định thời hạn lưu của loại này nên chưa có gì đến hạn. Ghi thời hạn trước.',
  'personal-data.content-changed': 'Những gì đến hạn đã khác với danh sách đã xem. Xem lại danh sách, tải gói lưu trữ mới rồi xóa.',
  'personal-data.nothing-due': 'Hôm nay không có gì đến hạn trong loại này.',
}
