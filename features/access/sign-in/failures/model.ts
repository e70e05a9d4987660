// Slowing down whoever guesses, and nobody else. Failures are counted by account and source together; a browser that has signed in before
// is a source of its own, so strangers cannot use up its tries, whatever address they share.

export interface Trying {
  readonly account: string
  readonly source: string
  /** Failures that cost nothing yet. */
  readonly allowance: number
}

const allowances = { ofAccount: 5, ofSource: 50 } as const
const [firstWaitSeconds, longestWaitSeconds] = [30, 900]
const forgottenAfterMs = 24 * 3_600_000

export interface Caller {
  /** The network address. */
  readonly source: string
  /** Of a browser that has signed in to this very account before. */
  readonly knownDevice: string | null
}

/** `account` is a hash of what was typed, so an unknown account slows down just as a known one does. */
export function passwordTries(account: string, { source, knownDevice }: Caller): Trying[] {
  if (knownDevice !== null) return [{ account, source: `device ${knownDevice}`, allowance: allowances.ofAccount }]
  const place = `address ${network(source)}`
  return [{ account, source: place, allowance: allowances.ofAccount }, { account: '*', source: place, allowance: allowances.ofSource }]
}

/** Codes are short: strangers share one count for an account, wherever they come from. Passkeys cannot be guessed and are not counted. */
export function codeTries(actorId: string, { knownDevice }: Caller): Trying[] {
  return [{ account: `codes of ${actorId}`, source: knownDevice === null ? 'strangers' : `device ${knownDevice}`, allowance: allowances.ofAccount }]
}

export interface Failures {
  readonly count: number
  readonly lastAt: string
}

/** Seconds until the next try, 0 when it may come now. */
export function secondsToWait({ count, lastAt }: Failures, allowance: number, now: string): number {
  if (count < allowance || isForgotten(lastAt, now)) return 0
  const wait = Math.min(firstWaitSeconds * 2 ** Math.min(count - allowance, 10), longestWaitSeconds)
  return Math.max(0, Math.ceil((Date.parse(lastAt) + wait * 1000 - Date.parse(now)) / 1000))
}

export function isForgotten(lastAt: string, now: string): boolean {
  return Date.parse(now) - Date.parse(lastAt) >= forgottenAfterMs
}

export function forgottenBefore(now: string): string {
  return new Date(Date.parse(now) - forgottenAfterMs).toISOString()
}

/** One subscriber of IPv6 owns a whole /64. */
function network(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address.replace(/^::ffff:/, '')
  const [head = '', tail = ''] = address.split('::')
  const [front, back] = [head, tail].map((part) => part.split(':').filter((group) => group !== ''))
  const groups = [...(front ?? []), ...Array.from({ length: Math.max(0, 8 - (front?.length ?? 0) - (back?.length ?? 0)) }, () => '0'), ...(back ?? [])]
  return `${groups.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`
}
