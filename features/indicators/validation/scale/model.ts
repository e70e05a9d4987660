// A figure against the unit's other years and against what the other units did meanwhile: a slip of a thousand, two cells exchanged, a leap.
import { decimalText, roundHalfUp } from '@thidua/scoring/rounding.ts'
import { Rational } from '@thidua/scoring/rational.ts'
import type { Finding, FindingKind } from '../contract.ts'
import { median, partOfYear, type CellKey, type Figures } from '../figures/model.ts'

/** A unit's figure in two neighbouring years, as a growth. */
interface Step {
  readonly before: CellKey
  readonly after: CellKey
  /** ln(after / before) */
  readonly growth: number
}

/** Sums of money and counts are slipped by thousands (đồng, nghìn đồng, triệu đồng, tỷ đồng). */
const slips = [1_000, 1_000_000]
/** A true change beside the slip; wider where three or more figures of the unit slipped the same way. */
const slipBand = Math.log(2.5)
const companyBand = Math.log(10)
const company = 3
/** Below this a count leaps by chance. */
const smallestLeap = 30
/** A leap: more than four times what others did, and far outside their spread. */
const leap = Math.log(4)
const spreads = 6
const smallestSpread = Math.log(1.15)
const fewestPeers = 4
/** Lines are exchanged with a neighbour of the form, and each fits the other's year far better than its own. */
const nearLines = 2
const misfit = Math.log(2.5)
const fit = Math.log(1.3)

export function scaleFindings(figures: Figures): Finding[] {
  const steps = stepsOf(figures)
  const slipped = slipsOf(figures, steps)
  const taken = new Set(slipped.flatMap(({ step }) => [keyOf(step.before), keyOf(step.after)]))
  const exchanged = exchanges(figures, steps.filter(({ before, after }) => !taken.has(keyOf(before)) && !taken.has(keyOf(after))))
  for (const [first, second] of exchanged) for (const { wrong } of [first, second]) taken.add(keyOf(wrong))
  const growths = growthsByStep(steps)
  const leaps = steps.filter((step) => !taken.has(keyOf(step.before)) && !taken.has(keyOf(step.after)) && leapt(figures, step, growths))
  return [
    ...slipped.map((slip) => slipFinding(figures, slip, slipped)),
    ...exchanged.flatMap(([first, second]) => [exchangeFinding(figures, first, second), exchangeFinding(figures, second, first)]),
    ...leaps.map((step) => leapFinding(figures, step, growths)),
  ]
}

/** Neighbouring years of the same part of a year; a year without a figure is stepped over. */
function stepsOf(figures: Figures): Step[] {
  return figures.units.flatMap(({ id: unit }) => {
    const lastSeen = new Map<string, CellKey>()
    return figures.periodsOf(unit).flatMap((period) =>
      figures.cellsOf(unit, period).flatMap((entry) => {
        const kind = figures.definition(entry.indicator)?.kind
        const value = figures.value(entry)
        if ((kind !== 'count' && kind !== 'money') || !value || value.compare(Rational.zero) <= 0) return []
        const after = { unit, indicator: entry.indicator, period }
        const series = `${entry.indicator} ${partOfYear(period)}`
        const before = lastSeen.get(series)
        lastSeen.set(series, after)
        return before ? [{ before, after, growth: logOf(figures, after) - logOf(figures, before) }] : []
      }),
    )
  })
}

interface Slip {
  readonly step: Step
  readonly wrong: CellKey
  readonly right: CellKey
  readonly factor: number
  /** Whether the wrong figure is the smaller one. */
  readonly tooSmall: boolean
}

function slipsOf(figures: Figures, steps: readonly Step[]): Slip[] {
  const certain = steps.flatMap((step) => slipOf(figures, step, slipBand) ?? [])
  const companies = Map.groupBy(certain, companyOf)
  return steps.flatMap((step) => {
    const slip = certain.find((each) => each.step === step) ?? slipOf(figures, step, companyBand)
    return slip && (certain.includes(slip) || (companies.get(companyOf(slip))?.length ?? 0) >= company) ? [slip] : []
  })
}

function slipOf(figures: Figures, step: Step, band: number): Slip | null {
  const factor = slips.find((each) => Math.abs(Math.abs(step.growth) - Math.log(each)) <= band)
  if (factor === undefined || !everBig(figures, step)) return null
  const wrong = strangerOf(figures, step)
  const right = wrong === step.before ? step.after : step.before
  return { step, wrong, right, factor, tooSmall: (wrong === step.after) === step.growth < 0 }
}

function companyOf({ wrong, factor, tooSmall }: Slip): string {
  return `${wrong.unit} ${wrong.period} ${factor} ${tooSmall}`
}

function everBig(figures: Figures, { before, after }: Step): boolean {
  const isMoney = figures.definition(after.indicator)?.kind === 'money'
  return isMoney || Math.max(logOf(figures, before), logOf(figures, after)) >= Math.log(1_000)
}

/** Of two years the one that stands farther from the unit's other years, or from the other units. */
function strangerOf(figures: Figures, { before, after }: Step): CellKey {
  const own = figures.periodsOf(before.unit).filter((period) => partOfYear(period) === partOfYear(after.period) && period !== before.period && period !== after.period)
  const others = own.flatMap((period) => logOrNothing(figures, { ...after, period }))
  const distance = (key: CellKey): number => {
    const peers = others.length > 0 ? others : figures.peers(key).flatMap(({ unit }) => logOrNothing(figures, { ...key, unit }))
    return peers.length > 0 ? Math.abs(logOf(figures, key) - median(peers)) : 0
  }
  return distance(after) > distance(before) ? after : before
}

interface Moved {
  readonly wrong: CellKey
  readonly reference: CellKey
}

/** Two indicators of one area whose figures of one year fit each other's other year and not their own. */
function exchanges(figures: Figures, steps: readonly Step[]): [Moved, Moved][] {
  const byPlace = Map.groupBy(
    steps.filter(({ growth }) => Math.abs(growth) >= misfit),
    ({ before, after }) => [before.unit, figures.definition(after.indicator)?.area, before.period, after.period].join(' '),
  )
  const pairs = [...byPlace.values()].flatMap((group) => group.flatMap((first, index) => group.slice(index + 1).map((second) => [first, second] as const)))
  return pairs.map(([first, second]) => exchangeOf(figures, first, second)).filter((exchange) => exchange !== null)
}

function exchangeOf(figures: Figures, first: Step, second: Step): [Moved, Moved] | null {
  const close = (one: CellKey, other: CellKey): boolean => Math.abs(logOf(figures, one) - logOf(figures, other)) <= fit
  const lines = Math.abs(figures.lineOf(first.after.indicator) - figures.lineOf(second.after.indicator))
  if (lines > nearLines || first.growth > 0 === second.growth > 0 || !bigEnough(figures, first) || !bigEnough(figures, second)) return null
  if (!close(first.before, second.after) || !close(second.before, first.after)) return null
  const stranger = strangerOf(figures, first)
  const wrongBefore = stranger === first.before
  const moved = ({ before, after }: Step): Moved => (wrongBefore ? { wrong: before, reference: after } : { wrong: after, reference: before })
  return [moved(first), moved(second)]
}

function bigEnough(figures: Figures, { before, after }: Step): boolean {
  return Math.max(logOf(figures, before), logOf(figures, after)) >= Math.log(smallestLeap)
}

type Growths = ReadonlyMap<string, readonly Step[]>

function growthsByStep(steps: readonly Step[]): Growths {
  return Map.groupBy(steps, stepKey)
}

function leapt(figures: Figures, step: Step, growths: Growths): boolean {
  if (!bigEnough(figures, step)) return false
  const kind = kindOf(figures, step)
  const peers = (growths.get(stepKey(step)) ?? []).filter((each) => each.after.unit !== step.after.unit && kindOf(figures, each) === kind).map(({ growth }) => growth)
  if (peers.length < fewestPeers) return Math.abs(step.growth) > Math.log(10)
  const middle = median(peers)
  const spread = 1.4826 * median(peers.map((growth) => Math.abs(growth - middle)))
  return Math.abs(step.growth - middle) > Math.max(leap, spreads * Math.max(spread, smallestSpread))
}

function kindOf(figures: Figures, { after }: Step): string | undefined {
  return figures.book.unit(after.unit)?.kind
}

function slipFinding(figures: Figures, slip: Slip, all: readonly Slip[]): Finding {
  const { wrong, right, factor, tooSmall } = slip
  const together = all.filter((each) => companyOf(each) === companyOf(slip))
  return {
    ...finding(figures, 'factor-1000', wrong, right),
    facts: { ...factsOf(figures, wrong, right), factor, tooSmall: tooSmall ? 1 : 0, together: together.length, times: timesBetween(figures, wrong, right) },
  }
}

function exchangeFinding(figures: Figures, { wrong, reference }: Moved, other: Moved): Finding {
  return {
    ...finding(figures, 'swapped-cells', wrong, reference),
    facts: { ...factsOf(figures, wrong, reference), otherName: figures.indicatorName(other.wrong.indicator), otherValue: textOf(figures, other.wrong), otherReference: textOf(figures, other.reference) },
    cells: [wrong, reference, other.wrong, other.reference].map((key) => figures.cell(key)),
  }
}

function leapFinding(figures: Figures, step: Step, growths: Growths): Finding {
  const wrong = strangerOf(figures, step)
  const reference = wrong === step.before ? step.after : step.before
  const peers = (growths.get(stepKey(step)) ?? []).filter((each) => each.after.unit !== step.after.unit).map(({ growth }) => growth)
  const typical = peers.length < fewestPeers ? '' : Math.exp(median(peers)).toFixed(2)
  return { ...finding(figures, 'jump', wrong, reference), facts: { ...factsOf(figures, wrong, reference), times: timesBetween(figures, wrong, reference), typical } }
}

function finding(figures: Figures, kind: FindingKind, wrong: CellKey, reference: CellKey): Finding {
  return { ...wrong, kind, severity: 'warning', rule: null, facts: {}, cells: [figures.cell(wrong), figures.cell(reference)] }
}

function factsOf(figures: Figures, wrong: CellKey, reference: CellKey) {
  return {
    unitName: figures.unitName(wrong.unit),
    indicatorName: figures.indicatorName(wrong.indicator),
    unitOfMeasure: figures.definition(wrong.indicator)?.unitOfMeasure ?? '',
    period: wrong.period,
    value: textOf(figures, wrong),
    otherPeriod: reference.period,
    reference: textOf(figures, reference),
  }
}

function timesBetween(figures: Figures, one: CellKey, other: CellKey): string {
  const [first, second] = [figures.value(one), figures.value(other)]
  if (!first || !second) return ''
  const ratio = first.compare(second) > 0 ? first.over(second) : second.over(first)
  return decimalText(roundHalfUp(ratio, ratio.compare(Rational.hundred) > 0 ? 0 : 1), 1)
}

function textOf(figures: Figures, key: CellKey): string {
  return figures.entry(key)?.value ?? ''
}

function logOf(figures: Figures, key: CellKey): number {
  return Math.log(figures.value(key)?.toNumber() ?? Number.NaN)
}

function logOrNothing(figures: Figures, key: CellKey): number[] {
  const log = logOf(figures, key)
  return Number.isFinite(log) ? [log] : []
}

function stepKey({ before, after }: Step): string {
  return `${after.indicator} ${before.period} ${after.period}`
}

function keyOf({ unit, indicator, period }: CellKey): string {
  return `${unit} ${indicator} ${period}`
}
