import type { LawCase } from '../../engine/case.ts'
import { cite } from '../../engine/citation.ts'
import type { Facts } from '../../engine/facts.ts'
import { amendedDays, asking, onEachDay } from '../collective-case.ts'

const law2003 = cite('15/2003/QH11', 26, { mark: 'memory' })
const law2022 = cite('06/2022/QH15', 26, { clause: 1, mark: 'memory' })
const movement = cite('06/2022/QH15', 26, { clause: 2, mark: 'unsure' })
const ask = asking('titles/ministry-province-emulation-flag', 'ministry-province-emulation-flag', law2022)

/** First of its block; no thematic movement led. */
function leader(more: Partial<Facts> = {}): Facts {
  return {
    subject: { kind: 'collective', name: 'Sở B' },
    cluster: { rank: 1, acclaimed: true },
    targets: { exceeded: true },
    attested: {
      'new-models': true, solidarity: true, 'leads-thrift-anti-corruption': true, 'leads-movement-ministry-province': false,
      'registered-for-emulation': true, 'party-organisations-excellent': true,
    },
    ...more,
  }
}

const attested = leader().attested
const second = leader({ cluster: { rank: 2, acclaimed: false } })

export const cases: readonly LawCase[] = [
  ...onEachDay(ask, {
    id: 'leads-block', name: 'Dẫn đầu khối, vượt chỉ tiêu, có mô hình mới, đoàn kết, tiết kiệm', facts: () => leader(), cite: [law2003, law2022],
    days: {
      '2004-07-01': 'met', '2019-12-31': 'met', '2020-01-01': 'met', '2020-11-08': 'met', '2020-11-09': 'met', '2023-12-31': 'met',
      '2024-01-01': 'met', '2026-09-30': 'met', ...amendedDays,
    },
  }),
  ...onEachDay(ask, { id: 'second', name: 'Đứng thứ hai trong khối', facts: () => second, cite: [law2003, law2022], days: { '2023-12-31': 'not-met', '2024-01-01': 'not-met' } }),
  ...onEachDay(ask, {
    id: 'targets-missed', name: 'Dẫn đầu khối nhưng không vượt chỉ tiêu', facts: () => leader({ targets: { exceeded: false } }), cite: [law2003, law2022],
    days: { '2023-12-31': 'not-met', '2024-01-01': 'not-met' },
  }),
  ...onEachDay(ask, {
    id: 'no-new-model', name: 'Không có nhân tố mới, mô hình mới', facts: () => leader({ attested: { ...attested, 'new-models': false } }), cite: [law2003, law2022],
    days: { '2023-12-31': 'met', '2024-01-01': 'not-met' },
  }),
  ...onEachDay(ask, {
    id: 'wasteful', name: 'Không thực hành tiết kiệm, chống lãng phí', facts: () => leader({ attested: { ...attested, 'leads-thrift-anti-corruption': false } }), cite: [law2003, law2022],
    days: { '2023-12-31': 'not-met', '2024-01-01': 'not-met' },
  }),
  ask({ id: 'divided', name: 'Nội bộ mất đoàn kết', facts: leader({ attested: { ...attested, solidarity: false } }), on: '2025-12-15', expected: 'not-met' }),
  ...onEachDay(ask, {
    id: 'not-registered', name: 'Không đăng ký thi đua', facts: () => leader({ attested: { ...attested, 'registered-for-emulation': false } }), cite: [cite('15/2003/QH11', 10), law2022],
    days: { '2023-12-31': 'not-met', '2024-01-01': 'met' },
  }),
  ...onEachDay(ask, {
    id: 'party-organisation', name: 'Tổ chức đảng chỉ hoàn thành tốt nhiệm vụ', cite: [cite('12/2019/TT-BNV', 2, { clause: 7 })],
    facts: () => leader({ attested: { ...attested, 'party-organisations-excellent': false } }),
    days: { '2019-12-31': 'met', '2020-01-01': 'not-met', '2020-11-08': 'not-met', '2020-11-09': 'met' },
  }),
  ask({
    id: 'leads-movement', name: 'Dẫn đầu phong trào chuyên đề của tỉnh: thời gian tối thiểu chưa rõ', facts: leader({ cluster: { rank: 2 }, attested: { ...attested, 'leads-movement-ministry-province': true } }),
    on: '2025-12-15', expected: 'undetermined', because: 'needs-legal', cite: [movement],
  }),
  ask({
    id: 'block-alone', name: 'Chỉ hỏi tiêu chuẩn dẫn đầu khối: đứng thứ hai', limb: 'standard', facts: leader({ cluster: { rank: 2 }, attested: { ...attested, 'leads-movement-ministry-province': true } }),
    on: '2025-12-15', expected: 'not-met',
  }),
  ask({ id: 'nothing-known', name: 'Chưa có thông tin nào', facts: { subject: { kind: 'collective' } }, on: '2025-12-15', expected: 'undetermined', because: 'missing-fact' }),
]
