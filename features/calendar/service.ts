import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { record } from '../audit/service.ts'
import type { Ctx } from '../context.ts'
import { cycleOf, type CycleEvent, type Season } from './contract.ts'
import * as store from './store.ts'

export async function listSeasons(ctx: Ctx): Promise<{ seasons: Season[] }> {
  return { seasons: await store.selectSeasons(ctx.tx) }
}

export async function listEvents(ctx: Ctx, input: { group: string; year: number }): Promise<{ events: CycleEvent[] }> {
  const { from, to } = cycleOf(input.year)
  return { events: await store.selectEvents(ctx.tx, input.group, from, to) }
}

export async function recordSeason(ctx: Ctx, season: { group: string; year: number; asOf: PlainDate; note: string }, events: readonly (Omit<CycleEvent, 'appliesTo'> & { readonly appliesTo: readonly string[] })[]): Promise<void> {
  await store.upsertSeason(ctx.tx, season)
  await store.insertEvents(ctx.tx, season.group, events)
  await record(ctx, { operation: 'calendar/record-season', subjectKind: 'season', subjectId: `${season.group}:${season.year}`, after: { ...season, events: events.length } })
}
