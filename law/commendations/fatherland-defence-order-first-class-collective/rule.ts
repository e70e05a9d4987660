import { fatherlandDefenceOfCollectives } from '../armed-forces-orders/collectives.ts'
import { times } from '../collective-ladder.ts'
import { flagsAlone, flagsBeside, governmentFlags, years } from './values.ts'

export const rule = fatherlandDefenceOfCollectives('first', {
  years,
  ways: [
    [times('government-emulation-flag', governmentFlags.id), times('ministry-province-emulation-flag', flagsBeside.id)],
    [times('ministry-province-emulation-flag', flagsAlone.id)],
  ],
})
