// Prints database/schema.sql from the migrations: `node scripts/print-schema.ts`.
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { openDatabase } from '../database/connect.ts'
import { migrate } from '../database/migrate.ts'
import { printSchema } from '../database/print-schema.ts'

const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'thidua-schema-'))
const database = await openDatabase({ folder })
try {
  await migrate(database.pool)
  await fs.writeFile(path.join(import.meta.dirname, '../database/schema.sql'), await printSchema(database.pool))
} finally {
  await database.close()
  await fs.rm(folder, { recursive: true, force: true })
}
