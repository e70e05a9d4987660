// Codes by time, RFC 6238: six digits, thirty seconds, SHA-1, what every authenticator on a phone speaks.
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

const stepSeconds = 30
const digits = 6
const secretBytes = 20
/** A phone may be half a minute off, either way. */
const stepsAside = 1
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** In Base32, as authenticators take it. */
export function newCodeSecret(): string {
  const bits = [...randomBytes(secretBytes)].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{5}/g) ?? []).map((five) => alphabet[Number.parseInt(five, 2)]).join('')
}

export function stepAt(now: string): number {
  return Math.floor(Date.parse(now) / 1000 / stepSeconds)
}

export function codeOf(secret: string, step: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const mac = createHmac('sha1', bytesOf(secret)).update(counter).digest()
  const offset = (mac.at(-1) ?? 0) & 0xf
  return String((mac.readUInt32BE(offset) & 0x7fff_ffff) % 10 ** digits).padStart(digits, '0')
}

/** The time step a code belongs to; `null` when it is wrong, too old, too new, or not newer than `after`: a code is good once. */
export function stepOfCode(code: string, { secret, now, after }: { readonly secret: string; readonly now: string; readonly after: number }): number | null {
  if (!/^\d{6}$/.test(code)) return null
  const here = stepAt(now)
  let found: number | null = null
  // every step is tried, so that the time taken tells nothing
  for (let step = here - stepsAside; step <= here + stepsAside; step += 1) {
    if (timingSafeEqual(Buffer.from(codeOf(secret, step)), Buffer.from(code)) && step > after) found ??= step
  }
  return found
}

/** What the picture says to the phone. */
export function authenticatorAddress({ secret, account, issuer }: { readonly secret: string; readonly account: string; readonly issuer: string }): string {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(account)}`
  return `otpauth://totp/${label}?${new URLSearchParams({ secret, issuer, algorithm: 'SHA1', digits: String(digits), period: String(stepSeconds) }).toString().replaceAll('+', '%20')}`
}

function bytesOf(secret: string): Buffer {
  const bits = [...secret].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2)))
}
