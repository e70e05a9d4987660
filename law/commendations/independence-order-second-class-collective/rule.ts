import type { AwardRule } from '../../engine/rule.ts'
import { independenceOrder } from '../highest-orders-collective.ts'
import { diplomas, flags, governmentFlags, years } from './values.ts'

export const rule: AwardRule = independenceOrder({
  award: 'independence-order-second-class', after: ['independence-order-third-class'], decree65: 10, law: 37, diplomas, flags, governmentFlags, years,
})
