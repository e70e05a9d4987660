import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { accessFaults, overflowOf, phone, startJourney, type Journey } from '../support/journey.ts'

const card = 'so-tu-phap-2022-demo'
let journey: Journey
beforeAll(async () => { journey = await startJourney() })

/** The next version of a card of the season: one more unit may be class A. */
async function publishNextVersion(page: Page): Promise<void> {
  const mainFile = `${card}.yaml`
  const text = await readFile(path.join(import.meta.dirname, '../../demo/scorecards', mainFile), 'utf8')
  const files = { [mainFile]: text.replace(/max_units: 2\b/, 'max_units: 3') }
  const answer = await page.request.post('/api/scorecards/publish-card', { data: { group: 'region', mainFile, files, seen: 1 }, headers: { 'idempotency-key': 'next-version' } })
  expect(await answer.json()).toMatchObject({ version: 2 })
}

describe('two cards side by side', () => {
  it('says that there is nothing to compare while each kind of unit has one card', async () => {
    const page = await journey.open('can-bo-stp-gia-lai', '/cham-diem/so-sanh')
    await page.getByText('Mùa này mỗi loại đơn vị mới có một bảng điểm').waitFor()
  })

  it('tells line by line what changed and who would gain on the same figures', async () => {
    const page = await journey.open('thuong-truc-khu-vuc', '/cham-diem')
    await publishNextVersion(page)
    await page.goto(`/cham-diem/so-sanh?before=${card}@1&after=${card}@2`)
    const winner = page.getByRole('row', { name: /Sở Tư pháp Phú Yên/ })
    await winner.waitFor()
    expect(await winner.textContent()).toContain('loại B → A')
    expect(await page.getByRole('row', { name: /Sở Tư pháp Gia Lai/ }).textContent()).toContain('không đổi')
    expect(await page.locator('main').textContent()).toContain('“loại A nhiều nhất 2 đơn vị” thành “loại A nhiều nhất 3 đơn vị”')
    expect(await accessFaults(page)).toEqual([])
  })

  it('fits a phone', async () => {
    const page = await journey.open('thuong-truc-khu-vuc', `/cham-diem/so-sanh?before=${card}@1&after=${card}@2`, phone)
    await page.getByText('loại B → A').waitFor()
    expect(await overflowOf(page)).toBe(0)
    expect(await accessFaults(page)).toEqual([])
  })
})
