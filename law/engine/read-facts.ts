// Facts from outside: shape first, then sense. Every fault names its field and says in Vietnamese what to do.
import type { z } from 'zod'
import type { Facts } from './facts.ts'
import { factsSchema } from './facts-schema.ts'

export interface FactsFault {
  /** `ratings.1.level`. */
  readonly field: string
  readonly text: string
}

export type ReadFacts = { readonly facts: Facts; readonly faults?: undefined } | { readonly facts?: undefined; readonly faults: readonly FactsFault[] }

/** `readFacts(JSON.parse(text))`: the facts, or every fault found. */
export function readFacts(value: unknown): ReadFacts {
  const parsed = factsSchema.safeParse(value)
  if (!parsed.success) return { faults: parsed.error.issues.map(faultOf) }
  const facts = parsed.data as Facts
  const faults = [...checkYears(facts), ...checkDays(facts), ...checkGroup(facts)]
  return faults.length > 0 ? { faults } : { facts }
}

function faultOf(issue: z.core.$ZodIssue): FactsFault {
  const field = issue.path.map(String).join('.') || '(toàn bộ)'
  switch (issue.code) {
    case 'unrecognized_keys':
      return { field: [...issue.path, issue.keys[0]].map(String).join('.'), text: `Không có trường nào tên là ${issue.keys.map((key) => `"${key}"`).join(', ')}. Sửa tên trường hoặc bỏ đi.` }
    case 'invalid_value':
      return { field, text: `Giá trị không thuộc danh mục. Chọn một trong: ${issue.values.slice(0, 12).map(String).join(', ')}${issue.values.length > 12 ? ' …' : ''}.` }
    case 'invalid_type':
      return { field, text: issue.input === undefined ? 'Thiếu trường bắt buộc này. Bổ sung giá trị.' : `Sai kiểu dữ liệu: cần ${typeNames[issue.expected] ?? issue.expected}.` }
    case 'custom':
      return { field, text: 'Ngày không có thật hoặc không đúng dạng NĂM-THÁNG-NGÀY (ví dụ 2024-11-25). Sửa lại ngày.' }
    case 'too_small':
    case 'too_big':
      return { field, text: 'Giá trị nằm ngoài khoảng cho phép. Kiểm tra lại con số.' }
    case 'invalid_key':
      return { field, text: `Khóa "${String(issue.path.at(-1))}" không có trong danh mục. Sửa lại theo danh mục.` }
    default:
      return { field, text: 'Giá trị không đọc được. Kiểm tra lại theo mẫu tệp dữ kiện.' }
  }
}

const typeNames: Readonly<Record<string, string>> = { string: 'chữ', number: 'số', int: 'số nguyên', boolean: 'true hoặc false', array: 'danh sách', object: 'nhóm trường', record: 'nhóm trường' }

function checkYears(facts: Facts): FactsFault[] {
  const faults: FactsFault[] = []
  const seen = new Map<number, number>()
  facts.ratings?.forEach(({ year }, index) => {
    const earlier = seen.get(year)
    if (earlier !== undefined) faults.push({ field: `ratings.${index}.year`, text: `Năm ${year} có hai xếp loại (mục ${earlier + 1} và mục ${index + 1}). Giữ lại một.` })
    seen.set(year, index)
  })
  const joined = facts.subject.joined
  const start = facts.subject.kind === 'individual' && joined ? Number(joined.slice(0, 4)) : null
  facts.awards?.forEach(({ year, decided }, index) => {
    if (start !== null && year < start) faults.push({ field: `awards.${index}.year`, text: `Được khen năm ${year}, trước khi vào cơ quan (${joined}). Sửa năm khen hoặc ngày vào cơ quan.` })
    if (decided !== undefined && Number(decided.slice(0, 4)) < year) faults.push({ field: `awards.${index}.decided`, text: `Quyết định ngày ${decided} lại khen thành tích năm ${year}, về sau. Sửa năm hoặc ngày quyết định.` })
  })
  return faults
}

function checkDays(facts: Facts): FactsFault[] {
  const faults: FactsFault[] = []
  for (const list of ['discipline', 'holds', 'absences', 'positions'] as const) {
    facts[list]?.forEach(({ from, to }, index) => {
      if (to !== null && to < from) faults.push({ field: `${list}.${index}.to`, text: `Ngày kết thúc ${to} trước ngày bắt đầu ${from}. Sửa lại một trong hai ngày.` })
    })
  }
  facts.awards?.forEach(({ decided, cancelled }, index) => {
    if (typeof cancelled === 'string' && decided !== undefined && cancelled < decided) faults.push({ field: `awards.${index}.cancelled`, text: `Bị hủy ngày ${cancelled}, trước ngày quyết định ${decided}. Sửa lại một trong hai ngày.` })
  })
  return faults
}

function checkGroup({ members }: Facts): FactsFault[] {
  if (members?.count === undefined) return []
  const { count } = members
  const parts: readonly (readonly [string, number | undefined])[] = [['completed', members.completed], ['disciplined', members.disciplined], ...Object.entries(members.holding ?? {}).map(([award, held]) => [`holding.${award}`, held] as const)]
  return parts.filter(([, part]) => part !== undefined && part > count).map(([name, part]) => ({ field: `members.${name}`, text: `${part} người, nhiều hơn tổng số ${count} thành viên. Kiểm tra lại hai con số.` }))
}
