import { independenceCite, independenceOrder } from '../high-orders/independence.ts'
import { colonelGeneralYears, deputyMinisterYears, ministerYears } from './values.ts'

const cite = independenceCite('second')

export const rule = independenceOrder('second', [
  { rank: 'minister', years: { value: ministerYears.id }, cite },
  { rank: 'colonel-general', years: { value: colonelGeneralYears.id }, cite },
  { rank: 'deputy-minister', years: { value: deputyMinisterYears.id }, cite },
])
