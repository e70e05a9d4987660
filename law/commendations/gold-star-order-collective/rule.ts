import type { AwardRule } from '../../engine/rule.ts'
import { highestOrder } from '../highest-orders-collective.ts'
import { years } from './values.ts'

export const rule: AwardRule = highestOrder({ award: 'gold-star-order', after: ['ho-chi-minh-order'], decree65: 7, law: 34, years })
