import { fatherlandDefenceValues } from '../armed-forces-orders/fatherland-defence.ts'

export const numbers = fatherlandDefenceValues('first')

export const values = [numbers.serviceMonths, numbers.postYears, numbers.ladderYears, numbers.ladderInitiatives]
