import { cite } from '../../engine/citation.ts'
import { amendedDays, asking, onEachDay } from '../../titles/collective-case.ts'
import { soldier } from '../armed-forces-orders/soldier-facts.ts'
import { nothingKnown } from '../person-facts.ts'

const ask = asking('commendations/glorious-soldier-medal', 'glorious-soldier-medal', cite('39/2013/QH13', 1, { clause: 28 }))
const decree = [cite('65/2014/NĐ-CP', 21)]
const year = 2016
const asked = { on: '2016-12-15', year } as const

export const cases = [
  ask({ ...asked, id: '10-years', name: 'Phục vụ đủ 10 năm', facts: soldier(year, { served: 10, more: { attested: { 'hardship-service': false } } }), expected: 'met' }),
  ask({ ...asked, id: '10-years-short', name: 'Phục vụ chưa đủ 10 năm, không ở địa bàn đặc biệt khó khăn', facts: soldier(year, { served: 10, short: true, more: { attested: { 'hardship-service': false } } }), expected: 'not-met' }),
  ask({ ...asked, id: '20-years', name: 'Phục vụ 20 năm trong công an', facts: soldier(year, { sector: 'police', served: 20 }), expected: 'met' }),
  ask({ ...asked, id: 'hardship', name: 'Phục vụ 5 năm ở đảo, nhân đôi đủ 10 năm', facts: soldier(year, { served: 5, more: { attested: { 'hardship-service': true } } }), expected: 'met', cite: decree }),
  ask({ ...asked, id: 'hardship-not-reported', name: 'Phục vụ 5 năm, chưa rõ có ở địa bàn đặc biệt khó khăn', facts: soldier(year, { served: 5 }), expected: 'undetermined', because: 'missing-fact', cite: decree }),
  ask({ ...asked, id: 'only-done', name: 'Phục vụ đủ 10 năm, chỉ hoàn thành nhiệm vụ', facts: { ...soldier(year, { served: 10 }), ratings: [{ year, level: 'completed' }] }, expected: 'not-met' }),
  ask({ ...asked, id: 'civilian', name: 'Công chức 20 năm', facts: soldier(year, { sector: 'civil-servant', served: 20 }), expected: 'not-met' }),
  ask({ ...asked, id: 'empty', name: 'Chưa khai báo gì', facts: nothingKnown, expected: 'undetermined', because: 'missing-fact' }),
  ask({ on: '2014-05-31', year: 2013, id: 'hardship-before-decree', name: 'Trước Nghị định 65/2014 chưa thấy quy định nhân đôi', facts: soldier(2013, { served: 5, more: { attested: { 'hardship-service': true } } }), expected: 'not-met', cite: [cite('15/2003/QH11', null, { mark: 'memory' })] }),
  ask({ on: '2014-08-19', year: 2013, id: 'hardship-last-day', name: 'Ngày cuối trước Nghị định 65/2014, phục vụ 5 năm ở đảo', facts: soldier(2013, { served: 5, more: { attested: { 'hardship-service': true } } }), expected: 'not-met' }),
  ask({ on: '2014-08-20', year: 2013, id: 'hardship-first-day', name: 'Ngày đầu của Nghị định 65/2014, phục vụ 5 năm ở đảo', facts: soldier(2013, { served: 5, more: { attested: { 'hardship-service': true } } }), expected: 'met', cite: decree }),
  ask({ on: '2020-12-15', year: 2020, id: 'short-2020', name: 'Năm 2020, phục vụ chưa đủ 10 năm', facts: soldier(2020, { served: 10, short: true, more: { attested: { 'hardship-service': false } } }), expected: 'not-met' }),
  ask({ on: '2025-12-15', year: 2025, id: 'civilian-2025', name: 'Năm 2025, công chức', facts: soldier(2025, { sector: 'civil-servant', served: 20 }), expected: 'not-met', cite: [cite('06/2022/QH15', 54)] }),
  ask({ on: '2025-12-15', year: 2025, id: 'law-2022', name: 'Năm 2025, số năm của Luật năm 2022 chưa đối chiếu', facts: soldier(2025, { served: 20 }), expected: 'undetermined', because: 'needs-legal', cite: [cite('06/2022/QH15', 54)] }),
  ...onEachDay(ask, {
    id: 'long', name: 'Phục vụ 12 năm', facts: (judged) => soldier(judged, { served: 12 }),
    days: {
      '2004-07-01': 'met', '2014-05-31': 'met', '2014-06-01': 'met', '2014-08-19': 'met', '2014-08-20': 'met', '2017-09-30': 'met', '2017-10-01': 'met', '2023-12-31': 'met',
      '2024-01-01': 'undetermined', '2026-09-30': 'undetermined', ...amendedDays,
    },
  }),
]
