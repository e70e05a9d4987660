// Gathers what is known about the units and indicators of the sent rows, decides, and asks the rules about what would stand.
import type { CellEntry } from '@thidua/scoring/region.ts'
import { importsVi } from '../../../messages/imports.ts'
import type { Ctx } from '../../context.ts'
import { checking } from '../../indicators/monitoring/service.ts'
import { dataSetsOf, dictionary, faultOfValue, holdUnits, lockOf, recordCells, regionCells, regionPeriods, regionTargets, type DataSet, type ValueFault } from '../../indicators/service.ts'
import { knownUnits } from '../../organisations/service.ts'
import type { ImportPreview } from '../contract.ts'
import type { SentBytes, SheetReading } from '../sheets/contract.ts'
import { readSentSheets } from '../sheets/service.ts'
import type { Considered, KeptCell, KeptTarget, KnownWorld, Lock } from './contract.ts'
import { decideCells, decideTargets, newCell, periodKey } from './model.ts'
import { withRules } from './rules/model.ts'

/** History reaches as far as there are reports. */
const everything = '9999-12-31' as CellEntry['reported']

/** With `hold`, nobody types into these units until the transaction ends: what is decided still holds when it is written. */
export async function considerSheets(ctx: Ctx, files: readonly SentBytes[], { hold }: { hold: boolean }): Promise<Considered> {
  const reading = await readSentSheets(files)
  const units = [...new Set([...reading.cells, ...reading.targets].map((row) => row.unit))]
  if (hold) await holdUnits(ctx, units)
  const world = await knownWorld(ctx, reading, units)
  // figures typed in a demonstration are nobody's real ones
  const source = ctx.demo ? 'synthetic' : 'reported'
  const cells = withRules(decideCells(reading.cells, world), { world, check: await checking(ctx, ctx.today), source })
  const targets = decideTargets(reading.targets, world)
  return {
    kind: reading.targets.length === 0 ? 'cells' : reading.cells.length === 0 ? 'targets' : 'cells-and-targets',
    kept: cells.kept.length + targets.kept.length,
    refused: reading.refused + cells.refused + targets.refused,
    unchanged: reading.unfilled + cells.unchanged + targets.unchanged,
    problems: [...reading.problems, ...cells.problems, ...targets.problems],
    changed: cells.kept.length + targets.kept.length,
    changes: (limit) => changesOf(world, { cells: cells.kept.slice(0, limit), targets: targets.kept.slice(0, limit) }).slice(0, limit),
    fingerprint: fingerprintOf(cells.kept, targets.kept),
    take: (taking, importId) =>
      recordCells(taking, {
        importId,
        cells: cells.kept.map((row) => newCell(row, source)),
        targets: targets.kept.map(({ sent }) => sent),
        about: importsVi.about({ files: files.map(({ name }) => name).join(', ') }),
      }),
  }
}

function changesOf({ units, indicators }: KnownWorld, kept: { cells: readonly KeptCell[]; targets: readonly KeptTarget[] }): ImportPreview['changes'] {
  const named = ({ unit, indicator }: { unit: string; indicator: string }) => ({
    unit, indicator, unitName: units.get(unit)?.shortName ?? unit, indicatorName: indicators.get(indicator)?.name ?? indicator,
  })
  return [
    ...kept.cells.map(({ sent, before }) => ({ ...named(sent), period: sent.period, before: importsVi.figure(before), after: importsVi.figure(sent) })),
    ...kept.targets.map(({ sent, before }) => ({ ...named(sent), period: importsVi.targetPeriod(sent.year), before: importsVi.target(before), after: importsVi.target(sent) })),
  ]
}

function fingerprintOf(cells: readonly KeptCell[], targets: readonly KeptTarget[]): string {
  return [
    ...cells.map(({ sent, reported, reason, before }) => [sent.unit, sent.indicator, sent.period, reported, sent.state, sent.value, sent.status, reason, before?.state, before?.value, before?.reported].join('\t')),
    ...targets.map(({ sent, before }) => [sent.unit, sent.indicator, sent.year, sent.target, sent.direction, before?.target, before?.direction].join('\t')),
  ].join('\n')
}

async function knownWorld(ctx: Ctx, reading: SheetReading, units: readonly string[]): Promise<KnownWorld> {
  const locks = new Locks(await dataSetsOf(ctx), ctx.today)
  return {
    scope: ctx.scope,
    today: ctx.today,
    units: new Map((await knownUnits(ctx, ctx.today)).map((unit) => [unit.id, unit])),
    indicators: new Map((await dictionary(ctx, ctx.today)).map((indicator) => [indicator.code, indicator])),
    periods: new Map((await regionPeriods(ctx)).map((period) => [periodKey(period.code, period.calendar), period])),
    cells: reading.cells.length === 0 ? [] : await regionCells(ctx, { units, asOf: everything }),
    targets: reading.targets.length === 0 ? [] : await regionTargets(ctx),
    lockOf: (where) => locks.find(where),
    faultOf: (kind, state, value): ValueFault | null => faultOfValue(kind, state, value),
  }
}

class Locks {
  readonly #locks = new Map<string, Lock | null>()

  constructor(sets: readonly DataSet[], today: Ctx['today']) {
    for (const set of sets) {
      for (const indicator of set.indicators) {
        for (const round of set.rounds) {
          const key = `${set.unitKind} ${indicator} ${round.period}`
          if (!this.#locks.has(key)) this.#locks.set(key, lockOf(round, today))
        }
      }
    }
  }

  find({ kind, indicator, period }: { kind: string; indicator: string; period: string }): Lock | null {
    return this.#locks.get(`${kind} ${indicator} ${period}`) ?? null
  }
}
