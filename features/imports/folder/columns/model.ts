// Every file of a region folder with its columns: the one place that knows them.

export interface FileShape {
  /** The folder says nothing without this file. */
  readonly needed: boolean
  readonly columns: readonly string[]
  /** May be left out; a blank cell is then read. */
  readonly optional: readonly string[]
  /** Other names a column is known by. */
  readonly alias?: Readonly<Record<string, string>>
}

export const folderTables = {
  'units.csv': { needed: true, columns: ['id', 'name', 'kind', 'valid_from'], optional: ['province', 'province_code', 'valid_to', 'successor'] },
  'indicators.csv': {
    needed: true,
    columns: ['code', 'name_vi', 'unit', 'kind', 'aggregation', 'calendar', 'applies_to'],
    optional: ['numerator', 'denominator', 'area', 'direction', 'definition'],
  },
  'values.csv': {
    needed: true,
    columns: ['unit', 'indicator', 'period', 'value', 'status', 'source', 'reported'],
    optional: ['note', 'cut_off'],
  },
  'lineage.csv': {
    needed: false,
    columns: ['predecessor', 'successor', 'effective', 'in_region', 'score_carry'],
    optional: ['predecessor_name', 'predecessor_province_code', 'successor_name', 'successor_kind', 'successor_province_code', 'note'],
  },
  'periods.csv': { needed: false, columns: ['code', 'calendar', 'date_from', 'date_to'], optional: [] },
  'targets.csv': { needed: false, columns: ['unit', 'indicator', 'year', 'target', 'direction'], optional: ['source', 'issued'] },
  'events.csv': {
    needed: false,
    columns: ['date', 'kind', 'title'],
    optional: ['date_to', 'applies_to', 'source', 'note'],
    alias: { date_from: 'date' },
  },
  'manual-scores.csv': {
    needed: false,
    columns: ['unit', 'card', 'code', 'verified'],
    optional: ['self', 'cross', 'cross_by', 'evidence_id', 'reason'],
  },
  'evidence.csv': { needed: false, columns: ['id', 'unit', 'title'], optional: ['kind', 'number', 'date', 'period_from', 'period_to'] },
  'votes.csv': {
    needed: false,
    columns: [
      'vote_id', 'date', 'electors', 'present', 'ballots_issued', 'ballots_returned', 'ballots_valid',
      'candidate', 'votes_for', 'votes_against', 'votes_blank', 'base', 'threshold',
    ],
    optional: ['line', 'title', 'result', 'note'],
  },
  'people.csv': {
    needed: false,
    columns: ['id', 'name', 'unit', 'role'],
    optional: ['sex', 'ethnicity', 'joined', 'sector', 'attested', 'ratings_known', 'awards_known', 'initiatives_known', 'discipline_known'],
  },
  'ratings.csv': { needed: false, columns: ['person', 'year', 'level'], optional: [] },
  'awards-history.csv': { needed: false, columns: ['person', 'award', 'year'], optional: ['decided', 'number', 'basis', 'on', 'cancelled'] },
  'initiatives.csv': { needed: false, columns: ['id', 'person', 'year', 'scope'], optional: ['recognised', 'used_for'] },
  'discipline.csv': { needed: false, columns: ['person', 'form', 'date_from'], optional: ['date_to'] },
  'absences.csv': { needed: false, columns: ['person', 'kind', 'date_from'], optional: ['date_to'] },
  'data-sets.csv': {
    needed: false,
    columns: ['id', 'name', 'unit_kind', 'calendar', 'indicators', 'period'],
    optional: ['due', 'locks', 'lock_reason', 'source'],
  },
  'rules.csv': { needed: false, columns: ['id', 'left', 'op', 'right'], optional: ['tolerance', 'severity', 'source'] },
} as const satisfies Record<string, FileShape>

export type TableName = keyof typeof folderTables
export const tableNames = Object.keys(folderTables) as TableName[]

/** Name, year, head, knowledge days and cards of the region; what else lies in a folder is left alone. */
export const descriptionFile = 'region.json'

export function shapeOf(file: TableName): FileShape {
  return folderTables[file]
}

export function isTableName(file: string): file is TableName {
  return Object.hasOwn(folderTables, file)
}
