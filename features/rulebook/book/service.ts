// The law itself on a day: its awards, one award with everything beside it, its numbers.
import type { InputOf, OutputOf } from '@thidua/kit/contract.ts'
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { Refusal } from '@thidua/kit/refusal.ts'
import { isAwardId, type AwardId } from '@thidua/law/awards.ts'
import type { EvaluationCase } from '@thidua/law/engine/case.ts'
import { runCase } from '@thidua/law/engine/run-case.ts'
import { NoLaw, regimes } from '@thidua/law/engine/versions.ts'
import { rulebook } from '@thidua/law/rulebook.ts'
import { rulebookAnswersVi } from '../../../messages/rulebook-answers.ts'
import type { operations } from '../contract.ts'
import { regimeView } from '../model.ts'
import { awardsOn, governingOn, groundedOn, ruleView, valuesOn } from './model.ts'
import { procedureOf } from './procedure/service.ts'

type Output<Name extends keyof typeof operations> = OutputOf<(typeof operations)[Name]>
type Input<Name extends keyof typeof operations> = InputOf<(typeof operations)[Name]>

export function lawOn({ day }: Input<'show-law'>): Output<'show-law'> {
  return withLaw(day, () => ({ regime: regimeView(governingOn(day)), awards: awardsOn(rulebook, day), regimes: allRegimes() }))
}

function allRegimes(): Output<'show-law'>['regimes'] {
  return regimes.map(({ id, from, until, documents }) => ({ id, from, until: until ?? null, label: rulebookAnswersVi.regime({ from, until: until ?? null, documents }) }))
}

export function awardOnDay({ award, day }: Input<'show-award'>): Output<'show-award'> {
  return withLaw(day, () => {
    const found = awardsOn(rulebook, day).find((each) => each.award === awardNamed(award))
    if (!found) throw new Refusal('rulebook.no-such-award', { award, day })
    const rules = groundedOn(rulebook, day).filter((rule) => rule.award === award)
    return { regime: regimeView(governingOn(day)), award: found, rules: rules.map((rule) => ruleView(rulebook, rule, { day, passes })), procedure: procedureOf(found.award as AwardId, day) }
  })
}

const outcomes = new Map<string, boolean>()

/** The law does not change while the program runs: a worked case is run once. */
function passes(one: EvaluationCase): boolean {
  const known = outcomes.get(one.id)
  if (known !== undefined) return known
  const { passed } = runCase(rulebook, one)
  outcomes.set(one.id, passed)
  return passed
}

export function numbersOn({ day }: Input<'list-values'>): Output<'list-values'> {
  return withLaw(day, () => ({ values: valuesOn(rulebook, day) }))
}

/** A day before the first law that is known is refused, never answered. */
export function withLaw<Result>(day: PlainDate, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    if (error instanceof NoLaw) throw new Refusal('rulebook.no-law', { day, first: regimes[0]?.from ?? '' })
    throw error
  }
}

/** An identifier from outside. */
export function awardNamed(text: string): AwardId {
  if (!isAwardId(text)) throw new Refusal('rulebook.no-such-award', { award: text })
  return text
}

export { governingOn as governingDay } from './model.ts'
