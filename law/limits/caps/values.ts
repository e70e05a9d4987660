// Shares the law lets be chosen, with what they are shares of.
import { plainDate } from '@thidua/kit/plain-date.ts'
import { cite } from '../../engine/citation.ts'
import type { Dated, LawValue } from '../../engine/dated.ts'
import { decree152, decree91 } from '../transitions/periods.ts'

const decree90ForCivilServants: Dated = { from: plainDate('2020-08-20'), until: plainDate('2025-12-31') }
const decree90ForPublicEmployees: Dated = { from: plainDate('2020-08-20'), until: plainDate('2026-06-30') }
const decree335: Dated = { from: plainDate('2026-01-01') }
const decree233: Dated = { from: plainDate('2026-07-01'), knownSince: plainDate('2026-06-26') }

const decree90 = cite('90/2020/NĐ-CP', null, { mark: 'memory' })
const ratingsOfPublicEmployees = cite('233/2026/NĐ-CP', 12, { clause: 6 })
/** Đ5–9; which of them sets the share is not noted. */
const ratingsOfUnits = cite('233/2026/NĐ-CP', null)

export const grassrootsFighters: LawValue = {
  id: 'limits/caps/grassroots-fighters-share', says: 'Chiến sĩ thi đua cơ sở: tối đa so với số người đạt Lao động tiên tiến, Chiến sĩ tiên tiến', unit: 'percent',
  entries: [{ ...decree91, value: 15, cite: cite('91/2017/NĐ-CP', 9, { clause: 3 }) }],
}

export const governmentFlags: LawValue = {
  id: 'limits/caps/government-flags-share', says: 'Cờ thi đua của Chính phủ hằng năm: tối đa so với số tập thể dẫn đầu cụm, khối đạt tiêu chuẩn Cờ thi đua bộ, ban, ngành, tỉnh', unit: 'percent',
  entries: [
    { ...decree91, value: 20, cite: cite('91/2017/NĐ-CP', 11, { clause: 1 }) },
    { ...decree152, value: 20, cite: cite('152/2025/NĐ-CP', 7, { clause: 1 }) },
  ],
}

export const excellentCivilServants: LawValue = {
  id: 'limits/caps/excellent-civil-servants-share', says: 'Công chức xếp loại hoàn thành xuất sắc: tối đa so với số xếp loại hoàn thành tốt trong cùng cơ quan và từng nhóm nhiệm vụ tương đồng', unit: 'percent',
  entries: [{ ...decree90ForCivilServants, value: 20, cite: decree90 }, { ...decree335, value: 20, cite: cite('335/2025/NĐ-CP', null) }],
}

export const excellentCivilServantsRaised: LawValue = {
  id: 'limits/caps/excellent-civil-servants-raised-share', says: 'Công chức xếp loại hoàn thành xuất sắc khi cơ quan có thành tích nổi trội: tối đa', unit: 'percent',
  entries: [{ ...decree335, value: 25, cite: cite('335/2025/NĐ-CP', null, { mark: 'weak' }) }],
}

export const excellentPublicEmployees: LawValue = {
  id: 'limits/caps/excellent-public-employees-share', says: 'Viên chức xếp loại hoàn thành xuất sắc: tối đa so với số xếp loại hoàn thành tốt trong cùng đơn vị và từng nhóm nhiệm vụ tương đồng', unit: 'percent',
  entries: [{ ...decree90ForPublicEmployees, value: 20, cite: decree90 }, { ...decree233, value: 20, cite: ratingsOfPublicEmployees }],
}

export const excellentPublicEmployeesRaised: LawValue = {
  id: 'limits/caps/excellent-public-employees-raised-share', says: 'Viên chức xếp loại hoàn thành xuất sắc khi đơn vị được xếp loại hoàn thành xuất sắc: tối đa', unit: 'percent',
  entries: [{ ...decree233, value: 25, cite: ratingsOfPublicEmployees }],
}

export const excellentUnits: LawValue = {
  id: 'limits/caps/excellent-public-units-share', says: 'Đơn vị sự nghiệp công lập xếp loại hoàn thành xuất sắc: tối đa so với số đơn vị xếp loại hoàn thành tốt', unit: 'percent',
  entries: [{ ...decree233, value: 20, cite: ratingsOfUnits }],
}

export const excellentUnitsRaised: LawValue = {
  id: 'limits/caps/excellent-public-units-raised-share', says: 'Đơn vị sự nghiệp công lập xếp loại hoàn thành xuất sắc trong trường hợp được nâng tỷ lệ: tối đa', unit: 'percent',
  entries: [{ ...decree233, value: 25, cite: ratingsOfUnits }],
}

export const fewUnits: LawValue = {
  id: 'limits/caps/few-public-units', says: 'Dưới số đơn vị này thì nhiều nhất một đơn vị được xếp loại hoàn thành xuất sắc', unit: 'count',
  entries: [{ ...decree233, value: 5, cite: ratingsOfUnits }],
}

export const values: readonly LawValue[] = [
  grassrootsFighters, governmentFlags, excellentCivilServants, excellentCivilServantsRaised, excellentPublicEmployees, excellentPublicEmployeesRaised, excellentUnits, excellentUnitsRaised, fewUnits,
]
