// Personal data in the log is corrected or purged here, and only here: the value changes, the chain stays, and an entry says what was done and why.
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { Refusal } from '@thidua/kit/refusal.ts'
import { withOpenLog } from '../../access/service.ts'
import type { Ctx } from '../../context.ts'
import type { Amendment } from '../chain/contract.ts'
import { enter, salted } from '../chain/service.ts'
import type { ValuePlace } from '../contract.ts'
import * as store from './store.ts'

export interface Purge {
  readonly values: readonly ValuePlace[]
  readonly reason: string
  readonly subjectKind: string
  readonly subjectId: string
}

/** Removes values for good, and their salts with them, so that a commitment cannot even be guessed at. The caller has decided that it may be done. */
export async function purgeValues(ctx: Ctx, { values, reason, subjectKind, subjectId }: Purge): Promise<void> {
  await withOpenLog(ctx, async () => {
    await hold(ctx, values)
    await store.purge(ctx.tx, values)
  })
  const amends = values.map(({ seq, part }): Amendment => ({ seq, part, commitment: null }))
  enter(ctx, { kind: 'amendment', operation: 'audit/purge-values', subjectKind, subjectId, amends, values: { reason } })
}

export interface Replacement {
  readonly values: readonly (ValuePlace & { readonly value: unknown })[]
  readonly reason: string
  readonly subjectKind: string
  readonly subjectId: string
}

/** Puts corrected values in the place of wrong ones. What was wrong is gone: the entry keeps only that there was something. */
export async function replaceValues(ctx: Ctx, { values, reason, subjectKind, subjectId }: Replacement): Promise<void> {
  const amends: Amendment[] = []
  await withOpenLog(ctx, async () => {
    await hold(ctx, values)
    for (const { seq, part, value } of values) {
      const { commitment, value: kept } = salted(part, value)
      await store.replace(ctx.tx, { seq, ...kept })
      amends.push({ seq, part, commitment })
    }
  })
  enter(ctx, { kind: 'amendment', operation: 'audit/replace-values', subjectKind, subjectId, amends, values: { reason } })
}

async function hold(ctx: Ctx, values: readonly ValuePlace[]): Promise<void> {
  const held = await store.holdValues(ctx.tx, values)
  const missing = values.find(({ seq, part }) => !held.some((value) => value.seq === seq && value.part === part))
  if (missing) throw new Refusal('audit.no-such-value', { seq: missing.seq, part: missing.part })
}

/** Every value the log keeps about a subject, for whoever answers for its personal data. */
export async function valuesAbout(ctx: Ctx, subject: { readonly kind: string; readonly id: string }): Promise<store.SaidAbout[]> {
  return withOpenLog(ctx, () => store.valuesAbout(ctx.tx, subject))
}

export interface OldValue extends ValuePlace {
  readonly value: unknown
}

/** What the log keeps of looks at sensitive fields from before a day: whose, which fields, why. That somebody looked stays in the chain. */
export async function valuesOfLooksBefore(ctx: Ctx, before: PlainDate): Promise<OldValue[]> {
  return withOpenLog(ctx, () => store.valuesOfLooksBefore(ctx.tx, before))
}

/** How many these are, without reading them. */
export async function countLooksBefore(ctx: Ctx, before: PlainDate): Promise<number> {
  return withOpenLog(ctx, () => store.countLooksBefore(ctx.tx, before))
}
