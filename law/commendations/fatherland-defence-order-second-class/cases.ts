import { fatherlandDefenceCases } from '../armed-forces-orders/defence-cases.ts'

export const cases = fatherlandDefenceCases('second')
