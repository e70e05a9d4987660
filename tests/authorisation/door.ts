// The real door with the small world behind it, and what its answers mean.
import { afterAll } from 'vitest'
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import type { Database } from '../../database/connect.ts'
import { noScanner } from '../../outside/scan/scanner.ts'
import { memoryStorage } from '../../outside/storage/memory-storage.ts'
import { buildApp } from '../../server/app.ts'
import { findOperations, type MountedOperation } from '../../server/operations.ts'
import type { Outcome } from './matrix.ts'
import { clock } from './world.ts'

export interface Door {
  readonly app: FastifyInstance
  readonly operations: ReadonlyMap<string, MountedOperation>
  enter(account: string): Promise<string>
  ask(operation: string, input: object, cookie: string | null): Promise<LightMyRequestResponse>
}

export async function openDoor(database: Database): Promise<Door> {
  const app = await buildApp({ database, demo: true, clock, files: { storage: memoryStorage(), scanner: noScanner, maxBytes: 1_000_000 } })
  afterAll(() => app.close())
  const operations = new Map((await findOperations()).map((mounted) => [`${mounted.feature}/${mounted.name}`, mounted]))
  const ask: Door['ask'] = (name, input, cookie) => {
    const mounted = operations.get(name)
    if (!mounted) throw new Error(`there is no operation ${name}`)
    return app.inject(requestOf(mounted, input, cookie))
  }
  const enter: Door['enter'] = async (account) => {
    const [session] = (await ask('access/enter-demo', { account }, null)).cookies
    if (!session) throw new Error(`nobody entered as ${account}`)
    return `${session.name}=${session.value}`
  }
  return { app, operations, enter, ask }
}

function requestOf({ feature, name, operation }: MountedOperation, input: object, cookie: string | null) {
  const url = `/api/${feature}/${name}`
  const headers = { 'user-agent': 'matrix', ...(cookie === null ? {} : { cookie }) }
  if (operation.bytes === 'in') {
    return { method: 'POST', url, headers: { ...headers, 'content-type': 'application/octet-stream', 'thidua-input': Buffer.from(JSON.stringify(input)).toString('base64url') }, payload: Buffer.from('0123456789') } as const
  }
  if (operation.kind === 'query') return { method: 'GET', url: `${url}?${new URLSearchParams(input as Record<string, string>)}`, headers } as const
  return { method: 'POST', url, headers, payload: input } as const
}

const denials = /\.(not-your|not-administrator$|not-support$|looking-only$|not-published$|only-published$)/
const absences = /\.(no-such-|unit-not-scored$)/

export function outcomeOf(answer: LightMyRequestResponse): Outcome | 'no-session' | 'time over' | 'fault' | 'malformed' {
  if (answer.statusCode === 200) return 'answered'
  const { code } = answer.json<{ error: { code: string } }>().error
  if (answer.statusCode >= 500) return 'fault'
  if (answer.statusCode === 400) return 'malformed'
  if (code === 'access.session-needed') return 'no-session'
  if (code === 'access.delegation-over') return 'time over'
  if (denials.test(code)) return 'denied'
  return absences.test(code) ? 'absent' : 'passed'
}
