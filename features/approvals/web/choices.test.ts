import { describe, expect, it } from 'vitest'
import type { ItemState, Sheet } from '../contract.ts'
import { countStates } from '../model.ts'
import { firstChoices, isOlder, planOf } from './choices.ts'

const hashOf = (name: string): string => name.padEnd(64, '0')
const sheetOf = (states: Readonly<Record<string, ItemState>>, can: Sheet['can']): Sheet => ({
  kind: 'figures', unit: 'stp-a', subject: 'bieu', period: '2022', unitName: 'A', title: 'Biểu', version: 3, can, steps: [],
  counts: countStates(Object.values(states).map((state) => ({ state }))),
  items: Object.entries(states).map(([item, state]) => ({ item, name: item, state, reason: '', hash: state === 'empty' ? null : hashOf(item), now: '', entered: null, approved: null, refused: null, answer: '' })),
})
const head = { send: false, sign: true }
const officer = { send: true, sign: false }

describe('a head', () => {
  const sheet = sheetOf({ a: 'waiting', b: 'waiting', c: 'approved', d: 'refused', e: 'empty' }, head)

  it('approves everything that waits with one press, and nothing else', () => {
    expect(planOf(sheet, firstChoices(sheet))).toEqual({ approve: [{ item: 'a', hash: hashOf('a') }, { item: 'b', hash: hashOf('b') }], refuse: [], send: [] })
  })

  it('sends back what has a comment, also what was approved, and approves the rest', () => {
    const plan = planOf(sheet, { ...firstChoices(sheet), said: new Map([['b', ' Lệch sổ. '], ['c', 'Nhầm kỳ.'], ['d', 'không áp dụng'], ['a', '  ']]) })
    expect(plan.approve.map(({ item }) => item)).toEqual(['a'])
    expect(plan.refuse).toEqual([{ item: 'b', hash: hashOf('b'), comment: 'Lệch sổ.' }, { item: 'c', hash: hashOf('c'), comment: 'Nhầm kỳ.' }])
  })
})

describe('an officer', () => {
  it('sends what is new or corrected; what was sent back unchanged goes only with an answer', () => {
    const sheet = sheetOf({ a: 'not-sent', b: 'changed-after-approval', c: 'refused', d: 'waiting', e: 'approved', f: 'empty' }, officer)
    expect(planOf(sheet, firstChoices(sheet)).send.map(({ item }) => item)).toEqual(['a', 'b'])
    const answered = planOf(sheet, { ...firstChoices(sheet), said: new Map([['c', 'Đúng sổ.']]) })
    expect(answered.send.map(({ item, answer }) => [item, answer])).toEqual([['a', ''], ['b', ''], ['c', 'Đúng sổ.']])
  })
})

it('who may neither send nor sign plans nothing', () => {
  const sheet = sheetOf({ a: 'waiting', b: 'not-sent' }, { send: false, sign: false })
  expect(planOf(sheet, { chosen: new Set(['a', 'b']), said: new Map([['a', 'x']]) })).toEqual({ approve: [], refuse: [], send: [] })
})

describe('a page', () => {
  it('is older when a step was taken or a cell says something else', () => {
    const shown = sheetOf({ a: 'waiting' }, head)
    expect(isOlder(shown, shown)).toBe(false)
    expect(isOlder(shown, { ...shown, version: 4 })).toBe(true)
    expect(isOlder(shown, { ...shown, items: shown.items.map((item) => ({ ...item, hash: hashOf('other') })) })).toBe(true)
  })
})
