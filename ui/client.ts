// Talks to the server by the contracts of features, imported for their types only: nothing of a contract reaches the browser.
import type { Operations, OutputOf, SentInputOf } from '@thidua/kit/contract.ts'
import type { RefusalFacts } from '@thidua/kit/refusal.ts'

type Named<All extends Operations, Kind extends 'query' | 'command'> = { [Name in keyof All]: All[Name]['kind'] extends Kind ? Name : never }[keyof All] & string
export type QueryName<All extends Operations> = Named<All, 'query'>
export type CommandName<All extends Operations> = Named<All, 'command'>

export interface Client<All extends Operations> {
  readonly feature: string
  readonly query: <Name extends QueryName<All>>(name: Name, input: SentInputOf<All[Name]>, signal?: AbortSignal) => Promise<OutputOf<All[Name]>>
  /** The same key sent twice is one change: pass it again when a lost answer is asked for anew. */
  readonly command: <Name extends CommandName<All>>(name: Name, input: SentInputOf<All[Name]>, key?: string) => Promise<OutputOf<All[Name]>>
}

/** `refused`: the business says no, in words. `fault`: the server broke. `unreachable`: no answer at all. */
export class ApiError extends Error {
  readonly kind: 'refused' | 'fault' | 'unreachable'
  readonly status: number
  readonly code: string
  readonly facts: RefusalFacts
  readonly text: string
  readonly requestId: string | undefined

  constructor(kind: ApiError['kind'], status: number, body: Partial<Pick<ApiError, 'code' | 'facts' | 'text' | 'requestId'>>) {
    super(body.code ?? kind)
    this.name = 'ApiError'
    this.kind = kind
    this.status = status
    this.code = body.code ?? kind
    this.facts = body.facts ?? {}
    this.text = body.text ?? ''
    this.requestId = body.requestId
  }
}

/** `createClient<typeof operations>('indicators')`, with `import type { operations }` from the feature's contract. */
export function createClient<All extends Operations>(feature: string): Client<All> {
  return {
    feature,
    query: (name, input, signal) => ask(`/api/${feature}/${name}${searchOf(input)}`, { method: 'GET', ...(signal ? { signal } : {}) }),
    command: (name, input, key = newKey()) =>
      ask(`/api/${feature}/${name}`, { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': key }, body: JSON.stringify(input ?? {}) }),
  }
}

/** Arrays are repeated keys; what is undefined is left out. */
export function searchOf(input: unknown): string {
  const pairs = Object.entries((input ?? {}) as Record<string, unknown>).flatMap(([key, value]) => (Array.isArray(value) ? value : [value]).map((one: unknown) => [key, one] as const))
  const query = new URLSearchParams(pairs.filter(([, value]) => value !== undefined).map(([key, value]) => [key, String(value)])).toString()
  return query ? `?${query}` : ''
}

/** A page served over plain HTTP has no `randomUUID`; `getRandomValues` is always there. */
export function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** A page that asks by itself, with nobody in front of it, says so: that keeps no session open. */
const leftAloneAfterMs = 120_000
let touchedAt = Date.now()
if (typeof document !== 'undefined') for (const kind of ['pointerdown', 'keydown', 'wheel', 'touchstart']) document.addEventListener(kind, () => (touchedAt = Date.now()), { capture: true, passive: true })
const presence = (): Record<string, string> => (Date.now() - touchedAt > leftAloneAfterMs ? { 'thidua-unattended': '1' } : {})

async function ask<Output>(address: string, init: RequestInit): Promise<Output> {
  const response = await fetch(address, { credentials: 'same-origin', ...init, headers: { ...presence(), ...(init.headers as Record<string, string> | undefined) } }).catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
    throw new ApiError('unreachable', 0, {})
  })
  if (!response.ok) throw await errorOf(response)
  return (await response.json()) as Output
}

async function errorOf(response: Response): Promise<ApiError> {
  const body = await response.json().then((json: { error?: object }) => json.error ?? {}, () => ({}))
  const unreachable = response.status === 502 || response.status === 503 || response.status === 504
  return new ApiError(response.status < 500 && 'text' in body ? 'refused' : unreachable ? 'unreachable' : 'fault', response.status, body)
}
