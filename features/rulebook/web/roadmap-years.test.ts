import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stripOf } from './roadmap-years.ts'

const citation = { document: 'x', mark: 'seen' as const, text: 'x', title: '', link: null }
const step = (year: number) => ({ year, needs: [{ kind: 'rating', text: 'được xếp loại' }], citation })

describe('the strip of a roadmap', () => {
  it('shows one or two years of waiting, and folds three', () => {
    expect(stripOf({ steps: [step(2023), step(2026)], earliestYear: 2026 }).map(({ from, to }) => [from, to])).toEqual([[2023, 2023], [2024, 2024], [2025, 2025], [2026, 2026]])
    expect(stripOf({ steps: [step(2023), step(2027)], earliestYear: 2027 }).map(({ from, to }) => [from, to])).toEqual([[2023, 2023], [2024, 2026], [2027, 2027]])
  })

  it('marks the year of arrival and no other', () => {
    expect(stripOf({ steps: [step(2024), step(2023)], earliestYear: 2024 }).map(({ from, arrives }) => [from, arrives])).toEqual([[2023, false], [2024, true]])
  })

  it('leaves no year out and puts none in twice', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: 2000, max: 2040 }), { minLength: 1 }), (years) => {
      const strip = stripOf({ steps: years.map(step), earliestYear: Math.max(...years) })
      const covered = strip.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => from + index))
      const first = Math.min(...years)
      expect(covered).toEqual(Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index))
    }))
  })
})
