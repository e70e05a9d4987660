// A real OpenID Connect provider for tests, with keys made at its start and, if wanted, a clock that is wrong.
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { afterAll } from 'vitest'
import type { WorkerFacts, WorkerOrder } from './oidc-worker.ts'

export interface IdentityProvider {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** Whoever comes from now on. */
  is(claims: Readonly<Record<string, unknown>>): Promise<void>
  denies(): Promise<void>
  rotatesKeys(): Promise<void>
  /** Its tokens are signed with a key other than the one it publishes. */
  forges(): Promise<void>
  /** What a browser does at the provider; gives what stands behind the `?` of the address it is sent back to. */
  visit(address: string): Promise<string>
}

export async function startIdentityProvider({ skewSeconds = 0, origin = 'http://localhost' }: { readonly skewSeconds?: number; readonly origin?: string } = {}): Promise<IdentityProvider> {
  const returnTo = `${origin}/dang-nhap/tro-ve`
  const facts: WorkerFacts = { skewSeconds, clientId: 'thi-dua', clientSecret: randomBytes(24).toString('base64url'), returnTo: [returnTo] }
  const worker = new Worker(path.join(import.meta.dirname, 'oidc-worker.ts'), { workerData: facts, stdout: true, stderr: true })
  const [{ issuer }] = (await once(worker, 'message')) as [{ issuer: string }]
  const tell = async (order: WorkerOrder) => {
    worker.postMessage(order)
    await once(worker, 'message')
  }
  afterAll(async () => void (await worker.terminate()))
  return {
    issuer,
    clientId: facts.clientId,
    clientSecret: facts.clientSecret,
    is: (claims) => tell({ order: 'person', claims }),
    denies: () => tell({ order: 'deny' }),
    rotatesKeys: () => tell({ order: 'rotate' }),
    forges: () => tell({ order: 'forge' }),
    visit: (address) => follow(address, returnTo),
  }
}

async function follow(address: string, returnTo: string): Promise<string> {
  const cookies = new Map<string, string>()
  let next = address
  for (let step = 0; step < 10; step += 1) {
    const response = await fetch(next, { redirect: 'manual', headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') } })
    for (const cookie of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split(/=(.*)/)
      cookies.set(name, value)
    }
    const location = response.headers.get('location')
    if (location === null) throw new Error(`the provider answered ${response.status}: ${(await response.text()).slice(0, 300)}`)
    next = new URL(location, next).href
    if (next.startsWith(returnTo)) return new URL(next).search
  }
  throw new Error('the provider sends its guests in circles')
}
