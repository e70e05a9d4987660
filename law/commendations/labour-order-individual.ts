// What the three classes of the Labour Order for individuals share: the ladder from the earlier award, the ways of workers and farmers, the alternatives not read.
import { cite, type Citation } from '../engine/citation.ts'
import { all, any, type Condition, type Since } from '../engine/condition.ts'
import type { AttestationKey, InitiativeScope } from '../engine/facts.ts'
import type { LawValue } from '../engine/dated.ts'
import { forSectors, initiativesInLife, oneInitiative, unreadLimb } from './individual-limbs.ts'

export type Ladder = Omit<Since, 'word' | 'tallies'>

interface WorkersOfDecree65 {
  readonly source: Citation
  /** Who has to recognise the inventions and initiatives. */
  readonly scope: InitiativeScope
  readonly recognition?: AttestationKey
  readonly initiatives: LawValue
  readonly model: AttestationKey
}

/** NĐ 65/2014 Đ15–17 k2 b; point a only repeats clause 1, which is open to them as to everybody. */
export function workersOfDecree65({ source, scope, recognition, initiatives, model }: WorkersOfDecree65): Condition {
  const recognised: readonly Condition[] = recognition === undefined ? [] : [{ word: 'attested', key: recognition, cite: source }]
  return all([any([
    forSectors(['worker'], source, [initiativesInLife(scope, initiatives, source), ...recognised, { word: 'attested', key: 'worker-trains-colleagues', cite: source }]),
    forSectors(['farmer'], source, [
      any([all([oneInitiative(scope, source), ...recognised]), { word: 'attested', key: model, cite: source }], { says: 'Có sáng kiến được công nhận hoặc có mô hình sản xuất hiệu quả, ổn định', cite: source }),
      { word: 'attested', key: 'farmer-helps-households', cite: source },
    ]),
  ])], { limb: 'occupation', says: 'Công nhân, nông dân', cite: source })
}

/** The upper classes ask that the excellent years set an example beyond the unit: `exemplary('toàn quốc', cite(…))`. */
export function exemplary(reach: string, source: Citation): Condition {
  return { word: 'attested', key: 'level-of-class', says: `Thành tích có phạm vi ảnh hưởng và nêu gương trong ${reach}`, cite: source }
}

/** `unreadForWorkers('…', cite(…))`: workers and farmers have a way of their own that was not read. */
export function unreadForWorkers(text: string, source: Citation): Condition {
  return all([forSectors(['worker', 'farmer'], source, []), unreadLimb('occupation', text, source)], { limb: 'occupation', says: 'Công nhân, nông dân', cite: source })
}

/** Đ42–44 of the 2022 law have a clause for entrepreneurs, intellectuals and scientists, who may be anybody. */
export function entrepreneursAndScientists(article: number): Condition {
  return unreadLimb('occupation', `Điều ${article} có khoản riêng cho doanh nhân, trí thức, nhà khoa học, nội dung chưa được đối chiếu`, cite('06/2022/QH15', article))
}

export const unreadBetweenAmendments = 'Luật 39/2013/QH13 có hiệu lực từ 01/06/2014, Nghị định 65/2014/NĐ-CP từ 20/08/2014: tiêu chuẩn trong khoảng giữa chưa được đối chiếu'
export const thematicNote = 'Kết quả khen thưởng đột xuất, theo đợt, chuyên đề không làm căn cứ cho khen thưởng công trạng.'
/** NĐ 65/2014 Đ15–17 k3, NĐ 152/2025 Đ19–21 k1: every point but the last. Those who served in the second war alone stand in the last, the table of everybody. */
export const resistanceNote = 'Quá trình cống hiến: cán bộ tiền khởi nghĩa (hạng Nhất), người hoạt động liên tục trong cả hai cuộc kháng chiến có bảng riêng, chưa đưa vào đây: cần cán bộ pháp chế xem từng trường hợp.'
export const runNote = 'Năm năm tính từ lần khen trước, mọi năm đến khi đề nghị đều hoàn thành tốt nhiệm vụ trở lên; thời gian kỷ luật không tính.'
