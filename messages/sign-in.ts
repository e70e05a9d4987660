// Words of signing in and of the security of an account.
import { formatDay } from '@thidua/kit/vi-text.ts'

export const signInCliVi = {
  invite: 'Mở tài khoản và in đường dẫn mời dùng một lần; mặc định là quản trị',
  recover: 'In đường dẫn khôi phục dùng một lần cho một tài khoản; --reset-factors gỡ cả bước xác thực thứ hai',
  provider: 'Khai báo cổng đăng nhập của cơ quan (OpenID Connect) từ một tệp JSON; chạy lại để sửa',
  link: (f: { link: string }) => `Đường dẫn dùng một lần: ${f.link}`,
  once: (f: { until: string }) => `Đường dẫn chỉ hiện một lần này và hết hạn lúc ${f.until} (giờ Việt Nam). Đưa tận tay hoặc đọc qua điện thoại; không gửi qua thư điện tử.`,
  saved: (f: { name: string }) => `Đã lưu cổng đăng nhập “${f.name}”. Nút đăng nhập hiện ở trang đăng nhập ngay từ bây giờ.`,
  unreadable: (f: { file: string }) => `Tệp “${f.file}” không đọc được hoặc không phải JSON.`,
  wrong: (f: { field: string; text: string }) => `mục “${f.field}”: ${f.text}.`,
  noRole: (f: { found: string; known: string }) => `--role không nhận “${f.found}”. Các vai: ${f.known}.`,
  firstName: 'Quản trị',
  first: 'Chưa có quản trị. Mở đường dẫn này một lần để đặt mật khẩu cho quản trị đầu tiên:',
  firstNote: 'Mỗi lần khởi động lại in một đường dẫn mới, đường dẫn cũ hết hiệu lực; đã có quản trị thì không in nữa.',
} as const

const moment = (text: string) => {
  const local = new Date(Date.parse(text) + 7 * 3_600_000).toISOString()
  return `${local.slice(11, 16)} ${formatDay(local.slice(0, 10))}`
}

/** `14:05 25/11/2022`, in Việt Nam. */
export const momentVi = moment

export const rolesVi: Readonly<Record<string, string>> = {
  officer: 'Cán bộ phụ trách',
  head: 'Thủ trưởng đơn vị',
  'standing-office': 'Thường trực',
  scorer: 'Người chấm',
  inspector: 'Đoàn kiểm tra',
  'council-member': 'Thành viên Hội đồng',
  'direct-worker': 'Người lao động trực tiếp',
  administrator: 'Quản trị',
  auditor: 'Kiểm toán',
}

export const signInVi = {
  title: 'Đăng nhập',
  lead: 'Dùng tài khoản cơ quan đã cấp. Chưa có tài khoản thì đề nghị quản trị mời.',
  login: 'Tên đăng nhập',
  password: 'Mật khẩu',
  submit: 'Đăng nhập',
  see: 'Hiện mật khẩu khi gõ',
  forgot: 'Quên mật khẩu: đề nghị quản trị cấp đường dẫn khôi phục, dùng một lần. Hệ thống không gửi mật khẩu qua thư.',
  other: 'Cách khác',
  passkey: 'Dùng khoá truy cập',
  provider: (f: { name: string }) => `Đăng nhập qua ${f.name}`,
  demo: 'Tài khoản trình diễn',
  demoLead: 'Máy chủ này bật bản trình diễn: bấm một vai để vào, không cần mật khẩu.',
  enterAs: (f: { name: string }) => `Vào với vai ${f.name}`,
  inside: (f: { name: string }) => `Đang ở trong tài khoản ${f.name}.`,
  goOn: 'Vào việc của tôi',
  cannot: 'Chưa đăng nhập được',
  second: {
    title: 'Bước xác thực thứ hai',
    lead: 'Mật khẩu đúng. Vai của tài khoản này cần thêm một bước mà chỉ người giữ thiết bị làm được.',
    code: 'Mã 6 số trên ứng dụng xác thực',
    recovery: 'Mã khôi phục trên giấy',
    submit: 'Xác nhận',
    passkey: 'Dùng khoá truy cập',
    usePaper: 'Mất điện thoại: dùng mã khôi phục',
    usePhone: 'Dùng ứng dụng xác thực',
    again: 'Đăng nhập lại từ đầu',
  },
  setUp: {
    title: 'Thiết lập bước xác thực thứ hai',
    lead: 'Vai của tài khoản này duyệt, bỏ phiếu hoặc quản trị, nên ngoài mật khẩu cần một thiết bị trong tay. Chọn một cách; thêm cách khác lúc nào cũng được.',
    authenticator: 'Ứng dụng xác thực trên điện thoại',
    authenticatorText: 'Mở ứng dụng xác thực (loại nào cũng được), quét hình hoặc gõ khoá, rồi gõ mã 6 số đang hiện.',
    begin: 'Hiện hình để quét',
    picture: 'Hình để quét bằng ứng dụng xác thực',
    secret: 'Không quét được thì gõ khoá này',
    code: 'Mã 6 số đang hiện',
    confirm: 'Xác nhận mã',
    passkey: 'Khoá truy cập',
    passkeyText: 'Vân tay, khuôn mặt hoặc mã PIN của máy này, hay một khoá USB. Không có gì để gõ, không lừa lấy được.',
    passkeyName: 'Tên gọi cho dễ nhớ',
    passkeyExample: 'Máy tính cơ quan',
    addPasskey: 'Tạo khoá truy cập',
    noPasskey: 'Trình duyệt này không có khoá truy cập, hoặc trang không mở qua https. Dùng ứng dụng xác thực.',
    cancelled: 'Thiết bị chưa tạo khoá: đã bấm huỷ hoặc hết giờ chờ. Thử lại.',
  },
  codes: {
    title: 'Mã khôi phục',
    lead: 'Mười mã, mỗi mã dùng một lần khi mất điện thoại. Chép ra giấy hoặc in, cất nơi khoá được. Mã chỉ hiện lần này.',
    print: 'In mã',
    kept: 'Đã cất mã, vào hệ thống',
    keptInside: 'Đã cất mã',
  },
  link: {
    invitation: 'Mở tài khoản',
    recovery: 'Khôi phục tài khoản',
    lead: (f: { name: string; login: string }) => `${f.name}, tên đăng nhập “${f.login}”. Đặt mật khẩu để vào; đường dẫn này dùng một lần.`,
    login: 'Tên đăng nhập',
    password: 'Mật khẩu mới',
    rule: 'Ít nhất 12 ký tự, dài đến 256. Vài từ không liên quan đến nhau dễ nhớ mà khó đoán; không bắt buộc số hay ký hiệu.',
    submit: 'Đặt mật khẩu',
    none: 'Đường dẫn thiếu phần sau dấu #. Mở lại đúng đường dẫn đã nhận.',
  },
  back: {
    title: 'Đang trở lại từ cổng đăng nhập',
    lost: 'Lần đăng nhập này bắt đầu ở thẻ khác hoặc trình duyệt khác. Đăng nhập lại từ đầu.',
    again: 'Về trang đăng nhập',
  },
} as const

export const securityVi = {
  title: 'Tài khoản và bảo mật',
  lead: (f: { login: string }) => `Tên đăng nhập: ${f.login}`,
  demo: 'Đây là tài khoản trình diễn: không mật khẩu, không bước xác thực thứ hai. Dưới đây là các phiên đang mở.',
  needed: 'Vai này bắt buộc có bước xác thực thứ hai.',
  cannot: 'Chưa làm được',
  sessions: {
    title: 'Phiên đang mở',
    lead: 'Phiên tự hết sau một giờ không dùng, muộn nhất sau 12 giờ. Thấy phiên lạ thì kết thúc rồi đổi mật khẩu.',
    caption: 'Các phiên đang mở của tài khoản',
    where: 'Ở đâu',
    method: 'Cách vào',
    started: 'Bắt đầu',
    seen: 'Dùng lần cuối',
    current: 'Phiên này',
    end: 'Kết thúc',
    endOf: (f: { where: string }) => `Kết thúc phiên trên ${f.where}`,
    endOthers: 'Kết thúc mọi phiên khác',
    methods: { demo: 'trình diễn', password: 'mật khẩu', passkey: 'khoá truy cập', provider: 'cổng của cơ quan' },
    browser: (f: { browser: string; system: string }) => [f.browser, f.system].filter(Boolean).join(' trên '),
    unknown: 'Thiết bị không rõ',
  },
  password: {
    title: 'Mật khẩu',
    change: 'Đổi mật khẩu',
    next: 'Mật khẩu mới',
    done: 'Đã đổi mật khẩu. Các phiên khác đã kết thúc.',
    none: 'Tài khoản này đăng nhập qua cổng của cơ quan, không có mật khẩu ở đây.',
  },
  authenticator: {
    title: 'Ứng dụng xác thực',
    since: (f: { day: string }) => `Đang dùng từ ${formatDay(f.day)}.`,
    none: 'Chưa thiết lập.',
    setUp: 'Thiết lập',
    replace: 'Đổi sang điện thoại khác',
    remove: 'Gỡ',
    done: 'Ứng dụng xác thực đã dùng được.',
  },
  passkeys: {
    title: 'Khoá truy cập',
    none: 'Chưa có khoá nào.',
    made: (f: { day: string }) => `tạo ngày ${formatDay(f.day)}`,
    used: (f: { day: string }) => `dùng lần cuối ngày ${formatDay(f.day)}`,
    unused: 'chưa dùng',
    add: 'Thêm khoá truy cập',
    remove: (f: { name: string }) => `Gỡ khoá ${f.name}`,
    done: 'Đã thêm khoá truy cập.',
  },
  codes: {
    title: 'Mã khôi phục',
    left: (f: { left: number }) => `Còn ${f.left} mã chưa dùng.`,
    none: 'Chưa có mã nào.',
    renew: 'Tạo mã mới',
  },
  providers: (f: { names: string }) => `Đăng nhập được qua: ${f.names}.`,
  confirm: {
    title: 'Xác nhận lại',
    lead: 'Việc này đổi cách đăng nhập, nên cần chứng tỏ lại đúng là chủ tài khoản.',
    submit: 'Xác nhận',
  },
} as const
