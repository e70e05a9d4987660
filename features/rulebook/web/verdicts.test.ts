import { describe, expect, it } from 'vitest'
import { attestationsAsked, countAnswers, inSight, nextGoal } from './verdicts.ts'

const gap = (fact: string, text: string) => ({ kind: 'fact' as const, text, who: null, fact, citation: null })

describe('many verdicts', () => {
  it('are counted by answer', () => {
    expect(countAnswers([{ answer: 'met' }, { answer: 'undetermined' }, { answer: 'undetermined' }])).toEqual({ met: 1, undetermined: 2, notMet: 0 })
  })

  it('suggest what is not yet known before what is refused', () => {
    expect(nextGoal([{ award: 'a', answer: 'met' }, { award: 'b', answer: 'not-met' }, { award: 'c', answer: 'undetermined' }])).toBe('c')
    expect(nextGoal([{ award: 'a', answer: 'met' }])).toBe('a')
    expect(nextGoal([])).toBeUndefined()
  })

  it('keep in sight what is considered every year and whatever is met, and fold no other', () => {
    const kindOf = (award: string) => (award === 'title' ? 'title' as const : 'order' as const)
    const { shown, folded } = inSight([{ award: 'title', answer: 'not-met' }, { award: 'order-met', answer: 'met' }, { award: 'order', answer: 'undetermined' }], kindOf)
    expect(shown.map(({ award }) => award)).toEqual(['title', 'order-met'])
    expect(folded.map(({ award }) => award)).toEqual(['order'])
  })

  it('tell which attestations are asked for, each once in the order of the law, and nothing else that is missing', () => {
    const asked = attestationsAsked([
      { missing: [gap('attested.solidarity', 'Chưa có xác nhận: đoàn kết, tương trợ'), gap('ratings.2022', 'Chưa có xếp loại năm 2022')] },
      { missing: [gap('attested.studies', 'Chưa có xác nhận: học tập'), gap('attested.solidarity', 'Chưa có xác nhận: đoàn kết, tương trợ')] },
    ])
    expect(asked).toEqual([{ key: 'solidarity', text: 'đoàn kết, tương trợ' }, { key: 'studies', text: 'học tập' }])
  })
})
