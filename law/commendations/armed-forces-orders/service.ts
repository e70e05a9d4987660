// Long service in the armed forces with a listed post; the lists of posts were not read, but for the highest class.
import { cite, type Citation } from '../../engine/citation.ts'
import { all, any, needsLegal, type Condition, type Quantity } from '../../engine/condition.ts'
import type { LawValue } from '../../engine/dated.ts'
import { cleanInPost } from '../long-contribution/exclusions.ts'
import { heldSomePost, postsReached, type ContributionRegime } from '../long-contribution/post-table.ts'
import { decree152Numbers, decree65, decree91 } from '../periods.ts'

export const orderClasses = ['first', 'second', 'third'] as const
export type OrderClass = (typeof orderClasses)[number]
export const classNames = { first: 'hạng Nhất', second: 'hạng Nhì', third: 'hạng Ba' } as const

export const inArmedForces = (source: Citation): Condition => ({ word: 'subject', sectors: ['army', 'police', 'militia'], says: 'Là cá nhân thuộc lực lượng vũ trang nhân dân', cite: source })

/** Numbers of NĐ 65/2014 that NĐ 91/2017 (not read) is taken to keep and NĐ 152/2025 repeats. */
export function servedValue(value: Omit<LawValue, 'entries'> & { readonly value: number }, sources: { readonly decree65: Citation; readonly decree152?: Citation }): LawValue {
  const { value: number, ...about } = value
  return {
    ...about,
    entries: [
      { ...decree65, value: number, cite: sources.decree65 },
      { ...decree91, value: number, cite: cite('91/2017/NĐ-CP', null, { mark: 'memory' }) },
      ...(sources.decree152 ? [{ ...decree152Numbers, value: number, cite: sources.decree152 }] : []),
    ],
  }
}

/** Some post held for so long: the least a listed post needs. */
function someLongPost(regime: ContributionRegime, years: Quantity, source: Citation): Condition {
  return postsReached(regime, [
    { rank: 'department-deputy-head', years, cite: source }, { rank: 'colonel-general', years, cite: source },
    { rank: 'other', years, says: 'Giữ chức vụ lãnh đạo, chỉ huy khác đủ số năm', cite: source },
  ])
}

export interface ServiceRule {
  readonly regime: ContributionRegime
  readonly months: Quantity
  /** The same in years, for the reader. */
  readonly years: number
  readonly postYears: Quantity
  readonly source: Citation
  readonly document: string
  /** Posts that were read; whoever holds none of them but another long one goes to a lawyer. */
  readonly listed?: Condition
}

/** Years of service and a listed post. */
export function longService({ regime, months, years, postYears, source, document, listed }: ServiceRule): Condition {
  const unread = all([someLongPost(regime, postYears, source), needsLegal(`Danh mục chức vụ được xét theo Nghị định ${document}: chưa đối chiếu được văn bản`, cite(document, null, { mark: 'unsure' }))])
  return all([inArmedForces(source), { word: 'in-service', months, assumed: false, says: `Phục vụ trong lực lượng vũ trang từ ${years} năm trở lên`, cite: source }, listed ? any([listed, unread]) : unread, cleanInPost(regime)], {
    limb: 'contribution', says: 'Đủ thời gian phục vụ trong lực lượng vũ trang và thời gian giữ chức vụ quy định', cite: source,
  })
}

/** A table that was not read at all. */
export function unreadService(document: string, source: Citation): Condition {
  return all([inArmedForces(source), heldSomePost(source), needsLegal(`Thời gian phục vụ và chức vụ theo Nghị định ${document}: chưa đối chiếu được văn bản`, cite(document, null, { mark: 'unsure' }))], {
    limb: 'contribution', says: 'Đủ thời gian phục vụ trong lực lượng vũ trang và thời gian giữ chức vụ quy định', cite: source,
  })
}

/** A feat of the degree and reach its class asks for. */
export function featOfClass(source: Citation, says: string): Condition {
  return all([{ word: 'attested', key: 'armed-forces-feat', cite: source }, { word: 'attested', key: 'level-of-class', cite: source }], {
    limb: 'extraordinary', says, cite: source,
  })
}

/** A feat under the law of 2022, whose wording for this class was not read. */
export function featToCheck(source: Citation): Condition {
  return all([
    { word: 'attested', key: 'armed-forces-feat', cite: source },
    needsLegal('Mức chiến công, thành tích của hạng này theo Luật Thi đua, khen thưởng năm 2022: chưa đối chiếu được văn bản', cite('06/2022/QH15', source.article ?? null, { mark: 'unsure' })),
  ], { limb: 'extraordinary', says: 'Lập chiến công, thành tích trong lực lượng vũ trang nhân dân', cite: source })
}
