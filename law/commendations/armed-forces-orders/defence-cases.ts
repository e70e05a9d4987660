// Cases the three classes of Huân chương Bảo vệ Tổ quốc share; the number of initiatives and of years of service differ.
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { AwardId } from '../../awards.ts'
import type { EvaluationCase } from '../../engine/case.ts'
import { cite } from '../../engine/citation.ts'
import type { Facts, Level } from '../../engine/facts.ts'
import { amendedDays, asking, onEachDay } from '../../titles/collective-case.ts'
import { post } from '../leader-facts.ts'
import { orderClasses, type OrderClass } from './service.ts'
import { serviceCases } from './service-cases.ts'
import { soldier } from './soldier-facts.ts'

const before: Readonly<Record<OrderClass, AwardId>> = { first: 'fatherland-defence-order-second-class', second: 'fatherland-defence-order-third-class', third: 'prime-minister-diploma' }
const initiatives = { first: 4, second: 3, third: 2 } as const
const service = { first: 35, second: 35, third: 30 } as const

/** The earlier award six years back, then five years rated so, with so many initiatives. */
function climbing(grade: OrderClass, year: number, { count = initiatives[grade], level = 'excellent', years = 5 }: { readonly count?: number; readonly level?: Level; readonly years?: number } = {}): Facts {
  const start = year - years
  return soldier(year, {
    served: 20,
    more: {
      ratings: Array.from({ length: years }, (_, index) => ({ year: start + 1 + index, level: index === 2 ? level : 'excellent' })),
      awards: [{ award: before[grade], year: start, decided: plainDate(`${String(start)}-12-20`), basis: 'merit', cancelled: null }],
      initiatives: Array.from({ length: count }, (_, index) => ({ id: `I${String(index)}`, year: start + 1 + index, scope: 'ministry-province', recognised: plainDate(`${String(start + 1 + index)}-11-01`), usedFor: null })),
    },
  })
}

export function fatherlandDefenceCases(grade: OrderClass): readonly EvaluationCase[] {
  const place = orderClasses.indexOf(grade)
  const ask = asking(`commendations/fatherland-defence-order-${grade}-class`, `fatherland-defence-order-${grade}-class`, cite('152/2025/NĐ-CP', 22 + place))
  const then = { on: '2016-12-15', year: 2016, cite: [cite('65/2014/NĐ-CP', 18 + place)] } as const
  const now = { on: '2025-12-15', year: 2025 } as const
  const held = (year: number) => [post('other', 10, year)]
  const feat = { 'armed-forces-feat': true, 'level-of-class': true } as const
  return [
    ...serviceCases(ask, { served: service[grade], postYears: 10, decree65: cite('65/2014/NĐ-CP', 18 + place), decree152: cite('152/2025/NĐ-CP', 22 + place) }),
    ask({ ...then, id: 'ladder', name: `Hình thức trước, 5 năm liền xuất sắc, ${initiatives[grade]} sáng kiến cấp bộ, tỉnh`, limb: 'chain', facts: climbing(grade, 2016), expected: 'met' }),
    ask({ ...then, id: 'ladder-few-initiatives', name: `Như trên nhưng chỉ ${initiatives[grade] - 1} sáng kiến`, limb: 'chain', facts: climbing(grade, 2016, { count: initiatives[grade] - 1 }), expected: 'not-met' }),
    ask({ ...then, id: 'ladder-good-year', name: 'Có một năm chỉ hoàn thành tốt nhiệm vụ', limb: 'chain', facts: climbing(grade, 2016, { level: 'good' }), expected: 'not-met' }),
    ask({ ...then, id: 'ladder-four-years', name: 'Mới 4 năm kể từ hình thức trước', limb: 'chain', facts: climbing(grade, 2016, { years: 4, count: 4 }), expected: 'not-met' }),
    ask({ ...then, id: 'ladder-no-award', name: 'Chưa được tặng hình thức trước', limb: 'chain', facts: { ...climbing(grade, 2016), awards: [] }, expected: 'not-met' }),
    ask({ ...then, id: 'feat', name: 'Năm 2016, lập chiến công đúng mức của hạng', facts: soldier(2016, { served: 5, more: { attested: feat } }), expected: 'met' }),
    ask({ ...then, id: 'feat-below', name: 'Năm 2016, chiến công chưa đúng mức của hạng', facts: soldier(2016, { served: 5, more: { attested: { ...feat, 'level-of-class': false } } }), expected: 'not-met' }),
    ask({ ...then, id: 'nothing', name: 'Năm 2016, không đạt điều kiện nào', facts: soldier(2016, { served: 5, more: { attested: { 'armed-forces-feat': false } } }), expected: 'not-met' }),
    ask({ ...then, id: 'service-2016', name: `Năm 2016, phục vụ ${service[grade]} năm, giữ chức vụ 10 năm`, limb: 'contribution', facts: soldier(2016, { served: service[grade], positions: held(2016) }), expected: 'undetermined', because: 'needs-legal' }),
    ask({ ...then, id: 'service-2016-short', name: `Năm 2016, phục vụ chưa đủ ${service[grade]} năm`, limb: 'contribution', facts: soldier(2016, { served: service[grade], short: true, positions: held(2016) }), expected: 'not-met' }),
    ask({ ...now, id: 'service', name: `Phục vụ đủ ${service[grade]} năm, giữ chức vụ 10 năm: danh mục chức vụ chưa đối chiếu`, limb: 'contribution', facts: soldier(2025, { served: service[grade], positions: held(2025) }), expected: 'undetermined', because: 'needs-legal' }),
    ask({ ...now, id: 'service-short', name: `Phục vụ chưa đủ ${service[grade]} năm`, limb: 'contribution', facts: soldier(2025, { served: service[grade], short: true, positions: held(2025) }), expected: 'not-met' }),
    ask({ ...now, id: 'post-short', name: 'Giữ chức vụ thiếu 1 ngày đủ 10 năm', limb: 'contribution', facts: soldier(2025, { served: service[grade], positions: [post('other', 10, 2025, { off: 1 })] }), expected: 'not-met' }),
    ask({ ...now, id: 'civilian', name: 'Công chức, không thuộc lực lượng vũ trang', limb: 'contribution', facts: soldier(2025, { sector: 'civil-servant', served: 36, positions: held(2025) }), expected: 'not-met' }),
    ask({ ...now, id: 'ladder-2025', name: 'Đã có hình thức trước, tiêu chuẩn công trạng của Luật năm 2022 chưa đối chiếu', limb: 'chain', facts: climbing(grade, 2025), expected: 'undetermined', because: 'needs-legal' }),
    ask({ ...now, id: 'ladder-2025-no-award', name: 'Chưa được tặng hình thức trước', limb: 'chain', facts: { ...climbing(grade, 2025), awards: [] }, expected: 'not-met' }),
    ask({ ...now, id: 'nothing-2025', name: 'Năm 2025, không đạt điều kiện nào', facts: soldier(2025, { served: 5, more: { attested: { 'armed-forces-feat': false } } }), expected: 'not-met' }),
    ask({ ...now, id: 'empty', name: 'Chưa khai báo gì', facts: { subject: { kind: 'individual' } }, expected: 'undetermined', because: 'missing-fact' }),
    ask({ on: '2024-12-15', year: 2024, id: 'nothing-2024', name: 'Năm 2024, không đạt điều kiện nào', facts: soldier(2024, { served: 5, more: { attested: { 'armed-forces-feat': false } } }), expected: 'not-met' }),
    ...onEachDay(ask, {
      id: 'ladder-on', name: 'Lên bậc theo Nghị định 65', limb: 'chain', facts: (year) => climbing(grade, year),
      days: { '2014-08-20': 'met', '2017-09-30': 'met', '2017-10-01': 'met', '2023-12-31': 'met', '2024-01-01': 'undetermined', '2025-06-30': 'undetermined', '2025-07-01': 'undetermined', '2026-09-30': 'undetermined', ...amendedDays },
    }),
  ]
}
