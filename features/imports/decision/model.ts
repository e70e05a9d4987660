// Row by row: taken, already so, or refused with a reason; pure.
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import type { CellEntry } from '@thidua/scoring/region.ts'
import type { FolderFacts } from '../folder/contract.ts'
import { ProblemList } from '../folder/row/model.ts'
import type { Origin, SentCell, SentTarget } from '../sheets/contract.ts'
import { HeldCells, sameFigure, sameTarget, saysTheSame, targetKey } from '../statement/model.ts'
import type { Decided, KeptCell, KeptTarget, KnownWorld } from './contract.ts'

interface SentRow {
  readonly origin: Origin
  readonly line: number
}

export interface Fault {
  readonly code: string
  /** Column of the format. */
  readonly column: string
  readonly facts: FolderFacts
}

const fault = (column: string, code: string, facts: FolderFacts = {}): Fault => ({ column, code, facts })

/** Names the place as its sender sees it. */
export function tell(problems: ProblemList, severity: 'error' | 'warning', { origin, line }: SentRow, { column, code, facts }: Fault): void {
  const { file, sheet, titles } = origin
  problems.add(severity, code, { file, ...(sheet === undefined ? {} : { sheet }), line, column: titles.get(column) ?? column }, facts)
}

export function decideCells(rows: readonly SentCell[], world: KnownWorld): Decided<KeptCell> {
  const problems = new ProblemList()
  const held = new HeldCells(world.cells)
  const sound = new CellGroups()
  let [refused, unchanged] = [0, 0]
  for (const sent of rows) {
    const wrong = faultOfCell(sent, world)
    if (wrong) {
      tell(problems, 'error', sent, wrong)
      refused += 1
    } else sound.add(sent, reportedDay(sent, world, problems))
  }
  const kept: KeptCell[] = []
  for (const { reported, rows: same } of sound.all()) {
    const [first, ...others] = same as [SentCell, ...SentCell[]]
    const other = others.find((row) => !sameFigure(row, first))
    if (other) refused += refuseConflict(same, other, problems)
    else unchanged += nameRepeated(first, others, problems)
    if (other) continue
    const before = held.on(first, reported)
    const lock = lockFor(first, world)
    const reason = first.reason || first.note
    if (before && saysTheSame(first, before)) unchanged += 1
    else if (lock && reason === '') {
      tell(problems, 'error', first, fault('reason', 'imports.locked', { since: lock.since, why: lock.reason, period: first.period }))
      refused += 1
    } else kept.push({ sent: first, reported, reason, before })
  }
  return { kept, refused, unchanged, problems: problems.all() }
}

function faultOfCell(sent: SentCell, world: KnownWorld): Fault | null {
  const wrongPlace = faultOfPlace(sent, world)
  if (wrongPlace) return wrongPlace
  const indicator = world.indicators.get(sent.indicator)!
  const unit = world.units.get(sent.unit)!
  const period = world.periods.get(periodKey(sent.period, indicator.calendar))
  if (!period) return fault('period', 'imports.unknown-period', { found: sent.period, indicatorName: indicator.name })
  if (unit.validFrom > period.to || (unit.validTo !== null && unit.validTo < period.from)) {
    const span = { period: period.code, from: period.from, to: period.to, validFrom: unit.validFrom, validTo: unit.validTo ?? '' }
    return fault('unit', 'folder.unit-not-valid', { unitName: unit.name, ...span, successor: unit.successor ?? '' })
  }
  if (indicator.numerator !== null) return fault('indicator', 'imports.computed-rate', { indicatorName: indicator.name })
  const wrongValue = world.faultOf(indicator.kind, sent.state, sent.value)
  if (wrongValue) return fault('value', 'imports.value-wrong', { fault: wrongValue, found: sent.value ?? '', indicatorName: indicator.name })
  if (sent.reported !== null && sent.reported > world.today) return fault('reported', 'imports.reported-in-future', { found: sent.reported, today: world.today })
  return null
}

function faultOfPlace(sent: SentCell | SentTarget, { units, indicators, scope }: KnownWorld): Fault | null {
  const unit = units.get(sent.unit)
  if (!unit) return fault('unit', 'imports.unknown-unit', { found: sent.unit })
  if (scope.writes !== 'every' && !scope.writes.includes(sent.unit)) return fault('unit', 'imports.foreign-unit', { unitName: unit.name })
  const indicator = indicators.get(sent.indicator)
  if (!indicator) return fault('indicator', 'imports.unknown-indicator', { found: sent.indicator })
  if (indicator.appliesTo.includes(unit.kind)) return null
  const names = { indicatorName: indicator.name, unitName: unit.name, kind: unit.kind, appliesTo: indicator.appliesTo.join(', ') }
  return fault('indicator', 'folder.indicator-not-for-kind', names)
}

export function periodKey(code: string, calendar: string): string {
  return `${code} ${calendar}`
}

/** Only those who load a region's history say when something was reported; what a unit sends is reported the day it comes in. */
function reportedDay(sent: SentCell, { scope, today }: KnownWorld, problems: ProblemList): PlainDate {
  if (sent.reported === null || sent.reported === today) return today
  if (scope.writes === 'every') return sent.reported
  tell(problems, 'warning', sent, fault('reported', 'imports.reported-is-today', { found: sent.reported, today }))
  return today
}

function lockFor(sent: SentCell, world: KnownWorld): ReturnType<KnownWorld['lockOf']> {
  return world.lockOf({ kind: world.units.get(sent.unit)!.kind, indicator: sent.indicator, period: sent.period })
}

/** Two figures for one cell: nobody can tell which is right, so neither is taken. */
function refuseConflict(rows: readonly SentCell[], other: SentCell, problems: ProblemList): number {
  for (const row of rows) {
    const against = row === other ? rows[0]! : other
    const [before, after] = [shownValue(against), shownValue(row)]
    tell(problems, 'error', row, fault('value', 'imports.conflicting-row', { first: against.line, firstFile: against.origin.file, before, after, beforeStatus: against.status, afterStatus: row.status }))
  }
  return rows.length
}

function nameRepeated(first: SentCell, others: readonly SentCell[], problems: ProblemList): number {
  for (const row of others) tell(problems, 'warning', row, fault('value', 'imports.repeated-row', { first: first.line, firstFile: first.origin.file }))
  return others.length
}

function shownValue({ state, value }: SentCell): string {
  return state === 'number' ? (value ?? '') : state === 'blank' ? '' : 'n/a'
}

/** Rows about one cell on one day, in the order they came. */
class CellGroups {
  readonly #groups = new Map<string, { reported: PlainDate; rows: SentCell[] }>()

  add(sent: SentCell, reported: PlainDate): void {
    const key = `${sent.unit} ${sent.indicator} ${sent.period} ${reported}`
    const group = this.#groups.get(key)
    if (group) group.rows.push(sent)
    else this.#groups.set(key, { reported, rows: [sent] })
  }

  all(): Iterable<{ reported: PlainDate; rows: readonly SentCell[] }> {
    return this.#groups.values()
  }
}

export function decideTargets(rows: readonly SentTarget[], world: KnownWorld): Decided<KeptTarget> {
  const problems = new ProblemList()
  const known = new Map(world.targets.map((target) => [targetKey(target), target]))
  const seen = new Map<string, SentTarget>()
  const kept: KeptTarget[] = []
  let [refused, unchanged] = [0, 0]
  for (const sent of rows) {
    const [first, before] = [seen.get(targetKey(sent)), known.get(targetKey(sent))]
    const wrong = faultOfTarget(sent, world) ?? (first && !sameTarget(first, sent) ? conflictWith(first, sent) : null)
    if (wrong) {
      tell(problems, 'error', sent, wrong)
      refused += 1
      continue
    }
    seen.set(targetKey(sent), sent)
    if (first || (before && sameTarget(before, sent))) unchanged += 1
    else kept.push({ sent, before })
  }
  return { kept, refused, unchanged, problems: problems.all() }
}

function faultOfTarget(sent: SentTarget, world: KnownWorld): Fault | null {
  if (world.scope.writes !== 'every') return fault('target', 'imports.targets-not-yours')
  return faultOfPlace(sent, world)
}

function conflictWith(first: SentTarget, sent: SentTarget): Fault {
  return fault('target', 'imports.conflicting-target', { first: first.line, firstFile: first.origin.file, before: first.target ?? '', after: sent.target ?? '' })
}

export interface CellToWrite extends CellEntry {
  readonly reason: string
  readonly line: number
}

/** `source`: what to call figures whose sender does not say where they come from. */
export function newCell({ sent, reported, reason }: KeptCell, source: string): CellToWrite {
  const { unit, indicator, period, state, value, status, note, cutOff, line } = sent
  return { unit, indicator, period, state, value, status, source: sent.source || source, note, cutOff, reported, reason, line }
}
