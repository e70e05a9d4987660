// A head approves a sheet but for one cell, which goes back with a comment; an officer sends a sheet from the grid.
import { beforeAll, describe, expect, it } from 'vitest'
import { accessFaults, overflowOf, phone, startJourney, type Journey } from '../support/journey.ts'

const head = 'thu-truong-stp-kon-tum'
const sheet = '/duyet/so-lieu/stp-kon-tum/stp-van-ban/2022'
let journey: Journey
beforeAll(async () => { journey = await startJourney() })

describe('a head', () => {
  it('goes from the tasks to a sheet, sends one cell back with a comment and approves all others', async () => {
    const page = await journey.open(head, '/viec')
    await page.getByRole('link', { name: /^Duyệt \d+ ô: Xây dựng, thẩm định/ }).click()
    await page.getByRole('heading', { name: /^Duyệt: Xây dựng, thẩm định/ }).waitFor()
    const approve = page.getByRole('button', { name: /^Duyệt \d+ ô$/ })
    const all = Number(/\d+/.exec(await approve.innerText())![0])
    await page.getByRole('button', { name: /^Trả lại ô này: / }).first().click()
    await page.getByRole('textbox', { name: /^Trả lại .*: sai ở đâu/ }).fill('Lệch với sổ thụ lý.')
    await page.getByRole('button', { name: 'Trả lại 1 ô' }).click()
    await page.getByText('Đã trả lại 1 ô.').waitFor()
    await page.getByRole('button', { name: `Duyệt ${all - 1} ô` }).click()
    await page.getByText(`Đã duyệt ${all - 1} ô.`).waitFor()
    await page.getByText(`${all - 1} đã duyệt`).first().waitFor()
    await page.getByText(/trả lại ngày .*: Lệch với sổ thụ lý\./).waitFor()
    expect(await accessFaults(page)).toEqual([])
  })

  it('finds on a phone what waits, and nothing runs out of the side', async () => {
    const page = await journey.open(head, '/duyet', phone)
    await page.getByText(/chờ duyệt/).first().waitFor()
    expect([await overflowOf(page), await accessFaults(page)]).toEqual([0, []])
    await page.goto(sheet)
    await page.getByText('Đã xảy ra').waitFor()
    expect([await overflowOf(page), await accessFaults(page)]).toEqual([0, []])
  })

  it('is told when the page has become old, and approves nothing from it unseen', async () => {
    const place = '/duyet/so-lieu/stp-kon-tum/stp-pho-bien/2022'
    const [one, other] = [await journey.open(head, place), await journey.open(head, place)]
    await other.getByRole('button', { name: /^Duyệt \d+ ô$/ }).waitFor()
    await one.getByRole('button', { name: /^Duyệt \d+ ô$/ }).click()
    await one.getByText(/^Đã duyệt \d+ ô\.$/).waitFor()
    await other.getByText(/^Có số mới hoặc có người vừa xử lý/).waitFor()
    await other.getByRole('button', { name: /^Duyệt \d+ ô$/ }).click()
    await other.getByRole('alert').getByText(/đã được .* duyệt đúng nội dung này/).waitFor()
  })
})

describe('an officer', () => {
  it('sends the figures of a grid for approval in one press', async () => {
    const page = await journey.open('can-bo-stp-gia-lai', '/so-lieu/stp-gia-lai/stp-van-ban/2022')
    const strip = page.getByRole('region', { name: 'Duyệt số liệu và điểm tự chấm' })
    await strip.getByText('Chưa gửi duyệt ô nào.').waitFor()
    await strip.getByRole('button', { name: /^Gửi duyệt \d+ ô$/ }).click()
    await strip.getByText(/\d+ chờ duyệt/).waitFor()
    expect(await accessFaults(page)).toEqual([])
  })

  it('sees nothing of the approvals of another unit', async () => {
    const page = await journey.open('can-bo-stp-gia-lai', sheet)
    await page.getByText('Không có biểu hoặc phiếu này trong phạm vi được xem.').waitFor()
  })
})
