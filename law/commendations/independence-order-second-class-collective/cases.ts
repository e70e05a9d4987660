import type { LawCase } from '../../engine/case.ts'
import { independenceCases } from '../independence-cases.ts'

export const cases: readonly LawCase[] = independenceCases({
  award: 'independence-order-second-class', prior: 'independence-order-third-class', governmentFlags: 3, articles: { decree65: 10, law2022: 37 },
})
