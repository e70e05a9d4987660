// What waits in the demonstration: the sheets of the heads among the demo accounts, sent as their officers would have sent them.
import type { Ctx } from '../features/context.ts'
import { sendForApproval, showSheet } from '../features/approvals/service.ts'
import { dataSetsOf } from '../features/indicators/service.ts'
import { findUnit } from '../features/organisations/service.ts'
import { demoAccounts } from './accounts.ts'

export async function sendForHeads(ctx: Ctx, year: number): Promise<void> {
  const period = String(year)
  const heads = demoAccounts.flatMap(({ actor }) => (actor.persona === 'head' && actor.unitId !== null ? [actor.unitId] : []))
  for (const id of heads) {
    const unit = await findUnit(ctx, id, ctx.today)
    if (!unit) continue
    const sender = { ...ctx, actor: { ...ctx.actor, name: `Cán bộ ${unit.name} (giả lập)` } }
    const sets = (await dataSetsOf(ctx)).filter((set) => set.unitKind === unit.kind && set.rounds.some((round) => round.period === period))
    for (const set of sets) await sendEverything(sender, { kind: 'figures', unit: id, subject: set.id, period })
  }
}

async function sendEverything(ctx: Ctx, place: Parameters<typeof showSheet>[1]): Promise<void> {
  const { version, items } = await showSheet(ctx, place)
  const filled = items.flatMap(({ item, hash }) => (hash === null ? [] : [{ item, hash, answer: '' }]))
  if (filled.length > 0) await sendForApproval(ctx, { ...place, seen: version, items: filled })
}
