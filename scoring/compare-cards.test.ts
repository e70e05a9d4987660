import { describe, expect, it } from 'vitest'
import { endOf2025, leaf, sum, tinyCard, tinyRegion, type Json } from '../tests/fixtures/tiny.ts'
import { backTest } from './back-test.ts'
import { compareCards } from './compare-cards.ts'

const manual: Json = { kind: 'manual' }
const bands = (top: number, limit: number): Json => ({
  kind: 'bands', measure: 'a', range: [0, 100], bands: [{ min: limit, max: 100, max_incl: true, points: top }, { min: 0, max: limit, points: 0 }],
})
const base = [sum('A', 10, leaf('A.1', 6, bands(6, 95)), leaf('A.2', 4, manual)), leaf('B', 5, { kind: 'yesno', measure: 'b' })]
const texts = (after: Parameters<typeof tinyCard>[0], over: Readonly<Record<string, Json>> = {}): string[] =>
  compareCards(tinyCard(base), tinyCard(after, over)).map(({ kind, code, text }) => `${kind} ${code}: ${text}`)

describe('two versions of a card', () => {
  it('that are equal differ in nothing', () => expect(texts(base)).toEqual([]))

  it('lines that came and went', () => {
    expect(texts([sum('A', 10, leaf('A.1', 6, bands(6, 95)), leaf('A.3', 4, manual)), leaf('B', 5, { kind: 'yesno', measure: 'b' })])).toEqual([
      'added A.3: Thêm A.3 “Tiêu chí A.3” trong A, tối đa 4 điểm. Người thẩm định cho điểm từ 0 đến 4.',
      'removed A.2: Bỏ A.2 “Tiêu chí A.2” (4 điểm).',
    ])
  })

  it('maxima that changed, once, not again as a changed rule', () => {
    expect(texts([base[0] as never, leaf('B', 7, { kind: 'yesno', measure: 'b', points_yes: 5 })], { total_points: 17 })).toEqual([
      'head tiny: Bảng điểm đổi tổng điểm: từ 15 thành 17.',
      'max B: B “Tiêu chí B”: điểm tối đa tăng từ 5 lên 7.',
    ])
  })

  it('bands that changed: points of a band, and bounds', () => {
    expect(texts([sum('A', 10, leaf('A.1', 6, bands(5, 95)), leaf('A.2', 4, manual)), base[1] as never])).toEqual(['bands A.1: A.1: mức từ 95 đến 100 đổi từ 6 thành 5 điểm.'])
    expect(texts([sum('A', 10, leaf('A.1', 6, bands(6, 90)), leaf('A.2', 4, manual)), base[1] as never])).toEqual([
      'bands A.1: A.1: thêm mức từ 90 đến 100: 6 điểm; thêm mức từ 0 đến dưới 90: 0 điểm; bỏ mức từ 95 đến 100 (6 điểm); bỏ mức từ 0 đến dưới 95 (0 điểm).',
    ])
  })

  it('rules, places, names and na that changed', () => {
    expect(texts([sum('A', 10, leaf('A.1', 6, bands(6, 95)), leaf('A.2', 4, { kind: 'yesno', measure: 'c' })), leaf('B', 5, { kind: 'yesno', measure: 'b' }, { na: 'full', name: 'Tên mới' })])).toEqual([
      'rule A.2: A.2 đổi cách chấm từ “người thẩm định chấm” sang “có/không”. “c” bằng 1: 4 điểm; nếu không: 0 điểm.',
      'renamed B: B đổi tên từ “Tiêu chí B” thành “Tên mới”.',
      'na B: B: trước đây không áp dụng thì bỏ ra, điểm chia lại cho các tiêu chí còn lại của mục; nay không áp dụng thì được điểm tối đa.',
    ])
    expect(texts([sum('A', 6, leaf('A.1', 6, bands(6, 95))), leaf('A.2', 4, manual), leaf('B', 5, { kind: 'yesno', measure: 'b' })])).toContain('moved A.2: A.2 chuyển từ mục A sang hàng mục lớn.')
  })

  it('ranking that changed', () => {
    const ranking: Json = {
      classes: [{ class: 'A', label: 'Xuất sắc', min_points: 9 }, { class: 'B', label: 'Khá', min_points: 4 }, { class: 'C', label: 'Trung bình', min_points: 0 }],
      quota: [{ class: 'A', max_share: 0.25 }],
      ties: [{ criterion: 'A', order: 'desc' }],
    }
    expect(texts(base, { ranking })).toEqual([
      'ranking tiny: Ngưỡng xếp loại đổi từ “A (Xuất sắc) từ 8; B (Khá) từ 4; C (Trung bình) từ 0” thành “A (Xuất sắc) từ 9; B (Khá) từ 4; C (Trung bình) từ 0”.',
      'ranking tiny: Hạn mức mỗi loại đổi từ “không giới hạn” thành “loại A nhiều nhất 25 % số đơn vị được chấm, lấy phần nguyên”.',
      'ranking tiny: Cách phân định khi bằng điểm đổi từ “cùng hạng” thành “điểm mục A cao hơn xếp trước”.',
    ])
  })
})

describe('a new card tried on a known year', () => {
  const before = tinyCard([leaf('A', 6, { kind: 'yesno', measure: 'a' }), leaf('B', 4, manual)])
  const after = tinyCard([leaf('A', 2, { kind: 'yesno', measure: 'a' }), leaf('B', 8, manual)], { id: 'tiny-2026', year: 2026, issued: '2026-03-01' })
  const region = tinyRegion({ cells: { u1: { a: '1' }, u2: { a: '0' }, u3: { a: '' } }, scores: { u1: { B: '1' }, u2: { B: '4' }, u3: { B: '3' } } })
  const result = backTest({ before, after, region, asOf: endOf2025 })

  it('is scored on the old year, before its day of issue, with the scores given under the old card', () => {
    expect(result.year).toBe(2025)
    expect(result.units.map(({ unit, before: old, after: fresh }) => [unit, old?.total, fresh?.total])).toEqual([['u2', '4', '4'], ['u1', '7', '3'], ['u3', null, null]])
  })

  it('tells points, class and rank won or lost, and leaves open what is open', () => {
    expect(result.units.map(({ pointsChange, rankChange, classChanged }) => [pointsChange, rankChange, classChanged])).toEqual([['0', 1, false], ['-4', -1, true], [null, null, false]])
    expect(result.units.map(({ text }) => text)).toEqual([
      'Đơn vị u2: 4 điểm (không đổi), loại B (không đổi), hạng 2 → 1.',
      'Đơn vị u1: 7 điểm → 3 điểm, loại B → C, hạng 1 → 2.',
      'Đơn vị u3: chưa xác định (không đổi), loại chưa xác định (không đổi), hạng chưa xác định (không đổi).',
    ])
  })

  it('names units that only one of the cards scores', () => {
    const narrower = tinyCard([leaf('B', 10, manual)], { id: 'x', applies_to: ['other'] })
    expect(backTest({ before, after: narrower, region, asOf: endOf2025 }).units[0]).toMatchObject({ after: null, pointsChange: null, text: 'Đơn vị u1: bảng điểm mới không chấm đơn vị này.' })
  })

  it('changes nothing when the card does not change', () => {
    const { units } = backTest({ before, after: before, region, asOf: endOf2025 })
    expect(units.map(({ pointsChange, rankChange, classChanged }) => [pointsChange, rankChange, classChanged])).toEqual([['0', 0, false], ['0', 0, false], [null, null, false]])
  })
})
