import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { plainDate } from '@thidua/kit/plain-date.ts'
import type { Paper } from '@thidua/kit/paper.ts'
import { fixture, shipped } from '../../../tests/fixtures/read-region.ts'
import { preparePaper } from '../../../outside/documents/prepared-paper.ts'
import { openRegionFolder } from '../../imports/folder/service.ts'
import { factsOf } from '../facts/service.ts'
import { folderInput } from './commands.ts'
import type { ConferenceInput, ConferenceReport } from './contract.ts'
import { conferenceReport } from './service.ts'

const region = (await openRegionFolder(shipped('region-2022'))).folder!
const other = (await openRegionFolder(fixture('region-other'))).folder!
const conferenceDay = plainDate('2022-11-25')
const input = folderInput(region, { year: 2022, asOf: conferenceDay })
const report = conferenceReport(input)
const later = conferenceReport({ ...input, asOf: plainDate('2023-03-31') })
const schools = conferenceReport(folderInput(other, { year: 2031, asOf: plainDate('2031-09-15') }))

const valueOf = ({ facts }: ConferenceReport, id: string) => facts.find((fact) => fact.id === id)?.value
const textOf = ({ blocks }: Paper): string => blocks.map((block) => (block.type === 'paragraph' ? block.runs.map(({ text }) => text).join('') : block.type === 'heading' ? block.text : '')).join('\n')
const notesOf = ({ blocks }: Paper): string => blocks.flatMap((block) => (block.type === 'paragraph' ? [block.note ?? ''] : [])).join('\n')
const without = (from: ConferenceInput, leftOut: (cell: ConferenceInput['region']['cells'][number]) => boolean): ConferenceInput => ({ ...from, region: { ...from.region, cells: from.region.cells.filter((cell) => !leftOut(cell)) } })

describe('the closing report of 2022, as of the conference', () => {
  it.each([
    ['579 appraisals', 'sum.appraisals_total', 579], ['1.692 comments', 'sum.comments_drafts', 1692], ['3.294 legal-aid cases', 'sum.legal_aid_cases', 3294],
    ['Bình Định holds 36,04 %', 'top-share.legal_aid_cases', 36.0352], ['and leads', 'top-1.legal_aid_cases', ['stp-binh-dinh']],
    ['8 of 8 beyond both targets', 'exceed.thads_case_rate.thads_money_rate', 8], ['Khánh Hòa and Phú Yên lead on both', 'leaders-2.thads_case_rate.thads_money_rate', ['thads-khanh-hoa', 'thads-phu-yen']],
    ['no new complex case', 'sum.thads_complex_new', 0], ['26 settled', 'sum.thads_complex_resolved', 26], ['16 members', 'members', 16], ['the day', 'event.conference', '2022-11-25'],
  ])('%s', (_, id, value) => {
    expect(valueOf(report, id)).toEqual(value)
  })

  it('says so in the sentences people read', () => {
    const text = textOf(report.paper)
    for (const said of ['579 lượt', '1.692', '3.294 vụ việc', 'Bình Định đứng đầu, chiếm hơn một phần ba', '36,04 %', '8/8 cơ quan', 'Khánh Hòa và Phú Yên', 'Không để phát sinh vụ việc phức tạp, kéo dài mới', '15/16 thành viên']) expect(text).toContain(said)
  })

  it('gives the values that the queries of expected.json give', () => {
    const expected = JSON.parse(readFileSync(fixture('region-2022', 'expected.json'), 'utf8')) as { facts: { id: string; compute: { op: string; indicator?: string; as_of?: string } }[] }
    const sums = expected.facts.filter(({ compute }) => (compute.op === 'sum' || compute.op === 'ratio') && compute.indicator !== undefined && compute.as_of === undefined)
    const answers = factsOf(sums, { region, periods: region.periods, events: region.events, votes: region.votes, card: () => undefined, asOf: conferenceDay })
    expect(sums.length).toBeGreaterThan(8)
    for (const [index, { compute }] of sums.entries()) {
      const told = report.facts.find(({ id }) => id === `${compute.op === 'ratio' ? 'rate' : 'sum'}.${compute.indicator}`)
      if (told) expect([told.id, told.value, told.from.length]).toEqual([told.id, answers[index]?.value, answers[index]?.from.length])
    }
  })

  it('carries the ranking and the ballots with their arithmetic', () => {
    expect(valueOf(report, 'rank.so-tu-phap-2022-demo.stp-kon-tum')).toBe(183.2)
    expect(report.facts.find(({ id }) => id === 'vote.V1.stp-khanh-hoa')).toMatchObject({ value: 10, arithmetic: '10 / 16 thành viên = 62,50 % < 2/3' })
    expect(valueOf(report, 'acclaimed.V2')).toEqual(['thads-khanh-hoa', 'thads-phu-yen'])
  })

  it('finds what fell short and makes it a task with an owner', () => {
    const text = textOf(report.paper)
    expect(text).toContain('Chưa đạt chỉ tiêu “Vụ việc trợ giúp pháp lý thực hiện”: Kon Tum (203 so với 205), Đắk Nông (214 so với 225).')
    const tasks = report.paper.blocks.findLast((block) => block.type === 'table')
    expect(tasks?.type === 'table' && tasks.rows.some((row) => row.some((cell) => cell.text.includes('Sở Tư pháp tỉnh Kon Tum')))).toBe(true)
  })

  it('warns that a comparison rests on cells a rule doubts', () => {
    expect(notesOf(report.paper)).toContain('Số năm 2021 của Cục Thi hành án dân sự tỉnh Đắk Nông làm căn cứ cho “Tỷ lệ thi hành xong về tiền” đang có cảnh báo')
    const both = report.paper.blocks.find((block) => block.type === 'paragraph' && block.runs.some(({ text }) => text.startsWith('8/8')))
    expect(both).not.toHaveProperty('note')
  })

  it('says which sections are estimates and until when, in text, tables and charts', () => {
    expect(textOf(report.paper)).toContain('(Số liệu mục này là số ước tính, chốt đến 31/10/2022.)')
    const captions = report.paper.blocks.flatMap((block) => (block.type === 'table' ? [block.caption] : block.type === 'chart' ? [block.chart.title] : []))
    expect(captions).toContain('Kết quả trợ giúp pháp lý (ước tính)')
    expect(captions).toContain('Tỷ lệ thi hành xong về việc so với chỉ tiêu')
  })

  it('wears the label of invented data', () => {
    expect(report.paper.syntheticLabel).toContain('giả lập')
    expect(conferenceReport({ ...input, region: { ...input.region, cells: input.region.cells.map((cell) => ({ ...cell, source: 'reported' })) } }).paper.syntheticLabel).toBeNull()
  })

  it('keeps what it said when it is read again later', () => {
    expect([valueOf(later, 'sum.appraisals_total'), valueOf(later, 'sum.legal_aid_cases')]).toEqual([586, 3315])
    expect(notesOf(later.paper)).toContain('“Tổng số lượt thẩm định” theo số biết đến ngày 25/11/2022 là 579 lượt.')
    expect(report.facts.every(({ then }) => then === null)).toBe(true)
    const before = conferenceReport({ ...input, asOf: plainDate('2022-10-31') })
    expect(before.facts.every(({ then }) => then === null)).toBe(true)
  })
})

describe.each([['2022', report], ['2022 read later', later], ['2021', conferenceReport(folderInput(region, { year: 2021, asOf: plainDate('2022-03-31') }))], ['a cluster of schools', schools]])('every number in the report of %s', (_, { paper, facts }) => {
  /** Days, years, ordinals and what stands in quotes as a name are not figures. */
  const plain = (text: string): string => text.replace(/\d{1,2}\/\d{1,2}\/\d{4}/g, '').replace(/năm \d{4}|NĂM \d{4}/g, '').replace(/“[^”]*”/g, '').replace(/^\d+\. /, '').replace(/\(thang \d+ điểm\)/, '')
  const loose = paper.blocks.flatMap((block) => {
    if (block.type === 'paragraph') return block.runs.filter((run) => !('fact' in run)).map(({ text }) => text)
    return block.type === 'table' ? block.rows.flatMap((row) => row.slice(block.columns[0]?.title === 'TT' ? 1 : 0).filter(({ fact }) => fact === undefined).map(({ text }) => text)) : []
  })

  it('has a fact', () => {
    const joined = loose.map(plain).filter((text) => /\d/.test(text))
    // a year of a template stands in a run of its own, beside its words
    expect(joined.filter((text) => !/^\d{4}$/.test(text.trim()))).toEqual([])
  })

  it('has a fact that exists, with cells, targets or a source', () => {
    expect(() => preparePaper(paper)).not.toThrow()
    for (const fact of facts) expect([fact.id, fact.from.length + fact.targets.length > 0 || fact.source !== null]).toEqual([fact.id, true])
    for (const { text } of facts) expect(text).not.toMatch(/undefined|NaN|\[object/)
  })

  it('is told without codes of units or indicators', () => {
    const codes = [...region.units, ...other.units].map(({ id }) => id)
    for (const fact of facts) for (const text of [fact.text, fact.arithmetic, fact.valueText]) expect(codes.filter((code) => text.includes(code))).toEqual([])
  })
})

describe('a report on what has not been said', () => {
  it('names who has not reported and leaves them out', () => {
    const partial = conferenceReport(without(input, (cell) => cell.unit === 'stp-gia-lai' && cell.indicator === 'legal_aid_cases' && cell.period === '2022'))
    expect(valueOf(partial, 'sum.legal_aid_cases')).toBe(3294 - 352)
    expect(notesOf(partial.paper)).toContain('Chưa có số của Sở Tư pháp tỉnh Gia Lai về “Vụ việc trợ giúp pháp lý thực hiện”')
    expect(partial.facts.some(({ id }) => id === 'change.legal_aid_cases')).toBe(false)
    const chart = partial.paper.blocks.find((block) => block.type === 'chart')
    expect(chart?.type === 'chart' && chart.chart.bars.find(({ label }) => label === 'Gia Lai')).toEqual({ label: 'Gia Lai', value: null, text: '', target: 340 })
  })

  it('says that nobody has reported, and never that there was none', () => {
    const silent = conferenceReport(without(input, (cell) => cell.indicator === 'thads_complex_new'))
    const text = textOf(silent.paper)
    expect(text).not.toContain('Không để phát sinh vụ việc')
    expect(text).not.toContain('Phát sinh')
  })

  it('tells a sentence whose figure nobody reported by saying so', () => {
    const silent = conferenceReport(without(input, (cell) => cell.indicator === 'comments_drafts' && cell.period === '2022'))
    expect(textOf(silent.paper)).toContain('Chưa có số liệu của các đơn vị về “Dự thảo đã góp ý”.')
  })

  it('counts only those that reported among the units beyond their targets', () => {
    const one = conferenceReport(without(input, (cell) => cell.unit === 'thads-gia-lai' && cell.indicator === 'thads_cases_finished' && cell.period === '2022'))
    expect(one.facts.find(({ id }) => id.startsWith('exceed.'))).toMatchObject({ value: 7, valueText: '7/7', missing: ['thads-gia-lai'] })
    const none = conferenceReport({ ...input, asOf: plainDate('2022-01-15') })
    expect(none.facts.some(({ id }) => id.startsWith('exceed.'))).toBe(false)
    expect(textOf(none.paper)).not.toContain('0/8')
    expect(textOf(none.paper)).toContain('Chưa có số liệu của các đơn vị về “Tỷ lệ thi hành xong về việc”, “Tỷ lệ thi hành xong về tiền”.')
  })

  it('does not judge before the card was issued, nor count ballots before the vote', () => {
    const early = conferenceReport({ ...input, asOf: plainDate('2022-03-31') })
    expect(textOf(early.paper)).toContain('sau ngày của báo cáo, nên chưa chấm và chưa xếp hạng')
    expect(textOf(early.paper)).toContain('chưa có kết quả bỏ phiếu')
    const issued = textOf(conferenceReport({ ...input, asOf: plainDate('2022-10-20') }).paper)
    expect(issued).toContain('Kết quả là tạm tính')
    expect(issued).not.toContain('Kết quả:')
  })
})

describe('a region with a catalogue nobody wrote sentences for', () => {
  it('is reported area by area, with rates from sums and targets by unit', () => {
    const text = textOf(schools.paper)
    expect(text).toContain('Học sinh: 1.700 học sinh.')
    expect(text).toContain('Tỷ lệ học sinh giỏi của cả khu vực: 30,59 %')
    expect(text).toContain('Học phí đã thu: 2,05 tỷ đồng.')
    expect(schools.facts.some(({ id }) => id === 'target.truong-b.ty_le_gioi')).toBe(true)
  })

  it('calls an area nobody named by what it counts, never by its code', () => {
    const headings = schools.paper.blocks.flatMap((block) => (block.type === 'heading' ? [block.text] : []))
    expect(headings).toContain('1. Học sinh và chỉ tiêu liên quan')
    expect(headings).toContain('2. Học phí đã thu')
    expect(headings.join()).not.toMatch(/day.hoc|nhan.su/i)
  })

  it('names its silent school, its ranking and what fell short', () => {
    expect(notesOf(schools.paper)).toContain('Chưa có số của Trường C')
    expect(valueOf(schools, 'rank.truong-2031.truong-b')).toBe(98)
    expect(textOf(schools.paper)).toContain('Chưa đạt chỉ tiêu “Tỷ lệ học sinh giỏi”: Trường A (26,67 % so với 29 %).')
  })
})
