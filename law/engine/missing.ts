// What would settle an undetermined answer, and who can provide it.
import { awardOf } from '../awards.ts'
import { attestations } from './attestations.ts'
import type { Citation } from './citation.ts'
import type { Leaf, Since, SinceRun } from './condition.ts'
import type { Facts } from './facts.ts'
import { numberOf } from './ground.ts'
import type { Node } from './compile.ts'
import { isLeaf } from './reading.ts'
import type { Columns } from './reading-parts.ts'

export type Missing =
  | { readonly fact: string; readonly text: string; readonly who: string }
  | { readonly needsLegal: true; readonly text: string; readonly citation: Citation }

export interface Sight {
  readonly facts: Facts
  readonly year: number
  readonly columns: Columns
  readonly at: number
  readonly cite: Citation
}

const staff = 'bộ phận tổ chức cán bộ của đơn vị'
const office = 'bộ phận thi đua, khen thưởng giữ hồ sơ khen thưởng'
const council = 'hội đồng sáng kiến, thủ trưởng đơn vị công nhận'
const head = 'thủ trưởng đơn vị xác nhận'

/** Every gap below an undetermined node; each fact once. */
export function missingBelow(node: Node, sight: Sight): Missing[] {
  const found = new Map<string, Missing>()
  collect(node, sight, (gap) => found.set('fact' in gap ? gap.fact : gap.text, gap))
  return [...found.values()]
}

function collect(node: Node, sight: Sight, take: (gap: Missing) => void): void {
  if (node.read(sight.columns, sight.at) !== 1) return
  const inner = node.condition.cite ? { ...sight, cite: node.condition.cite } : sight
  if (node.parts.length > 0) {
    for (const part of node.parts) collect(part, inner, take)
    return
  }
  if (isLeaf(node.condition)) for (const gap of gapsOf(node.condition, inner)) take(gap)
}

function gapsOf(condition: Leaf, sight: Sight): Missing[] {
  switch (condition.word) {
    case 'needs-legal':
      return [{ needsLegal: true, text: condition.text, citation: condition.cite }]
    case 'rated':
      return unratedYears(sight, numberOf(condition.years))
    case 'held':
    case 'held-ever':
      return [awardsGap(condition.awards.map((id) => awardOf(id).name).join(', '))]
    case 'held-in-cycles':
      return listIsComplete(sight.facts, 'awards') ? [overlap(condition.cite ?? sight.cite)] : [awardsGap(awardOf(condition.award).name)]
    case 'initiatives':
      return listIsComplete(sight.facts, 'initiatives') && condition.settled !== undefined ? [...initiativeGaps(sight), yearOfInitiative(condition.cite ?? sight.cite)] : initiativeGaps(sight)
    case 'since':
    case 'since-run':
      return ladderGaps(condition, sight)
    default:
      return [plainGap(condition)]
  }
}

function ladderGaps(condition: Since | SinceRun, sight: Sight): Missing[] {
  const gaps: Missing[] = []
  const { facts, year } = sight
  if (!listIsComplete(facts, 'awards') || facts.awards?.some((award) => award.basis === undefined && condition.awards.includes(award.award))) {
    gaps.push(awardsGap([...condition.awards, ...condition.tallies.flatMap((tally) => (tally.of === 'award' ? [tally.award] : []))].map((id) => awardOf(id).name).join(', ')))
  }
  const starts = (facts.awards ?? []).filter(({ award }) => condition.awards.includes(award)).map((award) => award.year)
  gaps.push(...unratedYears(sight, Math.max(numberOf(condition.years), starts.length > 0 ? year - Math.min(...starts) : 0)))
  if (condition.tallies.some((tally) => tally.of === 'initiative') && !listIsComplete(facts, 'initiatives')) gaps.push(...initiativeGaps(sight))
  return gaps
}

function unratedYears({ facts, year }: Sight, years: number): Missing[] {
  if (listIsComplete(facts, 'ratings')) return []
  const rated = new Set((facts.ratings ?? []).map((rating) => rating.year))
  const wanted = Array.from({ length: years }, (_, back) => year - back).filter((each) => !rated.has(each))
  return wanted.reverse().map((each) => ({ fact: `ratings.${each}`, text: `Chưa có xếp loại năm ${each}`, who: staff }))
}

function awardsGap(names: string): Missing {
  return { fact: 'awards', text: `Chưa đủ hồ sơ khen thưởng để biết đã được tặng ${names} vào những năm nào`, who: office }
}

function initiativeGaps({ facts }: Sight): Missing[] {
  const gaps: Missing[] = []
  if (!listIsComplete(facts, 'initiatives')) gaps.push({ fact: 'initiatives', text: 'Chưa rõ có những sáng kiến nào được công nhận, phạm vi ảnh hưởng ra sao', who: council })
  const vague = (facts.initiatives ?? []).filter((each) => each.scope === undefined || each.usedFor === undefined)
  for (const each of vague) gaps.push({ fact: `initiatives.${each.id ?? each.year}`, text: `Chưa rõ ${each.scope === undefined ? 'phạm vi ảnh hưởng' : 'việc đã sử dụng'} của sáng kiến ${each.id ?? ''} năm ${each.year}`.replace('  ', ' '), who: council })
  return gaps.length > 0 ? gaps : [{ fact: 'initiatives', text: 'Chưa rõ sáng kiến nào đáp ứng', who: council }]
}

function overlap(citation: Citation): Missing {
  return { needsLegal: true, text: 'Hai lần liên tục có được tính khi hai chu kỳ ba năm chồng lên nhau hay không: cần cán bộ pháp chế xác nhận', citation: { ...citation, mark: 'unsure' } }
}

function yearOfInitiative(citation: Citation): Missing {
  return { needsLegal: true, text: 'Sáng kiến của những năm đầu trong chu kỳ có được tính hay phải là sáng kiến của năm cuối: cần cán bộ pháp chế xác nhận', citation: { ...citation, mark: 'unsure' } }
}

type Plain = Exclude<Leaf, { word: 'rated' | 'held' | 'held-ever' | 'held-in-cycles' | 'initiatives' | 'since' | 'since-run' | 'needs-legal' }>

function plainGap(condition: Plain): Missing {
  switch (condition.word) {
    case 'attested':
    case 'not-excluded':
      return { fact: `attested.${condition.key}`, text: `Chưa có xác nhận: ${attestations[condition.key]}`, who: head }
    case 'in-service':
      return { fact: 'subject.joined', text: 'Chưa khai ngày bắt đầu công tác tại cơ quan', who: staff }
    case 'absent-fewer':
      return { fact: 'absences', text: 'Chưa rõ số ngày nghỉ trong năm', who: staff }
    case 'undisciplined':
      return { fact: 'discipline', text: 'Chưa rõ có bị kỷ luật trong năm hay không', who: staff }
    case 'in-post':
      return { fact: 'positions', text: 'Chưa đủ quá trình giữ chức vụ lãnh đạo, quản lý (và giới tính, để tính giảm thời gian cho nữ)', who: staff }
    case 'subject':
      return { fact: condition.sectors ? 'subject.sector' : condition.roles ? 'subject.role' : 'subject.kind', text: 'Chưa rõ đối tượng (công chức, viên chức, công nhân, nông dân …)', who: staff }
    case 'founded':
      return { fact: 'subject.founded', text: 'Chưa khai năm thành lập của tập thể', who: staff }
    default:
      return collectiveGap(condition.word)
  }
}

const collectiveGaps = {
  'members-complete': ['members.completed', 'Chưa rõ số thành viên hoàn thành nhiệm vụ trên tổng số'],
  'members-share': ['members.holding', 'Chưa rõ số thành viên đạt danh hiệu trên tổng số thành viên'],
  'members-holding': ['members.holding', 'Chưa rõ số thành viên đạt danh hiệu'],
  'members-undisciplined': ['members.disciplined', 'Chưa rõ có thành viên bị kỷ luật từ cảnh cáo trở lên hay không'],
  'leads-cluster': ['cluster', 'Chưa rõ kết quả xếp hạng, suy tôn của cụm, khối thi đua'],
  'targets-exceeded': ['targets.exceeded', 'Chưa rõ có hoàn thành vượt mức các chỉ tiêu, nhiệm vụ hay không'],
} as const

function collectiveGap(word: keyof typeof collectiveGaps): Missing {
  const [fact, text] = collectiveGaps[word]
  return { fact, text, who: word === 'leads-cluster' ? 'trưởng cụm, khối thi đua' : head }
}

/** A list that is present and not said to be incomplete. */
export function listIsComplete(facts: Facts, name: 'ratings' | 'awards' | 'initiatives'): boolean {
  return facts[name] !== undefined && facts.known?.[name] !== false
}
