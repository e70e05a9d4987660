// What surrounds the figures of a year: events, votes, scores people gave with their evidence, reporting rounds and rules.
import type { ManualScore } from '@thidua/scoring/region.ts'
import type { FolderDataSet, FolderEvent, FolderEvidence, FolderRule, FolderVote, OnLine } from '../contract.ts'
import { voteBases } from '../contract.ts'
import { parseRuleMeasure } from '../../../indicators/validation/contract.ts'
import { readTable, type Row } from '../row/model.ts'
import { refuseRepeated, spanOf, type Tables } from '../structure/model.ts'

export interface Knowing {
  readonly units: ReadonlyMap<string, unknown>
}

export function readEvents({ tables, problems }: Tables): OnLine<FolderEvent>[] {
  return readTable<FolderEvent>({ file: 'events.csv', table: tables.get('events.csv'), problems }, (row) => {
    const [from, to] = spanOf(row, 'date', 'date_to')
    return { from, to, kind: row.needed('kind'), title: row.needed('title'), appliesTo: row.words('applies_to'), source: row.text('source'), note: row.text('note') }
  })
}

export function readVotes({ tables, problems }: Tables, knowing: Knowing): OnLine<FolderVote>[] {
  return readTable<FolderVote>({ file: 'votes.csv', table: tables.get('votes.csv'), problems }, (row) => ({
    voteId: row.needed('vote_id'),
    date: row.day('date'),
    lineOfWork: row.text('line'),
    title: row.text('title'),
    electors: row.count('electors'),
    present: row.count('present'),
    ballotsIssued: row.count('ballots_issued'),
    ballotsReturned: row.count('ballots_returned'),
    ballotsValid: row.count('ballots_valid'),
    candidate: unitOf(row, 'candidate', knowing),
    votesFor: row.count('votes_for'),
    votesAgainst: row.count('votes_against'),
    votesBlank: row.count('votes_blank'),
    base: row.choice('base', voteBases),
    threshold: threshold(row),
    result: row.text('result'),
    note: row.text('note'),
  }))
}

export function readManualScores({ tables, problems }: Tables, knowing: Knowing): OnLine<ManualScore>[] {
  const firstLines = new Map<string, number>()
  const file = 'manual-scores.csv'
  return readTable<ManualScore>({ file, table: tables.get(file), problems }, (row) => {
    const [unit, card, code] = [unitOf(row, 'unit', knowing), row.needed('card'), row.needed('code')]
    const key = `${unit} ${card} ${code}`
    const first = firstLines.get(key)
    if (first !== undefined) row.warn('folder.repeated-score', 'code', { first, found: key })
    firstLines.set(key, row.line)
    return {
      unit, card, code,
      self: row.figure('self'),
      cross: row.figure('cross'),
      crossBy: row.text('cross_by') || null,
      verified: row.figure('verified'),
      evidenceId: row.text('evidence_id') || null,
      reason: row.text('reason'),
    }
  })
}

export function readEvidence({ tables, problems }: Tables, knowing: Knowing): OnLine<FolderEvidence>[] {
  const firstLines = new Map<string, number>()
  return readTable<FolderEvidence>({ file: 'evidence.csv', table: tables.get('evidence.csv'), problems }, (row) => {
    const id = row.needed('id')
    refuseRepeated(row, 'id', id, firstLines)
    return {
      id,
      unit: unitOf(row, 'unit', knowing),
      kind: row.text('kind'),
      number: row.text('number'),
      date: row.dayOrNull('date'),
      periodFrom: row.dayOrNull('period_from'),
      periodTo: row.dayOrNull('period_to'),
      title: row.needed('title'),
    }
  })
}

export function readRules({ tables, problems }: Tables, indicators: ReadonlyMap<string, unknown>): OnLine<FolderRule>[] {
  const firstLines = new Map<string, number>()
  return readTable<FolderRule>({ file: 'rules.csv', table: tables.get('rules.csv'), problems }, (row) => {
    const id = row.id('id')
    refuseRepeated(row, 'id', id, firstLines)
    const tolerance = row.figure('tolerance') ?? '0'
    if (tolerance === 'n/a' || tolerance.startsWith('-')) row.refuse('folder.tolerance-wrong', 'tolerance', { found: tolerance })
    return {
      id,
      left: ruleMeasure(row, 'left', indicators),
      op: row.choice('op', ['==', '!=', '<', '<=', '>', '>=']),
      right: ruleMeasure(row, 'right', indicators),
      tolerance,
      severity: row.choice('severity', ['error', 'warning'], 'warning'),
      source: row.text('source'),
    }
  })
}

/** One row per set and period; the name and the indicators of a set are those of its first row. */
export function readDataSets({ tables, problems }: Tables, indicators: ReadonlyMap<string, unknown>): FolderDataSet[] {
  const sets = new Map<string, FolderDataSet>()
  const rows = readTable({ file: 'data-sets.csv', table: tables.get('data-sets.csv'), problems }, (row) => ({
    id: row.id('id'),
    name: row.needed('name'),
    unitKind: row.needed('unit_kind'),
    calendar: row.needed('calendar'),
    indicators: knownIndicators(row, indicators),
    source: row.text('source'),
    round: { period: row.needed('period'), due: row.dayOrNull('due'), locks: row.dayOrNull('locks'), lockReason: row.text('lock_reason') },
  }))
  for (const { line: _, round, ...set } of rows) {
    const known = sets.get(set.id)
    sets.set(set.id, known ? { ...known, rounds: [...known.rounds, round] } : { ...set, rounds: [round] })
  }
  return [...sets.values()]
}

export function unitOf(row: Row, column: string, { units }: Knowing): string {
  const unit = row.needed(column)
  if (unit !== '' && !units.has(unit)) row.refuse('folder.unknown-unit', column, { found: unit })
  return unit
}

function knownIndicators(row: Row, indicators: ReadonlyMap<string, unknown>): readonly string[] {
  const codes = row.words('indicators')
  const strangers = codes.filter((code) => !indicators.has(code))
  if (strangers.length > 0) row.refuse('folder.unknown-indicator', 'indicators', { found: strangers.join(', ') })
  return codes
}

/** A share of a base: `2/3`, `0.8`. */
function threshold(row: Row): string {
  const text = row.needed('threshold')
  const shape = /^(?:\d{1,6}\/[1-9]\d{0,5}|\d(?:\.\d{1,10})?)$/
  if (text !== '' && !shape.test(text)) row.refuse('folder.threshold-shape', 'threshold', { found: text })
  return text
}

function ruleMeasure(row: Row, column: string, indicators: ReadonlyMap<string, unknown>): string {
  const text = row.needed(column)
  const reading = parseRuleMeasure(text)
  if (!reading.ok) row.refuse('folder.measure-broken', column, { found: text, why: reading.text })
  const strangers = reading.ok ? reading.codes.filter((code) => !indicators.has(code)) : []
  if (strangers.length > 0) row.refuse('folder.unknown-indicator', column, { found: strangers.join(', ') })
  return text
}
