import { beforeAll, describe, expect, it } from 'vitest'
import type { Refusal } from '@thidua/kit/refusal.ts'
import { act, day, signIn } from '../../../tests/support/context.ts'
import { testDatabase } from '../../../tests/support/database.ts'
import { recordTwoUnits } from '../../../tests/fixtures/two-units.ts'
import { listEntries } from '../../audit/service.ts'
import type { Ctx } from '../../context.ts'
import { saveCell } from '../../indicators/grid/service.ts'
import type { Actor } from '../contract.ts'
import { registerDemoActor, type Grant } from '../service.ts'
import { actUnder, delegateRole, endDelegation, listDelegations } from './service.ts'

const database = await testDatabase()
const now = '2022-11-25T05:00:00.000Z'
const on = (date: string) => `${date}T05:00:00.000Z`
const unit = (may: 'read' | 'write') => ({ unit: 'stp-a', may }) as const
const actors = {
  head: { id: 'giam-doc', name: 'Giám đốc', persona: 'head', unitId: 'stp-a' },
  deputy: { id: 'pho-giam-doc', name: 'Phó Giám đốc', persona: 'officer', unitId: 'stp-a' },
  stranger: { id: 'nguoi-b', name: 'Cán bộ B', persona: 'officer', unitId: 'stp-b' },
  office: { id: 'thuong-truc', name: 'Thường trực', persona: 'standing-office', unitId: null },
} satisfies Record<string, Actor>
type Who = keyof typeof actors
const grants: Record<Who, readonly Grant[]> = { head: [unit('read'), unit('write')], deputy: [unit('read')], stranger: [{ unit: 'stp-b', may: 'read' }], office: [{ unit: null, may: 'read' }, { unit: null, may: 'write' }] }
const tokens: Partial<Record<Who, string>> = {}

beforeAll(async () => {
  await act(database, recordTwoUnits)
  for (const who of Object.keys(actors) as Who[]) await act(database, (ctx) => registerDemoActor(ctx, actors[who], grants[who]))
})

/** In a session opened at that moment; `still` goes on in it. */
async function as<Answer>(who: Who, work: (ctx: Ctx) => Promise<Answer>, at = now): Promise<Answer> {
  tokens[who] = await signIn(database, actors[who], grants[who], at)
  return still(who, work, at)
}
const still = <Answer>(who: Who, work: (ctx: Ctx) => Promise<Answer>, at: string) => act(database, work, { token: tokens[who] ?? '', now: at })
const codeOf = (work: Promise<unknown>) => work.then(() => 'done', (refusal: Refusal) => refusal.code)
const role = { to: 'pho-giam-doc', role: 'head', form: 'authorised', firstDay: day('2022-11-26'), lastDay: day('2022-11-27'), document: '12/UQ-STP', reason: 'đi công tác' } as const
const hand = (more: object = {}) => as('head', (ctx) => delegateRole(ctx, { ...role, ...more }))
const cell = { unit: 'stp-a', indicator: 'received', period: '2022', state: 'number', value: '9', status: 'estimate', note: '', reason: 'x', seen: null } as const

describe('a role', () => {
  it('is handed on by its holder to a colleague, between two days, on the strength of a document, and the log says so', async () => {
    const made = await hand()
    expect(made).toMatchObject({ from: { id: 'giam-doc' }, to: { id: 'pho-giam-doc' }, firstDay: '2022-11-26', lastDay: '2022-11-27', state: 'ahead', can: { end: true, use: false } })
    const [entry] = (await act(database, (ctx) => listEntries(ctx, { limit: 1 }))).entries
    expect(entry).toMatchObject({ operation: 'access/delegate-role', subjectId: made.id, actor: 'Giám đốc', reason: 'đi công tác' })
  })

  it.each([
    [{ role: 'council-member' }, 'access.not-delegable'],
    [{ role: 'administrator' }, 'access.not-delegable'],
    [{ role: 'officer' }, 'access.not-yours-to-delegate'],
    [{ from: 'nguoi-b' }, 'access.not-yours-to-delegate'],
    [{ to: 'giam-doc' }, 'access.not-yours-to-delegate'],
    [{ form: 'acting' }, 'access.not-yours-to-delegate'],
    [{ to: 'nguoi-b' }, 'access.no-such-actor'],
    [{ to: 'nobody' }, 'access.no-such-actor'],
    [{ lastDay: day('2022-11-25') }, 'access.delegation-days'],
    [{ firstDay: day('2022-11-01'), lastDay: day('2022-11-24') }, 'access.delegation-days'],
    [{ lastDay: day('2023-12-31') }, 'access.delegation-days'],
    [{ firstDay: day('2022-11-27'), lastDay: day('2022-12-01') }, 'access.delegated-already'],
  ])('is not handed on: %j', async (more, code) => {
    expect(await codeOf(hand(more))).toBe(code)
  })

  it('handed on by two pages at once is handed on once', async () => {
    const days = { firstDay: day('2023-03-01'), lastDay: day('2023-03-02') }
    expect((await Promise.all([codeOf(hand(days)), codeOf(hand(days))])).sort()).toEqual(['access.delegated-already', 'done'])
  })
})

describe('acting under it', () => {
  const use = (at: string) => as('deputy', async (ctx) => {
    const mine = (await listDelegations(ctx)).delegations.find(({ firstDay }) => firstDay === '2022-11-26')
    return actUnder(ctx, { delegation: mine?.id ?? '' })
  }, at)

  it('begins on its first day, not before', async () => {
    expect(await codeOf(use(on('2022-11-25')))).toBe('access.delegation-over')
  })

  it('gives the role, the unit and the right to write of the holder, and the log says on whose behalf', async () => {
    await as('deputy', (ctx) => codeOf(saveCell(ctx, cell)).then((code) => expect(code).toBe('indicators.not-your-unit')))
    expect((await use(on('2022-11-26'))).actor).toMatchObject({ id: 'pho-giam-doc', name: 'Phó Giám đốc', persona: 'head', unitId: 'stp-a' })
    await still('deputy', async (ctx) => {
      expect([ctx.actor.persona, ctx.onBehalfOf, ctx.scope.writes]).toEqual(['head', { id: 'giam-doc', name: 'Giám đốc' }, ['stp-a']])
      const held = await saveCell(ctx, cell).catch((refusal: Refusal) => refusal.code)
      expect(held).toBe('indicators.stale-cell')
    }, on('2022-11-26'))
  })

  it('hands nothing on', async () => {
    const { roles, can } = await still('deputy', listDelegations, on('2022-11-26'))
    expect([roles, can.appoint]).toEqual([[], false])
  })

  it('ends with its last day: nothing is open until the actor goes on in their own right', async () => {
    await use('2022-11-27T16:30:00.000Z')
    const after = '2022-11-27T17:00:00.000Z'
    await still('deputy', async (ctx) => {
      expect(ctx.capacity?.acting).toMatchObject({ ended: true })
      expect([ctx.scope.reads, ctx.scope.writes, ctx.scope.knows]).toEqual([[], [], []])
      await actUnder(ctx, { delegation: null })
    }, after)
    await still('deputy', async (ctx) => expect([ctx.capacity?.acting, ctx.scope.reads, ctx.onBehalfOf]).toEqual([null, ['stp-a'], null]), after)
  })

  it('ends when it is ended before, from either side, and is nobody else’s business', async () => {
    const made = await hand({ firstDay: day('2022-12-01'), lastDay: day('2022-12-05') })
    expect(await codeOf(as('stranger', (ctx) => endDelegation(ctx, { delegation: made.id })))).toBe('access.no-such-delegation')
    expect(await codeOf(as('stranger', (ctx) => actUnder(ctx, { delegation: made.id })))).toBe('access.no-such-delegation')
    expect((await as('head', (ctx) => endDelegation(ctx, { delegation: made.id }))).state).toBe('over')
    expect(await codeOf(as('deputy', (ctx) => actUnder(ctx, { delegation: made.id }), on('2022-12-02')))).toBe('access.delegation-over')
  })

  it('of an authorisation ends with the holder’s own role; of an empty seat it does not', async () => {
    const days = { firstDay: day('2022-12-10'), lastDay: day('2022-12-20') }
    const authorised = await hand(days)
    const charged = await as('office', (ctx) => delegateRole(ctx, { ...role, ...days, from: 'giam-doc', to: 'nguoi-b', form: 'acting' }))
    await act(database, (ctx) => registerDemoActor(ctx, actors.head, [{ ...unit('read'), valid: '(,2022-12-01)' }, { ...unit('write'), valid: '(,2022-12-01)' }]))
    const openedTo = async (who: 'deputy' | 'stranger', id: string) => {
      await as(who, (ctx) => actUnder(ctx, { delegation: id }), on('2022-12-11'))
      return still(who, async (ctx) => ctx.scope.writes, on('2022-12-11'))
    }
    expect(await openedTo('deputy', authorised.id)).toEqual([])
    expect(await openedTo('stranger', charged.id)).toEqual(['stp-a'])
  })

  it('in an empty seat is nobody’s own appointment', async () => {
    expect(await codeOf(as('office', (ctx) => delegateRole(ctx, { ...role, from: 'giam-doc', to: 'thuong-truc', form: 'acting' })))).toBe('access.not-yours-to-delegate')
    expect(await codeOf(as('stranger', (ctx) => delegateRole(ctx, { ...role, from: 'giam-doc', to: 'nguoi-b', form: 'acting' }), on('2022-12-11')))).toBe('access.not-yours-to-delegate')
  })
})
