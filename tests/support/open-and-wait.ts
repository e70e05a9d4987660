// A program for tests that kill programs: opens the database of a folder, says so, writes on every line it is sent, closes when there are no more.
import readline from 'node:readline'
import { openDatabase } from '../../database/connect.ts'

const database = await openDatabase({ folder: process.argv[2] ?? '' })
await database.pool.query('create table if not exists marks (id bigint generated always as identity, by int)')
process.stdout.write('open\n')
for await (const _ of readline.createInterface({ input: process.stdin })) {
  await database.pool.query('insert into marks (by) values ($1)', [process.pid])
  const { rows } = await database.pool.query<{ count: number }>('select count(*) from marks')
  process.stdout.write(`${rows[0]?.count}\n`)
}
await database.close()
