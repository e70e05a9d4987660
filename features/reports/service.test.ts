import { beforeAll, describe, expect, it } from 'vitest'
import type { OutputOf } from '@thidua/kit/contract.ts'
import type { Database } from '../../database/connect.ts'
import { shipped } from '../../tests/fixtures/read-region.ts'
import { act, day } from '../../tests/support/context.ts'
import { testDatabase } from '../../tests/support/database.ts'
import { openRegionFolder } from '../imports/folder/service.ts'
import { loadRegion } from '../imports/region/service.ts'
import { conferenceReport } from './conference/service.ts'
import { folderInput } from './conference/commands.ts'
import type { operations } from './contract.ts'
import { downloadReport, showMergedRanking, showReport, showRollUp } from './service.ts'

let database: Database
const conference = { group: 'region', year: 2022, asOf: day('2022-11-25') }
const today = { now: '2026-11-24T05:00:00.000Z' }

beforeAll(async () => {
  database = await testDatabase()
  const { folder } = await openRegionFolder(shipped('region-2022'))
  await act(database, (ctx) => loadRegion(ctx, folder!))
})

describe('the closing report from the database', () => {
  it('says the same figures as the one written from the folder', async () => {
    const { folder } = await openRegionFolder(shipped('region-2022'))
    const fromFolder = new Map(conferenceReport(folderInput(folder!, { year: 2022, asOf: conference.asOf })).facts.map((fact) => [fact.id, fact.value]))
    const { facts } = await act(database, (ctx) => showReport(ctx, conference), today)
    const figures = facts.filter(({ id }) => !id.startsWith('finding.') && !id.startsWith('late.'))
    expect(figures.length).toBeGreaterThan(250)
    for (const { id, value } of figures) expect([id, value]).toEqual([id, fromFolder.get(id)])
  })

  it('keeps 579 for the conference and tells that 586 became known on 14/3/2023', async () => {
    const { facts } = await act(database, (ctx) => showReport(ctx, conference), today)
    expect(facts.find(({ id }) => id === 'sum.appraisals_total')).toMatchObject({ value: 579, estimate: true, synthetic: true, then: null, later: { day: '2023-03-14', valueText: '586 lượt' } })
    expect(facts.find(({ id }) => id === 'sum.comments_drafts')).toMatchObject({ value: 1692, later: null })
  })

  it('read later says 586, and what the conference heard', async () => {
    const { facts, paper } = await act(database, (ctx) => showReport(ctx, { ...conference, asOf: day('2023-03-31') }), today)
    expect(facts.find(({ id }) => id === 'sum.appraisals_total')).toMatchObject({ value: 586, then: { day: '2022-11-25', valueText: '579 lượt' }, later: null })
    expect(paper.blocks.some((block) => block.type === 'paragraph' && block.note?.includes('579 lượt'))).toBe(true)
  })

  it('names every cell behind a figure in words', async () => {
    const { facts } = await act(database, (ctx) => showReport(ctx, conference), today)
    const total = facts.find(({ id }) => id === 'sum.legal_aid_cases')
    expect(total?.from).toHaveLength(8)
    expect(total?.from[0]).toMatchObject({ unitName: 'Sở Tư pháp tỉnh Bình Định', indicatorName: 'Vụ việc trợ giúp pháp lý thực hiện', value: '1187', status: 'estimate' })
  })

  it('leads a rank to its sheet', async () => {
    const { facts } = await act(database, (ctx) => showReport(ctx, conference), today)
    expect(facts.find(({ id }) => id === 'rank.so-tu-phap-2022-demo.stp-kon-tum')).toMatchObject({ value: 183.2, from: [], sheet: { card: 'so-tu-phap-2022-demo', unit: 'stp-kon-tum' } })
  })

  it('begins its parts where it says', async () => {
    const { paper, sections } = await act(database, (ctx) => showReport(ctx, conference), today)
    for (const { block, title, level } of sections) expect(paper.blocks[block]).toMatchObject({ type: 'heading', level, text: level === 1 ? title.toLocaleUpperCase('vi') : title })
    expect(sections.map(({ id }) => id)).toContain('legal-aid')
  })

  it('of a season nobody opened is refused', async () => {
    await expect(act(database, (ctx) => showReport(ctx, { ...conference, year: 1999 }))).rejects.toMatchObject({ code: 'reports.no-such-season' })
  })

  it.each([['docx', 'PK'], ['pdf', '%PDF'], ['html', '<!DOCTYPE html>'], ['json', '{']] as const)('can be taken as %s', async (format, start) => {
    const file = await act(database, (ctx) => downloadReport(ctx, { ...conference, format }), today)
    expect(Buffer.from(file.content, 'base64').toString('utf8').startsWith(start)).toBe(true)
    expect(file.fileName).toBe(`bao-cao-tong-ket-2022-tinh-den-2022-11-25.${format}`)
  })
})

describe('figures across the mergers of 2025', () => {
  type View = OutputOf<(typeof operations)['show-roll-up']>['views'][number]
  const view = (views: readonly View[], name: View['view']): View => views.find((each) => each.view === name)!

  it('sixteen members become ten units, eight provinces five, and the totals agree', async () => {
    const ask = (indicator: string) => act(database, (ctx) => showRollUp(ctx, { group: 'region', indicator, period: '2022', asOf: conference.asOf }))
    const [counts, money] = [await ask('legal_aid_cases'), await ask('thads_money_collected')]
    const units = (name: View['view']) => [counts, money].flatMap(({ views }) => view(views, name).units)
    expect([units('as-was').length, units('as-is').length, units('pro-forma').length]).toEqual([16, 10, 10])
    expect(counts).toMatchObject({ agree: true })
    expect(counts.views.map(({ total }) => total)).toEqual(['3294', '3294', '3294'])
    expect(units('as-is').filter(({ outside }) => outside.length > 0)).toHaveLength(6)
    expect(units('pro-forma').every(({ outside }) => outside.length === 0)).toBe(true)
  })

  it('a rate of a merged unit is recomputed from the counts of its members', async () => {
    const { views, agree } = await act(database, (ctx) => showRollUp(ctx, { group: 'region', indicator: 'thads_case_rate', period: '2022', asOf: conference.asOf }))
    expect(agree).toBe(true)
    expect(view(views, 'as-is').total).toBe('84.0727')
    const lamDong = view(views, 'as-is').units.find(({ unit }) => unit === 'thads-lam-dong-2025')
    expect(lamDong).toMatchObject({ outside: ['Bình Thuận'], members: [{ unit: 'thads-dak-nong' }, { unit: 'thads-lam-dong' }] })
    const [finished, open] = ['thads_cases_finished', 'thads_cases_with_conditions'].map((code) => lamDong!.from.filter(({ indicator }) => indicator === code).reduce((sum, { value }) => sum + Number(value), 0))
    expect(Number(lamDong!.value)).toBeCloseTo((100 * finished!) / open!, 4)
  })

  it('what does not add up is refused, with what to ask instead', async () => {
    const ask = (indicator: string) => act(database, (ctx) => showRollUp(ctx, { group: 'region', indicator, period: '2022', asOf: conference.asOf }))
    await expect(ask('covenant_signed')).rejects.toMatchObject({ code: 'reports.not-summable' })
    await expect(ask('nothing')).rejects.toMatchObject({ code: 'indicators.no-such-indicator' })
  })

  it('the ranking before stays as it was; after, eight become five from the members’ own cells', async () => {
    const ranking = await act(database, (ctx) => showMergedRanking(ctx, { group: 'region', card: 'thads-2022-demo', asOf: conference.asOf }))
    expect(ranking.before.map(({ unit, total }) => [unit, total]).slice(0, 2)).toEqual([['thads-khanh-hoa', 197.69], ['thads-phu-yen', 184.81]])
    expect(ranking.after).toHaveLength(5)
    // one member, nothing joined: the same cells, the same points
    expect(ranking.after.find(({ unit }) => unit === 'thads-khanh-hoa-2025')).toMatchObject({ total: 197.69, outside: ['Ninh Thuận'] })
    // people scored the members apart, so nobody is ranked until somebody scores what they became
    expect(ranking).toMatchObject({ provisional: true })
    expect(ranking.after.map(({ rank }) => rank)).toEqual([null, null, null, null, null])
    expect(ranking.after.find(({ unit }) => unit === 'thads-gia-lai-2025')).toMatchObject({ total: null, openLines: 5 })
  })
})
