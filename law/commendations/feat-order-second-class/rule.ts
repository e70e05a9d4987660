import { featOrder } from '../armed-forces-orders/feat.ts'

export const rule = featOrder('second')
