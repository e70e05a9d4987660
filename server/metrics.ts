// Figures about the running server, in the text Prometheus reads: how much, how fast, how full. Counts of requests, never of people or scores.
import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type pg from 'pg'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import { Refusal } from '@thidua/kit/refusal.ts'
import { operationOf } from './log.ts'

export interface Metrics {
  requestEnded(request: { readonly operation: string; readonly status: number; readonly seconds: number }): void
  jobEnded(job: { readonly name: string; readonly outcome: 'done' | 'failed'; readonly seconds: number }): void
  /** Tells how many browsers listen for news. */
  readonly viewers: { inc(): void; dec(): void }
  text(): Promise<string>
  readonly contentType: string
}

const secondsBuckets = [0.005, 0.02, 0.05, 0.1, 0.25, 1, 4, 15]

export function openMetrics(pool: pg.Pool): Metrics {
  const registry = new Registry()
  const registers = [registry]
  const requests = new Counter({ name: 'thidua_requests_total', help: 'Requests answered', labelNames: ['operation', 'status'], registers })
  const durations = new Histogram({ name: 'thidua_request_seconds', help: 'Time to the end of the answer', labelNames: ['operation'], buckets: secondsBuckets, registers })
  const jobs = new Counter({ name: 'thidua_job_runs_total', help: 'Runs of timed work', labelNames: ['job', 'outcome'], registers })
  const jobSeconds = new Histogram({ name: 'thidua_job_seconds', help: 'Time a run of timed work took', labelNames: ['job'], buckets: secondsBuckets, registers })
  const viewers = new Gauge({ name: 'thidua_live_viewers', help: 'Browsers that listen for news', registers })
  new Gauge({
    name: 'thidua_pool_connections',
    help: 'Connections to the database, and requests that wait for one',
    labelNames: ['state'],
    registers,
    collect() {
      this.set({ state: 'busy' }, pool.totalCount - pool.idleCount)
      this.set({ state: 'idle' }, pool.idleCount)
      this.set({ state: 'waited-for' }, pool.waitingCount)
    },
  })
  return {
    requestEnded: ({ operation, status, seconds }) => {
      requests.inc({ operation, status: String(status) })
      durations.observe({ operation }, seconds)
    },
    jobEnded: ({ name, outcome, seconds }) => {
      jobs.inc({ job: name, outcome })
      jobSeconds.observe({ job: name }, seconds)
    },
    viewers,
    text: async () => (await registry.metrics()) + (await runtime().metrics()),
    contentType: registry.contentType,
  }
}

let ofThisProcess: Registry | undefined

/** Memory, processor, waiting of the event loop: one process, however many doors it has. */
function runtime(): Registry {
  if (ofThisProcess) return ofThisProcess
  ofThisProcess = new Registry()
  collectDefaultMetrics({ register: ofThisProcess })
  return ofThisProcess
}

export interface MetricsDoor {
  readonly metrics: Metrics
  /** Whoever brings it may read; without one only programs of this machine may. */
  readonly token?: string
  /** Somebody stands before us, so the address of a caller is theirs: a token is needed. */
  readonly behindProxy: boolean
}

export function serveMetrics(app: FastifyInstance, door: MetricsDoor): void {
  const { metrics } = door
  app.addHook('onResponse', async (request, reply) =>
    metrics.requestEnded({ operation: operationOf(request), status: reply.statusCode, seconds: reply.elapsedTime / 1000 }))
  app.get('/api/metrics', { schema: { hide: true } }, async (request, reply) => {
    if (!mayRead(request, door)) throw new Refusal('request.unknown-operation')
    return reply.type(metrics.contentType).header('cache-control', 'no-store').send(await metrics.text())
  })
}

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

function mayRead(request: FastifyRequest, { token, behindProxy }: MetricsDoor): boolean {
  if (token) return isSame(request.headers.authorization ?? '', `Bearer ${token}`)
  const passedOn = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'].some((name) => request.headers[name] !== undefined)
  return !behindProxy && !passedOn && loopback.has(request.socket.remoteAddress ?? '')
}

/** In the same time whatever the difference. */
function isSame(given: string, wanted: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(wanted))
}
