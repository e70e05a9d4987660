// A head opens the report and walks from "3.294 vụ việc" to the cells; then looks at the ranking before and after the mergers.
import { beforeAll, describe, expect, it } from 'vitest'
import { accessFaults, overflowOf, phone, startJourney, type Journey } from '../support/journey.ts'

const account = 'thu-truong-stp-kon-tum'
let journey: Journey
beforeAll(async () => { journey = await startJourney() })

describe('a head', () => {
  it('walks from 3.294 to the eight cells, and from a cell to who reported it and when', async () => {
    const page = await journey.open(account, '/bao-cao')
    // the mark of a later correction stands between the figure and its unit
    await page.locator('p', { hasText: /3\.294\S* vụ việc/ }).getByRole('button', { name: /3\.294/ }).first().click()
    const panel = page.getByRole('dialog', { name: 'Số này từ đâu ra' })
    await panel.getByText('1.187', { exact: false }).first().waitFor()
    await panel.getByRole('button', { name: /Bình Định/ }).first().click()
    await panel.getByText('1.187 vụ việc').first().waitFor()
    await panel.getByText('15/11/2022').first().waitFor()
    await page.keyboard.press('Escape')
    await panel.waitFor({ state: 'detached' })
    expect(new URL(page.url()).pathname).toBe('/bao-cao')
  })

  it('reads the report on a phone without anything running out of the side, and meets no serious barrier', async () => {
    const page = await journey.open(account, '/bao-cao', phone)
    await page.getByText(/3\.294/).first().waitFor()
    expect(await overflowOf(page)).toBe(0)
    expect(await accessFaults(page)).toEqual([])
  })

  it('asks what was known on 31/03/2023 and reads 586 where the conference heard 579', async () => {
    const heard = await journey.open(account, '/bao-cao')
    await heard.getByRole('button', { name: /579/ }).first().waitFor()
    const later = await journey.open(account, '/bao-cao?asOf=2023-03-31')
    await later.getByRole('button', { name: /586/ }).first().waitFor()
  })

  it('sees sixteen units become ten, with one total in three views, and the ranking before and after', async () => {
    const page = await journey.open(account, '/khu-vuc/sap-nhap')
    await page.getByText('16 đơn vị năm 2022 nay thuộc 10 đơn vị').waitFor()
    await page.getByText('Ba cách nhìn cho cùng một tổng').waitFor()
    await page.getByText('Xếp hạng trước và sau').waitFor()
    expect(await page.getByText('chưa gồm Quảng Ngãi').count()).toBeGreaterThan(0)
    expect(await accessFaults(page)).toEqual([])
  })
})
