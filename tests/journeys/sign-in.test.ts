// The way in: by invitation, with a password and a code, with a passkey alone, through an agency's provider; and the sessions one leaves behind.
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { providerSettings } from '../../features/access/sign-in/providers/contract.ts'
import { recordProvider } from '../../features/access/sign-in/providers/service.ts'
import { codeOf, stepAt } from '../../outside/identity/one-time-codes.ts'
import { accountWith, goodPassword, invite } from '../support/accounts.ts'
import { act } from '../support/context.ts'
import { startIdentityProvider } from '../support/identity-provider.ts'
import { accessFaults, overflowOf, phone, startJourney, tabTo, type Journey } from '../support/journey.ts'

let journey: Journey
let site: string
beforeAll(async () => {
  journey = await startJourney()
  // passkeys are bound to a name, so the browser comes to us by name
  site = journey.address.replace('127.0.0.1', 'localhost')
})

const now = () => new Date().toISOString()
const visit = (to: string, viewport?: { width: number; height: number }) => journey.open(null, `${site}${to}`, viewport)
const inside = (page: Page) => page.getByRole('heading', { name: 'Việc của tôi' }).waitFor()

async function typePassword(page: Page, login: string, password = goodPassword): Promise<void> {
  await page.getByLabel('Tên đăng nhập').fill(login)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
}

/** From the invitation to the inside; gives the secret the phone has read. */
async function setUpHead(login: string): Promise<{ page: Page; secret: string }> {
  const { link } = await invite(journey.database, { login, role: 'head', unit: 'stp-gia-lai' }, now())
  const page = await visit(`/dang-nhap/lien-ket#${link}`)
  await page.getByText('Nguyễn Văn Mẫu').waitFor()
  expect(await accessFaults(page)).toEqual([])
  await page.getByLabel('Mật khẩu mới').fill('matkhau123456')
  await page.getByRole('button', { name: 'Đặt mật khẩu' }).click()
  await page.getByText('hay bị đoán').waitFor()
  const secret = await setUp(page)
  await inside(page)
  return { page, secret }
}

/** From a link that is open to the inside, with a phone. */
async function setUp(page: Page): Promise<string> {
  await page.getByLabel('Mật khẩu mới').fill(goodPassword)
  await page.getByRole('button', { name: 'Đặt mật khẩu' }).click()
  await page.getByRole('button', { name: 'Hiện hình để quét' }).click()
  await page.getByAltText('Hình để quét bằng ứng dụng xác thực').waitFor()
  const secret = (await page.locator('code').first().textContent())!.replaceAll(' ', '')
  expect(await accessFaults(page)).toEqual([])
  await page.getByLabel('Mã 6 số đang hiện').fill(codeOf(secret, stepAt(now())))
  await page.getByRole('button', { name: 'Xác nhận mã' }).click()
  await page.getByRole('heading', { name: 'Mã khôi phục' }).waitFor()
  expect(await page.locator('ol code').count()).toBe(10)
  expect(await accessFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Đã cất mã, vào hệ thống' }).click()
  await page.getByRole('button', { name: /^Tài khoản:/ }).waitFor()
  return secret
}

async function leave(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Tài khoản:/ }).click()
  await page.getByRole('button', { name: 'Thoát' }).click()
  await page.getByRole('link', { name: 'Đăng nhập' }).first().waitFor()
}

/** A device with a fingerprint, made of software. */
async function plugInAuthenticator(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
  })
}

describe('a head', () => {
  it('comes by invitation, sets up a phone, leaves, and comes back with password and code to the page that was wanted', async () => {
    const { page, secret } = await setUpHead('giam-doc-1')
    await leave(page)
    await page.goto(`${site}/dang-nhap?to=%2Fbao-cao`)
    await typePassword(page, 'giam-doc-1', 'một mật khẩu không đúng')
    await page.getByText('Tên đăng nhập hoặc mật khẩu không đúng').waitFor()
    await typePassword(page, 'GIAM-DOC-1')
    await page.getByRole('heading', { name: 'Bước xác thực thứ hai' }).waitFor()
    expect(await accessFaults(page)).toEqual([])
    await page.getByLabel('Mã 6 số trên ứng dụng xác thực').fill('000000')
    await page.getByRole('button', { name: 'Xác nhận' }).click()
    await page.getByText('Mã không đúng hoặc đã dùng rồi').waitFor()
    // the code of the set-up is used: the phone shows the next one
    await page.getByLabel('Mã 6 số trên ứng dụng xác thực').fill(codeOf(secret, stepAt(now()) + 1))
    await page.getByRole('button', { name: 'Xác nhận' }).click()
    await page.waitForURL(/\/bao-cao/)
    await page.getByRole('button', { name: /Nguyễn Văn Mẫu/ }).waitFor()
  })

  it('adds a passkey, and from then on gets in with it alone', async () => {
    const { page } = await setUpHead('giam-doc-2')
    await plugInAuthenticator(page)
    await page.goto(`${site}/tai-khoan`)
    await page.getByText('Chưa có khoá nào.').waitFor()
    await page.getByRole('button', { name: 'Thêm khoá truy cập' }).click()
    await page.getByLabel('Tên gọi cho dễ nhớ').fill('Máy ở phòng')
    await page.getByRole('button', { name: 'Tạo khoá truy cập' }).click()
    await page.getByRole('button', { name: 'Gỡ khoá Máy ở phòng' }).waitFor()
    expect(await accessFaults(page)).toEqual([])
    await leave(page)
    await page.goto(`${site}/dang-nhap`)
    await page.getByRole('button', { name: 'Dùng khoá truy cập' }).click()
    await inside(page)
  })

  it('shows the passkey as second factor after the password', async () => {
    const { page } = await setUpHead('giam-doc-3')
    await plugInAuthenticator(page)
    await page.goto(`${site}/tai-khoan`)
    await page.getByRole('button', { name: 'Thêm khoá truy cập' }).click()
    await page.getByRole('button', { name: 'Tạo khoá truy cập' }).click()
    await page.getByRole('button', { name: /^Gỡ khoá/ }).waitFor()
    await leave(page)
    await page.goto(`${site}/dang-nhap`)
    await typePassword(page, 'giam-doc-3')
    await page.getByRole('button', { name: 'Dùng khoá truy cập' }).click()
    await inside(page)
  })
})

describe('an officer', () => {
  it('signs in by keyboard alone, sees the other session, ends it, and the other browser is out', async () => {
    await accountWith(journey.database, { login: 'can-bo-1', role: 'officer', unit: 'stp-gia-lai' })
    const there = await visit('/dang-nhap')
    await typePassword(there, 'can-bo-1')
    await inside(there)
    const here = await visit('/dang-nhap')
    await tabTo(here, /^Tên đăng nhập$/)
    await here.keyboard.type('can-bo-1')
    await here.keyboard.press('Tab')
    await here.keyboard.type(goodPassword)
    await here.keyboard.press('Enter')
    await inside(here)
    await here.goto(`${site}/tai-khoan`)
    await here.getByRole('button', { name: 'Kết thúc mọi phiên khác' }).waitFor()
    expect(await accessFaults(here)).toEqual([])
    await here.getByRole('button', { name: /^Kết thúc phiên trên Chrome/ }).first().click()
    await here.getByRole('button', { name: 'Kết thúc mọi phiên khác' }).waitFor({ state: 'detached' })
    await there.goto(`${site}/viec`)
    await there.getByRole('link', { name: 'Đăng nhập' }).first().waitFor()
  })

  it('comes through the provider of the agency and stands where it says', async () => {
    const provider = await startIdentityProvider({ origin: site })
    const { issuer, clientId, clientSecret } = provider
    const settings = providerSettings.parse({ id: 'tinh', name: 'Cổng tỉnh', issuer, clientId, clientSecret, unitsAsTheyAre: true, roles: [{ position: 'Chuyên viên', role: 'officer' }] })
    await act(journey.database, (ctx) => recordProvider(ctx, settings), { now: now() })
    await provider.is({ sub: 'p1', name: 'Trần Thị Cổng', title: 'Chuyên viên', unit: 'stp-kon-tum' })
    const page = await visit('/dang-nhap?to=%2Ftai-khoan')
    await page.getByRole('button', { name: 'Đăng nhập qua Cổng tỉnh' }).click()
    await page.waitForURL(/\/tai-khoan/)
    await page.getByText('Đăng nhập được qua: Cổng tỉnh.').waitFor()
    await page.getByRole('button', { name: /Trần Thị Cổng/ }).waitFor()
  })

  it('who opens the answer of a provider in a browser that did not ask is told to begin anew', async () => {
    const page = await visit('/dang-nhap/tro-ve?code=abc&state=def')
    await page.getByText('Đăng nhập lại từ đầu').waitFor()
  })
})

describe('an administrator', () => {
  it('invites a colleague by a link that is shown once, and the colleague gets in with it', async () => {
    const { link } = await invite(journey.database, { login: 'quan-tri-1', role: 'administrator' }, now())
    const page = await visit(`/dang-nhap/lien-ket#${link}`)
    await setUp(page)
    await page.goto(`${site}/quan-tri/tai-khoan`)
    await page.getByRole('button', { name: 'Mời người mới' }).click()
    await page.getByLabel('Họ tên').fill('Lê Thị Mời')
    await page.getByLabel('Tên đăng nhập').fill('le.moi')
    await page.getByLabel('Mã đơn vị').fill('stp-gia-lai')
    expect(await accessFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Tạo đường dẫn mời' }).click()
    await page.getByRole('heading', { name: 'Đường dẫn dùng một lần' }).waitFor()
    const made = (await page.locator('code').first().textContent())!
    await page.getByRole('cell', { name: 'le.moi', exact: true }).waitFor()
    expect(await accessFaults(page)).toEqual([])
    const colleague = await visit(new URL(made).pathname + new URL(made).hash)
    await colleague.getByLabel('Mật khẩu mới').fill(goodPassword)
    await colleague.getByRole('button', { name: 'Đặt mật khẩu' }).click()
    await inside(colleague)
    await page.reload()
    await page.getByRole('button', { name: 'Mời người mới' }).waitFor()
    expect(await page.getByText(made).count()).toBe(0)
    await page.getByRole('button', { name: 'Xử lý tài khoản Lê Thị Mời' }).click()
    await page.getByLabel('Lý do (ghi vào nhật ký)').fill('chuyển công tác')
    await page.getByRole('button', { name: 'Khoá tài khoản' }).click()
    await page.getByRole('cell', { name: /đã khoá/ }).waitFor()
    await colleague.goto(`${site}/viec`)
    await colleague.getByRole('link', { name: 'Đăng nhập' }).first().waitFor()
  })
})

describe('the page', () => {
  it('leads a stranger from a page inside to the sign-in, and back to that page', async () => {
    await accountWith(journey.database, { login: 'can-bo-2', role: 'officer', unit: 'stp-gia-lai' })
    const page = await visit('/bao-cao')
    await page.getByRole('main').getByRole('link', { name: 'Đăng nhập' }).click()
    await typePassword(page, 'can-bo-2')
    await page.waitForURL(/\/bao-cao/)
  })

  it('offers the demo accounts where the demo is on', async () => {
    const page = await visit('/dang-nhap')
    await page.getByRole('button', { name: /Vào với vai Thường trực Khu vực/ }).click()
    await inside(page)
  })

  it.each(['/dang-nhap', '/dang-nhap/lien-ket'])('%s fits a phone and has no serious barrier', async (to) => {
    const page = await visit(to, phone)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
    expect(await overflowOf(page)).toBe(0)
    expect(await accessFaults(page)).toEqual([])
  })
})
