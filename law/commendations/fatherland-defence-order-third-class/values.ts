import { fatherlandDefenceValues } from '../armed-forces-orders/fatherland-defence.ts'

export const numbers = fatherlandDefenceValues('third')

export const values = [numbers.serviceMonths, numbers.postYears, numbers.ladderYears, numbers.ladderInitiatives]
