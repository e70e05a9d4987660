// One case with its reasons: what is asked, what was found, which article says so, what is missing.
import { awardOf, type AwardId } from '../awards.ts'
import { answerOf, type Answer, type Code } from './answer.ts'
import { weakest, type Citation, type Mark } from './citation.ts'
import { compile, Desk, type CompiledRule, type Node } from './compile.ts'
import { needsLegal, walk, type Limb } from './condition.ts'
import { toDayNumber } from './days.ts'
import type { Facts, SubjectKind } from './facts.ts'
import { foundFor } from './found.ts'
import { groundRule, type GroundRule, type LawBook } from './ground.ts'
import { holdsOn, type RunningHold } from '../limits/general/holds.ts'
import { missingBelow, type Missing } from './missing.ts'
import type { Overlay } from './overlay.ts'
import { printCondition } from './print.ts'
import type { Columns } from './reading.ts'
import { governing, yearJudged, type Clocks, type Flag, type Governing } from './versions.ts'

export interface Finding {
  /** Rule and place in it: `titles/grassroots-emulation-fighter/2.1`. */
  readonly condition: string
  readonly answer: Answer
  /** What is asked. */
  readonly text: string
  /** What the facts say; empty where nothing is to be added. */
  readonly found: string
  readonly citation: Citation
  /** 0 for the rule itself, 1 for its parts … */
  readonly depth: number
  readonly joins?: 'all' | 'any'
  readonly limb?: Limb
  /** Waits for a lawyer whatever the facts are. */
  readonly needsLegal?: true
}

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
  const { governing: law, desk } = prepare(book, question, question.facts.subject.kind)
  return { lawVersion: law.version, governing: law, results: evaluateOn({ governing: law, desk }, question) }
}

export function prepare(book: LawBook, question: Omit<Question, 'facts'>, subject: SubjectKind): Bench {
  const { governing: law, rules } = rulesFor(book, question, subject)
  return { governing: law, desk: new Desk(compile(rules, question.limb)) }
}

export function evaluateOn({ governing: law, desk }: Bench, { facts, clocks }: Pick<Question, 'facts' | 'clocks'>): Verdict[] {
  const year = yearJudged(facts, clocks)
  desk.lay(facts, { received: toDayNumber(clocks.received), year })
  const holds = holdsOn(facts.holds ?? [], clocks.decided ?? clocks.received)
  return desk.program.rules.map((compiled) => verdictOf({ compiled, columns: desk.columns, facts, year, received: clocks.received, law, holds }))
}

interface Reading {
  readonly compiled: CompiledRule
  readonly columns: Columns
  readonly facts: Facts
  readonly year: number
  readonly received: Clocks['received']
  readonly law: Governing
  readonly holds: readonly RunningHold[]
}

function verdictOf(reading: Reading): Verdict {
  const { compiled: { rule, root }, columns, facts, year, law, holds } = reading
  const code = root.read(columns, 0)
  const marks: Mark[] = [rule.wording.cite.mark]
  const findings: Finding[] = []
  trace(root, { reading, cite: rule.wording.cite, depth: 0 }, findings, marks)
  const { note, selective = false } = rule.wording
  return {
    award: rule.award, name: awardOf(rule.award).name, rule: rule.id, subject: facts.subject.kind, answer: answerOf(code),
    missing: code === 1 ? missingBelow(root, { facts, year, columns, at: 0, cite: rule.wording.cite }) : [],
    findings, holds, citation: rule.wording.cite, ...lawyerCheck(rule, marks), flags: [...law.flags, ...weakFlags(rule, marks), ...unstatedSector(rule, facts)], selective, ...(note === undefined ? {} : { note }), year,
  }
}

function lawyerCheck(rule: GroundRule, marks: readonly Mark[]): { lawyerCheckOpen: boolean } {
  return { lawyerCheckOpen: weakest([...marks, ...rule.values.map((value) => value.cite.mark)]) !== 'seen' }
}

function weakFlags(rule: GroundRule, marks: readonly Mark[]): Flag[] {
  const weak = marks.includes('weak') || rule.values.some((value) => value.cite.mark === 'weak')
  return weak ? [{ code: 'weak-source', mark: 'weak', text: 'Một phần quy định lấy từ nguồn chưa chắc chắn (bản dịch, trích đoạn); cần cán bộ pháp chế đối chiếu văn bản gốc' }] : []
}

/** Standards for workers, farmers and the armed forces are alternatives a dossier claims by naming its subject. */
function unstatedSector({ when }: GroundRule, { subject }: Facts): Flag[] {
  if (subject.kind !== 'individual' || subject.sector !== undefined || ![...walk(when)].some((condition) => condition.word === 'subject')) return []
  return [{ code: 'sector-not-stated', mark: 'seen', text: 'Hồ sơ chưa nêu đối tượng (công chức, viên chức, công nhân, nông dân, lực lượng vũ trang …): các tiêu chuẩn riêng theo đối tượng chưa được xét' }]
}

interface Tracing {
  readonly reading: Reading
  readonly cite: Citation
  readonly depth: number
}

function trace(node: Node, { reading, cite, depth }: Tracing, findings: Finding[], marks: Mark[]): Code {
  const { condition } = node
  const code = node.read(reading.columns, 0)
  const own = condition.cite ?? cite
  marks.push(own.mark)
  const joins = condition.word === 'all' || condition.word === 'any' ? condition.word : undefined
  findings.push(new LazyFinding({ reading, node, code, citation: own, depth, ...(joins === undefined ? {} : { joins }) }))
  for (const part of node.parts) trace(part, { reading, cite: own, depth: depth + 1 }, findings, marks)
  return code
}

interface Origin {
  readonly reading: Reading
  readonly node: Node
  readonly code: Code
  readonly citation: Citation
  readonly depth: number
  readonly joins?: 'all' | 'any'
}

/** The sentences are written when somebody reads them: a trace of a hundred thousand cases is mostly looked at for its answers. */
class LazyFinding implements Finding {
  readonly #origin: Origin

  constructor(origin: Origin) {
    this.#origin = origin
  }

  get condition(): string {
    const { reading, node } = this.#origin
    return node.place === '' ? reading.compiled.rule.id : `${reading.compiled.rule.id}/${node.place}`
  }

  get answer(): Answer {
    return answerOf(this.#origin.code)
  }

  get text(): string {
    return printCondition(this.#origin.node.condition)
  }

  get found(): string {
    const { reading, node } = this.#origin
    return foundFor(node.condition, { facts: reading.facts, year: reading.year, received: reading.received })
  }

  get citation(): Citation {
    return this.#origin.citation
  }

  get depth(): number {
    return this.#origin.depth
  }

  get joins(): 'all' | 'any' | undefined {
    return this.#origin.joins
  }

  get limb(): Limb | undefined {
    return this.#origin.node.condition.limb
  }

  get needsLegal(): true | undefined {
    return this.#origin.node.condition.word === 'needs-legal' ? true : undefined
  }

  toJSON(): Finding {
    const { condition, answer, text, found, citation, depth, joins, limb, needsLegal } = this
    return {
      condition, answer, text, found, citation, depth,
      ...(joins === undefined ? {} : { joins }), ...(limb === undefined ? {} : { limb }), ...(needsLegal === undefined ? {} : { needsLegal }),
    }
  }
}

