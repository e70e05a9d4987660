import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { ensure, Refusal } from '@thidua/kit/refusal.ts'
import { record } from '../audit/service.ts'
import type { Ctx } from '../context.ts'
import { cycleOf, type CycleEvent, type Season } from './contract.ts'
import { mayPublishSeason } from './policy.ts'
import * as store from './store.ts'

export async function listSeasons(ctx: Ctx): Promise<{ seasons: Season[] }> {
  return { seasons: await store.selectSeasons(ctx.tx) }
}

export async function listEvents(ctx: Ctx, input: { group: string; year: number }): Promise<{ events: CycleEvent[] }> {
  const { from, to } = cycleOf(input.year)
  return { events: await store.selectEvents(ctx.tx, input.group, from, to) }
}

export async function recordSeason(ctx: Ctx, season: store.NewSeason, events: readonly (Omit<CycleEvent, 'appliesTo'> & { readonly appliesTo: readonly string[] })[]): Promise<void> {
  await store.upsertSeason(ctx.tx, season)
  await store.insertEvents(ctx.tx, season.group, events)
  await record(ctx, { operation: 'calendar/record-season', subjectKind: 'season', subjectId: `${season.group}:${season.year}`, after: { ...season, events: events.length } })
}

export async function publishSeason(ctx: Ctx, { group, year }: { group: string; year: number }): Promise<Season> {
  ensure(mayPublishSeason(ctx.scope))
  const find = async () => (await store.selectSeasons(ctx.tx)).find((season) => season.group === group && season.year === year)
  if (!(await find())) throw new Refusal('calendar.no-such-season', { year })
  if (!(await store.publishSeason(ctx.tx, { group, year, day: ctx.today }))) throw new Refusal('calendar.published-already', { year })
  await record(ctx, { operation: 'calendar/publish-season', subjectKind: 'season', subjectId: `${group}:${year}`, before: { published: null }, after: { published: ctx.today } })
  return (await find())!
}

export interface Disclosure {
  readonly published: boolean
  /** The day whose knowledge was published; null where there is no season. */
  readonly asOf: PlainDate | null
}

/** Whether the scores and tallies of a year are open; a year without a season is not. */
export async function disclosureOf(ctx: Ctx, group: string, year: number): Promise<Disclosure> {
  const season = (await store.selectSeasons(ctx.tx)).find((each) => each.group === group && each.year === year)
  const published = season?.published ?? null
  return { published: published !== null && published <= ctx.today, asOf: season?.asOf ?? null }
}
