import { argon2Sync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { isCommonPassword } from './common-passwords.ts'
import { checkPassword, hashPassword } from './passwords.ts'
import { seal, unseal } from './secret-box.ts'

const password = 'bốn con sông chảy ngược'

describe('a password at rest', () => {
  it('is an Argon2id hash that carries its costs, and opens with the password alone', async () => {
    const hash = await hashPassword(password)
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(await checkPassword(password, hash)).toEqual({ right: true, outdated: false })
    expect(await checkPassword(`${password} `, hash)).toEqual({ right: false, outdated: false })
    expect(await hashPassword(password)).not.toBe(hash)
  })

  it('is the same however the keyboard spells its tone marks', async () => {
    const hash = await hashPassword(password.normalize('NFD'))
    expect((await checkPassword(password.normalize('NFC'), hash)).right).toBe(true)
  })

  it('hashed at other costs still opens, and asks to be hashed again', async () => {
    const nonce = Buffer.alloc(16, 7)
    const tag = argon2Sync('argon2id', { message: 'mật khẩu cũ'.normalize('NFC'), nonce, memory: 256, passes: 1, parallelism: 1, tagLength: 32 })
    const [salt, hashed] = [nonce, tag].map((bytes) => bytes.toString('base64').replace(/=+$/, ''))
    const cheap = `$argon2id$v=19$m=256,t=1,p=1$${salt}$${hashed}`
    expect(await checkPassword('mật khẩu cũ', cheap)).toEqual({ right: true, outdated: true })
  })

  it('of nobody is never right and costs the same work as a wrong one', async () => {
    const hash = await hashPassword(password)
    await checkPassword('warm', null)
    // work, not time: other programs on the machine take time from both
    const workOf = async (known: string | null) => {
      const before = process.cpuUsage()
      expect((await checkPassword('một mật khẩu sai', known)).right).toBe(false)
      const { user, system } = process.cpuUsage(before)
      return user + system
    }
    const [wrong, nobody]: [number[], number[]] = [[], []]
    for (let round = 0; round < 6; round += 1) {
      wrong.push(await workOf(hash))
      nobody.push(await workOf(null))
    }
    const ratio = Math.min(...nobody) / Math.min(...wrong)
    expect(ratio).toBeGreaterThan(0.5)
    expect(ratio).toBeLessThan(2)
  })
})

describe('the list of passwords everybody tries', () => {
  it.each(['matkhau123456', 'Mật khẩu 2022!!', 'P@ssw0rd1234', 'anhyeuem19051990', '123456123456', 'thi dua khen thuong', 'vietnam@12345', 'Abc@12345678', 'qwertyuiop123'])('knows %s', (text) => expect(isCommonPassword(text)).toBe(true))
  it.each(['bốn con sông chảy ngược', 'ngựa đúng pin ghim giấy', 'quyển vở xanh đầu hè', 'kx7vqz93mwpt', '829174017491'])('leaves %s', (text) => expect(isCommonPassword(text)).toBe(false))
})

describe('a sealed secret', () => {
  it('opens for whom it was sealed, and for nobody else', () => {
    const sealed = seal('bí mật', 'authenticator of a')
    expect(sealed).not.toContain('mật')
    expect(unseal(sealed, 'authenticator of a')).toBe('bí mật')
    expect(unseal(sealed, 'authenticator of b')).toBeNull()
  })

  it('does not open after one bit was changed', () => {
    const sealed = seal('bí mật', 'a')
    const bytes = Buffer.from(sealed.slice(3), 'base64url')
    for (let place = 0; place < bytes.length; place += 1) {
      const changed = Buffer.from(bytes)
      changed[place]! ^= 1
      expect(unseal(`v1:${changed.toString('base64url')}`, 'a')).toBeNull()
    }
  })
})
