import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalLogin, passwordFault, scopeOfPost } from './model.ts'

const owner = { login: 'nguyen.van.an@stp.example', name: 'Nguyễn Văn An' }
const nothingCommon = () => false
const faultOf = (password: string) => passwordFault(password, owner, nothingCommon)

describe('a password', () => {
  it('is judged by length alone: twelve to two hundred and fifty-six characters as people count them', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 300 }), (length) => {
      // forty Vietnamese letters in turn, so that it is no pattern
      const letters = [...'ăâđêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏ']
      const password = Array.from({ length }, (_, index) => letters[(index * 7 + (index % 5)) % letters.length]).join('')
      expect(faultOf(password)).toBe(length < 12 ? 'too-short' : length > 256 ? 'too-long' : null)
      expect(faultOf(password.normalize('NFD'))).toBe(faultOf(password))
    }))
  })

  it('needs no digit, no capital letter and no sign', () => expect(faultOf('bốn con sông chảy ngược')).toBeNull())

  it.each(['abcabcabcabc', 'aaaaaaaaaaaaaaaa', 'abcdefghijklmn', 'onmlkjihgfedcb', '121212121212'])('that is a pattern is refused: %s', (password) => expect(faultOf(password)).toBe('common'))

  it('that everybody uses is refused', () => expect(passwordFault('cái gì cũng được', owner, () => true)).toBe('common'))

  it.each(['nguyenvanan2026', 'Nguyễn Văn An 1990!', 'nguyen.van.an-01'])('that rests on the owner’s own name is refused: %s', (password) => expect(faultOf(password)).toBe('own-name'))

  it('may hold the own name if enough stands beside it', () => expect(faultOf('nguyễn văn an nuôi bảy con cá vàng')).toBeNull())
})

it('a login is one login, however capitals and tone marks are typed', () => {
  expect(normalLogin('  Đặng.Hoa ')).toBe(normalLogin('đặng.hoa'.normalize('NFD')))
})

describe('what comes with a post', () => {
  it('is reading without writing for an administrator and an auditor: their roles open no figures', () => {
    for (const role of ['administrator', 'auditor'] as const) expect(scopeOfPost(role, null)).toEqual([{ role, unit: null, may: 'read' }])
  })

  it.each(['officer', 'head', 'scorer', 'inspector', 'council-member', 'direct-worker'] as const)('of a %s never reaches beyond the unit', (role) => {
    expect(scopeOfPost(role, null)).toEqual([])
    expect(scopeOfPost(role, 'a').every(({ unit }) => unit === 'a')).toBe(true)
  })
})
