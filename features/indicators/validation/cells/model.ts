// What a single figure can be wrong about by itself: its kind says what it may be.
import { Rational } from '@thidua/scoring/rational.ts'
import type { CellEntry, IndicatorDefinition } from '@thidua/scoring/region.ts'
import type { Finding, FindingKind } from '../contract.ts'
import type { Figures } from '../figures/model.ts'
import { isShare } from '../rules/model.ts'

export function cellFindings(figures: Figures, indicators: readonly IndicatorDefinition[]): Finding[] {
  const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]))
  return figures.units.flatMap(({ id: unit }) =>
    figures.periodsOf(unit).flatMap((period) =>
      figures.cellsOf(unit, period).flatMap((entry) => {
        const definition = byCode.get(entry.indicator)
        const kind = definition ? faultOf(figures, entry, { definition, byCode }) : null
        return kind ? [findingOf(figures, entry, kind)] : []
      }),
    ),
  )
}

interface Defined {
  readonly definition: IndicatorDefinition
  readonly byCode: ReadonlyMap<string, IndicatorDefinition>
}

function faultOf(figures: Figures, entry: CellEntry, { definition, byCode }: Defined): FindingKind | null {
  const value = figures.value(entry)
  if (!value) return null
  if (definition.kind === 'yesno') return value.isZero || value.equals(Rational.one) ? null : 'not-yes-no'
  if (definition.kind === 'rate') {
    const bounded = definition.numerator === null || isShare(definition, byCode)
    return bounded && (value.compare(Rational.zero) < 0 || value.compare(Rational.hundred) > 0) ? 'rate-out-of-range' : null
  }
  if (value.compare(Rational.zero) < 0) return 'negative'
  return definition.kind !== 'money' && !value.isWhole ? 'not-whole' : null
}

function findingOf(figures: Figures, entry: CellEntry, kind: FindingKind): Finding {
  const { unit, indicator, period, value } = entry
  const grouped = kind === 'not-whole' && /^\d{1,3}\.\d{3}$/.test(value ?? '') ? (value ?? '').replace('.', '') : ''
  return {
    unit, indicator, period, kind,
    severity: 'warning',
    rule: null,
    facts: { unitName: figures.unitName(unit), indicatorName: figures.indicatorName(indicator), period, value: value ?? '', meant: grouped },
    cells: [figures.cell(entry)],
  }
}
