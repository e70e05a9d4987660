import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../../database/connect.ts'
import { processingVi } from '../../../messages/personal-data.ts'
import { act } from '../../../tests/support/context.ts'
import { testDatabase } from '../../../tests/support/database.ts'
import { activities } from './contract.ts'
import { readTable, undescribed } from './model.ts'
import { personalTables, showProcessing, undescribedParts } from './service.ts'

let database: Database
beforeAll(async () => {
  database = await testDatabase()
})

describe('the register of processing', () => {
  it('leaves no table and no column without a word on personal data', async () => {
    expect(await act(database, undescribedParts), 'a migration describes its tables: call holds_personal_data or holds_nobody').toEqual([])
  })

  it('notices a table, and a column, that nobody described', async () => {
    await database.pool.query('create table notes (id text, written_by text)')
    await database.pool.query('alter table people add column phone text')
    expect(await act(database, undescribedParts)).toEqual(['notes', 'people.phone'])
    await database.pool.query('drop table notes')
    await database.pool.query('alter table people drop column phone')
  })

  it('has Vietnamese words for every table and every field it names', async () => {
    const tables = await act(database, personalTables)
    expect(tables.length).toBeGreaterThan(40)
    expect(tables.filter(({ table }) => processingVi.tables[table] === undefined).map(({ table }) => table)).toEqual([])
    const fields = tables.flatMap(({ table, fields }) => fields.map(({ field }) => ({ table, field })))
    expect(fields.filter(({ table, field }) => (processingVi.fields[`${table}.${field}`] ?? processingVi.fields[field]) === undefined)).toEqual([])
  })

  it('says of every activity what for, on what ground, who sees it and how long it is kept', async () => {
    const register = await act(database, showProcessing)
    expect(register.activities.map(({ activity }) => activity)).toEqual([...activities])
    for (const entry of register.activities) {
      expect([entry.purpose, entry.ground, entry.protection].every((text) => text.length > 10), entry.activity).toBe(true)
      expect(entry.tables.length, entry.activity).toBeGreaterThan(0)
      expect(entry.classes.every(({ term }) => term !== ''), entry.activity).toBe(true)
    }
    const confidential = register.activities.find(({ activity }) => activity === 'confidential')!
    expect(confidential.recipients.map(({ role }) => role)).toEqual(['officer', 'head', 'standing-office', 'direct-worker'])
  })

  it('finds a person by columns that are there', async () => {
    await act(database, async ({ tx }) => {
      for (const { table, keys } of await act(database, personalTables)) for (const { column } of keys) await sql`select ${sql.ref(column)} from ${sql.table(table)} limit 0`.execute(tx)
    })
  })
})

describe('a comment', () => {
  const columns = [{ field: 'a', said: 'personal: sensitive' }, { field: 'b', said: 'personal: no' }, { field: 'c', said: null }]

  it('is read into activity, ways to find and fields', () => {
    expect(readTable({ table: 't', said: 'personal: register; person a; actor b', columns })).toEqual({
      table: 't', activity: 'register', keys: [{ by: 'person', column: 'a' }, { by: 'actor', column: 'b' }], fields: [{ field: 'a', sensitivity: 'sensitive' }],
    })
    expect(readTable({ table: 't', said: 'personal: no', columns })).toBeUndefined()
  })

  it('that is missing or unknown is reported', () => {
    expect(undescribed([{ table: 't', said: 'personal: register', columns }, { table: 'u', said: null, columns }, { table: 'v', said: 'personal: hearsay', columns }, { table: 'w', said: 'personal: no', columns }])).toEqual(['t.c', 'u', 'v'])
  })
})
