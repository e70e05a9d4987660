import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { providerSettings } from './contract.ts'
import { firstPost, holderOfClaims } from './model.ts'

const settings = providerSettings.parse({
  id: 'tinh-a',
  name: 'Cổng tỉnh A',
  issuer: 'https://id.example',
  clientId: 'thi-dua',
  claims: { person: 'employee.number', positions: 'posts', position: 'title', unit: 'unit' },
  units: { 'H.01': 'stp-a', 'H.02': 'thads-a' },
  roles: [{ position: 'Giám đốc', role: 'head' }, { position: 'Chánh Văn phòng', unit: 'H.01', role: 'standing-office' }, { position: 'Chuyên viên', role: 'officer' }],
  secondFactor: { amr: ['otp', 'hwk'], acr: ['loa3'] },
})
const claims = { sub: 's1', preferred_username: 'An.NV', name: 'Nguyễn Văn An', employee: { number: 'P001' } }
const holding = (...posts: object[]) => holderOfClaims({ ...claims, posts }, settings)!.posts

describe('claims become person × position × unit', () => {
  it('one post for each position that has a role, in the unit the provider names', () => {
    expect(holding({ title: 'giám đốc ', unit: 'H.01' }, { title: 'Chuyên viên', unit: 'H.02' })).toEqual([
      { person: 'P001', unit: 'stp-a', position: 'giám đốc', role: 'head' },
      { person: 'P001', unit: 'thads-a', position: 'Chuyên viên', role: 'officer' },
    ])
  })

  it('a position without a role gives nothing', () => expect(holding({ title: 'Lái xe', unit: 'H.01' })).toEqual([]))
  it('a unit nobody declared gives nothing: it is not every unit', () => expect(holding({ title: 'Giám đốc', unit: 'H.99' })).toEqual([]))
  it('a role bound to a unit is not given in another', () => expect(holding({ title: 'Chánh Văn phòng', unit: 'H.02' })).toEqual([]))

  it('one post may stand at the top, without a list', () => {
    const flat = { ...settings, claims: { ...settings.claims, positions: null } }
    expect(holderOfClaims({ ...claims, title: 'Giám đốc', unit: 'H.01' }, flat)?.posts).toEqual([{ person: 'P001', unit: 'stp-a', position: 'Giám đốc', role: 'head' }])
  })

  it('without a subject there is nobody', () => expect(holderOfClaims({ name: 'A' }, settings)).toBeNull())

  it('whatever a provider sends, no post is outside the declared units and roles', () => {
    const anything = fc.record({ sub: fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''), posts: fc.anything(), amr: fc.anything(), acr: fc.anything(), name: fc.anything(), employee: fc.anything() })
    fc.assert(fc.property(anything, (sent) => {
      const holder = holderOfClaims(sent, settings)!
      for (const post of holder.posts) expect([['stp-a', 'thads-a', null].includes(post.unit), ['head', 'standing-office', 'officer'].includes(post.role)]).toEqual([true, true])
    }))
  })
})

it('a second factor at the provider counts only when its settings say which proof counts', () => {
  const shown = (more: object) => holderOfClaims({ ...claims, ...more }, settings)?.secondFactorShown
  expect([shown({}), shown({ amr: ['pwd'] }), shown({ amr: ['pwd', 'otp'] }), shown({ acr: 'loa3' }), shown({ acr: 'loa1' })]).toEqual([false, false, true, true, false])
  expect(holderOfClaims({ ...claims, amr: ['otp'] }, { ...settings, secondFactor: { amr: [], acr: [] } })?.secondFactorShown).toBe(false)
})

it('who holds several posts is first of all the one who decides most', () => {
  expect(firstPost(holding({ title: 'Chuyên viên', unit: 'H.02' }, { title: 'Giám đốc', unit: 'H.01' }))?.role).toBe('head')
  expect(firstPost([])).toBeNull()
})
