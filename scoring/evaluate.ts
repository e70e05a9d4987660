// A measure and the facts of one unit → a quantity. Where the facts come from (folder, database, columns) does not matter here.
import { parseMeasure, type Measure } from './measure.ts'
import { combine, divide, missing, number, type Quantity } from './quantity.ts'
import { Rational } from './rational.ts'
import type { IndicatorDefinition } from './region.ts'

export interface Facts {
  indicator(code: string): Quantity
  target(code: string): Quantity
}

/** Exact, three-valued: `evaluateMeasure(measureOf('100 * a / b'), facts)`. */
export function evaluateMeasure(measure: Measure, facts: Facts): Quantity {
  switch (measure.op) {
    case 'number':
      return number(measure.value)
    case 'code':
      return facts.indicator(measure.code)
    case 'target':
      return facts.target(measure.code)
    case 'negate': {
      const inside = evaluateMeasure(measure.of, facts)
      return inside.state === 'number' ? number(inside.value.negated()) : inside
    }
    case '+':
      return combine(evaluateMeasure(measure.left, facts), evaluateMeasure(measure.right, facts), (a, b) => number(a.plus(b)))
    case '-':
      return combine(evaluateMeasure(measure.left, facts), evaluateMeasure(measure.right, facts), (a, b) => number(a.minus(b)))
    case '*':
      return combine(evaluateMeasure(measure.left, facts), evaluateMeasure(measure.right, facts), (a, b) => number(a.times(b)))
    case '/':
      return combine(evaluateMeasure(measure.left, facts), evaluateMeasure(measure.right, facts), divide)
  }
}

export interface Rate {
  readonly numerator: Measure
  readonly denominator: Measure
}

const hundred: Measure = { op: 'number', text: '100', value: Rational.hundred }

/** 100 × numerator / denominator, the only way a rate gets a value: `rateMeasure(catalogue.rate('files_rate'))`. */
export function rateMeasure(rate: Rate): Measure {
  return { op: '/', left: { op: '*', left: hundred, right: rate.numerator }, right: rate.denominator }
}

/** The indicators by code, with the two halves of each rate read once. */
export class Catalogue {
  readonly #definitions: ReadonlyMap<string, IndicatorDefinition>
  readonly #rates = new Map<string, Rate | 'broken' | null>()

  constructor(indicators: readonly IndicatorDefinition[]) {
    this.#definitions = new Map(indicators.map((indicator) => [indicator.code, indicator]))
  }

  get(code: string): IndicatorDefinition | undefined {
    return this.#definitions.get(code)
  }

  /** Name for people, the code where the catalogue has none: `catalogue.nameOf('files_in')`. */
  nameOf(code: string): string {
    return this.get(code)?.name || code
  }

  /** The halves of a rate; `null` for what is not recomputed; `broken` where the catalogue's own measure does not parse or leads back to itself. */
  rate(code: string): Rate | 'broken' | null {
    const known = this.#rates.get(code)
    if (known !== undefined) return known
    this.#rates.set(code, 'broken')
    const rate = this.#readRate(code)
    this.#rates.set(code, rate)
    return rate
  }

  #readRate(code: string): Rate | 'broken' | null {
    const definition = this.get(code)
    if (definition?.kind !== 'rate' || !definition.numerator) return null
    const numerator = parseMeasure(definition.numerator)
    const denominator = parseMeasure(definition.denominator ?? '')
    if (!numerator.ok || !denominator.ok) return 'broken'
    const rate = { numerator: numerator.measure, denominator: denominator.measure }
    return this.#leadsBack(rate) ? 'broken' : rate
  }

  #leadsBack(rate: Rate): boolean {
    const within = (measure: Measure): boolean => {
      if (measure.op === 'code') return this.rate(measure.code) === 'broken'
      if (measure.op === 'negate') return within(measure.of)
      return 'left' in measure && (within(measure.left) || within(measure.right))
    }
    return within(rate.numerator) || within(rate.denominator)
  }
}

/** Facts in which rates are recomputed from their counts, each once: a printed rate is never read. */
export function recomputingRates(catalogue: Catalogue, counts: Facts): Facts {
  const known = new Map<string, Quantity>()
  const facts: Facts = {
    indicator(code) {
      const rate = catalogue.rate(code)
      if (rate === null) return counts.indicator(code)
      if (rate === 'broken') return missing({ kind: 'broken-rate', indicator: code })
      const found = known.get(code) ?? evaluateMeasure(rateMeasure(rate), facts)
      known.set(code, found)
      return found
    },
    target: (code) => counts.target(code),
  }
  return facts
}
