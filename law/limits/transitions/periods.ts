// The stretches of time in which one set of texts stood, by the day the competent body received the dossier: one home for the days on
// which every table of the procedure turns.
import { plainDate } from '@thidua/kit/plain-date.ts'
import { cite, type Citation, type Mark } from '../../engine/citation.ts'
import { needsLegal, type NeedsLegal } from '../../engine/condition.ts'
import type { Dated, DatedValue } from '../../engine/dated.ts'
import type { DatedAnswer } from './dated-answer.ts'

type Place = NonNullable<Parameters<typeof cite>[2]>

function stretch(from: string, until: string): Dated {
  return { from: plainDate(from), until: plainDate(until) }
}

/** Luật 15/2003/QH11 with all its amendments. */
export const law2003 = stretch('2004-07-01', '2023-12-31')
/** Luật 15/2003/QH11 before Luật 39/2013/QH13. */
export const before2013Text = stretch('2004-07-01', '2014-05-31')
/** Luật 15/2003/QH11 as amended by Luật 39/2013/QH13. */
export const text2013 = stretch('2014-06-01', '2023-12-31')
export const decree65 = stretch('2014-08-20', '2017-09-30')
export const decree91 = stretch('2017-10-01', '2023-12-31')
export const circular12 = stretch('2020-01-01', '2023-12-31')
/** Luật 06/2022/QH15 before it was amended. */
export const law2022 = stretch('2024-01-01', '2026-09-30')
export const decree98 = stretch('2024-01-01', '2025-06-30')
export const decree152 = stretch('2025-07-01', '2026-09-30')
/** NĐ 152/2025 unchanged, the law above it amended. */
export const decree152UnderAmendedLaw = stretch('2026-10-01', '2027-02-28')
/** Luật 06/2022/QH15 as amended by Luật 06/2026/QH16. */
export const amendedLaw: Dated = { from: plainDate('2026-10-01') }
/** NĐ 152/2025 has lapsed. */
export const afterDecree152: Dated = { from: plainDate('2027-03-01') }

export const amendmentUnseen = cite('06/2026/QH16', null, { mark: 'unsure' })
const sunset = cite('152/2025/NĐ-CP', 60, { clause: 1, mark: 'unsure' })

const decreePublished = plainDate('2025-06-14')
export const underAmendedLaw = 'Nghị định 152/2025/NĐ-CP chưa bị thay thế nhưng Luật đã được sửa đổi từ 01/10/2026: cần đối chiếu'

/** `cite152('seen', 34, { clause: 6 })`. */
export function cite152(mark: Mark, article: number, place: Place = {}): Citation {
  return cite('152/2025/NĐ-CP', article, { ...place, mark })
}

/** A number that stands in NĐ 152/2025 alone: it is offered under the amended law with a flag, and ends with the decree. */
export function valuesOf152<T>(value: T, article: number, place: Place = {}): DatedValue<T>[] {
  return [
    { ...decree152, knownSince: decreePublished, value, cite: cite152('seen', article, place) },
    { ...decree152UnderAmendedLaw, knownSince: decreePublished, value, cite: cite152('weak', article, place) },
  ]
}

/** The same for an answer of a table; after the decree a lawyer has to say what took its place. */
export function answersOf152<T>(answer: (mark: Mark) => T): DatedAnswer<T>[] {
  return [
    { ...decree152, knownSince: decreePublished, answer: answer('seen') },
    { ...decree152UnderAmendedLaw, knownSince: decreePublished, answer: answer('weak') },
    { ...afterDecree152, answer: lapsed('Nghị định 152/2025/NĐ-CP hết hiệu lực từ 01/03/2027') },
  ]
}

export function lapsed(what: string): NeedsLegal {
  return needsLegal(`${what}; cần cán bộ pháp chế xác nhận quy định thay thế`, sunset)
}

/** The law of 2022 itself, amended from 01/10/2026 by a text nobody here has seen. */
export function amendedAnswer(what: string): DatedAnswer<never> {
  return { ...amendedLaw, answer: needsLegal(`${what}: Luật đã được sửa đổi từ 01/10/2026 (06/2026/QH16), chưa có văn bản để đối chiếu`, amendmentUnseen) }
}
