// Timed work of the features, in every server process; what only one may do, the job settles in the database.
import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { dayInVietnam } from '@thidua/kit/plain-date.ts'
import type { Database } from '../database/connect.ts'
import { inTransaction } from '../database/transaction.ts'
import { systemActor } from '../features/access/service.ts'
import type { House, Settings } from '../features/command.ts'
import type { Job } from '../features/job.ts'
import { ladder } from '../features/ladder.ts'
import type { Metrics } from './metrics.ts'

const features = path.join(import.meta.dirname, '..', 'features')

export interface JobOptions {
  readonly database: Database
  readonly settings: Settings
  /** A job that failed is tried again at its next time. */
  readonly onFailure: (job: string, error: unknown) => void
  readonly onEnd?: Metrics['jobEnded']
}

/** Gives back how to stop: it waits for what is running. */
export async function startJobs({ database, settings, onFailure, onEnd }: JobOptions): Promise<() => Promise<void>> {
  const jobs = await findJobs()
  const house = houseOn(database, settings)
  const running = new Set<Promise<void>>()
  const start = (job: Job) => {
    let busy = false
    return setInterval(() => {
      if (busy) return
      busy = true
      const started = performance.now()
      const ended = (outcome: 'done' | 'failed') => onEnd?.({ name: job.name, outcome, seconds: (performance.now() - started) / 1000 })
      const failed = (error: unknown) => {
        onFailure(job.name, error)
        ended('failed')
      }
      const run = job.run(house).then(() => ended('done'), failed).finally(() => {
        busy = false
        running.delete(run)
      })
      running.add(run)
    }, job.everySeconds * 1000)
  }
  const timers = jobs.map(start)
  return async () => {
    timers.forEach(clearInterval)
    await Promise.all(running)
  }
}

export async function findJobs(): Promise<readonly Job[]> {
  const offering = ladder.filter((feature) => existsSync(path.join(features, feature, 'jobs.ts')))
  const modules = await Promise.all(offering.map((feature) => import(`../features/${feature}/jobs.ts`) as Promise<{ jobs: readonly Job[] }>))
  return modules.flatMap(({ jobs }) => jobs)
}

function houseOn(database: Database, settings: Settings): House {
  return {
    settings,
    inDatabase: (work, { snapshot = false } = { keep: true }) =>
      inTransaction(database.kysely, { readOnly: snapshot }, async (tx) => {
        const moment = new Date()
        const today = dayInVietnam(moment)
        const session = { token: null, start: () => undefined, end: () => undefined }
        return work({ ...(await systemActor(tx, today)), tx, today, now: moment.toISOString(), newId: randomUUID, channel: 'system', demo: false, session })
      }),
  }
}
