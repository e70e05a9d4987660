// Prizes won by persons sent by the competent body: which prize opens which class, and what earlier texts leave open.
import type { Answer } from '../../engine/answer.ts'
import type { EvaluationCase } from '../../engine/case.ts'
import { cite } from '../../engine/citation.ts'
import type { AttestationKey } from '../../engine/facts.ts'
import { asking, onEachDay } from '../../titles/collective-case.ts'
import type { LabourOrderGrade } from '../long-contribution/labour-order.ts'
import { person } from '../person-facts.ts'

const keys: Readonly<Record<LabourOrderGrade, AttestationKey>> = {
  first: 'prize-world-first', second: 'prize-world-second-or-continental-first', third: 'prize-world-third-or-continental-second',
}
const names = { first: 'giải Nhất thế giới', second: 'giải Nhì thế giới hoặc giải Nhất châu lục', third: 'giải Ba thế giới hoặc giải Nhì châu lục' } as const
const classes = { first: 'hạng Nhất', second: 'hạng Nhì', third: 'hạng Ba' } as const
const articles = { first: 19, second: 20, third: 21 } as const
const grades = ['first', 'second', 'third'] as const

function won(prize: LabourOrderGrade) {
  return person({ 'prize-regional-highest': false, ...Object.fromEntries(grades.map((grade) => [keys[grade], grade === prize])) }, 'other')
}

const none = person({ 'prize-regional-highest': false, ...Object.fromEntries(grades.map((grade) => [keys[grade], false])) }, 'other')

function casesOf(grade: LabourOrderGrade): readonly EvaluationCase[] {
  const ask = asking('commendations/international-prize', `labour-order-${grade}-class`, cite('152/2025/NĐ-CP', articles[grade], { clause: 2 }))
  const about = { on: '2025-12-15', limb: 'prize' } as const
  return [
    ...grades.map((prize) => ask({ ...about, id: `${prize}-prize-${grade}-class`, name: `Đạt ${names[prize]}: Huân chương Lao động ${classes[grade]}`, facts: won(prize), expected: (prize === grade ? 'met' : 'not-met') satisfies Answer })),
    ask({ ...about, id: `no-prize-${grade}-class`, name: `Không đạt giải quốc tế: Huân chương Lao động ${classes[grade]}`, facts: none, expected: 'not-met' }),
    ask({ ...about, id: `not-reported-${grade}-class`, name: `Chưa khai giải quốc tế: Huân chương Lao động ${classes[grade]}`, facts: person(), expected: 'undetermined', because: 'missing-fact' }),
    ...onEachDay(ask, {
      id: `prize-${grade}-class`, name: `Đạt ${names[grade]}: Huân chương Lao động ${classes[grade]}`, facts: () => won(grade), limb: 'prize',
      days: { '2016-06-15': 'undetermined', '2020-06-15': 'undetermined', '2023-12-31': 'undetermined', '2024-01-01': 'undetermined', '2025-06-30': 'undetermined', '2025-07-01': 'met', '2026-09-30': 'met' },
    }),
    ask({ on: '2020-06-15', limb: 'prize', id: `no-prize-2020-${grade}-class`, name: `Năm 2020, không đạt giải quốc tế: Huân chương Lao động ${classes[grade]}`, facts: none, expected: 'not-met', cite: [cite('12/2019/TT-BNV', 9)] }),
  ]
}

export const cases = grades.flatMap(casesOf)
