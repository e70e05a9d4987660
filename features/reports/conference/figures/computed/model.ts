// The parts every figure is put together from.
import type { CellUse } from '@thidua/scoring/cells.ts'
import type { Rational } from '@thidua/scoring/rational.ts'
import { jsonDecimal } from '../../../facts/asking/model.ts'
import type { Computed, Place } from '../contract.ts'

/** A figure that is not there. */
export const nothing: Computed = { state: 'not-applicable', number: null, value: null, valueText: '', text: '', statement: '', about: '', arithmetic: '', uses: [], targets: [], missing: [], source: null }

export function valued(value: Rational): Pick<Computed, 'state' | 'number' | 'value'> {
  return { state: 'number', number: value, value: jsonDecimal(value) }
}

/** Cells that were looked at, each once; targets are told apart elsewhere. */
export function placesOf(uses: readonly CellUse[]): Place[] {
  const places = uses.filter(({ source }) => source === 'cell').map(({ unit, indicator, period }) => ({ unit, indicator, period }))
  return [...new Map(places.map((place) => [`${place.unit} ${place.indicator} ${place.period}`, place])).values()]
}
