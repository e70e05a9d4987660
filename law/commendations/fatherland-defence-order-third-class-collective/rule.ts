import { fatherlandDefenceOfCollectives } from '../armed-forces-orders/collectives.ts'
import { times } from '../collective-ladder.ts'
import { age, diplomas, flags, flagsWithDiplomas, years } from './values.ts'

export const rule = fatherlandDefenceOfCollectives('third', {
  years, age,
  ways: [
    [times('ministry-province-emulation-flag', flags.id)],
    [times('ministry-province-emulation-flag', flagsWithDiplomas.id), times('ministry-province-diploma', diplomas.id)],
  ],
})
