import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { personas, type Role, type Units } from './contract.ts'
import { closed, lookingOnly, open, reachesOf, type HeldGrant } from './model.ts'
import { covers, maySeeResults, mayUseNow } from './policy.ts'
import { plainDate } from '@thidua/kit/plain-date.ts'

const read = (role: Role, unit: string | null): HeldGrant => ({ role, unit, may: 'read' })
const write = (role: Role, unit: string | null): HeldGrant => ({ role, unit, may: 'write' })
const inUnit = (unitId: string | null, personId: string | null = null) => ({ unitId, personId })

describe('a scope', () => {
  it('without a grant is closed in every matter', () => {
    expect(closed).toEqual({ knows: [], reads: [], writes: [], results: [], drafts: [], people: [], confidential: [], person: null, log: false, accounts: false })
  })

  // what a role opens when it is granted the units a and b, and its holder works in a
  it.each<[Role, Partial<Record<'reads' | 'results' | 'drafts' | 'people' | 'confidential' | 'writes', string>>, object?]>([
    ['officer', { reads: 'ab', results: 'ab', drafts: 'a', people: 'ab', confidential: 'a', writes: 'a' }],
    ['head', { reads: 'ab', results: 'ab', drafts: 'a', people: 'ab', confidential: 'a', writes: 'a' }],
    ['standing-office', { reads: 'ab', results: 'ab', drafts: 'ab', people: 'ab', confidential: 'ab', writes: 'a' }, { log: true }],
    ['scorer', { reads: 'ab', results: 'ab', drafts: 'ab' }],
    ['inspector', { reads: 'ab', results: 'ab', drafts: 'ab', people: 'ab' }],
    ['council-member', { reads: 'ab', results: 'ab', drafts: 'ab', people: 'ab' }],
    ['direct-worker', { reads: 'a', results: 'ab' }, { person: 'p' }],
    ['citizen', { results: 'ab' }],
    ['administrator', {}, { accounts: true }],
    ['auditor', {}, { log: true }],
  ])('of a %s', (role, units, more = {}) => {
    const spelled = Object.fromEntries(['reads', 'results', 'drafts', 'people', 'confidential', 'writes'].map((matter) => [matter, [...(units[matter as keyof typeof units] ?? '')]]))
    expect(reachesOf([read(role, 'a'), read(role, 'b'), write(role, 'a')], inUnit('a', 'p'))).toEqual({ knows: ['a', 'b'], person: null, log: false, accounts: false, ...spelled, ...more })
  })

  it('granted for every unit is so in each matter the role opens, and own matters stay those of the own unit', () => {
    expect(reachesOf([read('officer', null)], inUnit('a'))).toMatchObject({ knows: 'every', reads: 'every', drafts: ['a'], confidential: ['a'], writes: [] })
    expect(reachesOf([read('administrator', null)], inUnit(null))).toMatchObject({ knows: 'every', reads: [], results: [], people: [] })
  })

  it('of an officer whose own unit was not granted holds nothing in confidence', () => {
    expect(reachesOf([read('officer', 'b')], inUnit('a'))).toMatchObject({ reads: ['b'], drafts: [], confidential: [] })
  })

  const grant = fc.record({ role: fc.constantFrom(...personas), unit: fc.option(fc.constantFrom('a', 'b', 'c'), { nil: null }), may: fc.constantFrom('read', 'write') })
  const matters = ['knows', 'reads', 'writes', 'results', 'drafts', 'people', 'confidential'] as const
  const within = (inner: Units, outer: Units) => outer === 'every' || (inner !== 'every' && inner.every((unit) => outer.includes(unit)))

  it('only grows with a grant, opens nothing that was not granted, and writes nothing that was not granted for writing', () => {
    fc.assert(fc.property(fc.array(grant, { maxLength: 6 }), grant, fc.constantFrom('a', 'b', null), (grants, one, unitId) => {
      const [before, after] = [reachesOf(grants, inUnit(unitId)), reachesOf([...grants, one], inUnit(unitId))]
      for (const matter of matters) {
        expect(within(before[matter], after[matter])).toBe(true)
        const granted = grants.filter(({ may }) => may === (matter === 'writes' ? 'write' : 'read')).map(({ unit }) => unit)
        if (!granted.includes(null)) expect(within(before[matter], granted.filter((unit) => unit !== null))).toBe(true)
      }
    }))
  })

  it('of somebody who looks as another opens nothing more, changes nothing and holds nothing in confidence', () => {
    fc.assert(fc.property(fc.array(grant, { maxLength: 6 }), (grants) => {
      const shown = reachesOf(grants, inUnit('a', 'p'))
      expect(lookingOnly(shown)).toEqual({ ...shown, writes: [], confidential: [], person: null, log: false, accounts: false })
    }))
  })

  it('of the system has no limit', () => {
    expect(matters.every((matter) => open[matter] === 'every')).toBe(true)
  })
})

describe('scores and tallies', () => {
  const scope = { results: ['a', 'b'], drafts: ['a'] } as never
  it('are seen before publication by those whose work they are, after it by everybody with an interest', () => {
    expect(['a', 'b', 'c'].map((unit) => [maySeeResults(scope, unit, false), maySeeResults(scope, unit, true)])).toEqual([[true, true], [false, true], [false, false]])
  })
})

describe('what may be done now', () => {
  const operation = (name: string, kind: 'query' | 'command' = 'command', open = false) => ({ name, kind, open })
  const looking = { acting: null, looking: { actor: 'x', as: 'X', until: '' } }
  const ended = { acting: { delegation: 'd', onBehalfOf: 'X', until: plainDate('2022-01-01'), ended: true }, looking: null }

  it('is everything in one’s own right and under a delegation that runs', () => {
    for (const capacity of [{ acting: null, looking: null }, { ...ended, acting: { ...ended.acting, ended: false } }]) expect(mayUseNow(capacity, operation('indicators/save-cell')).allowed).toBe(true)
  })

  it('is asking, while looking as somebody else, and ending the look', () => {
    expect(mayUseNow(looking, operation('indicators/show-grid', 'query')).allowed).toBe(true)
    expect(mayUseNow(looking, operation('access/stop-looking')).allowed).toBe(true)
    expect(mayUseNow(looking, operation('access/enter-demo', 'command', true))).toMatchObject({ code: 'access.looking-only' })
    expect(mayUseNow(looking, operation('indicators/save-cell'))).toMatchObject({ code: 'access.looking-only' })
  })

  it('is nothing under a delegation whose time is over, but saying in whose right to go on', () => {
    expect(mayUseNow(ended, operation('access/act-under')).allowed).toBe(true)
    expect(mayUseNow(ended, operation('access/who-am-i', 'query', true)).allowed).toBe(true)
    expect(mayUseNow(ended, operation('indicators/show-grid', 'query'))).toMatchObject({ code: 'access.delegation-over' })
  })
})

it('covers knows only what was listed', () => {
  expect([covers('every', 'x'), covers(['x'], 'x'), covers(['y'], 'x'), covers([], 'x')]).toEqual([true, true, false, false])
})
