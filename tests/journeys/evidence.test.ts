import { beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { docx, pdf } from '../fixtures/sample-files.ts'
import { accessFaults, overflowOf, phone, startJourney, type Journey } from '../support/journey.ts'

const address = '/minh-chung'
const officer = 'can-bo-stp-gia-lai'
let journey: Journey
beforeAll(async () => {
  journey = await startJourney()
})

const choose = (page: Page, name: string, bytes: Buffer) => page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: bytes })
const answer = (page: Page, words: string) => page.getByRole('radio', { name: words }).check()
const notSecret = 'Không thuộc bí mật nhà nước'

/** A file sent and received, by its name. */
async function send(page: Page, name: string, bytes: Buffer): Promise<void> {
  await choose(page, name, bytes)
  await answer(page, notSecret)
  await page.getByRole('button', { name: 'Gửi tệp', exact: true }).click()
  await page.getByRole('status').getByText(`Đã nhận “${name}”.`).waitFor()
}

async function addEvidence(page: Page, title: string, number: string): Promise<void> {
  await page.getByLabel('Trích yếu').fill(title)
  await page.getByLabel('Loại giấy tờ').fill('Quyết định')
  await page.getByLabel('Số, ký hiệu').fill(number)
  await page.getByRole('button', { name: 'Thêm minh chứng' }).click()
  await page.getByRole('article').filter({ hasText: title }).waitFor()
}

async function attach(page: Page, title: string, file: string): Promise<void> {
  const item = page.getByRole('article').filter({ hasText: title })
  await item.getByLabel(`Tệp gắn vào “${title}”`).selectOption({ label: file })
  await item.getByRole('button', { name: 'Gắn tệp' }).click()
  await item.getByText(file, { exact: true }).first().waitFor()
}

describe('an officer with a paper', () => {
  it('must say whether it is a secret, sends it, attaches it to an evidence record and takes it back unchanged', async () => {
    const page = await journey.open(officer, address)
    const bytes = pdf('quyết định khen thưởng')
    await choose(page, 'Quyết định 15.pdf', bytes)
    expect(await page.getByRole('button', { name: 'Gửi tệp', exact: true }).isDisabled()).toBe(true)
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0)
    expect(await accessFaults(page)).toEqual([])
    await answer(page, notSecret)
    await page.getByRole('button', { name: 'Gửi tệp', exact: true }).click()
    await page.getByRole('status').getByText('Đã nhận “Quyết định 15.pdf”.').waitFor()
    await page.getByText('Chưa quét mã độc', { exact: true }).first().waitFor()
    await addEvidence(page, 'Khen thưởng tập thể', '15/QĐ')
    await attach(page, 'Khen thưởng tập thể', 'Quyết định 15.pdf')
    expect(await accessFaults(page)).toEqual([])
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Tải về Quyết định 15.pdf' }).click()])
    expect(download.suggestedFilename()).toBe('Quyết định 15.pdf')
    const taken: Buffer[] = []
    for await (const chunk of await download.createReadStream()) taken.push(chunk as Buffer)
    expect(Buffer.concat(taken).equals(bytes)).toBe(true)
  })

  it('is told what to do with a secret, and none of it is sent', async () => {
    const page = await journey.open(officer, address)
    const sent: string[] = []
    page.on('request', (request) => sent.push(new URL(request.url()).pathname))
    await choose(page, 'ke-hoach.docx', docx(['nội dung']))
    for (const words of ['Chưa rõ', 'Có thuộc bí mật nhà nước']) {
      await answer(page, words)
      await page.getByRole('button', { name: 'Gửi tệp', exact: true }).click()
      await page.getByRole('alert').getByText(/người phụ trách bảo vệ bí mật nhà nước/).waitFor()
    }
    expect(sent).toContain('/api/files/check-declaration')
    expect(sent).not.toContain('/api/files/upload')
    await page.getByRole('button', { name: 'Không gửi tệp này' }).click()
    await page.getByText('Chọn tệp', { exact: true }).waitFor()
  })

  it('is refused a paper with a stamp, and answers for a word that is none', async () => {
    const page = await journey.open(officer, address)
    await choose(page, 'a.docx', docx(['TỐI MẬT', 'nội dung']))
    await answer(page, notSecret)
    await page.getByRole('button', { name: 'Gửi tệp', exact: true }).click()
    await page.getByRole('alert').getByText(/Tệp mang dấu “TỐI MẬT”/).waitFor()
    await page.getByRole('button', { name: 'Bỏ chọn' }).click()
    await choose(page, 'tuyen-truyen.docx', docx(['Tìm hiểu quy định về tài liệu tối mật']))
    await answer(page, notSecret)
    await page.getByRole('button', { name: 'Gửi tệp', exact: true }).click()
    await page.getByLabel(/Vì sao chữ đó không làm tệp thành bí mật/).fill('bài tuyên truyền pháp luật')
    expect(await accessFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Gửi lại kèm lý do' }).click()
    await page.getByRole('status').getByText('Đã nhận “tuyen-truyen.docx”.').waitFor()
  })

  it('does all of it on a phone, with nothing wider than the screen', async () => {
    const page = await journey.open(officer, address, phone)
    await send(page, 'ảnh chụp biên bản có tên rất dài để xem trên điện thoại.pdf', pdf('trên điện thoại'))
    expect(await overflowOf(page)).toBe(0)
  })
})

describe('the standing office', () => {
  it('sees that two units show one and the same file', async () => {
    const bytes = pdf('một giấy, hai nơi')
    for (const [account, number] of [[officer, '77/QĐ'], ['can-bo-thads-gia-lai', '78/QĐ']] as const) {
      const page = await journey.open(account, address)
      await send(page, 'chung.pdf', bytes)
      await addEvidence(page, `Minh chứng ${number}`, number)
      await attach(page, `Minh chứng ${number}`, 'chung.pdf')
      expect(await page.getByText('Cùng một tệp ở nhiều minh chứng').count()).toBe(0)
    }
    const page = await journey.open('thuong-truc-khu-vuc', address)
    const panel = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Cùng một tệp ở nhiều minh chứng' }) })
    await panel.getByText('cùng một tệp, khác đơn vị').waitFor()
    await page.getByText('Không có tệp nào bị cách ly, chờ quét hay bị báo là bí mật.').waitFor()
    expect(await panel.getByRole('link').allTextContents()).toEqual([expect.stringContaining('Minh chứng 77/QĐ'), expect.stringContaining('Minh chứng 78/QĐ')])
    expect(await accessFaults(page)).toEqual([])
    await page.goto('/viec')
    await page.getByRole('link', { name: 'Xem 1 tệp dùng làm minh chứng hơn một lần' }).click()
    await panel.waitFor()
  })

  it('decides about a file that a unit called secret and another still has', async () => {
    const bytes = pdf('bị báo là mật')
    for (const account of [officer, 'can-bo-thads-gia-lai']) await send(await journey.open(account, address), 'bao-mat.pdf', bytes)
    const page = await journey.open(officer, address)
    await page.getByRole('button', { name: 'Xóa bao-mat.pdf' }).click()
    await page.getByLabel('Vì sao xóa').selectOption({ label: 'Phát hiện tệp có bí mật nhà nước' })
    await page.getByLabel('Lý do').fill('cơ quan báo')
    expect(await accessFaults(page)).toEqual([])
    await page.getByRole('dialog').getByRole('button', { name: 'Xóa' }).click()
    await page.getByText('Tệp đã xóa', { exact: true }).waitFor()
    const office = await journey.open('thuong-truc-khu-vuc', address)
    await office.getByText('Đơn vị khác đã xóa cùng nội dung này vì là bí mật nhà nước').waitFor()
    await office.getByRole('button', { name: 'Hủy bao-mat.pdf' }).click()
    await office.getByRole('dialog').getByLabel('Lý do').fill('đã xác nhận')
    await office.getByRole('dialog').getByRole('button', { name: 'Hủy' }).click()
    await office.getByText('Không có tệp nào bị cách ly, chờ quét hay bị báo là bí mật.').waitFor()
    const again = await journey.open('can-bo-thads-gia-lai', address)
    await choose(again, 'ten-khac.pdf', bytes)
    await answer(again, notSecret)
    await again.getByRole('button', { name: 'Gửi tệp', exact: true }).click()
    await again.getByRole('alert').getByText(/đã được báo là bí mật nhà nước/).waitFor()
  })
})
