import { plainDate } from '@thidua/kit/plain-date.ts'
import { cite, type Citation } from '../../engine/citation.ts'
import type { DatedValue, LawValue } from '../../engine/dated.ts'

const path = 'commendations/prime-minister-diploma-individual'
const decree65 = { from: plainDate('2014-08-20'), until: plainDate('2017-09-30') }
const decree91 = { from: plainDate('2017-10-01'), until: plainDate('2023-12-31') }
const law2022 = { from: plainDate('2024-01-01'), until: plainDate('2026-09-30') }
const point65 = cite('65/2014/NĐ-CP', 23, { clause: 1, point: 'c' })
const point91 = cite('91/2017/NĐ-CP', 38, { clause: 1, point: 'c' })
const point2022 = cite('06/2022/QH15', 73, { clause: 1, point: 'b' })

const underDecrees = (value: number, citations: readonly [Citation, Citation] = [point65, point91]): readonly DatedValue[] => [
  { ...decree65, value, cite: citations[0] }, { ...decree91, value, cite: citations[1] },
]

export const yearsAfterDiploma: LawValue = {
  id: `${path}/years-after-diploma`, says: 'Số năm liên tục sau Bằng khen bộ, ban, ngành, tỉnh đến khi đề nghị Bằng khen của Thủ tướng Chính phủ',
  unit: 'years', entries: [...underDecrees(5), { ...law2022, value: 5, cite: point2022 }],
}

export const initiatives: LawValue = {
  id: `${path}/initiatives`, says: 'Số sáng kiến được công nhận và áp dụng hiệu quả ở cơ sở trong thời gian đó', unit: 'count', entries: underDecrees(5),
}

export const certificatesInCombat: LawValue = {
  id: `${path}/certificates-in-combat`, says: 'Số lần được tặng giấy khen về mưu trí, dũng cảm, sáng tạo trong chiến đấu, phục vụ chiến đấu trong thời gian đó', unit: 'count', entries: underDecrees(5),
}

export const grassrootsTitles: LawValue = {
  id: `${path}/grassroots-titles`, says: 'Số lần đạt Chiến sĩ thi đua cơ sở trong thời gian đó', unit: 'count', entries: [{ ...law2022, value: 3, cite: point2022 }],
}

export const workerInitiatives: LawValue = {
  id: `${path}/worker-initiatives`, says: 'Số sáng kiến mang lại lợi ích của công nhân', unit: 'count',
  entries: [{ ...decree65, value: 2, cite: cite('65/2014/NĐ-CP', 23, { clause: 2, point: 'b' }) }],
}

export const values: readonly LawValue[] = [yearsAfterDiploma, initiatives, certificatesInCombat, grassrootsTitles, workerInitiatives]
