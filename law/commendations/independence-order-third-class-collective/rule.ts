import type { AwardRule } from '../../engine/rule.ts'
import { independenceOrder } from '../highest-orders-collective.ts'
import { age, diplomas, flags, governmentFlags, years } from './values.ts'

export const rule: AwardRule = independenceOrder({
  award: 'independence-order-third-class', after: ['labour-order-first-class'], decree65: 11, law: 38, age, diplomas, flags, governmentFlags, years,
})
