// Personal data at the terminal: a person’s file, requests that wait, what falls due, and whether every column is described.
import fs from 'node:fs/promises'
import { personalDataCliVi, processingVi } from '../../messages/personal-data.ts'
import { UsageFault, type Command, type CommandResult, type Given, type House } from '../command.ts'
import { fileOf } from './file/service.ts'
import { personalTables, undescribedParts } from './processing/service.ts'
import { listRequests } from './requests/service.ts'
import { purgeable, type Purgeable } from './retention/contract.ts'
import { purgeClass, showDue, showRetention } from './retention/service.ts'

const say = personalDataCliVi

export const commands: readonly Command[] = [
  { name: 'personal-data export', summary: say.export, arguments: ['PERSON'], options: { reason: { value: 'TEXT', needed: true } }, run: exportFile },
  { name: 'personal-data due', summary: say.due, arguments: [], options: {}, run: (_, house) => due(house) },
  { name: 'personal-data check', summary: say.check, arguments: [], options: {}, run: (_, house) => check(house) },
  { name: 'retention show', summary: say.retention, arguments: [], options: {}, run: (_, house) => retention(house) },
  {
    name: 'retention purge', summary: say.purge, arguments: ['CLASS'],
    options: { archive: { value: 'FILE', needed: true }, document: { value: 'NUMBER', needed: true }, reason: { value: 'TEXT', needed: true } }, run: purge,
  },
]

async function exportFile({ arguments: [person = ''], options }: Given, house: House): Promise<CommandResult> {
  const file = await house.inDatabase((ctx) => fileOf(ctx, person, options['reason'] ?? ''), { keep: true })
  const rows = file.tables.map(({ title, total }) => [title, String(total)])
  const total = file.tables.reduce((sum, table) => sum + table.total, 0)
  const table = { columns: [{ title: say.columns.table }, { title: say.columns.rows, align: 'right' as const }], rows }
  return { ok: true, json: file, text: [say.file({ name: file.name, tables: file.tables.length, rows: total }), table, ...file.notes] }
}

async function due(house: House): Promise<CommandResult> {
  const { requests } = await house.inDatabase((ctx) => listRequests(ctx, { waiting: true }), { keep: true, snapshot: true })
  const rows = requests.map(({ id, personName, clock }) => [id, personName, clock.text])
  const table = { columns: [{ title: say.columns.request }, { title: say.columns.person }, { title: say.columns.clock }], rows }
  return { ok: requests.every(({ clock }) => clock.state !== 'late'), json: { requests }, text: rows.length === 0 ? [say.none] : [table] }
}

async function check(house: House): Promise<CommandResult> {
  const { undescribed, tables } = await house.inDatabase(async (ctx) => ({ undescribed: await undescribedParts(ctx), tables: (await personalTables(ctx)).length }), { keep: true, snapshot: true })
  const ok = undescribed.length === 0
  return { ok, json: { ok, tables, undescribed }, text: [ok ? say.described({ tables }) : say.undescribed({ parts: undescribed.join(', ') })] }
}

async function retention(house: House): Promise<CommandResult> {
  const { classes, purges } = await house.inDatabase(showRetention, { keep: true, snapshot: true })
  const rows = classes.map(({ title, keeping, term, due: count }) => [title, processingVi.termText[keeping](term), String(count)])
  const table = { columns: [{ title: say.columns.class }, { title: say.columns.keep }, { title: say.columns.due, align: 'right' as const }], rows }
  return { ok: true, json: { classes, purges }, text: [table] }
}

/** The archive is whole on the disk before anything is removed. */
async function purge({ arguments: [given = ''], options }: Given, house: House): Promise<CommandResult> {
  const wanted: Purgeable | undefined = purgeable.find((known) => known === given)
  if (!wanted) throw new UsageFault(say.noClass({ found: given, known: purgeable.join(', ') }))
  const { archive = '', document = '', reason = '' } = options
  const done = await house.inDatabase(async (ctx) => {
    const list = await showDue(ctx, { class: wanted }, { whole: true })
    const { rows, ...head } = list
    await writeArchive(archive, [head, ...rows])
    return { ...list, ...(await purgeClass(ctx, { class: wanted, contentHash: list.digest, document, reason })) }
  })
  return { ok: true, json: { ok: true, class: wanted, purged: done.purged, digest: done.digest, archive }, text: [say.archived({ file: archive, rows: done.purged }), say.purged({ title: done.title, purged: done.purged })] }
}

async function writeArchive(file: string, lines: readonly unknown[]): Promise<void> {
  const handle = await fs.open(file, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EEXIST' ? new UsageFault(say.exists({ file })) : error
  })
  await handle.writeFile(lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  await handle.sync()
  await handle.close()
}
