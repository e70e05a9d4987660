// Live news for browsers: what the database announces, every process passes on. Nothing travels through our own memory.
import type { FastifyInstance, FastifyReply } from 'fastify'
import { Refusal } from '@thidua/kit/refusal.ts'
import { listen } from '../database/listen.ts'
import { liveChannel } from '../features/audit/contract.ts'
import type { AppOptions } from './app.ts'
import { isSomebody } from './in-session.ts'
import type { Metrics } from './metrics.ts'

const keepAliveMs = 25_000

export async function serveLive(app: FastifyInstance, options: AppOptions, count: Metrics['viewers']): Promise<void> {
  const viewers = new Set<FastifyReply>()
  const tell = (text: string) => {
    for (const viewer of viewers) viewer.raw.write(text)
  }
  // Only which feature changed, never what: a viewer asks again with its own scope.
  const stop = await listen(options.database.url, liveChannel, (payload) => tell(`data: ${payload === null ? '{"feature":"*"}' : featureOnly(payload)}\n\n`))
  const heartbeat = setInterval(() => tell(': still here\n\n'), keepAliveMs)
  app.addHook('preClose', async () => {
    clearInterval(heartbeat)
    for (const viewer of viewers) viewer.raw.end()
    await stop()
  })
  app.get('/api/live', { schema: { hide: true }, compress: false }, async (request, reply) => {
    // when others work is not for passers-by
    if (!(await isSomebody(options, request))) throw new Refusal('access.session-needed')
    reply.hijack()
    reply.raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' })
    reply.raw.write('retry: 2000\n\n')
    viewers.add(reply)
    count.inc()
    request.raw.once('close', () => {
      viewers.delete(reply)
      count.dec()
    })
  })
}

function featureOnly(payload: string): string {
  const { feature } = JSON.parse(payload) as { feature: string }
  return JSON.stringify({ feature })
}
