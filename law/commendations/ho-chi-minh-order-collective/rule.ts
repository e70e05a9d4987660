import type { AwardRule } from '../../engine/rule.ts'
import { highestOrder } from '../highest-orders-collective.ts'
import { years } from './values.ts'

export const rule: AwardRule = highestOrder({ award: 'ho-chi-minh-order', after: ['independence-order-first-class', 'military-exploit-order-first-class'], decree65: 8, law: 35, years })
