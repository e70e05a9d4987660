// The book opened on a day: awards, conditions as lines, numbers, history, worked cases. Pure.
import type { z } from 'zod'
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { awardIds, awardOf, type AwardId } from '@thidua/law/awards.ts'
import type { EvaluationCase, LawCase } from '@thidua/law/engine/case.ts'
import { weakest, type Citation } from '@thidua/law/engine/citation.ts'
import { outline } from '@thidua/law/engine/compare.ts'
import type { Condition } from '@thidua/law/engine/condition.ts'
import { entryOn } from '@thidua/law/engine/dated.ts'
import { groundRule, type GroundRule, type LawBook } from '@thidua/law/engine/ground.ts'
import { printCondition } from '@thidua/law/engine/print.ts'
import { governing, type Governing } from '@thidua/law/engine/versions.ts'
import type { awardOnDay, conditionLine, operations, ruleOnDay } from '../contract.ts'
import type { OutputOf } from '@thidua/kit/contract.ts'
import { citationView, deciderNames, valueView } from '../model.ts'

export type BookWithCases = LawBook & { readonly cases: readonly LawCase[] }

export function governingOn(day: PlainDate): Governing {
  return governing({ received: day })
}

/** Every rule that has a wording on the day; throws `NoLaw` before the first law. */
export function groundedOn(book: LawBook, day: PlainDate): GroundRule[] {
  governingOn(day)
  return book.rules.flatMap((rule) => groundRule(book, rule, day) ?? [])
}

export function awardsOn(book: LawBook, day: PlainDate): z.output<typeof awardOnDay>[] {
  const rules = Map.groupBy(groundedOn(book, day), (rule) => rule.award)
  return awardIds.flatMap((award) => {
    const own = rules.get(award)
    return own ? [awardView(award, own, day)] : []
  })
}

function awardView(award: AwardId, rules: readonly GroundRule[], day: PlainDate): z.output<typeof awardOnDay> {
  const { name, short, kind, subjects, state = false } = { state: undefined, ...awardOf(award) }
  const governed = subjects.filter((subject) => rules.some((rule) => (rule.subject ?? subject) === subject))
  return {
    award, name, short, kind, state, subjects: [...governed], decidedBy: deciderNames(award, day), citation: citationView((rules[0] as GroundRule).wording.cite),
    selective: rules.some(({ wording }) => wording.selective === true), lawyerCheckOpen: rules.some(isUnchecked), needsLegal: rules.every(({ when }) => when.word === 'needs-legal'),
  }
}

/** A text behind the rule, or behind one of its numbers, was not seen. */
function isUnchecked(rule: GroundRule): boolean {
  return weakest([...citesIn(rule).map(({ mark }) => mark), ...rule.values.map(({ cite }) => cite.mark)]) !== 'seen'
}

function citesIn({ wording, when }: GroundRule): Citation[] {
  return [wording.cite, ...linesOf(when, wording.cite).map(({ cite }) => cite)]
}

interface Line {
  readonly condition: Condition
  readonly cite: Citation
  readonly place: string
  readonly depth: number
}

/** A condition and everything below it, each with the citation that covers it. */
function linesOf(condition: Condition, around: Citation, place = '', depth = 0): Line[] {
  const cite = condition.cite ?? around
  const parts = condition.word === 'all' || condition.word === 'any' ? condition.of : []
  return [{ condition, cite, place, depth }, ...parts.flatMap((part, index) => linesOf(part, cite, [place, index + 1].filter((step) => step !== '').join('.'), depth + 1))]
}

/** Whether a worked case comes out as the law expects. */
export type Passes = (one: EvaluationCase) => boolean

export function ruleView(book: BookWithCases, ground: GroundRule, { day, passes }: { readonly day: PlainDate; readonly passes: Passes }): z.output<typeof ruleOnDay> {
  const { id, subject, wording } = ground
  return {
    rule: id, subject: subject ?? null, note: wording.note ?? null, selective: wording.selective === true, from: wording.from, until: wording.until ?? null, citation: citationView(wording.cite),
    lines: linesOf(ground.when, wording.cite).map(lineView), values: valuesOf(book, ground, day), lawyerCheckOpen: isUnchecked(ground),
    history: historyOf(book, ground, day), cases: casesOf(book, ground).map((one) => caseView(one, passes)),
  }
}

function lineView({ condition, cite, place, depth }: Line): z.output<typeof conditionLine> {
  const joins = condition.word === 'all' || condition.word === 'any' ? condition.word : null
  return { place, depth, joins, limb: condition.limb ?? null, text: printCondition(condition), citation: citationView(cite), needsLegal: condition.word === 'needs-legal' || cite.mark === 'unsure' }
}

/** The numbers the wording of the day names, and those kept in the folder of the rule. */
function valuesOf(book: LawBook, { id, values }: GroundRule, day: PlainDate): z.output<typeof ruleOnDay>['values'] {
  return book.values.filter((value) => values.some((used) => used.id === value.id) || value.id.startsWith(`${id}/`)).map((value) => valueView(value, day))
}

function historyOf(book: LawBook, { id }: GroundRule, day: PlainDate): z.output<typeof ruleOnDay>['history'] {
  const rule = book.rules.find((each) => each.id === id)
  const current = rule && entryOn(rule.wordings, day)
  return (rule?.wordings ?? []).map((wording) => {
    const then = rule && groundRule(book, rule, wording.from)
    return { from: wording.from, until: wording.until ?? null, citation: citationView(wording.cite), note: wording.note ?? null, applies: wording === current, outline: then ? outline(then.when) : '' }
  })
}

function casesOf({ cases }: BookWithCases, { award, subject }: GroundRule): EvaluationCase[] {
  return cases.filter((one): one is EvaluationCase => one.kind === 'evaluation' && one.award === award && (subject === undefined || one.facts.subject.kind === subject))
}

function caseView(one: EvaluationCase, passes: Passes): z.output<typeof ruleOnDay>['cases'][number] {
  return { id: one.id, name: one.name, day: one.received, expected: one.expected, passed: passes(one), citations: one.cite.map(citationView) }
}

/** The numbers that rules in force on the day use, with the awards they decide. */
export function valuesOn(book: LawBook, day: PlainDate): OutputOf<(typeof operations)['list-values']>['values'] {
  const rules = groundedOn(book, day)
  return book.values.flatMap((value) => {
    const using = rules.filter((rule) => rule.values.some(({ id }) => id === value.id))
    const current = entryOn(value.entries, day)
    if (using.length === 0 || !current) return []
    const awards = [...new Set(using.map(({ award }) => award))].map((award) => ({ award, name: awardOf(award).name }))
    return [{ ...valueView(value, day), awards, current: current.value }]
  })
}

export interface Covered {
  readonly document: string
  readonly article?: number
  /** Rules that rest on the article, in any of their wordings. */
  readonly rules: number
  readonly cases: number
}

/** How many rules and worked cases rest on each article. */
export function coverageOf({ rules, cases }: BookWithCases): Covered[] {
  const found = new Map<string, { document: string; article: number | undefined; rules: Set<string>; cases: Set<string> }>()
  const at = ({ document, article }: Citation) => {
    const key = `${document}|${article ?? ''}`
    const known = found.get(key) ?? { document, article, rules: new Set<string>(), cases: new Set<string>() }
    found.set(key, known)
    return known
  }
  for (const { id, wordings } of rules) for (const { cite, when } of wordings) for (const line of linesOf(when, cite)) at(line.cite).rules.add(id)
  for (const { id, cite } of cases) for (const each of cite) at(each).cases.add(id)
  return [...found.values()]
    .sort((one, other) => (one.document === other.document ? (one.article ?? 0) - (other.article ?? 0) : one.document < other.document ? -1 : 1))
    .map(({ document, article, ...counts }) => ({ document, ...(article === undefined ? {} : { article }), rules: counts.rules.size, cases: counts.cases.size }))
}
