import { plainDate } from '@thidua/kit/plain-date.ts'
import type { Answer } from '../../engine/answer.ts'
import type { LawCase } from '../../engine/case.ts'
import { attestations } from '../../engine/attestations.ts'
import { cite } from '../../engine/citation.ts'
import type { Facts } from '../../engine/facts.ts'
import { amendedDays, asking, onEachDay } from '../collective-case.ts'
import { as, attesting, held, initiatives, joinedOn, officer, rated, reprimanded, spent, unknownPerson, without } from '../individual-facts.ts'

const law2022 = cite('06/2022/QH15', 23, { clause: 2 })
const decree91 = cite('91/2017/NĐ-CP', 9, { clause: 3 })
const decree65 = cite('65/2014/NĐ-CP', 4, { clause: 1 })
const ask = asking('titles/grassroots-emulation-fighter', 'grassroots-emulation-fighter', law2022)

const inventive = (year: number): Facts => officer({ ratings: rated('good', year), initiatives: initiatives('grassroots', year) })
const excellent = (year: number): Facts => officer({ ratings: rated('excellent', year) })
const plain = (year: number): Facts => officer({ ratings: rated('good', year) })
const inspected = { kind: 'inspection', from: plainDate('2025-11-03'), to: null } as const

const knownDays = (answer: Answer): Readonly<Record<string, Answer>> => Object.fromEntries(
  ['2014-08-20', '2017-09-30', '2017-10-01', '2023-12-31', '2024-01-01', '2025-06-30', '2025-07-01', '2025-08-04', '2025-08-05', '2026-09-30'].map((day) => [day, answer]),
)

export const cases: readonly LawCase[] = [
  // --- worked cases of the domain notes ---
  ask({ id: 'law-2022/1-grassroots-emulation-fighter', name: 'Hoàn thành tốt nhiệm vụ, không sáng kiến: không đạt Chiến sĩ thi đua cơ sở', facts: plain(2025), on: '2025-12-15', expected: 'not-met' }),
  ask({ id: 'law-2022/2-grassroots-emulation-fighter', name: 'Chỉ hoàn thành nhiệm vụ: không đạt', facts: officer({ ratings: rated('completed', 2025) }), on: '2025-12-15', expected: 'not-met', cite: [cite('06/2022/QH15', 23, { clause: 1 })] }),
  ask({ id: 'law-2022/3', name: 'Hoàn thành xuất sắc nhiệm vụ thay được sáng kiến', facts: excellent(2025), on: '2025-12-15', expected: 'met' }),
  ask({ id: 'law-2022/4', name: 'Hoàn thành tốt nhiệm vụ và có một sáng kiến cấp cơ sở: đạt', facts: inventive(2025), on: '2025-12-15', expected: 'met' }),
  ask({ id: 'law-2022/5', name: 'Hồ sơ nhận 10/12/2026: Luật đã sửa đổi, cần pháp chế xác nhận', facts: inventive(2026), on: '2026-12-10', expected: 'undetermined', because: 'needs-legal', cite: [cite('06/2026/QH16', null, { mark: 'weak' })] }),
  ask({
    id: 'law-2022/6', name: 'Xét theo năm học, hồ sơ nhận 20/09/2026, quyết định 05/10/2026: theo luật cũ, đạt', facts: excellent(2026), on: '2026-09-20', year: 2026, decided: '2026-10-05', expected: 'met',
    cite: [law2022, cite('06/2026/QH16', null, { mark: 'weak' })],
  }),
  {
    ...ask({ id: 'law-2022/35-grassroots-emulation-fighter', name: 'Đủ tiêu chuẩn nhưng đang bị thanh tra khi có dấu hiệu vi phạm: tạm dừng', facts: { ...inventive(2025), holds: [inspected] }, on: '2025-12-15', expected: 'met', cite: [cite('152/2025/NĐ-CP', 4, { clause: 4 })] }),
    holds: ['inspection'],
  },
  ask({ id: 'law-2003/TV03a', name: 'Hoàn thành xuất sắc, không sáng kiến, Luật 2003: không đạt', facts: excellent(2022), on: '2022-12-05', expected: 'not-met', cite: [decree91] }),
  ask({ id: 'law-2003/TV03b', name: 'Hoàn thành xuất sắc, không sáng kiến, Luật 2022: đạt', facts: excellent(2024), on: '2024-12-05', expected: 'met' }),
  ask({ id: 'law-2003/TV04a', name: 'Hoàn thành tốt, một sáng kiến, Luật 2003: đạt', facts: inventive(2022), on: '2022-12-05', expected: 'met', cite: [decree91] }),
  ask({ id: 'law-2003/TV04b', name: 'Hoàn thành tốt, một sáng kiến, Luật 2022: đạt', facts: inventive(2024), on: '2024-12-05', expected: 'met' }),
  ask({ id: 'law-2003/TV05a', name: 'Hoàn thành tốt, không sáng kiến, Luật 2003: không đạt', facts: plain(2022), on: '2022-12-05', expected: 'not-met', cite: [decree91] }),
  ask({ id: 'law-2003/TV05b', name: 'Hoàn thành tốt, không sáng kiến, Luật 2022: không đạt', facts: plain(2024), on: '2024-12-05', expected: 'not-met' }),
  ask({ id: 'law-2003/TV11c', name: 'Không đăng ký thi đua theo Luật 2003: không đạt danh hiệu nào', facts: attesting({ 'registered-for-emulation': false }, inventive(2022)), on: '2022-12-05', expected: 'not-met', cite: [cite('15/2003/QH11', 10)] }),
  ask({ id: 'law-2003/TV11d', name: 'Không đăng ký thi đua theo Luật 2022: không ảnh hưởng', facts: attesting({ 'registered-for-emulation': false }, inventive(2024)), on: '2024-12-05', expected: 'met' }),

  // --- both sides of every change ---
  ...onEachDay(ask, {
    id: 'initiative', name: 'Đạt tiêu chuẩn Lao động tiên tiến, có sáng kiến của năm', facts: inventive,
    days: { '2004-07-01': 'undetermined', '2014-05-31': 'undetermined', '2014-06-01': 'undetermined', '2014-08-19': 'undetermined', ...knownDays('met'), ...amendedDays },
  }),
  ...onEachDay(ask, {
    id: 'excellent', name: 'Hoàn thành xuất sắc, không sáng kiến', facts: excellent, cite: [decree91, law2022],
    days: { '2014-08-20': 'not-met', '2017-09-30': 'not-met', '2017-10-01': 'not-met', '2023-12-31': 'not-met', '2024-01-01': 'met', '2025-06-30': 'met', '2025-07-01': 'met', '2025-08-05': 'met' },
  }),
  ...onEachDay(ask, {
    id: 'neither', name: 'Hoàn thành tốt, không sáng kiến', facts: plain,
    days: { '2014-05-31': 'undetermined', '2014-06-01': 'not-met', '2014-08-19': 'not-met', ...knownDays('not-met') },
  }),
  ...onEachDay(ask, {
    id: 'titled', name: 'Đã được tặng Lao động tiên tiến của năm, chưa báo xếp loại', cite: [decree65, decree91],
    facts: (year) => without(officer({ awards: held('advanced-worker', year), initiatives: initiatives('grassroots', year) }), 'ratings'),
    days: { '2014-06-01': 'met', '2014-08-19': 'met', '2014-08-20': 'met', '2017-10-01': 'met', '2024-01-01': 'met' },
  }),
  ...onEachDay(ask, {
    id: 'unregistered', name: 'Không đăng ký thi đua', facts: (year) => attesting({ 'registered-for-emulation': false }, inventive(year)), cite: [cite('15/2003/QH11', 10)],
    days: { '2014-06-01': 'not-met', '2014-08-20': 'not-met', '2017-10-01': 'not-met', '2023-12-31': 'not-met', '2024-01-01': 'met' },
  }),
  ...onEachDay(ask, {
    id: 'combat', name: 'Quân nhân mưu trí, sáng tạo trong chiến đấu được đơn vị công nhận, không sáng kiến', cite: [decree65, decree91, law2022],
    facts: (year) => as('army', attesting({ 'combat-ingenuity-unit': true }, officer({ ratings: rated('good', year), awards: held('advanced-soldier', year) }))),
    days: { '2014-06-01': 'met', '2014-08-20': 'met', '2017-10-01': 'met', '2024-01-01': 'met', '2025-07-01': 'met', '2025-08-05': 'met' },
  }),
  ...onEachDay(ask, {
    id: 'combat-not-recognised', name: 'Quân nhân không được công nhận mưu trí, sáng tạo, không sáng kiến', cite: [decree65, decree91, law2022],
    facts: (year) => as('army', attesting({ 'combat-ingenuity-unit': false }, officer({ ratings: rated('good', year), awards: held('advanced-soldier', year) }))),
    days: { '2014-06-01': 'not-met', '2014-08-20': 'not-met', '2017-10-01': 'not-met', '2024-01-01': 'not-met', '2025-07-01': 'not-met', '2025-08-05': 'not-met' },
  }),
  ...onEachDay(ask, {
    id: 'farmer', name: 'Nông dân sản xuất có hiệu quả, đạt tiêu chuẩn của tỉnh, có sáng kiến', cite: [cite('15/2003/QH11', null, { mark: 'memory' }), cite('06/2022/QH15', 24, { clause: 4 })],
    facts: (year) => as('farmer', attesting({ 'effective-production': true, 'meets-local-standard': true }, officer({ initiatives: initiatives('grassroots', year) }))),
    days: { '2014-06-01': 'met', '2014-08-20': 'met', '2017-10-01': 'met', '2024-01-01': 'met', '2025-07-01': 'met', '2025-08-05': 'met' },
  }),
  ...onEachDay(ask, {
    id: 'farmer-below', name: 'Nông dân sản xuất kém, không đạt tiêu chuẩn của tỉnh, có sáng kiến', cite: [cite('15/2003/QH11', null, { mark: 'memory' }), cite('06/2022/QH15', 24, { clause: 4 })],
    facts: (year) => as('farmer', attesting({ 'effective-production': false, 'meets-local-standard': false }, officer({ initiatives: initiatives('grassroots', year) }))),
    days: { '2014-06-01': 'not-met', '2014-08-20': 'not-met', '2017-10-01': 'not-met', '2024-01-01': 'not-met', '2025-07-01': 'not-met', '2025-08-05': 'not-met' },
  }),

  // --- one condition at a time ---
  ask({ id: 'used-for-this', name: 'Sáng kiến ghi là dùng cho chính danh hiệu của năm này thì vẫn được tính', facts: { ...plain(2022), initiatives: spent('grassroots', 'grassroots-emulation-fighter', 2022) }, on: '2022-12-05', expected: 'met', cite: [decree91] }),
  ask({ id: 'used-elsewhere', name: 'Sáng kiến đã dùng để tặng bằng khen thì không tính lại', facts: { ...plain(2024), initiatives: spent('grassroots', 'ministry-province-diploma', 2024) }, on: '2024-12-05', expected: 'not-met', cite: [cite('06/2022/QH15', 5, { clause: 2 })] }),
  ask({ id: 'initiative-of-last-year', name: 'Sáng kiến của năm trước không tính cho năm xét', facts: { ...plain(2024), initiatives: initiatives('grassroots', 2023) }, on: '2024-12-05', expected: 'not-met' }),
  ask({ id: 'wider-initiative', name: 'Sáng kiến cấp tỉnh cũng đủ cho danh hiệu cơ sở', facts: { ...plain(2024), initiatives: initiatives('ministry-province', 2024) }, on: '2024-12-05', expected: 'met' }),
  ask({ id: 'initiatives-unknown', name: 'Chưa rõ có sáng kiến hay không: chưa kết luận', facts: without(plain(2024), 'initiatives'), on: '2024-12-05', expected: 'undetermined', because: 'missing-fact' }),
  ask({ id: 'combat-unknown', name: 'Quân nhân chưa rõ có được công nhận mưu trí, sáng tạo hay không: chưa kết luận', facts: as('army', plain(2022)), on: '2022-12-05', expected: 'undetermined', because: 'missing-fact', cite: [decree91] }),
  ask({ id: 'soldier-titled', name: 'Chiến sĩ tiên tiến của năm, có sáng kiến: đạt', facts: as('army', officer({ awards: held('advanced-soldier', 2022), initiatives: initiatives('grassroots', 2022) })), on: '2022-12-05', expected: 'met', cite: [decree91] }),
  ...(['law-abiding', 'studies', 'healthy-conduct', 'participates-in-emulation'] as const).map((key) => ask({
    id: `without-${key}`, name: `Có sáng kiến nhưng bị xác nhận là không đạt yêu cầu: ${attestations[key]}`, facts: attesting({ [key]: false }, inventive(2022)), on: '2022-12-05', expected: 'not-met', cite: [cite('15/2003/QH11', 24)],
  })),
  ask({ id: 'not-participating-2024', name: 'Có sáng kiến nhưng không tham gia phong trào thi đua, Luật 2022: không đạt', facts: attesting({ 'participates-in-emulation': false }, inventive(2024)), on: '2024-12-05', expected: 'not-met', cite: [cite('06/2022/QH15', 24, { clause: 1, point: 'b' })] }),
  ask({ id: 'away-2016', name: 'Có sáng kiến nhưng nghỉ hai tháng năm 2016: không đạt', facts: { ...inventive(2016), absences: [{ kind: 'unpaid', from: plainDate('2016-03-01'), to: plainDate('2016-05-10') }] }, on: '2016-12-05', expected: 'not-met', cite: [cite('65/2014/NĐ-CP', 5, { clause: 6 })] }),
  ask({ id: 'newcomer-2024', name: 'Mới tuyển dụng 04 tháng năm 2024, có sáng kiến: không đạt', facts: joinedOn('2024-08-01', inventive(2024)), on: '2024-12-05', expected: 'not-met', cite: [cite('01/2024/TT-BNV', 1, { clause: 5 })] }),
  ask({ id: 'army-newcomer-2024', name: 'Quân nhân mới 08 tháng năm 2024, có sáng kiến: không đạt', facts: as('army', joinedOn('2024-04-01', inventive(2024))), on: '2024-12-05', expected: 'not-met', cite: [cite('118/2023/TT-BQP', null)] }),
  ask({ id: 'newcomer', name: 'Mới tuyển dụng dưới 10 tháng, có sáng kiến: không đạt tiêu chuẩn Lao động tiên tiến', facts: joinedOn('2022-04-15', inventive(2022)), on: '2022-12-05', expected: 'not-met', cite: [cite('91/2017/NĐ-CP', 10)] }),
  ask({ id: 'reprimanded-2022', name: 'Bị khiển trách, có sáng kiến: không đạt tiêu chuẩn Lao động tiên tiến', facts: { ...inventive(2022), discipline: reprimanded(2022) }, on: '2022-12-05', expected: 'not-met', cite: [cite('91/2017/NĐ-CP', 10)] }),
  ask({ id: 'reprimanded-2024', name: 'Bị khiển trách theo Luật 2022: cần pháp chế xác nhận', facts: { ...inventive(2024), discipline: reprimanded(2024) }, on: '2024-12-05', expected: 'undetermined', because: 'needs-legal', cite: [cite('98/2023/NĐ-CP', 4, { clause: 4 })] }),
  ask({ id: 'nothing-known-2022', name: 'Chưa có dữ kiện nào (Luật 2003)', facts: unknownPerson, on: '2022-12-05', expected: 'undetermined', cite: [decree91] }),
  ask({ id: 'nothing-known-2025', name: 'Chưa có dữ kiện nào (Luật 2022)', facts: unknownPerson, on: '2025-12-15', expected: 'undetermined' }),
]
