import { beforeAll, describe, expect, it } from 'vitest'
import { act, day, signIn } from '../../tests/support/context.ts'
import { testDatabase } from '../../tests/support/database.ts'
import type { Database } from '../../database/connect.ts'
import type { NewUnit } from './model.ts'
import { findUnit, listGroups, listLineage, listUnits, recordGroup, recordHead, recordLineage, recordUnits, searchUnits, showUnit } from './service.ts'

const unit = (id: string, province: string, provinceCode: string): NewUnit => ({
  id, kind: 'so-tu-phap', name: `Sở Tư pháp tỉnh ${province}`, province, provinceCode, from: day('2016-01-01'), to: day('2025-06-30'), source: 'synthetic',
})
const members = [unit('stp-binh-dinh', 'Bình Định', '52'), unit('stp-gia-lai', 'Gia Lai', '64'), unit('stp-kon-tum', 'Kon Tum', '62')]
interface Going { readonly predecessor: string; readonly successor: string; readonly province: string; readonly code: string; readonly inRegion: boolean }
const link = ({ predecessor, successor, province, code, inRegion }: Going) => ({
  predecessor, predecessorName: `Sở Tư pháp tỉnh ${predecessor === 'stp-quang-ngai' ? 'Quảng Ngãi' : ''}`, predecessorProvinceCode: '51', inRegion, successor,
  successorName: `Sở Tư pháp tỉnh ${province}`, successorKind: 'so-tu-phap', successorProvinceCode: code, effective: day('2025-07-01'), scoreCarry: inRegion, note: '',
})
const links = [
  link({ predecessor: 'stp-binh-dinh', successor: 'stp-gia-lai-2025', province: 'Gia Lai', code: '52', inRegion: true }),
  link({ predecessor: 'stp-gia-lai', successor: 'stp-gia-lai-2025', province: 'Gia Lai', code: '52', inRegion: true }),
  link({ predecessor: 'stp-kon-tum', successor: 'stp-quang-ngai-2025', province: 'Quảng Ngãi', code: '51', inRegion: true }),
  link({ predecessor: 'stp-quang-ngai', successor: 'stp-quang-ngai-2025', province: 'Quảng Ngãi', code: '51', inRegion: false }),
]

let database: Database
beforeAll(async () => {
  database = await testDatabase()
  await act(database, async (ctx) => {
    await recordUnits(ctx, members)
    await recordLineage(ctx, links, members)
    await recordGroup(ctx, { id: 'khu-vuc', kind: 'region', name: 'Khu vực thi đua', from: day('2016-01-01'), note: '' }, members, links)
    await recordHead(ctx, { group: 'khu-vuc', unit: 'stp-kon-tum', year: 2022 })
  })
})

describe('a dated world', () => {
  it('knows three members before the mergers and two after, as of any day', async () => {
    const count = (on: string) => act(database, async (ctx) => (await listUnits(ctx, { day: day(on), group: 'khu-vuc' })).units.map((each) => each.id))
    expect(await count('2022-12-31')).toEqual(['stp-binh-dinh', 'stp-gia-lai', 'stp-kon-tum'])
    expect(await count('2025-06-30')).toHaveLength(3)
    expect(await count('2025-07-01')).toEqual(['stp-gia-lai-2025', 'stp-quang-ngai-2025'])
  })

  it('never takes the bare code 52 for a key: it was Bình Định and is Gia Lai', async () => {
    const codes = (on: string) => act(database, async (ctx) => (await listUnits(ctx, { day: day(on), kind: 'so-tu-phap' })).units.map((each) => [each.province, each.provinceCode]))
    expect(await codes('2022-12-31')).toContainEqual(['Bình Định', '52'])
    expect(await codes('2026-01-01')).toContainEqual(['Gia Lai', '52'])
  })

  it('shows an ended unit as it last was, with what it went into', async () => {
    const shown = await act(database, (ctx) => showUnit(ctx, { unit: 'stp-kon-tum', day: day('2026-11-24') }))
    expect(shown).toMatchObject({ name: 'Sở Tư pháp tỉnh Kon Tum', validTo: '2025-06-30', province: 'Kon Tum' })
    expect(shown.successors.map((each) => each.successorName)).toEqual(['Sở Tư pháp tỉnh Quảng Ngãi'])
  })

  it('names the province that comes in from outside, which was never a member', async () => {
    const { links: known } = await act(database, listLineage)
    expect(known.filter((each) => !each.inRegion).map((each) => each.predecessor)).toEqual(['stp-quang-ngai'])
    const { units } = await act(database, (ctx) => listUnits(ctx, { day: day('2022-12-31'), group: 'khu-vuc' }))
    expect(units.map((each) => each.id)).not.toContain('stp-quang-ngai')
  })

  it('has the head of the year and nobody in another year', async () => {
    const head = (on: string) => act(database, async (ctx) => (await listGroups(ctx, { day: day(on) })).groups[0]?.head)
    expect(await head('2022-06-01')).toBe('stp-kon-tum')
    expect(await head('2023-06-01')).toBeNull()
  })

  it('finds a unit typed without tone marks', async () => {
    const { units } = await act(database, (ctx) => searchUnits(ctx, { text: 'binh dinh', day: day('2022-12-31') }))
    expect(units.map((each) => each.id)).toEqual(['stp-binh-dinh'])
  })

  it('takes the same folder twice without doubling anything', async () => {
    await act(database, async (ctx) => {
      expect(await recordUnits(ctx, members)).toBe(0)
      expect(await recordLineage(ctx, links, members)).toBe(0)
    })
  })

  it('shows an actor only the units granted: the others look absent', async () => {
    const actor = { id: 'a', name: 'A', persona: 'officer', unitId: 'stp-gia-lai' } as const
    const token = await signIn(database, actor, [{ unit: 'stp-gia-lai', may: 'read' }])
    const seen = await act(database, async (ctx) => (await listUnits(ctx, { day: day('2022-12-31') })).units.map((each) => each.id), { token })
    expect(seen).toEqual(['stp-gia-lai'])
    expect(await act(database, (ctx) => findUnit(ctx, 'stp-kon-tum', day('2022-12-31')), { token })).toBeNull()
  })
})
