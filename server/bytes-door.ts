// Operations that carry a file: content comes in as the body of a request and goes out as the answer, piece by piece, never whole.
import type { Readable } from 'node:stream'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { AnyOperation } from '@thidua/kit/contract.ts'
import { Refusal } from '@thidua/kit/refusal.ts'
import type { Incoming, Outgoing } from '../features/bytes.ts'
import type { AppOptions } from './app.ts'
import { inSession, type Caller } from './in-session.ts'
import type { MountedOperation } from './operations.ts'
import { ensureStorable } from './storable-text.ts'

const inputHeader = 'thidua-input'
const longestHeader = 12_000

type Receive = (incoming: Incoming<unknown>) => Promise<unknown>
type Give = (...asked: Parameters<MountedOperation['run']>) => Promise<Outgoing>

export async function mountBytes(app: FastifyInstance, mounted: MountedOperation, options: AppOptions): Promise<void> {
  const { feature, name, operation } = mounted
  const url = `/api/${feature}/${name}`
  const described = { summary: operation.summary, tags: [feature] }
  if (operation.bytes === 'out') {
    app.get(url, { schema: { ...described, querystring: operation.input }, compress: false, exposeHeadRoute: false }, (request, reply) =>
      give({ options, request, reply }, mounted))
    return
  }
  await app.register(async (inner) => {
    // here only: elsewhere a body that is no JSON is malformed
    inner.addContentTypeParser('application/octet-stream', (_request, body, done) => done(null, body))
    const headers = z.looseObject({ [inputHeader]: z.string().max(longestHeader) })
    inner.post(url, { schema: { ...described, consumes: ['application/octet-stream'], headers } }, (request, reply) =>
      receive({ options, request, reply }, mounted))
  })
}

async function receive(caller: Caller, mounted: MountedOperation): Promise<unknown> {
  const run = mounted.run as unknown as Receive
  const { request, reply } = caller
  const body = request.body as Readable | null | undefined
  if (!body || typeof body.pipe !== 'function') throw new Refusal('request.malformed', { field: 'nội dung tệp' })
  try {
    const length = Number(request.headers['content-length'])
    const answer = await run({
      input: inputOf(request, mounted.operation),
      body,
      length: Number.isSafeInteger(length) && length >= 0 ? length : null,
      inTransaction: (work, how) => inSession(caller, { mounted, readOnly: how?.readOnly ?? false }, work),
    })
    return reply.type('application/json; charset=utf-8').header('cache-control', 'no-store').serializer(JSON.stringify).send(answer)
  } catch (error) {
    // The rest of a refused file is neither wanted nor waited for.
    if (!body.readableEnded) void reply.header('connection', 'close')
    throw error
  }
}

/** Beside the content, so that it is read, and may be refused, before the first byte of the file. */
function inputOf(request: FastifyRequest, operation: AnyOperation): unknown {
  const given = jsonOf(String(request.headers[inputHeader] ?? ''))
  ensureStorable(given)
  const parsed = operation.input.safeParse(given)
  if (parsed.success) return parsed.data
  throw new Refusal('request.malformed', { field: parsed.error.issues[0]?.path.join('.') || inputHeader })
}

function jsonOf(header: string): unknown {
  try {
    return JSON.parse(Buffer.from(header, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}

async function give(caller: Caller, mounted: MountedOperation): Promise<unknown> {
  const run = mounted.run as Give
  const { request, reply } = caller
  const content = await inSession(caller, { mounted, readOnly: false }, (ctx) => run(ctx, request.query))
  const stream = await content.open()
  void reply.headers({
    'content-type': content.mediaType,
    'content-length': content.size,
    'content-disposition': attachment(content.name),
    'cache-control': 'no-store',
    'content-security-policy': "sandbox; default-src 'none'",
    'cross-origin-resource-policy': 'same-origin',
    'accept-ranges': 'none',
  })
  return reply.send(stream)
}

/** Both spellings of a name: letters alone for old programs, all of it for the others (RFC 6266). */
function attachment(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').replace(/[^\w .()+-]/g, '_')
  const whole = encodeURIComponent(name).replace(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`
}
