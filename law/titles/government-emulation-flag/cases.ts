import type { LawCase } from '../../engine/case.ts'
import { cite } from '../../engine/citation.ts'
import type { Facts } from '../../engine/facts.ts'
import { amendedDays, asking, onEachDay } from '../collective-case.ts'

const decree91 = cite('91/2017/NĐ-CP', 11, { clause: 1 })
const law2022 = cite('06/2022/QH15', 25, { clause: 1 })
const decree152 = cite('152/2025/NĐ-CP', 7, { clause: 1 })
const ask = asking('titles/government-emulation-flag', 'government-emulation-flag', law2022)

/** First of a block of the province; no block of the Central Council, no movement of the Prime Minister led. */
function leader(more: Partial<Facts> = {}): Facts {
  return {
    subject: { kind: 'collective', name: 'Tập thể B' },
    cluster: { rank: 1, acclaimed: true },
    targets: { exceeded: true },
    attested: {
      solidarity: true, 'party-organisation-clean': true, 'party-organisations-excellent': true, 'leads-thrift-anti-corruption': true, 'registered-for-emulation': true,
      'law-abiding': true, 'participates-in-emulation': true, 'central-council-block-leader': false, 'movement-prime-minister-five-years': false,
    },
    ...more,
  }
}

const attested = leader().attested
const second = leader({ cluster: { rank: 2, acclaimed: false } })
const central = leader({ targets: { exceeded: false }, attested: { ...attested, 'central-council-block-leader': true } })
const movement = leader({ cluster: { rank: 2 }, attested: { ...attested, 'movement-prime-minister-five-years': true } })

export const cases: readonly LawCase[] = [
  ask({ id: 'law-2022/33a', name: 'Dẫn đầu khối của tỉnh, vượt chỉ tiêu, tổ chức đảng, đoàn thể trong sạch, dẫn đầu tiết kiệm, năm 2024', facts: leader(), on: '2024-12-15', expected: 'met' }),
  ask({ id: 'law-2022/33b', name: 'Như trên, năm 2025, theo Nghị định 152/2025/NĐ-CP', facts: leader(), on: '2025-12-15', expected: 'met', cite: [law2022, decree152] }),
  ask({ id: 'law-2022/34a', name: 'Đứng thứ hai trong khối, không dẫn đầu phong trào nào', facts: second, on: '2025-12-15', expected: 'not-met' }),
  ask({
    id: 'law-2022/34b', name: 'Đứng thứ hai trong khối: tiêu chuẩn theo năm không đạt dù chưa rõ về phong trào', limb: 'standard',
    facts: { subject: { kind: 'collective' }, cluster: { rank: 2 }, targets: { exceeded: true }, attested: { 'party-organisation-clean': true, 'leads-thrift-anti-corruption': true } },
    on: '2025-12-15', expected: 'not-met',
  }),
  ...onEachDay(ask, {
    id: 'leads-block', name: 'Dẫn đầu khối, đủ mọi điều kiện', facts: () => leader(), cite: [decree91, law2022, decree152],
    days: {
      '2004-07-01': 'undetermined', '2017-09-30': 'undetermined', '2017-10-01': 'met', '2019-12-31': 'met', '2020-01-01': 'met', '2020-11-08': 'met', '2020-11-09': 'met', '2023-12-31': 'met',
      '2024-01-01': 'met', '2025-06-30': 'met', '2025-07-01': 'met', '2026-09-30': 'met', ...amendedDays,
    },
  }),
  ...onEachDay(ask, { id: 'second', name: 'Đứng thứ hai trong khối', facts: () => second, cite: [decree91, law2022], days: { '2017-10-01': 'not-met', '2023-12-31': 'not-met', '2024-01-01': 'not-met' } }),
  ...onEachDay(ask, {
    id: 'not-acclaimed', name: 'Điểm cao nhất nhưng không được khối suy tôn', facts: () => leader({ cluster: { rank: 1, acclaimed: false } }), cite: [law2022, decree152],
    days: { '2023-12-31': 'met', '2024-01-01': 'met', '2025-06-30': 'met', '2025-07-01': 'not-met', '2026-09-30': 'not-met' },
  }),
  ...onEachDay(ask, {
    id: 'targets-missed', name: 'Dẫn đầu khối nhưng không vượt chỉ tiêu', facts: () => leader({ targets: { exceeded: false } }), cite: [decree91, law2022],
    days: { '2023-12-31': 'not-met', '2024-01-01': 'not-met', '2025-07-01': 'not-met' },
  }),
  ...onEachDay(ask, {
    id: 'party-not-clean', name: 'Tổ chức đảng không trong sạch, vững mạnh', facts: () => leader({ attested: { ...attested, 'party-organisation-clean': false } }),
    days: { '2024-01-01': 'not-met', '2025-07-01': 'not-met' },
  }),
  ...onEachDay(ask, {
    id: 'divided', name: 'Nội bộ mất đoàn kết', facts: () => leader({ attested: { ...attested, solidarity: false } }), cite: [decree91, law2022],
    days: { '2023-12-31': 'not-met', '2024-01-01': 'not-met', '2025-07-01': 'not-met' },
  }),
  ...onEachDay(ask, {
    id: 'not-thrifty', name: 'Không dẫn đầu tiết kiệm, chống tham nhũng', facts: () => leader({ attested: { ...attested, 'leads-thrift-anti-corruption': false } }), cite: [decree91, law2022],
    days: { '2023-12-31': 'not-met', '2024-01-01': 'not-met', '2025-07-01': 'not-met' },
  }),
  ...onEachDay(ask, {
    id: 'party-organisation', name: 'Tổ chức đảng chỉ hoàn thành tốt nhiệm vụ', cite: [cite('12/2019/TT-BNV', 2, { clause: 7 })],
    facts: () => leader({ attested: { ...attested, 'party-organisations-excellent': false } }),
    days: { '2019-12-31': 'met', '2020-01-01': 'not-met', '2020-11-08': 'not-met', '2020-11-09': 'met' },
  }),
  ...onEachDay(ask, {
    id: 'not-registered', name: 'Không đăng ký thi đua', facts: () => leader({ attested: { ...attested, 'registered-for-emulation': false } }), cite: [cite('15/2003/QH11', 10), law2022],
    days: { '2023-12-31': 'not-met', '2024-01-01': 'met' },
  }),
  ...onEachDay(ask, {
    id: 'central-block', name: 'Dẫn đầu cụm do Hội đồng Trung ương tổ chức', facts: () => central, cite: [cite('91/2017/NĐ-CP', 11, { clause: 2 }), cite('06/2022/QH15', 25, { clause: 2 })],
    days: { '2017-10-01': 'met', '2023-12-31': 'met', '2024-01-01': 'met', '2025-07-01': 'met' },
  }),
  ask({
    id: 'central-block-second', name: 'Đứng thứ hai cụm do Hội đồng Trung ương tổ chức', facts: { ...central, cluster: { rank: 2 } }, on: '2025-12-15', expected: 'not-met', cite: [cite('06/2022/QH15', 25, { clause: 2 })],
  }),
  ...onEachDay(ask, {
    id: 'central-block-at-fault', name: 'Dẫn đầu cụm của Hội đồng Trung ương nhưng không chấp hành tốt pháp luật', facts: () => ({ ...central, attested: { ...central.attested, 'law-abiding': false } }), cite: [cite('152/2025/NĐ-CP', 7, { clause: 2 })],
    days: { '2025-06-30': 'met', '2025-07-01': 'not-met' },
  }),
  ...onEachDay(ask, {
    id: 'movement', name: 'Dẫn đầu phong trào trên 5 năm của Thủ tướng Chính phủ', facts: () => movement, cite: [cite('91/2017/NĐ-CP', 11, { clause: 3 }), cite('06/2022/QH15', 25, { clause: 3 })],
    days: { '2017-10-01': 'met', '2023-12-31': 'met', '2024-01-01': 'met', '2025-07-01': 'met' },
  }),
  ask({ id: 'movement-alone', name: 'Chỉ hỏi tiêu chuẩn phong trào: không dẫn đầu phong trào nào', limb: 'movement', facts: leader(), on: '2025-12-15', expected: 'not-met', cite: [cite('06/2022/QH15', 25, { clause: 3 })] }),
  ask({ id: 'nothing-known', name: 'Chưa có thông tin nào', facts: { subject: { kind: 'collective' } }, on: '2025-12-15', expected: 'undetermined', because: 'missing-fact' }),
]
