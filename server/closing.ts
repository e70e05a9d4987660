// How the server goes: nobody new comes in, those inside finish, and there is an end to waiting.
import { setTimeout as pause } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'

export interface Closing {
  readonly app: FastifyInstance
  /** What ends after the last request, in order: timed work, the database. */
  readonly then: readonly (() => Promise<void>)[]
  readonly deadlineMs: number
}

/** Connections that were cut let go of what they hold; that takes a moment. */
const afterCutMs = 1_000
const sweepMs = 50

/** `cut`: somebody's request did not end in time and was broken off; the database takes back what it had written. */
export async function closeGently({ app, then, deadlineMs }: Closing): Promise<'finished' | 'cut'> {
  const finished = closeInOrder(app, then)
  if (await isDoneWithin(finished, deadlineMs)) return 'finished'
  app.server.closeAllConnections()
  await isDoneWithin(finished, afterCutMs)
  return 'cut'
}

async function closeInOrder(app: FastifyInstance, then: Closing['then']): Promise<void> {
  // a browser keeps its connection after the answer it waited for, in case it has another question
  const sweep = setInterval(() => app.server.closeIdleConnections(), sweepMs)
  await app.close().finally(() => clearInterval(sweep))
  for (const step of then) await step()
}

async function isDoneWithin(work: Promise<void>, ms: number): Promise<boolean> {
  const stop = new AbortController()
  const late = pause(ms, false, { signal: stop.signal }).catch(() => false)
  try {
    return await Promise.race([work.then(() => true), late])
  } finally {
    stop.abort()
  }
}
