import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseTable, printTable, spread } from './clipboard.ts'
import { blank, notApplicable, numberEntry, plainTextOf, readEntry, sameEntry, type Entry } from './entry.ts'
import { noHistory, recorded, redone, undone, type Change, type History } from './history.ts'
import { at, filledDown, moved, positionsIn } from './selection.ts'

const extent = { rows: 5, columns: 3, page: 2 }
const headAfter = (key: string, row: number, column: number, control = false) => moved(at(row, column), { key, control }, extent)!.head

describe('what a person says in a cell', () => {
  it('keeps zero, blank and not applicable three different things', () => {
    expect(readEntry('0', {})).toEqual({ entry: numberEntry('0') })
    expect(readEntry('', {})).toEqual({ entry: blank })
    for (const text of ['kps', 'Không phát sinh', '-', 'KPS', 'n/a']) expect(readEntry(text, {})).toEqual({ entry: notApplicable })
  })

  it('does not take "not applicable" where the cell has no such answer', () => {
    expect(readEntry('kps', { takesNotApplicable: false })).toEqual({ problem: 'notApplicableRefused' })
  })

  it('takes yes and no in words where the cell asks that', () => {
    expect(readEntry('có', { kind: 'yes-no' })).toEqual({ entry: numberEntry('1') })
    expect(readEntry('Không', { kind: 'yes-no' })).toEqual({ entry: numberEntry('0') })
    expect(readEntry('2', { kind: 'yes-no' })).toEqual({ problem: 'unreadableYesNo' })
  })

  it('asks about a number with two readings unless the cell counts things', () => {
    expect(readEntry('1.234', {})).toHaveProperty('readings')
    expect(readEntry('1.234', { whole: true })).toEqual({ entry: numberEntry('1234') })
  })

  const anyEntry: fc.Arbitrary<Entry> = fc.oneof(fc.constant(blank), fc.constant(notApplicable), fc.integer().map((value) => numberEntry(String(value))), fc.integer({ min: 1, max: 9999 }).map((value) => numberEntry(`${value}.25`)))
  it('reads back from the clipboard exactly what was copied', () => {
    fc.assert(fc.property(anyEntry, (entry) => {
      const read = readEntry(plainTextOf(entry), {})
      expect('entry' in read && sameEntry(read.entry, entry)).toBe(true)
    }))
  })
})

describe('moving in a grid', () => {
  it('stops at the edges', () => {
    expect(headAfter('ArrowUp', 0, 0)).toEqual({ row: 0, column: 0 })
    expect(headAfter('ArrowDown', 4, 2)).toEqual({ row: 4, column: 2 })
    expect(headAfter('PageDown', 3, 1)).toEqual({ row: 4, column: 1 })
  })

  it('goes to the ends of the grid with Ctrl', () => {
    expect(headAfter('End', 1, 1, true)).toEqual({ row: 4, column: 2 })
    expect(headAfter('ArrowDown', 0, 1, true)).toEqual({ row: 4, column: 1 })
  })

  it('walks with Tab into the next row and back with Shift', () => {
    expect(headAfter('Tab', 1, 2)).toEqual({ row: 2, column: 0 })
    expect(moved(at(2, 0), { key: 'Tab', shift: true }, extent)!.head).toEqual({ row: 1, column: 2 })
    expect(headAfter('Tab', 4, 2)).toEqual({ row: 4, column: 2 })
  })

  it('stretches the selection with Shift and an arrow, from where it began', () => {
    const stretched = moved(moved(at(1, 1), { key: 'ArrowDown', shift: true }, extent)!, { key: 'ArrowRight', shift: true }, extent)!
    expect(stretched).toEqual({ anchor: { row: 1, column: 1 }, head: { row: 2, column: 2 } })
    expect(positionsIn(stretched)).toHaveLength(4)
  })

  it('never leaves the grid, whatever is pressed', () => {
    const key = fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Tab', 'Enter', 'Home', 'End', 'PageUp', 'PageDown')
    fc.assert(fc.property(fc.array(fc.record({ key, shift: fc.boolean(), control: fc.boolean() })), (strokes) => {
      const { head } = strokes.reduce((range, stroke) => moved(range, stroke, extent) ?? range, at(0, 0))
      expect(head.row >= 0 && head.row < extent.rows && head.column >= 0 && head.column < extent.columns).toBe(true)
    }))
  })

  it('leaves other keys alone', () => {
    expect(moved(at(0, 0), { key: 'a' }, extent)).toBeNull()
  })

  it('fills down from the first row of the selection, column by column', () => {
    expect(filledDown({ anchor: { row: 3, column: 1 }, head: { row: 1, column: 1 } })).toEqual([
      { from: { row: 1, column: 1 }, to: { row: 2, column: 1 } },
      { from: { row: 1, column: 1 }, to: { row: 3, column: 1 } },
    ])
  })
})

describe('the clipboard', () => {
  it('reads a block from Excel with its closing line break', () => {
    expect(parseTable('1\t2\r\n3\t4\r\n')).toEqual([['1', '2'], ['3', '4']])
    expect(parseTable('"hai\ndòng"\t"a ""b"""')).toEqual([['hai\ndòng', 'a "b"']])
  })

  it('reads back whatever it prints', () => {
    const rows = fc.integer({ min: 1, max: 4 }).chain((width) => fc.array(fc.array(fc.string(), { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }))
    fc.assert(fc.property(rows, (table) => {
      fc.pre(table.some((row) => row.length > 1) || table.every((row) => row[0] !== '' && !row[0]!.startsWith('"')))
      const printed = printTable(table)
      fc.pre(!table.flat().some((cell) => cell.startsWith('"') && !/["\t\n\r]/.test(cell)))
      expect(parseTable(`${printed}\n`)).toEqual(table)
    }))
  })

  it('fills the whole selection with one cell', () => {
    expect(spread([['7']], { anchor: { row: 0, column: 0 }, head: { row: 2, column: 0 } }, extent).map(({ at: { row } }) => row)).toEqual([0, 1, 2])
  })

  it('puts a block at the upper left of the selection and leaves out what falls outside', () => {
    const placed = spread([['a', 'b'], ['c', 'd']], at(4, 1), extent)
    expect(placed).toEqual([{ at: { row: 4, column: 1 }, text: 'a' }, { at: { row: 4, column: 2 }, text: 'b' }])
  })

  it('repeats a block over a selection that is a multiple of it', () => {
    const placed = spread([['x'], ['y']], { anchor: { row: 0, column: 0 }, head: { row: 3, column: 1 } }, extent)
    expect(placed.filter(({ at: { column } }) => column === 1).map(({ text }) => text)).toEqual(['x', 'y', 'x', 'y'])
  })
})

describe('undo and redo', () => {
  const change = (key: string, before: string, after: string): Change => ({ key, before: numberEntry(before), after: numberEntry(after) })

  it('takes back one gesture at a time, however many cells it touched', () => {
    const history = recorded(recorded(noHistory, [change('a', '1', '2')]), [change('a', '2', '3'), change('b', '5', '6')])
    expect(undone(history).entries).toEqual([['a', numberEntry('2')], ['b', numberEntry('5')]])
  })

  it('forgets what was undone once something new is done', () => {
    const back = undone(recorded(noHistory, [change('a', '1', '2')])).history
    expect(redone(recorded(back, [change('a', '1', '9')])).entries).toEqual([])
  })

  it('returns to the beginning after undoing everything, and to the end after redoing it', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.integer()), { maxLength: 30 }), (edits) => {
      const cells = new Map<string, Entry>()
      let history: History = noHistory
      for (const [key, value] of edits) {
        const before = cells.get(key) ?? blank
        const after = numberEntry(String(value))
        history = recorded(history, [{ key, before, after }])
        cells.set(key, after)
      }
      const end = new Map(cells)
      const run = (step: typeof undone) => {
        const outcome = step(history)
        history = outcome.history
        for (const [key, entry] of outcome.entries) cells.set(key, entry)
      }
      for (const _ of edits) run(undone)
      expect([...cells.values()].every((entry) => entry.state === 'blank')).toBe(true)
      for (const _ of edits) run(redone)
      expect(cells).toEqual(end)
    }))
  })
})
