// "What must happen, year by year, for X to reach Y, and when at the earliest?" The best imaginable years are played first; then everything that is not needed is taken away.
import { awardOf, type AwardId } from '../awards.ts'
import type { AttestationKey } from './attestations.ts'
import { compile, Desk, onlyLimb, type CompiledRule } from './compile.ts'
import { walk, type Condition } from './condition.ts'
import { toDayNumber } from './days.ts'
import type { Facts, HeldAward, InitiativeScope, Level } from './facts.ts'
import { groundRule, numberOf, type GroundRule, type LawBook } from './ground.ts'
import type { Overlay } from './overlay.ts'
import { applyPlan, lastDay, wonAward, type Plan, type PlannedYear } from './plan.ts'
import { stepsOf, type Step } from './roadmap-steps.ts'
import { governing, yearJudged, type Flag } from './versions.ts'
import type { PlainDate } from '@thidua/kit/plain-date.ts'

export interface Way {
  /** `bằng sáng kiến`. */
  readonly name: string
  readonly earliestYear: number
  readonly steps: readonly Step[]
  /** The facts in the earliest year once the steps are done: evaluated, they are met. */
  readonly facts: Facts
}

export interface Roadmap {
  readonly award: AwardId
  readonly name: string
  readonly lawVersion: string
  /** `null`: not within reach on the facts, or the law of that day is not known. */
  readonly earliestYear: number | null
  readonly steps: readonly Step[]
  readonly alternatives: readonly Way[]
  /** The chosen way, facts included. */
  readonly way: Way | null
  readonly flags: readonly Flag[]
  /** The law of the day asks a lawyer: the way by the last text that is known, for orientation only. */
  readonly tentative: Roadmap | null
  /** Why there is no way, in a sentence. */
  readonly reason: string | null
}

export interface RoadmapQuestion {
  readonly facts: Facts
  readonly award: AwardId
  readonly from: PlainDate
  readonly overlays?: readonly Overlay[]
  /** Years looked ahead. */
  readonly horizon?: number
}

/** The last day whose law is known here; see `amended.ts`. */
const lastKnownDay = '2026-09-30' as PlainDate

/** The earliest year and what has to happen until then, under the law of `from` taken as lasting. */
export function roadmap(book: LawBook, question: RoadmapQuestion): Roadmap {
  const law = governing({ received: question.from })
  const rules = rulesAround(book, question)
  const target = rules.find((rule) => rule.award === question.award)
  const base = { award: question.award, name: awardOf(question.award).name, lawVersion: law.version, flags: law.flags }
  const none = { ...base, earliestYear: null, steps: [], alternatives: [], way: null, tentative: null }
  if (!target) return { ...none, reason: `${base.name} không được quy định cho đối tượng này vào ngày đã chọn.` }
  if (asksLawyerOnly(target)) {
    const tentative = question.from > lastKnownDay ? roadmap(book, { ...question, from: lastKnownDay, facts: question.facts }) : null
    return { ...none, tentative, reason: 'Tiêu chuẩn theo luật của ngày đã chọn còn chờ cán bộ pháp chế xác nhận.' }
  }
  const game = new Game(rules, target, question)
  const ways = distinct(strategies.flatMap((strategy) => game.play(strategy) ?? [])).sort((one, other) => one.earliestYear - other.earliestYear || size(one) - size(other))
  const [way, ...alternatives] = ways
  if (!way) return { ...none, reason: `Với các dữ kiện hiện có, chưa thấy cách đạt ${base.name} trong ${question.horizon ?? defaultHorizon} năm tới.` }
  return { ...base, earliestYear: way.earliestYear, steps: way.steps, alternatives, way, tentative: null, reason: null }
}

const defaultHorizon = 25

function size({ steps }: Way): number {
  return steps.reduce((sum, step) => sum + step.needs.length, 0)
}

function distinct(ways: readonly Way[]): Way[] {
  const seen = new Set<string>()
  return ways.filter(({ steps, earliestYear }) => {
    const key = JSON.stringify([earliestYear, steps.map((step) => [step.year, step.needs.map((need) => need.text)])])
    return seen.has(key) ? false : (seen.add(key), true)
  })
}

function asksLawyerOnly(rule: GroundRule): boolean {
  return rule.when.word === 'needs-legal'
}

/** The target and every award its conditions count, grounded on the day; merit ladders alone where a rule has one. */
function rulesAround(book: LawBook, { award, from, facts, overlays = [] }: RoadmapQuestion): GroundRule[] {
  const found = new Map<string, GroundRule>()
  const queue: AwardId[] = [award]
  while (queue.length > 0) {
    const next = queue.shift() as AwardId
    for (const rule of book.rules.filter((each) => each.award === next && (each.subject ?? facts.subject.kind) === facts.subject.kind)) {
      const ground = found.has(rule.id) ? undefined : groundRule(book, rule, from, overlays)
      if (!ground) continue
      const ladder = withoutOtherLimbs(ground)
      found.set(rule.id, ladder)
      queue.push(...awardsIn(ladder.when).filter((id) => ![...found.values()].some((each) => each.award === id)))
    }
  }
  // what a rule counts is decided before the rule itself
  return [...found.values()].reverse()
}

function withoutOtherLimbs(rule: GroundRule): GroundRule {
  const hasLadder = [...walk(rule.when)].some((condition) => condition.limb === 'chain')
  return hasLadder ? { ...rule, when: onlyLimb(rule.when, 'chain') } : rule
}

function awardsIn(condition: Condition): AwardId[] {
  return [...walk(condition)].flatMap((each) => {
    switch (each.word) {
      case 'held':
      case 'held-ever':
        return each.awards
      case 'held-in-cycles':
        return [each.award]
      case 'since':
      case 'since-run':
        return [...each.awards, ...each.tallies.flatMap((tally) => (tally.of === 'award' ? [tally.award] : []))]
      default:
        return []
    }
  })
}

interface Strategy {
  readonly name: string
  readonly best: Level
  /** What is given up first. */
  readonly order: readonly ('initiatives' | 'level')[]
}

const strategies: readonly Strategy[] = [
  { name: 'bằng kết quả xếp loại', best: 'excellent', order: ['initiatives', 'level'] },
  { name: 'bằng sáng kiến', best: 'excellent', order: ['level', 'initiatives'] },
  { name: 'hoàn thành tốt nhiệm vụ hằng năm', best: 'good', order: ['initiatives', 'level'] },
]

const plenty: Readonly<Record<InitiativeScope, number>> = { grassroots: 3, 'ministry-province': 2, national: 1 }
const nothing: Readonly<Record<InitiativeScope, number>> = { grassroots: 0, 'ministry-province': 0, national: 0 }

class Game {
  /** One desk per rule: only the fields of the rule asked are derived. */
  readonly #target: Desk
  readonly #helpers: readonly { readonly award: AwardId; readonly desk: Desk }[]
  readonly #rule: GroundRule
  readonly #facts: Facts
  readonly #first: number
  readonly #horizon: number
  readonly #attested: readonly AttestationKey[]
  readonly #cycles: ReadonlyMap<AwardId, number>

  constructor(rules: readonly GroundRule[], target: GroundRule, { facts, from, horizon = defaultHorizon }: RoadmapQuestion) {
    this.#rule = target
    this.#target = new Desk(compile([target]))
    this.#helpers = rules.filter((rule) => rule.id !== target.id).map((rule) => ({ award: rule.award, desk: new Desk(compile([rule])) }))
    this.#facts = facts
    this.#first = yearJudged(facts, { received: from })
    this.#horizon = horizon
    this.#attested = attestedIn(rules, facts)
    this.#cycles = new Map(rules.flatMap(({ when }) => [...walk(when)].flatMap((each) => (each.word === 'held-in-cycles' ? [[each.award, numberOf(each.cycle)] as const] : []))))
  }

  /** The leanest plan by a strategy that still arrives in its earliest year. */
  play(strategy: Strategy): Way | undefined {
    const full = this.#fullPlan(strategy)
    const earliest = this.#arrival(full)
    if (earliest === undefined) return undefined
    const lean = this.#lean({ ...full, years: full.years.filter(({ year }) => year <= earliest) }, earliest, strategy)
    const won = this.#won(lean, earliest)
    const facts = applyPlan(this.#facts, lean, won, earliest)
    return { name: strategy.name, earliestYear: earliest, facts, steps: stepsOf({ plan: lean, won, earliest, first: this.#first, target: this.#rule, now: this.#facts }) }
  }

  #fullPlan({ best }: Strategy): Plan {
    const rated = new Set((this.#facts.ratings ?? []).map(({ year }) => year))
    const open = this.#facts.ratings === undefined || this.#facts.known?.ratings === false
    const past = open && rated.size > 0 ? span(Math.min(...rated), this.#first - 1).filter((year) => !rated.has(year)) : []
    const years = [...past.map((year) => ({ year, level: best, initiatives: nothing, awards: [] })), ...span(this.#first, this.#first + this.#horizon).map((year): PlannedYear => ({
      year, level: rated.has(year) ? null : best, initiatives: plenty, awards: this.#helpers.map(({ award }) => award),
    }))]
    return { years, attested: this.#attested }
  }

  /** First year in which the target is met when everything goes as planned. */
  #arrival(plan: Plan): number | undefined {
    const won = this.#won(plan, this.#first + this.#horizon)
    return span(this.#first, this.#first + this.#horizon).find((year) => this.#isMet(this.#target, applyPlan(this.#facts, plan, won.filter((award) => award.year <= year), year), year))
  }

  #arrives(plan: Plan, year: number): boolean {
    return this.#isMet(this.#target, applyPlan(this.#facts, plan, this.#won(plan, year), year), year)
  }

  #isMet(desk: Desk, facts: Facts, year: number): boolean {
    desk.lay(facts, { received: toDayNumber(lastDay(year)), year })
    return desk.answer(desk.program.rules[0] as CompiledRule) === 2
  }

  /** Titles on the way, taken year by year as soon as their own conditions are met; `sofar`: those of the years before `from`, which stand. */
  #won(plan: Plan, until: number, { from, sofar }: { readonly from: number; readonly sofar: readonly HeldAward[] } = { from: -Infinity, sofar: [] }): HeldAward[] {
    const won = sofar.filter(({ year }) => year < from)
    for (const { year, awards } of plan.years) {
      if (year < from || year > until || awards.length === 0) continue
      for (const { award, desk } of this.#helpers) {
        if (!awards.includes(award) || this.#holds(award, year, won)) continue
        const facts = applyPlan(this.#facts, plan, won, year)
        if (this.#isMet(desk, facts, year)) won.push(wonAward(award, year, this.#basisOf(desk, facts, year)))
      }
    }
    return won
  }

  /** Held for the year, or so lately that a further one would make cycles overlap. */
  #holds(award: AwardId, year: number, won: readonly HeldAward[]): boolean {
    const apart = this.#cycles.get(award) ?? 1
    return [...(this.#facts.awards ?? []), ...won].some((held) => held.award === award && held.year > year - apart && held.year <= year && !held.cancelled)
  }

  /** A title rests on an initiative when it could not be had without one. */
  #basisOf(desk: Desk, facts: Facts, year: number): HeldAward['on'] {
    return this.#isMet(desk, { ...facts, initiatives: [] }, year) ? 'rating' : 'initiative'
  }

  #lean(plan: Plan, earliest: number, { order }: Strategy): Plan {
    let lean = plan
    let won = this.#won(plan, earliest)
    const attempt = (change: (year: PlannedYear) => PlannedYear, at: number): boolean => {
      const leaner = { ...lean, years: lean.years.map((year) => (year.year === at ? change(year) : year)) }
      const instead = this.#won(leaner, earliest, { from: at, sofar: won })
      if (!this.#isMet(this.#target, applyPlan(this.#facts, leaner, instead, earliest), earliest)) return false
      lean = leaner
      won = instead
      return true
    }
    const years = plan.years.map(({ year }) => year)
    for (const { award, year: at } of won.toReversed()) attempt((year) => ({ ...year, awards: year.awards.filter((each) => each !== award) }), at)
    for (const what of order) for (const at of years) this.#shed(what, at, attempt)
    for (const key of plan.attested) {
      const leaner = { ...lean, attested: lean.attested.filter((each) => each !== key) }
      if (this.#arrives(leaner, earliest)) lean = leaner
    }
    return lean
  }

  /** The least of it that still arrives. */
  #shed(what: 'initiatives' | 'level', at: number, attempt: (change: (year: PlannedYear) => PlannedYear, at: number) => boolean): void {
    if (what === 'level') {
      for (const level of [null, 'completed', 'good'] as const) if (attempt((year) => (year.level === null ? year : { ...year, level }), at)) return
      return
    }
    for (const scope of ['national', 'ministry-province', 'grassroots'] as const) {
      for (let left = 0; left < plenty[scope]; left += 1) if (attempt((year) => ({ ...year, initiatives: { ...year.initiatives, [scope]: Math.min(left, year.initiatives[scope]) } }), at)) break
    }
  }
}

function attestedIn(rules: readonly GroundRule[], facts: Facts): AttestationKey[] {
  const keys = rules.flatMap(({ when }) => [...walk(when)].flatMap((condition) => (condition.word === 'attested' && condition.limb === undefined ? [condition.key] : [])))
  return [...new Set(keys)].filter((key) => facts.attested?.[key] === undefined)
}

function span(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
}

