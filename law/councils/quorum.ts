// How many members must be present for a council to decide.
import { plainDate, type PlainDate } from '@thidua/kit/plain-date.ts'
import type { AwardId } from '../awards.ts'
import { cite } from '../engine/citation.ts'
import { needsLegal } from '../engine/condition.ts'
import { entryOn, type LawValue } from '../engine/dated.ts'
import { lacking, openVerdict, verdict, type ProcedureVerdict } from '../limits/general/procedure-verdict.ts'
import { afterDecree152, decree152, decree98, lapsed } from '../limits/transitions/periods.ts'
import type { CouncilLevel } from './ballot.ts'
import { centralHeroQuorum, centralQuorum, localQuorum } from './values.ts'

export interface QuorumQuestion {
  readonly award: AwardId
  readonly day: PlainDate
  readonly level: CouncilLevel
  readonly members: number
  readonly present: number
  /** Share set by the rules of the council itself, where the law leaves it to them: 0.5 for one half. */
  readonly ownShare?: number
}

const heroTitles: readonly AwardId[] = ['heroic-province', 'armed-forces-hero', 'labour-hero']

/** `quorumMet({ award: 'labour-hero', day: plainDate('2026-03-01'), level: 'central', members: 13, present: 11 }).answer` is `met`. */
export function quorumMet({ award, day, level, members, present, ownShare }: QuorumQuestion): ProcedureVerdict {
  const value = level !== 'central' ? localQuorum : heroTitles.includes(award) ? centralHeroQuorum : centralQuorum
  const entry = entryOn(value.entries, day)
  const share = entry ? shareOf(value, entry.value) : ownShare
  if (share === undefined) return unseenQuorum(level, day)
  const needed = membersNeeded(share, members)
  return verdict(present >= needed, `Có mặt ${present}/${members}, cần ít nhất ${needed}`, entry?.cite ?? localRules(day))
}

/** A share may be a third that no binary number is: the count is rounded up only where the excess is real. */
export function membersNeeded(share: number, members: number): number {
  return Math.ceil(share * members - 1e-9)
}

function shareOf({ unit }: LawValue, value: number): number {
  return unit === 'percent' ? value / 100 : value
}

function localRules(day: PlainDate) {
  if (day < plainDate('2024-01-01')) return cite('91/2017/NĐ-CP', null, { mark: 'unsure' })
  return day <= (decree98.until ?? day) ? cite('98/2023/NĐ-CP', 49) : cite('152/2025/NĐ-CP', 6, { clause: 2, point: 'đ', ...(day <= (decree152.until ?? day) ? {} : { mark: 'weak' as const }) })
}

function unseenQuorum(level: CouncilLevel, day: PlainDate): ProcedureVerdict {
  if (day >= afterDecree152.from) return openVerdict(lapsed('Số thành viên phải có mặt: Nghị định 152/2025/NĐ-CP đã hết hiệu lực'))
  if (level === 'central') return openVerdict(needsLegal('Số thành viên phải có mặt của Hội đồng Trung ương: chưa thấy văn bản của giai đoạn này', cite('500/QĐ-TTg', null, { mark: 'unsure' })))
  return lacking('Số thành viên phải có mặt do quy chế của Hội đồng bộ, ngành, địa phương quy định (thường là 2/3): cần nhập quy chế', localRules(day))
}
