import { plainDate } from '@thidua/kit/plain-date.ts'
import { describe, expect, it } from 'vitest'
import type { CycleEvent } from '../calendar/contract.ts'
import { tasksVi } from '../../messages/tasks.ts'
import { bandsOf, byUrgency, urgencyOf, whereWeAre } from './model.ts'

const d = plainDate
const event = (kind: string, from: string, to: string | null = null, title = kind): CycleEvent => ({ from: d(from), to: to === null ? null : d(to), kind, title, appliesTo: ['all'], source: 'synthetic', note: '' })
const events = [event('launch', '2022-01-20'), event('self-score', '2022-10-24', '2022-11-04', 'Tự chấm điểm'), event('conference', '2022-11-25', null, 'Hội nghị tổng kết')]

describe('the year as bands', () => {
  it('puts events into the stages of the year and leaves empty stages out', () => {
    const bands = bandsOf({ events, spans: [{ band: 'reporting', from: d('2022-01-01'), to: d('2022-12-31'), title: 'Kỳ 2022' }], asOf: d('2022-10-30') }, tasksVi.bands)
    expect(bands.map((band) => [band.name, band.spans.map((span) => span.state)])).toEqual([
      ['Phát động', ['past']], ['Số liệu Sở Tư pháp', ['now']], ['Chấm điểm', ['now']], ['Tổng kết', ['ahead']],
    ])
  })

  it('keeps an event of a kind nobody planned', () => {
    expect(bandsOf({ events: [event('fire-drill', '2022-05-05')], spans: [], asOf: d('2022-01-01') }, tasksVi.bands).map((band) => band.name)).toEqual(['Việc khác'])
  })

  it('says where we are and what comes next', () => {
    expect(whereWeAre(events, d('2022-10-30'))).toMatchObject({ now: ['Tự chấm điểm'], next: { title: 'Hội nghị tổng kết' } })
    expect(whereWeAre(events, d('2023-10-30'))).toEqual({ now: [], next: null })
  })
})

describe('urgency', () => {
  it.each([['2022-11-20', 'overdue'], ['2022-11-25', 'soon'], ['2022-12-02', 'soon'], ['2022-12-03', 'later']] as const)('due %s: %s', (due, urgency) => {
    expect(urgencyOf(d(due), d('2022-11-25'))).toBe(urgency)
  })

  it('is not invented where no day was set, and such work comes last', () => {
    const task = (id: string, due: string | null) => ({ id, title: id, why: '', due: due === null ? null : d(due), urgency: urgencyOf(due === null ? null : d(due), d('2022-11-25')), timeLeft: '', minutes: 1, link: '', unit: null, unitName: null })
    expect([task('c', null), task('b', '2022-12-31'), task('a', '2022-11-20')].sort(byUrgency).map((each) => each.id)).toEqual(['a', 'b', 'c'])
  })
})
