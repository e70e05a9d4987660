import { leastTime } from '../long-contribution/post-table.ts'
import { independenceCite, independenceOrder } from '../high-orders/independence.ts'
import { deputyMinisterYears, ministerYears } from './values.ts'

const cite = independenceCite('third')

export const rule = independenceOrder('third', [
  { rank: 'minister', years: { value: ministerYears.id }, cite },
  { rank: 'colonel-general', years: leastTime, cite },
  { rank: 'deputy-minister', years: { value: deputyMinisterYears.id }, cite },
])
