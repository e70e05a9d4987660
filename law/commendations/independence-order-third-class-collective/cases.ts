import type { LawCase } from '../../engine/case.ts'
import { climbed } from '../collective-history.ts'
import { independenceCases } from '../independence-cases.ts'

export const cases: readonly LawCase[] = independenceCases({
  award: 'independence-order-third-class', prior: 'labour-order-first-class', governmentFlags: 2, articles: { decree65: 11, law2022: 38 },
  own: ({ ask, climb }) => [
    ask({ id: 'thirty-years-old', name: 'Thành lập đúng 30 năm', facts: climbed({ year: 2015, ...climb, age: 30 }), on: '2016-03-01', expected: 'met' }),
    ask({ id: 'twenty-nine-years-old', name: 'Thành lập mới 29 năm', facts: climbed({ year: 2015, ...climb, age: 29 }), on: '2016-03-01', expected: 'not-met' }),
  ],
})
