import { plainDate } from '@thidua/kit/plain-date.ts'
import { describe, expect, it } from 'vitest'
import { monthsOf, placeSpans, positionOf } from './year-layout.ts'

const track = { from: plainDate('2022-01-01'), to: plainDate('2022-12-31') }
const event = (day: string, title: string) => ({ from: plainDate(day), to: plainDate(day), title })

describe('the year on a track', () => {
  it('puts two events of one week on two lanes, so that no label covers another', () => {
    const [first, second] = placeSpans([event('2022-04-20', 'Sơ kết 6 tháng'), event('2022-04-25', 'Ban hành bảng điểm')], track)
    expect([first?.lane, second?.lane]).toEqual([0, 1])
  })

  it('reuses the first lane once its label has ended', () => {
    const placed = placeSpans([event('2022-01-20', 'Phát động'), event('2022-06-15', 'Luật mới')], track)
    expect(placed.map((each) => each.lane)).toEqual([0, 0])
  })

  it('turns a label to the left where it would run out of the year', () => {
    expect(placeSpans([event('2022-12-15', 'Gửi hồ sơ đề nghị khen thưởng về Bộ')], track)[0]?.labelBefore).toBe(true)
  })

  it('keeps a day outside the track at its edge', () => {
    expect(positionOf(plainDate('2026-11-24'), track)).toBe(100)
    expect(positionOf(plainDate('2021-11-24'), track)).toBe(0)
  })

  it('names January by its year', () => {
    expect(monthsOf(track)[0]).toMatchObject({ label: '2022', left: 0 })
    expect(monthsOf(track)).toHaveLength(12)
  })
})
