// Worked cases that the three classes of the Independence Order for collectives share: NĐ 65/2014 Đ9–11 differ in the award before and the number of flags.
import { awardOf, type AwardId } from '../awards.ts'
import type { LawCase } from '../engine/case.ts'
import { cite } from '../engine/citation.ts'
import { amendedDays, asking, onEachDay } from '../titles/collective-case.ts'
import { climbed, unknownFile } from './collective-history.ts'

const flag = 'ministry-province-emulation-flag'
const government = 'government-emulation-flag'
const diploma = 'prime-minister-diploma'
const decree91 = cite('91/2017/NĐ-CP', null, { mark: 'memory' })

type Ask = ReturnType<typeof asking>
type Climb = Omit<Parameters<typeof climbed>[0], 'year'>

export interface IndependenceClass {
  readonly award: AwardId
  /** The award that has to come first. */
  readonly prior: AwardId
  readonly governmentFlags: number
  /** Articles of NĐ 65/2014 and of the law of 2022. */
  readonly articles: { readonly decree65: number; readonly law2022: number }
  /** What only this class asks; `climb` is a collective that has everything else. */
  readonly own?: (parts: { readonly ask: Ask; readonly climb: Climb }) => readonly LawCase[]
}

export function independenceCases({ award, prior, governmentFlags, articles, own }: IndependenceClass): readonly LawCase[] {
  const decree65 = cite('65/2014/NĐ-CP', articles.decree65)
  const law = cite('06/2022/QH15', articles.law2022, { mark: 'unsure' })
  const ask = asking(`commendations/${award}-collective`, award, decree65)
  const priorName = awardOf(prior).name
  return [
    ...onEachDay(ask, {
      id: 'government-flags-and-flags', name: `${priorName}, sau đó 10 năm hoàn thành xuất sắc, ${governmentFlags} Cờ Chính phủ, 2 Cờ tỉnh`, facts: (year) => climbed({ year, prior, ago: 10, won: { [government]: governmentFlags, [flag]: 2 } }), cite: [decree65, decree91, law],
      days: {
        '2004-07-01': 'undetermined', '2014-08-19': 'undetermined', '2014-08-20': 'met', '2017-09-30': 'met', '2017-10-01': 'undetermined', '2019-12-31': 'undetermined', '2020-01-01': 'undetermined',
        '2020-11-08': 'undetermined', '2020-11-09': 'undetermined', '2023-12-31': 'undetermined', '2024-01-01': 'undetermined', '2026-09-30': 'undetermined', ...amendedDays,
      },
    }),
    ...onEachDay(ask, {
      id: 'government-flags-and-diploma', name: `${governmentFlags} Cờ Chính phủ, 1 Bằng khen Thủ tướng`, facts: (year) => climbed({ year, prior, ago: 10, won: { [government]: governmentFlags, [diploma]: 1 } }),
      days: { '2014-08-20': 'met', '2017-09-30': 'met' },
    }),
    ...onEachDay(ask, {
      id: 'one-government-flag-short', name: `Chỉ ${governmentFlags - 1} Cờ Chính phủ`, facts: (year) => climbed({ year, prior, ago: 10, won: { [government]: governmentFlags - 1, [flag]: 2, [diploma]: 1 } }), cite: [decree65, decree91],
      days: { '2014-08-20': 'not-met', '2017-09-30': 'not-met', '2017-10-01': 'undetermined' },
    }),
    ask({ id: 'one-flag-short', name: `${governmentFlags} Cờ Chính phủ, 1 Cờ tỉnh, không có bằng khen`, facts: climbed({ year: 2015, prior, ago: 10, won: { [government]: governmentFlags, [flag]: 1 } }), on: '2016-03-01', expected: 'not-met' }),
    ...onEachDay(ask, {
      id: 'nine-years', name: `${priorName} mới 9 năm trước`, facts: (year) => climbed({ year, prior, ago: 9, won: { [government]: governmentFlags, [flag]: 2 } }), cite: [decree65, decree91],
      days: { '2014-08-20': 'not-met', '2017-09-30': 'not-met', '2017-10-01': 'not-met', '2023-12-31': 'not-met' },
    }),
    ...onEachDay(ask, {
      id: 'one-good-year', name: 'Một trong 10 năm chỉ hoàn thành tốt', facts: (year) => climbed({ year, prior, ago: 10, won: { [government]: governmentFlags, [flag]: 2 }, except: { [year - 4]: 'good' } }), cite: [decree65, decree91],
      days: { '2017-09-30': 'not-met', '2017-10-01': 'not-met' },
    }),
    ...(own?.({ ask, climb: { prior, ago: 10, won: { [government]: governmentFlags, [flag]: 2 } } }) ?? []),
    ask({ id: 'party-not-clean', name: 'Tổ chức đảng không trong sạch, vững mạnh', facts: climbed({ year: 2015, prior, ago: 10, won: { [government]: governmentFlags, [flag]: 2 }, attested: { 'party-organisation-clean': false } }), on: '2016-03-01', expected: 'not-met' }),
    ask({ id: 'divided', name: 'Nội bộ mất đoàn kết', facts: climbed({ year: 2020, prior, ago: 10, won: { [government]: governmentFlags, [flag]: 2 }, attested: { solidarity: false } }), on: '2021-03-01', expected: 'not-met', cite: [decree91] }),
    ...onEachDay(ask, {
      id: 'prior-for-a-deed', name: `${priorName} trước đó là khen đột xuất`, facts: (year) => climbed({ year, prior, ago: 10, basis: 'extraordinary', won: { [government]: governmentFlags, [flag]: 2 } }), cite: [cite('91/2017/NĐ-CP', 3)],
      days: { '2017-09-30': 'met', '2017-10-01': 'not-met' },
    }),
    ...onEachDay(ask, {
      id: 'party-organisation', name: 'Tổ chức đảng chỉ hoàn thành tốt nhiệm vụ', cite: [cite('12/2019/TT-BNV', 2, { clause: 7 })],
      facts: (year) => climbed({ year, prior, ago: 10, attested: { 'party-organisations-excellent': false } }),
      days: { '2019-12-31': 'undetermined', '2020-01-01': 'not-met', '2020-11-08': 'not-met', '2020-11-09': 'undetermined' },
    }),
    ...onEachDay(ask, {
      id: 'deed', name: 'Thành tích đặc biệt xuất sắc ảnh hưởng toàn quốc: tiêu chuẩn chưa rõ', facts: (year) => climbed({ year, ago: 1, attested: { 'influence-national': true } }), cite: [decree65, decree91],
      days: { '2014-08-20': 'undetermined', '2017-10-01': 'undetermined' },
    }),
    ask({ id: 'no-prior', name: `Chưa có ${priorName}, không có thành tích khác`, facts: climbed({ year: 2015, ago: 10, won: { [government]: governmentFlags, [flag]: 2 } }), on: '2016-03-01', expected: 'not-met' }),
    ask({ id: 'current-text', name: 'Tiêu chuẩn cho tập thể theo Luật năm 2022 chưa được đối chiếu', facts: climbed({ year: 2025, prior, ago: 10, won: { [government]: governmentFlags, [flag]: 2 } }), on: '2025-12-15', expected: 'undetermined', because: 'needs-legal', cite: [law] }),
    ask({ id: 'nothing-known', name: 'Chưa có thông tin nào', facts: unknownFile('collective'), on: '2016-03-01', expected: 'undetermined', because: 'missing-fact' }),
  ]
}
