// The law of a day, compiled once and kept: the next question about the same day only reads it. Pure data, the same for everybody.
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import type { AwardId } from '@thidua/law/awards.ts'
import type { Limb } from '@thidua/law/engine/condition.ts'
import { prepare, type Bench } from '@thidua/law/engine/evaluate.ts'
import type { SubjectKind } from '@thidua/law/engine/facts.ts'
import type { Overlay } from '@thidua/law/engine/overlay.ts'
import { rulebook } from '@thidua/law/rulebook.ts'

export interface Asked {
  readonly received: PlainDate
  readonly decided?: PlainDate | undefined
  readonly award?: AwardId | undefined
  readonly limb?: Limb | undefined
  readonly overlays?: readonly Overlay[] | undefined
}

const kept = new Map<string, Bench>()
const mostKept = 60

/** Throws `NoLaw` before the first law that is known. */
export function benchFor({ received, decided, award, limb, overlays = [] }: Asked, subject: SubjectKind): Bench {
  const key = JSON.stringify([received, decided, award, limb, subject, overlays])
  const known = kept.get(key)
  if (known) return known
  const clocks = { received, ...(decided === undefined ? {} : { decided }) }
  const bench = prepare(rulebook, { clocks, overlays, ...(award === undefined ? {} : { award }), ...(limb === undefined ? {} : { limb }) }, subject)
  const [oldest] = kept.keys()
  if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest)
  kept.set(key, bench)
  return bench
}
