import { describe, expect, it } from 'vitest'
import { figuresVi } from '../../../messages/figures.ts'
import { columnsOf, rowsOf, typedColumn, type ShownGrid } from './grid-rows.ts'

const words = figuresVi.grid
const indicator = { code: 'cases', name: 'Số vụ', unitOfMeasure: 'vụ', kind: 'count', areaName: 'Trợ giúp', definition: '' }
const cell = { entry: 1, state: 'number', value: '1692', status: 'estimate', reported: '2022-11-15', note: '', reason: '' }
const row = (more: object) => ({ indicator, cell, computed: null, computedText: null, lastYear: null, target: null, corrected: false, before: null, findings: [], can: { save: true }, ...more })
const grid = (...rows: object[]) => ({ period: '2022', rows: rows.map(row) }) as unknown as ShownGrid
const shown = (answer: ShownGrid, locked: string | null = null) => rowsOf(answer, { words, locked, source: () => () => Promise.reject(new Error('not asked here')) })

describe('the rows of a grid', () => {
  it('keep zero, not reported and not applicable apart', () => {
    const said = [{ ...cell, value: '0' }, { ...cell, state: 'blank', value: null }, { ...cell, state: 'not-applicable', value: null }, null]
    const entries = said.map((each) => shown(grid({ cell: each }))[0]?.cells[typedColumn]?.entry)
    expect(entries).toEqual([{ state: 'number', value: '0' }, { state: 'blank' }, { state: 'not-applicable' }, { state: 'blank' }])
  })

  it('show a rate with its arithmetic and take no typing there', () => {
    const rate = shown(grid({ indicator: { ...indicator, kind: 'rate', unitOfMeasure: '%' }, cell: null, computed: '82.5714', computedText: '11.072 / 13.409 = 82,57 %' }))[0]?.cells[typedColumn]
    expect(rate).toMatchObject({ text: '82,57', computed: '11.072 / 13.409 = 82,57 %' })
  })

  it('tell a correction by what was said before, what is said now, when and why', () => {
    const about = shown(grid({ corrected: true, before: { state: 'number', value: '1690' }, cell: { ...cell, reported: '2023-03-20', reason: 'rà soát lại' } }))[0]?.cells['about']
    expect(about?.text).toBe('↻ 1.690 → 1.692, 20/03/2023: rà soát lại')
  })

  it('say who unlocks a locked cell, and print a target with its direction', () => {
    const cells = shown(grid({ target: { value: '81.5', direction: 'at-least' } }), 'từ 14/03/2023. Thường trực khu vực mở lại kỳ.')[0]?.cells
    expect(cells?.[typedColumn]?.locked).toContain('Thường trực khu vực')
    expect(cells?.['target']?.text).toBe('≥ 81,5')
  })

  it('stand under the name of their area when there is more than one', () => {
    const rows = shown(grid({}, { indicator: { ...indicator, code: 'drafts', areaName: 'Thẩm định' } }))
    expect(rows.map(({ title, heading }) => [title, heading === true])).toEqual([['Trợ giúp', true], ['Số vụ', false], ['Thẩm định', true], ['Số vụ', false]])
  })

  it('have room for the longest figure, since one cut short reads as another', () => {
    const width = (value: string) => columnsOf(words, { readOnly: false, narrow: false, rows: shown(grid({ cell: { ...cell, value } })) }).find((column) => column.id === typedColumn)?.width ?? 0
    expect(width('1033212207')).toBeGreaterThan(width('1692'))
    expect(width('5463081420000')).toBeGreaterThan(width('1033212207'))
  })

  it('put what is typed first on a phone', () => {
    expect(columnsOf(words, { readOnly: false, narrow: true, rows: [] })[0]?.id).toBe(typedColumn)
    expect(columnsOf(words, { readOnly: true, narrow: false, rows: [] }).find((column) => column.id === typedColumn)?.readOnly).toBe(true)
  })
})
