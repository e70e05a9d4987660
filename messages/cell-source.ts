// What the source panel says about one cell.
import { periodName } from './period-name.ts'

export const cellSourceVi = {
  title: (facts: { indicator: string; unit: string; period: string }) => `${facts.indicator}, ${facts.unit}, ${periodName(facts.period)}`,
  periodName,
  missing: 'chưa báo cáo',
  notApplicable: 'không phát sinh',
  status: { estimate: 'ước tính', actual: 'thực hiện', official: 'chính thức' },
  /** `synthetic`, `press:S6`, `reported`: the source column in words. */
  origin: (source: string) => (source === 'synthetic' ? 'số giả lập' : source.startsWith('press:') ? 'số đã đăng báo' : ''),
  later: (facts: { day: string; value: string }) => `Sau ngày đang xem còn có số mới: ${facts.value}, báo cáo ngày ${facts.day}.`,
} as const
