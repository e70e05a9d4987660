// The cookies of a caller: the session, and the mark of a browser that has signed in before.
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { SessionDoor } from '../features/context.ts'

const sessionCookie = 'thidua_session'
const deviceCookie = 'thidua_device'

interface Cookie {
  readonly value: string
  readonly expires: Date
}

/** Cookies are set only after the transaction has committed. */
export function sessionDoor(request: FastifyRequest, address: string | undefined): { door: SessionDoor; apply(reply: FastifyReply): void } {
  let session: Cookie | 'end' | null = null
  let device: Cookie | null = null
  const door: SessionDoor = {
    token: request.cookies[sessionCookie] ?? null,
    start: (value, expires) => void (session = { value, expires }),
    end: () => void (session = 'end'),
    visit: {
      source: request.ip,
      agent: request.headers['user-agent'] ?? '',
      // the guard has let only our own origin through
      origin: address ?? request.headers.origin ?? `${request.protocol}://${request.host}`,
      device: request.cookies[deviceCookie] ?? null,
      remember: (value, expires) => void (device = { value, expires }),
    },
  }
  const settings = { path: '/', httpOnly: true, sameSite: 'strict', secure: (address ?? `${request.protocol}:`).startsWith('https:') } as const
  return {
    door,
    apply: (reply) => {
      if (session === 'end') void reply.clearCookie(sessionCookie, settings)
      else if (session) void reply.setCookie(sessionCookie, session.value, { ...settings, expires: session.expires })
      if (device) void reply.setCookie(deviceCookie, device.value, { ...settings, path: '/api/access', expires: device.expires })
    },
  }
}
