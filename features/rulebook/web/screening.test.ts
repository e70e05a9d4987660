import { describe, expect, it } from 'vitest'
import { awardsOf, filterRows, groupOfKind, type ScreenedRow } from './screening.ts'

const row = (name: string, unit: string, answers: ScreenedRow['answers']): ScreenedRow => ({ person: name, name, unit, unitName: 'Sở Tư pháp Đắk Lắk', role: null, sex: null, ethnicity: null, synthetic: true, answers })
const rows = [row('Nhân sự 001', 'u1', [{ award: 'a', answer: 'met' }]), row('Nhân sự 002', 'u2', [{ award: 'a', answer: 'undetermined' }, { award: 'b', answer: 'met' }])]
const all = { text: '', unit: null, award: null, answer: null }

describe('the register screened', () => {
  it('keeps everybody without a filter, and filters by unit and by words without marks', () => {
    expect(filterRows(rows, all)).toHaveLength(2)
    expect(filterRows(rows, { ...all, unit: 'u1' })).toHaveLength(1)
    expect(filterRows(rows, { ...all, text: 'dak lak 002' }).map(({ name }) => name)).toEqual(['Nhân sự 002'])
  })

  it('filters by an answer to any award, or to one', () => {
    expect(filterRows(rows, { ...all, answer: 'met' })).toHaveLength(2)
    expect(filterRows(rows, { ...all, answer: 'met', award: 'b' }).map(({ name }) => name)).toEqual(['Nhân sự 002'])
  })

  it('reads awards in groups that fit a screen', () => {
    expect(groupOfKind('certificate')).toBe('merit')
    expect(groupOfKind('medal')).toBe('other')
  })

  it('shows an award the law of the day no longer lists under its full name', () => {
    const tally = { met: 0, notMet: 0, undetermined: 1 }
    expect(awardsOf({ byAward: [{ award: 'a', name: 'Lao động tiên tiến', tally }] }, [])[0]?.short).toBe('Lao động tiên tiến')
  })
})
