// From the claims of a provider to person × position × unit. Pure: the same claims give the same posts.
import { normalLogin } from '../../accounts/model.ts'
import type { AccountRole } from '../../accounts/contract.ts'
import type { ProviderSettings } from './contract.ts'

export type Claims = Readonly<Record<string, unknown>>

export interface Post {
  readonly person: string | null
  readonly unit: string | null
  readonly position: string
  readonly role: AccountRole
}

export interface Holder {
  readonly subject: string
  readonly login: string
  readonly name: string
  readonly posts: readonly Post[]
  readonly secondFactorShown: boolean
}

/** `null`: the claims do not say who this is. */
export function holderOfClaims(claims: Claims, settings: ProviderSettings): Holder | null {
  const subject = textAt(claims, 'sub')
  if (subject === null) return null
  const login = normalLogin(textAt(claims, settings.claims.login) ?? textAt(claims, 'email') ?? `${settings.id}-${subject}`)
  return {
    subject,
    login: login.slice(0, 100),
    name: (textAt(claims, settings.claims.name) ?? login).slice(0, 200),
    posts: postsOf(claims, settings),
    secondFactorShown: showsSecondFactor(claims, settings),
  }
}

function postsOf(claims: Claims, settings: ProviderSettings): Post[] {
  const { claims: named } = settings
  const person = named.person === null ? null : textAt(claims, named.person)
  const listed = named.positions === null ? [claims] : asList(valueAt(claims, named.positions)).filter(isObject)
  const posts = listed.flatMap((one) => {
    const [position, theirs] = [textAt(one, named.position) ?? '', textAt(one, named.unit)]
    const unit = ourUnit(theirs, settings)
    const role = roleOf(position, theirs, settings)
    // a unit nobody declared is not "every unit"
    if (!role || (theirs !== null && unit === null)) return []
    return [{ person, unit, position, role }]
  })
  return posts.filter((post, index) => posts.findIndex((other) => other.unit === post.unit && other.role === post.role && other.position === post.position) === index)
}

function ourUnit(theirs: string | null, { units, unitsAsTheyAre }: ProviderSettings): string | null {
  if (theirs === null) return null
  return Object.hasOwn(units, theirs) ? (units[theirs] ?? null) : unitsAsTheyAre ? theirs : null
}

function roleOf(position: string, theirs: string | null, { roles }: ProviderSettings): AccountRole | null {
  const same = (left: string, right: string) => left.normalize('NFC').trim().toLowerCase() === right.normalize('NFC').trim().toLowerCase()
  const fitting = roles.find((rule) => (rule.position === '*' || same(rule.position, position)) && (rule.unit === undefined || rule.unit === theirs))
  return fitting?.role ?? null
}

function showsSecondFactor(claims: Claims, { secondFactor }: ProviderSettings): boolean {
  const [methods, level] = [asList(claims['amr']), textAt(claims, 'acr')]
  return methods.some((method) => typeof method === 'string' && secondFactor.amr.includes(method)) || (level !== null && secondFactor.acr.includes(level))
}

function valueAt(claims: Claims, name: string): unknown {
  if (Object.hasOwn(claims, name)) return claims[name]
  return name.split('.').reduce<unknown>((value, step) => (isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined), claims)
}

function textAt(claims: Claims, name: string): string | null {
  const value = valueAt(claims, name)
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : value === undefined || value === null ? [] : [value]
}

function isObject(value: unknown): value is Claims {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Who somebody with several posts is called first: the one that decides most. */
const weight: readonly AccountRole[] = ['standing-office', 'head', 'administrator', 'auditor', 'council-member', 'inspector', 'scorer', 'officer', 'direct-worker']

export function firstPost(posts: readonly Post[]): Post | null {
  return [...posts].sort((left, right) => weight.indexOf(left.role) - weight.indexOf(right.role))[0] ?? null
}
