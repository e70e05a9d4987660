import { ensure } from '@thidua/kit/refusal.ts'
import { auditVi } from '../../../messages/audit.ts'
import { isSignedBy, keyIdOf } from '../../../outside/signing/log-key.ts'
import type { Ctx } from '../../context.ts'
import type { ChainFault } from '../chain/contract.ts'
import { anchorFault, at, firstBreak, firstOf, nothingBefore } from '../chain/model.ts'
import { countEntries, entryBatches, headOfLog, nameOfLog, walk, walkWholeLog, type Batch, type WholeWalk } from '../chain/service.ts'
import type { Checkpoint } from '../checkpoints/contract.ts'
import { everyCheckpoint, signedText } from '../checkpoints/service.ts'
import { mayReadLog } from '../policy.ts'
import { exportedEntry, type LogReport } from './contract.ts'

export async function verifyLog(ctx: Ctx): Promise<LogReport> {
  ensure(mayReadLog(ctx))
  return verifyLogAgainst(ctx, { given: [], own: [] })
}

/** Checkpoints from outside the database, which nobody could change there. `own` lie beside the key, with those of other databases that were signed here. */
export async function verifyLogAgainst(ctx: Ctx, { given, own }: { readonly given: readonly Checkpoint[]; readonly own: readonly Checkpoint[] }): Promise<LogReport> {
  const name = await nameOfLog(ctx)
  const checkpoints = [...(await everyCheckpoint(ctx)), ...given, ...own.filter(({ log }) => log === name)]
  const walked = await walkWholeLog(ctx, new Set(checkpoints.map(({ seq }) => seq)))
  return { ...reportOf(walked, checkpoints), entries: await countEntries(ctx) }
}

/** A log that left the house as lines, held against checkpoints that did so earlier: needs no database. */
export async function verifyExport(lines: AsyncIterable<unknown>, checkpoints: readonly Checkpoint[]): Promise<LogReport> {
  const walked = await walk(exportedBatches(lines), { from: nothingBefore, remember: new Set(checkpoints.map(({ seq }) => seq)), amended: new Map() })
  return reportOf({ ...walked, amending: [] }, checkpoints)
}

async function* exportedBatches(lines: AsyncIterable<unknown>): AsyncGenerator<Batch> {
  for await (const line of lines) yield { entries: [exportedEntry.parse(line)], values: null }
}

function reportOf(walked: WholeWalk, checkpoints: readonly Checkpoint[]): LogReport {
  const forged = checkpoints.find((checkpoint) => !isGenuine(checkpoint))
  const genuine = checkpoints.filter(isGenuine)
  // Beyond a break nothing is known of the chain, so only the checkpoints before it can say more.
  const reachable = walked.fault ? genuine.filter(({ seq }) => seq <= walked.last.seq) : genuine
  const chainFault = firstOf([anchorFault(reachable, walked.last, walked), walked.fault])
  const fault = firstBreak(chainFault, walked.unfit, walked.amending) ?? (forged ? at('checkpoint-forged', forged.seq) : null)
  const { seq: entries } = walked.last
  const keys = [...new Set(genuine.map(({ keyId }) => keyId))]
  return {
    entries,
    ok: fault === null,
    firstBroken: fault?.from ?? null,
    fault: fault && { ...fault, text: sentenceOf(fault) },
    checkpoints: { count: new Set(genuine.map(({ signature }) => signature)).size, last: genuine.reduce<number | null>((last, { seq }) => Math.max(last ?? 0, seq), null), keys },
  }
}

function isGenuine(checkpoint: Checkpoint): boolean {
  return isSignedBy(signedText(checkpoint), checkpoint) && keyIdOf(checkpoint.publicKey) === checkpoint.keyId
}

function sentenceOf({ kind, from, to }: ChainFault): string {
  return auditVi.faults[kind]({ from, to })
}

/** The log as lines for whoever wants to check it without our database: commitments, no values. */
export async function* exportLog(ctx: Ctx): AsyncGenerator<string> {
  const head = await headOfLog(ctx)
  for await (const { entries } of entryBatches(ctx, { after: 0, to: head?.seq ?? 0 })) {
    for (const entry of entries) yield JSON.stringify(entry)
  }
}
