// Tables of a region folder → a region's year. Pure: the texts come from a folder, an upload or a test alike.
import { isPlainDate, type PlainDate } from '@thidua/kit/plain-date.ts'
import { isSafeId } from '@thidua/kit/ids.ts'
import type { FolderCard, FolderProblem, FolderReading, FolderTable, RegionDescription, RegionFolder } from './contract.ts'
import { descriptionFile, shapeOf, tableNames, type TableName } from './columns/model.ts'
import { lastReported, PeriodBook, readCells, readTargets } from './figures/model.ts'
import { readPeople } from './people/model.ts'
import { ProblemList } from './row/model.ts'
import { readDataSets, readEvents, readEvidence, readManualScores, readRules, readVotes } from './season/model.ts'
import { readIndicators, readLineage, readPeriods, readUnits } from './structure/model.ts'

export interface FolderTexts {
  /** `undefined`: no such file. */
  readonly description: string | undefined
  /** Tables that could be read. */
  readonly tables: ReadonlyMap<TableName, FolderTable>
  /** Files that are there, readable or not. */
  readonly present: ReadonlySet<string>
  /** Cards lying in the folder, by name; those `region.json` names may lie beside it. */
  readonly cardNames: readonly string[]
  readonly findCard: (name: string) => FolderCard | undefined
  /** What the sheet reader found. */
  readonly problems: readonly FolderProblem[]
}

export function readFolderTexts(texts: FolderTexts): FolderReading {
  const problems = new ProblemList()
  for (const problem of texts.problems) problems.take(problem)
  nameAbsentFiles(texts, problems)
  const region = texts.description === undefined ? null : readDescription(texts.description, problems)
  const whole = region !== null && tableNames.every((file) => !shapeOf(file).needed || texts.tables.has(file))
  if (!whole) return { folder: null, problems: problems.all() }
  const folder = readTables(region, texts, problems)
  nameLooseEnds(folder, problems)
  const useful = folder.units.length > 0 && folder.indicators.length > 0
  return { folder: useful ? folder : null, problems: problems.all() }
}

/** The latest knowledge day the folder names; without any, the last day something was reported. */
export function defaultAsOf({ region, cells }: Pick<RegionFolder, 'region' | 'cells'>): PlainDate | null {
  return Object.values(region.asOf).toSorted().at(-1) ?? lastReported(cells)
}

function readTables(region: RegionDescription, { tables, cardNames, findCard }: FolderTexts, problems: ProblemList): RegionFolder {
  const source = { tables, problems }
  const units = readUnits(source)
  const indicators = readIndicators(source)
  const periods = readPeriods(source)
  const calendars = new PeriodBook(periods)
  const frame = { units: byKey(units, ({ id }) => id), indicators: byKey(indicators, ({ code }) => code), calendars }
  return {
    region,
    units,
    lineage: readLineage(source),
    indicators,
    cells: readCells(source, frame),
    periods: calendars.all(),
    targets: readTargets(source, frame),
    manualScores: readManualScores(source, frame),
    evidence: readEvidence(source, frame),
    events: readEvents(source),
    votes: readVotes(source, frame),
    people: readPeople(source, frame),
    dataSets: readDataSets(source, frame.indicators),
    rules: readRules(source, frame.indicators),
    cards: [...new Set([...Object.values(region.cards), ...cardNames])].flatMap((name) => findCard(name) ?? []),
  }
}

function nameAbsentFiles({ present }: FolderTexts, problems: ProblemList): void {
  const needed = [descriptionFile, ...tableNames.filter((file) => shapeOf(file).needed)]
  for (const file of needed) if (!present.has(file)) problems.add('error', 'folder.file-missing', { file }, { needed: needed.join(', ') })
}

function nameLooseEnds(folder: RegionFolder, problems: ProblemList): void {
  const { region, units, cards } = folder
  const head = region.head
  if (head !== null && !units.some(({ id }) => id === head)) problems.add('warning', 'folder.head-unknown', { file: descriptionFile, column: 'head' }, { found: head })
  for (const [kind, card] of Object.entries(region.cards)) {
    if (!cards.some(({ name }) => name === card)) problems.add('warning', 'folder.card-missing', { file: descriptionFile, column: `cards.${kind}` }, { found: card })
  }
}

/** `null` when the description says too little to go on. */
function readDescription(text: string, problems: ProblemList): RegionDescription | null {
  const described = parseObject(text)
  const wrong = (column: string, code: string, facts: Readonly<Record<string, string>> = {}): null => {
    problems.add('error', code, { file: descriptionFile, column }, facts)
    return null
  }
  if (typeof described === 'string') return wrong('', 'folder.json-broken', { why: described })
  const { id, name, year } = described
  if (typeof id !== 'string' || !isSafeId(id)) return wrong('id', 'folder.json-field')
  if (typeof name !== 'string' || name.trim() === '') return wrong('name', 'folder.json-field')
  if (!Number.isInteger(Number(year)) || !/^\d{4}$/.test(String(year))) return wrong('year', 'folder.json-field')
  return {
    id,
    name: name.normalize('NFC'),
    year: Number(year),
    head: textOf(described['head']) || null,
    membership: textOf(described['membership']),
    asOf: daysOf(described['as_of'], problems),
    moneyUnit: textOf(described['money_unit']),
    cards: Object.fromEntries(Object.entries(objectOf(described['cards'])).flatMap(([kind, card]) => (typeof card === 'string' ? [[kind, card]] : []))),
  }
}

function daysOf(value: unknown, problems: ProblemList): Record<string, PlainDate> {
  const days: Record<string, PlainDate> = {}
  for (const [year, day] of Object.entries(objectOf(value))) {
    if (typeof day === 'string' && isPlainDate(day)) days[year] = day
    else problems.add('error', 'folder.json-day', { file: descriptionFile, column: `as_of.${year}` }, { found: String(day) })
  }
  return days
}

/** The object, or why the text is none. */
function parseObject(text: string): Readonly<Record<string, unknown>> | string {
  try {
    const value: unknown = JSON.parse(text)
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : 'not-an-object'
  } catch (error) {
    if (error instanceof SyntaxError) return 'syntax'
    throw error
  }
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {}
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.normalize('NFC') : ''
}

function byKey<Item>(items: readonly Item[], key: (item: Item) => string): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [key(item), item]))
}
