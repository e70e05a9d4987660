// A region folder looked at as a whole, without a database.
import { isPlainDate, type PlainDate } from '@thidua/kit/plain-date.ts'
import { formatDecimal } from '@thidua/kit/vi-text.ts'
import { parseCard } from '@thidua/scoring/check-card.ts'
import { cliVi } from '../../messages/cli.ts'
import { readSmallText } from '../../outside/files.ts'
import { UsageFault, type Command, type CommandResult, type Given } from '../command.ts'
import type { RegionFolder } from '../imports/folder/contract.ts'
import { cardOfFolder, defaultAsOf, lastReported, openRegionFolder, type OpenedRegion } from '../imports/folder/service.ts'
import type { DescribedFinding } from '../indicators/validation/contract.ts'
import { checkRegion } from '../indicators/validation/service.ts'
import { factFile, type FactAnswer, type FactInput } from './facts/contract.ts'
import { factsOf } from './facts/service.ts'
import { conferenceCommands } from './conference/commands.ts'

const say = cliVi.region

export const commands: readonly Command[] = [
  { name: 'region check', summary: say.check, arguments: ['DIR'], options: { 'as-of': { value: 'YYYY-MM-DD' } }, run: check },
  { name: 'region facts', summary: say.facts, arguments: ['DIR'], options: { queries: { value: 'FILE', needed: true }, 'as-of': { value: 'YYYY-MM-DD' } }, run: facts },
  ...conferenceCommands,
]

/** Everything reported is looked at unless a day is asked for: what was put right since is no longer odd. */
async function check({ arguments: [dir = ''], options }: Given): Promise<CommandResult> {
  const asked = dayOf(options['as-of'])
  const region = await openRegionFolder(dir)
  const asOf = asked ?? lastReported(region.folder?.cells ?? [])
  const findings = region.folder && asOf ? checkRegion(region.folder, { asOf, rules: region.folder.rules }) : []
  const found = findings.map(findingJson)
  const errors = [...region.errors, ...found.filter(({ severity }) => severity === 'error')]
  const warnings = [...found.filter(({ severity }) => severity === 'warning'), ...region.warnings]
  return { ok: errors.length === 0, json: { ok: errors.length === 0, as_of: asOf, errors, warnings }, text: checkText(region, errors, [...readable(findings), ...region.warnings]) }
}

function findingJson({ unit, indicator, period, kind, severity, text, rule, cells }: DescribedFinding) {
  return { unit, indicator, period, kind, severity, text, ...(rule !== null && { rule }), cells }
}

/** A form slipped by a thousand is one thing to a reader, however many cells it has. */
function readable(findings: readonly DescribedFinding[]): { text: string }[] {
  const warnings = findings.filter(({ severity }) => severity === 'warning')
  const together = Map.groupBy(warnings, (finding) => (finding.kind === 'factor-1000' ? `${finding.unit} ${finding.period} ${finding.facts['factor']}` : finding))
  return [...together.values()].flatMap(([first, ...others]) => {
    if (!first) return []
    return [{ text: others.length === 0 ? first.text : `${first.text} ${say.together({ others: others.map(({ facts }) => `“${facts['indicatorName']}”`) })}` }]
  })
}

function checkText({ folder }: OpenedRegion, errors: readonly { text: string }[], warnings: readonly { text: string }[]): string[] {
  const counts = { name: folder?.region.name ?? '', cells: folder?.cells.length ?? 0, errors: errors.length, warnings: warnings.length }
  const list = (title: string, items: readonly { text: string }[]): string[] => (items.length > 0 ? ['', `${title}:`, ...items.map(({ text }) => `  ${text}`)] : [])
  const verdict = folder === null ? cliVi.folderUnreadable : errors.length > 0 ? say.unsound(counts) : say.sound(counts)
  return [verdict, ...list(say.errors, errors), ...list(say.warnings, warnings)]
}

async function facts({ arguments: [dir = ''], options }: Given): Promise<CommandResult> {
  const asked = dayOf(options['as-of'])
  const queries = readQueries(options['queries'] ?? '')
  const region = await openRegionFolder(dir)
  if (!region.folder) return unreadable(region)
  const asOf = asked ?? queries.as_of ?? defaultAsOf(region.folder)
  if (!asOf) throw new UsageFault(say.noAsOf)
  const answers = factsOf(queries.facts, factInput(region.folder, dir, asOf))
  const statements = new Map(queries.facts.map(({ id, text }) => [id, typeof text === 'string' ? text : '']))
  return {
    ok: answers.every(({ error }) => error === undefined),
    json: { region: region.folder.region.id, as_of: asOf, facts: answers },
    text: [say.asOf({ asOf }), factsTable(answers, statements)],
    notes: region.errors.length > 0 ? [cliVi.rowsRefused({ count: region.errors.length })] : [],
  }
}

/** A card the folder does not name itself may still lie in it or beside it. */
function factInput(folder: RegionFolder, dir: string, asOf: PlainDate): FactInput {
  const card = (name: string): ReturnType<FactInput['card']> => {
    const found = folder.cards.find((each) => each.name === name) ?? cardOfFolder(dir, name)
    return found && parseCard({ path: found.path, read: (path) => found.files[path] })
  }
  return { region: folder, periods: folder.periods, events: folder.events, votes: folder.votes, card, asOf }
}

function factsTable(answers: readonly FactAnswer[], statements: ReadonlyMap<string, string>) {
  const { columns } = say
  return {
    columns: [{ title: columns.id }, { title: columns.value, align: 'right' as const }, { title: columns.text }, { title: columns.cells, align: 'right' as const }, { title: columns.missing }],
    rows: answers.map((answer) => [answer.id, valueText(answer), answer.error?.text ?? statements.get(answer.id) ?? '', String(answer.from.length), answer.missing.join(', ')]),
  }
}

function valueText({ value, error }: FactAnswer): string {
  if (error) return say.unanswered
  if (value === null) return say.unknown
  if (typeof value === 'boolean') return value ? say.yes : say.no
  if (typeof value === 'object') return value.join(', ')
  return /^-?\d+(?:\.\d+)?$/.test(String(value)) ? formatDecimal(String(value)) : String(value)
}

function readQueries(file: string) {
  const text = readSmallText(file, 20 * 1024 * 1024)
  if (text === undefined) throw new UsageFault(cliVi.usage.noFile({ file }))
  const reading = factFile.safeParse(jsonOf(text))
  if (!reading.success) throw new UsageFault(say.queriesWrong({ file }))
  return reading.data
}

/** `null` for text that is no JSON: it then fails the shape, which says what is wanted. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function unreadable({ errors }: OpenedRegion): CommandResult {
  const text = cliVi.folderUnreadable
  return { ok: false, json: { ok: false, error: { kind: 'region-unreadable', text }, errors }, text: [text, ...errors.map((each) => `  ${each.text}`)] }
}

function dayOf(text: string | undefined): PlainDate | undefined {
  if (text !== undefined && !isPlainDate(text)) throw new UsageFault(cliVi.usage.day({ option: 'as-of', found: text }))
  return text
}
