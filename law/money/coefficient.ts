// A multiple of the base salary that goes with an award, and whose amount it is.
import type { AwardId } from '../awards.ts'
import { awardOf } from '../awards.ts'
import { levels, type DecidingLevel } from '../authority/levels.ts'
import type { Citation } from '../engine/citation.ts'
import type { DatedValue, LawValue } from '../engine/dated.ts'
import { decree91, decree98, valuesOf152 } from '../limits/transitions/periods.ts'

export interface Coefficient extends LawValue {
  readonly award: AwardId
  /** `individual`: other subjects get a multiple of it; `collective`: the award goes to collectives only. */
  readonly of: 'individual' | 'collective'
  /** Certificates and commemorative medals: who decided. */
  readonly by?: DecidingLevel
  /** The decree sets a ceiling; the body that gives the award sets the number below it. */
  readonly ceiling?: true
}

/** What the three decrees say; absent: not known, so that day has no entry. */
export interface Texts {
  readonly decree91?: readonly [value: number, source: Citation]
  readonly decree98?: readonly [value: number, source: Citation]
  readonly decree152?: readonly [value: number, article: number, place?: { readonly clause?: number; readonly point?: string }]
}

type About = Omit<Coefficient, 'id' | 'says' | 'unit' | 'entries'>

/** `coefficient({ award: 'labour-order-first-class', of: 'individual' }, { decree152: [9, 51] })`. */
export function coefficient(about: About, texts: Texts): Coefficient {
  const { award, of, by, ceiling } = about
  const whose = by === undefined ? '' : `, ${levels[by]} quyết định`
  const limit = ceiling ? 'Mức trần hệ số' : 'Hệ số'
  return {
    id: `money/${award}${by === undefined ? '' : `-by-${by}`}`, unit: 'times-base-salary', ...about,
    says: `${limit} tiền thưởng ${awardOf(award).name}${whose}${of === 'individual' && awardOf(award).subjects.length > 1 ? ' (cá nhân)' : ''}`,
    entries: entriesOf(texts),
  }
}

/** One entry for each decree whose text is known: `entriesOf({ decree152: [10_000, 49, { clause: 2 }] })`. */
export function entriesOf({ decree91: of91, decree98: of98, decree152: of152 }: Texts): DatedValue[] {
  return [
    ...(of91 ? [{ ...decree91, value: of91[0], cite: of91[1] }] : []),
    ...(of98 ? [{ ...decree98, value: of98[0], cite: of98[1] }] : []),
    ...(of152 ? valuesOf152(of152[0], of152[1], of152[2]) : []),
  ]
}
