// Public holidays and the Saturdays worked in exchange, year by year, as the notices to the civil service gave them.
import { plainDate, type PlainDate } from '@thidua/kit/plain-date.ts'
import { cite } from '../../engine/citation.ts'
import type { DatedValue, LawValue } from '../../engine/dated.ts'

export interface HolidayYear {
  /** The days off that fall on Monday to Friday, days in lieu and exchanged days included. */
  readonly daysOff: readonly PlainDate[]
  /** Rest days worked in exchange. */
  readonly worked: readonly PlainDate[]
  /** Days about which an exchange was proposed and no decision was seen. */
  readonly unsettled?: readonly PlainDate[]
  readonly notice: string
}

const labourCode = '45/2019/QH14'
const codeInForce = plainDate('2021-01-01')

export const newYearDays: LawValue = {
  id: 'limits/calendar/new-year-days', says: 'Số ngày nghỉ Tết Dương lịch', unit: 'days',
  entries: [{ from: codeInForce, value: 1, cite: cite(labourCode, 112, { clause: 1, point: 'a' }) }],
}
export const lunarNewYearDays: LawValue = {
  id: 'limits/calendar/lunar-new-year-days', says: 'Số ngày nghỉ Tết Âm lịch; ngày cụ thể do Thủ tướng Chính phủ quyết định hằng năm', unit: 'days',
  entries: [{ from: codeInForce, value: 5, cite: cite(labourCode, 112, { clause: 1, point: 'b' }) }],
}
export const victoryDays: LawValue = {
  id: 'limits/calendar/victory-days', says: 'Số ngày nghỉ Ngày Chiến thắng (30/4)', unit: 'days',
  entries: [{ from: codeInForce, value: 1, cite: cite(labourCode, 112, { clause: 1, point: 'c' }) }],
}
export const labourDays: LawValue = {
  id: 'limits/calendar/labour-days', says: 'Số ngày nghỉ Ngày Quốc tế lao động (01/5)', unit: 'days',
  entries: [{ from: codeInForce, value: 1, cite: cite(labourCode, 112, { clause: 1, point: 'd' }) }],
}
export const nationalDays: LawValue = {
  id: 'limits/calendar/national-days', says: 'Số ngày nghỉ Quốc khánh: 02/9 và một ngày liền kề trước hoặc sau', unit: 'days',
  entries: [{ from: codeInForce, value: 2, cite: cite(labourCode, 112, { clause: 1, point: 'đ' }) }],
}
export const hungKingsDays: LawValue = {
  id: 'limits/calendar/hung-kings-days', says: 'Số ngày nghỉ Giỗ Tổ Hùng Vương (10/3 âm lịch)', unit: 'days',
  entries: [{ from: codeInForce, value: 1, cite: cite(labourCode, 112, { clause: 1, point: 'e' }) }],
}
export const cultureDays: LawValue = {
  id: 'limits/calendar/culture-days', says: 'Số ngày nghỉ Ngày Văn hóa Việt Nam (24/11)', unit: 'days',
  entries: [{ from: plainDate('2026-07-01'), value: 1, cite: cite('28/2026/QH16', 2, { mark: 'weak' }) }],
}

export const values: readonly LawValue[] = [newYearDays, lunarNewYearDays, victoryDays, labourDays, nationalDays, hungKingsDays, cultureDays]

interface Days { readonly off: readonly string[]; readonly worked?: readonly string[]; readonly unsettled?: readonly string[]; readonly notice: string }

/** Days are written `MM-DD`. */
function year(number: number, { off, worked = [], unsettled, notice }: Days): DatedValue<HolidayYear> {
  const days = (texts: readonly string[]): PlainDate[] => texts.map((text) => plainDate(`${number}-${text}`))
  return {
    from: plainDate(`${number}-01-01`), until: plainDate(`${number}-12-31`), cite: cite(labourCode, 112, { clause: 3, mark: 'memory' }),
    value: { daysOff: days(off), worked: days(worked), notice, ...(unsettled ? { unsettled: days(unsettled) } : {}) },
  }
}

/** One entry a year; a year without one has no answer. A holiday on a rest day is made up on the next working day (Đ111 k3): the lists carry the day in lieu. */
export const publicHolidays: LawValue<HolidayYear> = {
  id: 'limits/calendar/public-holidays', says: 'Lịch nghỉ lễ, tết và ngày làm bù của công chức, viên chức', unit: 'date',
  entries: [
    year(2021, {
      off: ['01-01', '02-10', '02-11', '02-12', '02-15', '02-16', '04-21', '04-30', '05-03', '09-02', '09-03'],
      notice: 'Thông báo 4875/TB-LĐTBXH',
    }),
    year(2022, {
      off: ['01-03', '01-31', '02-01', '02-02', '02-03', '02-04', '04-11', '05-02', '05-03', '09-01', '09-02'],
      notice: 'Thông báo 119/TB-LĐTBXH',
    }),
    year(2023, {
      off: ['01-02', '01-20', '01-23', '01-24', '01-25', '01-26', '05-01', '05-02', '05-03', '09-01', '09-04'],
      notice: 'Thông báo 5034/TB-LĐTBXH',
    }),
    year(2024, {
      off: ['01-01', '02-08', '02-09', '02-12', '02-13', '02-14', '04-18', '04-29', '04-30', '05-01', '09-02', '09-03'], worked: ['05-04'],
      notice: 'Thông báo 5015/TB-LĐTBXH, 1570/TB-LĐTBXH',
    }),
    year(2025, {
      off: ['01-01', '01-27', '01-28', '01-29', '01-30', '01-31', '04-07', '04-30', '05-01', '05-02', '09-01', '09-02'], worked: ['04-26'],
      notice: 'Thông báo 6150/TB-BLĐTBXH',
    }),
    year(2026, {
      off: ['01-01', '01-02', '02-16', '02-17', '02-18', '02-19', '02-20', '04-27', '04-30', '05-01', '08-31', '09-01', '09-02', '11-24'],
      worked: ['01-10', '08-22'], unsettled: ['11-23', '11-28'],
      notice: 'Thông báo 9441/TB-BNV, Công văn 12729/VPCP-KGVX, 3383/BNV-CVL; Nghị quyết 28/2026/QH16 (24/11)',
    }),
  ],
}
