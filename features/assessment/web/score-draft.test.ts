import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readScore, restoredScores, sameAsKept, storedScores, typedOf, type ScoreDraft } from './score-draft.ts'

const draft = (more: Partial<ScoreDraft>): ScoreDraft => ({ score: '2', reason: '', phase: 'typed', sentence: '', ...more })

describe('a score as typed', () => {
  it('is a number, nothing yet, or does not apply: three different things', () => {
    expect(readScore('0', 4)).toEqual({ state: 'number', score: '0' })
    expect(readScore('', 4)).toEqual({ state: 'blank', score: null })
    expect(readScore('kad', 4)).toEqual({ state: 'not-applicable', score: null })
    expect(readScore('ba', 4)).toBeNull()
  })

  it('reads a comma and a point alike', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 4000 }), (thousandths) => {
      const text = String(thousandths / 1000)
      expect(Number(readScore(text, 4)?.score)).toBe(thousandths / 1000)
      expect(Number(readScore(text.replace('.', ','), 4)?.score)).toBe(thousandths / 1000)
    }))
  })

  it('is not saved again when nothing changed, however it is written', () => {
    const line = { self: '2.50', selfReason: 'Thiếu biên bản', max: 4 }
    expect(sameAsKept(line, typedOf(line))).toBe(true)
    expect(sameAsKept(line, draft({ score: '2,5', reason: 'Thiếu biên bản ' }))).toBe(true)
    expect(sameAsKept(line, draft({ score: '2,5', reason: 'Đã bổ sung' }))).toBe(false)
    expect(sameAsKept({ ...line, self: null }, draft({ score: '0', reason: 'Thiếu biên bản' }))).toBe(false)
  })

  it('waits in the browser until the server has it, and one on its way is sent again', () => {
    const kept = storedScores(new Map([['A.1', draft({ phase: 'saving' })], ['A.2', draft({ phase: 'saved' })], ['A.3', draft({ phase: 'refused', sentence: 'Điểm phải từ 0 đến 4.' })]]))
    expect([...restoredScores(kept)].map(([code, { phase }]) => [code, phase])).toEqual([['A.1', 'waiting'], ['A.3', 'refused']])
    expect(storedScores(new Map([['A.2', draft({ phase: 'saved' })]]))).toBeNull()
  })
})
