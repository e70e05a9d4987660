// An auditor asks who looked at what and whether the log can be trusted; an officer finds the door shut.
import { beforeAll, describe, expect, it } from 'vitest'
import { accessFaults, overflowOf, phone, startJourney, type Journey } from '../support/journey.ts'

let journey: Journey
beforeAll(async () => { journey = await startJourney() })

describe('the log', () => {
  it('tells the auditor who looked at the discipline of a person, and that nothing in it was changed', async () => {
    const office = await journey.open('thuong-truc-khu-vuc', '/nhat-ky')
    await office.request.get('/api/achievements/show-facts?person=P100&asOf=2022-12-05')
    const page = await journey.open('kiem-toan', '/nhat-ky?loai=read')
    const row = page.getByRole('row', { name: /Xem kỷ luật/ })
    await row.getByText('Thường trực Khu vực').waitFor()
    await row.getByText('kỷ luật, thời gian nghỉ', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Kiểm tra chuỗi' }).click()
    await page.getByText('Nguyên vẹn', { exact: true }).waitFor()
    await row.getByRole('button', { name: /^Mở mục/ }).click()
    const entry = page.getByRole('dialog')
    await entry.getByText('người P100').waitFor()
    expect(await entry.getByText(/^[0-9a-f]{64}$/).count()).toBe(2)
    expect(new URL(page.url()).searchParams.get('muc')).toMatch(/^\d+$/)
  })

  it('stays within a phone and has no serious barrier', async () => {
    const page = await journey.open('kiem-toan', '/nhat-ky', phone)
    await page.getByText('Ban hành bảng điểm').first().waitFor()
    expect(await overflowOf(page)).toBe(0)
    expect(await accessFaults(page)).toEqual([])
  })

  it('is shut to an officer, in a sentence', async () => {
    const page = await journey.open('can-bo-stp-gia-lai', '/nhat-ky')
    await page.getByText('chỉ thường trực khu vực và người kiểm tra nhật ký xem được').waitFor()
    expect(await page.getByRole('table').count()).toBe(0)
  })
})
