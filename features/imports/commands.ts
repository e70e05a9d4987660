// Region folders at the terminal: scorecards on them without a database, and the way into it.
import { checkCard, parseCard, type CardCheck, type ParsedCard } from '@thidua/scoring/check-card.ts'
import { isPlainDate, type PlainDate } from '@thidua/kit/plain-date.ts'
import { formatDecimal } from '@thidua/kit/vi-text.ts'
import { criteriaOf, type Scorecard } from '@thidua/scoring/scorecard.ts'
import { toResultJson, type ResultJson, type UnitJson } from '@thidua/scoring/result.ts'
import { scoreCard } from '@thidua/scoring/score.ts'
import { cliVi } from '../../messages/cli.ts'
import { UsageFault, type Command, type CommandResult, type Given } from '../command.ts'
import type { RegionFolder } from './folder/contract.ts'
import { cardOfFile, defaultAsOf, openRegionFolder, type OpenedRegion } from './folder/service.ts'
import { commands as loadingCommands } from './region/commands.ts'

const say = cliVi.scorecard

export const commands: readonly Command[] = [
  { name: 'scorecard check', summary: say.check, arguments: ['CARD.yaml'], options: { region: { value: 'DIR' } }, run: check },
  {
    name: 'scorecard score',
    summary: say.score,
    arguments: ['CARD.yaml'],
    options: { region: { value: 'DIR', needed: true }, year: { value: 'YYYY', needed: true }, 'as-of': { value: 'YYYY-MM-DD' } },
    run: score,
  },
  ...loadingCommands,
]

async function check({ arguments: [file = ''], options }: Given): Promise<CommandResult> {
  const source = sourceOf(file)
  const region = options['region'] === undefined ? null : await openRegionFolder(options['region'])
  if (region && !region.folder) return unreadable(region)
  const parsed = parseCard(source)
  const result = region?.folder ? checkCard(source, region.folder.indicators) : { ok: parsed.card !== null, card: parsed.id, errors: parsed.errors }
  const verdict = result.ok && parsed.card ? say.sound({ card: result.card, nodes: [...criteriaOf(parsed.card)].length }) : say.broken({ card: result.card, count: result.errors.length })
  return { ok: result.ok, json: result, text: [verdict, ...errorLines(result.errors), ...(region ? [] : [say.withoutRegion])] }
}

async function score({ arguments: [file = ''], options }: Given): Promise<CommandResult> {
  const source = sourceOf(file)
  const year = yearOf(options['year'] ?? '')
  const asked = dayOf(options['as-of'])
  const region = await openRegionFolder(options['region'] ?? '')
  if (!region.folder) return unreadable(region)
  const parsed = parseCard(source)
  const checked = checkCard(source, region.folder.indicators)
  if (!parsed.card || !checked.ok) return broken(parsed, checked)
  const { id } = parsed.card
  if (parsed.card.year !== year) return refused('card-of-another-year', say.otherYear({ card: id, cardYear: parsed.card.year, year }))
  const asOf = asked ?? region.folder.region.asOf[String(year)] ?? defaultAsOf(region.folder)
  if (!asOf) throw new UsageFault(cliVi.region.noAsOf)
  return scored({ card: parsed.card, folder: region.folder, asOf, refusedRows: region.errors.length })
}

interface Scoring {
  readonly card: Scorecard
  readonly folder: RegionFolder
  readonly asOf: PlainDate
  readonly refusedRows: number
}

function scored({ card, folder, asOf, refusedRows }: Scoring): CommandResult {
  const result = scoreCard({ card, region: folder, asOf })
  if ('error' in result) {
    const about = { card: card.id, issued: card.issued, as_of: asOf }
    return refused('card-not-issued', say.notIssued({ card: card.id, issued: card.issued, asOf }), about)
  }
  const json = toResultJson(result)
  return { ok: true, json, text: resultText(json, card, folder), notes: refusedRows > 0 ? [cliVi.rowsRefused({ count: refusedRows })] : [] }
}

function resultText(result: ResultJson, card: Scorecard, folder: RegionFolder): CommandResult['text'] {
  const names = new Map(folder.units.map(({ id, name }) => [id, name]))
  const { columns } = say
  return [
    say.heading({ name: card.name, year: result.year, asOf: result.as_of }),
    ...(result.days_before_issue > 0 ? [say.daysBeforeIssue({ days: result.days_before_issue })] : []),
    ...(result.provisional ? [say.provisional] : []),
    {
      columns: [{ title: columns.rank, align: 'right' }, { title: columns.unit }, { title: columns.total, align: 'right' }, { title: columns.class }, { title: columns.note }],
      rows: result.units.map((unit) => [String(unit.rank ?? '—'), names.get(unit.unit) ?? unit.unit, totalText(unit), unit.class ?? '—', noteText(unit)]),
    },
  ]
}

function totalText({ total, total_low: low, total_high: high }: UnitJson): string {
  if (total !== null) return formatDecimal(String(total), 2)
  return low === null || high === null ? '—' : `${formatDecimal(String(low), 2)}–${formatDecimal(String(high), 2)}`
}

function noteText(unit: UnitJson): string {
  return [
    ...(unit.shared ? [say.shared] : []),
    ...(unit.moved_by_quota ? [say.quota] : []),
    ...(unit.gates_failed.length > 0 ? [say.gate({ codes: unit.gates_failed.join(', ') })] : []),
    ...(unit.undetermined.length > 0 ? [say.undetermined({ codes: unit.undetermined.join(', ') })] : []),
  ].join('; ')
}

function broken(parsed: ParsedCard, { errors }: CardCheck): CommandResult {
  const text = say.broken({ card: parsed.id, count: errors.length })
  return { ok: false, json: { ok: false, card: parsed.id, error: { kind: 'card-broken', text }, errors }, text: [text, ...errorLines(errors)] }
}

function refused(kind: string, text: string, about: object = {}): CommandResult {
  return { ok: false, json: { ok: false, ...about, error: { kind, text } }, text: [text] }
}

function unreadable({ errors }: OpenedRegion): CommandResult {
  const text = cliVi.folderUnreadable
  return { ok: false, json: { ok: false, error: { kind: 'region-unreadable', text }, errors }, text: [text, ...errors.map((each) => `  ${each.text}`)] }
}

function errorLines(errors: readonly { readonly text: string }[]): string[] {
  return errors.map(({ text }) => `  ${text}`)
}

function sourceOf(file: string) {
  const card = cardOfFile(file)
  if (!card) throw new UsageFault(cliVi.usage.noFile({ file }))
  return { path: card.path, read: (path: string) => card.files[path] }
}

function yearOf(text: string): number {
  if (!/^\d{4}$/.test(text)) throw new UsageFault(cliVi.usage.year({ found: text }))
  return Number(text)
}

function dayOf(text: string | undefined): PlainDate | undefined {
  if (text !== undefined && !isPlainDate(text)) throw new UsageFault(cliVi.usage.day({ option: 'as-of', found: text }))
  return text
}
