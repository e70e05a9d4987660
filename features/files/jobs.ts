import process from 'node:process'
import { openFilePorts } from '../../outside/storage/file-ports.ts'
import type { House } from '../command.ts'
import type { Job } from '../job.ts'
import { isAnyWaiting, scanWaiting, sweepStorage } from './service.ts'

export const jobs: readonly Job[] = [
  { name: 'files scan', everySeconds: 60, run: scanWhatWaits },
  { name: 'files sweep', everySeconds: 6 * 3600, run: sweep },
]

async function scanWhatWaits(house: House): Promise<void> {
  if (!process.env['THIDUA_CLAMD'] || !(await house.inDatabase(isAnyWaiting, { keep: true, snapshot: true }))) return
  const files = await openFilePorts(process.env, house.settings.dataFolder)
  await house.inDatabase((ctx) => scanWaiting({ ...ctx, files }))
}

/** What a process killed between the bytes and the rows had put. */
async function sweep(house: House): Promise<void> {
  const files = await openFilePorts(process.env, house.settings.dataFolder)
  await house.inDatabase((ctx) => sweepStorage({ ...ctx, files }, { clean: true }))
}
