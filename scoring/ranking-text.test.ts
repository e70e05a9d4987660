import { describe, expect, it } from 'vitest'
import { leaf, scored, tinyCard, tinyRegion, type Json } from '../tests/fixtures/tiny.ts'
import { comparableTotals } from './comparable-totals.ts'
import { rankingText } from './ranking-text.ts'

const manual: Json = { kind: 'manual' }

describe('the published rules of ranking', () => {
  const card = tinyCard([leaf('A', 10, manual), leaf('G', 0, { kind: 'gate', measure: 'fault', op: '==', value: 0, cap: 'B' })], {
    ranking: {
      classes: [{ class: 'A', label: 'Xuất sắc', min_points: 8 }, { class: 'B', label: 'Khá', min_points: 0 }],
      quota: [{ class: 'A', max_share: 0.3 }],
      ties: [{ criterion: 'A', order: 'desc' }, { measure: '100 * a / b', order: 'asc' }],
    },
  })

  it('say thresholds, gates, ties and quota in the order they apply', () => {
    expect(rankingText(card)).toEqual([
      'Xếp loại theo tổng điểm: A (Xuất sắc) từ 8; B (Khá) từ 0.',
      'Điều kiện G: “fault” bằng 0; không đạt thì không xếp quá loại B.',
      'Xếp hạng theo loại, rồi tổng điểm; khi bằng điểm: điểm mục A cao hơn xếp trước, rồi 100 × “a” / “b” thấp hơn xếp trước. Bằng nhau ở mọi điểm thì cùng hạng và bỏ trống hạng kế tiếp.',
      'Loại A nhiều nhất 30 % số đơn vị được chấm, lấy phần nguyên; đơn vị vượt hạn mức xuống loại kế tiếp, hạng giữ nguyên; nhóm cùng hạng không bị chia đôi.',
    ])
  })

  it('work out a share with its base and its rounding', () => {
    expect(rankingText(card, { scored: 7 }).at(-1)).toContain('30 % × 7 đơn vị được chấm = 2,1, lấy phần nguyên là 2;')
  })
})

describe('totals of kinds with cards of their own', () => {
  const region = tinyRegion({ cells: { u1: {}, u2: {} }, scores: { u1: { A: '7.5' }, u2: {} } })
  const ofTen = scored(tinyCard([leaf('A', 10, manual)]), region)
  const other = scored(tinyCard([leaf('B', 20, manual)], { id: 'other', name: 'Bảng khác' }), tinyRegion({ cells: {} }))

  it('stand side by side as shares of their own maximum, with a warning and no common rank', () => {
    const { totals, warnings } = comparableTotals([ofTen, other])
    expect(totals).toEqual([
      { unit: 'u1', card: 'tiny', total: '7.5', percent: '75', rank: 1 },
      { unit: 'u2', card: 'tiny', total: null, percent: null, rank: null },
    ])
    expect(warnings).toEqual([
      'Các khối chấm bằng bảng điểm khác nhau: Bảng điểm thử (10 điểm); Bảng khác (20 điểm). Tỷ lệ phần trăm chỉ để đối chiếu, không dùng để xếp hạng chung.',
      'Kết quả theo Bảng điểm thử còn tạm tính: có đơn vị chưa đủ số liệu.',
    ])
  })

  it('of one card need no warning', () => expect(comparableTotals([scored(tinyCard([leaf('A', 10, manual)]), tinyRegion({ cells: { u1: {} }, scores: { u1: { A: '1' } } }))]).warnings).toEqual([]))
})
