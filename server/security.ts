// Headers every answer carries, and the check that a change comes from our own pages.
import type { FastifyInstance } from 'fastify'
import { Refusal } from '@thidua/kit/refusal.ts'

const headers = {
  // Styles set on elements by the component library need 'unsafe-inline' for style only; no inline script, no eval.
  'content-security-policy':
    "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  'cross-origin-opener-policy': 'same-origin',
} as const

export function guard(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    void reply.headers(headers)
    if (request.method === 'POST' && !isOwnOrigin(request.headers.origin, request.headers.host)) throw new Refusal('request.foreign-origin')
  })
}

/** Programs send no origin; a browser always does with POST. */
function isOwnOrigin(origin: string | undefined, host: string | undefined): boolean {
  if (origin === undefined) return true
  return URL.canParse(origin) && new URL(origin).host === host
}
