import { plainDate } from '@thidua/kit/plain-date.ts'
import { cite } from '../../engine/citation.ts'
import type { LawValue } from '../../engine/dated.ts'

const path = 'commendations/labour-order-third-class-individual'
const original = { from: plainDate('2004-07-01'), until: plainDate('2014-05-31') }
const decree65 = { from: plainDate('2014-08-20'), until: plainDate('2017-09-30') }
const decree91 = { from: plainDate('2017-10-01'), until: plainDate('2023-12-31') }
const law2022 = { from: plainDate('2024-01-01'), until: plainDate('2026-09-30') }
const point65 = cite('65/2014/NĐ-CP', 17, { clause: 1, point: 'b' })
const clause91 = cite('91/2017/NĐ-CP', 24, { clause: 1 })
const point2022 = cite('06/2022/QH15', 44, { clause: 1, point: 'e' })

export const titlesInARow: LawValue = {
  id: `${path}/titles-in-a-row`, says: 'Số lần liên tục đạt Chiến sĩ thi đua cơ sở để xét Huân chương Lao động hạng Ba', unit: 'count',
  entries: [{ ...original, value: 7, cite: cite('15/2003/QH11', 44, { clause: 1, point: 'a' }) }],
}

export const yearsAfterDiploma: LawValue = {
  id: `${path}/years-after-diploma`, says: 'Số năm liên tục sau Bằng khen của Thủ tướng Chính phủ đến khi đề nghị Huân chương Lao động hạng Ba', unit: 'years',
  entries: [{ ...decree65, value: 5, cite: point65 }, { ...decree91, value: 5, cite: clause91 }, { ...law2022, value: 5, cite: point2022 }],
}

export const initiatives: LawValue = {
  id: `${path}/initiatives`, says: 'Số sáng kiến được công nhận, áp dụng hiệu quả trong bộ, ngành, tỉnh, đoàn thể Trung ương trong thời gian đó', unit: 'count',
  entries: [{ ...decree65, value: 2, cite: point65 }, { ...decree91, value: 2, cite: clause91 }],
}

export const excellentYears: LawValue = {
  id: `${path}/excellent-years`, says: 'Số năm hoàn thành xuất sắc nhiệm vụ trong thời gian đó', unit: 'years', entries: [{ ...law2022, value: 1, cite: point2022 }],
}

export const grassrootsTitles: LawValue = {
  id: `${path}/grassroots-titles`, says: 'Số lần đạt Chiến sĩ thi đua cơ sở trong thời gian đó', unit: 'count', entries: [{ ...law2022, value: 3, cite: point2022 }],
}

export const workerInitiatives: LawValue = {
  id: `${path}/worker-initiatives`, says: 'Số sáng kiến mang lại lợi ích của công nhân', unit: 'count', entries: [{ ...decree65, value: 3, cite: cite('65/2014/NĐ-CP', 17, { clause: 2, point: 'b' }) }],
}

export const values: readonly LawValue[] = [titlesInARow, yearsAfterDiploma, initiatives, excellentYears, grassrootsTitles, workerInitiatives]
