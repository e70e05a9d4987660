import type { AwardRule } from '../../engine/rule.ts'
import { independenceOrder } from '../highest-orders-collective.ts'
import { diplomas, flags, governmentFlags, years } from './values.ts'

export const rule: AwardRule = independenceOrder({
  award: 'independence-order-first-class', after: ['independence-order-second-class'], decree65: 9, law: 36, diplomas, flags, governmentFlags, years,
})
