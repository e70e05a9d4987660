// What bars an award for the time being. The conditions may be met all the same: the verdict says both.
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { cite, type Citation } from './citation.ts'
import type { Hold, HoldKind } from './facts.ts'

export interface RunningHold {
  readonly kind: HoldKind
  readonly from: PlainDate
  readonly to: PlainDate | null
  readonly text: string
  readonly citation: Citation
}

export const holdNames: Readonly<Record<HoldKind, string>> = {
  'discipline-review': 'cơ quan có thẩm quyền đang xem xét thi hành kỷ luật',
  investigation: 'đang bị điều tra',
  inspection: 'đang bị thanh tra do có dấu hiệu vi phạm',
  check: 'đang bị kiểm tra do có dấu hiệu vi phạm',
  complaint: 'đang có khiếu nại được xác minh, làm rõ',
  denunciation: 'đang có đơn thư tố cáo được xác minh, làm rõ',
  'press-report': 'báo chí nêu vấn đề tham nhũng, tiêu cực đang được xác minh, làm rõ',
}

/** Holds that run on a day, the last day included. The 2003 regime: no such clause was seen, so a lawyer has to say. */
export function holdsOn(holds: readonly Hold[], day: PlainDate): RunningHold[] {
  return holds.filter((hold) => hold.from <= day && (hold.to === null || day <= hold.to)).map(({ kind, from, to }) => ({ kind, from, to, ...ground(kind, day) }))
}

function ground(kind: HoldKind, day: PlainDate): Pick<RunningHold, 'text' | 'citation'> {
  const why = `Chưa khen thưởng, chưa đề nghị khen thưởng: ${holdNames[kind]}`
  if (day >= '2025-07-01') return { text: why, citation: cite('152/2025/NĐ-CP', 4, { clause: 4 }) }
  if (day >= '2024-01-01') return { text: why, citation: cite('98/2023/NĐ-CP', 4, { clause: 4 }) }
  return { text: `${holdNames[kind].charAt(0).toLocaleUpperCase('vi')}${holdNames[kind].slice(1)}: chưa thấy quy định tạm dừng trong luật trước năm 2024, cần cán bộ pháp chế xác nhận`, citation: cite('91/2017/NĐ-CP', null, { mark: 'unsure' }) }
}
