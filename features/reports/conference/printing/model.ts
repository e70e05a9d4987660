// Figures as a report prints them: whole counts, rates with two decimals, money in the unit a person would say.
import { formatDecimal } from '@thidua/kit/vi-text.ts'
import { Rational } from '@thidua/scoring/rational.ts'
import { decimalText } from '@thidua/scoring/rounding.ts'
import type { IndicatorDefinition } from '@thidua/scoring/region.ts'

/** Names of money and how many zeros each has, smallest first: `{ name: 'triệu đồng', zeros: 6 }`. */
export type MoneyUnits = readonly { readonly name: string; readonly zeros: number }[]

type Measured = Pick<IndicatorDefinition, 'kind' | 'unitOfMeasure'>

/** `84,07 %`, `1.692`, `5.463,08 tỷ đồng`; with its unit `1.692 dự thảo`. */
export function figureText(value: Rational, of: Measured, money: MoneyUnits, unit: 'bare' | 'with-unit' = 'bare'): string {
  if (of.kind === 'rate') return percentText(value)
  if (of.kind === 'money') return moneyText(value, of.unitOfMeasure, money)
  const text = formatDecimal(decimalText(value, 2))
  return unit === 'with-unit' ? `${text} ${of.unitOfMeasure}`.trim() : text
}

/** Two decimals, none for a whole percent: `36,04 %`, `100 %`. */
export function percentText(value: Rational): string {
  return `${twoPlaces(value)} %`
}

export function twoPlaces(value: Rational): string {
  return formatDecimal(decimalText(value, 2), value.isWhole ? 0 : 2)
}

/** Money under a heading that already names its unit: `5.463,08` under `tỷ đồng`. */
export function moneyIn(value: Rational, unit: string, under: string, units: MoneyUnits): string | null {
  const [given, wanted] = [unit, under].map((name) => units.find((each) => each.name === name))
  if (!given || !wanted) return null
  const power10 = wanted.zeros - given.zeros
  return formatDecimal(decimalText(power10 >= 0 ? value.over(power(power10)) : value.times(power(-power10)), 2), 2)
}

/** Money in the largest unit in which it is at least one. */
function moneyText(value: Rational, unit: string, units: MoneyUnits): string {
  const given = units.find(({ name }) => name === unit)
  if (!given) return `${formatDecimal(decimalText(value, 2))} ${unit}`
  const size = value.compare(Rational.zero) < 0 ? value.negated() : value
  const fitting = units.filter(({ zeros }) => zeros >= given.zeros && size.compare(power(zeros - given.zeros)) >= 0).at(-1) ?? given
  return `${formatDecimal(decimalText(value.over(power(fitting.zeros - given.zeros)), 2))} ${fitting.name}`
}

function power(zeros: number): Rational {
  return Rational.of(10n ** BigInt(zeros))
}
