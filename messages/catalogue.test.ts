import { describe, expect, it } from 'vitest'
import { english, translated } from './catalogue.ts'
import { vi } from './vi.ts'

const slice = { title: 'Số liệu', late: (facts: { days: number }) => `trễ ${facts.days} ngày`, table: { unit: 'Đơn vị', empty: 'Chưa có' } }

describe('the catalogue', () => {
  it('gives the very Vietnamese slice when there is no translation', () => {
    expect(translated(slice, new Map())).toBe(slice)
  })

  it('reads a key in Vietnamese when English is silent about it, at any depth', () => {
    const inEnglish = translated(slice, new Map([english(slice, { table: { unit: 'Unit' } })]))
    expect(inEnglish.title).toBe('Số liệu')
    expect(inEnglish.table).toEqual({ unit: 'Unit', empty: 'Chưa có' })
    expect(inEnglish.late({ days: 3 })).toBe('trễ 3 ngày')
  })

  it('holds no empty sentence', () => {
    expect(sentencesOf(vi).filter((sentence) => sentence.trim() === '')).toEqual([])
  })

  it('is written in composed Unicode, so that search and fonts agree', () => {
    for (const sentence of sentencesOf(vi)) expect(sentence).toBe(sentence.normalize('NFC'))
  })
})

function sentencesOf(part: unknown): string[] {
  if (typeof part === 'string') return [part]
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(sentencesOf) : []
}
