import { defenceCollectiveCases } from '../armed-forces-orders/defence-collective-cases.ts'

export const cases = defenceCollectiveCases('second')
