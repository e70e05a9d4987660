// Headers every answer carries, and the check that a change comes from our own pages.
import type { FastifyInstance } from 'fastify'
import { Refusal } from '@thidua/kit/refusal.ts'

/** Scripts and styles come from our own files alone: none inline, nothing evaluated, no HTML made from text. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

const headers = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-permitted-cross-domain-policies': 'none',
} as const

const yearSeconds = 31_536_000

/** `address`: where browsers find us; they may come back over https alone once it is https. */
export function guard(app: FastifyInstance, address?: string): void {
  const all = address?.startsWith('https:') ? { ...headers, 'strict-transport-security': `max-age=${yearSeconds}` } : headers
  app.addHook('onRequest', async (request, reply) => {
    void reply.headers(all)
    if (request.method === 'POST' && !isOwnOrigin(request.headers.origin, request.headers.host)) throw new Refusal('request.foreign-origin')
  })
}

/** Programs send no origin; a browser always does with POST. */
function isOwnOrigin(origin: string | undefined, host: string | undefined): boolean {
  if (origin === undefined) return true
  return URL.canParse(origin) && new URL(origin).host === host
}
