// Who sees which scores. Whatever is shown is computed from what the caller may see, or is what was published; a rank is shown only to
// those who may see everything it is computed from.
import { Refusal } from '@thidua/kit/refusal.ts'
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { covers, mayRead, maySeeResults, whilePublished } from '../../access/service.ts'
import { disclosureOf } from '../../calendar/service.ts'
import type { Ctx } from '../../context.ts'
import { regionUnits } from '../../organisations/service.ts'

export interface Looking {
  /** With what is open for this look. */
  readonly ctx: Ctx
  readonly open: (unit: string) => boolean
  /** Everything the ranking is computed from is open. */
  readonly whole: boolean
  /** Only what was published: knowledge of later days is not for this caller. */
  readonly onlyPublished: boolean
}

export interface Judged {
  readonly group: string
  readonly year: number
  readonly asOf: PlainDate
}

export async function lookingAtResults<Answer>(ctx: Ctx, { group, year, asOf }: Judged, work: (looking: Looking) => Promise<Answer>): Promise<Answer> {
  const units = (await regionUnits(ctx, group, asOf)).map(({ id }) => id)
  const season = await disclosureOf(ctx, group, year)
  const open = (unit: string): boolean => maySeeResults(ctx.scope, unit, season.published)
  if (units.every((unit) => mayRead(ctx.scope, unit))) return work({ ctx, open, whole: units.every(open), onlyPublished: false })
  if (!units.every((unit) => covers(ctx.scope.results, unit))) throw new Refusal('access.not-yours')
  if (!season.published) throw new Refusal('assessment.not-published', { year })
  if (season.asOf !== asOf) throw new Refusal('assessment.only-published', { year, day: season.asOf })
  return whilePublished(ctx, units, (published) => work({ ctx: published, open: () => true, whole: true, onlyPublished: true }))
}

/** For what cannot be shown in part. */
export async function lookingAtWholeResults<Answer>(ctx: Ctx, judged: Judged, work: (looking: Looking) => Promise<Answer>): Promise<Answer> {
  return lookingAtResults(ctx, judged, (looking) => {
    if (!looking.whole) throw new Refusal('assessment.not-published', { year: judged.year })
    return work(looking)
  })
}
