// One award and one level, and the days on which the law lets the one decide the other.
import type { AwardId } from '../awards.ts'
import { awardOf } from '../awards.ts'
import type { DatedValue, LawValue } from '../engine/dated.ts'
import { amendedLaw, amendmentUnseen } from '../limits/transitions/periods.ts'
import { levels, type DecidingLevel } from './levels.ts'

/** `cite-nd129`: the article of NĐ 129/2025 is not known. `minister-authorises`: only with an authorisation of the minister. `province-only`: of the heads, only the provincial chair. */
export const powerFlags = ['cite-nd129', 'minister-authorises', 'province-only', 'on-behalf-of-government'] as const
export type PowerFlag = (typeof powerFlags)[number]

/** 1: competent; 0: the text leaves this level out. An `unsure` citation decides nothing. */
export interface PowerEntry extends DatedValue {
  readonly value: 0 | 1
  readonly flag?: PowerFlag
  readonly note?: string
}

export interface Power extends LawValue {
  readonly award: AwardId
  readonly level: DecidingLevel
  readonly entries: readonly PowerEntry[]
}

/** The wording of the 2022 law ends on 30/09/2026; what the amended law says of the same power nobody here has seen. */
const unknownSinceAmendment: PowerEntry = { ...amendedLaw, value: 1, cite: amendmentUnseen, note: 'Luật đã được sửa đổi từ 01/10/2026 (06/2026/QH16), chưa có văn bản để đối chiếu' }

export function power(award: AwardId, level: DecidingLevel, entries: readonly PowerEntry[]): Power {
  const reachesAmendment = entries.some((entry) => entry.until === '2026-09-30' && entry.value === 1)
  return {
    id: `authority/${award}-by-${level}`, award, level, unit: 'switch',
    says: `${levels[level]} quyết định ${awardOf(award).name}`,
    entries: reachesAmendment ? [...entries, unknownSinceAmendment] : entries,
  }
}

/** Awards on which the law says the same: `powers(orders, 'president', [...])`. */
export function powers(awards: readonly AwardId[], level: DecidingLevel, entries: readonly PowerEntry[]): Power[] {
  return awards.map((award) => power(award, level, entries))
}
