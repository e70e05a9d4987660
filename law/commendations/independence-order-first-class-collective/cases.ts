import type { LawCase } from '../../engine/case.ts'
import { independenceCases } from '../independence-cases.ts'

export const cases: readonly LawCase[] = independenceCases({
  award: 'independence-order-first-class', prior: 'independence-order-second-class', governmentFlags: 4, articles: { decree65: 9, law2022: 36 },
})
