import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { CellEntry, IndicatorDefinition } from '@thidua/scoring/region.ts'
import type { Scope } from '../../access/contract.ts'
import type { UnitSummary } from '../../organisations/contract.ts'
import type { SentCell } from '../sheets/contract.ts'
import type { KeptCell, KnownWorld } from './contract.ts'
import { decideCells, newCell, periodKey } from './model.ts'

const today = plainDate('2022-12-01')
const origin = { file: 'a.csv', titles: new Map<string, string>() }
const unit = (id: string) => ({ id, name: id, shortName: id, kind: 'k', kindName: 'K', province: '', provinceCode: '', validFrom: plainDate('2000-01-01'), validTo: null, successor: null }) satisfies UnitSummary
const indicator = (code: string): IndicatorDefinition => ({
  code, name: code, unitOfMeasure: '', kind: 'count', aggregation: 'sum', numerator: null, denominator: null, area: '', calendar: 'c', appliesTo: ['k'], direction: 'none', definition: '',
})

function world(cells: readonly CellEntry[], more: Partial<KnownWorld> = {}): KnownWorld {
  return {
    scope: { reads: 'every', writes: ['a'], day: today } as unknown as Scope,
    today,
    units: new Map(['a', 'b'].map((id) => [id, unit(id)])),
    indicators: new Map(['x', 'y'].map((code) => [code, indicator(code)])),
    periods: new Map(['2021', '2022'].map((code) => [periodKey(code, 'c'), { code, calendar: 'c', from: plainDate(`${code}-01-01`), to: plainDate(`${code}-12-31`) }])),
    cells,
    targets: [],
    lockOf: ({ period }) => (period === '2021' ? { since: plainDate('2022-03-31'), reason: 'chốt' } : null),
    faultOf: (_, state, value) => (state === 'number' && value?.startsWith('-') ? 'negative' : null),
    ...more,
  }
}

const anyOf = <const Value>(...values: readonly Value[]) => fc.constantFrom(...values)
const sentRow = fc.record({
  unit: anyOf('a', 'a', 'b', 'nobody'),
  indicator: anyOf('x', 'y', 'nothing'),
  period: anyOf('2021', '2022', '1999'),
  figure: anyOf('1', '1.0', '2', '-3', 'n/a', ''),
  status: anyOf('estimate', 'actual', 'official'),
  reason: anyOf('', 'đính chính'),
  reported: anyOf(null, today, plainDate('2022-11-01')),
})
const sentRows = fc.array(sentRow, { maxLength: 25 }).map((rows) =>
  rows.map(({ figure, ...row }, at): SentCell => ({
    ...row, origin, line: at + 2, source: '', note: '', cutOff: null,
    state: figure === '' ? 'blank' : figure === 'n/a' ? 'not-applicable' : 'number',
    value: figure === '' || figure === 'n/a' ? null : figure,
  })),
)

const written = (kept: readonly KeptCell[]) => kept.map((row) => newCell(row, 'synthetic'))
const linesOf = (kept: readonly KeptCell[]) => kept.map(({ sent }) => `${sent.unit} ${sent.indicator} ${sent.period} ${sent.status} ${Number(sent.value)} ${sent.state} ${sent.reason}`).sort()

describe('deciding rows', () => {
  it('every row is taken, already so, or refused', () => {
    fc.assert(fc.property(sentRows, (rows) => {
      const { kept, refused, unchanged } = decideCells(rows, world([]))
      expect(kept.length + refused + unchanged).toBe(rows.length)
    }))
  })

  it('what was taken once is already so the second time', () => {
    fc.assert(fc.property(sentRows, (rows) => {
      const first = decideCells(rows, world([]))
      const second = decideCells(rows, world(written(first.kept)))
      expect(second.kept).toEqual([])
      expect(second.refused).toBeLessThanOrEqual(first.refused)
    }))
  })

  it('the order of rows does not matter', () => {
    const shuffled = sentRows.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })))
    fc.assert(fc.property(shuffled, ([rows, others]) => {
      const uniqueReason = (row: SentCell) => ({ ...row, reason: row.period === '2021' ? 'đính chính' : '' })
      const [left, right] = [decideCells(rows.map(uniqueReason), world([])), decideCells(others.map(uniqueReason), world([]))]
      expect(linesOf(left.kept)).toEqual(linesOf(right.kept))
      expect([left.refused, left.unchanged]).toEqual([right.refused, right.unchanged])
    }))
  })

  it('nothing is taken outside the units one writes for, after a lock without a reason, or of two that contradict each other', () => {
    fc.assert(fc.property(sentRows, (rows) => {
      const { kept } = decideCells(rows, world([]))
      expect(kept.every(({ sent, reason }) => sent.unit === 'a' && (sent.period !== '2021' || reason !== ''))).toBe(true)
      const places = kept.map(({ sent, reported }) => `${sent.indicator} ${sent.period} ${reported}`)
      expect(new Set(places).size).toBe(places.length)
    }))
  })

  it('a refused row never hides another: each good row of a sheet of its own is taken in any company that does not contradict it', () => {
    fc.assert(fc.property(sentRows, (rows) => {
      const { kept } = decideCells(rows, world([]))
      for (const row of kept) expect(decideCells([row.sent], world([])).kept).toHaveLength(1)
    }))
  })
})
