// Which council must vote on which award, and how many votes it takes: a share of all members, rounded up; those absent are asked in writing.
import { plainDate, type PlainDate } from '@thidua/kit/plain-date.ts'
import { awardOf, type AwardId } from '../awards.ts'
import { cite, type Citation } from '../engine/citation.ts'
import { needsLegal, type NeedsLegal } from '../engine/condition.ts'
import { inForce, type LawValue } from '../engine/dated.ts'
import { lacking, openVerdict, verdict, type ProcedureVerdict } from '../limits/general/procedure-verdict.ts'
import { answerOn, isOpen, type DatedAnswer } from '../limits/transitions/dated-answer.ts'
import { amendedAnswer, answersOf152, cite152, decree152, decree91, decree98 } from '../limits/transitions/periods.ts'
import { centralHeroApproval, flagApproval, highApproval, standingMembersApproval } from './values.ts'

export const councilLevels = ['unit', 'ministry-province', 'central'] as const
export type CouncilLevel = (typeof councilLevels)[number]

export interface BallotQuestion {
  readonly award: AwardId
  /** The day that picks the text: receipt of the dossier. */
  readonly day: PlainDate
  readonly level: CouncilLevel
}

/**
 * `ballot`: votes, and a share of them. `minutes`: the decree asks for no ballot, the minutes of the review suffice.
 * `own-rules`: the ministry or province decides about ballots for its own awards and those of its units.
 */
export interface Ballot {
  readonly kind: 'ballot' | 'minutes' | 'own-rules'
  readonly secret: boolean
  /** Percent of the base. */
  readonly percent?: number
  readonly base: 'all-members' | 'standing-members'
  readonly text: string
  readonly citation: Citation
}

interface BallotRule {
  readonly kind: Ballot['kind']
  readonly approval?: LawValue
  readonly secret?: true
  readonly base?: Ballot['base']
  readonly text: string
  readonly citation: Citation
}

type Table = readonly DatedAnswer<BallotRule>[]

const practice = 'nơi áp dụng thực tế (Ngân hàng Nhà nước): bỏ phiếu kín, từ 80 % tổng số thành viên'

const before91: DatedAnswer<never> = {
  from: plainDate('2004-07-01'), until: plainDate('2017-09-30'),
  answer: needsLegal('Tỷ lệ phiếu của Hội đồng trước 01/10/2017: chưa thấy văn bản', cite('65/2014/NĐ-CP', null, { mark: 'unsure' })),
}
const under98: DatedAnswer<never> = {
  ...decree98, answer: needsLegal(`Tỷ lệ phiếu của Hội đồng theo Nghị định 98/2023/NĐ-CP: chưa thấy văn bản; ${practice}`, cite('98/2023/NĐ-CP', 30, { mark: 'unsure' })),
}
const unseen91: DatedAnswer<never> = {
  ...decree91, answer: needsLegal('Tỷ lệ phiếu đối với hình thức này theo Nghị định 91/2017/NĐ-CP: chưa thấy văn bản; có nguồn nêu 80 % cho bằng khen', cite('91/2017/NĐ-CP', 45, { mark: 'unsure' })),
}
const secret91: DatedAnswer<BallotRule> = {
  ...decree91,
  answer: { kind: 'ballot', approval: highApproval, secret: true, text: 'Hội đồng cấp bộ, tỉnh bỏ phiếu kín; từ 90 % tổng số thành viên đồng ý', citation: cite('91/2017/NĐ-CP', 45, { clause: 8 }) },
}

function of152(approval: LawValue, text: string): DatedAnswer<BallotRule>[] {
  return answersOf152((mark) => ({ kind: 'ballot', approval, text, citation: cite152(mark, 33, { clause: 5 }) }))
}

const highAtMinistry: Table = [before91, secret91, under98, ...of152(highApproval, 'Bỏ phiếu; từ 90 % tổng số thành viên Hội đồng đồng ý')]
const highBelow: Table = [before91, unseen91, under98, ...of152(highApproval, 'Bỏ phiếu; từ 90 % tổng số thành viên Hội đồng đồng ý')]
const flags: Table = [before91, unseen91, under98, ...of152(flagApproval, 'Bỏ phiếu; từ 80 % tổng số thành viên Hội đồng đồng ý')]

const centralHeroes: Table = [
  before91, unseen91, under98,
  ...answersOf152((mark): BallotRule => ({ kind: 'ballot', approval: centralHeroApproval, text: 'Từ 90 % thành viên Hội đồng Trung ương đồng ý; người vắng mặt cho ý kiến bằng văn bản', citation: cite152(mark, 45, { clause: 4, point: 'b' }) })),
]
const centralFighters: Table = [
  before91, unseen91, under98,
  ...answersOf152((mark): BallotRule => ({ kind: 'ballot', approval: standingMembersApproval, base: 'standing-members', text: 'Từ 90 % thành viên Thường trực Hội đồng Trung ương đồng ý; người vắng mặt cho ý kiến bằng văn bản', citation: cite152(mark, 45, { clause: 4, point: 'b' }) })),
]
const minutes: Table = [
  before91, unseen91, under98,
  ...answersOf152((mark): BallotRule => ({ kind: 'minutes', text: 'Nghị định không đòi bỏ phiếu: biên bản xét của Hội đồng là đủ', citation: cite('152/2025/NĐ-CP', null, { mark }) })),
]
const ownAwards: Table = [
  before91, unseen91, under98,
  { ...decree152, answer: { kind: 'own-rules', text: 'Việc bỏ phiếu và tỷ lệ do bộ, ban, ngành, tỉnh quy định', citation: cite152('seen', 6, { clause: 2, point: 'đ' }) } },
  amendedAnswer('Việc bỏ phiếu đối với khen thưởng của bộ, ban, ngành, tỉnh'),
]
const ownAwards91: Table = [before91, secret91, ...ownAwards.slice(2)]
const ownDecree: Table = [{ from: plainDate('2004-07-01'), answer: needsLegal('Danh hiệu, giải thưởng này theo nghị định riêng: chưa có trong dữ liệu', cite('152/2025/NĐ-CP', null, { mark: 'unsure' })) }]

const heroTitles: readonly AwardId[] = ['heroic-province', 'armed-forces-hero', 'labour-hero']

function tableOf(award: AwardId, level: CouncilLevel): Table {
  const { kind, state } = awardOf(award)
  if (heroTitles.includes(award)) return level === 'central' ? centralHeroes : level === 'unit' || award === 'heroic-province' ? highBelow : highAtMinistry
  if (award === 'national-emulation-fighter') return level === 'central' ? centralFighters : level === 'unit' ? highBelow : highAtMinistry
  if (award === 'government-emulation-flag') return level === 'central' ? minutes : flags
  if (kind === 'honorary-title' || kind === 'prize') return ownDecree
  if (state) return minutes
  return award === 'ministry-province-emulation-fighter' && level === 'ministry-province' ? ownAwards91 : ownAwards
}

/** `ballotFor({ award: 'government-emulation-flag', day: plainDate('2026-03-01'), level: 'ministry-province' })` asks for 80 percent of all members. */
export function ballotFor({ award, day, level }: BallotQuestion): Ballot | NeedsLegal {
  const rule = answerOn('councils/ballot', tableOf(award, level), day)
  if (isOpen(rule)) return rule
  const { kind, approval, secret = false, base = 'all-members', text, citation } = rule
  return { kind, secret, base, text, citation, ...(approval ? { percent: inForce(approval, day).value } : {}) }
}

/** Votes it takes: `votesNeeded(80, 15)` is 12. */
export function votesNeeded(percent: number, members: number): number {
  return Math.ceil((percent * members) / 100)
}

export interface VoteQuestion extends BallotQuestion {
  /** All members of the base: of the council, or the standing members where the ballot says so. */
  readonly members: number
  readonly inFavour: number
  /** Percent set by the rules of the council itself, where the law leaves it to them. */
  readonly ownPercent?: number
}

/** Did the vote suffice? Where the law leaves it to the council's own rules, those must be given. */
export function passes({ members, inFavour, ownPercent, ...question }: VoteQuestion): ProcedureVerdict {
  const ballot = ballotFor(question)
  if (isOpen(ballot)) return openVerdict(ballot)
  const percent = ballot.percent ?? ownPercent
  if (percent === undefined) return lacking(`${ballot.text}; cần tỷ lệ theo quy chế của Hội đồng`, ballot.citation)
  const needed = votesNeeded(percent, members)
  return verdict(inFavour >= needed, `${inFavour}/${members} phiếu đồng ý, cần ít nhất ${needed} (${percent} %)`, ballot.citation)
}
