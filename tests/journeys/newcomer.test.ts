// A newcomer sees the region's year within a minute, in Vietnamese, on a desk and on a phone.
import { beforeAll, describe, expect, it } from 'vitest'
import { fiveMinutePath } from '../../web/five-minute-stops.ts'
import { accessFaults, overflowOf, phone, startJourney, type Journey } from '../support/journey.ts'

const office = 'thuong-truc-khu-vuc'
let journey: Journey
beforeAll(async () => { journey = await startJourney() })

describe('a newcomer', () => {
  it('reads what this is, enters with one click and stands in the year 2022 within a minute', async () => {
    const begin = performance.now()
    const page = await journey.open(null, '/')
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await accessFaults(page)).toEqual([])
    await page.getByRole('button', { name: /Thường trực Khu vực/ }).first().click()
    await page.getByRole('link', { name: 'Năm thi đua' }).first().click()
    await page.getByRole('heading', { name: 'Năm thi đua 2022' }).waitFor()
    await page.getByText('Hội nghị tổng kết năm 2022').first().waitFor()
    expect(performance.now() - begin).toBeLessThan(60_000)
    expect(await accessFaults(page)).toEqual([])
  })

  it.each(fiveMinutePath.map((stop) => stop.to))('is led by the five-minute path to a real screen: %s', async (to) => {
    const page = await journey.open(office, to)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
    expect(await page.getByText('Không có trang này').count()).toBe(0)
    expect(await page.getByRole('alert').count()).toBe(0)
  })

  it.each(['/', '/viec', '/nam', '/khu-vuc', '/don-vi/stp-kon-tum', '/khu-vuc/sap-nhap', '/so-lieu', '/cham-diem', '/nhap-so-lieu'])('finds %s readable on a phone: nothing runs out of the side', async (address) => {
    const page = await journey.open(office, address, phone)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
    expect(await overflowOf(page)).toBe(0)
  })
})

describe('the board', () => {
  it('names the gate and the quota that changed a class, and filters by the unit chosen', async () => {
    const page = await journey.open(office, '/khu-vuc?card=so-tu-phap-2022-demo')
    await page.getByText('đủ điểm loại A, khống chế loại B').waitFor()
    await page.getByText('đủ điểm loại A, hết hạn ngạch').waitFor()
    expect(await accessFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Sở Tư pháp Đắk Lắk' }).first().click()
    await page.getByText('Cảnh báo số liệu (1)').waitFor()
  })

  it('asked about a day before the card was known, says so instead of scoring', async () => {
    const page = await journey.open(office, '/khu-vuc?card=so-tu-phap-2022-demo&asOf=2022-04-01')
    await page.getByText(/bảng điểm chưa được ban hành/).first().waitFor()
  })
})
