import ExcelJS from 'exceljs'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessFaults, overflowOf, phone, startJourney, tabTo, todayOf, type Journey } from '../support/journey.ts'

const address = '/nhap-so-lieu'
const won = 'Vụ tố tụng thành công'
let journey: Journey
let folder = ''
beforeAll(async () => {
  journey = await startJourney()
  folder = await mkdtemp(path.join(os.tmpdir(), 'thidua-import-'))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

type Filled = Readonly<Record<string, Readonly<Record<string, string | number>>>>

/** The form of legal aid as the page gives it, filled in by indicator and column as Excel would, and kept on disk. */
async function filledForm(page: Page, filled: Filled): Promise<string> {
  await page.getByLabel('Biểu và kỳ').selectOption({ label: 'Trợ giúp pháp lý, năm 2022' })
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Tải biểu mẫu' }).click()])
  const file = path.join(folder, download.suggestedFilename())
  await download.saveAs(file)
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(file)
  const sheet = book.worksheets[0]!
  const titles = sheet.getRow(1).values as string[]
  sheet.eachRow((row) => {
    for (const [title, value] of Object.entries(filled[String(row.getCell(titles.indexOf('Chỉ tiêu')).value)] ?? {})) row.getCell(titles.indexOf(title)).value = value
  })
  await book.xlsx.writeFile(file)
  return file
}

const send = (page: Page, file: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0]) => page.locator('input[type=file]').setInputFiles(file)
const history = (page: Page) => page.getByRole('region', { name: 'Các lần nhập' })

async function figureToday(page: Page): Promise<string> {
  await page.goto(`/so-lieu/stp-gia-lai/stp-tro-giup/2022?asOf=${await todayOf(page)}`)
  const row = page.getByRole('row', { name: new RegExp(`^${won}`) })
  await row.waitFor()
  return (await row.textContent()) ?? ''
}

describe('an officer with a file', () => {
  it('downloads the form, fills it in, reads what would happen, takes it, and takes it back with a reason', async () => {
    const page = await journey.open('can-bo-stp-gia-lai', address)
    const file = await filledForm(page, { [won]: { 'Giá trị': 120, 'Lý do đính chính': 'Rà soát hồ sơ quý IV' }, 'Vụ tố tụng kết thúc': { 'Giá trị': 'một trăm' } })
    await send(page, file)
    const take = page.getByRole('button', { name: 'Nhận 1 dòng' })
    await take.waitFor()
    const refused = page.getByRole('row', { name: /“một trăm” không phải số/ })
    expect(await refused.textContent()).toContain('Giá trị')
    expect(await page.getByRole('row', { name: new RegExp(`^${won}`) }).textContent()).toMatch(/năm 2022\s*34\s*120/)
    expect(await accessFaults(page)).toEqual([])
    expect(await figureToday(page)).not.toContain('120')

    await page.goto(address)
    await send(page, file)
    await take.click()
    await page.getByText(/Đã nhận 1 dòng.*1 dòng bị từ chối chưa được nhận/).waitFor()
    expect(await accessFaults(page)).toEqual([])
    await page.getByRole('link', { name: /Xem số liệu của Sở Tư pháp Gia Lai/ }).click()
    await page.getByRole('heading', { name: /Số liệu của/ }).waitFor()
    expect(new URL(page.url()).searchParams.get('asOf')).toBe(await todayOf(page))
    expect(await figureToday(page)).toContain('120')

    await page.goto(address)
    await history(page).getByRole('button', { name: /^Hoàn tác bieu-stp-tro-giup/ }).click()
    const dialog = page.getByRole('dialog')
    expect(await dialog.getByRole('button', { name: 'Hoàn tác' }).isDisabled()).toBe(true)
    await dialog.getByLabel('Lý do').fill('Gửi nhầm bản nháp')
    await dialog.getByRole('button', { name: 'Hoàn tác' }).click()
    await history(page).getByText(/đã hoàn tác .*Gửi nhầm bản nháp/).waitFor()
    expect(await figureToday(page)).not.toContain('120')
  })

  it('is told why a correction of a locked period without a reason is not taken', async () => {
    const page = await journey.open('can-bo-stp-gia-lai', address)
    await send(page, await filledForm(page, { [won]: { 'Giá trị': 121 } }))
    await page.getByText('Ghi lý do đính chính vào cột lý do').waitFor()
    expect(await page.getByRole('button', { name: /^Nhận/ }).count()).toBe(0)
  })

  it('is told what can be sent when the file is something else, and goes on with the next', async () => {
    const page = await journey.open('can-bo-stp-gia-lai', address)
    await send(page, { name: 'anh-chup.png', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]) })
    await page.getByText('Không có dòng nào nhận được').waitFor()
    await send(page, await filledForm(page, {}))
    await page.getByText('Không số nào thay đổi: mọi số trong tệp đều đang có sẵn như vậy.').waitFor()
  })

  it('reaches the form, the choice of files and the button that takes them without a mouse', async () => {
    const page = await journey.open('can-bo-stp-gia-lai', address)
    // the browser is asked beforehand to hand over its dialog
    const choosing = page.waitForEvent('filechooser')
    await page.getByLabel('Biểu và kỳ').waitFor()
    await tabTo(page, /^Tải biểu mẫu$/)
    await tabTo(page, /Chọn tệp Excel hoặc CSV/)
    await page.keyboard.press('Enter')
    const chooser = await choosing
    await chooser.setFiles(await filledForm(page, { [won]: { 'Giá trị': 122, 'Lý do đính chính': 'Rà soát' } }))
    await tabTo(page, /^Nhận 1 dòng$/)
    await page.keyboard.press('Enter')
    await page.getByText(/Đã nhận 1 dòng/).waitFor()
  })

  it('cannot send the figures of another unit', async () => {
    const page = await journey.open('can-bo-stp-gia-lai', address)
    await send(page, { name: 'kon-tum.csv', mimeType: 'text/csv', buffer: Buffer.from('unit,indicator,period,value,reason\nstp-kon-tum,legal_aid_cases,2022,999,thử\n') })
    await page.getByText(/không do tài khoản này nhập/).waitFor()
    expect(await page.getByRole('button', { name: /^Nhận/ }).count()).toBe(0)
  })

  it('reads the preview as cards on a phone', async () => {
    const page = await journey.open('can-bo-stp-gia-lai', address, phone)
    await send(page, await filledForm(page, { [won]: { 'Giá trị': 'một trăm' } }))
    await page.getByText('“một trăm” không phải số').waitFor()
    expect(await overflowOf(page)).toBe(0)
    expect(await accessFaults(page)).toEqual([])
  })
})

describe('the standing office', () => {
  it('chooses whose form to download', async () => {
    const page = await journey.open('thuong-truc-khu-vuc', address)
    const unit = page.getByRole('textbox', { name: 'Đơn vị' }).or(page.getByRole('combobox', { name: 'Đơn vị' })).first()
    await unit.fill('thads dak nong')
    await page.getByRole('option', { name: /Đắk Nông/ }).first().click()
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Tải biểu mẫu' }).click()])
    expect(download.suggestedFilename()).toMatch(/thads-dak-nong-2022.*\.xlsx$/)
  })
})
