// A journey: the real server on the demo year, and Chromium in front of it.
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { chromium, type Page, type ViewportSize } from 'playwright-core'
import { afterAll } from 'vitest'
import type { Database } from '../../database/connect.ts'
import { inTransaction } from '../../database/transaction.ts'
import { loadDemo } from '../../demo/load.ts'
import { noScanner } from '../../outside/scan/scanner.ts'
import { memoryStorage } from '../../outside/storage/memory-storage.ts'
import { buildApp } from '../../server/app.ts'
import { testDatabase } from './database.ts'

export const desk: ViewportSize = { width: 1366, height: 768 }
export const phone: ViewportSize = { width: 390, height: 844 }

const site = path.join(import.meta.dirname, '../../dist/web')
const executablePath = '/usr/bin/chromium'
const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

export interface Journey {
  readonly address: string
  readonly database: Database
  /** A new browser profile at a path; `account` enters the demo first, null is a stranger. */
  open(account: string | null, to: string, viewport?: ViewportSize): Promise<Page>
}

/** Its own database with the demo year, its own server, its own browser; call it in `beforeAll`. */
export async function startJourney(): Promise<Journey> {
  if (!existsSync(path.join(site, 'index.html'))) throw new Error('the pages are not built: npx vite build --config web/vite.config.ts')
  const database = await testDatabase()
  await inTransaction(database.kysely, {}, (tx) => loadDemo(tx))
  const app = await buildApp({ database, demo: true, site, files: { storage: memoryStorage(), scanner: noScanner, maxBytes: 50_000_000 } })
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  const browser = await chromium.launch({ executablePath, args })
  afterAll(async () => {
    await browser.close()
    await app.close()
  })
  const open: Journey['open'] = async (account, to, viewport = desk) => {
    const context = await browser.newContext({ viewport, locale: 'vi-VN', baseURL: address, reducedMotion: 'reduce' })
    if (account !== null) await context.request.post('/api/access/enter-demo', { data: { account } })
    const page = await context.newPage()
    await page.goto(to)
    return page
  }
  return { address, database, open }
}

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Serious and critical violations of WCAG 2.2 A and AA on the page as it stands, in words. */
export async function accessFaults(page: Page): Promise<string[]> {
  await page.evaluate(axeSource)
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(options: object): Promise<{ violations: { id: string; impact: string; nodes: { target: string[] }[] }[] }> } }
    const { violations } = await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
    return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ target }) => target.join(' ')).join(', ')}`)
  })
}

const mostTabs = 250

/** Tab, as a person without a mouse, until what has the focus is named like this. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let tabs = 0; tabs < mostTabs; tabs += 1) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const element = document.activeElement
      if (!element || element === document.body) return ''
      if (!(element instanceof HTMLElement) || element === document.body || element.tabIndex < 0) return ''
      const labelled = (element.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' ')
      return element.getAttribute('aria-label') ?? (labelled.trim() || (element as HTMLInputElement).labels?.[0]?.textContent || element.textContent || '')
    })
    if (name.test(focused.trim())) return
  }
  throw new Error(`nothing named ${name} within ${mostTabs} presses of Tab`)
}

/** What Ctrl+V brings from Excel: text with tabs and line ends, given to whatever has the focus. */
export async function pasteInto(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const data = new DataTransfer()
    data.setData('text/plain', pasted)
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
  }, text)
}

/** Today as the server says it. */
export async function todayOf(page: Page): Promise<string> {
  const answer = await page.request.get('/api/access/who-am-i')
  return ((await answer.json()) as { today: string }).today
}

/** How far the page runs out of its side, in pixels: 0 where nothing does. */
export async function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth))
}
