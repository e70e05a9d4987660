// Words of handing a role on, of acting under one, and of looking as somebody else.
import { formatDay } from '@thidua/kit/vi-text.ts'
import { momentVi } from './sign-in.ts'

/** Across the top of every page. */
export const standingVi = {
  label: 'Đang làm dưới vai khác',
  looking: (f: { name: string; as: string; until: string }) => `${f.name} đang xem với vai của ${f.as}. Chỉ xem, không sửa được gì; tự kết thúc lúc ${momentVi(f.until)}.`,
  stop: 'Thôi xem',
  acting: (f: { name: string; for: string; until: string }) => `${f.name} đang làm thay ${f.for}, đến hết ngày ${formatDay(f.until)}.`,
  ended: (f: { for: string; until: string }) => `Thời hạn làm thay ${f.for} đã hết từ sau ngày ${formatDay(f.until)}. Trở về vai của mình để làm tiếp.`,
  back: 'Trở về vai của mình',
} as const

export const delegationsVi = {
  title: 'Ủy quyền, làm thay',
  lead: 'Một vai được giao cho người khác trong những ngày ghi trong văn bản. Việc làm dưới vai đó ghi rõ ai làm, thay cho ai.',
  make: 'Giao vai',
  cancel: 'Đóng',
  none: 'Chưa có lần ủy quyền nào.',
  columns: { role: 'Vai', from: 'Của', to: 'Giao cho', days: 'Từ ngày – đến ngày', document: 'Văn bản', state: 'Tình trạng', act: 'Việc' },
  days: (f: { from: string; to: string }) => `${formatDay(f.from)} – ${formatDay(f.to)}`,
  states: { ahead: 'Chưa đến ngày', running: 'Đang có hiệu lực', over: 'Đã hết' },
  forms: { authorised: 'Ủy quyền', acting: 'Phụ trách khi khuyết' },
  fields: { form: 'Hình thức', from: 'Ghế của', role: 'Vai', to: 'Giao cho', firstDay: 'Từ ngày', lastDay: 'Đến hết ngày', document: 'Số văn bản', reason: 'Lý do' },
  noColleague: 'Chưa có tài khoản nào khác trong đơn vị để giao.',
  use: 'Làm dưới vai này',
  useOf: (f: { name: string }) => `Làm dưới vai này, thay ${f.name}`,
  end: 'Chấm dứt',
  endOf: (f: { name: string }) => `Chấm dứt việc giao vai cho ${f.name}`,
} as const

export const lookingVi = {
  title: 'Xem với vai của người khác',
  lead: 'Để hỗ trợ: thấy đúng những gì người đó thấy, trong nửa giờ. Không sửa được gì, không thấy kỷ luật và vắng mặt; lý do ghi vào nhật ký.',
  who: 'Xem với vai của',
  reason: 'Lý do, ai nhờ, lúc nào',
  reasonNote: 'Ít nhất mười chữ cái.',
  look: 'Bắt đầu xem',
  none: 'Không có ai để xem: chỉ quản trị làm được việc này.',
} as const
