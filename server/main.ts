// Starts the server: database, migrations, door. Two processes on one database behave as one.
import path from 'node:path'
import { Refusal } from '@thidua/kit/refusal.ts'
import { openDatabase, type Database } from '../database/connect.ts'
import { migrate } from '../database/migrate.ts'
import { inTransaction } from '../database/transaction.ts'
import { demoAccounts } from '../features/access/service.ts'
import { databaseVi } from '../messages/database.ts'
import { buildApp } from './app.ts'
import { firstInvitation } from './first-administrator.ts'

const root = path.join(import.meta.dirname, '..')
const { PORT = '3000', HOST = '127.0.0.1', DATABASE_URL, THIDUA_DATA = path.join(root, 'data'), THIDUA_DEMO, THIDUA_ADDRESS, THIDUA_PROXIES = '' } = process.env
const demo = THIDUA_DEMO !== 'off'

const database = await openMigrated().catch((error: unknown) => {
  if (!(error instanceof Refusal)) throw error
  console.error(sentenceOfDatabase(error))
  process.exit(1)
})
const proxies = THIDUA_PROXIES.split(',').filter((proxy) => proxy !== '')
const app = await buildApp({ database, demo, site: path.join(root, 'dist', 'web'), log: true, proxies, ...(THIDUA_ADDRESS ? { address: THIDUA_ADDRESS.replace(/\/$/, '') } : {}) })

let closing = false
const close = async () => {
  if (closing) return
  closing = true
  await app.close()
  await database.close()
  process.exit(0)
}
process.once('SIGINT', () => void close())
process.once('SIGTERM', () => void close())

try {
  await app.listen({ port: Number(PORT), host: HOST })
} catch (error) {
  console.error(`Không mở được cổng ${PORT} trên ${HOST}: ${(error as Error).message}. Đặt biến PORT sang cổng khác rồi chạy lại.`)
  await database.close()
  process.exit(1)
}
await announce()

async function openMigrated(): Promise<Database> {
  const opened = await openDatabase(DATABASE_URL ? { url: DATABASE_URL } : { folder: path.resolve(THIDUA_DATA) })
  await migrate(opened.pool)
  return opened
}

/** A database that cannot be used is said in a sentence, not in a stack. */
function sentenceOfDatabase({ code, facts }: Refusal): string {
  const sentence = (databaseVi.refusals as Readonly<Record<string, string | ((facts: never) => string)>>)[code]
  return typeof sentence === 'function' ? sentence(facts as never) : (sentence ?? code)
}

async function announce(): Promise<void> {
  const accounts = demo ? await inTransaction(database.kysely, { readOnly: true }, (tx) => demoAccounts(tx)) : []
  console.log(`Thi Đua đang chạy: http://${HOST === '127.0.0.1' ? 'localhost' : HOST}:${PORT}`)
  if (accounts.length > 0) console.log('Tài khoản trình diễn (bấm vào ở trang đầu, không cần mật khẩu):')
  for (const account of accounts) console.log(`  · ${account.name}`)
  if (!demo) for (const line of await firstInvitation(database)) console.log(line)
  console.log('Nhấn Ctrl+C để dừng.')
}
