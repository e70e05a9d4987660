// Shares as a paper printed them, against the counts. The press rounds its operands, so a share is recomputed as an interval.
import { evaluateMeasure, type Facts } from '@thidua/scoring/evaluate.ts'
import { codesOf, type Measure } from '@thidua/scoring/measure.ts'
import { Rational } from '@thidua/scoring/rational.ts'
import { decimalText } from '@thidua/scoring/rounding.ts'
import type { CellEntry } from '@thidua/scoring/region.ts'
import type { Finding } from '../contract.ts'
import type { Figures } from '../figures/model.ts'

interface PrintedShare {
  readonly entry: CellEntry
  readonly printed: Rational
  /** One unit of the last printed digit: printers round, some cut. */
  readonly precision: Rational
  readonly top: Rational
  readonly bottom: Rational
  readonly recomputed: Rational
  readonly lowest: Rational
  readonly highest: Rational
  readonly operands: readonly string[]
}

export function shareFindings(figures: Figures): Finding[] {
  return figures.units.flatMap(({ id: unit }) =>
    figures.periodsOf(unit).flatMap((period) => {
      const wrong = figures.cellsOf(unit, period).flatMap((entry) => printedShare(figures, entry) ?? []).filter((share) => !fits(share, share))
      return wrong.map((share) => {
        const other = wrong.find((each) => each !== share && fits(share, each) && fits(each, share))
        return other ? swappedLines(figures, share, other) : differs(figures, share)
      })
    }),
  )
}

function printedShare(figures: Figures, entry: CellEntry): PrintedShare | null {
  const rate = figures.book.catalogue.rate(entry.indicator)
  if (rate === null || rate === 'broken' || entry.value === null) return null
  const facts = figures.book.facts({ unit: entry.unit, period: entry.period, view: 'own' })
  const [top, bottom] = [valueOf(rate.numerator, facts), valueOf(rate.denominator, facts)]
  if (!top || !bottom || bottom.compare(Rational.zero) <= 0) return null
  const [topSlack, bottomSlack] = [slackOf(figures, rate.numerator, entry), slackOf(figures, rate.denominator, entry)]
  const smallestBottom = bottom.minus(bottomSlack)
  return {
    entry,
    printed: Rational.from(entry.value),
    precision: precisionOf(entry.value),
    top,
    bottom,
    recomputed: percent(top, bottom),
    lowest: percent(top.minus(topSlack), bottom.plus(bottomSlack)),
    highest: percent(top.plus(topSlack), smallestBottom.compare(Rational.zero) > 0 ? smallestBottom : bottom),
    operands: [...new Set([...codesOf(rate.numerator), ...codesOf(rate.denominator)])],
  }
}

/** Whether what one line prints is what the other line's counts give. */
function fits(printed: PrintedShare, counted: PrintedShare): boolean {
  return (
    printed.printed.compare(counted.lowest.minus(printed.precision)) >= 0 && printed.printed.compare(counted.highest.plus(printed.precision)) <= 0
  )
}

function valueOf(measure: Measure, facts: Facts): Rational | null {
  const quantity = evaluateMeasure(measure, facts)
  return quantity.state === 'number' ? quantity.value : null
}

function slackOf(figures: Figures, measure: Measure, { unit, period }: CellEntry): Rational {
  return codesOf(measure).reduce((sum, indicator) => sum.plus(figures.slack({ unit, indicator, period })), Rational.zero)
}

function percent(top: Rational, bottom: Rational): Rational {
  return top.times(Rational.hundred).over(bottom)
}

function precisionOf(printed: string): Rational {
  return Rational.of(1n, 10n ** BigInt(printed.split('.')[1]?.length ?? 0))
}

function differs(figures: Figures, share: PrintedShare): Finding {
  return {
    ...placeOf(share),
    kind: 'printed-share',
    facts: {
      ...factsOf(figures, share),
      recomputed: decimalText(share.recomputed, 2),
      difference: decimalText(share.printed.minus(share.recomputed), 2),
      top: decimalText(share.top, 4),
      bottom: decimalText(share.bottom, 4),
    },
    cells: cellsOf(figures, share),
  }
}

function swappedLines(figures: Figures, share: PrintedShare, other: PrintedShare): Finding {
  return {
    ...placeOf(share),
    kind: 'swapped-lines',
    facts: {
      ...factsOf(figures, share),
      recomputed: decimalText(share.recomputed, 2),
      otherName: figures.indicatorName(other.entry.indicator),
      otherPrinted: other.entry.value ?? '',
      otherRecomputed: decimalText(other.recomputed, 2),
    },
    cells: [...cellsOf(figures, share), ...cellsOf(figures, other)],
  }
}

function placeOf({ entry }: PrintedShare) {
  return { unit: entry.unit, indicator: entry.indicator, period: entry.period, severity: 'warning', rule: null } as const
}

function factsOf(figures: Figures, { entry }: PrintedShare) {
  return { unitName: figures.unitName(entry.unit), indicatorName: figures.indicatorName(entry.indicator), printed: entry.value ?? '', period: entry.period }
}

function cellsOf(figures: Figures, { entry, operands }: PrintedShare) {
  return [entry.indicator, ...operands].map((indicator) => figures.cell({ unit: entry.unit, period: entry.period, indicator }))
}
