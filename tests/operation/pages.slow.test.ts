// Every screen in a real browser under the policy our server sends: nothing inline, nothing evaluated, and nothing that needs either.
import { beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { screens } from '../../web/routes.ts'
import { startJourney, type Journey } from '../support/journey.ts'

const office = 'thuong-truc-khu-vuc'
/** What the parts of an address stand for in the demo year. */
const parts: Readonly<Record<string, string>> = { $card: 'so-tu-phap-2022-demo', $unit: 'stp-gia-lai', $dataSet: 'stp-viec', $period: '2022', $award: 'grassroots-emulation-fighter', $person: 'nobody', $subject: 'nothing' }
const addresses = ['/', ...screens.map(({ path }) => path.replace(/\$\w+/g, (part) => parts[part] ?? 'nothing'))]

let journey: Journey
beforeAll(async () => { journey = await startJourney() })

/** What the browser refused, from before the first script of the page runs. */
async function openWatched(account: string | null, to: string): Promise<{ page: Page; refused: () => Promise<string[]> }> {
  const page = await journey.open(account, '/api/health')
  await page.addInitScript(() => {
    const seen: string[] = []
    Object.assign(window, { refusedByPolicy: seen })
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber, sample }) => seen.push([effectiveDirective, blockedURI, sourceFile, lineNumber, sample].join(' ')))
  })
  await page.goto(to)
  return { page, refused: () => page.evaluate(() => (window as unknown as { refusedByPolicy: string[] }).refusedByPolicy) }
}

describe('under the policy of the pages', () => {
  it.each(addresses)('%s asks the browser for nothing that is forbidden', async (address) => {
    const { page, refused } = await openWatched(office, address)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    await page.waitForLoadState('networkidle')
    expect(await refused()).toEqual([])
    await page.context().close()
  })

  it('a stranger sees the first page, styled', async () => {
    const { page, refused } = await openWatched(null, '/')
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    expect(await refused()).toEqual([])
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Be Vietnam Pro')
  })

  it('menus, lists and dialogs open without writing a style sheet', async () => {
    const { page, refused } = await openWatched(office, '/khu-vuc')
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    await page.waitForLoadState('networkidle')
    const openers = page.locator('[aria-haspopup]:visible')
    for (let index = 0; index < (await openers.count()); index += 1) {
      await openers.nth(index).click()
      await page.keyboard.press('Escape')
    }
    expect(await refused()).toEqual([])
  })

  it('a script, a style or HTML that somebody slipped in does nothing', async () => {
    const { page, refused } = await openWatched(office, '/viec')
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    const ran = await page.evaluate(async () => {
      const tries: Record<string, () => unknown> = {
        inline: () => Object.assign(document.createElement('script'), { textContent: 'window.ran = 1' }),
        elsewhere: () => Object.assign(document.createElement('script'), { src: 'https://elsewhere.example/a.js' }),
        style: () => Object.assign(document.createElement('style'), { textContent: 'body { display: none }' }),
      }
      for (const make of Object.values(tries)) {
        try {
          document.head.append(make() as Node)
        } catch {
          // refused when it is made
        }
      }
      const attempt = (work: () => unknown) => { try { work(); return 'done' } catch { return 'refused' } }
      const html = attempt(() => { document.createElement('div').innerHTML = '<img src=x onerror="window.ran = 1">' })
      const code = attempt(() => window.setTimeout('window.ran = 1'))
      // later: what a test itself runs may evaluate
      const evaluated = await new Promise<string>((resolve) => { setTimeout(() => resolve(attempt(() => (0, window.eval)('window.ran = 1'))), 200) })
      return { html, code, evaluated, ran: 'ran' in window, hidden: getComputedStyle(document.body).display === 'none' }
    })
    expect(ran).toEqual({ html: 'refused', code: 'refused', evaluated: 'refused', ran: false, hidden: false })
    expect((await refused()).length).toBeGreaterThan(3)
  })
})
