// A whole region folder into the database, in the transaction of the caller: all of it or nothing.
import { lastDayOf, plainDate } from '@thidua/kit/plain-date.ts'
import { recordHistory } from '../../achievements/service.ts'
import { recordScores } from '../../assessment/service.ts'
import { recordSeason } from '../../calendar/service.ts'
import type { Ctx } from '../../context.ts'
import { recordTallies } from '../../councils/service.ts'
import { holdUnits, recordCells, recordDictionary, regionCells, regionTargets } from '../../indicators/service.ts'
import { recordGroup, recordHead, recordLineage, recordUnits } from '../../organisations/service.ts'
import { recordPeople } from '../../people/service.ts'
import { recordCard } from '../../scorecards/service.ts'
import { importRegionVi } from '../../../messages/import-region.ts'
import { importsVi } from '../../../messages/imports.ts'
import type { ImportPreview } from '../contract.ts'
import type { Considered } from '../decision/contract.ts'
import { descriptionFile } from '../folder/columns/model.ts'
import type { FolderProblem, RegionFolder } from '../folder/contract.ts'
import { readRegionFiles } from '../folder/service.ts'
import type { SentBytes } from '../sheets/contract.ts'
import * as store from '../store.ts'
import { catalogueFrom, dataSetsOf, freshCells, freshTargets, groupIdOf, historyOf, type FreshCell, type FreshTarget } from './model.ts'

export interface RegionLoad {
  readonly group: string
  readonly units: number
  readonly indicators: number
  readonly cells: number
  readonly targets: number
  readonly scores: number
  readonly votes: number
  readonly people: number
  /** New statements about what people achieved. */
  readonly achievements: number
  readonly cards: number
  /** What is new among the figures, with what held before. */
  readonly fresh: { readonly cells: readonly FreshCell[]; readonly targets: readonly FreshTarget[] }
}

/** The people of a folder are a numbered sample, not real ones. */
const peopleSource = 'synthetic'

/** Loaded twice, a folder changes nothing: what is known stays, what is new is added. Under an import, figures, scores and achievements can be withdrawn later. */
export async function loadRegion(ctx: Ctx, folder: RegionFolder, importId: string | null = null): Promise<RegionLoad> {
  await store.lockLoading(ctx.tx)
  const group = groupIdOf(folder.region.id)
  const units = await loadUnits(ctx, group, folder)
  await loadSeasons(ctx, group, folder)
  const indicators = await recordDictionary(ctx, {
    indicators: folder.indicators.map((indicator, position) => ({ ...indicator, position, from: catalogueFrom(folder) })),
    periods: folder.periods,
    dataSets: dataSetsOf(folder, (calendar) => importRegionVi.derivedSet({ calendar })),
    rules: folder.rules,
  })
  const fresh = await loadFigures(ctx, folder, importId)
  const cards = await loadCards(ctx, group, folder)
  const scores = await loadScores(ctx, folder, importId)
  const votes = await recordTallies(ctx, group, folder.votes.map(({ lineOfWork, ...vote }) => ({ ...vote, line: lineOfWork })))
  const people = await recordPeople(ctx, folder.people.people.map((person) => ({ ...person, source: peopleSource })))
  const achievements = await recordHistory(ctx, { history: historyOf(folder), source: peopleSource, importId })
  return { group, units, indicators, cells: fresh.cells.length, targets: fresh.targets.length, scores, votes, people, achievements, cards, fresh }
}

async function loadUnits(ctx: Ctx, group: string, { region, units, lineage }: RegionFolder): Promise<number> {
  const members = units.map((unit) => ({ ...unit, from: unit.validFrom, to: unit.validTo, source: region.id }))
  const added = (await recordUnits(ctx, members)) + (await recordLineage(ctx, lineage, members))
  const from = members.map((unit) => unit.from).sort()[0] ?? plainDate(`${region.year}-01-01`)
  await recordGroup(ctx, { id: group, kind: 'region', name: region.name, from, note: region.membership }, members, lineage)
  if (region.head !== null) await recordHead(ctx, { group, unit: region.head, year: region.year })
  return added
}

async function loadSeasons(ctx: Ctx, group: string, { region, events }: RegionFolder): Promise<void> {
  const days = { [String(region.year)]: lastDayOf(region.year), ...region.asOf }
  for (const [year, asOf] of Object.entries(days)) {
    // a folder holds a season that was judged: what it says was published on the day it was judged by
    await recordSeason(ctx, { group, year: Number(year), asOf, note: region.membership, published: asOf }, Number(year) === region.year ? events : [])
  }
}

async function loadFigures(ctx: Ctx, folder: RegionFolder, importId: string | null): Promise<RegionLoad['fresh']> {
  const units = folder.units.map((unit) => unit.id)
  await holdUnits(ctx, units)
  const known = await regionCells(ctx, { units, asOf: plainDate('9999-12-31') })
  const cells = freshCells(folder.cells, known)
  const targets = freshTargets(folder.targets, await regionTargets(ctx))
  await recordCells(ctx, {
    importId,
    cells: cells.map(({ cell }) => ({ ...cell, reason: '' })),
    targets: targets.map(({ target }) => target),
    about: importRegionVi.about({ region: folder.region.name }),
  })
  return { cells, targets }
}

async function loadCards(ctx: Ctx, group: string, folder: RegionFolder): Promise<number> {
  for (const card of folder.cards) await recordCard(ctx, { group, mainFile: card.path, files: { ...card.files } })
  return folder.cards.length
}

async function loadScores(ctx: Ctx, folder: RegionFolder, importId: string | null): Promise<number> {
  const evidence = folder.evidence.map(({ periodFrom, periodTo, ...record }) => ({ ...record, from: periodFrom, to: periodTo }))
  return recordScores(ctx, { rows: folder.manualScores, evidence, importId })
}

/** `region.json` beside the tables: the sender means the folder, not a sheet. */
export function isWholeFolder(files: readonly SentBytes[]): boolean {
  return files.some(({ name }) => name === descriptionFile)
}

/** Loads it, looks, and takes it all back: what is said is what would happen. */
export async function considerFolder(ctx: Ctx, files: readonly SentBytes[]): Promise<Considered> {
  const { folder, problems } = readRegionFiles(new Map(files.map(({ name, bytes }) => [name, bytes])))
  const told = [...problems, ...repeatedFiles(files)]
  const loaded = folder ? await store.tryOut(ctx.tx, () => loadRegion(ctx, folder)) : null
  const fresh = loaded?.fresh ?? { cells: [], targets: [] }
  const changed = fresh.cells.length + fresh.targets.length
  return {
    kind: 'region',
    kept: loaded ? changed + loaded.units + loaded.indicators + loaded.scores + loaded.votes + loaded.people + loaded.achievements : 0,
    refused: refusedRows(told),
    unchanged: (folder?.cells.length ?? 0) + (folder?.targets.length ?? 0) - changed,
    problems: told,
    changed,
    changes: (limit) => (folder ? changesOf(folder, fresh).slice(0, limit) : []),
    fingerprint: JSON.stringify({ ...loaded, fresh: changed }),
    take: async (taking, importId) => {
      if (folder) await loadRegion(taking, folder, importId)
    },
  }
}

function repeatedFiles(files: readonly SentBytes[]): FolderProblem[] {
  const names = files.map(({ name }) => name)
  const twice = new Set(names.filter((name, index) => names.indexOf(name) !== index))
  return [...twice].map((file) => ({ severity: 'warning', file, line: null, column: null, code: 'imports.file-repeated', facts: { file } }))
}

function refusedRows(problems: readonly FolderProblem[]): number {
  const errors = problems.filter(({ severity }) => severity === 'error')
  const unlisted = errors.filter(({ code }) => code.endsWith('.more-problems')).reduce((sum, { facts }) => sum + Number(facts['count']), 0)
  return new Set(errors.filter(({ line }) => line !== null).map(({ file, line }) => `${file}\n${line}`)).size + unlisted
}

function changesOf({ units, indicators }: RegionFolder, fresh: RegionLoad['fresh']): ImportPreview['changes'] {
  const unitNames = new Map(units.map(({ id, name }) => [id, name]))
  const indicatorNames = new Map(indicators.map(({ code, name }) => [code, name]))
  const named = ({ unit, indicator }: { unit: string; indicator: string }) => ({
    unit, indicator, unitName: unitNames.get(unit) ?? unit, indicatorName: indicatorNames.get(indicator) ?? indicator,
  })
  return [
    ...fresh.cells.map(({ cell, before }) => ({ ...named(cell), period: cell.period, before: importsVi.figure(before), after: importsVi.figure(cell) })),
    ...fresh.targets.map(({ target, before }) => ({ ...named(target), period: importsVi.targetPeriod(target.year), before: importsVi.target(before), after: importsVi.target(target) })),
  ]
}
