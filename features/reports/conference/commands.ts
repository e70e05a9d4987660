// The closing report of a region folder on paper, and whether a printed one was changed by hand.
import fs from 'node:fs/promises'
import path from 'node:path'
import { isPlainDate, type PlainDate } from '@thidua/kit/plain-date.ts'
import type { Paper } from '@thidua/kit/paper.ts'
import { parseCard } from '@thidua/scoring/check-card.ts'
import { cliVi } from '../../../messages/cli.ts'
import { reportCliVi } from '../../../messages/report-cli.ts'
import { areaNames } from '../../../messages/indicators.ts'
import { verifyPaper, type VerifiableFormat } from '../../../outside/documents/verify-paper.ts'
import { UsageFault, type Command, type CommandResult, type Given } from '../../command.ts'
import type { RegionFolder } from '../../imports/folder/contract.ts'
import { defaultAsOf, openRegionFolder } from '../../imports/folder/service.ts'
import { checkRegion } from '../../indicators/validation/service.ts'
import type { ConferenceFact, ConferenceInput } from './contract.ts'
import { calendarNames, conferenceReport, kindNamesOf, paperFormats, printPaper, type PaperFormat } from './service.ts'

const say = reportCliVi

export const conferenceCommands: readonly Command[] = [
  {
    name: 'region report', summary: say.report, arguments: ['DIR'],
    options: { year: { value: 'YYYY', needed: true }, 'as-of': { value: 'YYYY-MM-DD' }, out: { value: 'FILE.docx|.pdf|.html|.json' } },
    run: report,
  },
  { name: 'region verify', summary: say.verify, arguments: ['FILE'], options: {}, run: verify },
]

async function report({ arguments: [dir = ''], options }: Given): Promise<CommandResult> {
  const year = yearOf(options['year'] ?? '')
  const asked = dayOf(options['as-of'])
  const out = options['out']
  const format = out === undefined ? null : formatOf(out)
  const { folder, errors } = await openRegionFolder(dir)
  if (!folder) return { ok: false, json: { ok: false, error: { kind: 'region-unreadable', text: cliVi.folderUnreadable }, errors }, text: [cliVi.folderUnreadable, ...errors.map(({ text }) => `  ${text}`)] }
  const asOf = asked ?? folder.region.asOf[String(year)] ?? defaultAsOf(folder)
  if (!asOf) throw new UsageFault(cliVi.region.noAsOf)
  if (!folder.periods.some(({ code }) => code === String(year))) return { ok: false, json: { ok: false, error: { kind: 'no-such-year', text: say.noYear({ year }) } }, text: [say.noYear({ year })] }
  const { paper, facts } = conferenceReport(folderInput(folder, { year, asOf }))
  if (out !== undefined && format !== null) await writeFile(out, await printPaper(paper, format))
  return {
    ok: true,
    json: { region: folder.region.id, year, as_of: asOf, ...(out === undefined ? {} : { out }), facts: facts.map(factJson) },
    text: [say.told({ year, asOf, facts: facts.length }), ...(out === undefined ? [say.noOut] : [say.written({ out })]), ...textOf(paper)],
    notes: errors.length > 0 ? [cliVi.rowsRefused({ count: errors.length })] : [],
  }
}

/** A folder says the same as the database, so both write the same report. */
export function folderInput(folder: RegionFolder, { year, asOf }: { readonly year: number; readonly asOf: PlainDate }): ConferenceInput {
  const { region } = folder
  const cards = folder.cards.flatMap((card) => parseCard({ path: card.path, read: (file) => card.files[file] }).card ?? [])
  return {
    season: { groupName: region.name, year, day: region.asOf[String(year)] ?? asOf, membershipNote: region.membership, head: region.head },
    region: folder, periods: folder.periods, dataSets: folder.dataSets, events: eventsAround(folder, year), asOf,
    votes: folder.votes.map(({ lineOfWork, ...vote }) => ({ ...vote, line: lineOfWork })),
    cards: cards.filter((card) => card.year === year),
    findings: checkRegion(folder, { asOf, rules: folder.rules }),
    areaNames,
    kindNames: kindNamesOf(folder.units),
    calendarNames,
  }
}

/** The cycle of a season: from the October before to the March after. */
function eventsAround({ events }: RegionFolder, year: number): RegionFolder['events'] {
  return events.filter(({ from }) => from >= `${year - 1}-10-01` && from <= `${year + 1}-03-31`)
}

function factJson({ id, text, value, from, targets, missing, arithmetic, source }: ConferenceFact) {
  return {
    id, text, value,
    from: from.map(({ unit, indicator, period, value: cell }) => ({ unit, indicator, period, value: cell === null || cell === 'n/a' ? cell : jsonNumber(cell) })),
    missing, arithmetic,
    ...(targets.length > 0 ? { targets: targets.map((target) => ({ ...target, value: jsonNumber(target.value) })) } : {}),
    ...(source === null ? {} : { source }),
  }
}

/** Within 15 digits a number, beyond them text. */
function jsonNumber(decimal: string): number | string {
  return /^-?\d+(\.\d+)?$/.test(decimal) && decimal.replace(/\D/g, '').length <= 15 ? Number(decimal) : decimal
}

async function writeFile(out: string, content: Uint8Array): Promise<void> {
  try {
    await fs.writeFile(out, content)
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw new UsageFault(say.cannotWrite({ out }))
    throw error
  }
}

function textOf(paper: Paper): string[] {
  return paper.blocks.flatMap((block) => {
    if (block.type === 'heading') return ['', block.text]
    return block.type === 'paragraph' ? [block.runs.map(({ text }) => text).join('')] : []
  })
}

async function verify({ arguments: [file = ''] }: Given): Promise<CommandResult> {
  const format = formatOf(file)
  if (format === 'pdf') throw new UsageFault(say.pdfNotVerified)
  const bytes = await fs.readFile(file).catch(() => null)
  if (bytes === null) throw new UsageFault(cliVi.usage.noFile({ file }))
  const { ok, changed, digest } = verifyPaper(new Uint8Array(bytes), format satisfies VerifiableFormat)
  const lines = changed.map(({ fact, expected, found }) => `  ${say.change({ fact, expected, found })}`)
  return { ok, json: { ok, changed, digest }, text: [ok ? say.untouched : say.touched({ count: changed.length }), ...lines] }
}

function formatOf(file: string): PaperFormat {
  const ending = path.extname(file).slice(1).toLowerCase()
  const format = paperFormats.find((each) => each === ending)
  if (!format) throw new UsageFault(say.format({ file }))
  return format
}

function yearOf(text: string): number {
  if (!/^\d{4}$/.test(text)) throw new UsageFault(cliVi.usage.year({ found: text }))
  return Number(text)
}

function dayOf(text: string | undefined): PlainDate | undefined {
  if (text !== undefined && !isPlainDate(text)) throw new UsageFault(cliVi.usage.day({ option: 'as-of', found: text }))
  return text
}
