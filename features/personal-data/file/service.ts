// Everything kept about one person, read by the comments of the database: a table that is described is in the file without anybody thinking of it.
import { Refusal } from '@thidua/kit/refusal.ts'
import { processingVi, requestsVi } from '../../../messages/personal-data.ts'
import { accountsOfPerson, withPersonalFile } from '../../access/service.ts'
import { recordRead, valuesAbout } from '../../audit/service.ts'
import type { Ctx } from '../../context.ts'
import { findPersonFile } from '../../people/service.ts'
import type { PersonalTable } from '../processing/contract.ts'
import { personalTables, rowsOf, titleOfField, titleOfTable } from '../processing/service.ts'
import type { PersonalFile } from '../requests/contract.ts'

const mostRows = 2_000

/** The caller has decided that it may be shown; the look is in the log before the answer leaves. */
export async function fileOf(ctx: Ctx, person: string, reason: string): Promise<PersonalFile> {
  const known = await withPersonalFile(ctx, person, () => findPersonFile(ctx, person))
  if (!known) throw new Refusal('personal-data.no-such-person', { person })
  const accounts = await accountsOfPerson(ctx, person)
  const described = await personalTables(ctx)
  const tables = await withPersonalFile(ctx, person, () => sections(ctx, described, { person, accounts }))
  const log = (await valuesAbout(ctx, { kind: 'person', id: person })).map(({ at, operation, part, value }) => ({ at, operation, part, value }))
  await recordRead(ctx, { operation: 'personal-data/export-person', subjectKind: 'person', subjectId: person, fields: ['*'], reason })
  const byNameOnly = described.filter(({ keys }) => keys.length === 0).map(({ table }) => titleOfTable(table))
  return {
    person, name: known.name, synthetic: known.synthetic, made: ctx.now, restricted: known.restricted, accounts, tables, log,
    notes: [requestsVi.notes.byName({ tables: byNameOnly }), requestsVi.notes.secrets, requestsVi.notes.backups, ...(tables.some(({ rows, total }) => total > rows.length) ? [requestsVi.notes.cut({ most: mostRows })] : [])],
  }
}

async function sections(ctx: Ctx, described: readonly PersonalTable[], { person, accounts }: { person: string; accounts: readonly string[] }): Promise<PersonalFile['tables']> {
  const found: PersonalFile['tables'] = []
  for (const table of described.filter(({ keys }) => keys.length > 0)) {
    const { rows, total } = await rowsOf(ctx, table, { person, accounts, limit: mostRows })
    if (total > 0) found.push(section(table, rows, total))
  }
  return found
}

function section({ table, activity, fields }: PersonalTable, rows: readonly Record<string, unknown>[], total: number): PersonalFile['tables'][number] {
  const shown = fields.filter(({ sensitivity }) => sensitivity !== 'secret')
  return {
    activity, activityTitle: processingVi.activities[activity].title, table, title: titleOfTable(table), total,
    rows: rows.map((row) => shown.map(({ field, sensitivity }) => ({ field, title: titleOfField(table, field), value: row[field] ?? null, sensitive: sensitivity === 'sensitive' }))),
    secrets: fields.filter(({ sensitivity }) => sensitivity === 'secret').map(({ field }) => titleOfField(table, field)),
  }
}
