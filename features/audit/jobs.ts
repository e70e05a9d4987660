import { keepOutside, openLogKey } from '../../outside/signing/log-key.ts'
import type { House } from '../command.ts'
import type { Job } from '../job.ts'
import { isCheckpointDue, takeCheckpoint } from './checkpoints/service.ts'

export const jobs: readonly Job[] = [{ name: 'audit checkpoint', everySeconds: 60, run: signWhatIsDue }]

async function signWhatIsDue(house: House): Promise<void> {
  if (!(await house.inDatabase(isCheckpointDue, { keep: true, snapshot: true }))) return
  const key = await openLogKey(house.settings)
  const signed = await house.inDatabase((ctx) => takeCheckpoint(ctx, key))
  if (signed) await keepOutside(house.settings, JSON.stringify(signed))
}
