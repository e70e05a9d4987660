// How officials are rated each year. A rating is an input of the rules of awards: nothing here turns points into an award.
import { lastDayOf, plainDate, type PlainDate } from '@thidua/kit/plain-date.ts'
import { formatDecimal } from '@thidua/kit/vi-text.ts'
import { cite, type Citation } from '../../engine/citation.ts'
import { entryOn, inForce, type LawValue } from '../../engine/dated.ts'
import type { Level } from '../../engine/facts.ts'
import { levelNames } from '../../engine/print.ts'
import { bandsOfCivilServants, bandsOfPublicEmployees, bandsOfUnits, monthsWorked } from './values.ts'

export type RatedSector = 'civil-servant' | 'public-employee' | 'cadre' | 'public-unit'

export interface RatingUnknown { readonly needsLegal: string; readonly citation: Citation }

/* --- which decree gives the rating --- */

export interface RatingBasis {
  readonly citation: Citation
  /** Low to high. */
  readonly levels: readonly Level[]
  readonly byPoints: boolean
}

const fourLevels: readonly Level[] = ['failed', 'completed', 'good', 'excellent']
const decree90 = cite('90/2020/NĐ-CP', null, { mark: 'memory' })
const decree335 = cite('335/2025/NĐ-CP', null)
const decree233 = cite('233/2026/NĐ-CP', null)

/** `ratingBasisOf('civil-servant', 2026)` is NĐ 335/2025: ratings are given at the end of the year. */
export function ratingBasisOf(sector: RatedSector, year: number): RatingBasis | RatingUnknown {
  if (sector === 'cadre') return { needsLegal: 'Xếp loại cán bộ theo quy định của Đảng, chưa đối chiếu', citation: cite('90/2020/NĐ-CP', null, { mark: 'unsure' }) }
  if (year >= 2026) return { citation: sector === 'civil-servant' ? decree335 : decree233, levels: fourLevels, byPoints: true }
  if (year >= 2020 && sector !== 'public-unit') return { citation: decree90, levels: fourLevels, byPoints: false }
  const what = sector === 'public-unit' ? 'Xếp loại đơn vị sự nghiệp trước 01/07/2026' : 'Xếp loại trước Nghị định 90/2020/NĐ-CP'
  return { needsLegal: `${what} chưa đối chiếu`, citation: cite('90/2020/NĐ-CP', null, { mark: 'unsure' }) }
}

/* --- points --- */

export interface Band {
  readonly level: Level
  readonly citation: Citation
  /** Points alone do not rate: discipline, faults, late tasks can lower the level. */
  readonly onlyPoints: true
  readonly text: string
}

const bandsOf = { 'civil-servant': bandsOfCivilServants, 'public-employee': bandsOfPublicEmployees, 'public-unit': bandsOfUnits } as const

/** `bandOf(89.5, 'civil-servant', plainDate('2026-12-15')).level` is `good`. A day without bands is an error (`NoEntry`). */
export function bandOf(points: number, basis: keyof typeof bandsOf, day: PlainDate): Band {
  if (!(points >= 0 && points <= 100)) throw new RangeError(`points lie between 0 and 100: ${points}`)
  const [excellent, good, completed] = bandsOf[basis]
  const reached = ([['excellent', excellent], ['good', good], ['completed', completed]] as const).find(([, from]: readonly [Level, LawValue]) => points >= inForce(from, day).value)
  const level: Level = reached ? reached[0] : 'failed'
  const { cite: citation } = inForce(reached ? reached[1] : completed, day)
  return { level, citation, onlyPoints: true, text: `${formatDecimal(String(points))} điểm: mức ${levelNames[level]}, nếu không có tình tiết hạ mức` }
}

/* --- rated at all --- */

export interface WorkedYear {
  readonly sector: RatedSector
  readonly year: number
  /** Whole months worked in the year. */
  readonly months: number
  /** What took the rest of the year, if leave did. */
  readonly leave?: 'sick' | 'maternity' | 'unpaid'
}

export type RatedAtAll =
  | { readonly answer: 'rated' | 'not-rated'; readonly citation: Citation; readonly text: string }
  | { readonly answer: 'needs-legal'; readonly citation: Citation; readonly text: string }

const actualTime = cite('233/2026/NĐ-CP', 14, { clause: 2 })

/** `ratedAtAll({ sector: 'public-employee', year: 2026, months: 5 }).answer` is `not-rated`: Đ14 k1 of NĐ 233/2026. */
export function ratedAtAll({ sector, year, months, leave }: WorkedYear): RatedAtAll {
  const limit = sector === 'public-employee' ? entryOn(monthsWorked.entries, lastDayOf(year)) : undefined
  if (!limit) return { answer: 'needs-legal', citation: unreadTime(sector, year), text: 'Thời gian công tác tối thiểu để xếp loại chưa đối chiếu' }
  if (months >= limit.value) {
    if (leave === undefined) return { answer: 'rated', citation: limit.cite, text: `Có ${months} tháng công tác trong năm: được xếp loại` }
    return { answer: 'rated', citation: actualTime, text: 'Xếp loại theo thời gian làm việc thực tế' }
  }
  if (leave === 'sick' || leave === 'maternity') {
    return { answer: 'needs-legal', citation: { ...actualTime, mark: 'unsure' }, text: `Nghỉ ốm, thai sản và làm việc dưới ${limit.value} tháng: khoản 1 hay khoản 2 Điều 14, cần cán bộ pháp chế xác nhận` }
  }
  return { answer: 'not-rated', citation: limit.cite, text: `Có ${months} tháng công tác trong năm, chưa đủ ${limit.value} tháng: không xếp loại` }
}

function unreadTime(sector: RatedSector, year: number): Citation {
  const byDecree335 = sector === 'civil-servant' && lastDayOf(year) >= plainDate('2026-01-01')
  return cite(byDecree335 ? '335/2025/NĐ-CP' : '90/2020/NĐ-CP', null, { mark: 'unsure' })
}
