// The built pages: files with a hash in their name are kept for a year, the page itself is asked for anew each time.
import { existsSync } from 'node:fs'
import path from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { Refusal } from '@thidua/kit/refusal.ts'
import { answerOf } from './errors.ts'

export async function serveSite(app: FastifyInstance, folder: string | undefined): Promise<void> {
  const built = folder !== undefined && existsSync(path.join(folder, 'index.html'))
  if (built) {
    await app.register(fastifyStatic, {
      root: folder,
      wildcard: false,
      index: false,
      preCompressed: true,
      setHeaders: (reply, file) => {
        const hashed = path.dirname(file).endsWith('assets')
        void reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
      },
    })
  }
  app.setNotFoundHandler((request, reply) => {
    const isPage = request.method === 'GET' && !request.url.startsWith('/api/') && !path.extname(request.url.split('?')[0] ?? '')
    if (built && isPage) return reply.header('cache-control', 'no-cache').sendFile('index.html')
    const answer = answerOf(new Refusal('request.unknown-operation'), request.id)
    return reply.status(answer.status).send(answer.body)
  })
}
