// Which nominations the public sees before the council meets, where and for how long. NĐ 152/2025 Đ44, NĐ 98/2023 Đ46, NĐ 91/2017 Đ45 k10.
import { addDays, plainDate, type PlainDate } from '@thidua/kit/plain-date.ts'
import { awardOf, type AwardId } from '../../awards.ts'
import { cite, type Citation } from '../../engine/citation.ts'
import { needsLegal, type NeedsLegal } from '../../engine/condition.ts'
import { entryOn, type LawValue } from '../../engine/dated.ts'
import { addWorkingDays, officeCalendar, type WorkingCalendar } from '../../limits/calendar/working-days.ts'
import { answerOn, isOpen, type DatedAnswer } from '../../limits/transitions/dated-answer.ts'
import { answersOf152, cite152, decree91, decree98, lapsed, law2022 } from '../../limits/transitions/periods.ts'
import { communePosting, homeAffairsPosting, nominatorPosting } from './values.ts'

export interface PostingQuestion {
  readonly award: AwardId
  readonly day: PlainDate
  /** The ministry or province that nominates, or the Ministry of Home Affairs. */
  readonly by: 'nominator' | 'home-affairs'
  readonly simplified?: boolean
  readonly stateSecret?: boolean
}

export interface Posting {
  readonly required: boolean
  /** How long; absent where the text seen gives no length. */
  readonly length?: { readonly value: number; readonly unit: 'working-days' | 'days' }
  readonly text: string
  readonly citation: Citation
  readonly open?: NeedsLegal
}

interface PostingRule { readonly text: string; readonly citation: Citation; readonly length?: LawValue; readonly open?: NeedsLegal }

type Table = readonly DatedAnswer<PostingRule>[]

const media = 'Đăng trên phương tiện thông tin của bộ, ban, ngành, tỉnh (báo, cổng thông tin, phát thanh - truyền hình)'
const reported = 'ý kiến và kết quả giải quyết được báo cáo bằng văn bản với Hội đồng, ghi vào biên bản'

const before91: DatedAnswer<never> = {
  from: plainDate('2004-07-01'), until: plainDate('2017-09-30'), answer: needsLegal('Công khai trước 01/10/2017: chưa thấy văn bản', cite('65/2014/NĐ-CP', null, { mark: 'unsure' })),
}
const under91: DatedAnswer<PostingRule> = {
  ...decree91,
  answer: {
    text: 'Công khai trên phương tiện thông tin thuộc quyền quản lý của cơ quan đề nghị', citation: cite('91/2017/NĐ-CP', 45, { clause: 10 }),
    open: needsLegal('Thời gian công khai trước 2024: chưa thấy văn bản (năm 2021 Bộ Nội vụ công khai 3 ngày)', cite('91/2017/NĐ-CP', 45, { clause: 10, mark: 'unsure' })),
  },
}
const by152 = (text: string, clause: number, length: LawValue): DatedAnswer<PostingRule>[] => answersOf152((mark) => ({ text, length, citation: cite152(mark, 44, { clause }) }))

const nominated: Table = [
  before91, under91,
  { ...decree98, answer: { text: `${media}; ${reported}`, length: nominatorPosting, citation: cite('98/2023/NĐ-CP', 46, { clause: 2 }) } },
  ...by152(`${media}; ${reported}`, 2, nominatorPosting),
]
const openUntil152 = (what: string): Table => [
  before91, under91,
  { ...decree98, answer: needsLegal(`${what}: danh sách của Luật Điều 84 khoản 5 chưa thấy`, cite('98/2023/NĐ-CP', 46, { clause: 2, mark: 'unsure' })) },
]
const nationalFighter: Table = [...openUntil152('Công khai Chiến sĩ thi đua toàn quốc theo Nghị định 98/2023/NĐ-CP'), ...by152(`${media}; ${reported}`, 2, nominatorPosting)]
const prizes: Table = [
  ...openUntil152('Công khai Giải thưởng Hồ Chí Minh, Giải thưởng Nhà nước'),
  { from: plainDate('2025-07-01'), answer: needsLegal('Công khai Giải thưởng Hồ Chí Minh, Giải thưởng Nhà nước: danh sách của Luật Điều 84 khoản 5 chưa thấy', cite('06/2022/QH15', 84, { clause: 5, mark: 'unsure' })) },
]
const heroesAtHomeAffairs: Table = [
  before91, { ...decree91, answer: needsLegal('Công khai của cơ quan Trung ương trước 2024: chưa thấy văn bản', cite('91/2017/NĐ-CP', 45, { mark: 'unsure' })) },
  { ...decree98, answer: { text: 'Bộ Nội vụ công khai trên cổng thông tin', length: homeAffairsPosting, citation: cite('98/2023/NĐ-CP', 46, { clause: 1 }) } },
  ...by152('Bộ Nội vụ công khai trên cổng thông tin', 1, homeAffairsPosting),
]
const communes: Table = [
  { from: plainDate('2024-01-30'), until: plainDate('2025-06-30'), answer: { text: 'Công khai trên cổng thông tin, sau đó Chủ tịch Ủy ban nhân dân tỉnh quyết định', length: communePosting, citation: cite('86/2023/NĐ-CP', 7) } },
  { from: plainDate('2025-07-01'), until: plainDate('2026-09-30'), answer: needsLegal('Công khai xã, phường, đặc khu tiêu biểu khi không còn cấp huyện: chưa thấy văn bản', cite('86/2023/NĐ-CP', 7, { mark: 'unsure' })) },
  { from: plainDate('2026-10-01'), answer: lapsed('Công khai xã, phường, đặc khu tiêu biểu: Luật đã được sửa đổi từ 01/10/2026') },
]

const heroTitles: readonly AwardId[] = ['heroic-province', 'armed-forces-hero', 'labour-hero']

function tableOf({ award, by }: PostingQuestion): Table | undefined {
  const { kind } = awardOf(award)
  if (by === 'home-affairs') return heroTitles.includes(award) ? heroesAtHomeAffairs : undefined
  if (award === 'national-emulation-fighter') return nationalFighter
  if (award === 'exemplary-commune') return communes
  if (kind === 'prize') return prizes
  return kind === 'order' || kind === 'honorary-title' ? nominated : undefined
}

/** `postingFor({ award: 'labour-order-third-class', day: plainDate('2025-12-15'), by: 'nominator' })` asks for 10 working days. */
export function postingFor(question: PostingQuestion): Posting | NeedsLegal {
  const { day, simplified = false, stateSecret = false } = question
  const table = tableOf(question)
  const since2024 = day >= law2022.from
  if (!table) return { required: false, text: 'Không thuộc diện phải công khai theo nghị định', citation: placeOf(day) }
  const rule = answerOn('dossiers/posting', table, day)
  if (isOpen(rule)) return rule
  if ((simplified || stateSecret) && since2024) return { required: false, text: 'Thủ tục đơn giản, bí mật nhà nước: không công khai', citation: rule.citation }
  const entry = rule.length ? entryOn(rule.length.entries, day) : undefined
  return {
    required: true, text: rule.text, citation: rule.citation, ...(rule.open ? { open: rule.open } : {}),
    ...(rule.length && entry ? { length: { value: entry.value, unit: rule.length.unit === 'days' ? 'days' : 'working-days' } } : {}),
  }
}

function placeOf(day: PlainDate): Citation {
  if (day < law2022.from) return cite('91/2017/NĐ-CP', 45, { clause: 10 })
  return day < plainDate('2025-07-01') ? cite('98/2023/NĐ-CP', 46) : cite152(day <= (law2022.until ?? day) ? 'seen' : 'weak', 44)
}

/** The first day the council may meet when posting began on `posted`: after the whole length, the day of posting being the first. */
export function earliestCouncilDay(posted: PlainDate, question: PostingQuestion, calendar: WorkingCalendar = officeCalendar): PlainDate | NeedsLegal {
  const posting = postingFor(question)
  if (isOpen(posting)) return posting
  if (!posting.required) return posted
  if (!posting.length) return posting.open ?? needsLegal('Thời gian công khai: chưa thấy văn bản', posting.citation)
  return posting.length.unit === 'days' ? addDays(posted, posting.length.value) : addWorkingDays(posted, posting.length.value, calendar)
}
