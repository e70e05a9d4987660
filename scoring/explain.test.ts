import { describe, expect, it } from 'vitest'
import { plainDate } from '@thidua/kit/plain-date.ts'
import { cardFiles, readRegion, shipped } from '../tests/fixtures/read-region.ts'
import { leaf, scored, sum, tinyCard, tinyRegion, type Json, type TinyRegion } from '../tests/fixtures/tiny.ts'
import { parseCard } from './check-card.ts'
import { explainLeaf, explainNode, type LeafTrace } from './explain.ts'

function traceOf(scoring: Json, region: TinyRegion, over: { readonly max?: number; readonly na?: string } = {}): LeafTrace {
  const card = tinyCard([leaf('L', over.max ?? 10, scoring, over.na ? { na: over.na } : {}), leaf('Z', 1, { kind: 'manual' })])
  return explainLeaf(scored(card, tinyRegion(region)), 'u', 'L')
}

const rate = { kind: 'rate', aggregation: 'ratio', numerator: 'a', denominator: 'b', name: 'Tỷ lệ đúng hạn' } as const

describe('the trace of a leaf', () => {
  it('shows the division in Vietnamese figures, as a share in percent', () => {
    const trace = traceOf({ kind: 'ratio', measure: 'r' }, { cells: { u: { a: '1187', b: '3294' } }, indicators: { r: rate } })
    expect(trace.rule).toBe('Theo “Tỷ lệ đúng hạn”: 0 điểm ở mốc 0, đủ 10 điểm ở mốc 100, ở giữa tính theo tỷ lệ.')
    expect(trace.arithmetic).toEqual(['1.187 / 3.294 ≈ 36,04 %', '10 × (36,04 − 0) / (100 − 0) ≈ 3,6 điểm'])
    expect([trace.points, trace.max]).toEqual(['3.6', '10'])
  })

  it('names every cell with value, status, source and day', () => {
    const { cells, missing } = traceOf({ kind: 'yesno', measure: 'a', op: '>=', value: 'target(a)' }, { cells: { u: { a: '5' } }, targets: { u: { a: '4' } } })
    expect(cells).toEqual([
      { source: 'cell', unit: 'u', indicator: 'a', name: 'Chỉ tiêu a', period: '2025', state: 'number', value: '5', status: 'actual', origin: 'synthetic', reported: '2025-12-20' },
      { source: 'target', unit: 'u', indicator: 'a', name: 'Chỉ tiêu a', period: '2025', state: 'number', value: '4', status: null, origin: 'synthetic', reported: null },
    ])
    expect(missing).toEqual([])
  })

  it('says what is missing, and that missing is not zero', () => {
    const trace = traceOf({ kind: 'yesno', measure: 'a + b' }, { cells: { u: { a: '' } }, indicators: { b: {} } })
    expect(trace.answer).toBe('undetermined')
    expect(trace.points).toBe(null)
    expect(trace.missing.map(({ indicator, state }) => [indicator, state])).toEqual([['a', 'blank'], ['b', 'no-row']])
    expect(trace.why).toBe('thiếu a: u để trống ô kỳ 2025; thiếu b: u chưa báo cáo kỳ 2025; chưa chấm được, không tính là 0 điểm')
  })

  it.each([
    [undefined, 'không áp dụng thì bỏ ra, điểm chia lại cho các tiêu chí còn lại của mục'],
    ['full', 'không áp dụng thì được điểm tối đa'],
    ['zero', 'không áp dụng thì 0 điểm'],
  ])('says what not applicable does with na: %s', (na, words) => {
    const trace = traceOf({ kind: 'yesno', measure: '100 * a / b' }, { cells: { u: { a: '0', b: '0' } } }, { na })
    expect(trace.why).toBe(`không phát sinh (0/0); ${words}`)
  })

  it('shows more decimals where two would pretend that a limit was reached', () => {
    const bands: Json = { kind: 'bands', measure: 'r', range: [0, 100], bands: [{ min: 95, max: 100, max_incl: true, points: 10 }, { min: 0, max: 95, points: 4 }] }
    const trace = traceOf(bands, { cells: { u: { a: '94999', b: '100000' } }, indicators: { r: rate } })
    expect(trace.arithmetic).toEqual(['94.999 / 100.000 = 94,999 %', 'Thuộc mức từ 0 đến dưới 95: 4 điểm'])
    const close = traceOf(bands, { cells: { u: { a: '284997', b: '299999' } }, indicators: { r: rate } })
    expect(close.arithmetic[0]).toBe('284.997 / 299.999 ≈ 94,999317 %')
  })

  it('follows a deduction item by item down to its floor', () => {
    const trace = traceOf({ kind: 'deduct', items: [{ measure: 'a', each: 0.75, max: 1.5 }, { measure: 'b', each: 2 }], floor: 0.5 }, { cells: { u: { a: '3', b: '4' } } }, { max: 4 })
    expect(trace.arithmetic).toEqual([
      '“Chỉ tiêu a” = 3',
      'Trừ 0,75 × 3 = 2,25 điểm, chỉ trừ đến mức 1,5',
      '“Chỉ tiêu b” = 4',
      'Trừ 2 × 4 = 8 điểm',
      '4 − 9,5, không xuống dưới 0,5: còn 0,5 điểm',
    ])
  })

  it('follows a bonus through its conditions and stops where they stop', () => {
    const bonus: Json = { kind: 'bonus', measure: 'a', above: 10, each: 0.125, max_bonus: 2, conditions: [{ measure: 'b', op: '>=', value: 90 }] }
    expect(traceOf(bonus, { cells: { u: { a: '11', b: '95' } } }, { max: 0 }).arithmetic).toEqual([
      '“Chỉ tiêu b” = 95',
      'Điều kiện “Chỉ tiêu b” từ 90 trở lên: đạt',
      '“Chỉ tiêu a” = 11',
      '0,125 × (11 − 10) = 0,125: thưởng 0,13 điểm',
    ])
    expect(traceOf(bonus, { cells: { u: { a: '11', b: '80' } } }, { max: 0 }).arithmetic.at(-1)).toBe('Điều kiện “Chỉ tiêu b” từ 90 trở lên: không đạt, nên không thưởng')
  })

  it('says which class a failed gate caps', () => {
    const trace = traceOf({ kind: 'gate', measure: 'a', op: '==', value: 0, cap: 'B' }, { cells: { u: { a: '1' } } }, { max: 0 })
    expect(trace.arithmetic).toEqual(['“Chỉ tiêu a” = 1', '“Chỉ tiêu a” bằng 0: không', 'Không đạt điều kiện: không xếp quá loại B'])
  })

  it('names the unit that was merged in, and its cells', () => {
    const card = tinyCard([leaf('L', 10, { kind: 'yesno', measure: 'a', value: 5 })])
    const trace = explainLeaf(scored(card, tinyRegion({ cells: { old: { a: '2' }, now: { a: '3' } }, merged: { old: 'now' } })), 'now', 'L')
    expect(trace.arithmetic[0]).toBe('Gộp cả số liệu cùng kỳ của đơn vị sáp nhập vào trong năm: Đơn vị old')
    expect(trace.cells.map((cell) => `${cell.unit} ${cell.value}`)).toEqual(['now 3', 'old 2'])
  })

  it('is refused for what is not in the result', () => {
    const result = scored(tinyCard([leaf('L', 1, { kind: 'manual' })]), tinyRegion({ cells: { u: {} } }))
    expect(() => explainLeaf(result, 'x', 'L')).toThrow(RangeError)
    expect(() => explainLeaf(result, 'u', 'X')).toThrow(RangeError)
  })
})

describe('the trace of a node', () => {
  const manual: Json = { kind: 'manual' }
  const result = scored(
    tinyCard([sum('N', 10, leaf('a', 3, manual), leaf('b', 7, manual)), leaf('c', 5, manual)]),
    tinyRegion({ cells: { u: {}, v: {} }, scores: { u: { a: 'n/a', b: '5.5', c: '4' }, v: { a: '3', b: '7' } } }),
  )

  it('shows how points were shared out again', () => {
    expect(explainNode(result, 'u', 'N')).toEqual([
      'a: không áp dụng, bỏ ra',
      'b: 5,5 điểm',
      'Chia lại điểm vì có tiêu chí không áp dụng (10 / 7): 5,5 × 10 / 7 = 7,86',
      'N: 7,86 điểm trên 10',
    ])
  })

  it('shows the total, or between which points it lies', () => {
    expect(explainNode(result, 'u', null)).toEqual(['N: 7,86 điểm', 'c: 4 điểm', 'Tổng: 11,86 điểm'])
    expect(explainNode(result, 'v', null).at(-1)).toBe('Tổng: chưa xác định, từ 10 đến 15 điểm')
  })
})

it('every leaf of every unit of 2022 can be explained, with cells or a verified score behind it', () => {
  const { region } = readRegion(shipped('region-2022'))
  for (const id of ['so-tu-phap-2022-demo', 'thads-2022-demo']) {
    const card = parseCard(cardFiles(shipped('scorecards'), `${id}.yaml`)).card ?? expect.fail(id)
    const result = scored(card, region, plainDate('2022-11-25'))
    for (const unit of result.units) {
      for (const { leaf: each, points } of unit.leaves) {
        const trace = explainLeaf(result, unit.unit, each.code)
        expect(trace.rule).not.toBe('')
        if (points) expect(trace.arithmetic.length, each.code).toBeGreaterThan(0)
        expect(trace.cells.length > 0).toBe(each.rule.kind !== 'manual')
      }
    }
  }
})
