import { hash } from 'node:crypto'
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { ensure, Refusal } from '@thidua/kit/refusal.ts'
import { processingVi } from '../../../messages/personal-data.ts'
import { countLooksBefore, purgeValues, record, recordRead, valuesOfLooksBefore } from '../../audit/service.ts'
import type { ValuePlace } from '../../audit/contract.ts'
import type { Ctx } from '../../context.ts'
import { mostShown, recordClasses, type ClassView, type Due, type DueRow, type Purgeable, type PurgeClass, type Purged, type RecordClass, type Retention, type SetTerm, type ShowDue } from './contract.ts'
import { canonicalDue, dueBefore, isPurgeable, keepingOf } from './model.ts'
import { mayDecideTerms, maySeeTerms } from './policy.ts'
import * as store from './store.ts'

type Terms = ReadonlyMap<RecordClass, store.TermRow>

async function currentTerms(ctx: Ctx): Promise<Terms> {
  return new Map((await store.selectTerms(ctx.tx)).map((term) => [term.class, term]))
}

/** For the register of processing. */
export async function termsInWords(ctx: Ctx): Promise<ReadonlyMap<RecordClass, string>> {
  const terms = await currentTerms(ctx)
  return new Map(recordClasses.map((each) => [each, processingVi.termText[keepingOf[each]](terms.get(each) ?? null)]))
}

export async function showRetention(ctx: Ctx): Promise<Retention> {
  ensure(maySeeTerms(ctx))
  const terms = await currentTerms(ctx)
  const classes: ClassView[] = []
  for (const each of recordClasses) classes.push(await viewOf(ctx, each, terms))
  const purges = (await store.selectPurges(ctx.tx)).map((purge) => ({ ...purge, title: processingVi.classes[purge.class] }))
  return { classes, purges, can: { decide: mayDecideTerms(ctx).allowed } }
}

async function viewOf(ctx: Ctx, each: RecordClass, terms: Terms): Promise<ClassView> {
  const row = terms.get(each)
  const before = row && isPurgeable(each) ? dueBefore(ctx.today, row.years) : null
  return {
    class: each, title: processingVi.classes[each], what: processingVi.classWhat[each], keeping: keepingOf[each], why: processingVi.classWhy[each],
    term: row ? termOf(row) : null, seen: row?.entry ?? 0, before, due: before && isPurgeable(each) ? await countDue(ctx, each, before) : 0,
  }
}

function termOf({ years, document, decided, reason, by, at }: store.TermRow): NonNullable<ClassView['term']> {
  return { years, document, decided, reason, by, at }
}

async function countDue(ctx: Ctx, each: Purgeable, before: PlainDate): Promise<number> {
  return each === 'log-values' ? countLooksBefore(ctx, before) : store.countDue(ctx.tx, each, before)
}

async function dueRows(ctx: Ctx, each: Purgeable, before: PlainDate): Promise<DueRow[]> {
  if (each !== 'log-values') return store.selectDue(ctx.tx, each, before)
  return (await valuesOfLooksBefore(ctx, before)).map(({ seq, part, value }) => ({ place: 'audit_values', key: `${String(seq)}/${part}`, subject: String(seq), content: value }))
}

export async function setTerm(ctx: Ctx, { seen, ...term }: SetTerm): Promise<ClassView> {
  ensure(mayDecideTerms(ctx))
  if (!isPurgeable(term.class)) throw new Refusal('personal-data.kept-for-good', { class: term.class })
  if (term.decided > ctx.today) throw new Refusal('personal-data.term-ahead', { decided: term.decided })
  await store.holdTerm(ctx.tx, term.class)
  const before = (await currentTerms(ctx)).get(term.class)
  if ((before?.entry ?? 0) !== seen) throw new Refusal('personal-data.stale-term', { by: before?.by ?? '' })
  await store.insertTerm(ctx.tx, term, { at: ctx.now, by: ctx.actor.id, byName: ctx.actor.name })
  await record(ctx, {
    operation: 'personal-data/set-term', subjectKind: 'record-class', subjectId: term.class,
    before: before ? { years: before.years, document: before.document } : undefined, after: { years: term.years, document: term.document, decided: term.decided }, reason: term.reason,
  })
  return viewOf(ctx, term.class, await currentTerms(ctx))
}

interface DueList {
  readonly each: Purgeable
  readonly term: store.TermRow
  readonly before: PlainDate
  readonly rows: readonly DueRow[]
  readonly digest: string
}

async function readDue(ctx: Ctx, wanted: RecordClass): Promise<DueList> {
  ensure(mayDecideTerms(ctx))
  if (!isPurgeable(wanted)) throw new Refusal('personal-data.kept-for-good', { class: wanted })
  const term = (await currentTerms(ctx)).get(wanted)
  if (!term) throw new Refusal('personal-data.no-term', { class: wanted })
  const before = dueBefore(ctx.today, term.years)
  const rows = await dueRows(ctx, wanted, before)
  return { each: wanted, term, before, rows, digest: hash('sha256', canonicalDue(rows)) }
}

/** `whole`: for the archive at the terminal; a page gets the first of them. */
export async function showDue(ctx: Ctx, input: ShowDue, { whole = false } = {}): Promise<Due> {
  const { each, term, before, rows, digest } = await readDue(ctx, input.class)
  if (rows.length > 0) await recordRead(ctx, { operation: 'personal-data/show-due', subjectKind: 'record-class', subjectId: each, fields: ['content'], subjects: { count: rows.length, ids: [] } })
  return { class: each, title: processingVi.classes[each], before, term: termOf(term), rows: whole ? [...rows] : rows.slice(0, mostShown), total: rows.length, digest }
}

/** What is removed is the list that was shown, or nothing: a term changed or a request made in the meantime is another list. */
export async function purgeClass(ctx: Ctx, input: PurgeClass): Promise<Purged> {
  const { each, before, rows, digest } = await readDue(ctx, input.class)
  if (rows.length === 0) throw new Refusal('personal-data.nothing-due', { class: each })
  if (digest !== input.contentHash) throw new Refusal('personal-data.content-changed', { class: each })
  const { document, reason } = input
  if (each === 'log-values') {
    await purgeValues(ctx, { values: rows.map(placeOf), reason: `${reason} (${document})`, subjectKind: 'record-class', subjectId: each })
  } else {
    const gone = await store.purgeDue(ctx.tx, each)
    if (gone !== rows.length) throw new Refusal('personal-data.content-changed', { class: each })
  }
  await store.insertPurge(ctx.tx, { class: each, before, rows: rows.length, digest, document, reason, at: ctx.now, by: ctx.actor.id, byName: ctx.actor.name })
  await record(ctx, { operation: 'personal-data/purge-class', subjectKind: 'record-class', subjectId: each, after: { before, rows: rows.length, digest, document }, reason })
  return { class: each, purged: rows.length }
}

function placeOf({ key }: DueRow): ValuePlace {
  const [seq = '', part = ''] = key.split('/')
  return { seq: Number(seq), part: part as ValuePlace['part'] }
}

/** Traces of signing in and answers kept against sending twice, once they serve nothing. */
export async function sweepTraces(ctx: Ctx): Promise<number> {
  return store.sweepTraces(ctx.tx, ctx.now)
}
