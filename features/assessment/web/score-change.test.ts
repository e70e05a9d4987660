import { describe, expect, it } from 'vitest'
import { scoreChange, type Sheet } from './score-change.ts'

const line = (code: string, points: number | null, kind = 'bands') => ({ code, name: `Dòng ${code}`, points, kind })
const sheet = (total: number | null, lines: ReturnType<typeof line>[]) => ({ unit: { total }, lines }) as unknown as Sheet

describe('how a score moved', () => {
  it('names the lines that moved, the largest move first, and not the branches above them', () => {
    const before = sheet(10.1, [line('A', 5, 'sum'), line('A.1', 3), line('A.2', 2), line('B.1', 5.1)])
    const after = sheet(9.9, [line('A', 5.2, 'sum'), line('A.1', 3.2), line('A.2', 2), line('B.1', 4.7)])
    expect(scoreChange(before, after)).toEqual({
      total: -0.2,
      lines: [{ code: 'B.1', name: 'Dòng B.1', points: 4.7, change: -0.4 }, { code: 'A.1', name: 'Dòng A.1', points: 3.2, change: 0.2 }],
    })
  })

  it('says nothing about how far, where one of the two looks could not tell', () => {
    expect(scoreChange(sheet(10, [line('A.1', 3)]), sheet(null, [line('A.1', null)]))).toEqual({ total: null, lines: [{ code: 'A.1', name: 'Dòng A.1', points: null, change: null }] })
  })

  it('is empty when nothing moved', () => {
    expect(scoreChange(sheet(10, [line('A.1', 3)]), sheet(10, [line('A.1', 3)]))).toEqual({ total: 0, lines: [] })
  })
})
