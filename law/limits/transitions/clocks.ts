// Several clocks run in one dossier: which day governs what.
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { cite, type Citation } from '../../engine/citation.ts'

export const matters = ['standards', 'procedure', 'authority', 'money', 'hold', 'rating'] as const
export type Matter = (typeof matters)[number]

/** `received`: the competent body receives the dossier. `decided`: the decision is signed. `considered`: the award is considered. `year-end`: the year that is rated ends. */
export type Clock = 'received' | 'decided' | 'considered' | 'year-end'

export interface ClockRule {
  readonly clock: Clock
  readonly says: string
  readonly cite: Citation
}

export const clocks: Readonly<Record<Matter, ClockRule>> = {
  standards: { clock: 'received', says: 'Tiêu chuẩn theo quy định tại ngày cơ quan có thẩm quyền nhận hồ sơ', cite: cite('152/2025/NĐ-CP', 60, { clause: 3 }) },
  procedure: { clock: 'received', says: 'Thủ tục, hồ sơ theo quy định tại ngày cơ quan có thẩm quyền nhận hồ sơ', cite: cite('152/2025/NĐ-CP', 60, { clause: 3 }) },
  authority: { clock: 'decided', says: 'Thẩm quyền theo quy định tại ngày ký quyết định', cite: cite('06/2022/QH15', 80, { mark: 'memory' }) },
  money: { clock: 'decided', says: 'Tiền thưởng theo mức lương cơ sở tại ngày quyết định khen thưởng', cite: cite('152/2025/NĐ-CP', 49, { clause: 1 }) },
  hold: { clock: 'considered', says: 'Tạm dừng theo tình trạng tại ngày xét, đề nghị', cite: cite('152/2025/NĐ-CP', 4, { clause: 4 }) },
  rating: { clock: 'year-end', says: 'Xếp loại chất lượng theo quy định của năm được xếp loại', cite: cite('233/2026/NĐ-CP', null, { mark: 'memory' }) },
}

export interface Clocked { readonly received: PlainDate; readonly decided?: PlainDate; readonly considered?: PlainDate; readonly yearEnd?: PlainDate }

/** The day that governs a matter; `undefined` while it is not known: `dayFor('money', { received, decided })` is the day of the decision. */
export function dayFor(matter: Matter, { received, decided, considered, yearEnd }: Clocked): PlainDate | undefined {
  return { received, decided, considered: considered ?? received, 'year-end': yearEnd }[clocks[matter].clock]
}
