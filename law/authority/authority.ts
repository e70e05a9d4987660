// Legal authority to grant an award (thẩm quyền), by the day of the decision. Permission to press a button is another matter.
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { formatDay } from '@thidua/kit/vi-text.ts'
import { awardOf, type AwardId } from '../awards.ts'
import type { Citation } from '../engine/citation.ts'
import { entryOn, NoEntry } from '../engine/dated.ts'
import { amendmentUnseen } from '../limits/transitions/periods.ts'
import { decidingLevels, levels, type DecidingLevel } from './levels.ts'
import type { Power, PowerEntry, PowerFlag } from './power.ts'
import { powersOfAwards } from './values.ts'

export type AuthorityAnswer = 'valid' | 'invalid' | 'needs-legal'

/** `open-check`: rests on memory or on a weak copy of the text, a lawyer still has to confirm it. */
export type AuthorityFlag = PowerFlag | 'open-check'

export interface AuthorityVerdict {
  readonly answer: AuthorityAnswer
  readonly citation: Citation
  readonly flags: readonly AuthorityFlag[]
  readonly text: string
}

export interface AuthorityFinding extends AuthorityVerdict {
  readonly award: AwardId
  readonly level: DecidingLevel
  /** The level in Vietnamese. */
  readonly name: string
}

export interface AuthorityQuestion {
  readonly award: AwardId
  readonly level: DecidingLevel
  /** Day of the decision. */
  readonly day: PlainDate
}

/** Levels that decide the award on that day, high to low; `needs-legal` where the text is not known. Empty where the award did not exist. */
export function decidersOf(award: AwardId, day: PlainDate): AuthorityFinding[] {
  return standing(award, day).filter(({ entry }) => entry.value === 1).map(({ power, entry }) => findingOf(power, entry, day))
}

/** `mayDecide({ award: 'grassroots-emulation-fighter', level: 'commune-chair', day: plainDate('2024-05-01') }).answer` is `invalid`: Đ80 k3. */
export function mayDecide({ award, level, day }: AuthorityQuestion): AuthorityVerdict {
  const known = standing(award, day)
  const own = known.find(({ power }) => power.level === level)
  if (own) return verdictOf(own.power, own.entry, day)
  if (known.length === 0) return outsideTheTable(award, day)
  const others = known.filter(({ entry }) => entry.value === 1)
  if (others.length > 0 && others.every(({ entry }) => entry.cite.mark === 'unsure')) return unknown(award, day, others[0]!.entry)
  return notAmong(award, level, others.length > 0 ? others : known, day)
}

interface Standing { readonly power: Power; readonly entry: PowerEntry }

function standing(award: AwardId, day: PlainDate): Standing[] {
  return powersOfAwards
    .filter((power) => power.award === award)
    .flatMap((power) => {
      const entry = entryOn(power.entries, day)
      return entry ? [{ power, entry: entry as PowerEntry }] : []
    })
    .sort((left, right) => decidingLevels.indexOf(left.power.level) - decidingLevels.indexOf(right.power.level))
}

function findingOf(power: Power, entry: PowerEntry, day: PlainDate): AuthorityFinding {
  return { award: power.award, level: power.level, name: levels[power.level], ...verdictOf(power, entry, day) }
}

function verdictOf({ award, level }: Power, entry: PowerEntry, day: PlainDate): AuthorityVerdict {
  if (entry.cite.mark === 'unsure') return unknown(award, day, entry)
  const says = entry.value === 1 ? 'có thẩm quyền' : 'không có thẩm quyền'
  return {
    answer: entry.value === 1 ? 'valid' : 'invalid', citation: entry.cite, flags: flagsOf(entry),
    text: sentence(`${levels[level]} ${says} quyết định ${awardOf(award).name} ngày ${formatDay(day)}`, entry.note),
  }
}

function flagsOf({ flag, cite: { mark } }: PowerEntry): AuthorityFlag[] {
  return [...(flag ? [flag] : []), ...(mark === 'seen' ? [] : ['open-check' as const])]
}

function unknown(award: AwardId, day: PlainDate, entry: PowerEntry): AuthorityVerdict {
  const text = sentence(`Thẩm quyền quyết định ${awardOf(award).name} ngày ${formatDay(day)} cần cán bộ pháp chế xác nhận`, entry.note)
  return { answer: 'needs-legal', citation: entry.cite, flags: [], text }
}

/** The text names others: who, and where. */
function notAmong(award: AwardId, level: DecidingLevel, named: readonly Standing[], day: PlainDate): AuthorityVerdict {
  const able = named.filter(({ entry }) => entry.value === 1).map(({ power }) => levels[power.level])
  const entry = named[0]!.entry
  const instead = able.length > 0 ? `Thẩm quyền thuộc: ${able.join('; ')}` : entry.note
  return {
    answer: 'invalid', citation: entry.cite, flags: entry.cite.mark === 'seen' ? [] : ['open-check'],
    text: sentence(`${levels[level]} không có thẩm quyền quyết định ${awardOf(award).name} ngày ${formatDay(day)}`, instead),
  }
}

/** No entry on that day: before the first law here it is an error, after a last known text a question for a lawyer. */
function outsideTheTable(award: AwardId, day: PlainDate): AuthorityVerdict {
  const began = powersOfAwards.some((power) => power.award === award && power.entries.some(({ from }) => from <= day))
  if (!began) throw new NoEntry(`authority/${award}`, day)
  const text = `Thẩm quyền quyết định ${awardOf(award).name} ngày ${formatDay(day)} cần cán bộ pháp chế xác nhận`
  return { answer: 'needs-legal', citation: amendmentUnseen, flags: [], text }
}

function sentence(claim: string, note: string | undefined): string {
  return note === undefined ? claim : `${claim}. ${note}`
}
