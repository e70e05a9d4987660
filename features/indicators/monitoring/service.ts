import type { InputOf, OutputOf } from '@thidua/kit/contract.ts'
import { lastDayOf, type PlainDate } from '@thidua/kit/plain-date.ts'
import { Refusal } from '@thidua/kit/refusal.ts'
import { CellBook } from '@thidua/scoring/cells.ts'
import { rateMeasure } from '@thidua/scoring/evaluate.ts'
import type { CellEntry } from '@thidua/scoring/region.ts'
import { decimalText } from '@thidua/scoring/rounding.ts'
import { mayRead } from '../../access/service.ts'
import type { Ctx } from '../../context.ts'
import type { UnitSummary } from '../../organisations/contract.ts'
import { listUnits, regionLineage, regionUnits } from '../../organisations/service.ts'
import { stateOfReport } from '../model.ts'
import { dataSetsOf, dictionary } from '../service.ts'
import * as store from '../store.ts'
import { checkRegion } from '../validation/service.ts'
import type { FindingView, operations } from './contract.ts'
import { firstReported, roundsOfYear } from './model.ts'

type Ops = typeof operations

export async function listFindings(ctx: Ctx, input: InputOf<Ops['list-findings']>): Promise<OutputOf<Ops['list-findings']>> {
  const units = withFigures(ctx, await regionUnits(ctx, input.group, input.asOf))
  const findings = await findingsIn(ctx, { units, asOf: input.asOf })
  const year = String(input.year)
  const before = String(input.year - 1)
  return {
    findings: findings.filter(
      (finding) => (input.unit === undefined || finding.unit === input.unit) && (finding.period.startsWith(year) || finding.period.startsWith(before)),
    ),
  }
}

/** A unit that is known but whose figures are closed is left out: it is not said to owe anything. */
function withFigures<Unit extends { readonly id: string }>(ctx: Ctx, units: readonly Unit[]): Unit[] {
  return units.filter((unit) => mayRead(ctx.scope, unit.id))
}

/** Findings about one unit; peers are left out, so nothing about them can be read from the answer. */
export async function findingsOfUnit(ctx: Ctx, of: { unit: UnitSummary; asOf: PlainDate }): Promise<FindingView[]> {
  return findingsIn(ctx, { units: [of.unit], asOf: of.asOf })
}

async function findingsIn(ctx: Ctx, of: { units: readonly UnitSummary[]; asOf: PlainDate }): Promise<FindingView[]> {
  const ids = of.units.map((unit) => unit.id)
  const cells = await store.selectCells(ctx.tx, { scope: ctx.scope, units: ids, asOf: of.asOf })
  return (await checking(ctx, of.asOf))(of.units, cells)
}

export type Checking = (units: readonly UnitSummary[], cells: readonly CellEntry[]) => FindingView[]

/** For figures that are not recorded yet: what would be found in them. */
export async function checking(ctx: Ctx, asOf: PlainDate): Promise<Checking> {
  const lineage = await regionLineage(ctx)
  const indicators = await store.selectIndicators(ctx.tx, asOf)
  const targets = await store.selectTargets(ctx.tx, { scope: ctx.scope })
  const rules = await store.selectRules(ctx.tx, asOf)
  const indicatorNames = new Map(indicators.map((indicator) => [indicator.code, indicator.name]))
  return (units, cells) => {
    const names = new Map(units.map((unit) => [unit.id, unit.shortName]))
    return checkRegion({ units, lineage, indicators, cells, targets, manualScores: [] }, { asOf, rules }).map((finding) => ({
      unit: finding.unit,
      unitName: names.get(finding.unit) ?? finding.unit,
      indicator: finding.indicator,
      indicatorName: indicatorNames.get(finding.indicator) ?? finding.indicator,
      period: finding.period,
      kind: finding.kind,
      severity: finding.severity,
      text: finding.text,
      cells: finding.cells.map(({ indicator, period, value }) => ({ indicator, period, value })),
    }))
  }
}

export async function showCompleteness(ctx: Ctx, input: InputOf<Ops['show-completeness']>): Promise<OutputOf<Ops['show-completeness']>> {
  const units = withFigures(ctx, (await listUnits(ctx, { day: lastDayOf(input.year), group: input.group })).units)
  const sets = await dataSetsOf(ctx)
  const cells = await store.selectCells(ctx.tx, { scope: ctx.scope, units: units.map((unit) => unit.id), asOf: input.asOf })
  const rates = new Set((await dictionary(ctx, input.asOf)).filter((indicator) => indicator.numerator !== null).map((indicator) => indicator.code))
  const owed = sets.map((set) => ({ ...set, indicators: set.indicators.filter((code) => !rates.has(code)) }))
  return {
    rounds: owed.flatMap((set) => roundsOfYear(set, input.year).map((round) => ({ dataSet: set.id, name: set.name, period: round.period, due: round.due, unitKind: set.unitKind }))),
    units: units.map((unit) => ({
      unit: unit.id,
      unitName: unit.shortName,
      unitKind: unit.kind,
      reports: owed
        .filter((set) => set.unitKind === unit.kind)
        .flatMap((set) =>
          roundsOfYear(set, input.year).map((round) => ({
            dataSet: set.id,
            period: round.period,
            expected: set.indicators.length,
            ...stateOfReport({ due: round.due, asOf: input.asOf, expected: set.indicators.length, reportedDays: firstReported(cells, { unit: unit.id, set, period: round.period }) }),
          })),
        ),
    })),
  }
}

export async function listTargetedIndicators(ctx: Ctx, input: InputOf<Ops['list-targeted-indicators']>): Promise<OutputOf<Ops['list-targeted-indicators']>> {
  const members = new Set(withFigures(ctx, await regionUnits(ctx, input.group, input.asOf)).map((unit) => unit.id))
  const targets = (await store.selectTargets(ctx.tx, { scope: ctx.scope, year: input.year })).filter((target) => members.has(target.unit) && target.target !== null)
  const counted = (await dictionary(ctx, input.asOf)).map((indicator) => ({ ...indicator, unitsWithTarget: targets.filter((target) => target.indicator === indicator.code).length }))
  return { indicators: counted.filter((indicator) => indicator.unitsWithTarget > 0).sort((left, right) => right.unitsWithTarget - left.unitsWithTarget) }
}

export async function listSeries(ctx: Ctx, input: InputOf<Ops['list-series']>): Promise<OutputOf<Ops['list-series']>> {
  const indicators = await dictionary(ctx, input.asOf)
  const indicator = indicators.find((candidate) => candidate.code === input.indicator)
  if (!indicator) throw new Refusal('indicators.no-such-indicator', { indicator: input.indicator })
  const { units } = await listUnits(ctx, { day: lastDayOf(input.year), group: input.group })
  const concerned = withFigures(ctx, units).filter((unit) => indicator.appliesTo.includes(unit.kind))
  const cells = await store.selectCells(ctx.tx, { scope: ctx.scope, units: concerned.map((unit) => unit.id), asOf: input.asOf })
  const targets = await store.selectTargets(ctx.tx, { scope: ctx.scope, year: input.year })
  const book = new CellBook({ units: concerned, lineage: [], indicators, cells, targets, manualScores: [] }, { asOf: input.asOf })
  const periods = [...new Set(cells.map((cell) => cell.period))].filter((period) => /^\d{4}$/.test(period) && Number(period) <= input.year).sort()
  const rate = book.catalogue.rate(indicator.code)
  const measure = rate === null || rate === 'broken' ? indicator.code : rateMeasure(rate)
  return {
    indicator,
    periods,
    units: concerned.map((unit) => ({
      unit: unit.id,
      unitName: unit.shortName,
      target: book.target(unit.id, indicator.code, input.year)?.target ?? null,
      points: periods.map((period) => {
        const { result } = book.evaluate(measure, { unit: unit.id, period, view: 'own' })
        return { period, state: result.state, value: result.state === 'number' ? decimalText(result.value, 4) : null }
      }),
    })),
  }
}
