// The last day on which a dossier may arrive, and whether it came in time.
import { addDays, plainDate, type PlainDate } from '@thidua/kit/plain-date.ts'
import { awardOf, type AwardId } from '../../awards.ts'
import { cite, type Citation } from '../../engine/citation.ts'
import { needsLegal, type NeedsLegal } from '../../engine/condition.ts'
import type { LawValue } from '../../engine/dated.ts'
import type { Basis } from '../../engine/facts.ts'
import { officeCalendar, weekdayOf, workingDayFrom } from '../../limits/calendar/working-days.ts'
import { lacking, openVerdict, verdict, type ProcedureVerdict } from '../../limits/general/procedure-verdict.ts'
import { answerOn, isOpen, type DatedAnswer } from '../../limits/transitions/dated-answer.ts'
import { afterDecree152, answersOf152, cite152, decree152, decree152UnderAmendedLaw, decree91, decree98, lapsed } from '../../limits/transitions/periods.ts'
import {
  governmentFlagDate, governmentFlagSchoolDate, heroDate, meritDate, meritSchoolDate, nationalFighterDate, type MonthDay,
} from './values.ts'

export interface DeadlineQuestion {
  readonly award: AwardId
  /** The day the dossier arrives, or today. */
  readonly day: PlainDate
  /** Rated by school year. */
  readonly schoolYear?: boolean
  readonly basis?: Basis
  /** CSTĐ toàn quốc: the day of the second decision on CSTĐ bộ, tỉnh. */
  readonly secondDecision?: PlainDate
  /** Hero titles before 2024: the year of the Patriotic Emulation Congress. */
  readonly congressYear?: number
}

export type Deadline =
  | { readonly kind: 'day'; readonly day: PlainDate; readonly text: string; readonly citation: Citation }
  | { readonly kind: 'no-fixed-day'; readonly text: string; readonly citation: Citation }
  /** A fact is missing: which, in Vietnamese. */
  | { readonly kind: 'unknown'; readonly text: string; readonly citation: Citation }

type Unfixed = Omit<Extract<Deadline, { kind: 'no-fixed-day' }>, 'kind'>

const heroTitles: readonly AwardId[] = ['heroic-province', 'armed-forces-hero', 'labour-hero']

/** `deadlineOf({ award: 'government-emulation-flag', day: plainDate('2026-07-02') })` is 30/06/2026. */
export function deadlineOf(question: DeadlineQuestion): Deadline | NeedsLegal {
  const { award, day, schoolYear = false, secondDecision, congressYear } = question
  const year = Number(day.slice(0, 4))
  if (award === 'national-emulation-fighter') {
    if (!secondDecision) return { kind: 'unknown', text: 'Cần ngày quyết định Chiến sĩ thi đua bộ, tỉnh lần thứ hai', citation: fighterRule(day) }
    return dayOf(nationalFighterDate, Number(secondDecision.slice(0, 4)) + 1)
  }
  if (award === 'government-emulation-flag') return dayOf(schoolYear ? governmentFlagSchoolDate : governmentFlagDate, year)
  if (heroTitles.includes(award)) return heroDeadline(day, congressYear)
  if (!awardOf(award).state) return unfixed(ownAwards, day)
  return meritDeadline(question, year)
}

/** In time (`met`) or late (`not-met`). A date that falls on a rest day leaves the next working day open: the decrees do not say. */
export function arrivesInTime(question: DeadlineQuestion): ProcedureVerdict {
  const deadline = deadlineOf(question)
  if (isOpen(deadline)) return openVerdict(deadline)
  if (deadline.kind === 'unknown') return lacking(deadline.text, deadline.citation)
  if (deadline.kind === 'no-fixed-day') return verdict(true, deadline.text, deadline.citation)
  const { day, citation } = deadline
  if (question.day <= day) return verdict(true, `Hồ sơ đến trong hạn ${shown(day)}`, citation)
  if (question.day <= graceDay(day)) return openVerdict(needsLegal(`Hạn ${shown(day)} rơi vào ngày nghỉ; hồ sơ đến ngày làm việc tiếp theo: nghị định không nói, cần cán bộ pháp chế xác nhận`, cite('91/2015/QH13', 148, { clause: 5, mark: 'unsure' })))
  return verdict(false, `Hồ sơ đến sau hạn ${shown(day)}`, citation)
}

/** None of these dates is ever a public holiday; only a weekend can move them. */
function graceDay(deadline: PlainDate): PlainDate {
  if (!officeCalendar.restDays.includes(weekdayOf(deadline))) return deadline
  const next = workingDayFrom(deadline, officeCalendar)
  return isOpen(next) ? addDays(deadline, 7) : next
}

/** The entry whose date falls within its own days in force; a year no entry covers is not known. */
function dayOf(value: LawValue<MonthDay>, year: number): Deadline | NeedsLegal {
  for (const entry of value.entries) {
    const day = plainDate(`${String(year).padStart(4, '0')}-${entry.value}`)
    if (entry.from <= day && (entry.until === undefined || day <= entry.until)) return { kind: 'day', day, text: `${value.says}: ${shown(day)}`, citation: entry.cite }
  }
  return needsLegal(`${value.says}: chưa thấy văn bản áp dụng cho năm ${year}`, unseenIn(year))
}

function heroDeadline(day: PlainDate, congressYear: number | undefined): Deadline | NeedsLegal {
  if (day >= decree152.from) return unfixed(heroesUnfixed, day)
  if (day > (decree91.until ?? day)) return needsLegal('Hạn nhận hồ sơ danh hiệu Anh hùng: chưa thấy văn bản của giai đoạn này', cite('98/2023/NĐ-CP', 32, { mark: 'unsure' }))
  return congressYear === undefined ? { kind: 'unknown', text: 'Cần năm tổ chức Đại hội Thi đua yêu nước', citation: cite('91/2017/NĐ-CP', 48, { clause: 1, mark: 'memory' }) } : dayOf(heroDate, congressYear)
}

function meritDeadline({ day, schoolYear = false, basis }: DeadlineQuestion, year: number): Deadline | NeedsLegal {
  if (day >= decree152.from) return unfixed(meritUnfixed, day)
  if (basis !== undefined && basis !== 'merit' && day >= decree91.from && day <= (decree91.until ?? day)) {
    return { kind: 'no-fixed-day', text: 'Khen thưởng đột xuất, cống hiến, đối ngoại không theo hạn hằng năm', citation: cite('91/2017/NĐ-CP', 48, { clause: 1 }) }
  }
  return dayOf(schoolYear ? meritSchoolDate : meritDate, year)
}

function unfixed(table: readonly DatedAnswer<Unfixed>[], day: PlainDate): Deadline | NeedsLegal {
  const answer = answerOn('dossiers/deadlines', table, day)
  return isOpen(answer) ? answer : { kind: 'no-fixed-day', ...answer }
}

const meritUnfixed: readonly DatedAnswer<Unfixed>[] = answersOf152((mark) => ({ text: 'Nghị định không đặt hạn nhận hồ sơ hằng năm; thành tích trong báo cáo không được kết thúc quá 6 tháng trước ngày trình', citation: cite152(mark, 33, { clause: 9 }) }))
const heroesUnfixed: readonly DatedAnswer<Unfixed>[] = answersOf152((mark) => ({ text: 'Nghị định không đặt hạn: theo quy chế và hướng dẫn của Hội đồng Thi đua - Khen thưởng Trung ương', citation: cite152(mark, 35) }))
const ownAwards: readonly DatedAnswer<Unfixed>[] = [
  { from: plainDate('2004-07-01'), until: plainDate('2025-06-30'), answer: { text: 'Hạn do bộ, ban, ngành, tỉnh, cơ quan quyết định khen thưởng quy định', citation: cite('15/2003/QH11', null, { mark: 'memory' }) } },
  { ...decree152, answer: { text: 'Hạn do bộ, ban, ngành, tỉnh quy định', citation: cite152('seen', 6, { clause: 2, point: 'b' }) } },
  { ...decree152UnderAmendedLaw, answer: { text: 'Hạn do bộ, ban, ngành, tỉnh quy định', citation: cite152('weak', 6, { clause: 2, point: 'b' }) } },
  { ...afterDecree152, answer: lapsed('Hạn nhận hồ sơ của bộ, ban, ngành, tỉnh: Nghị định 152/2025/NĐ-CP đã hết hiệu lực') },
]

function fighterRule(day: PlainDate): Citation {
  return day < decree152.from ? cite('91/2017/NĐ-CP', 48, { clause: 1 }) : cite152(day < decree152UnderAmendedLaw.from ? 'seen' : 'weak', 35, { clause: 1, point: 'a' })
}

function unseenIn(year: number): Citation {
  if (year < 2018) return cite('65/2014/NĐ-CP', null, { mark: 'unsure' })
  return year <= Number(decree98.until?.slice(0, 4)) ? cite('98/2023/NĐ-CP', 32, { mark: 'unsure' }) : cite('152/2025/NĐ-CP', 60, { clause: 1, mark: 'unsure' })
}

function shown(day: PlainDate): string {
  return day.split('-').reverse().join('/')
}
