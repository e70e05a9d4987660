// In whose right somebody is here: support that looks as somebody else, and a deputy in an empty seat.
import { beforeAll, expect, it } from 'vitest'
import { accessFaults, overflowOf, phone, startJourney, todayOf, type Journey } from '../support/journey.ts'

let journey: Journey
beforeAll(async () => {
  journey = await startJourney()
})

it('support sees what an officer sees, changes nothing, and is told so on every page until it stops', async () => {
  const page = await journey.open('quan-tri', '/quan-tri/xem-voi-vai')
  await page.getByLabel('Xem với vai của').selectOption('can-bo-stp-gia-lai')
  await page.getByLabel('Lý do, ai nhờ, lúc nào').fill('không mở được biểu, gọi hỏi lúc 9 giờ')
  await page.getByRole('button', { name: 'Bắt đầu xem' }).click()
  const banner = page.getByRole('status', { name: 'Đang làm dưới vai khác' })
  await banner.waitFor()
  expect(await banner.textContent()).toContain('Quản trị hệ thống đang xem với vai của Cán bộ Sở Tư pháp Gia Lai. Chỉ xem, không sửa được gì; tự kết thúc lúc')
  await page.goto('/cham-diem/so-tu-phap-2022-demo')
  await page.getByRole('table').first().waitFor()
  await banner.waitFor()
  expect(await accessFaults(page)).toEqual([])
  const saved = await page.request.post('/api/assessment/save-self-score', { data: { card: 'so-tu-phap-2022-demo', unit: 'stp-gia-lai', code: 'A.I.1.4', state: 'number', score: '1', reason: 'x', seen: null } })
  expect([saved.status(), ((await saved.json()) as { error: { code: string } }).error.code]).toEqual([403, 'access.looking-only'])
  await page.getByRole('button', { name: 'Thôi xem' }).click()
  await banner.waitFor({ state: 'detached' })
  const log = await journey.open('kiem-toan', '/nhat-ky')
  await log.getByText('không mở được biểu, gọi hỏi lúc 9 giờ').first().waitFor()
})

it('the standing office puts an officer in charge of an empty seat, and the officer works there in its place', async () => {
  const office = await journey.open('thuong-truc-khu-vuc', '/uy-quyen')
  const today = await todayOf(office)
  const spelled = today.split('-').reverse().join('/')
  await office.getByRole('button', { name: 'Giao vai' }).click()
  await office.getByLabel('Hình thức').selectOption('acting')
  await office.getByLabel('Ghế của').selectOption('thu-truong-stp-kon-tum')
  await office.getByLabel('Giao cho').selectOption('can-bo-stp-gia-lai')
  for (const label of ['Từ ngày', 'Đến hết ngày']) {
    await office.getByLabel(label, { exact: true }).fill(spelled)
    await office.getByLabel(label, { exact: true }).press('Enter')
  }
  await office.getByLabel('Số văn bản').fill('15/QĐ-KV')
  await office.getByLabel('Lý do').fill('khuyết giám đốc')
  expect(await accessFaults(office)).toEqual([])
  await office.getByRole('button', { name: 'Giao vai' }).click()
  await office.getByRole('rowheader', { name: 'Thủ trưởng đơn vị (Phụ trách khi khuyết)' }).waitFor()

  const officer = await journey.open('can-bo-stp-gia-lai', '/uy-quyen', phone)
  await officer.getByRole('button', { name: 'Làm dưới vai này, thay Giám đốc Sở Tư pháp Kon Tum' }).click()
  const banner = officer.getByRole('status', { name: 'Đang làm dưới vai khác' })
  await banner.waitFor()
  expect(await banner.textContent()).toContain(`Cán bộ Sở Tư pháp Gia Lai đang làm thay Giám đốc Sở Tư pháp Kon Tum, đến hết ngày ${spelled}.`)
  expect(await overflowOf(officer)).toBe(0)
  expect(await accessFaults(officer)).toEqual([])
  const { actor } = (await (await officer.request.get('/api/access/who-am-i')).json()) as { actor: { persona: string; unitId: string } }
  expect([actor.persona, actor.unitId]).toEqual(['head', 'stp-kon-tum'])
  await officer.getByRole('button', { name: 'Trở về vai của mình' }).click()
  await banner.waitFor({ state: 'detached' })
})
