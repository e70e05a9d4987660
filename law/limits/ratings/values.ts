// Quality ratings by points, and the time of work a rating needs.
import { plainDate } from '@thidua/kit/plain-date.ts'
import { cite } from '../../engine/citation.ts'
import type { Dated, LawValue } from '../../engine/dated.ts'

const decree335: Dated = { from: plainDate('2026-01-01') }
const decree233: Dated = { from: plainDate('2026-07-01'), knownSince: plainDate('2026-06-26') }

const civilServants = cite('335/2025/NĐ-CP', null)
/** Đ10–12 for people, Đ5–9 for units; which article holds which band is not noted. */
const ofDecree233 = cite('233/2026/NĐ-CP', null)

function bands(who: string, name: string, text: Pick<LawValue['entries'][number], 'from' | 'knownSince' | 'cite'>): readonly [LawValue, LawValue, LawValue] {
  const band = (word: string, level: string, value: number): LawValue => ({ id: `limits/ratings/${name}-${word}-from`, says: `${who} xếp loại ${level} từ số điểm`, unit: 'count', entries: [{ ...text, value }] })
  return [band('excellent', 'hoàn thành xuất sắc', 90), band('good', 'hoàn thành tốt', 70), band('completed', 'hoàn thành', 50)]
}

export const bandsOfCivilServants = bands('Công chức', 'civil-servants', { ...decree335, cite: civilServants })
export const bandsOfPublicEmployees = bands('Viên chức', 'public-employees', { ...decree233, cite: ofDecree233 })
export const bandsOfUnits = bands('Đơn vị sự nghiệp công lập', 'public-units', { ...decree233, cite: ofDecree233 })

export const commonPoints: LawValue = {
  id: 'limits/ratings/common-points', says: 'Điểm tối đa của nhóm tiêu chí chung', unit: 'count', entries: [{ ...decree335, value: 30, cite: civilServants }],
}

export const taskPoints: LawValue = {
  id: 'limits/ratings/task-points', says: 'Điểm tối đa của nhóm tiêu chí kết quả thực hiện nhiệm vụ', unit: 'count', entries: [{ ...decree335, value: 70, cite: civilServants }],
}

export const monthsWorked: LawValue = {
  id: 'limits/ratings/months-worked', says: 'Viên chức có thời gian công tác trong năm chưa đủ số tháng này thì không xếp loại', unit: 'months',
  entries: [{ ...decree233, value: 6, cite: cite('233/2026/NĐ-CP', 14, { clause: 1 }) }],
}

export const tasksAboveRequirement: LawValue = {
  id: 'limits/ratings/public-units-tasks-above-requirement', says: 'Đơn vị hoàn thành xuất sắc: nhiệm vụ vượt yêu cầu ít nhất', unit: 'percent', entries: [{ ...decree233, value: 30, cite: ofDecree233 }],
}

export const lateTasks: LawValue = {
  id: 'limits/ratings/public-units-late-tasks', says: 'Đơn vị hoàn thành nhiệm vụ: nhiệm vụ chậm tiến độ nhiều nhất', unit: 'percent', entries: [{ ...decree233, value: 20, cite: ofDecree233 }],
}

export const tasksDone: LawValue = {
  id: 'limits/ratings/public-units-tasks-done', says: 'Đơn vị hoàn thành dưới mức này của nhiệm vụ thì không hoàn thành', unit: 'percent', entries: [{ ...decree233, value: 70, cite: ofDecree233 }],
}

export const values: readonly LawValue[] = [
  ...bandsOfCivilServants, ...bandsOfPublicEmployees, ...bandsOfUnits, commonPoints, taskPoints, monthsWorked, tasksAboveRequirement, lateTasks, tasksDone,
]
