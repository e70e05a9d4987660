// The matrix is whole: a new operation needs a row before anybody may call it.
import { expect, it } from 'vitest'
import { personas } from '../../features/access/contract.ts'
import { findOperations } from '../../server/operations.ts'
import { expected, matrix } from './matrix.ts'

it('every operation stands in the matrix, and nothing else does', async () => {
  const operations = (await findOperations()).map(({ feature, name }) => `${feature}/${name}`)
  expect([...new Set(matrix.map(({ operation }) => operation))].sort()).toEqual(operations.sort())
})

it('every exception has a reason and changes something', () => {
  for (const row of matrix) {
    const { exceptions = [], ...plain } = row
    for (const { roles, place, outcome, reason } of exceptions) {
      expect(reason.length, row.operation).toBeGreaterThan(10)
      for (const role of roles) expect(expected(plain, role, place), `${row.operation} ${role} ${place}`).not.toBe(outcome)
    }
  }
})

it('no operation is open to everybody without saying what a role without a scope gets', () => {
  expect(matrix.filter(({ about, open, closed }) => about === 'everybody' && open !== closed)).toEqual([])
  expect(personas.every((role) => matrix.every((row) => expected(row, role, 'outside') !== undefined))).toBe(true)
})
