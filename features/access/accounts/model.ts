// What a login and a password may be, and how long a link lives. Length and guessability decide; which kinds of characters does not.
import { foldVietnamese } from '@thidua/kit/vi-text.ts'
import { passwordLengths, type AccountRole } from './contract.ts'

/** Two people cannot be told apart by capital letters or by how a tone mark is spelled. */
export function normalLogin(login: string): string {
  return login.normalize('NFC').trim().toLowerCase()
}

export type PasswordFault = 'too-short' | 'too-long' | 'common' | 'own-name'

export interface PasswordOwner {
  readonly login: string
  readonly name: string
}

export function passwordFault(password: string, owner: PasswordOwner, isCommon: (password: string) => boolean): PasswordFault | null {
  const text = password.normalize('NFC')
  const { length } = [...text]
  if (length < passwordLengths.least) return 'too-short'
  if (length > passwordLengths.most) return 'too-long'
  if (isPattern(text) || isCommon(text)) return 'common'
  return restsOnOwner(text, owner) ? 'own-name' : null
}

const longestPattern = 4

/** `abcabcabcabc`, `aaaaaaaaaaaa`, `abcdefghijkl`. */
function isPattern(text: string): boolean {
  const letters = [...text.toLowerCase()]
  const repeats = Array.from({ length: longestPattern }, (_, index) => index + 1).some((period) => letters.every((letter, index) => index < period || letter === letters[index - period]))
  const steps = new Set(letters.slice(1).map((letter, index) => (letter.codePointAt(0) ?? 0) - (letters[index]?.codePointAt(0) ?? 0)))
  return repeats || (steps.size === 1 && [1, -1].includes([...steps][0] ?? 0))
}

/** What a stranger still has to guess after the owner's own words are taken out. */
const leastOfOthers = 8

function restsOnOwner(text: string, { login, name }: PasswordOwner): boolean {
  const plain = (words: string) => foldVietnamese(words).replace(/[^a-z0-9]/g, '')
  const whole = plain(text)
  const own = [plain(login.split('@')[0] ?? ''), plain(name)].filter((word) => word.length >= 4)
  return own.some((word) => whole.includes(word) && whole.length - word.length < leastOfOthers)
}

export type LinkPurpose = 'invitation' | 'recovery'

/** An invitation waits for a colleague on leave; a recovery is asked for on the phone and used at once. */
const linkHours: Readonly<Record<LinkPurpose, number>> = { invitation: 72, recovery: 2 }

export function endOfLink(purpose: LinkPurpose, now: string): string {
  return new Date(Date.parse(now) + linkHours[purpose] * 3_600_000).toISOString()
}

/** Behind `#`, so that it is never sent to a server by the browser, kept in its log or passed on as a referrer. */
export function linkAddress(origin: string, token: string): string {
  return `${origin}/dang-nhap/lien-ket#${token}`
}

export interface GrantedScope {
  readonly role: AccountRole
  readonly unit: string | null
  readonly may: 'read' | 'write'
}

/** What comes with a post by itself; more is granted, never assumed. */
export function scopeOfPost(role: AccountRole, unit: string | null): GrantedScope[] {
  const [read, write] = [{ role, unit, may: 'read' as const }, { role, unit, may: 'write' as const }]
  // every unit: what the role opens of them, access/policy.ts says
  if (role === 'administrator' || role === 'auditor') return [{ ...read, unit: null }]
  if (role === 'standing-office') return [read, write]
  if (unit === null) return []
  return role === 'officer' || role === 'head' ? [read, write] : [read]
}
