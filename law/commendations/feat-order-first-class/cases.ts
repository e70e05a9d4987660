import { featCases } from '../armed-forces-orders/feat-cases.ts'

export const cases = featCases('first')
