import { plainDate } from '@thidua/kit/plain-date.ts'
import type { Answer } from '../../engine/answer.ts'
import type { LawCase } from '../../engine/case.ts'
import { attestations } from '../../engine/attestations.ts'
import { cite } from '../../engine/citation.ts'
import type { Facts } from '../../engine/facts.ts'
import { amendedDays, asking, onEachDay } from '../collective-case.ts'
import { as, attesting, joinedOn, officer, rated, reprimanded, unknownPerson, without } from '../individual-facts.ts'

const law2022 = cite('06/2022/QH15', 24, { clause: 1 })
const decree91 = cite('91/2017/NĐ-CP', 10)
const decree65 = cite('65/2014/NĐ-CP', 5, { clause: 6 })
const circular = cite('01/2024/TT-BNV', 1, { clause: 5 })
const ask = asking('titles/advanced-worker', 'advanced-worker', law2022)

const well = (year: number): Facts => officer({ ratings: rated('good', year) })
const completed = (year: number): Facts => officer({ ratings: rated('completed', year) })

const knownDays = (answer: Answer): Readonly<Record<string, Answer>> => Object.fromEntries(
  ['2014-08-20', '2017-09-30', '2017-10-01', '2023-12-31', '2024-01-01', '2025-06-30', '2025-07-01', '2025-08-04', '2025-08-05', '2026-09-30'].map((day) => [day, answer]),
)

/** Away for other reasons than those that count as work: `away(2016, '02-29', '04-22')` is 40 working days. */
function away(year: number, from: string, to: string): Facts {
  return { ...well(year), absences: [{ kind: 'other', from: plainDate(`${year}-${from}`), to: plainDate(`${year}-${to}`) }] }
}

const under2022 = (answer: Answer): Readonly<Record<string, Answer>> => ({ '2024-01-01': answer, '2025-07-01': answer, '2025-08-05': answer })
const outsideAgencies = cite('15/2003/QH11', null, { mark: 'memory' })
const byRegulation = cite('06/2022/QH15', 24, { clause: 4 })
const farmer = (year: number): Facts => as('farmer', officer({ ratings: rated('completed', year) }))

export const cases: readonly LawCase[] = [
  // --- worked cases of the domain notes ---
  ask({ id: 'law-2022/1-advanced-worker', name: 'Hoàn thành tốt nhiệm vụ, tích cực thi đua: đạt Lao động tiên tiến', facts: well(2025), on: '2025-12-15', expected: 'met' }),
  ask({ id: 'law-2022/2-advanced-worker', name: 'Chỉ hoàn thành nhiệm vụ: không đạt Lao động tiên tiến', facts: completed(2025), on: '2025-12-15', expected: 'not-met' }),
  ask({ id: 'law-2022/7', name: 'Tuyển dụng 01/09/2024, chưa đủ 06 tháng: không đạt Lao động tiên tiến năm 2024', facts: joinedOn('2024-09-01', well(2024)), on: '2024-12-20', expected: 'not-met', cite: [circular] }),
  ask({ id: 'law-2022/8', name: 'Hợp đồng từ tháng 01, công chức từ tháng 09 tại cùng cơ quan: thời gian được tính gộp', facts: joinedOn('2024-01-01', well(2024)), on: '2024-12-20', expected: 'met', cite: [circular] }),
  ask({
    id: 'law-2022/9', name: 'Đi đào tạo 05 tháng, chấp hành tốt: thời gian đào tạo được tính', on: '2024-12-20', expected: 'met', cite: [circular],
    facts: { ...well(2024), absences: [{ kind: 'training', from: plainDate('2024-02-01'), to: plainDate('2024-06-30') }] },
  }),
  ask({
    id: 'law-2022/69', name: 'Viên chức làm việc 05 tháng trong năm 2026 không được xếp loại: không chứng minh được tiêu chuẩn', on: '2026-09-15', year: 2026, expected: 'not-met',
    facts: joinedOn('2026-04-15', as('public-employee', officer())), cite: [cite('233/2026/NĐ-CP', 14, { clause: 1 })],
  }),
  ask({ id: 'law-2003/TV08', name: 'Vào cơ quan 09 tháng trước khi xét: không đạt', facts: joinedOn('2022-03-05', well(2022)), on: '2022-12-05', expected: 'not-met', cite: [decree91] }),
  ask({ id: 'law-2003/TV09a', name: 'Nghỉ 45 ngày làm việc, xét năm 2022: vẫn đạt', facts: away(2022, '03-07', '05-06'), on: '2022-12-05', expected: 'met', cite: [decree91] }),
  ask({ id: 'law-2003/TV09b', name: 'Nghỉ 45 ngày làm việc, xét năm 2016: không đạt', facts: away(2016, '02-29', '04-29'), on: '2016-12-05', expected: 'not-met', cite: [decree65] }),
  ask({ id: 'law-2003/TV10', name: 'Bị khiển trách trong năm: không đạt', facts: { ...well(2022), discipline: reprimanded(2022) }, on: '2022-12-05', expected: 'not-met', cite: [decree91] }),
  ask({ id: 'law-2003/TV11a', name: 'Không đăng ký thi đua theo Luật 2003: không đạt', facts: attesting({ 'registered-for-emulation': false }, well(2022)), on: '2022-12-05', expected: 'not-met', cite: [cite('15/2003/QH11', 10)] }),
  ask({ id: 'law-2003/TV11b', name: 'Không đăng ký thi đua theo Luật 2022: không ảnh hưởng', facts: attesting({ 'registered-for-emulation': false }, well(2024)), on: '2024-12-05', expected: 'met' }),

  // --- both sides of every change ---
  ...onEachDay(ask, {
    id: 'good', name: 'Hoàn thành tốt nhiệm vụ', facts: well,
    days: { '2004-07-01': 'undetermined', '2014-05-31': 'undetermined', '2014-06-01': 'undetermined', '2014-08-19': 'undetermined', ...knownDays('met'), ...amendedDays },
  }),
  ...onEachDay(ask, {
    id: 'completed', name: 'Chỉ hoàn thành nhiệm vụ', facts: completed,
    days: { '2014-05-31': 'undetermined', '2014-06-01': 'not-met', '2014-08-19': 'not-met', ...knownDays('not-met'), ...amendedDays },
  }),
  ...onEachDay(ask, {
    id: 'eight-months', name: 'Vào cơ quan giữa tháng 04 của năm xét', facts: (year) => joinedOn(`${year}-04-15`, well(year)), cite: [decree91, circular],
    days: { '2014-08-20': 'not-met', '2017-09-30': 'not-met', '2017-10-01': 'not-met', '2023-12-31': 'not-met', '2024-01-01': 'met', '2025-06-30': 'met', '2025-07-01': 'met', '2025-08-05': 'met' },
  }),
  ...onEachDay(ask, {
    id: 'ten-months', name: 'Vào cơ quan đầu tháng 02 của năm xét', facts: (year) => joinedOn(`${year}-02-01`, well(year)), cite: [decree65, decree91],
    days: { '2014-08-20': 'met', '2017-09-30': 'met', '2017-10-01': 'met', '2023-12-31': 'met' },
  }),
  ...onEachDay(ask, {
    id: 'four-months', name: 'Vào cơ quan tháng 09 của năm xét', facts: (year) => joinedOn(`${year}-09-01`, well(year)), cite: [circular],
    days: { '2024-01-01': 'not-met', '2025-06-30': 'not-met', '2025-07-01': 'undetermined', '2025-08-04': 'undetermined', '2025-08-05': 'undetermined', '2026-09-30': 'undetermined' },
  }),
  ...onEachDay(ask, {
    id: 'army-eight-months', name: 'Công nhân viên quốc phòng mới 08 tháng', facts: (year) => as('army', joinedOn(`${year}-04-15`, well(year))), cite: [cite('118/2023/TT-BQP', null)],
    days: { '2024-01-01': 'not-met', '2025-06-30': 'not-met', '2025-07-01': 'undetermined', '2026-09-30': 'undetermined' },
  }),
  ...onEachDay(ask, {
    id: 'army-ten-months', name: 'Công nhân viên quốc phòng đủ 09 tháng', facts: (year) => as('army', joinedOn(`${year}-02-01`, well(year))), cite: [cite('118/2023/TT-BQP', null)],
    days: { '2024-01-01': 'met', '2026-09-30': 'met' },
  }),
  ...onEachDay(ask, {
    id: 'reprimanded', name: 'Bị khiển trách trong năm xét', facts: (year) => ({ ...well(year), discipline: reprimanded(year) }), cite: [cite('152/2025/NĐ-CP', 4, { clause: 4 })],
    days: { '2014-08-20': 'not-met', '2017-09-30': 'not-met', '2017-10-01': 'not-met', '2023-12-31': 'not-met', '2024-01-01': 'undetermined', '2025-06-30': 'undetermined', '2025-07-01': 'undetermined', '2025-08-05': 'undetermined' },
  }),
  ...onEachDay(ask, {
    id: 'away', name: 'Nghỉ từ tháng 03 đến tháng 05', facts: (year) => away(year, '03-01', '05-31'), cite: [decree65],
    days: { '2014-08-20': 'not-met', '2017-09-30': 'not-met', '2017-10-01': 'met' },
  }),
  ...onEachDay(ask, {
    id: 'unregistered', name: 'Không đăng ký thi đua', facts: (year) => attesting({ 'registered-for-emulation': false }, well(year)), cite: [cite('15/2003/QH11', 10)],
    days: { '2014-06-01': 'not-met', '2014-08-20': 'not-met', '2017-10-01': 'not-met', '2023-12-31': 'not-met', '2024-01-01': 'met' },
  }),
  ...(['law-abiding', 'studies', 'healthy-conduct', 'participates-in-emulation', 'solidarity'] as const).flatMap((key) => onEachDay(ask, {
    id: `without-${key}`, name: `Bị xác nhận là không đạt yêu cầu: ${attestations[key]}`, facts: (year) => attesting({ [key]: false }, well(year)), cite: [cite('15/2003/QH11', 24), law2022],
    days: { '2014-06-01': 'not-met', '2014-08-20': 'not-met', '2017-10-01': 'not-met', ...(['participates-in-emulation', 'solidarity'].includes(key) ? under2022('not-met') : under2022('met')) },
  })),
  ...onEachDay(ask, {
    id: 'farmer', name: 'Nông dân sản xuất có hiệu quả, đạt tiêu chuẩn của tỉnh', facts: (year) => attesting({ 'effective-production': true, 'meets-local-standard': true }, farmer(year)), limb: 'occupation', cite: [outsideAgencies, byRegulation],
    days: { '2014-06-01': 'met', '2014-08-20': 'met', '2017-10-01': 'met', ...under2022('met') },
  }),
  ...onEachDay(ask, {
    id: 'farmer-below', name: 'Nông dân sản xuất kém, không đạt tiêu chuẩn của tỉnh', facts: (year) => attesting({ 'effective-production': false, 'meets-local-standard': false }, farmer(year)), cite: [outsideAgencies, byRegulation],
    days: { '2014-06-01': 'not-met', '2014-08-20': 'not-met', '2017-10-01': 'not-met', ...under2022('not-met') },
  }),

  // --- one condition at a time ---
  ask({ id: 'away-40', name: 'Nghỉ đúng 40 ngày làm việc năm 2016: không đạt', facts: away(2016, '02-29', '04-22'), on: '2016-12-05', expected: 'not-met', cite: [decree65] }),
  ask({ id: 'away-39', name: 'Nghỉ 39 ngày làm việc năm 2016: đạt', facts: away(2016, '02-29', '04-21'), on: '2016-12-05', expected: 'met', cite: [decree65] }),
  ask({
    id: 'maternity', name: 'Nghỉ thai sản được tính là thời gian công tác', on: '2016-12-05', expected: 'met', cite: [cite('65/2014/NĐ-CP', 5, { clause: 4 })],
    facts: { ...well(2016), absences: [{ kind: 'maternity', from: plainDate('2016-01-10'), to: plainDate('2016-07-09') }] },
  }),
  ask({ id: 'absences-unknown', name: 'Chưa rõ số ngày nghỉ năm 2016', facts: without(well(2016), 'absences'), on: '2016-12-05', expected: 'undetermined', because: 'missing-fact', cite: [decree65] }),
  ask({ id: 'discipline-unknown-2022', name: 'Chưa rõ kỷ luật theo Nghị định 91: chưa kết luận', facts: without(well(2022), 'discipline'), on: '2022-12-05', expected: 'undetermined', because: 'missing-fact', cite: [decree91] }),
  ask({ id: 'discipline-unknown-2024', name: 'Không báo kỷ luật theo Luật 2022: coi là không có', facts: without(well(2024), 'discipline'), on: '2024-12-05', expected: 'met' }),
  ask({ id: 'joined-unknown-2022', name: 'Chưa rõ ngày vào cơ quan theo Nghị định 91: chưa kết luận', facts: { ...well(2022), subject: { kind: 'individual', sector: 'civil-servant' } }, on: '2022-12-05', expected: 'undetermined', because: 'missing-fact', cite: [decree91] }),
  ask({ id: 'joined-unknown-2024', name: 'Không báo là người mới theo Luật 2022: coi là đủ thời gian', facts: { ...well(2024), subject: { kind: 'individual', sector: 'civil-servant' } }, on: '2024-12-05', expected: 'met', cite: [circular] }),
  ask({ id: 'rating-unknown', name: 'Chưa có xếp loại năm xét: chưa kết luận', facts: without(well(2024), 'ratings'), on: '2024-12-05', expected: 'undetermined', because: 'missing-fact' }),
  ask({ id: 'excellent', name: 'Hoàn thành xuất sắc cũng là từ hoàn thành tốt trở lên', facts: officer({ ratings: rated('excellent', 2024) }), on: '2024-12-05', expected: 'met' }),
  ask({ id: 'participation-unknown', name: 'Chưa xác nhận tinh thần thi đua: chưa kết luận', facts: without(well(2024), 'attested'), on: '2024-12-05', expected: 'undetermined', because: 'missing-fact' }),
  ask({ id: 'nothing-known-2022', name: 'Chưa có dữ kiện nào (Luật 2003)', facts: unknownPerson, on: '2022-12-05', expected: 'undetermined', cite: [decree91] }),
  ask({ id: 'nothing-known-2025', name: 'Chưa có dữ kiện nào (Luật 2022)', facts: unknownPerson, on: '2025-12-15', expected: 'undetermined' }),
]
