// Loads the region's year 2022 into an empty database and registers the demo accounts. Runs before the server; a second run changes nothing.
import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { dayInVietnam } from '@thidua/kit/plain-date.ts'
import { openDatabase, type OpenTransaction } from '../database/connect.ts'
import { migrate } from '../database/migrate.ts'
import { inTransaction } from '../database/transaction.ts'
import { registerDemoActor, systemActor } from '../features/access/service.ts'
import { listSeasons } from '../features/calendar/service.ts'
import type { Ctx } from '../features/context.ts'
import { openRegionFolder } from '../features/imports/folder/service.ts'
import { loadRegion } from '../features/imports/region/service.ts'
import { relatedUnits } from '../features/organisations/service.ts'
import { demoAccounts } from './accounts.ts'
import { receiveRequests } from './data-requests.ts'
import { sendForHeads } from './sent-for-approval.ts'

export const demoFolder = path.join(import.meta.dirname, 'region-2022')

/** What was loaded in words, or null when the database already holds a season. */
export async function loadDemo(tx: OpenTransaction, moment = new Date()): Promise<string | null> {
  const ctx = await loaderContext(tx, moment)
  if ((await listSeasons(ctx)).seasons.length > 0) return null
  const { folder, errors } = await openRegionFolder(demoFolder)
  if (!folder || errors.length > 0) throw new Error(`demo data does not read: ${errors[0]?.text}`)
  const loaded = await loadRegion(ctx, folder)
  await registerAccounts(ctx, loaded.group)
  await sendForHeads(ctx, folder.region.year)
  await receiveRequests(ctx, 'stp-gia-lai')
  return `Đã nạp năm ${folder.region.year} của ${folder.region.name}: ${loaded.units} đơn vị, ${loaded.indicators} chỉ tiêu, ${loaded.cells} ô số liệu, ${loaded.scores} điểm chấm, ${loaded.people} người với ${loaded.achievements} dòng thành tích (số liệu giả lập).`
}

async function loaderContext(tx: OpenTransaction, moment: Date): Promise<Ctx> {
  const today = dayInVietnam(moment)
  const session = { token: null, start: () => undefined, end: () => undefined }
  return { ...(await systemActor(tx, today)), tx, today, now: moment.toISOString(), newId: randomUUID, channel: 'system', demo: true, session }
}

async function registerAccounts(ctx: Ctx, group: string): Promise<void> {
  const readable = await relatedUnits(ctx, group)
  for (const { actor, reads, writes } of demoAccounts) {
    const read = (reads === 'every' ? [null] : readable).map((unit) => ({ unit, may: 'read' as const }))
    const write = writes === 'none' ? [] : [{ unit: writes === 'every' ? null : actor.unitId, may: 'write' as const }]
    await registerDemoActor(ctx, actor, [...read, ...write])
  }
}

if (process.argv[1] === import.meta.filename) {
  const { DATABASE_URL, THIDUA_DATA = path.join(import.meta.dirname, '..', 'data') } = process.env
  const database = await openDatabase(DATABASE_URL ? { url: DATABASE_URL } : { folder: path.resolve(THIDUA_DATA) })
  await migrate(database.pool)
  const said = await inTransaction(database.kysely, {}, (tx) => loadDemo(tx))
  if (said) console.log(said)
  await database.close()
}
