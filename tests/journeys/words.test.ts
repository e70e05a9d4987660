import { beforeAll, describe, expect, it } from 'vitest'
import { startJourney, type Journey } from '../support/journey.ts'

const card = '/cham-diem/so-tu-phap-2022-demo'
let journey: Journey
beforeAll(async () => { journey = await startJourney() })

/** Codes of indicators and units, words of enums, periods and days as machines write them. */
const machine = /\b[a-z]+(?:_[a-z0-9]+)+\b|\b(?:stp|thads)-[a-z]+(?:-[a-z]+)*\b|\b(?:on-time|not-due|undetermined|not-applicable|estimate|actual|official|manual|gate)\b|\b\d{4}-(?:H\d|Q\d|M\d\d|\d\d-\d\d)\b/g

/** `shows`: what is there once the page has its answer. */
const screens: readonly { readonly name: string; readonly address: string; readonly shows: RegExp }[] = [
  { name: 'the reports of a unit', address: '/so-lieu?unit=stp-dak-nong&asOf=2022-11-12', shows: /còn 3 ngày/ },
  { name: 'the findings of a unit', address: '/so-lieu?unit=thads-dak-nong', shows: /6 tháng đầu năm 2022: Số chuyển từ năm trước/ },
  { name: 'a grid', address: '/so-lieu/thads-dak-nong/thads-tien/2022-H1', shows: /chính thức, 08/ },
  { name: 'the import', address: '/nhap-so-lieu', shows: /Chưa có lần nhập nào/ },
  { name: 'the cards', address: '/cham-diem', shows: /Chấm 8 đơn vị/ },
  { name: 'a ranking', address: card, shows: /Bị khống chế loại B/ },
  { name: 'a ranking before most figures are known', address: `${card}?asOf=2022-07-15`, shows: /44 dòng chưa đủ căn cứ/ },
  { name: 'a sheet', address: `${card}/stp-kon-tum`, shows: /2 \/ 3 đạt/ },
  { name: 'a sheet with lines nobody can tell yet', address: `${card}/stp-gia-lai?asOf=2022-07-15`, shows: /thiếu “Dự thảo thẩm định đúng hạn”/ },
  { name: 'two cards', address: '/cham-diem/so-sanh?before=so-tu-phap-2022-demo@1&after=thads-2022-demo@1', shows: /144 thay đổi/ },
]

describe('a person reads words, never codes', () => {
  it.each(screens)('on $name', async ({ address, shows }) => {
    const page = await journey.open('thuong-truc-khu-vuc', address)
    const main = page.locator('main')
    await main.getByText(shows).first().waitFor()
    expect((await main.innerText()).match(machine) ?? []).toEqual([])
  })

  it('in what stands behind a line that cannot be told yet', async () => {
    const page = await journey.open('thuong-truc-khu-vuc', `${card}/stp-gia-lai?asOf=2022-07-15`)
    await page.getByRole('row', { name: /A\.I\.1\.2 / }).getByRole('button').click()
    const panel = page.getByRole('dialog', { name: 'Số này từ đâu ra' })
    await panel.getByText('Còn thiếu: thiếu “Dự thảo thẩm định đúng hạn”').waitFor()
    expect((await panel.innerText()).match(machine) ?? []).toEqual([])
  })
})
