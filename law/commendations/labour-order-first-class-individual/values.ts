import { plainDate } from '@thidua/kit/plain-date.ts'
import { cite } from '../../engine/citation.ts'
import type { LawValue } from '../../engine/dated.ts'

const path = 'commendations/labour-order-first-class-individual'
const decree65 = { from: plainDate('2014-08-20'), until: plainDate('2017-09-30') }
const decree91 = { from: plainDate('2017-10-01'), until: plainDate('2023-12-31') }
const point65 = cite('65/2014/NĐ-CP', 15, { clause: 1, point: 'b' })

export const yearsAfterSecondClass: LawValue = {
  id: `${path}/years-after-second-class`, says: 'Số năm liên tục sau Huân chương Lao động hạng Nhì đến khi đề nghị hạng Nhất', unit: 'years', entries: [{ ...decree65, value: 5, cite: point65 }],
}

export const initiatives: LawValue = {
  id: `${path}/initiatives`, says: 'Số sáng kiến được công nhận, áp dụng hiệu quả trong bộ, ngành, tỉnh, đoàn thể Trung ương trong thời gian đó', unit: 'count', entries: [{ ...decree65, value: 4, cite: point65 }],
}

export const workerInitiatives: LawValue = {
  id: `${path}/worker-initiatives`, says: 'Số phát minh, sáng chế, sáng kiến mang lại lợi ích của công nhân', unit: 'count',
  entries: [{ ...decree65, value: 7, cite: cite('65/2014/NĐ-CP', 15, { clause: 2, point: 'b' }) }, { ...decree91, value: 4, cite: cite('91/2017/NĐ-CP', 22, { clause: 2 }) }],
}

export const values: readonly LawValue[] = [yearsAfterSecondClass, initiatives, workerInitiatives]
