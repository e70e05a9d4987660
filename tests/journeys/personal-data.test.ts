// A worker asks about their own data on a phone; an officer of the unit answers within the two working days; the standing office decides a term.
import { beforeAll, describe, expect, it } from 'vitest'
import { accessFaults, overflowOf, phone, startJourney, type Journey } from '../support/journey.ts'

let journey: Journey
beforeAll(async () => { journey = await startJourney() })

describe('personal data', () => {
  it('a worker sees what is kept about them on a phone, and asks for a correction', async () => {
    const page = await journey.open('nguoi-lao-dong-gia-lai', '/du-lieu-cua-toi', phone)
    await page.getByRole('button', { name: 'Xem toàn bộ' }).click()
    await page.getByText('Người trong danh sách thi đua').waitFor()
    await page.getByText('P071').first().waitFor()
    await page.getByLabel('Nội dung').fill('Ngày vào cơ quan của tôi ghi sai.')
    await page.getByRole('button', { name: /Gửi, bắt đầu tính/ }).click()
    await page.getByText('Đơn vị phải trả lời trong hai ngày làm việc', { exact: false }).first().waitFor()
    await page.getByText('chưa trả lời').waitFor()
    expect(await overflowOf(page)).toBe(0)
    expect(await accessFaults(page)).toEqual([])
  })

  it('the officer finds the request among the tasks, puts the day right, and the worker reads the answer', async () => {
    const officer = await journey.open('can-bo-stp-gia-lai', '/viec')
    await officer.getByRole('link', { name: /dữ liệu của Nhân sự 071/ }).first().click()
    await officer.getByText('Ngày vào cơ quan của tôi ghi sai.').waitFor()
    await officer.getByLabel('Ngày vào cơ quan').fill('01/08/2008')
    await officer.getByLabel('Ngày vào cơ quan').press('Enter')
    await officer.getByLabel('Trả lời cho người đó').fill('Đã sửa theo quyết định tuyển dụng.')
    expect(await accessFaults(officer)).toEqual([])
    await officer.getByRole('button', { name: 'Trả lời', exact: true }).click()
    await officer.getByText('đã làm: Đã sửa theo quyết định tuyển dụng.').waitFor()
    const worker = await journey.open('nguoi-lao-dong-gia-lai', '/du-lieu-cua-toi', phone)
    await worker.getByText('Đã sửa theo quyết định tuyển dụng.').waitFor()
    await worker.getByRole('button', { name: 'Xem toàn bộ' }).click()
    await worker.getByText('01/08/2008').waitFor()
  })

  it('everybody reads the register of processing; the standing office decides a term, an auditor only looks', async () => {
    const anyone = await journey.open('nguoi-dan', '/du-lieu-ca-nhan/so-xu-ly', phone)
    await anyone.getByText('Kỷ luật và nghỉ', { exact: true }).waitFor()
    expect(await overflowOf(anyone)).toBe(0)
    expect(await accessFaults(anyone)).toEqual([])
    const office = await journey.open('thuong-truc-khu-vuc', '/du-lieu-ca-nhan/thoi-han')
    await office.getByRole('button', { name: /Ghi thời hạn cho Yêu cầu đã trả lời/ }).click()
    await office.getByLabel('Số năm').fill('5')
    await office.getByLabel('Số văn bản').fill('12/QĐ')
    await office.getByLabel('Ngày văn bản').fill('05/01/2026')
    await office.getByLabel('Ngày văn bản').press('Enter')
    await office.getByLabel(/^Lý do/).fill('theo quyết định của cơ quan')
    await office.getByRole('button', { name: 'Ghi thời hạn', exact: true }).first().click()
    await office.getByText('5 năm, theo 12/QĐ').waitFor()
    expect(await accessFaults(office)).toEqual([])
    const auditor = await journey.open('kiem-toan', '/du-lieu-ca-nhan/thoi-han')
    await auditor.getByText('5 năm, theo 12/QĐ').waitFor()
    expect(await auditor.getByRole('button', { name: /Ghi thời hạn/ }).count()).toBe(0)
  })
})
