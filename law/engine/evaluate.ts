// One case with its reasons: what is asked, what was found, which article says so, what is missing.
import { awardOf, type AwardId } from '../awards.ts'
import { answerOf, type Answer } from './answer.ts'
import type { Citation } from './citation.ts'
import { compile, Desk } from './compile.ts'
import { needsLegal, type Limb } from './condition.ts'
import { toDayNumber } from './days.ts'
import type { Facts, SubjectKind } from './facts.ts'
import { groundRule, type GroundRule, type LawBook } from './ground.ts'
import { holdsOn, type RunningHold } from '../limits/general/holds.ts'
import { missingBelow, type Missing } from './missing.ts'
import type { Overlay } from './overlay.ts'
import { planTrace, traceOn, type Finding, type TracePlan, type Traced } from './trace.ts'
import { governing, yearJudged, type Clocks, type Flag, type Governing } from './versions.ts'

export type { Finding } from './trace.ts'

export interface Verdict {
  readonly award: AwardId
  readonly name: string
  readonly rule: string
  readonly subject: SubjectKind
  readonly answer: Answer
  readonly missing: readonly Missing[]
  readonly findings: readonly Finding[]
  readonly holds: readonly RunningHold[]
  readonly citation: Citation
  /** `true`: a lawyer still has to check a text this answer rests on. */
  readonly lawyerCheckOpen: boolean
  readonly flags: readonly Flag[]
  /** "chosen among": meeting the conditions makes a candidate. */
  readonly selective: boolean
  readonly note?: string
  readonly year: number
}

export interface Question {
  readonly facts: Facts
  readonly clocks: Clocks
  readonly award?: AwardId
  readonly limb?: Limb
  readonly overlays?: readonly Overlay[]
}

export interface Evaluation {
  readonly lawVersion: string
  readonly governing: Governing
  readonly results: readonly Verdict[]
}

/** The law of a day, compiled for one kind of subject; kept by whoever asks many cases of one day. */
export interface Bench {
  readonly governing: Governing
  readonly desk: Desk
  /** One per rule of the desk. */
  readonly plans: readonly TracePlan[]
}

/** Rules that have a wording under the governing law, for a subject; `award` narrows to one. A straddling dossier gets a rule that asks a lawyer. */
export function rulesFor(book: LawBook, { clocks, award, overlays = [] }: Omit<Question, 'facts' | 'limb'>, subject: SubjectKind): { governing: Governing; rules: GroundRule[] } {
  const law = governing(clocks)
  const rules = book.rules
    .filter((rule) => (award === undefined || rule.award === award) && (rule.subject ?? subject) === subject && awardOf(rule.award).subjects.includes(subject))
    .flatMap((rule) => groundRule(book, rule, law.day, overlays) ?? [])
  const { needsLegal: gap } = law
  return { governing: law, rules: gap ? rules.map((rule) => ({ ...rule, when: needsLegal(gap.text, gap.citation) })) : rules }
}

/**
 * Evaluates the facts against one award or all of them.
 * `evaluate(rulebook, { facts, award: 'grassroots-emulation-fighter', clocks: { received: plainDate('2024-01-15') } }).results[0].answer` is `met`, `not-met` or `undetermined`.
 * Throws `NoLaw` before 01/07/2004; an award without a wording that day gives no result.
 */
export function evaluate(book: LawBook, question: Question): Evaluation {
  const bench = prepare(book, question, question.facts.subject.kind)
  return { lawVersion: bench.governing.version, governing: bench.governing, results: evaluateOn(bench, question) }
}

export function prepare(book: LawBook, question: Omit<Question, 'facts'>, subject: SubjectKind): Bench {
  const { governing: law, rules } = rulesFor(book, question, subject)
  const desk = new Desk(compile(rules, question.limb))
  return { governing: law, desk, plans: desk.program.rules.map(planTrace) }
}

export function evaluateOn({ governing: law, desk, plans }: Bench, { facts, clocks }: Pick<Question, 'facts' | 'clocks'>): Verdict[] {
  const year = yearJudged(facts, clocks)
  desk.lay(facts, { received: toDayNumber(clocks.received), year })
  const holds = holdsOn(facts.holds ?? [], clocks.decided ?? clocks.received)
  return plans.map((plan) => verdictOf({ plan, columns: desk.columns, facts, year, received: clocks.received }, law, holds))
}

function verdictOf(traced: Traced, law: Governing, holds: readonly RunningHold[]): Verdict {
  const { plan: { compiled: { rule, root }, mark }, columns, facts, year } = traced
  const code = root.read(columns, 0)
  const { cite, note, selective = false } = rule.wording
  return {
    award: rule.award, name: awardOf(rule.award).name, rule: rule.id, subject: facts.subject.kind, answer: answerOf(code),
    missing: code === 1 ? missingBelow(root, { facts, year, columns, at: 0, cite }) : [],
    findings: traceOn(traced), holds, citation: cite, lawyerCheckOpen: mark !== 'seen', flags: flagsOf(traced, law), selective, note, year,
  }
}

const weakSource: Flag = { code: 'weak-source', mark: 'weak', text: 'Một phần quy định lấy từ nguồn chưa chắc chắn (bản dịch, trích đoạn); cần cán bộ pháp chế đối chiếu văn bản gốc' }
const unstatedSector: Flag = { code: 'sector-not-stated', mark: 'seen', text: 'Hồ sơ chưa nêu đối tượng (công chức, viên chức, công nhân, nông dân, lực lượng vũ trang …): các tiêu chuẩn riêng theo đối tượng chưa được xét' }

/** Standards for workers, farmers and the armed forces are alternatives a dossier claims by naming its subject. */
function flagsOf({ plan, facts: { subject } }: Traced, law: Governing): readonly Flag[] {
  const isUnstated = plan.asksSector && subject.kind === 'individual' && subject.sector === undefined
  if (!plan.isWeak && !isUnstated) return law.flags
  return [...law.flags, ...(plan.isWeak ? [weakSource] : []), ...(isUnstated ? [unstatedSector] : [])]
}
