// Cases of collectives that the three classes of Huân chương Bảo vệ Tổ quốc share; the flags differ, and the lowest class asks for ten years of history.
import { awardOf, type AwardId } from '../../awards.ts'
import type { EvaluationCase } from '../../engine/case.ts'
import { cite } from '../../engine/citation.ts'
import type { Facts, Sector } from '../../engine/facts.ts'
import { amendedDays, asking, onEachDay, type Ask } from '../../titles/collective-case.ts'
import { climbed, unknownFile, type History } from '../collective-history.ts'
import { orderClasses, type OrderClass } from './service.ts'
import { unit } from './unit-facts.ts'

type Won = NonNullable<History['won']>
interface Way { readonly name: string; readonly won: Won }

const flag = 'ministry-province-emulation-flag'
const government = 'government-emulation-flag'
const diploma = 'ministry-province-diploma'
const priors = { first: 'fatherland-defence-order-second-class', second: 'fatherland-defence-order-third-class', third: 'prime-minister-diploma' } as const satisfies Readonly<Record<OrderClass, AwardId>>

/** The two ways of each class, and each with one less. */
const ways: Readonly<Record<OrderClass, { readonly enough: readonly [Way, Way]; readonly short: readonly Way[] }>> = {
  first: {
    enough: [{ name: '4 Cờ bộ', won: { [flag]: 4 } }, { name: '1 Cờ Chính phủ và 2 Cờ bộ', won: { [government]: 1, [flag]: 2 } }],
    short: [{ name: 'chỉ 3 Cờ bộ', won: { [flag]: 3 } }, { name: '1 Cờ Chính phủ và chỉ 1 Cờ bộ', won: { [government]: 1, [flag]: 1 } }],
  },
  second: {
    enough: [{ name: '3 Cờ bộ', won: { [flag]: 3 } }, { name: '1 Cờ Chính phủ và 1 Cờ bộ', won: { [government]: 1, [flag]: 1 } }],
    short: [{ name: 'chỉ 2 Cờ bộ', won: { [flag]: 2 } }, { name: '1 Cờ Chính phủ, không có Cờ bộ', won: { [government]: 1 } }],
  },
  third: {
    enough: [{ name: '2 Cờ bộ', won: { [flag]: 2 } }, { name: '1 Cờ bộ và 2 Bằng khen bộ', won: { [flag]: 1, [diploma]: 2 } }],
    short: [{ name: '1 Cờ bộ và chỉ 1 Bằng khen bộ', won: { [flag]: 1, [diploma]: 1 } }, { name: '2 Bằng khen bộ, không có Cờ bộ', won: { [diploma]: 2 } }],
  },
}

const decree91 = cite('91/2017/NĐ-CP', null, { mark: 'memory' })
const deed = { 'armed-forces-feat': true, 'level-of-class': true } as const

export function defenceCollectiveCases(grade: OrderClass): readonly EvaluationCase[] {
  const place = orderClasses.indexOf(grade)
  const decree65 = cite('65/2014/NĐ-CP', 18 + place, { clause: 2 })
  const law = cite('06/2022/QH15', 45 + place, { mark: 'unsure' })
  const ask = asking(`commendations/fatherland-defence-order-${grade}-class-collective`, `fatherland-defence-order-${grade}-class`, decree65)
  const { enough: [first, second], short } = ways[grade]
  const prior = awardOf(priors[grade]).name
  /** The award before, five excellent years, the flags; `over` changes what a case is about. */
  const five = (year: number, over: Partial<History> = {}): Facts => unit({ year, prior: priors[grade], ago: 5, won: first.won, ...over })
  return [
    ...onEachDay(ask, {
      id: 'flags', name: `${prior}, sau đó 5 năm hoàn thành xuất sắc, ${first.name}`, facts: (year) => five(year), cite: [decree65, decree91, law],
      days: {
        '2004-07-01': 'undetermined', '2014-08-19': 'undetermined', '2014-08-20': 'met', '2017-09-30': 'met', '2017-10-01': 'undetermined', '2019-12-31': 'undetermined', '2020-01-01': 'undetermined',
        '2020-11-08': 'undetermined', '2020-11-09': 'undetermined', '2023-12-31': 'undetermined', '2024-01-01': 'undetermined', '2026-09-30': 'undetermined', ...amendedDays,
      },
    }),
    ...onEachDay(ask, { id: 'other-way', name: `${prior}, sau đó 5 năm hoàn thành xuất sắc, ${second.name}`, facts: (year) => five(year, { won: second.won }), days: { '2014-08-20': 'met', '2017-09-30': 'met' } }),
    ...short.flatMap((way, index) => onEachDay(ask, {
      id: `short-${index + 1}`, name: `5 năm hoàn thành xuất sắc, ${way.name}`, facts: (year) => five(year, { won: way.won }), cite: [decree65, decree91],
      days: { '2014-08-20': 'not-met', '2017-09-30': 'not-met', '2017-10-01': 'undetermined' },
    })),
    ...onEachDay(ask, { id: 'four-years', name: `${prior} mới 4 năm trước`, facts: (year) => five(year, { ago: 4 }), cite: [decree65, decree91], days: { '2014-08-20': 'not-met', '2017-09-30': 'not-met', '2017-10-01': 'not-met', '2023-12-31': 'not-met' } }),
    ...onEachDay(ask, { id: 'one-good-year', name: 'Một trong 5 năm chỉ hoàn thành tốt', facts: (year) => five(year, { except: { [year - 2]: 'good' } }), cite: [decree65, decree91], days: { '2017-09-30': 'not-met', '2017-10-01': 'not-met' } }),
    ask({ id: 'no-prior', name: `Chưa có ${prior}, không lập chiến công`, facts: unit({ year: 2015, ago: 5, won: first.won }), on: '2016-03-01', expected: 'not-met' }),
    ...onEachDay(ask, {
      id: 'prior-for-a-deed', name: `${prior} trước đó là khen đột xuất`, facts: (year) => five(year, { basis: 'extraordinary' }), cite: [cite('91/2017/NĐ-CP', 3)], days: { '2017-09-30': 'met', '2017-10-01': 'not-met' },
    }),
    ...(grade === 'third' ? ageCases(ask, five) : []),
    ...deedCases(ask, law), ...conductCases(ask, five), ...whoCases(ask, five),
  ]
}

type Climber = (year: number, over?: Partial<History>) => Facts

function ageCases(ask: Ask, five: Climber): readonly EvaluationCase[] {
  return [
    ask({ id: 'ten-years-old', name: 'Thành lập đúng 10 năm', facts: five(2015, { age: 10 }), on: '2016-03-01', expected: 'met' }),
    ask({ id: 'nine-years-old', name: 'Thành lập mới 9 năm', facts: five(2015, { age: 9 }), on: '2016-03-01', expected: 'not-met' }),
  ]
}

function deedCases(ask: Ask, law: ReturnType<typeof cite>): readonly EvaluationCase[] {
  const after = (year: number, attested: History['attested'] = deed) => unit({ year, ago: 1, ...(attested === undefined ? {} : { attested }) })
  return [
    ...onEachDay(ask, {
      id: 'feat', name: 'Lập thành tích xuất sắc đúng mức của hạng', facts: (year) => after(year),
      days: { '2004-07-01': 'undetermined', '2014-08-20': 'met', '2017-09-30': 'met', '2017-10-01': 'met', '2023-12-31': 'met', '2024-01-01': 'undetermined' },
    }),
    ask({ id: 'feat-below', name: 'Thành tích được xác nhận chưa đúng mức của hạng', facts: after(2015, { ...deed, 'level-of-class': false }), on: '2016-03-01', expected: 'not-met' }),
    ask({ id: 'chain-alone', name: 'Chỉ hỏi phần công trạng: chưa có hình thức trước', limb: 'chain', facts: after(2015), on: '2016-03-01', expected: 'not-met' }),
    ask({ id: 'current-text', name: 'Tiêu chuẩn cho tập thể theo Luật năm 2022 chưa được đối chiếu', facts: after(2025), on: '2025-12-15', expected: 'undetermined', because: 'needs-legal', cite: [law] }),
  ]
}

function conductCases(ask: Ask, five: Climber): readonly EvaluationCase[] {
  return [
    ...onEachDay(ask, { id: 'party-not-clean', name: 'Tổ chức đảng không trong sạch, vững mạnh', facts: (year) => five(year, { attested: { 'party-organisation-clean': false } }), days: { '2017-09-30': 'not-met', '2017-10-01': 'not-met' } }),
    ask({ id: 'not-law-abiding', name: 'Không gương mẫu chấp hành pháp luật', facts: five(2015, { attested: { 'law-abiding': false } }), on: '2016-03-01', expected: 'not-met' }),
    ...onEachDay(ask, {
      id: 'party-organisation', name: 'Tổ chức đảng chỉ hoàn thành tốt nhiệm vụ', cite: [cite('12/2019/TT-BNV', 2, { clause: 7 })],
      facts: (year) => unit({ year, ago: 1, attested: { ...deed, 'party-organisations-excellent': false } }), days: { '2019-12-31': 'met', '2020-01-01': 'not-met', '2020-11-08': 'not-met', '2020-11-09': 'met' },
    }),
  ]
}

function whoCases(ask: Ask, five: Climber): readonly EvaluationCase[] {
  const inSector = (year: number, sector: Sector): Facts => ({ ...five(year), subject: { ...five(year).subject, sector } })
  return [
    ask({ id: 'militia', name: 'Đơn vị dân quân tự vệ đạt như vậy', facts: inSector(2015, 'militia'), on: '2016-03-01', expected: 'met' }),
    ...onEachDay(ask, {
      id: 'civilian', name: 'Bệnh viện dân sự, không thuộc lực lượng vũ trang', facts: (year) => inSector(year, 'public-employee'),
      days: { '2004-07-01': 'not-met', '2014-08-20': 'not-met', '2017-10-01': 'not-met', '2024-01-01': 'not-met', '2026-09-30': 'not-met' },
    }),
    ask({ id: 'sector-not-reported', name: 'Chưa khai thuộc lực lượng nào', facts: { ...five(2015), subject: climbed({ year: 2015, ago: 5 }).subject }, on: '2016-03-01', expected: 'undetermined', because: 'missing-fact' }),
    ask({ id: 'nothing-known', name: 'Chưa có thông tin nào', facts: unknownFile('collective'), on: '2016-03-01', expected: 'undetermined', because: 'missing-fact' }),
  ]
}
