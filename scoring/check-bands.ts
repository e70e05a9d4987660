// Bands must cover their range without gap or overlap (FORMAT.md §4). Between two neighbouring bounds nothing changes,
// so it is enough to look at every bound and once into every interval between them.
import { formatDecimal } from '@thidua/kit/vi-text.ts'
import { Rational } from './rational.ts'
import { decimalText } from './rounding.ts'
import type { BandOf } from './scorecard.ts'

export interface BandFinding {
  readonly kind: 'band-gap' | 'band-overlap'
  /** `đúng 95` or `từ trên 79,5 đến dưới 80`. */
  readonly where: string
}

export interface BandScale {
  /** Both ends included; `null` is unbounded. */
  readonly range: readonly [Rational | null, Rational | null]
  readonly wholeNumbers: boolean
  readonly bands: readonly BandOf<Rational>[]
}

/** Whether a band holds a value: `holds(band, Rational.from('95'))`. */
export function holds(band: BandOf<Rational>, value: Rational): boolean {
  const aboveMin = band.min === null ? 1 : value.compare(band.min)
  const belowMax = band.max === null ? 1 : band.max.compare(value)
  return (aboveMin > 0 || (aboveMin === 0 && band.minIncluded)) && (belowMax > 0 || (belowMax === 0 && band.maxIncluded))
}

/** The first gap and the first overlap, if any: `findBandFaults({ range, wholeNumbers: false, bands })`. */
export function findBandFaults(scale: BandScale): BandFinding[] {
  const findings: BandFinding[] = []
  for (const { sample, where } of samplesOf(scale)) {
    const holding = scale.bands.filter((band) => holds(band, sample)).length
    const kind = holding > 1 ? 'band-overlap' : holding === 0 && inRange(sample, scale.range) ? 'band-gap' : null
    if (kind && !findings.some((finding) => finding.kind === kind)) findings.push({ kind, where })
  }
  return findings
}

interface Sample {
  readonly sample: Rational
  readonly where: string
}

function* samplesOf({ range, wholeNumbers, bands }: BandScale): Generator<Sample> {
  const bounds = sortedBounds([...range, ...bands.flatMap((band) => [band.min, band.max])])
  if (wholeNumbers) return yield* wholeSamples(bounds)
  const [lowest, highest] = [bounds[0], bounds.at(-1)]
  if (!lowest || !highest) return yield { sample: Rational.zero, where: 'mọi giá trị' }
  yield { sample: lowest.minus(Rational.one), where: `giá trị dưới ${shown(lowest)}` }
  for (const [index, bound] of bounds.entries()) {
    yield { sample: bound, where: `đúng ${shown(bound)}` }
    const next = bounds[index + 1]
    if (next) yield { sample: middle(bound, next), where: `giá trị từ trên ${shown(bound)} đến dưới ${shown(next)}` }
  }
  yield { sample: highest.plus(Rational.one), where: `giá trị trên ${shown(highest)}` }
}

/** Whole numbers beside each bound stand for all whole numbers between two bounds. */
function* wholeSamples(bounds: readonly Rational[]): Generator<Sample> {
  const near = bounds.flatMap((bound) => {
    const floor = floorOf(bound)
    return [-1n, 0n, 1n, 2n].map((step) => Rational.of(floor + step))
  })
  for (const sample of sortedBounds(near.length > 0 ? near : [Rational.zero])) yield { sample, where: `số nguyên ${shown(sample)}` }
}

function inRange(value: Rational, [low, high]: BandScale['range']): boolean {
  return (low === null || value.compare(low) >= 0) && (high === null || value.compare(high) <= 0)
}

function sortedBounds(bounds: readonly (Rational | null)[]): Rational[] {
  const sorted = bounds.filter((bound) => bound !== null).sort((left, right) => left.compare(right))
  return sorted.filter((bound, index) => index === 0 || !bound.equals(sorted[index - 1] ?? bound.plus(Rational.one)))
}

function middle(left: Rational, right: Rational): Rational {
  return left.plus(right).over(Rational.of(2n))
}

function floorOf(value: Rational): bigint {
  const quotient = value.numerator / value.denominator
  return value.numerator < 0n && quotient * value.denominator !== value.numerator ? quotient - 1n : quotient
}

function shown(value: Rational): string {
  return formatDecimal(decimalText(value, 6))
}
