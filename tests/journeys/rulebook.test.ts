// An officer walks the law: a day, an award, a person, the way on, what is new, the whole register.
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { accessFaults, overflowOf, phone, startJourney, tabTo, type Journey } from '../support/journey.ts'

const account = 'can-bo-stp-gia-lai'
let journey: Journey
beforeAll(async () => { journey = await startJourney() })

const main = (page: Page) => page.locator('main')
const panel = (page: Page) => page.getByRole('dialog', { name: 'Số này từ đâu ra' })

/** Identifiers of awards and words of enums as machines write them, and days as computers sort them. */
const machine = /\b[a-z]+(?:-[a-z]+){2,}\b|\b(?:not-met|undetermined|individual|collective|household|needs-legal)\b|\b\d{4}-\d\d-\d\d\b/g

describe('the law of a day', () => {
  it('follows the as-of day, goes to the day a law began, and leads to an award and its article', async () => {
    const page = await journey.open(account, '/phap-luat')
    await main(page).getByText('15/2003/QH11').first().waitFor()
    await page.getByRole('button', { name: 'từ 01/01/2024' }).click()
    await main(page).getByText('98/2023/NĐ-CP').first().waitFor()
    await page.getByLabel('Tìm danh hiệu, hình thức').fill('chien si co so')
    expect(await accessFaults(page)).toEqual([])
    await page.getByRole('link', { name: 'Chiến sĩ thi đua cơ sở' }).click()
    await page.getByRole('heading', { level: 1, name: 'Chiến sĩ thi đua cơ sở' }).waitFor()
    await page.getByText('Tiêu chuẩn đối với cá nhân').waitFor()
    await page.getByRole('button', { name: /^Đ23 k1 · 06\/2022\/QH15/ }).first().click()
    await panel(page).getByText('đã đối chiếu văn bản công bố').waitFor()
    await page.keyboard.press('Escape')
    expect(await accessFaults(page)).toEqual([])
    expect(new URL(page.url()).searchParams.get('day')).toBe('2024-01-01')
  })

  it('shows an award to a lawyer: numbers with their days, earlier wordings, worked cases that pass, the procedure', async () => {
    const page = await journey.open(account, '/phap-luat/danh-hieu/grassroots-emulation-fighter?day=2024-01-15')
    await page.getByText('đang áp dụng').first().waitFor()
    await page.locator('summary', { hasText: /^Câu chữ qua các thời kỳ/ }).click()
    await page.locator('summary', { hasText: /^Ví dụ đã giải/ }).click()
    await page.getByText('đúng như mong đợi').first().waitFor()
    expect(await page.getByText('khác mong đợi').count()).toBe(0)
    await page.getByRole('heading', { name: 'Trình tự' }).waitFor()
    await page.getByRole('heading', { name: 'Còn cần cán bộ pháp chế' }).waitFor()
    expect(await accessFaults(page)).toEqual([])
    expect((await main(page).innerText()).match(machine) ?? []).toEqual([])
  })

  it('says what to do when no law is known on a day', async () => {
    const page = await journey.open(account, '/phap-luat?day=1999-01-01')
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').innerText()).toMatch(/01\/07\/2004/)
  })
})

describe('a check', () => {
  it('finds a person without tone marks and without a mouse, and reads the answer as a note', async () => {
    const page = await journey.open(account, '/phap-luat/xet?received=2024-01-15&year=2023&award=national-emulation-fighter')
    await page.getByText('Chọn một người để xem kết quả').waitFor()
    await tabTo(page, /^Chọn người$/)
    await page.keyboard.type('nhan su 080')
    await page.getByRole('option', { name: /Nhân sự 080/ }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    const note = page.getByRole('article', { name: 'Chiến sĩ thi đua toàn quốc' })
    await note.getByText('không đạt').first().waitFor()
    expect(await note.innerText()).toContain('đã được tặng: CSTĐ bộ, tỉnh năm 2022')
    await note.getByRole('button', { name: /^Đ21 k1 đ\.a · 06\/2022\/QH15/ }).first().waitFor()
    expect(await accessFaults(page)).toEqual([])
    expect((await main(page).innerText()).match(machine) ?? []).toEqual([])
  })

  it('changes the answer when the facts of a person are tried with another rating', async () => {
    const page = await journey.open(account, '/phap-luat/xet?person=P080&received=2024-01-15&year=2023&award=advanced-worker')
    await page.getByRole('article', { name: 'Lao động tiên tiến' }).getByRole('heading', { name: /^đạt/ }).waitFor()
    await page.getByRole('button', { name: 'Sửa thử dữ kiện của người này' }).click()
    await page.getByLabel('Xếp loại năm 2023').selectOption({ label: 'hoàn thành' })
    await page.getByRole('button', { name: 'Xét', exact: true }).click()
    await page.getByRole('article', { name: 'Lao động tiên tiến' }).getByRole('heading', { name: /^không đạt/ }).waitFor()
    await page.reload()
    expect(await page.getByLabel('Xếp loại năm 2023').inputValue()).toBe('completed')
    expect(await accessFaults(page)).toEqual([])
  })

  it('takes nothing typed for unknown, never for "no"', async () => {
    const page = await journey.open(account, '/phap-luat/xet?mode=facts&received=2024-01-15&award=advanced-worker')
    await page.getByRole('button', { name: 'Xét', exact: true }).click()
    const note = page.getByRole('article', { name: 'Lao động tiên tiến' })
    await note.getByText('chưa xác định').first().waitFor()
    await note.getByText('người bổ sung', { exact: false }).first().waitFor()
    await page.getByText('Văn bản dữ kiện').click()
    await page.getByLabel('Dữ kiện dạng văn bản').fill('{')
    await page.getByText('Chưa đọc được văn bản này').waitFor()
    expect(await accessFaults(page)).toEqual([])
  })
})

describe("a person's own page", () => {
  const address = '/phap-luat/nguoi/P080?day=2024-01-15&award=national-emulation-fighter'

  it('leads from today to an award year by year, on a phone', async () => {
    const page = await journey.open(account, address, phone)
    await page.getByText('Sớm nhất năm', { exact: false }).first().waitFor()
    await page.getByText('đủ điều kiện đề nghị').first().waitFor()
    await page.getByText('số liệu giả lập').first().waitFor()
    expect(await overflowOf(page)).toBe(0)
    expect(await accessFaults(page)).toEqual([])
    expect((await main(page).innerText()).match(machine) ?? []).toEqual([])
  })

  it('calls the way by the last known text an orientation where the law of the day asks a lawyer', async () => {
    const page = await journey.open(account, address.replace('2024-01-15', '2026-10-15'))
    const tentative = page.getByRole('region', { name: 'Chỉ để định hướng' })
    await tentative.getByText('30/09/2026').waitFor()
    await tentative.getByText('≈').first().waitFor()
    expect(await accessFaults(page)).toEqual([])
  })
})

describe('what is new', () => {
  it('opens from a change to its conditions and to the people whose answer it changes', async () => {
    const page = await journey.open(account, '/phap-luat/diem-moi?audience=individual')
    await page.locator('summary', { hasText: 'Chiến sĩ thi đua cơ sở' }).first().click()
    await page.getByRole('button', { name: /người đổi kết quả/ }).click()
    const list = page.getByRole('dialog', { name: /Chiến sĩ thi đua cơ sở/ })
    await list.getByRole('link', { name: /Nhân sự/ }).first().waitFor()
    expect(await accessFaults(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByText('Theo nhóm').click()
    await page.getByRole('button', { name: /^Mở danh sách \d+ người: nữ/i }).first().click()
    await page.getByRole('dialog').getByRole('link', { name: /Nhân sự/ }).first().waitFor()
  })

  it('tries another number of the law on the register and keeps nothing', async () => {
    const page = await journey.open(account, '/phap-luat/diem-moi?audience=individual')
    await page.getByText('Đổi kết quả của người ở đây').waitFor()
    await page.getByRole('textbox', { name: 'Con số của luật' }).or(page.getByRole('combobox', { name: 'Con số của luật' })).first().fill('so lan lien tuc dat chien si')
    await page.getByRole('option', { name: /Số lần liên tục đạt Chiến sĩ thi đua cơ sở/ }).first().click()
    await page.getByLabel('Thử với').fill('2')
    await page.getByRole('button', { name: 'Chạy thử' }).click()
    await page.getByRole('heading', { name: /kết quả đổi/ }).waitFor()
    expect(await accessFaults(page)).toEqual([])
    expect((await main(page).innerText()).match(machine) ?? []).toEqual([])
  })
})

describe('the whole register', () => {
  it('is screened against every individual award, says how long it took, filters, and leads to a person', async () => {
    const page = await journey.open(account, '/phap-luat/ra-soat?received=2024-01-15&year=2023')
    await page.getByText(/Đã xét 240 người × \d+ hình thức trong/).waitFor()
    await page.getByLabel('Tìm người').fill('dak lak 080')
    await page.getByText('Đang xem 1 / 1 người.').waitFor()
    expect(await accessFaults(page)).toEqual([])
    await page.getByRole('link', { name: 'Nhân sự 080' }).click()
    await page.getByRole('heading', { level: 1, name: 'Nhân sự 080' }).waitFor()
    await page.getByRole('heading', { name: 'Lộ trình' }).waitFor()
  })
})

describe('on a phone', () => {
  it.each(['/phap-luat', '/phap-luat/danh-hieu/labour-order-third-class?day=2024-01-15', '/phap-luat/xet?person=P080&received=2024-01-15', '/phap-luat/xet?mode=facts', '/phap-luat/diem-moi', '/phap-luat/ra-soat?received=2024-01-15'])('%s runs out of no side', async (address) => {
    const page = await journey.open(account, address, phone)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
    expect(await overflowOf(page)).toBe(0)
    expect(await accessFaults(page)).toEqual([])
  })
})
