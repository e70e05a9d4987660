import { expect, it } from 'vitest'
import type { Scope } from '../access/contract.ts'
import { maySeeSensitive } from './policy.ts'

const scopeOf = (confidential: Scope['confidential'], person: string | null = null) => ({ confidential, person }) as Scope
const about = { person: 'p', unit: 'own' }

it('discipline and absences are for those they are confided to, and for oneself; without a grant for nobody', () => {
  expect(maySeeSensitive(scopeOf('every'), about)).toBe(true)
  expect(maySeeSensitive(scopeOf(['own']), about)).toBe(true)
  expect(maySeeSensitive(scopeOf(['other']), about)).toBe(false)
  expect(maySeeSensitive(scopeOf([], 'p'), about)).toBe(true)
  expect(maySeeSensitive(scopeOf([], 'q'), about)).toBe(false)
  expect(maySeeSensitive(scopeOf([]), about)).toBe(false)
})
