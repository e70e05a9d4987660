import { fatherlandDefenceOrder } from '../armed-forces-orders/fatherland-defence.ts'
import { numbers } from './values.ts'

export const rule = fatherlandDefenceOrder('first', numbers)
