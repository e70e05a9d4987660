// The door on the way in: what its cookies are, what it keeps, and what it prints for the first administrator.
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../database/connect.ts'
import { accountWith, goodPassword } from '../tests/support/accounts.ts'
import { testDatabase } from '../tests/support/database.ts'
import { buildApp } from './app.ts'
import { firstInvitation } from './first-administrator.ts'

let database: Database
let app: FastifyInstance
beforeAll(async () => {
  database = await testDatabase()
  app = await buildApp({ database, demo: false, proxies: ['127.0.0.1'], address: 'https://thi-dua.example' })
})
afterAll(() => app.close())

const post = (operation: string, payload: object, headers: Record<string, string> = {}) => app.inject({ method: 'POST', url: `/api/access/${operation}`, payload, headers })
const cookieOf = (answer: LightMyRequestResponse, name: string) => answer.cookies.find((cookie) => cookie.name === name)
const all = (answer: LightMyRequestResponse) => answer.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
const codeOf = (answer: LightMyRequestResponse) => answer.json<{ error: { code: string } }>().error.code

async function signedIn(login: string): Promise<LightMyRequestResponse> {
  await accountWith(database, { login, role: 'officer', unit: 'stp-a' })
  return post('sign-in-with-password', { login, password: goodPassword })
}

describe('the cookies of a sign-in', () => {
  it('are out of reach of scripts and of other sites, and travel encrypted only', async () => {
    const answer = await signedIn('can-bo-1')
    for (const name of ['thidua_session', 'thidua_device']) expect(cookieOf(answer, name)).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Strict' })
    expect(cookieOf(answer, 'thidua_device')?.path).toBe('/api/access')
  })

  it('are new at every sign-in: a token set before it opens nothing after it', async () => {
    const first = await signedIn('can-bo-2')
    const second = await post('sign-in-with-password', { login: 'can-bo-2', password: goodPassword }, { cookie: all(first) })
    expect(cookieOf(second, 'thidua_session')?.value).not.toBe(cookieOf(first, 'thidua_session')?.value)
    const who = await app.inject({ url: '/api/access/who-am-i', headers: { cookie: all(first) } })
    expect(who.json()).toMatchObject({ actor: null })
  })

  it('are not set by a refusal', async () => {
    const answer = await post('sign-in-with-password', { login: 'can-bo-1', password: 'không phải mật khẩu này' })
    expect([answer.statusCode, codeOf(answer), answer.cookies]).toEqual([401, 'access.sign-in-failed', []])
  })
})

describe('a wrong password', () => {
  it('stays counted although the answer is a refusal, by the address the proxy names', async () => {
    await accountWith(database, { login: 'can-bo-3', role: 'officer' })
    const from = (address: string, password: string) => post('sign-in-with-password', { login: 'can-bo-3', password }, { 'x-forwarded-for': address })
    for (let guess = 0; guess < 5; guess += 1) expect((await from('203.0.113.9', `mật khẩu đoán lần ${guess}`)).statusCode).toBe(401)
    const waiting = await from('203.0.113.9', goodPassword)
    expect([waiting.statusCode, codeOf(waiting)]).toEqual([429, 'access.too-many-attempts'])
    expect((await from('203.0.113.10', goodPassword)).statusCode).toBe(200)
  })

  it('and an unknown account get the very same answer', async () => {
    await accountWith(database, { login: 'can-bo-4', role: 'officer' })
    const [wrong, unknown] = [await post('sign-in-with-password', { login: 'can-bo-4', password: 'không phải mật khẩu này' }), await post('sign-in-with-password', { login: 'khong.co.ai', password: 'không phải mật khẩu này' })]
    const without = (answer: LightMyRequestResponse) => [answer.statusCode, { ...answer.json<{ error: object }>().error, requestId: '' }, Object.keys(answer.headers).sort()]
    expect(without(wrong)).toEqual(without(unknown))
  })
})

it('nothing secret is kept for repeating an answer: no password, no code, no link', async () => {
  const cookie = all(await signedIn('can-bo-5'))
  const answer = await post('confirm-identity', { password: goodPassword }, { cookie, 'idempotency-key': 'k1' })
  expect(answer.statusCode).toBe(200)
  const renewed = await post('renew-recovery-codes', {}, { cookie, 'idempotency-key': 'k2' })
  expect(renewed.json<{ recoveryCodes: string[] }>().recoveryCodes).toHaveLength(10)
  const { rows } = await database.pool.query('select 1 from handled_commands')
  expect(rows).toEqual([])
})

it('the demo accounts are absent where the demo is off', async () => {
  expect((await app.inject('/api/access/who-am-i')).json()).toMatchObject({ demo: false, accounts: [] })
  expect((await post('enter-demo', { account: 'thuong-truc-khu-vuc' })).statusCode).toBe(404)
})

it('a session in use does not end; a page left open that asks by itself keeps nothing open', async () => {
  let now = new Date()
  const clocked = await buildApp({ database, demo: false, clock: () => now })
  await accountWith(database, { login: 'can-bo-6', role: 'officer' })
  const entered = await clocked.inject({ method: 'POST', url: '/api/access/sign-in-with-password', payload: { login: 'can-bo-6', password: goodPassword } })
  const persona = async (more: Record<string, string> = {}) => (await clocked.inject({ url: '/api/access/who-am-i', headers: { cookie: all(entered), ...more } })).json<{ actor: { persona: string } | null }>().actor?.persona
  for (let step = 0; step < 3; step += 1) {
    now = new Date(now.getTime() + 50 * 60_000)
    expect(await persona()).toBe('officer')
  }
  for (let step = 0; step < 2; step += 1) {
    now = new Date(now.getTime() + 25 * 60_000)
    expect(await persona({ 'thidua-unattended': '1' })).toBe('officer')
  }
  now = new Date(now.getTime() + 11 * 60_000)
  expect(await persona()).toBeUndefined()
  await clocked.close()
})

it('a system without an administrator prints a fresh link at every start, until somebody has used one', async () => {
  const [first, second] = [await firstInvitation(database), await firstInvitation(database)]
  const linkIn = (lines: string[]) => lines.find((line) => line.includes('#'))?.split('#')[1] ?? ''
  expect(linkIn(first)).not.toBe(linkIn(second))
  expect((await post('read-link', { link: linkIn(first) })).statusCode).toBe(404)
  expect((await post('use-link', { link: linkIn(second), password: goodPassword })).json()).toMatchObject({ outcome: 'set-up' })
  expect(await firstInvitation(database)).toEqual([])
})
