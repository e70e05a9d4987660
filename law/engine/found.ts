// What the facts say about a condition, in words: the half of a trace that is about the person.
import { awardOf, type AwardId } from '../awards.ts'
import type { Condition, Leaf, Since, SinceRun, Tally } from './condition.ts'
import type { Facts, HeldAward, Initiative, Level } from './facts.ts'
import { scopes } from './facts.ts'
import { numberOf } from './ground.ts'
import { levelNames, scopeNames } from './print.ts'
import { listIsComplete } from './missing.ts'

export interface Seen {
  readonly facts: Facts
  readonly year: number
  readonly received: string
}

/** `Đã được tặng năm 2020, 2022; không có năm 2021.` Empty where the sentence of the condition says it all. */
export function foundFor(condition: Condition, seen: Seen): string {
  switch (condition.word) {
    case 'rated':
      return ratingsText(seen, numberOf(condition.years))
    case 'held':
      return runText(seen, condition.awards, numberOf(condition.inARow))
    case 'held-ever':
      return historyText(seen, condition.awards)
    case 'held-in-cycles':
      return historyText(seen, [condition.award])
    case 'initiatives':
      return initiativesText(seen, numberOf(condition.years))
    case 'since':
    case 'since-run':
      return ladderText(condition, seen)
    case 'all':
    case 'any':
      return ''
    default:
      return plainText(condition, seen)
  }
}

function ratingsText({ facts, year }: Seen, years: number): string {
  const known = new Map((facts.ratings ?? []).map(({ year: of, level }) => [of, level]))
  const complete = listIsComplete(facts, 'ratings')
  return span(year, years).map((each) => `${each}: ${ratingName(known.get(each), complete)}`).join('; ')
}

function ratingName(level: Level | undefined, complete: boolean): string {
  return level === undefined ? (complete ? 'không được xếp loại' : 'chưa có xếp loại') : levelNames[level]
}

function span(year: number, years: number): number[] {
  return Array.from({ length: years }, (_, index) => year - years + 1 + index)
}

function runText(seen: Seen, awards: readonly AwardId[], years: number): string {
  const held = new Set(heldOf(seen, awards).map((award) => award.year))
  const [has, lacks] = [span(seen.year, years).filter((each) => held.has(each)), span(seen.year, years).filter((each) => !held.has(each))]
  const gone = cancelledOf(seen, awards).filter((award) => lacks.includes(award.year))
  const parts = [has.length > 0 ? `có năm ${has.join(', ')}` : '', lacks.length > 0 ? `${listIsComplete(seen.facts, 'awards') ? 'không có' : 'chưa thấy'} năm ${lacks.join(', ')}` : '']
  return [...parts, ...gone.map((award) => `danh hiệu năm ${award.year} đã bị hủy`)].filter(Boolean).join('; ')
}

function historyText(seen: Seen, awards: readonly AwardId[]): string {
  const held = heldOf(seen, awards)
  if (held.length === 0) return listIsComplete(seen.facts, 'awards') ? 'chưa được tặng' : 'chưa thấy trong hồ sơ; hồ sơ khen thưởng chưa đủ'
  return `đã được tặng: ${held.map((award) => awardText(award)).join('; ')}`
}

const basisNames: Readonly<Record<string, string>> = { merit: 'công trạng', extraordinary: 'đột xuất', movement: 'phong trào, chuyên đề', contribution: 'cống hiến', seniority: 'niên hạn', foreign: 'đối ngoại' }

function awardText({ award, year, number, basis }: HeldAward): string {
  const note = [number, basis === undefined || basis === 'merit' ? undefined : `theo ${basisNames[basis] ?? basis}`].filter((each) => each !== undefined && each !== '').join(', ')
  return `${awardOf(award).short} năm ${year}${note === '' ? '' : ` (${note})`}`
}

/** Held on the day of the dossier. */
function heldOf({ facts, received }: Seen, awards: readonly AwardId[]): HeldAward[] {
  return (facts.awards ?? []).filter((award) => awards.includes(award.award) && (award.decided === undefined || award.decided <= received) && !(typeof award.cancelled === 'string' && award.cancelled <= received))
}

function cancelledOf({ facts, received }: Seen, awards: readonly AwardId[]): HeldAward[] {
  return (facts.awards ?? []).filter((award) => awards.includes(award.award) && typeof award.cancelled === 'string' && award.cancelled <= received)
}

function initiativesText({ facts, year }: Seen, years: number): string {
  const listed = (facts.initiatives ?? []).filter((each) => each.year <= year && each.year > year - years)
  if (listed.length === 0) return listIsComplete(facts, 'initiatives') ? 'không có sáng kiến trong thời gian này' : 'chưa rõ có sáng kiến hay không'
  return `${listed.map(initiativeText).join('; ')}${listIsComplete(facts, 'initiatives') ? '' : '; danh sách sáng kiến chưa đủ'}`
}

function initiativeText({ id, year, scope, recognised, usedFor }: Initiative): string {
  const state = recognised === null ? ', chưa được công nhận' : typeof usedFor === 'string' ? `, đã dùng cho ${usedName(usedFor)}` : ''
  return `${id ?? 'sáng kiến'} (${year}, ${scope === undefined ? 'chưa rõ phạm vi' : scopeNames[scope]}${state})`
}

function usedName(usedFor: string): string {
  const [award = '', year] = usedFor.split(':')
  const name = award in usedNames ? awardOf(award as AwardId).short : award
  return year === undefined ? name : `${name} năm ${year}`
}

const usedNames: Readonly<Record<string, true>> = { 'grassroots-emulation-fighter': true, 'ministry-province-emulation-fighter': true, 'national-emulation-fighter': true, 'ministry-province-diploma': true, 'prime-minister-diploma': true }

function ladderText(condition: Since | SinceRun, seen: Seen): string {
  const history = historyText(seen, condition.awards)
  const starts = heldOf(seen, condition.awards).filter((award) => !condition.merit || award.basis !== 'movement').map((award) => award.year)
  if (starts.length === 0) return history
  const first = Math.min(...starts)
  const years = Math.max(0, seen.year - first)
  const tallies = condition.tallies.map((tally) => tallyFound(tally, seen, first))
  return [history, years > 0 ? `từ đó đến năm xét: ${ratingsText(seen, years)}` : '', ...tallies].filter(Boolean).join('. ')
}

function tallyFound(tally: Tally, seen: Seen, after: number): string {
  const within = (year: number) => year > after && year <= seen.year
  switch (tally.of) {
    case 'award': {
      const found = heldOf(seen, [tally.award]).map((award) => award.year).filter(within)
      return `${awardOf(tally.award).short}: ${found.length} lần${found.length > 0 ? ` (${found.join(', ')})` : ''}`
    }
    case 'rating':
      return ''
    case 'initiative': {
      const found = (seen.facts.initiatives ?? []).filter((each) => within(each.year) && each.scope !== undefined && scopes.indexOf(each.scope) >= scopes.indexOf(tally.scope))
      return `sáng kiến ${scopeNames[tally.scope]}: ${found.length}${found.length > 0 ? ` (${found.map((each) => each.year).join(', ')})` : ''}`
    }
  }
}

type Plain = Exclude<Leaf, { word: 'rated' | 'held' | 'held-ever' | 'held-in-cycles' | 'initiatives' | 'since' | 'since-run' }>

function plainText(condition: Plain, { facts }: Seen): string {
  switch (condition.word) {
    case 'in-service':
      return facts.subject.joined === undefined ? 'chưa khai ngày vào cơ quan' : `vào cơ quan ngày ${dayText(facts.subject.joined)}`
    case 'undisciplined':
      return facts.discipline === undefined ? 'chưa khai kỷ luật' : facts.discipline.length === 0 ? 'không có kỷ luật' : `kỷ luật từ ${facts.discipline.map((each) => dayText(each.from)).join(', ')}`
    case 'members-share': {
      const { members } = facts
      const holding = condition.awards.reduce((sum, award) => sum + (members?.holding?.[award] ?? 0), 0)
      return members?.count === undefined ? 'chưa khai số thành viên' : `${holding} trên ${members.count} thành viên`
    }
    case 'members-holding':
      return facts.members?.holding?.[condition.award] === undefined ? 'chưa khai' : `${facts.members.holding[condition.award]} thành viên`
    case 'members-complete':
      return facts.members?.completed === undefined || facts.members.count === undefined ? 'chưa khai' : `${facts.members.completed} trên ${facts.members.count} thành viên`
    default:
      return ''
  }
}

/** `25/11/2022`. */
export function dayText(day: string): string {
  return `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`
}
