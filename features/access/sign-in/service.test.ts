// Signing in on the real database: what is asked, who is slowed down, and who is not.
import { beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../../database/connect.ts'
import { codeOf, stepAt } from '../../../outside/identity/one-time-codes.ts'
import { accountWith, browserOn, codeOfRefusal, goodPassword, invite, wait, type Browser } from '../../../tests/support/accounts.ts'
import { act, day } from '../../../tests/support/context.ts'
import { testDatabase } from '../../../tests/support/database.ts'
import { changePassword, disableAccount, makeRecoveryLink, useLink } from '../accounts/service.ts'
import { actUnder } from '../delegations/service.ts'
import { insertDelegation } from '../delegations/store.ts'
import { leave, openSession } from '../service.ts'
import { endOtherSessions, endSession, listSessions } from '../sessions/service.ts'
import { beginAuthenticator, confirmAuthenticator, removeAuthenticator, renewRecoveryCodes, useAuthenticatorCode, useRecoveryCode } from './authenticators/service.ts'
import { confirmIdentity, showSecurity, signInWithPassword } from './service.ts'

let database: Database
beforeAll(async () => { database = await testDatabase() })

let count = 0
const newLogin = (name: string) => `${name}.${(count += 1)}`
const show = (browser: Browser, login: string, password = goodPassword) => browser.call(signInWithPassword, { login, password })
const codeNow = (secret: string, browser: Browser) => codeOf(secret, stepAt(browser.now))

interface Ready { readonly login: string; readonly id: string; readonly browser: Browser; readonly secret: string; readonly recoveryCodes: readonly string[] }

/** A head with password and authenticator, signed in. */
async function readyHead(): Promise<Ready> {
  const login = newLogin('thu-truong')
  const { id, browser, outcome } = await accountWith(database, { login, role: 'head', unit: 'stp-a' })
  if (outcome.outcome !== 'set-up') throw new Error(`a head came ${outcome.outcome}`)
  const { step } = outcome
  const { secret } = await browser.call(beginAuthenticator, { step })
  const { recoveryCodes } = await browser.call(confirmAuthenticator, { step, code: codeNow(secret, browser) })
  return { login, id, browser, secret, recoveryCodes }
}

describe('a password', () => {
  it('alone lets an officer in', async () => {
    const login = newLogin('can-bo')
    await accountWith(database, { login, role: 'officer', unit: 'stp-a' })
    const browser = browserOn(database)
    expect(await show(browser, login.toUpperCase())).toMatchObject({ outcome: 'in', actor: { name: 'Nguyễn Văn Mẫu' } })
    expect(browser.token).not.toBeNull()
  })

  it('wrong, of an unknown account, of a closed one and of one without a password: the answer is one and the same', async () => {
    const [closed, invited, open] = [newLogin('a'), newLogin('b'), newLogin('c')]
    const { id } = await accountWith(database, { login: closed, role: 'officer' })
    await act(database, (ctx) => disableAccount(ctx, { account: id, reason: 'nghỉ việc' }))
    await invite(database, { login: invited, role: 'officer' })
    await accountWith(database, { login: open, role: 'officer' })
    const asked: [string, string][] = [[open, 'sai mật khẩu rồi đấy'], ['khong.co.ai', goodPassword], [closed, goodPassword], [invited, goodPassword]]
    for (const [login, password] of asked) {
      const browser = browserOn(database, { source: `203.0.113.${asked.findIndex(([each]) => each === login)}` })
      expect(await codeOfRefusal(show(browser, login, password))).toBe('access.sign-in-failed')
    }
  })

  it('is never found in the log, nor is what was typed as login', async () => {
    await codeOfRefusal(show(browserOn(database), 'toi go nham mat khau vao day'))
    const { rows } = await database.pool.query<{ text: string }>("select coalesce(string_agg(v::text, ' '), '') as text from audit_values v")
    expect(rows[0]?.text).not.toContain('toi go nham')
    expect(rows[0]?.text).not.toContain(goodPassword)
  })
})

describe('whoever guesses', () => {
  it('waits after five wrong passwords, longer each time, and even the right one waits then', async () => {
    const login = newLogin('can-bo')
    await accountWith(database, { login, role: 'officer' })
    const guesser = browserOn(database, { source: '203.0.113.50' })
    for (let guess = 0; guess < 5; guess += 1) expect(await codeOfRefusal(show(guesser, login, `mật khẩu đoán lần ${guess}`))).toBe('access.sign-in-failed')
    expect(await codeOfRefusal(show(guesser, login))).toBe('access.too-many-attempts')
    wait(guesser, 0.51)
    expect(await codeOfRefusal(show(guesser, login, 'mật khẩu đoán lần nữa'))).toBe('access.sign-in-failed')
    wait(guesser, 0.51)
    expect(await codeOfRefusal(show(guesser, login))).toBe('access.too-many-attempts')
    wait(guesser, 0.6)
    expect(await show(guesser, login)).toMatchObject({ outcome: 'in' })
  })

  it('locks nobody else out: the owner signs in from elsewhere, and from the known browser on the very same address', async () => {
    const login = newLogin('can-bo')
    const { browser: known } = await accountWith(database, { login, role: 'officer' })
    const guesser = browserOn(database)
    for (let guess = 0; guess < 6; guess += 1) await codeOfRefusal(show(guesser, login, `mật khẩu đoán lần ${guess}`))
    expect(await codeOfRefusal(show(guesser, login))).toBe('access.too-many-attempts')
    expect(await show(browserOn(database, { source: '192.0.2.1' }), login)).toMatchObject({ outcome: 'in' })
    await known.call(leave, undefined)
    expect(await show(known, login)).toMatchObject({ outcome: 'in' })
  })

  it('is slowed down as much on an account that does not exist', async () => {
    const guesser = browserOn(database, { source: '203.0.113.60' })
    for (let guess = 0; guess < 5; guess += 1) await codeOfRefusal(show(guesser, 'khong.co.that', `mật khẩu đoán lần ${guess}`))
    expect(await codeOfRefusal(show(guesser, 'khong.co.that'))).toBe('access.too-many-attempts')
  })

  it('cannot guess many at once: tries from one source come one by one', async () => {
    const login = newLogin('can-bo')
    await accountWith(database, { login, role: 'officer' })
    const codes = await Promise.all(Array.from({ length: 5 }, (_, guess) => codeOfRefusal(show(browserOn(database, { source: '203.0.113.70' }), login, `mật khẩu đoán lần ${guess}`))))
    expect(codes.filter((code) => code === 'access.sign-in-failed').length).toBeLessThan(5)
    expect(new Set(codes)).toEqual(new Set(['access.sign-in-failed', 'access.too-many-attempts']))
  })
})

describe('a second factor', () => {
  it('has to be set up before a head is in for the first time', async () => {
    const { outcome, browser } = await accountWith(database, { login: newLogin('thu-truong'), role: 'head' })
    expect(outcome.outcome).toBe('set-up')
    expect(browser.token).toBeNull()
  })

  it('is asked for after the password, and its code is good once', async () => {
    const { login, secret } = await readyHead()
    const browser = browserOn(database)
    wait(browser, 2)
    const asked = await show(browser, login)
    expect(asked).toMatchObject({ outcome: 'second-factor', ways: ['authenticator', 'recovery-code'] })
    expect(browser.token).toBeNull()
    const code = codeNow(secret, browser)
    expect(await browser.call(useAuthenticatorCode, { step: (asked as { step: string }).step, code })).toMatchObject({ outcome: 'in' })
    const again = (await show(browser, login)) as { step: string }
    expect(await codeOfRefusal(browser.call(useAuthenticatorCode, { step: again.step, code }))).toBe('access.code-wrong')
  })

  it('used by two at once lets one of them in', async () => {
    const { login, secret } = await readyHead()
    const browsers = [browserOn(database, { source: '192.0.2.11' }), browserOn(database, { source: '192.0.2.12' })]
    const steps: string[] = []
    for (const browser of browsers) {
      wait(browser, 2)
      steps.push(((await show(browser, login)) as { step: string }).step)
    }
    const results = await Promise.all(browsers.map((browser, index) => codeOfRefusal(browser.call(useAuthenticatorCode, { step: steps[index] ?? '', code: codeNow(secret, browser) }))))
    expect(results.filter((code) => code === null)).toHaveLength(1)
  })

  it('cannot be guessed: the step dies of five wrong codes, and new steps wait, for strangers only', async () => {
    const { login, secret, browser: known } = await readyHead()
    const thief = browserOn(database, { source: '203.0.113.80' })
    wait(thief, 2)
    const { step } = (await show(thief, login)) as { step: string }
    for (let guess = 0; guess < 5; guess += 1) expect(await codeOfRefusal(thief.call(useAuthenticatorCode, { step, code: '000000' }))).toBe('access.code-wrong')
    expect(await codeOfRefusal(thief.call(useAuthenticatorCode, { step, code: codeNow(secret, thief) }))).toBe('access.step-over')
    const elsewhere = browserOn(database, { source: '203.0.113.81', now: thief.now })
    const next = (await show(elsewhere, login)) as { step: string }
    expect(await codeOfRefusal(elsewhere.call(useAuthenticatorCode, { step: next.step, code: '000001' }))).toBe('access.too-many-attempts')
    known.now = thief.now
    const own = (await show(known, login)) as { step: string }
    expect(await known.call(useAuthenticatorCode, { step: own.step, code: codeNow(secret, known) })).toMatchObject({ outcome: 'in' })
  })

  it('is replaced by a code on paper, each once, written with or without dashes', async () => {
    const { login, recoveryCodes } = await readyHead()
    expect(recoveryCodes).toHaveLength(10)
    const browser = browserOn(database)
    const { step } = (await show(browser, login)) as { step: string }
    expect(await browser.call(useRecoveryCode, { step, code: recoveryCodes[0]!.replaceAll('-', '').toLowerCase() })).toMatchObject({ outcome: 'in' })
    expect(await browser.call(showSecurity, {})).toMatchObject({ recoveryCodesLeft: 9 })
    const again = (await show(browser, login)) as { step: string }
    expect(await codeOfRefusal(browser.call(useRecoveryCode, { step: again.step, code: recoveryCodes[0]!.replaceAll('-', '') }))).toBe('access.code-wrong')
  })

  it('belongs to its own step: a step of somebody else, an old one and an invented one open nothing', async () => {
    const { login, secret } = await readyHead()
    const browser = browserOn(database)
    wait(browser, 2)
    const { step } = (await show(browser, login)) as { step: string }
    wait(browser, 11)
    expect(await codeOfRefusal(browser.call(useAuthenticatorCode, { step, code: codeNow(secret, browser) }))).toBe('access.step-over')
    expect(await codeOfRefusal(browser.call(useAuthenticatorCode, { step: 'bịa', code: '123456' }))).toBe('access.step-over')
  })

  it('cannot be taken away where the role needs it, and can where it does not', async () => {
    const { browser } = await readyHead()
    expect(await codeOfRefusal(browser.call(removeAuthenticator, {}))).toBe('access.factor-needed')
    const { browser: officer } = await accountWith(database, { login: newLogin('can-bo'), role: 'officer' })
    const { secret } = await officer.call(beginAuthenticator, {})
    await officer.call(confirmAuthenticator, { code: codeNow(secret, officer) })
    expect(await officer.call(removeAuthenticator, {})).toEqual({ removed: true })
  })

  it('is not kept in the database in a form that makes codes', async () => {
    const { secret, id } = await readyHead()
    const { rows } = await database.pool.query<{ secret: string }>('select secret from authenticators where actor_id = $1', [id])
    expect(rows[0]?.secret).toMatch(/^v1:/)
    expect(rows[0]?.secret).not.toContain(secret)
  })
})

describe('a role handed on by somebody else', () => {
  it('that needs a second factor is taken on only by whoever has shown one', async () => {
    const [head, deputy] = [await readyHead(), await accountWith(database, { login: newLogin('can-bo'), role: 'officer', unit: 'stp-a' })]
    const delegation = newLogin('uy-quyen')
    await act(database, (ctx) => insertDelegation(ctx.tx, { id: delegation, from: head.id, to: deputy.id, role: 'head', form: 'authorised', firstDay: day('2026-11-20'), lastDay: day('2026-11-30'), document: '1/GUQ', reason: 'đi công tác', madeAt: ctx.now, madeBy: head.id }))
    expect(await codeOfRefusal(deputy.browser.call(actUnder, { delegation }))).toBe('access.second-factor-first')
    const { secret } = await deputy.browser.call(beginAuthenticator, {})
    await deputy.browser.call(confirmAuthenticator, { code: codeNow(secret, deputy.browser) })
    expect((await deputy.browser.call(actUnder, { delegation })).actor.persona).toBe('head')
  })
})

describe('changing how one signs in', () => {
  it('asks for the password again once a quarter of an hour has passed', async () => {
    const { browser } = await readyHead()
    wait(browser, 16)
    expect(await codeOfRefusal(browser.call(renewRecoveryCodes, {}))).toBe('access.confirm-again')
    expect(await codeOfRefusal(browser.call(changePassword, { password: 'một câu khác hẳn câu cũ' }))).toBe('access.confirm-again')
    expect(await codeOfRefusal(browser.call(confirmIdentity, { password: 'không phải mật khẩu này' }))).toBe('access.sign-in-failed')
    await browser.call(confirmIdentity, { password: goodPassword })
    expect((await browser.call(renewRecoveryCodes, {})).recoveryCodes).toHaveLength(10)
  })

  it('to another password ends the other sessions, and the old one no longer opens', async () => {
    const login = newLogin('can-bo')
    const { browser } = await accountWith(database, { login, role: 'officer' })
    const other = browserOn(database, { source: '192.0.2.20' })
    await show(other, login)
    expect(await codeOfRefusal(browser.call(changePassword, { password: 'ngắn quá' }))).toBe('access.password-weak')
    expect(await browser.call(changePassword, { password: 'một câu khác hẳn câu cũ' })).toEqual({ sessionsEnded: 1 })
    expect((await other.call(async (ctx) => ctx.actor, {})).persona).toBe('visitor')
    expect((await browser.call(async (ctx) => ctx.actor, {})).persona).toBe('officer')
    expect(await codeOfRefusal(show(other, login))).toBe('access.sign-in-failed')
  })
})

describe('sessions', () => {
  it('are listed with the present one marked, and each can be ended from another', async () => {
    const login = newLogin('can-bo')
    const { browser } = await accountWith(database, { login, role: 'officer' })
    const other = browserOn(database, { source: '192.0.2.30' })
    await show(other, login)
    const { sessions } = await browser.call(listSessions, {})
    expect(sessions.map(({ current, source }) => [current, source]).sort()).toEqual([[false, '192.0.2.30'], [true, '198.51.100.7']])
    await browser.call(endSession, { session: sessions.find(({ current }) => !current)!.id })
    expect((await other.call(async (ctx) => ctx.actor, {})).persona).toBe('visitor')
  })

  it('of somebody else cannot be ended', async () => {
    const { browser } = await accountWith(database, { login: newLogin('a'), role: 'officer' })
    const { browser: other } = await accountWith(database, { login: newLogin('b'), role: 'officer' })
    const [session] = (await other.call(listSessions, {})).sessions
    expect(await codeOfRefusal(browser.call(endSession, { session: session!.id }))).toBe('access.no-such-session')
    expect(await browser.call(endOtherSessions, {})).toEqual({ ended: 0 })
    expect((await other.call(async (ctx) => ctx.actor, {})).persona).toBe('officer')
  })

  it('end after an hour of silence, stay open while used, and end after twelve hours', async () => {
    const { browser } = await accountWith(database, { login: newLogin('a'), role: 'officer' })
    const persona = () => browser.call(async (ctx) => ctx.actor.persona, {})
    for (let hour = 0; hour < 13; hour += 1) {
      wait(browser, 55)
      expect(await persona()).toBe('officer')
    }
    wait(browser, 6)
    expect(await persona()).toBe('visitor')
    const { browser: silent } = await accountWith(database, { login: newLogin('b'), role: 'officer' })
    wait(silent, 61)
    expect((await silent.call(async (ctx) => ctx.actor, {})).persona).toBe('visitor')
  })

  it('are kept as hashes: what the database holds opens nothing', async () => {
    const { browser } = await accountWith(database, { login: newLogin('a'), role: 'officer' })
    const { rows } = await database.pool.query<{ token_hash: string }>('select token_hash from sessions')
    expect(rows.map(({ token_hash }) => token_hash)).not.toContain(browser.token)
    for (const { token_hash } of rows) {
      const opened = await act(database, (ctx) => openSession(ctx.tx, token_hash, { now: ctx.now, today: ctx.today }))
      expect(opened.actor.persona).toBe('visitor')
    }
  })
})

describe('recovery', () => {
  it('sets a password and ends sessions, but still asks for the second factor', async () => {
    const { id, browser, secret } = await readyHead()
    const { link } = await act(database, (ctx) => makeRecoveryLink(ctx, { account: id, resetFactors: false, reason: 'quên mật khẩu' }), { now: browser.now })
    const lost = browserOn(database, { now: browser.now })
    wait(lost, 2)
    const asked = await lost.call(useLink, { link: link.split('#')[1]!, password: 'một câu khác hẳn câu cũ' })
    expect(asked.outcome).toBe('second-factor')
    expect((await browser.call(async (ctx) => ctx.actor, {})).persona).toBe('visitor')
    expect(await lost.call(useAuthenticatorCode, { step: (asked as { step: string }).step, code: codeNow(secret, lost) })).toMatchObject({ outcome: 'in' })
  })

  it('with the second factor lost as well asks to set one up anew', async () => {
    const { id, browser } = await readyHead()
    const { link } = await act(database, (ctx) => makeRecoveryLink(ctx, { account: id, resetFactors: true, reason: 'mất điện thoại' }), { now: browser.now })
    const lost = browserOn(database, { now: browser.now })
    expect((await lost.call(useLink, { link: link.split('#')[1]!, password: goodPassword })).outcome).toBe('set-up')
  })
})
