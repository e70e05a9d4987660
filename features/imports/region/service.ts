// A whole region folder into the database, in the transaction of the caller: all of it or nothing.
import { lastDayOf, plainDate } from '@thidua/kit/plain-date.ts'
import { recordScores } from '../../assessment/service.ts'
import { recordSeason } from '../../calendar/service.ts'
import type { Ctx } from '../../context.ts'
import { recordTallies } from '../../councils/service.ts'
import { recordCells, recordDictionary, regionCells, regionTargets } from '../../indicators/service.ts'
import { recordGroup, recordHead, recordLineage, recordUnits } from '../../organisations/service.ts'
import { recordPeople } from '../../people/service.ts'
import { publishCard } from '../../scorecards/service.ts'
import { importRegionVi } from '../../../messages/import-region.ts'
import type { RegionFolder } from '../folder/contract.ts'
import { catalogueFrom, dataSetsOf, freshCells, groupIdOf } from './model.ts'

export interface RegionLoad {
  readonly group: string
  readonly units: number
  readonly indicators: number
  readonly cells: number
  readonly targets: number
  readonly scores: number
  readonly votes: number
  readonly people: number
  readonly cards: number
}

/** Loaded twice, a folder changes nothing: what is known stays, what is new is added. */
export async function loadRegion(ctx: Ctx, folder: RegionFolder): Promise<RegionLoad> {
  const group = groupIdOf(folder.region.id)
  const units = await loadUnits(ctx, group, folder)
  await loadSeasons(ctx, group, folder)
  const indicators = await recordDictionary(ctx, {
    indicators: folder.indicators.map((indicator, position) => ({ ...indicator, position, from: catalogueFrom(folder) })),
    periods: folder.periods,
    dataSets: dataSetsOf(folder),
    rules: folder.rules,
  })
  const figures = await loadFigures(ctx, folder)
  const cards = await loadCards(ctx, group, folder)
  const scores = await loadScores(ctx, folder)
  const votes = await recordTallies(ctx, group, folder.votes.map(({ lineOfWork, ...vote }) => ({ ...vote, line: lineOfWork })))
  const people = await recordPeople(ctx, folder.people.people.map((person) => ({ ...person, source: 'synthetic' })))
  return { group, units, indicators, ...figures, scores, votes, people, cards }
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
    await recordSeason(ctx, { group, year: Number(year), asOf, note: region.membership }, Number(year) === region.year ? events : [])
  }
}

async function loadFigures(ctx: Ctx, folder: RegionFolder): Promise<{ cells: number; targets: number }> {
  const known = await regionCells(ctx, { units: folder.units.map((unit) => unit.id), asOf: plainDate('9999-12-31') })
  const cells = freshCells(folder.cells, known).map((cell) => ({ ...cell, reason: '' }))
  const saidTargets = new Set((await regionTargets(ctx)).map((target) => `${target.unit} ${target.indicator} ${target.year}`))
  const targets = folder.targets.filter((target) => !saidTargets.has(`${target.unit} ${target.indicator} ${target.year}`))
  await recordCells(ctx, { importId: null, cells, targets, about: importRegionVi.about({ region: folder.region.name }) })
  return { cells: cells.length, targets: targets.length }
}

async function loadCards(ctx: Ctx, group: string, folder: RegionFolder): Promise<number> {
  for (const card of folder.cards) await publishCard(ctx, { group, mainFile: card.path, files: { ...card.files } })
  return folder.cards.length
}

async function loadScores(ctx: Ctx, folder: RegionFolder): Promise<number> {
  const evidence = folder.evidence.map(({ periodFrom, periodTo, ...record }) => ({ ...record, from: periodFrom, to: periodTo }))
  return recordScores(ctx, { rows: folder.manualScores, evidence, importId: null })
}
