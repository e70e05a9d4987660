import type { ManualScore } from '@thidua/scoring/region.ts'
import type { Criterion } from '@thidua/scoring/scorecard.ts'
import { describe, expect, it } from 'vitest'
import { entriesOf, faultOfScore } from './model.ts'

const line: Criterion = { code: 'C.1', name: 'Điển hình', maxPoints: '5', origin: null, scoring: { kind: 'manual', step: '0.25' }, children: [], na: 'reweight', note: null }
const given = (score: string | null, reason = '', state: 'number' | 'blank' | 'not-applicable' = 'number') => ({ state, score, reason })

describe('a score that people give', () => {
  it.each([
    ['the maximum needs no explanation', given('5'), null],
    ['less needs one', given('4.75'), 'explanation-needed'],
    ['blanks are no explanation', given('4.75', '   '), 'explanation-needed'],
    ['explained is taken', given('4.75', 'thiếu một minh chứng'), null],
    ['zero is a score', given('0', 'không làm'), null],
    ['above the maximum', given('5.25'), 'score-out-of-range'],
    ['below zero', given('-0.25', 'x'), 'score-out-of-range'],
    ['between two steps', given('4.8', 'x'), 'score-off-step'],
    ['no number at all', given(null), 'score-out-of-range'],
    ['taking it back is always possible', given(null, '', 'blank'), null],
    ['not applicable says why', given(null, '', 'not-applicable'), 'explanation-needed'],
  ] as const)('%s', (_, score, fault) => {
    expect(faultOfScore(line, score)).toBe(fault)
  })

  it('may be any decimal where the card names no step', () => {
    expect(faultOfScore({ ...line, scoring: { kind: 'manual', step: null } }, given('4.81', 'x'))).toBeNull()
  })
})

describe('a row of the folder', () => {
  const row: ManualScore = { unit: 'a', card: 'c', code: 'C.1', self: '5', cross: 'n/a', crossBy: 'b', verified: null, evidenceId: 'MC', reason: 'trùng' }

  it('becomes one entry for each side that said something, so that blank is not zero', () => {
    expect(entriesOf(row).map((entry) => [entry.side, entry.state, entry.score, entry.byUnit])).toEqual([
      ['self', 'number', '5', 'a'],
      ['cross', 'not-applicable', null, 'b'],
    ])
  })
})
