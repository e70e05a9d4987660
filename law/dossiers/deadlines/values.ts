// Days by which dossiers arrive and the working days each step may take. A gap between entries is a text nobody here has seen.
import { plainDate } from '@thidua/kit/plain-date.ts'
import { cite } from '../../engine/citation.ts'
import type { LawValue } from '../../engine/dated.ts'
import { decree91, law2022, valuesOf152 } from '../../limits/transitions/periods.ts'

/** A date of every year: `12-31`. */
export type MonthDay = `${number}-${number}`

const calendar91 = { ...decree91, cite: cite('91/2017/NĐ-CP', 48, { clause: 1 }) }

export const nationalFighterDate: LawValue<MonthDay> = {
  id: 'dossiers/deadlines/national-fighter-date', says: 'Hạn nhận hồ sơ Chiến sĩ thi đua toàn quốc, trong năm liền kề năm có quyết định Chiến sĩ thi đua bộ, tỉnh lần thứ hai', unit: 'date',
  entries: [{ ...calendar91, value: '10-31' }, ...valuesOf152<MonthDay>('12-31', 35, { clause: 1, point: 'a' })],
}
export const governmentFlagDate: LawValue<MonthDay> = {
  id: 'dossiers/deadlines/government-flag-date', says: 'Hạn nhận hồ sơ Cờ thi đua của Chính phủ hằng năm', unit: 'date',
  entries: [{ ...calendar91, value: '03-31' }, ...valuesOf152<MonthDay>('06-30', 35, { clause: 1, point: 'b' })],
}
export const governmentFlagSchoolDate: LawValue<MonthDay> = {
  id: 'dossiers/deadlines/government-flag-school-date', says: 'Hạn nhận hồ sơ Cờ thi đua của Chính phủ của đơn vị tổng kết theo năm học', unit: 'date',
  entries: [{ ...calendar91, value: '10-15' }, ...valuesOf152<MonthDay>('12-31', 35, { clause: 1, point: 'b' })],
}
export const meritDate: LawValue<MonthDay> = {
  id: 'dossiers/deadlines/merit-date', says: 'Hạn nhận hồ sơ khen thưởng công trạng cấp Nhà nước', unit: 'date',
  entries: [{ ...calendar91, value: '06-30' }],
}
export const meritSchoolDate: LawValue<MonthDay> = {
  id: 'dossiers/deadlines/merit-school-date', says: 'Hạn nhận hồ sơ khen thưởng công trạng cấp Nhà nước của ngành giáo dục', unit: 'date',
  entries: [{ ...calendar91, value: '10-15' }],
}
export const heroDate: LawValue<MonthDay> = {
  id: 'dossiers/deadlines/hero-date', says: 'Hạn nhận hồ sơ danh hiệu Anh hùng, trong năm tổ chức Đại hội Thi đua yêu nước', unit: 'date',
  entries: [{ ...decree91, value: '02-28', cite: cite('91/2017/NĐ-CP', 48, { clause: 1, mark: 'memory' }) }],
}
export const culturalFamilyDate: LawValue<MonthDay> = {
  id: 'dossiers/deadlines/cultural-family-date', says: 'Hạn bình xét Gia đình văn hóa hằng năm', unit: 'date',
  entries: [{ from: plainDate('2024-01-30'), ...(law2022.until ? { until: law2022.until } : {}), value: '11-25', cite: cite('86/2023/NĐ-CP', null) }],
}

/** Fixed dates of the year. */
export const dates: readonly LawValue<MonthDay>[] = [
  nationalFighterDate, governmentFlagDate, governmentFlagSchoolDate, meritDate, meritSchoolDate, heroDate, culturalFamilyDate,
]

/** NĐ 39/2012, which amended NĐ 42/2010; its days in force are remembered, not read. */
const decree39 = { from: plainDate('2012-06-15'), until: plainDate('2017-09-30'), cite: cite('39/2012/NĐ-CP', null, { mark: 'memory' }) }

function days(name: string, says: string, entries: LawValue['entries']): LawValue {
  return { id: `dossiers/deadlines/${name}`, says, unit: 'working-days', entries }
}

export const appraisal = days('appraisal', 'Bộ, ban, ngành, tỉnh thẩm định hồ sơ khen thưởng công trạng cấp Nhà nước, kể từ ngày nhận đủ hồ sơ', [{ ...decree39, value: 10 }, ...valuesOf152(30, 35, { clause: 3 })])
export const appraisalHigh = days('appraisal-high', 'Thẩm định hồ sơ Huân chương Độc lập, Hồ Chí Minh, Sao vàng, danh hiệu Anh hùng, Bà mẹ Việt Nam anh hùng', valuesOf152(40, 35, { clause: 3 }))
export const homeAffairs = days('home-affairs', 'Bộ Nội vụ thẩm định và trình Thủ tướng Chính phủ, kể từ ngày nhận đủ hồ sơ', [{ ...decree39, value: 10 }, ...valuesOf152(20, 35, { clause: 2 })])
export const homeAffairsWithOpinions = days('home-affairs-with-opinions', 'Ban Thi đua - Khen thưởng Trung ương trình Thủ tướng khi phải lấy ý kiến cơ quan khác', [{ ...decree39, value: 20 }])
export const consultationAnswer = days('consultation-answer', 'Cơ quan được lấy ý kiến hiệp y trả lời, kể từ ngày nhận (theo dấu bưu điện)', [{ ...decree39, value: 10 }, ...valuesOf152(10, 34, { clause: 6 })])
export const submissionAfterConsultation = days('submission-after-consultation', 'Bộ Nội vụ trình sau khi các ý kiến thống nhất', valuesOf152(10, 34, { clause: 7 }))
export const returnOfDossier = days('return-of-dossier', 'Trả lại hồ sơ không đủ điều kiện, nêu căn cứ pháp luật', valuesOf152(10, 35, { clause: 4, point: 'a' }))
export const noticeOfRefusal = days('notice-of-refusal', 'Thông báo trường hợp Thủ tướng, Chủ tịch nước không khen, kể từ thông báo của Văn phòng', valuesOf152(10, 35, { clause: 4, point: 'b' }))
export const copyOfDecision = days('copy-of-decision', 'Gửi bản sao quyết định của Chủ tịch nước cho bộ, ban, ngành, tỉnh', valuesOf152(10, 35, { clause: 4, point: 'c' }))
export const artefactsFew = days('artefacts-few', 'Cấp phát hiện vật khen thưởng, quyết định dưới 100 trường hợp (không tính thời gian đóng dấu)', valuesOf152(10, 35, { clause: 4, point: 'd' }))
export const artefactsMany = days('artefacts-many', 'Cấp phát hiện vật khen thưởng, quyết định từ 100 trường hợp (không tính thời gian đóng dấu)', valuesOf152(20, 35, { clause: 4, point: 'd' }))

export const manyCases: LawValue = {
  id: 'dossiers/deadlines/many-cases', says: 'Số trường hợp trong quyết định từ đó thời hạn cấp hiện vật dài hơn', unit: 'count', entries: valuesOf152(100, 35, { clause: 4, point: 'd' }),
}
export const culturalFamilyPublication: LawValue = {
  id: 'dossiers/deadlines/cultural-family-publication', says: 'Công bố danh sách Gia đình văn hóa, kể từ ngày có quyết định', unit: 'days',
  entries: [{ from: plainDate('2024-01-30'), ...(law2022.until ? { until: law2022.until } : {}), value: 15, cite: cite('86/2023/NĐ-CP', null) }],
}

export const values: readonly LawValue[] = [
  appraisal, appraisalHigh, homeAffairs, homeAffairsWithOpinions, consultationAnswer, submissionAfterConsultation, returnOfDossier,
  noticeOfRefusal, copyOfDecision, artefactsFew, artefactsMany, manyCases, culturalFamilyPublication,
]
