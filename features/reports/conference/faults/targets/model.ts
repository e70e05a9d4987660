// Targets of the year that were missed, and those nobody can judge yet. Unknown is kept apart from missed.
import type { Rational } from '@thidua/scoring/rational.ts'
import { Rational as Exact } from '@thidua/scoring/rational.ts'
import type { TargetEntry } from '@thidua/scoring/region.ts'
import { jsonDecimal } from '../../../facts/asking/model.ts'
import { placesOf } from '../../figures/computed/model.ts'
import type { Ledger } from '../../ledger/model.ts'
import { figureText, percentText } from '../../printing/model.ts'

export interface Missed {
  readonly indicator: string
  readonly name: string
  /** In the order of the region. */
  readonly units: readonly { readonly unit: string; readonly fact: string; readonly text: string }[]
}

export interface TargetJudgement {
  readonly missed: readonly Missed[]
  readonly unknown: readonly { readonly indicator: string; readonly name: string; readonly units: readonly string[] }[]
}

export function judgeTargets(ledger: Ledger): TargetJudgement {
  const { asking, input } = ledger
  const { year } = input.season
  const kinds = [...new Set(input.region.units.map(({ kind }) => kind))]
  const scored = asking.book.scoredUnits(kinds, year).map(({ id }) => id)
  const targets = input.region.targets.filter((target) => target.year === year && scored.includes(target.unit) && asking.book.catalogue.get(target.indicator))
  const judged = targets.flatMap((target) => judge(ledger, target) ?? []).toSorted((left, right) => scored.indexOf(left.target.unit) - scored.indexOf(right.target.unit))
  const name = (indicator: string): string => ledger.names.indicator(indicator)
  const missed = Map.groupBy(judged.filter(({ verdict }) => verdict === 'missed'), ({ target }) => target.indicator)
  const unknown = Map.groupBy(judged.filter(({ verdict }) => verdict === 'unknown'), ({ target }) => target.indicator)
  return {
    missed: [...missed].map(([indicator, each]) => ({ indicator, name: name(indicator), units: each.map((one) => tellMissed(ledger, one, each)) })),
    unknown: [...unknown].map(([indicator, each]) => ({ indicator, name: name(indicator), units: each.map(({ target }) => target.unit) })),
  }
}

interface Judged {
  readonly target: TargetEntry
  readonly verdict: 'missed' | 'met' | 'unknown'
  readonly value: Rational | null
  readonly uses: ReturnType<typeof placesOf>
}

/** As the card sees the unit, predecessors of the year joined in; no target, or nothing that applies, is no judgement. */
function judge({ asking }: Ledger, target: TargetEntry): Judged | null {
  if (!target.target || target.target === 'n/a') return null
  const { result, cells } = asking.book.evaluate(target.indicator, { unit: target.unit, period: String(target.year), view: 'joined' })
  const uses = placesOf(cells)
  if (result.state === 'not-applicable') return null
  if (result.state === 'missing') return { target, verdict: 'unknown', value: null, uses }
  const order = result.value.compare(Exact.from(target.target))
  const met = target.direction === 'exceed' ? order > 0 : target.direction === 'at-least' ? order >= 0 : order <= 0
  return { target, verdict: met ? 'met' : 'missed', value: result.value, uses }
}

function tellMissed(ledger: Ledger, { target, value, uses }: Judged, among: readonly Judged[]): Missed['units'][number] {
  const { asking, input, names, words } = ledger
  const definition = asking.indicator(target.indicator)
  const print = (figure: Rational): string => (definition.kind === 'rate' ? percentText(figure) : figureText(figure, definition, words.money))
  const label = names.among(among.map((each) => each.target.unit))(target.unit)
  const [reached, wanted] = [value ? print(value) : '', print(Exact.from(target.target ?? '0'))]
  const fact = ledger.tell(`short.${target.unit}.${target.indicator}`, {
    text: words.fact.short({ name: definition.name, unit: names.full(target.unit), year: input.season.year, value: reached, target: wanted }),
    value: value ? jsonDecimal(value) : null, valueText: reached, arithmetic: words.faults.against({ value: reached, target: wanted, direction: target.direction }),
    from: uses.map((place) => ledger.sourceOf(place)),
    targets: [{ unit: target.unit, indicator: target.indicator, year: target.year, value: target.target ?? '' }],
    together: words.fact.shortfalls({ name: definition.name, year: input.season.year }),
  })
  return { unit: target.unit, fact: fact.id, text: words.faults.short({ unit: label, value: reached, target: wanted }) }
}
