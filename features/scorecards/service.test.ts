import type { Refusal } from '@thidua/kit/refusal.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../database/connect.ts'
import { leaf, tinyDocument } from '../../tests/fixtures/tiny.ts'
import { act, day } from '../../tests/support/context.ts'
import { testDatabase } from '../../tests/support/database.ts'
import { recordGroup, recordUnits } from '../organisations/service.ts'
import { publishCard, recordCard } from './service.ts'

let database: Database
const unit = { id: 'stp-a', kind: 'so-tu-phap', name: 'Sở Tư pháp tỉnh A', province: 'A', provinceCode: '1', from: day('2016-01-01'), to: null, source: '' }
beforeAll(async () => {
  database = await testDatabase()
  await act(database, async (ctx) => {
    await recordUnits(ctx, [unit])
    await recordGroup(ctx, { id: 'g', kind: 'region', name: 'G', from: day('2016-01-01'), note: '' }, [unit], [])
  })
})

const filesOf = (id: string, max: number) => ({ group: 'g', mainFile: 'card.yaml', files: { 'card.yaml': JSON.stringify(tinyDocument([leaf('A', 5, { kind: 'manual' }), leaf('B', max, { kind: 'manual' })], { id, applies_to: ['so-tu-phap'] })) } })
const publish = (id: string, max: number, seen: number | null) => act(database, (ctx) => publishCard(ctx, { ...filesOf(id, max), seen }))
const refusal = (work: Promise<unknown>): Promise<Refusal> => work.then(() => { throw new Error('not refused') }, (error: Refusal) => error)

describe('publishing a card', () => {
  it('follows on the version that was seen', async () => {
    expect((await publish('one', 5, null)).version).toBe(1)
    expect((await publish('one', 6, 1)).version).toBe(2)
    expect(await refusal(publish('one', 7, 1))).toMatchObject({ code: 'scorecards.stale-card', facts: { version: 2 } })
    expect((await refusal(publish('one', 7, null))).code).toBe('scorecards.stale-card')
    expect((await refusal(publish('new', 7, 3))).code).toBe('scorecards.stale-card')
  })

  it('for a group nobody knows is refused', async () => {
    expect(await refusal(act(database, (ctx) => publishCard(ctx, { ...filesOf('lost', 5), group: 'nowhere', seen: null })))).toMatchObject({ code: 'organisations.no-such-group', facts: { group: 'nowhere' } })
  })

  it('of two at once on two connections becomes one version; the other is told who was first', async () => {
    await publish('two', 5, null)
    const outcomes = await Promise.allSettled([publish('two', 6, 1), publish('two', 7, 1)])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(outcomes.find((outcome) => outcome.status === 'rejected')?.reason).toMatchObject({ code: 'scorecards.stale-card', facts: { version: 2, by: 'Hệ thống' } })
  })

  it('from a folder follows on whatever is there, and the same content stays the same version', async () => {
    const load = (max: number) => act(database, (ctx) => recordCard(ctx, filesOf('three', max)))
    expect([(await load(5)).version, (await load(5)).version, (await load(6)).version]).toEqual([1, 1, 2])
  })
})
