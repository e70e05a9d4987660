import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { accessFaults, pasteInto, startJourney, tabTo, todayOf, type Journey } from '../support/journey.ts'

const grid = '/so-lieu/stp-gia-lai/stp-tro-giup/2022'
const reason = 'Rà soát hồ sơ trợ giúp pháp lý quý IV'
let journey: Journey
/** The machine may be busy with other tests. */
const patient = { timeout: 15_000 }
beforeAll(async () => { journey = await startJourney() })

/** The officer's own grid, as of today. */
async function openGrid(account = 'can-bo-stp-gia-lai'): Promise<Page> {
  const page = await journey.open(account, '/so-lieu')
  await page.goto(`${grid}?asOf=${await todayOf(page)}`)
  await page.getByRole('grid').waitFor()
  return page
}

const figureOf = (page: Page, name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) }).getByRole('gridcell').nth(3)
const strip = (page: Page) => page.getByRole('region', { name: 'Điểm của đơn vị' })

describe('an officer and the figures of the unit', () => {
  it('finds the sheet of the unit from the list, by keyboard', async () => {
    const page = await journey.open('can-bo-stp-gia-lai', '/so-lieu')
    await page.getByRole('table').waitFor()
    await tabTo(page, /Mở lưới Trợ giúp pháp lý/)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Trợ giúp pháp lý' }).waitFor()
    expect(new URL(page.url()).pathname).toBe(grid)
    expect(await accessFaults(page)).toEqual([])
  })

  it('only reads while looking at a past day, and one button leads back to today', async () => {
    const page = await journey.open('can-bo-stp-gia-lai', grid)
    await page.getByText('nên chỉ đọc').waitFor()
    await tabTo(page, /Về hôm nay để nhập/)
    await page.keyboard.press('Enter')
    await page.getByLabel('Lý do đính chính').waitFor()
  })

  it('pastes a column from Excel as dated corrections and sees the score move', async () => {
    const page = await openGrid()
    const before = await strip(page).textContent()
    await page.getByLabel('Lý do đính chính').focus()
    await page.keyboard.type(reason)
    await tabTo(page, /^(≈ )?151/)
    await page.keyboard.press('ArrowDown')
    await pasteInto(page, '120\r\n308\r\n200\r\n')
    await page.getByText('Đã lưu tất cả').waitFor()
    await strip(page).getByText(/\+[\d,]+ điểm/).first().waitFor()
    expect(await strip(page).textContent()).not.toBe(before)
    expect(await strip(page).textContent()).toMatch(/dòng A\.VII\./)
    expect(await page.getByRole('grid').textContent()).toContain(`↻ 34 → 120`)
    expect(await page.getByRole('grid').textContent()).toContain(reason)
    expect(await accessFaults(page)).toEqual([])
  })

  it('takes the step back with Ctrl+Z, which is a correction too', async () => {
    const page = await openGrid()
    await page.getByLabel('Lý do đính chính').fill(reason)
    const cell = figureOf(page, 'Trong đó: tham gia tố tụng')
    await cell.click()
    await page.keyboard.type('219')
    await page.keyboard.press('Enter')
    await page.getByText('Đã lưu tất cả').waitFor()
    await page.keyboard.press('Control+z')
    await expect.poll(async () => page.getByRole('grid').textContent(), patient).toContain('↻ 219 → 218')
  })

  it('reads under the cell why a figure is refused, and nothing typed is lost on reload', async () => {
    const page = await openGrid()
    await page.getByLabel('Lý do đính chính').fill(reason)
    await figureOf(page, 'Trong đó: tư vấn pháp luật').click()
    await page.keyboard.type('12,5')
    await page.keyboard.press('Enter')
    await page.getByText('không có phần lẻ').waitFor()
    await page.reload()
    await page.getByText('không có phần lẻ').waitFor()
    expect(await figureOf(page, 'Trong đó: tư vấn pháp luật').textContent()).toContain('12,5')
  })

  it('is told of a newer figure by somebody else and chooses', async () => {
    const [mine, theirs] = [await openGrid(), await openGrid('thuong-truc-khu-vuc')]
    await mine.route('**/api/live', (route) => route.abort())
    const cell = 'Lượt người được TGPL là dân tộc thiểu số'
    for (const page of [mine, theirs]) await page.getByLabel('Lý do đính chính').fill(reason)
    await mine.route('**/api/indicators/show-grid**', (route) => route.abort())
    await figureOf(theirs, cell).click()
    await theirs.keyboard.type('180')
    await theirs.keyboard.press('Enter')
    await theirs.getByText('Đã lưu tất cả').waitFor()
    await mine.unroute('**/api/indicators/show-grid**')
    await figureOf(mine, cell).click()
    await mine.keyboard.type('175')
    await mine.keyboard.press('Enter')
    await mine.getByText(/Số mới: 180/).waitFor()
    await mine.getByRole('button', { name: 'Bỏ số vừa gõ' }).click()
    await expect.poll(async () => figureOf(mine, cell).textContent(), patient).toContain('180')
  })

  it('arrives at the very cell a source or a report points to', async () => {
    const page = await journey.open('can-bo-stp-gia-lai', '/so-lieu?unit=stp-gia-lai&indicator=legal_aid_quality_fail&period=2022')
    await page.getByRole('grid').waitFor()
    expect(new URL(page.url()).pathname).toBe(grid)
    const here = () => page.evaluate(() => document.activeElement?.closest('[role="row"]')?.textContent ?? '')
    await expect.poll(here, patient).toContain('Trong đó: không đạt')
  })

  it('opens the source of a cell with S and reads every earlier value', async () => {
    const page = await openGrid()
    await figureOf(page, 'Vụ việc trợ giúp pháp lý thực hiện').click()
    await page.keyboard.press('s')
    const panel = page.getByRole('dialog', { name: 'Số này từ đâu ra' })
    await panel.getByText('352 vụ việc').first().waitFor()
    expect(await panel.textContent()).toContain('Các giá trị trước đây')
    await page.keyboard.press('Escape')
    await expect.poll(() => panel.count(), patient).toBe(0)
  })
})
