import { describe, expect, it } from 'vitest'
import { byImpact, countConditions } from './change-summary.ts'
import type { Change } from './rulebook.ts'

const impact = (changed: number, gains = changed): Change['impact'] => {
  const [tally, total] = [{ met: 0, notMet: 0, undetermined: 0 }, { changed, gains, loses: 0, opens: changed - gains, closes: 0 }]
  return { award: 'a', name: 'a', people: 240, before: tally, after: tally, total, groups: [] }
}

describe('changes of the law', () => {
  it('count a new number as a change, like new words', () => {
    expect(countConditions([{ kind: 'added' }, { kind: 'reworded' }, { kind: 'reworded' }, { kind: 'removed' }])).toEqual({ added: 1, removed: 1, changed: 2 })
  })

  it('that decide more people come first, then the widest; what cannot be counted here stands with the others', () => {
    const { here, elsewhere } = byImpact([{ name: 'none', impact: null }, { name: 'two', impact: impact(2) }, { name: 'zero', impact: impact(0) }, { name: 'open', impact: impact(240, 0) }, { name: 'many', impact: impact(205) }])
    expect(here.map(({ name }) => name)).toEqual(['many', 'two', 'open'])
    expect(elsewhere.map(({ name }) => name)).toEqual(['none', 'zero'])
  })
})
