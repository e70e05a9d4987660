import { expect, it } from 'vitest'
import { readNumber } from './typed-number.ts'

it.each([['15', 15], ['2,5', 2.5], [' 20 % ', 20], ['', null], ['mười', null], ['-3', null], ['1.000.000', null]])('reads %j as %j', (typed, number) => {
  expect(readNumber(typed)).toBe(number)
})
