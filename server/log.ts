// What the server says about itself: one JSON line for each event. It never holds who somebody is, what they asked or what they wrote.
import { createHash } from 'node:crypto'
import path from 'node:path'
import { LogController, type FastifyInstance, type FastifyReply, type FastifyRequest, type FastifyServerOptions } from 'fastify'

export const logLevels = ['info', 'warn', 'error', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

export interface LogOptions {
  readonly level: LogLevel
  readonly stream: { write(line: string): unknown }
}

type LoggerSettings = Exclude<FastifyServerOptions['logger'], boolean | undefined>

/** Settings of the logger that comes with the HTTP server. */
export function loggerSettings({ level, stream }: LogOptions): LoggerSettings {
  return {
    level,
    stream,
    base: null,
    messageKey: 'event',
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    hooks: { logMethod: inOwnWords },
  }
}

/** The HTTP server stays silent about requests, but for content that broke off on its way out: its line says 200. */
class OneLineEach extends LogController {
  override streamError(error: Error & { code?: string }, request: FastifyRequest, _reply: FastifyReply): void {
    if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') request.log.error({ operation: operationOf(request), err: error }, 'fault')
  }
}

export const logController = new OneLineEach({ disableRequestLogging: true, requestIdLogLabel: 'request' })

/** The HTTP server logs too: whole errors, whose text may quote what somebody wrote, and whole requests. */
function inOwnWords(this: unknown, [first, second]: unknown[], write: (...words: never[]) => void): void {
  if (typeof first !== 'object' || first === null) return write.apply(this, [first] as never[])
  const { err, req: _req, res: _res, ...rest } = first instanceof Error ? { err: first } : (first as Record<string, unknown>)
  const line = err === undefined ? [rest, second] : [{ ...rest, fault: outlineOf(err) }, own.find((event) => event === second) ?? 'fault']
  write.apply(this, line as never[])
}

const own = ['fault', 'crash']

export interface FaultOutline {
  readonly type: string
  /** Of the database or the system. */
  readonly code?: string
  readonly table?: string
  readonly constraint?: string
  readonly routine?: string
  /** Where it was thrown, innermost first. */
  readonly at: readonly string[]
  readonly cause?: FaultOutline
}

const root = path.join(import.meta.dirname, '..')
const mostPlaces = 12

/** Enough to find the line of code; never the message, the values or the detail the database adds. */
export function outlineOf(error: unknown): FaultOutline {
  if (!(error instanceof Error)) return { type: typeof error, at: [] }
  const known = error as Error & Record<string, unknown>
  const word = (name: string) => (typeof known[name] === 'string' && /^[\w.$-]{1,80}$/.test(known[name]) ? { [name]: known[name] } : {})
  return {
    type: /^\w{1,60}$/.test(error.name) ? error.name : 'Error',
    ...word('code'),
    ...word('table'),
    ...word('constraint'),
    ...word('routine'),
    at: placesOf(error),
    ...(error.cause === undefined ? {} : { cause: outlineOf(error.cause) }),
  }
}

function placesOf(error: Error): string[] {
  const stack = error.stack ?? ''
  // the message stands before the places, and may look like one
  const places = stack.startsWith(`${error.name}: ${error.message}`) ? stack.slice(error.name.length + error.message.length + 2) : stack.slice(stack.lastIndexOf(error.message) + error.message.length)
  return places.split('\n').map((line) => line.trim()).filter((line) => /^at .*(:\d+:\d+\)?|<anonymous>\)?)$/.test(line)).slice(0, mostPlaces).map((line) => line.replace('file://', '').replaceAll(`${root}${path.sep}`, ''))
}

interface Notes {
  actor?: string
  refusal?: string
}

const notes = new WeakMap<FastifyRequest, Notes>()

/** Lines of one person can be followed; the person cannot be read from them. */
export function noteActor(request: FastifyRequest, actorId: string): void {
  notes.set(request, { ...notes.get(request), actor: createHash('sha256').update(`actor ${actorId}`).digest('hex').slice(0, 12) })
}

export function noteRefusal(request: FastifyRequest, code: string): void {
  notes.set(request, { ...notes.get(request), refusal: code })
}

/** `tasks/show-year` for operations; a word for all else, so that no address anybody typed gets in. */
export function operationOf(request: FastifyRequest): string {
  const { url } = request.routeOptions
  if (url === undefined) return 'unknown'
  return url.startsWith('/api/') ? url.slice('/api/'.length) : 'site'
}

/** Asked every few seconds by machines. */
const probes = ['health', 'ready', 'metrics']

export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    const operation = operationOf(request)
    if (probes.includes(operation) && reply.statusCode < 500) return
    request.log.info({ operation, ...notes.get(request), status: reply.statusCode, ms: Math.round(reply.elapsedTime * 10) / 10 }, 'request')
  })
}
