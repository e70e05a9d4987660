import { processingVi } from '../../../messages/personal-data.ts'
import { reachOfRole } from '../../access/service.ts'
import type { Ctx } from '../../context.ts'
import { termsInWords } from '../retention/service.ts'
import { activities, type Activity, type PersonalTable, type Processing } from './contract.ts'
import { byActivity, readTable, undescribed } from './model.ts'
import { classesOf, recipientsOf } from './policy.ts'
import * as store from './store.ts'

/** Read from the comments of the database, so that the register cannot say other than what is there. */
export async function personalTables(ctx: Ctx): Promise<PersonalTable[]> {
  return (await store.selectComments(ctx.tx)).flatMap((comments) => readTable(comments) ?? [])
}

/** The rows of one person in a table; the caller has opened the person’s file. */
export async function rowsOf(ctx: Ctx, table: PersonalTable, found: store.Found): Promise<{ rows: Record<string, unknown>[]; total: number }> {
  return store.selectRowsOf(ctx.tx, table, found)
}

/** Tables and columns that say nothing on personal data. */
export async function undescribedParts(ctx: Ctx): Promise<string[]> {
  return undescribed(await store.selectComments(ctx.tx))
}

export async function showProcessing(ctx: Ctx): Promise<Processing> {
  const tables = byActivity(await personalTables(ctx))
  const terms = await termsInWords(ctx)
  return { activities: activities.map((activity) => entryOf(activity, tables.get(activity) ?? [], terms)) }
}

type Entry = Processing['activities'][number]

function entryOf(activity: Activity, tables: readonly PersonalTable[], terms: ReadonlyMap<string, string>): Entry {
  const { title, purpose, ground, protection } = processingVi.activities[activity]
  return {
    activity, title, purpose, ground, openCheck: true, protection,
    recipients: recipientsOf(activity, reachOfRole).map(({ role, reach }) => ({ role, title: processingVi.roles[role], reach: processingVi.reaches[reach] })),
    classes: classesOf[activity].map((each) => ({ class: each, title: processingVi.classes[each], term: terms.get(each) ?? '' })),
    tables: tables.map(tableView),
  }
}

function tableView({ table, keys, fields }: PersonalTable): Entry['tables'][number] {
  return {
    table,
    title: titleOfTable(table),
    fields: fields.map(({ field, sensitivity }) => ({ field, title: titleOfField(table, field), sensitivity })),
    found: keys.length > 0 ? 'by-person' : 'by-name-only',
  }
}

export function titleOfTable(table: string): string {
  return processingVi.tables[table] ?? table
}

export function titleOfField(table: string, field: string): string {
  return processingVi.fields[`${table}.${field}`] ?? processingVi.fields[field] ?? field
}
