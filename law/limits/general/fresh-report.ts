// How old the achievements in a report may be when the ministry or province submits a State-level award. NĐ 152/2025 Đ33 k9.
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { cite } from '../../engine/citation.ts'
import { needsLegal } from '../../engine/condition.ts'
import { entryOn } from '../../engine/dated.ts'
import { addMonths } from '../calendar/months.ts'
import { afterDecree152, lapsed } from '../transitions/periods.ts'
import { openVerdict, verdict, type ProcedureVerdict } from './procedure-verdict.ts'
import { reportFreshness } from './values.ts'

export interface ReportAge {
  /** Last day of the achievements the report tells of. */
  readonly achievementsUntil: PlainDate
  /** The day the ministry or province submits to the Prime Minister. */
  readonly submitted: PlainDate
  /** Awards for the resistance wars are excepted. */
  readonly resistance?: boolean
}

/** `reportIsFresh({ achievementsUntil: plainDate('2025-12-31'), submitted: plainDate('2026-06-30') }).answer` is `met`. */
export function reportIsFresh({ achievementsUntil, submitted, resistance = false }: ReportAge): ProcedureVerdict {
  const entry = entryOn(reportFreshness.entries, submitted)
  if (!entry) return openVerdict(unseenOn(submitted))
  if (resistance) return verdict(true, 'Khen thưởng kháng chiến: không áp dụng thời hạn của báo cáo', entry.cite)
  const last = addMonths(achievementsUntil, entry.value)
  const fresh = submitted <= last
  return verdict(fresh, fresh ? `Thành tích còn trong thời hạn ${entry.value} tháng` : `Thành tích đã kết thúc quá ${entry.value} tháng: Bộ Nội vụ không tiếp nhận hồ sơ`, entry.cite)
}

function unseenOn(day: PlainDate) {
  if (day >= afterDecree152.from) return lapsed('Thời hạn của thành tích trong báo cáo: Nghị định 152/2025/NĐ-CP đã hết hiệu lực')
  return needsLegal('Thời hạn của thành tích trong báo cáo: chưa thấy văn bản của giai đoạn này', cite('98/2023/NĐ-CP', null, { mark: 'unsure' }))
}
