import type { Job } from '../job.ts'
import { sweepTraces } from './retention/service.ts'

/** Only what serves nothing more goes by itself; what an agency has to decide on waits for somebody to look at it. */
export const jobs: readonly Job[] = [{ name: 'personal data traces', everySeconds: 6 * 3600, run: (house) => house.inDatabase(async (ctx) => void (await sweepTraces(ctx))) }]
