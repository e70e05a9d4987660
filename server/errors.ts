// The one table of status codes. A refusal is a business answer with a sentence; anything else is a fault of ours.
import { Refusal } from '@thidua/kit/refusal.ts'
import { sentenceOf } from '../messages/refusals.ts'

/** Codes by their last part; what is not listed is a plain business "no". */
const statuses: Readonly<Record<string, number>> = {
  'request.malformed': 400,
  'request.too-large': 413,
  'request.too-many': 429,
  'request.unknown-operation': 404,
  'request.foreign-origin': 403,
  'request.database-away': 503,
  'access.session-needed': 401,
  'access.no-such-account': 404,
  'access.looking-only': 403,
  'access.delegation-over': 403,
  'access.not-support': 403,
  'access.not-administrator': 403,
  'assessment.not-published': 403,
  'assessment.only-published': 403,
  'access.sign-in-failed': 401,
  'access.code-wrong': 401,
  'access.passkey-refused': 401,
  'access.provider-refused': 401,
  'access.step-over': 410,
  'access.confirm-again': 403,
  'access.second-factor-first': 403,
  'access.too-many-attempts': 429,
}
const businessNo = 422
const absent = 404
const conflict = 409
const forbidden = 403

export function statusOf(code: string): number {
  const known = statuses[code]
  if (known !== undefined) return known
  if (/\.no-such-/.test(code)) return absent
  if (/\.(stale|changed-since|already-approved|content-changed|key-reused)/.test(code)) return conflict
  if (/\.not-your/.test(code)) return forbidden
  return businessNo
}

export interface ErrorAnswer {
  readonly status: number
  readonly body: { error: { code: string; facts: Readonly<Record<string, unknown>>; text: string; requestId: string } }
}

export function answerOf(error: unknown, requestId: string): ErrorAnswer {
  const refusal = asRefusal(error)
  if (!refusal) return { status: 500, body: { error: { code: 'fault', facts: {}, text: 'Hệ thống gặp lỗi. Việc vừa làm chưa được ghi; thử lại, nếu vẫn lỗi thì báo mã yêu cầu cho quản trị.', requestId } } }
  const { code, facts } = refusal
  return { status: statusOf(code), body: { error: { code, facts, text: sentenceOf(code, facts), requestId } } }
}

function asRefusal(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error
  const known = error as { code?: string; statusCode?: number; validation?: readonly { instancePath?: string; params?: { issue?: { path?: readonly unknown[] } } }[] }
  if (known?.validation) return new Refusal('request.malformed', { field: fieldOf(known.validation[0]) })
  if (known?.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return new Refusal('request.too-large')
  if (known?.statusCode !== undefined && known.statusCode >= 400 && known.statusCode < 500) return new Refusal('request.malformed', { field: 'nội dung' })
  if (cannotBeKept(error)) return new Refusal('request.malformed', { field: 'nội dung' })
  return isAway(error) ? new Refusal('request.database-away') : null
}

/** Text with a zero, a number too large: inside a file or an escape it passes every check of shapes, and the database turns it away. */
export function cannotBeKept(error: unknown): boolean {
  return error instanceof Error && /^22(003|008|021|P05)$/.test((error as { code?: string }).code ?? '')
}

/** Going down, coming up, or not to be reached; of a command nobody knows yet whether it was done. */
function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code = '' } = error as { code?: string }
  return /^(57P0[123]|08\w{3}|ECONNREFUSED|ECONNRESET|EPIPE)$/.test(code) || /^(Connection terminated|timeout exceeded when trying to connect)/.test(error.message)
}

function fieldOf(issue: { instancePath?: string; params?: { issue?: { path?: readonly unknown[] } } } | undefined): string {
  return (issue?.params?.issue?.path ?? []).join('.') || (issue?.instancePath ?? '').replace(/^\//, '').replace(/\//g, '.') || 'nội dung'
}
