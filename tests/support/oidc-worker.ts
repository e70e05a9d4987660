// The inside of `identity-provider.ts`: oidc-provider on a clock of its own. Everybody who comes is the person set last.
import { createPublicKey, generateKeyPairSync, randomUUID, type KeyObject } from 'node:crypto'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { parentPort, workerData } from 'node:worker_threads'

export interface WorkerFacts {
  readonly skewSeconds: number
  readonly clientId: string
  readonly clientSecret: string
  readonly returnTo: readonly string[]
}

export type WorkerOrder = { readonly order: 'person'; readonly claims: Readonly<Record<string, unknown>> } | { readonly order: 'rotate' } | { readonly order: 'forge' } | { readonly order: 'deny' } 

const { skewSeconds, clientId, clientSecret, returnTo } = workerData as WorkerFacts
const HonestDate = Date
globalThis.Date = class extends HonestDate {
  constructor(...parts: [] | [number | string | Date]) {
    super(...((parts.length === 0 ? [HonestDate.now() + skewSeconds * 1000] : parts) as [number]))
  }
  static override now = () => HonestDate.now() + skewSeconds * 1000
} as DateConstructor

const { Provider } = await import('oidc-provider')

let forged = false
let person: Readonly<Record<string, unknown>> | null = { sub: 'nobody' }
const server = http.createServer()
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
serve()

/** A new set of keys under the same address, as after a rotation. */
function serve(): void {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const key = { kid: randomUUID(), use: 'sig', alg: 'RS256' }
  const provider = new Provider(issuer, {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: returnTo, grant_types: ['authorization_code'], response_types: ['code'] }],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), ...key }] },
    cookies: { keys: [randomUUID()] },
    claims: { openid: ['sub', 'amr', 'acr'], profile: ['name', 'preferred_username', 'employee', 'posts', 'title', 'unit'] },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_: unknown, interaction: { uid: string }) => `/interaction/${interaction.uid}` },
    findAccount: (_: unknown, sub: string) => ({ accountId: sub, claims: () => person ?? { sub } }),
    ttl: { AccessToken: 600, AuthorizationCode: 60, IdToken: 600, Session: 600, Interaction: 600, Grant: 600 },
  })
  const answer = provider.callback()
  server.removeAllListeners('request')
  server.on('request', (request, response) => {
    if (forged && request.url === '/jwks') return void response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: [{ ...somebodyElses().export({ format: 'jwk' }), ...key }] }))
    const handled = request.url?.startsWith('/interaction/') ? interact(request, response) : answer(request, response)
    handled.catch((error: unknown) => response.writeHead(500).end(String(error)))
  })

  async function interact(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    await provider.interactionDetails(request, response)
    if (!person) return provider.interactionFinished(request, response, { error: 'access_denied' }, { mergeWithLastSubmission: false })
    const accountId = String(person['sub'])
    const grant = new provider.Grant({ accountId, clientId })
    grant.addOIDCScope('openid profile')
    return provider.interactionFinished(request, response, { login: { accountId, amr: person['amr'] }, consent: { grantId: await grant.save() } }, { mergeWithLastSubmission: false })
  }
}

/** As if tokens came from somebody who does not hold the key that is published. */
function somebodyElses(): KeyObject {
  return createPublicKey(generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey)
}

parentPort?.on('message', (message: WorkerOrder) => {
  if (message.order === 'person') person = message.claims
  if (message.order === 'deny') person = null
  if (message.order === 'rotate') serve()
  if (message.order === 'forge') forged = true
  parentPort?.postMessage({ done: message.order })
})
parentPort?.postMessage({ issuer })
