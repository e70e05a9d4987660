import { plainDate } from '@thidua/kit/plain-date.ts'
import type { LawCase, ProcedureCase } from '../../engine/case.ts'
import { cite, type Citation } from '../../engine/citation.ts'
import { inForce, type LawValue } from '../../engine/dated.ts'
import { isOpen } from '../transitions/dated-answer.ts'
import { addMonths } from './months.ts'
import {
  cultureDays, hungKingsDays, labourDays, lunarNewYearDays, nationalDays, newYearDays, victoryDays,
} from './values.ts'
import { addWorkingDays, agencyCalendar, isWorkingDay, officeCalendar, workingDayFrom, workingDaysBetween, type WorkingCalendar } from './working-days.ts'

const holidays = cite('45/2019/QH14', 112, { clause: 3, mark: 'memory' })
const madeUp = cite('45/2019/QH14', 111, { clause: 3 })

function said(answer: unknown): string | number | boolean {
  return isOpen(answer) ? 'needs-legal' : (answer as string | number | boolean)
}

function question(word: string, name: string, rest: Pick<ProcedureCase, 'given' | 'answer' | 'expected'>, source: Citation = holidays): ProcedureCase {
  return { kind: 'procedure', id: `limits/calendar/${word}`, name, ...rest, cite: [source] }
}

/** `after('2025-08-20', 10)`: text instead of branded days keeps a table of cases readable. */
function after(day: string, count: number, calendar: WorkingCalendar = officeCalendar): string | number | boolean {
  return said(addWorkingDays(plainDate(day), count, calendar))
}

function working(day: string, calendar: WorkingCalendar = officeCalendar): string | number | boolean {
  return said(isWorkingDay(plainDate(day), calendar))
}

function ofLaw(value: LawValue, expected: number): ProcedureCase {
  const [first] = value.entries
  const word = value.id.slice('limits/calendar/'.length)
  return question(word, `${value.says}: ${expected}`, { given: `từ ${first?.from}`, answer: () => inForce(value, first?.from ?? plainDate('2021-01-01')).value, expected }, first?.cite ?? holidays)
}

const saturdays = agencyCalendar({ name: 'Cơ quan làm việc cả thứ Bảy', restDays: [0] })
const foundingDay = agencyCalendar({ name: 'Cơ quan nghỉ ngày truyền thống', daysOff: [plainDate('2025-08-28')], worked: [plainDate('2025-08-30')] })

export const cases: readonly LawCase[] = [
  ofLaw(newYearDays, 1), ofLaw(lunarNewYearDays, 5), ofLaw(victoryDays, 1), ofLaw(labourDays, 1), ofLaw(nationalDays, 2), ofLaw(hungKingsDays, 1), ofLaw(cultureDays, 1),
  question('weekend', 'Thứ Bảy, Chủ nhật không phải ngày làm việc', { given: 'Thứ Bảy 22/11/2025', answer: () => working('2025-11-22'), expected: false }),
  question('weekday', 'Thứ Hai thường là ngày làm việc', { given: 'Thứ Hai 24/11/2025', answer: () => working('2025-11-24'), expected: true }),
  question('culture-day-2026', 'Ngày Văn hóa Việt Nam được nghỉ từ năm 2026', { given: '24/11/2026', answer: () => working('2026-11-24'), expected: false }, cite('28/2026/QH16', 2, { mark: 'weak' })),
  question('tet-2021', 'Tết Tân Sửu: nghỉ từ 10/02 đến 16/02/2021', { given: 'Thứ Tư 10/02/2021 và thứ Tư 17/02/2021', answer: () => `${working('2021-02-10')}, ${working('2021-02-17')}`, expected: 'false, true' }),
  question('in-lieu-2022', '30/4 và 01/5/2022 trùng ngày nghỉ: nghỉ bù 02 và 03/5', { given: 'hồ sơ nhận thứ Sáu 29/04/2022, một ngày làm việc', answer: () => after('2022-04-29', 1), expected: '2022-05-04' }, madeUp),
  question('in-lieu-2023', 'Quốc khánh 02/9/2023 là thứ Bảy: nghỉ bù thứ Hai 04/9', { given: 'hồ sơ nhận thứ Năm 31/08/2023, một ngày làm việc', answer: () => after('2023-08-31', 1), expected: '2023-09-05' }, madeUp),
  question('exchange-2024', 'Ngày 29/04/2024 nghỉ, thứ Bảy 04/05/2024 làm bù', { given: '29/04 và 04/05/2024', answer: () => `${working('2024-04-29')}, ${working('2024-05-04')}`, expected: 'false, true' }),
  question('exchange-2025', 'Thứ Sáu 02/05/2025 nghỉ, thứ Bảy 26/04/2025 làm bù', { given: '02/05 và 26/04/2025', answer: () => `${working('2025-05-02')}, ${working('2025-04-26')}`, expected: 'false, true' }),
  question('exchange-2026', 'Thứ Sáu 02/01/2026 nghỉ, thứ Bảy 10/01/2026 làm bù', { given: '02/01 và 10/01/2026', answer: () => `${working('2026-01-02')}, ${working('2026-01-10')}`, expected: 'false, true' }),
  question('first-day-not-counted', 'Ngày nhận không tính: nhận 27/11/2025, ba ngày làm việc', { given: 'thứ Năm 27/11/2025', answer: () => after('2025-11-27', 3), expected: '2025-12-02' }, cite('91/2015/QH13', 147, { clause: 2, mark: 'memory' })),
  question('ten-days-over-national-day', 'Mười ngày làm việc qua Quốc khánh 2025', { given: 'từ thứ Tư 20/08/2025', answer: () => after('2025-08-20', 10), expected: '2025-09-05' }),
  question('back', 'Đếm lùi: mười ngày làm việc trước 05/09/2025', { given: 'ngày 05/09/2025', answer: () => after('2025-09-05', -10), expected: '2025-08-20' }),
  question('between', 'Số ngày làm việc từ sau 20/08 đến 05/09/2025', { given: '20/08/2025 và 05/09/2025', answer: () => said(workingDaysBetween(plainDate('2025-08-20'), plainDate('2025-09-05'), officeCalendar)), expected: 10 }),
  question('none-between', 'Trong hai ngày cuối tuần không có ngày làm việc nào', { given: 'thứ Sáu 21/11 và Chủ nhật 23/11/2025', answer: () => said(workingDaysBetween(plainDate('2025-11-21'), plainDate('2025-11-23'), officeCalendar)), expected: 0 }),
  question('next-working-day', 'Hạn rơi vào Chủ nhật: ngày làm việc tiếp theo', { given: 'Chủ nhật 30/06/2024', answer: () => said(workingDayFrom(plainDate('2024-06-30'), officeCalendar)), expected: '2024-07-01' }),
  question('same-working-day', 'Hạn rơi vào ngày làm việc: giữ nguyên', { given: 'thứ Ba 30/06/2026', answer: () => said(workingDayFrom(plainDate('2026-06-30'), officeCalendar)), expected: '2026-06-30' }),
  question('year-without-list', 'Năm chưa có lịch thì không trả lời', { given: '29/12/2026, mười ngày làm việc', answer: () => after('2026-12-29', 10), expected: 'needs-legal' }, cite('45/2019/QH14', 112, { clause: 3, mark: 'unsure' })),
  question('year-before-list', 'Năm 2020 chưa có lịch thì không trả lời', { given: 'thứ Ba 15/12/2020', answer: () => working('2020-12-15'), expected: 'needs-legal' }, cite('45/2019/QH14', 112, { clause: 3, mark: 'unsure' })),
  question('exchange-not-decided', 'Đề xuất hoán đổi ngày 23/11/2026 chưa có quyết định', { given: 'thứ Sáu 20/11/2026, một ngày làm việc', answer: () => after('2026-11-20', 1), expected: 'needs-legal' }, cite('45/2019/QH14', 112, { clause: 3, mark: 'unsure' })),
  question('agency-works-saturdays', 'Cơ quan làm việc cả thứ Bảy có lịch riêng', { given: 'thứ Sáu 21/11/2025, một ngày làm việc', answer: () => after('2025-11-21', 1, saturdays), expected: '2025-11-22' }),
  question('agency-day-off', 'Ngày nghỉ riêng của cơ quan không tính', { given: 'thứ Tư 27/08/2025, một ngày làm việc', answer: () => after('2025-08-27', 1, foundingDay), expected: '2025-08-29' }),
  question('agency-saturday-worked', 'Thứ Bảy làm bù riêng của cơ quan được tính', { given: 'thứ Sáu 29/08/2025, một ngày làm việc', answer: () => after('2025-08-29', 1, foundingDay), expected: '2025-08-30' }),
  question('months', 'Sáu tháng sau 31/12/2025 là 30/06/2026', { given: '31/12/2025', answer: () => addMonths(plainDate('2025-12-31'), 6), expected: '2026-06-30' }),
  question('months-over-new-year', 'Sáu tháng sau 31/08/2025 là 28/02/2026', { given: '31/08/2025', answer: () => addMonths(plainDate('2025-08-31'), 6), expected: '2026-02-28' }),
]
