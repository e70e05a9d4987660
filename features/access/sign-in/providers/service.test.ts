// Sign-in through a real OpenID Connect provider: people and posts, keys that change, clocks that are wrong, and everything that must not open.
import { beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../../../database/connect.ts'
import { accountWith, browserOn, codeOfRefusal, invite, wait, type Browser } from '../../../../tests/support/accounts.ts'
import { act } from '../../../../tests/support/context.ts'
import { testDatabase } from '../../../../tests/support/database.ts'
import { startIdentityProvider, type IdentityProvider } from '../../../../tests/support/identity-provider.ts'
import { Refusal } from '@thidua/kit/refusal.ts'
import { listAccounts } from '../../accounts/service.ts'
import { showSecurity } from '../service.ts'
import { providerSettings } from './contract.ts'
import { beginProvider, disableProvider, finishProvider, listWays, recordProvider } from './service.ts'

let database: Database
let provider: IdentityProvider
beforeAll(async () => {
  database = await testDatabase()
  provider = await startIdentityProvider()
  await configure('tinh-a', provider)
})

async function configure(id: string, { issuer, clientId, clientSecret }: IdentityProvider, more: object = {}): Promise<void> {
  const settings = providerSettings.parse({
    id,
    name: `Cổng ${id}`,
    issuer,
    clientId,
    clientSecret,
    claims: { person: 'employee', positions: 'posts' },
    units: { 'H.01': 'stp-a', 'H.02': 'thads-a' },
    roles: [{ position: 'Giám đốc', role: 'head' }, { position: 'Chuyên viên', role: 'officer' }],
    secondFactor: { amr: ['otp'] },
    ...more,
  })
  await act(database, (ctx) => recordProvider(ctx, settings), { now: now() })
}

/** The provider signs with the real time. */
const now = () => new Date().toISOString()
const officer = (sub: string) => ({ sub, preferred_username: `${sub}@tinh-a`, name: `Cán bộ ${sub}`, employee: `P-${sub}`, posts: [{ title: 'Chuyên viên', unit: 'H.01' }] })

async function comeBack(browser: Browser, from = 'tinh-a', at = provider) {
  const { step, address } = await browser.call(beginProvider, { provider: from })
  return { step, answer: await at.visit(address) }
}

async function enter(browser: Browser, from = 'tinh-a', at = provider) {
  return browser.call(finishProvider, await comeBack(browser, from, at))
}

async function reasonOf(work: Promise<unknown>): Promise<unknown> {
  const error = await work.then(() => null, (refusal: unknown) => refusal)
  if (!(error instanceof Refusal)) throw new Error('not refused', { cause: error })
  return [error.code, error.facts['reason']]
}

const accountOf = async (login: string) => (await act(database, (ctx) => listAccounts(ctx), { now: now() })).accounts.find((account) => account.login === login)

describe('somebody the provider vouches for', () => {
  it('is in, as person × position × unit, with an account of their own', async () => {
    await provider.is(officer('s1'))
    const browser = browserOn(database, { now: now() })
    expect(await enter(browser)).toMatchObject({ outcome: 'in', actor: { name: 'Cán bộ s1' } })
    const { actor, scope } = await browser.call(async (ctx) => ({ actor: ctx.actor, scope: ctx.scope }), {})
    expect([actor.persona, actor.unitId, scope.reads, scope.writes]).toEqual(['officer', 'stp-a', ['stp-a'], ['stp-a']])
    expect(await accountOf('s1@tinh-a')).toMatchObject({ state: 'active', positions: [{ role: 'officer', position: 'Chuyên viên', unit: 'stp-a', provider: 'tinh-a' }] })
    expect(await browser.call(showSecurity, {})).toMatchObject({ hasPassword: false, providers: ['Cổng tinh-a'] })
  })

  it('comes back as the same account, and moves with the posts the provider states', async () => {
    await provider.is(officer('s2'))
    const browser = browserOn(database, { now: now() })
    const first = await enter(browser)
    await provider.is({ ...officer('s2'), preferred_username: 'ten-moi@tinh-a', posts: [{ title: 'Chuyên viên', unit: 'H.02' }] })
    const later = browserOn(database, { now: now() })
    expect((await enter(later) as { actor: { id: string } }).actor.id).toBe((first as { actor: { id: string } }).actor.id)
    expect((await later.call(async (ctx) => ctx.scope.reads, {}))).toEqual(['thads-a'])
  })

  it('without any post left is not in, and what was granted before ends', async () => {
    await provider.is(officer('s3'))
    await enter(browserOn(database, { now: now() }))
    await provider.is({ ...officer('s3'), posts: [{ title: 'Lái xe', unit: 'H.01' }] })
    expect(await codeOfRefusal(enter(browserOn(database, { now: now() })))).toBe('access.provider-unknown-person')
    expect(await accountOf('s3@tinh-a')).toMatchObject({ positions: [] })
  })

  it('and needs a second factor sets one up here, unless the provider has asked for one that counts', async () => {
    const head = { ...officer('s4'), posts: [{ title: 'Giám đốc', unit: 'H.01' }] }
    await provider.is(head)
    expect((await enter(browserOn(database, { now: now() }))).outcome).toBe('set-up')
    await provider.is({ ...head, amr: ['pwd', 'otp'] })
    expect((await enter(browserOn(database, { now: now() }))).outcome).toBe('in')
  })

  it('gets the account an administrator has prepared under that login', async () => {
    const { id } = await invite(database, { login: 's5@tinh-a', role: 'officer', unit: 'stp-a' }, now())
    await provider.is(officer('s5'))
    expect(await enter(browserOn(database, { now: now() }))).toMatchObject({ actor: { id } })
  })

  it('never gets an account that has a password here, whatever login the provider says', async () => {
    await accountWith(database, { login: 's6@tinh-a', role: 'officer' })
    await provider.is(officer('s6'))
    expect(await codeOfRefusal(enter(browserOn(database, { now: now() })))).toBe('access.login-taken')
  })

  it('is not given an account where coming alone does not open one', async () => {
    const closed = await startIdentityProvider()
    await configure('kin', closed, { opensAccounts: false })
    await closed.is(officer('s7'))
    expect(await codeOfRefusal(enter(browserOn(database, { now: now() }), 'kin', closed))).toBe('access.provider-unknown-person')
  })
})

describe('keys and clocks', () => {
  it('keys that the provider changes between two sign-ins, or within one, are found', async () => {
    await provider.is(officer('s8'))
    expect((await enter(browserOn(database, { now: now() }))).outcome).toBe('in')
    await provider.rotatesKeys()
    expect((await enter(browserOn(database, { now: now() }))).outcome).toBe('in')
    const browser = browserOn(database, { now: now() })
    const { step, address } = await browser.call(beginProvider, { provider: 'tinh-a' })
    await provider.rotatesKeys()
    expect((await browser.call(finishProvider, { step, answer: await provider.visit(address) })).outcome).toBe('in')
  })

  it('a token signed with a key that is not published opens nothing', async () => {
    const forger = await startIdentityProvider()
    await configure('gia', forger)
    await forger.is(officer('s11'))
    await forger.forges()
    expect(await reasonOf(enter(browserOn(database, { now: now() }), 'gia', forger))).toEqual(['access.provider-refused', 'signature'])
  })

  it.each([[-650, true], [-1_200, false], [45, true], [600, false]])('a clock %i seconds off is tolerated: %s', async (skewSeconds, tolerated) => {
    const off = await startIdentityProvider({ skewSeconds })
    await configure(`lech-${Math.abs(skewSeconds)}`, off)
    await off.is(officer(`t${skewSeconds}`))
    const entering = enter(browserOn(database, { now: now() }), `lech-${Math.abs(skewSeconds)}`, off)
    if (tolerated) expect((await entering).outcome).toBe('in')
    else expect(await reasonOf(entering)).toEqual(['access.provider-refused', 'clock'])
  })
})

describe('what must not open', () => {
  it('an answer that is used twice, or with the step of another browser', async () => {
    await provider.is(officer('s9'))
    const [browser, other] = [browserOn(database, { now: now() }), browserOn(database, { now: now() })]
    const mine = await comeBack(browser)
    const { step: theirs } = await other.call(beginProvider, { provider: 'tinh-a' })
    expect(await reasonOf(other.call(finishProvider, { step: theirs, answer: mine.answer }))).toEqual(['access.provider-refused', 'answer'])
    expect((await browser.call(finishProvider, mine)).outcome).toBe('in')
    expect(await codeOfRefusal(browser.call(finishProvider, mine))).toBe('access.step-over')
  })

  it('an invented code, a missing state, an answer from another issuer', async () => {
    const browser = browserOn(database, { now: now() })
    for (const answer of ['?code=bia', '', '?state=x&code=y', '?error=login_required']) {
      const { step } = await browser.call(beginProvider, { provider: 'tinh-a' })
      expect((await reasonOf(browser.call(finishProvider, { step, answer })) as string[])[0]).toBe('access.provider-refused')
    }
    const { step, answer } = await comeBack(browser)
    expect(await reasonOf(browser.call(finishProvider, { step, answer: answer.replace(/code=[^&]*/, 'code=bia') }))).toEqual(['access.provider-refused', 'denied'])
  })

  it('a person who says no at the provider', async () => {
    const denying = await startIdentityProvider()
    await configure('tu-choi', denying)
    await denying.denies()
    expect(await reasonOf(enter(browserOn(database, { now: now() }), 'tu-choi', denying))).toEqual(['access.provider-refused', 'denied'])
  })

  it('a step that has waited too long', async () => {
    await provider.is(officer('s10'))
    const browser = browserOn(database, { now: now() })
    const back = await comeBack(browser)
    wait(browser, 16)
    expect(await codeOfRefusal(browser.call(finishProvider, back))).toBe('access.step-over')
  })

  it('a provider that is not there, with a sentence instead of a fault', async () => {
    await act(database, (ctx) => recordProvider(ctx, providerSettings.parse({ id: 'vang', name: 'Vắng', issuer: 'http://127.0.0.1:9', clientId: 'x', roles: [] })))
    expect(await reasonOf(browserOn(database, { now: now() }).call(beginProvider, { provider: 'vang' }))).toEqual(['access.provider-refused', 'unreachable'])
  })

  it('a provider that was switched off, which then has no button either', async () => {
    await act(database, (ctx) => disableProvider(ctx, { provider: 'vang', reason: 'hết hợp đồng' }))
    const browser = browserOn(database, { now: now() })
    expect(await codeOfRefusal(browser.call(beginProvider, { provider: 'vang' }))).toBe('access.no-such-provider')
    expect((await browser.call(listWays, {})).providers.map(({ id }) => id)).not.toContain('vang')
  })
})

it('the client secret of a provider is neither in its row in the clear, nor in the log, nor in any answer', async () => {
  const { rows } = await database.pool.query<{ text: string }>("select (select string_agg(p::text, ' ') from identity_providers p) || coalesce((select string_agg(v::text, ' ') from audit_values v), '') as text")
  expect(rows[0]?.text).not.toContain(provider.clientSecret)
})
