import { leastTime } from '../long-contribution/post-table.ts'
import { independenceCite, independenceOrder } from '../high-orders/independence.ts'
import { colonelGeneralYears, ministerYears, politburoYears } from './values.ts'

const cite = independenceCite('first')

export const rule = independenceOrder('first', [
  { rank: 'politburo-level', years: { value: politburoYears.id }, cite },
  { rank: 'general', years: leastTime, cite },
  { rank: 'minister', years: { value: ministerYears.id }, cite },
  { rank: 'colonel-general', years: { value: colonelGeneralYears.id }, cite },
])
