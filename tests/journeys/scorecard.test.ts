import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { accessFaults, startJourney, tabTo, todayOf, type Journey } from '../support/journey.ts'

const card = '/cham-diem/so-tu-phap-2022-demo'
let journey: Journey
/** The machine may be busy with other tests. */
const patient = { timeout: 15_000 }
beforeAll(async () => { journey = await startJourney() })

async function openOwnSheet(): Promise<Page> {
  const page = await journey.open('can-bo-stp-gia-lai', '/cham-diem')
  await page.goto(`${card}/stp-gia-lai?asOf=${await todayOf(page)}`)
  await page.getByRole('table').waitFor()
  return page
}

const panel = (page: Page) => page.getByRole('dialog', { name: 'Số này từ đâu ra' })
const scoreOf = (page: Page, code: string) => page.getByRole('textbox', { name: new RegExp(`^Điểm tự chấm dòng ${code.replaceAll('.', '\\.')},`) })
const reasonOf = (page: Page, code: string) => page.getByRole('textbox', { name: `Giải trình dòng ${code}`, exact: true })

describe('a scorecard, walked by keyboard', () => {
  it('leads from the ranking to a unit, a line, its trace and the cell behind it', async () => {
    const page = await journey.open('can-bo-stp-gia-lai', card)
    await page.getByRole('table').waitFor()
    await tabTo(page, /Mở phiếu chấm của Sở Tư pháp Kon Tum/)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Phiếu chấm Sở Tư pháp Kon Tum' }).waitFor()
    const line = page.getByRole('row', { name: /A\.I\.1\.2 / }).getByRole('button')
    await line.focus()
    await page.keyboard.press('s')
    await panel(page).getByText('Cách tính').waitFor()
    const cell = panel(page).getByRole('listitem').getByRole('button').first()
    await cell.focus()
    await page.keyboard.press('Enter')
    await panel(page).getByText('Các giá trị trước đây').waitFor()
    await page.keyboard.press('Backspace')
    await panel(page).getByText('Cách tính').waitFor()
    await page.keyboard.press('Escape')
    expect(await line.evaluate((element) => element === document.activeElement)).toBe(true)
  })

  it('names the gate that changed a class and the quota that did', async () => {
    const page = await journey.open('can-bo-stp-gia-lai', card)
    const row = (unit: string) => page.getByRole('row', { name: new RegExp(unit) })
    await row('Kon Tum').waitFor()
    expect(await row('Kon Tum').textContent()).toContain('Bị khống chế loại B')
    expect(await row('Phú Yên').textContent()).toContain('hết hạn mức')
    expect(await page.locator('main').textContent()).toContain('Bảng điểm ban hành ngày 25/04/2022, 114 ngày sau khi kỳ chấm bắt đầu')
    expect(await accessFaults(page)).toEqual([])
  })

  it('says so in a sentence when the card was not yet issued on the day', async () => {
    const page = await journey.open('can-bo-stp-gia-lai', `${card}?asOf=2022-03-01`)
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').textContent()).toContain('bảng điểm chưa được ban hành (ban hành 25/04/2022)')
  })

  it('is self-scored without a mouse: score, Tab, explanation, Enter, next line', async () => {
    const page = await openOwnSheet()
    await scoreOf(page, 'A.I.1.4').focus()
    await page.keyboard.type('2,5')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Hai báo cáo gửi chậm')
    await page.keyboard.press('Enter')
    expect(await scoreOf(page, 'A.I.2').evaluate((element) => element === document.activeElement)).toBe(true)
    await page.getByText('đã lưu').first().waitFor()
    await page.reload()
    await expect.poll(async () => scoreOf(page, 'A.I.1.4').inputValue(), patient).toBe('2,5')
    expect(await reasonOf(page, 'A.I.1.4').inputValue()).toBe('Hai báo cáo gửi chậm')
    expect(await accessFaults(page)).toEqual([])
  })

  it('asks for the explanation below the maximum and says under the line why a score is refused', async () => {
    const page = await openOwnSheet()
    await scoreOf(page, 'A.III.5').focus()
    await page.keyboard.type('3')
    await page.keyboard.press('Enter')
    expect(await reasonOf(page, 'A.III.5').evaluate((element) => element === document.activeElement)).toBe(true)
    await page.keyboard.type('Chưa có hình thức mới')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.type('2,6')
    await page.keyboard.press('Enter')
    await page.getByText('đi theo bước 0.25').or(page.getByText('đi theo bước 0,25')).waitFor()
    await page.reload()
    await expect.poll(async () => scoreOf(page, 'A.III.5').inputValue(), patient).toBe('2,6')
  })

  it('keeps zero, not scored and not applicable apart', async () => {
    const page = await openOwnSheet()
    await scoreOf(page, 'A.IV.4').focus()
    await page.keyboard.type('kad')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Không có việc chứng thực trong kỳ')
    await page.keyboard.press('Enter')
    await page.getByText('đã lưu').first().waitFor()
    await scoreOf(page, 'A.V.4').focus()
    await page.keyboard.press('Delete')
    await page.keyboard.press('Enter')
    await expect.poll(async () => page.getByText(/Đã tự chấm \d+ \/ 12 dòng/).textContent(), patient).toBe('Đã tự chấm 11 / 12 dòng')
    await page.reload()
    await expect.poll(async () => scoreOf(page, 'A.IV.4').inputValue(), patient).toBe('kad')
    expect(await scoreOf(page, 'A.V.4').inputValue()).toBe('')
  })

  it('is walked line by line with the arrows, computed lines too', async () => {
    const page = await openOwnSheet()
    await page.getByRole('row', { name: /A\.I\.1\.2 / }).getByRole('button').focus()
    await page.keyboard.press('ArrowDown')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-line'))).toBe('A.I.1.3')
    await page.keyboard.press('ArrowDown')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-line'))).toBe('A.I.1.4')
    await page.keyboard.press('ArrowUp')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-line'))).toBe('A.I.1.3')
  })

  it('can only be read by another unit, which is said', async () => {
    const page = await journey.open('can-bo-stp-gia-lai', `${card}/stp-kon-tum`)
    await page.getByText('Phiếu của đơn vị khác, chỉ xem').waitFor()
    expect(await page.getByRole('textbox', { name: /^Điểm tự chấm/ }).count()).toBe(0)
  })

  it('counts the conditions that hold instead of adding up points for them', async () => {
    const page = await journey.open('can-bo-stp-gia-lai', `${card}/stp-kon-tum`)
    const conditions = page.getByRole('row', { name: /^G / })
    await conditions.getByRole('button', { name: '2 / 3 đạt' }).click()
    await panel(page).getByText('Phần này không cho điểm').waitFor()
    expect(await panel(page).textContent()).toContain('không đạt')
  })

  it('fits a phone: lines as cards, the source from below', async () => {
    const page = await journey.open('can-bo-stp-gia-lai', `${card}/stp-gia-lai`, { width: 390, height: 844 })
    const line = page.getByRole('row', { name: /A\.I\.1\.2 / }).getByRole('button')
    await line.click()
    await panel(page).getByText('Cách tính').waitFor()
    const box = await panel(page).boundingBox()
    expect(box?.width).toBe(390)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    expect(await accessFaults(page)).toEqual([])
  })
})
