import { ensure, Refusal } from '@thidua/kit/refusal.ts'
import type { LogKey } from '../../../outside/signing/log-key.ts'
import type { Ctx } from '../../context.ts'
import { nothingBefore } from '../chain/model.ts'
import { headOfLog, nameOfLog, walkOnFrom } from '../chain/service.ts'
import { mayReadLog } from '../policy.ts'
import { checkpointFileFormat, type Checkpoint, type CheckpointList, type ExportedCheckpoints, type ListCheckpoints } from './contract.ts'
import { isDue, signedText } from './model.ts'
import * as store from './store.ts'

export { signedText } from './model.ts'

/** Cheap to ask every minute. */
export async function isCheckpointDue(ctx: Ctx): Promise<boolean> {
  const [head, last] = [await headOfLog(ctx), await store.lastCheckpoint(ctx.tx)]
  return head !== null && isDue(head.seq, last, ctx.now)
}

/** Signs the end of the log, after every entry since the last checkpoint was found to follow on it. `null`: there is nothing new. */
export async function takeCheckpoint(ctx: Ctx, key: LogKey): Promise<Checkpoint | null> {
  const last = await store.lastCheckpoint(ctx.tx)
  const { last: end, fault } = await walkOnFrom(ctx, last ?? nothingBefore)
  if (fault) throw new Refusal('audit.chain-broken', { seq: fault.from })
  const log = await nameOfLog(ctx)
  if (log === null || end.seq === (last?.seq ?? 0)) return null
  const statement = { log, seq: end.seq, hash: end.hash, at: new Date(ctx.now).toISOString(), keyId: key.id, publicKey: key.publicKey }
  const signed = { ...statement, signature: key.sign(signedText(statement)) }
  return (await store.insertCheckpoint(ctx.tx, signed)) ? signed : null
}

export async function listCheckpoints(ctx: Ctx, { limit }: ListCheckpoints): Promise<CheckpointList> {
  ensure(mayReadLog(ctx))
  return { checkpoints: await store.selectCheckpoints(ctx.tx, limit), total: await store.countCheckpoints(ctx.tx) }
}

export async function exportCheckpoints(ctx: Ctx): Promise<ExportedCheckpoints> {
  ensure(mayReadLog(ctx))
  const checkpoints = await everyCheckpoint(ctx)
  const newest = checkpoints.at(-1)
  return { file: newest ? { format: checkpointFileFormat, version: 1, log: newest.log, checkpoints } : null }
}

/** For whoever checks the log; the caller has asked whether it may. */
export async function everyCheckpoint(ctx: Ctx): Promise<Checkpoint[]> {
  return (await store.selectCheckpoints(ctx.tx, null)).reverse()
}
