import { beforeAll, describe, expect, it } from 'vitest'
import type { Refusal } from '@thidua/kit/refusal.ts'
import { recordTwoUnits } from '../../../tests/fixtures/two-units.ts'
import { act, signIn } from '../../../tests/support/context.ts'
import { testDatabase } from '../../../tests/support/database.ts'
import { listEntries } from '../../audit/service.ts'
import type { Ctx } from '../../context.ts'
import type { Actor } from '../contract.ts'
import { whoAmI } from '../service.ts'
import { listActors, lookAs, stopLooking } from './service.ts'

const database = await testDatabase()
const start = '2022-11-25T05:00:00.000Z'
const later = (minutes: number) => new Date(Date.parse(start) + minutes * 60_000).toISOString()
const support: Actor = { id: 'quan-tri', name: 'Quản trị', persona: 'administrator', unitId: null }
const officer: Actor = { id: 'can-bo', name: 'Cán bộ A', persona: 'officer', unitId: 'stp-a' }
let token: string
let officerToken: string

beforeAll(async () => {
  await act(database, recordTwoUnits)
  token = await signIn(database, support, [{ unit: null, may: 'read' }], start)
  officerToken = await signIn(database, officer, [{ unit: 'stp-a', may: 'read' }, { unit: 'stp-a', may: 'write' }], start)
  await signIn(database, { id: 'kiem-toan', name: 'Kiểm toán', persona: 'auditor', unitId: null }, [{ unit: null, may: 'read' }], start)
})

const asSupport = <Answer>(work: (ctx: Ctx) => Promise<Answer>, now = start) => act(database, work, { token, now })
const codeOf = (work: Promise<unknown>) => work.then(() => 'done', (refusal: Refusal) => refusal.code)
const reason = 'không thấy biểu số liệu, gọi hỏi lúc 9 giờ'

describe('looking as somebody else', () => {
  it('is for support, and shows neither those who keep accounts nor those who read the log', async () => {
    expect((await asSupport(listActors)).actors.map(({ id }) => id)).toEqual(['can-bo'])
    expect(await codeOf(asSupport((ctx) => lookAs(ctx, { actor: 'kiem-toan', reason })))).toBe('access.no-such-actor')
    expect((await act(database, listActors, { token: officerToken })).actors).toEqual([])
    expect(await codeOf(act(database, (ctx) => lookAs(ctx, { actor: 'quan-tri', reason }), { token: officerToken }))).toBe('access.not-support')
  })

  it('opens what the other sees, without writing and without what is confided, under one’s own name', async () => {
    expect(await asSupport(async (ctx) => [ctx.scope.reads, ctx.scope.writes])).toEqual([[], []])
    expect(await asSupport((ctx) => lookAs(ctx, { actor: 'can-bo', reason }))).toEqual({ as: 'Cán bộ A', until: later(30) })
    await asSupport(async (ctx) => {
      expect([ctx.scope.reads, ctx.scope.writes, ctx.scope.confidential, ctx.scope.drafts]).toEqual([['stp-a'], [], [], ['stp-a']])
      expect([ctx.actor.id, ctx.actor.persona, ctx.onBehalfOf]).toEqual(['quan-tri', 'officer', { id: 'can-bo', name: 'Cán bộ A' }])
      expect((await whoAmI(ctx)).looking).toEqual({ as: 'Cán bộ A', until: later(30) })
    }, later(29))
  })

  it('is in the log with its reason', async () => {
    const [entry] = (await act(database, (ctx) => listEntries(ctx, { limit: 1 }))).entries
    expect(entry).toMatchObject({ operation: 'access/look-as', subjectId: 'can-bo', actor: 'Quản trị', reason, after: { until: later(30) } })
  })

  it('ends by itself after half an hour', async () => {
    expect(await asSupport(async (ctx) => [ctx.capacity?.looking, ctx.scope.reads, ctx.onBehalfOf], later(30))).toEqual([null, [], null])
  })

  it('ends when told, and the log says so', async () => {
    await asSupport((ctx) => lookAs(ctx, { actor: 'can-bo', reason }), later(31))
    expect(await asSupport(stopLooking, later(35))).toEqual({ stopped: true })
    expect(await asSupport(async (ctx) => ctx.capacity?.looking, later(35))).toBeNull()
    const [entry] = (await act(database, (ctx) => listEntries(ctx, { limit: 1 }))).entries
    expect(entry).toMatchObject({ operation: 'access/stop-looking', subjectId: 'can-bo', actor: 'Quản trị', onBehalfOf: 'Cán bộ A' })
    expect(await asSupport(stopLooking, later(36))).toEqual({ stopped: false })
  })
})
