// The HTTP door: one operation, one path. It opens the session and the transaction, and turns refusals into answers.
import { randomUUID } from 'node:crypto'
import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import swagger from '@fastify/swagger'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { jsonSchemaTransform, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import type { Database } from '../database/connect.ts'
import { onceOnly } from '../features/access/service.ts'
import type { FilePorts } from '../outside/storage/file-ports.ts'
import { mountBytes } from './bytes-door.ts'
import { answerOf, cannotBeKept } from './errors.ts'
import { inSession } from './in-session.ts'
import { serveLive } from './live.ts'
import { logController, loggerSettings, logRequests, noteRefusal, operationOf, type LogOptions } from './log.ts'
import { openMetrics, serveMetrics, type Metrics } from './metrics.ts'
import { findOperations, type MountedOperation } from './operations.ts'
import { serveReadiness } from './readiness.ts'
import { guard } from './security.ts'
import { serveSite } from './site.ts'
import { admitStorableText } from './storable-text.ts'

export interface AppOptions {
  readonly database: Database
  readonly demo: boolean
  /** Folder of the built site; absent: the interface alone. */
  readonly site?: string
  readonly clock?: () => Date
  /** Absent: nothing is logged. */
  readonly log?: LogOptions
  /** Absent: its own, which only a program of this machine can read. */
  readonly metrics?: Metrics
  readonly metricsToken?: string
  /** Where browsers find us, when the request does not tell: `https://thi-dua.example`. */
  readonly address?: string
  /** Addresses of the proxies before us, whose word on the caller's address counts. */
  readonly proxies?: readonly string[]
  /** Absent: whatever needs a file's content fails. */
  readonly files?: FilePorts
}

const bodyLimit = 64 * 1024 * 1024
/** From the first byte to the last: a large file over a slow line, but not a sender who never ends. */
const wholeRequestMs = 300_000

export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const app = Fastify({
    logger: options.log ? loggerSettings(options.log) : false,
    logController,
    // whoever still has a connection is answered, and told that it is the last time
    return503OnClosing: false,
    requestTimeout: wholeRequestMs,
    bodyLimit,
    trustProxy: options.proxies?.length ? [...options.proxies] : false,
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 200 },
  })
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.setErrorHandler((error, request, reply) => {
    const answer = answerOf(error, request.id)
    if (answer.status >= 500) request.log.error({ operation: operationOf(request), err: error }, 'fault')
    else noteRefusal(request, answer.body.error.code)
    if (cannotBeKept(error)) request.log.warn({ operation: operationOf(request), err: error }, 'fault')
    void reply.status(answer.status).send(answer.body)
  })
  await app.register(cookie)
  await app.register(compress, { threshold: 1024 })
  await app.register(swagger, { openapi: { info: { title: 'Thi Đua', version: '1' } }, transform: jsonSchemaTransform })
  guard(app, options.address)
  admitStorableText(app)
  logRequests(app)
  const metrics = options.metrics ?? openMetrics(options.database.applicationPool)
  serveMetrics(app, { metrics, behindProxy: Boolean(options.proxies?.length || options.address), ...(options.metricsToken ? { token: options.metricsToken } : {}) })
  serveReadiness(app, options)
  for (const mounted of await findOperations()) {
    if (mounted.operation.bytes) await mountBytes(app, mounted, options)
    else mount(app, mounted, options)
  }
  app.get('/api/openapi.json', { schema: { hide: true } }, async () => app.swagger())
  await serveLive(app, options, metrics.viewers)
  await serveSite(app, options.site)
  return app
}

function mount(app: FastifyInstance, mounted: MountedOperation, options: AppOptions): void {
  const { feature, name, operation } = mounted
  const isQuery = operation.kind === 'query'
  app.route({
    method: isQuery ? 'GET' : 'POST',
    url: `/api/${feature}/${name}`,
    schema: {
      summary: operation.summary,
      tags: [feature],
      ...(isQuery ? { querystring: operation.input } : { body: operation.input }),
    },
    handler: (request, reply) => handle({ mounted, options, request, reply }),
  })
}

interface Handling {
  readonly mounted: MountedOperation
  readonly options: AppOptions
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

async function handle({ mounted, options, request, reply }: Handling): Promise<unknown> {
  const { operation, run } = mounted
  const input = operation.kind === 'query' ? request.query : request.body
  const readOnly = operation.kind === 'query'
  const answer = await inSession({ options, request, reply }, { mounted, readOnly }, (ctx) => {
    const key = request.headers['idempotency-key']
    if (readOnly || operation.open || operation.secret || typeof key !== 'string') return run(ctx, input)
    return onceOnly(ctx, { key: key.slice(0, 200), operation: `${mounted.feature}/${mounted.name}`, input }, () => run(ctx, input))
  })
  // JSON text is written once here: the contract's types hold inside, so answers are not parsed a second time.
  void reply.type('application/json; charset=utf-8').header('cache-control', 'no-store')
  return reply.serializer(JSON.stringify).send(answer)
}
