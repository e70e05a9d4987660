import { plainDate } from '@thidua/kit/plain-date.ts'
import { cite } from '../../engine/citation.ts'
import type { LawValue } from '../../engine/dated.ts'

const path = 'commendations/labour-order-second-class-individual'
const original = { from: plainDate('2004-07-01'), until: plainDate('2014-05-31') }
const decree65 = { from: plainDate('2014-08-20'), until: plainDate('2017-09-30') }
const law2022 = { from: plainDate('2024-01-01'), until: plainDate('2026-09-30') }
const point65 = cite('65/2014/NĐ-CP', 16, { clause: 1, point: 'b' })
const clause2022 = cite('06/2022/QH15', 43, { clause: 1 })

export const ministryTitlesFrom2004: LawValue = {
  id: `${path}/ministry-titles-from-2004`, says: 'Số lần đạt Chiến sĩ thi đua cấp bộ, ngành, tỉnh sau Huân chương Lao động hạng Ba (văn bản 2004–2014)', unit: 'count',
  // Quoted on a forum only.
  entries: [{ ...original, value: 2, cite: cite('15/2003/QH11', 43, { mark: 'weak' }) }],
}

export const yearsAfterThirdClass: LawValue = {
  id: `${path}/years-after-third-class`, says: 'Số năm liên tục sau Huân chương Lao động hạng Ba đến khi đề nghị hạng Nhì', unit: 'years',
  entries: [{ ...decree65, value: 5, cite: point65 }, { ...law2022, value: 5, cite: clause2022 }],
}

export const initiatives: LawValue = {
  id: `${path}/initiatives`, says: 'Số sáng kiến được công nhận, áp dụng hiệu quả trong bộ, ngành, tỉnh, đoàn thể Trung ương trong thời gian đó', unit: 'count', entries: [{ ...decree65, value: 3, cite: point65 }],
}

export const excellentYears: LawValue = {
  id: `${path}/excellent-years`, says: 'Số năm hoàn thành xuất sắc nhiệm vụ trong thời gian đó', unit: 'years', entries: [{ ...law2022, value: 2, cite: clause2022 }],
}

export const ministryTitles: LawValue = {
  id: `${path}/ministry-titles`, says: 'Số lần đạt Chiến sĩ thi đua bộ, ban, ngành, tỉnh trong thời gian đó', unit: 'count', entries: [{ ...law2022, value: 1, cite: clause2022 }],
}

export const workerInitiatives: LawValue = {
  id: `${path}/worker-initiatives`, says: 'Số sáng kiến mang lại lợi ích của công nhân', unit: 'count', entries: [{ ...decree65, value: 5, cite: cite('65/2014/NĐ-CP', 16, { clause: 2, point: 'b' }) }],
}

export const values: readonly LawValue[] = [ministryTitlesFrom2004, yearsAfterThirdClass, initiatives, excellentYears, ministryTitles, workerInitiatives]
