// A browser in front of the services: it keeps its cookies, comes from an address, and calls operations as the door does.
import { randomUUID } from 'node:crypto'
import { dayInVietnam } from '@thidua/kit/plain-date.ts'
import { Refusal } from '@thidua/kit/refusal.ts'
import type { Database } from '../../database/connect.ts'
import { inTransaction } from '../../database/transaction.ts'
import { inviteAccount, useLink } from '../../features/access/accounts/service.ts'
import type { AccountRole } from '../../features/access/accounts/contract.ts'
import { openSession } from '../../features/access/service.ts'
import type { Outcome } from '../../features/access/sign-in/steps/contract.ts'
import type { Ctx, SessionDoor } from '../../features/context.ts'
import { act } from './context.ts'

export const goodPassword = 'bốn con sông chảy ngược'

type Call<Input, Answer> = (ctx: Ctx, input: Input) => Promise<Answer | Refusal>

export interface Browser {
  /** Cookies, as the door would have set them. */
  token: string | null
  device: string | null
  /** The clock everybody shares in a test; it moves only when told to. */
  now: string
  call<Input, Answer>(operation: Call<Input, Answer>, input: Input): Promise<Answer>
}

export interface BrowserPlace {
  readonly source?: string
  readonly now?: string
  readonly origin?: string
}

export function browserOn(database: Database, { source = '198.51.100.7', now = '2026-11-24T02:00:00.000Z', origin = 'http://localhost' }: BrowserPlace = {}): Browser {
  const browser: Browser = {
    token: null,
    device: null,
    now,
    call: async (operation, input) => {
      let change: (() => void)[] = []
      const session: SessionDoor = {
        token: browser.token,
        start: (token) => void change.push(() => void (browser.token = token)),
        end: () => void change.push(() => void (browser.token = null)),
        visit: { source, agent: 'a browser', origin, device: browser.device, remember: (device) => void change.push(() => void (browser.device = device)) },
      }
      const today = dayInVietnam(new Date(browser.now))
      const answer = await inTransaction(database.kysely, {}, async (tx) => {
        change = []
        const opened = await openSession(tx, browser.token, { now: browser.now, today })
        return operation({ ...opened, tx, today, now: browser.now, newId: randomUUID, channel: 'web', demo: true, session }, input)
      })
      if (answer instanceof Refusal) throw answer
      change.forEach((apply) => apply())
      return answer
    },
  }
  return browser
}

/** Minutes later; fractions are seconds. */
export function wait(browser: Browser, minutes: number): void {
  browser.now = new Date(Date.parse(browser.now) + minutes * 60_000).toISOString()
}

export interface Invited {
  readonly login: string
  readonly role: AccountRole
  readonly unit?: string
}

/** The token of a fresh invitation. */
export async function invite(database: Database, { login, role, unit }: Invited, now = '2026-11-24T01:00:00.000Z'): Promise<{ id: string; link: string }> {
  const made = await act(database, (ctx) => inviteAccount(ctx, { login, name: 'Nguyễn Văn Mẫu', role, unit: unit ?? null, position: '', person: null }), { now })
  return { id: made.account, link: made.link.split('#')[1] ?? '' }
}

/** An account with a password, in by its invitation as far as that leads. */
export async function accountWith(database: Database, invited: Invited, password = goodPassword): Promise<{ id: string; browser: Browser; outcome: Outcome }> {
  const { id, link } = await invite(database, invited)
  const browser = browserOn(database)
  const outcome = await browser.call(useLink, { link, password })
  return { id, browser, outcome }
}

export async function codeOfRefusal(work: Promise<unknown>): Promise<string | null> {
  try {
    await work
    return null
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
}
