// Starts the server: database, migrations, files, door, timed work. Two processes on one database behave as one.
import path from 'node:path'
import { dayInVietnam } from '@thidua/kit/plain-date.ts'
import { Refusal } from '@thidua/kit/refusal.ts'
import { openDatabase, type Database, type OpenTransaction } from '../database/connect.ts'
import { migrate } from '../database/migrate.ts'
import { inTransaction } from '../database/transaction.ts'
import type { Actor } from '../features/access/contract.ts'
import { demoAccounts, enterDoor } from '../features/access/service.ts'
import { settingsFrom } from '../features/command.ts'
import { databaseVi } from '../messages/database.ts'
import { sentenceOf } from '../messages/refusals.ts'
import { serverVi } from '../messages/server.ts'
import { openFilePorts } from '../outside/storage/file-ports.ts'
import { buildApp } from './app.ts'
import { closeGently } from './closing.ts'
import { firstInvitation } from './first-administrator.ts'
import { startJobs } from './jobs.ts'
import { openMetrics } from './metrics.ts'
import { serverSettings } from './settings.ts'

const root = path.join(import.meta.dirname, '..')
const settings = orSay(() => serverSettings(process.env, { root, onTerminal: process.stderr.isTTY === true }))
const database = await openMigrated().catch(say)
const metrics = openMetrics(database.applicationPool)
const files = await openFilePorts(process.env, settings.dataFolder).catch(say)
const app = await buildApp({
  database,
  files,
  metrics,
  demo: settings.demo,
  site: path.join(root, 'dist', 'web'),
  log: { level: settings.logLevel, stream: process.stderr },
  proxies: settings.proxies,
  ...(settings.metricsToken ? { metricsToken: settings.metricsToken } : {}),
  ...(settings.address ? { address: settings.address } : {}),
})
const stopJobs = await startJobs({
  database,
  settings: settingsFrom(process.env, settings.dataFolder),
  onFailure: (job, error) => app.log.error({ job, err: error }, 'fault'),
  onEnd: metrics.jobEnded,
})

let closing = false
const close = async (signal: NodeJS.Signals) => {
  // asked a second time, whoever asks will not wait
  if (closing) process.exit(1)
  closing = true
  app.log.info({ signal }, 'closing')
  const how = await closeGently({ app, then: [stopJobs, () => database.close()], deadlineMs: settings.closeWithinMs })
  app.log.info({ how }, 'closed')
  process.exit(how === 'finished' ? 0 : 1)
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void close(signal))
for (const fault of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(fault, (error: unknown) => {
    app.log.error({ err: error }, 'crash')
    process.exit(1)
  })
}

try {
  await app.listen({ port: settings.port, host: settings.host })
} catch (error) {
  console.error(serverVi.portTaken({ port: settings.port, host: settings.host, reason: (error as Error).message }))
  await database.close()
  process.exit(1)
}
await announce()

async function openMigrated(): Promise<Database> {
  const opened = await openDatabase(settings.databaseUrl ? { url: settings.databaseUrl } : { folder: settings.dataFolder })
  await migrate(opened.pool)
  return opened
}

function orSay<Result>(work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    return say(error)
  }
}

/** What cannot be used is said in a sentence, not in a stack. */
function say(error: unknown): never {
  if (!(error instanceof Refusal)) throw error
  const ofOperator = { ...databaseVi.refusals, ...serverVi.refusals } as Readonly<Record<string, (facts: never) => string>>
  console.error(ofOperator[error.code]?.(error.facts as never) ?? sentenceOf(error.code, error.facts))
  process.exit(1)
}

async function readDemoAccounts(tx: OpenTransaction): Promise<Actor[]> {
  await enterDoor(tx, dayInVietnam(new Date()))
  return demoAccounts(tx)
}

async function announce(): Promise<void> {
  const accounts = settings.demo ? await inTransaction(database.kysely, { readOnly: true }, readDemoAccounts) : []
  console.log(serverVi.running({ address: `http://${settings.host === '127.0.0.1' ? 'localhost' : settings.host}:${settings.port}` }))
  if (accounts.length > 0) console.log(serverVi.demoAccounts)
  for (const account of accounts) console.log(`  · ${account.name}`)
  if (!settings.demo) for (const line of await firstInvitation(database)) console.log(line)
  console.log(serverVi.howToStop)
}
