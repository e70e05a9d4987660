import { plainDate } from '@thidua/kit/plain-date.ts'
import type { Answer } from '../../engine/answer.ts'
import type { LawCase } from '../../engine/case.ts'
import { attestations } from '../../engine/attestations.ts'
import { cite } from '../../engine/citation.ts'
import type { Facts } from '../../engine/facts.ts'
import { amendedDays, asking, onEachDay } from '../collective-case.ts'
import { as, attesting, joinedOn, officer, rated, reprimanded, unknownPerson } from '../individual-facts.ts'

const law2022 = cite('06/2022/QH15', 24)
const law2003 = cite('15/2003/QH11', 24, { clause: 2, mark: 'memory' })
const decree91 = cite('91/2017/NĐ-CP', 10)
const ask = asking('titles/advanced-soldier', 'advanced-soldier', law2022)

const soldier = (year: number): Facts => as('army', officer({ ratings: rated('good', year) }))

const knownDays = (answer: Answer): Readonly<Record<string, Answer>> => Object.fromEntries(
  ['2014-08-20', '2017-09-30', '2017-10-01', '2023-12-31', '2024-01-01', '2025-06-30', '2025-07-01', '2025-08-04', '2025-08-05', '2026-09-30'].map((day) => [day, answer]),
)

export const cases: readonly LawCase[] = [
  ...onEachDay(ask, {
    id: 'good', name: 'Quân nhân hoàn thành tốt nhiệm vụ', facts: soldier,
    days: { '2004-07-01': 'undetermined', '2014-05-31': 'undetermined', '2014-06-01': 'undetermined', '2014-08-19': 'undetermined', ...knownDays('met'), ...amendedDays },
  }),
  ...onEachDay(ask, {
    id: 'completed', name: 'Quân nhân chỉ hoàn thành nhiệm vụ', facts: (year) => as('army', officer({ ratings: rated('completed', year) })),
    days: { '2014-05-31': 'undetermined', '2014-06-01': 'not-met', '2014-08-19': 'not-met', ...knownDays('not-met'), ...amendedDays },
  }),
  ...onEachDay(ask, {
    id: 'eight-months', name: 'Chiến sĩ công an mới 08 tháng', facts: (year) => as('police', joinedOn(`${year}-04-15`, soldier(year))), cite: [decree91, cite('01/2024/TT-BNV', 1, { clause: 5 })],
    days: { '2017-09-30': 'not-met', '2017-10-01': 'not-met', '2023-12-31': 'not-met', '2024-01-01': 'met' },
  }),
  ask({ id: 'army-eight-months', name: 'Quân nhân mới 08 tháng năm 2024: chưa đủ 09 tháng theo Bộ Quốc phòng', facts: joinedOn('2024-04-01', soldier(2024)), on: '2024-12-05', expected: 'not-met', cite: [cite('118/2023/TT-BQP', null)] }),
  ask({ id: 'militia', name: 'Dân quân tự vệ cũng được xét', facts: as('militia', soldier(2022)), on: '2022-12-05', expected: 'met', cite: [law2003] }),
  ask({ id: 'civilian', name: 'Công chức dân sự không thuộc đối tượng của danh hiệu này', facts: as('civil-servant', soldier(2024)), on: '2024-12-05', expected: 'not-met' }),
  ask({ id: 'reprimanded-2022', name: 'Quân nhân bị khiển trách trong năm: không đạt', facts: { ...soldier(2022), discipline: reprimanded(2022) }, on: '2022-12-05', expected: 'not-met', cite: [decree91] }),
  ask({ id: 'reprimanded-2024', name: 'Quân nhân bị khiển trách theo Luật 2022: cần pháp chế xác nhận', facts: { ...soldier(2024), discipline: reprimanded(2024) }, on: '2024-12-05', expected: 'undetermined', because: 'needs-legal', cite: [cite('98/2023/NĐ-CP', 4, { clause: 4 })] }),
  ...(['law-abiding', 'studies', 'healthy-conduct'] as const).map((key) => ask({ id: `without-${key}`, name: `Năm 2022 bị xác nhận là không đạt yêu cầu: ${attestations[key]}`, facts: attesting({ [key]: false }, soldier(2022)), on: '2022-12-05', expected: 'not-met', cite: [law2003] })),
  ask({ id: 'away-2016', name: 'Nghỉ hai tháng năm 2016: không đạt', facts: { ...soldier(2016), absences: [{ kind: 'unpaid', from: plainDate('2016-03-01'), to: plainDate('2016-05-10') }] }, on: '2016-12-05', expected: 'not-met', cite: [cite('65/2014/NĐ-CP', 5, { clause: 6 })] }),
  ask({ id: 'police-four-months', name: 'Chiến sĩ công an mới 04 tháng năm 2024: không đạt', facts: as('police', joinedOn('2024-08-01', soldier(2024))), on: '2024-12-05', expected: 'not-met', cite: [cite('01/2024/TT-BNV', 1, { clause: 5 })] }),
  ask({ id: 'not-participating', name: 'Không tham gia phong trào: không đạt', facts: attesting({ 'participates-in-emulation': false }, soldier(2025)), on: '2025-12-15', expected: 'not-met' }),
  ask({ id: 'unregistered', name: 'Không đăng ký thi đua theo Luật 2003: không đạt', facts: attesting({ 'registered-for-emulation': false }, soldier(2022)), on: '2022-12-05', expected: 'not-met', cite: [cite('15/2003/QH11', 10)] }),
  ask({ id: 'nothing-known', name: 'Chưa có dữ kiện nào', facts: unknownPerson, on: '2025-12-15', expected: 'undetermined' }),
]
