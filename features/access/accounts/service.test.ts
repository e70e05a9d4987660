import { beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../../database/connect.ts'
import { accountWith, browserOn, codeOfRefusal, goodPassword, invite, wait } from '../../../tests/support/accounts.ts'
import { act } from '../../../tests/support/context.ts'
import { testDatabase } from '../../../tests/support/database.ts'
import { beginAuthenticator, confirmAuthenticator } from '../sign-in/authenticators/service.ts'
import { codeOf, stepAt } from '../../../outside/identity/one-time-codes.ts'
import { disableAccount, enableAccount, inviteAccount, inviteFirstAdministrator, listAccounts, makeRecoveryLink, readLink, useLink } from './service.ts'

let database: Database
beforeAll(async () => { database = await testDatabase() })

describe('the first administrator', () => {
  const first = { login: 'quan-tri', name: 'Quản trị' }

  it('is invited while there is none, by one link at a time, and no more once there is one', async () => {
    const asked = () => act(database, (ctx) => inviteFirstAdministrator(ctx, first), { now: '2026-11-24T01:00:00.000Z' })
    const [once, twice] = [await asked(), await asked()]
    const browser = browserOn(database)
    expect(await codeOfRefusal(browser.call(readLink, { link: once!.link.split('#')[1]! }))).toBe('access.no-such-link')
    const outcome = await browser.call(useLink, { link: twice!.link.split('#')[1]!, password: goodPassword })
    expect(outcome.outcome).toBe('set-up')
    expect(await asked()).toBeNull()
    const { step } = outcome as { step: string }
    const { secret } = await browser.call(beginAuthenticator, { step })
    await browser.call(confirmAuthenticator, { step, code: codeOf(secret, stepAt(browser.now)) })
    const made = await browser.call(inviteAccount, { login: 'can-bo-1', name: 'Cán bộ', role: 'officer', unit: 'stp-a', position: 'Chuyên viên', person: null })
    expect(made.link).toMatch(/\/dang-nhap\/lien-ket#[\w-]{43}$/)
  })
})

describe('an invitation', () => {
  it('says whose it is, works once, and ends after three days', async () => {
    const { link } = await invite(database, { login: 'can-bo-2', role: 'officer' })
    const browser = browserOn(database)
    expect(await browser.call(readLink, { link })).toMatchObject({ login: 'can-bo-2', purpose: 'invitation' })
    await browser.call(useLink, { link, password: goodPassword })
    expect(await codeOfRefusal(browserOn(database).call(useLink, { link, password: goodPassword }))).toBe('access.no-such-link')
    const late = await invite(database, { login: 'can-bo-3', role: 'officer' })
    const lateBrowser = browserOn(database)
    wait(lateBrowser, 72 * 60)
    expect(await codeOfRefusal(lateBrowser.call(useLink, { link: late.link, password: goodPassword }))).toBe('access.no-such-link')
  })

  it('survives a weak password: it is used up only by a good one', async () => {
    const { link } = await invite(database, { login: 'can-bo-4', role: 'officer' })
    const browser = browserOn(database)
    for (const password of ['ngắn', 'matkhau123456', 'can-bo-4 2026']) expect(await codeOfRefusal(browser.call(useLink, { link, password }))).toBe('access.password-weak')
    expect(await browser.call(useLink, { link, password: goodPassword })).toMatchObject({ outcome: 'in' })
  })

  it('used by two at once opens for one', async () => {
    const { link } = await invite(database, { login: 'can-bo-5', role: 'officer' })
    const codes = await Promise.all([1, 2].map(() => codeOfRefusal(browserOn(database).call(useLink, { link, password: goodPassword }))))
    expect(codes.sort()).toEqual(['access.no-such-link', null])
  })

  it('is kept as a hash, and the log does not hold it', async () => {
    const { link } = await invite(database, { login: 'can-bo-6', role: 'officer' })
    const { rows } = await database.pool.query<{ text: string }>("select (select string_agg(l::text, ' ') from account_links l) || ' ' || coalesce((select string_agg(v::text, ' ') from audit_values v), '') as text")
    expect(rows[0]?.text).not.toContain(link)
  })

  it('for a login in use is refused, however it is capitalised', async () => {
    await invite(database, { login: 'Can-Bo-7', role: 'officer' })
    expect(await codeOfRefusal(invite(database, { login: 'CAN-BO-7', role: 'officer' }))).toBe('access.login-taken')
  })
})

describe('keeping accounts', () => {
  it('is for administrators alone', async () => {
    const { browser, id } = await accountWith(database, { login: 'can-bo-8', role: 'officer', unit: 'stp-a' })
    const asks = [
      () => browser.call(listAccounts, {}),
      () => browser.call(inviteAccount, { login: 'x', name: 'x', role: 'administrator', unit: null, position: '', person: null }),
      () => browser.call(makeRecoveryLink, { account: id, resetFactors: true, reason: 'x' }),
      () => browser.call(disableAccount, { account: id, reason: 'x' }),
      () => browser.call(enableAccount, { account: id, reason: 'x' }),
    ]
    for (const asked of asks) expect(await codeOfRefusal(asked())).toBe('access.not-administrator')
  })

  it('closes an account with all its sessions, and opens it again', async () => {
    const { browser, id } = await accountWith(database, { login: 'can-bo-9', role: 'officer', unit: 'stp-a' })
    expect(await act(database, (ctx) => disableAccount(ctx, { account: id, reason: 'chuyển công tác' }))).toEqual({ sessionsEnded: 1 })
    expect((await browser.call(async (ctx) => ctx.actor, {})).persona).toBe('visitor')
    const state = async () => (await act(database, (ctx) => listAccounts(ctx))).accounts.find((account) => account.id === id)?.state
    expect(await state()).toBe('disabled')
    await act(database, (ctx) => enableAccount(ctx, { account: id, reason: 'về lại' }))
    expect(await state()).toBe('active')
  })
})
