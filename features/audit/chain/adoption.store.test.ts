import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { migrate, migrationsFolder } from '../../../database/migrate.ts'
import { act } from '../../../tests/support/context.ts'
import { emptyDatabase, testDatabase } from '../../../tests/support/database.ts'
import { verifyLog } from '../proof/service.ts'
import { listEntries, record } from '../service.ts'

const database = await emptyDatabase()
const earlier = await fs.mkdtemp(path.join(os.tmpdir(), 'thidua-migrations-'))
afterAll(() => fs.rm(earlier, { recursive: true }))

it('entries older than the chain are taken into it in their order, whatever they hold, and an entry at their end says so', async () => {
  for (const file of (await fs.readdir(migrationsFolder)).filter((name) => name < '0007')) await fs.copyFile(path.join(migrationsFolder, file), path.join(earlier, file))
  await migrate(database.pool, earlier)
  const texts = ['Nguyễn Thị Ánh', 'tab\there, "quotes", back\\slash', 'line\nend\r\u0001\u001f\u007f\u2028/', '𝔘🎉', '']
  for (const [index, text] of texts.entries()) {
    await database.pool.query(
      `insert into audit_entries (at, actor_id, actor_name, channel, operation, subject_kind, subject_id, before, after, reason) values ($1, $2, $2, 'web', 'save', $2, $2, $3, $4, $5)`,
      [`2022-11-0${index + 1} 01:02:03.123456+07`, text, index % 2 === 0 ? null : JSON.stringify({ value: 1.5, text }), '{"b": 1.50, "a": [12345678901234567890, "\\u00e0"]}', index === 0 ? null : text],
    )
  }
  await migrate(database.pool)
  expect(await act(database, verifyLog)).toMatchObject({ entries: 6, ok: true, firstBroken: null })
  const { entries } = await act(database, (ctx) => listEntries(ctx, { limit: 50 }))
  expect(entries.map(({ seq, kind }) => `${seq} ${kind}`)).toEqual(['6 adoption', '5 change', '4 change', '3 change', '2 change', '1 change'])
  expect(entries[0]).toMatchObject({ actor: 'Hệ thống', after: { entries: 5 } })
  expect(entries.slice(1).map(({ actor }) => actor)).toEqual(texts.toReversed())
  expect(entries.at(-2)).toMatchObject({ at: '2022-11-01T18:02:03.123Z', before: { value: 1.5, text: texts[1] }, after: { a: [12345678901234567890, 'à'], b: 1.5 }, reason: texts[1] })

  await act(database, (ctx) => record(ctx, { operation: 'a/b', subjectKind: 'x', subjectId: '1' }))
  expect(await act(database, verifyLog)).toMatchObject({ entries: 7, ok: true })
  await database.pool.query(`alter table audit_entries disable trigger user; update audit_entries set subject_id = 'other' where seq = 3; alter table audit_entries enable trigger user`)
  expect(await act(database, verifyLog)).toMatchObject({ entries: 7, ok: false, firstBroken: 3 })
})

it('the first entries of a log may come at once', async () => {
  const fresh = await testDatabase()
  await Promise.all(Array.from({ length: 6 }, (_, index) => act(fresh, (ctx) => record(ctx, { operation: 'a/b', subjectKind: 'x', subjectId: `${index}` }))))
  expect(await act(fresh, verifyLog)).toMatchObject({ entries: 6, ok: true })
})
