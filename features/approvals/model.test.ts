import { hash as digest } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ItemState, SheetPlace } from './contract.ts'
import { countStates, isSound, judge, mayMove, stateOf, stepOf, type Content, type JudgedSheet, type Move, type Step } from './model.ts'

const sha256 = (text: string): string => digest('sha256', text)
const place: SheetPlace = { kind: 'figures', unit: 'stp-a', subject: 'bieu', period: '2022' }

/** A sheet in memory: what stands now, and the steps taken. Every correction is a new entry, as in the database. */
class Desk {
  readonly #standing = new Map<string, { entry: number; value: string | null }>()
  #steps: readonly Step[] = []
  #entries = 0

  type(item: string, value: string | null): void {
    this.#entries += 1
    this.#standing.set(item, { entry: this.#entries, value })
  }

  /** An import was undone: an earlier entry holds again. */
  restore(item: string, entry: { entry: number; value: string | null }): void {
    this.#standing.set(item, entry)
  }

  standing(item: string): { entry: number; value: string | null } {
    return this.#standing.get(item)!
  }

  judged(): JudgedSheet {
    const contents = [...this.#standing].map(([item, { entry, value }]): Content => ({
      item, name: `Ô ${item}`, content: value === null ? null : JSON.stringify([item, entry, value]), words: value ?? '', by: 'Cán bộ', at: '2022-11-01',
    }))
    return judge({ place, contents, steps: this.#steps }, sha256)
  }

  state(item: string): ItemState {
    return this.judged().items.find((each) => each.item === item)!.state
  }

  move(act: Move['act'], items: readonly string[], { actorId = act === 'send' ? 'officer' : 'head', said = act === 'refuse' ? 'Xem lại.' : '', seen }: { actorId?: string; said?: string; seen?: JudgedSheet } = {}) {
    const page = seen ?? this.judged()
    const asked = items.map((item) => ({ item, said, hash: page.items.find((each) => each.item === item)?.hash ?? '' }))
    const [now, move] = [this.judged(), { act, actorId, seen: page.version, asked }]
    const decision = mayMove(now, move)
    if (decision.allowed) this.#steps = [...this.#steps, stepOf(now, move, { place, at: '2022-11-02', by: actorId, onBehalfOf: null }, sha256)]
    return decision
  }

  /** What someone with the database in hand could do. */
  tamper(change: (step: Step) => Step): void {
    this.#steps = this.#steps.map(change)
  }
}

const codes = Array.from({ length: 40 }, (_, index) => `c${index}`)
function approvedDesk(items: readonly string[] = codes): Desk {
  const desk = new Desk()
  for (const item of items) desk.type(item, '1')
  desk.move('send', items)
  desk.move('approve', items)
  return desk
}
const codeOf = (decision: { allowed: boolean; code?: string }): string => (decision.allowed ? 'allowed' : (decision.code ?? ''))

describe('an approval', () => {
  it('of forty cells loses the one that is corrected and keeps thirty-nine', () => {
    const desk = approvedDesk()
    desk.type('c7', '2')
    expect(countStates(desk.judged().items)).toMatchObject({ approved: 39, 'changed-after-approval': 1 })
  })

  it('covers the entry and not the figure alone: the same figure typed again has not been approved', () => {
    const desk = approvedDesk(['c0'])
    desk.type('c0', '1')
    expect(desk.state('c0')).toBe('changed-after-approval')
  })

  it('holds again when the approved entry holds again', () => {
    const desk = approvedDesk(['c0'])
    const approved = desk.standing('c0')
    desk.type('c0', '2')
    desk.restore('c0', approved)
    expect(desk.state('c0')).toBe('approved')
  })

  it('proves nothing once its rows were altered behind the application', () => {
    for (const change of [
      (step: Step): Step => ({ ...step, items: step.items.map((item) => ({ ...item, content: item.content.replace('"1"', '"9"') })) }),
      (step: Step): Step => ({ ...step, items: step.items.slice(1) }),
      (step: Step): Step => ({ ...step, act: 'approve' }),
      (step: Step): Step => ({ ...step, items: step.items.map((item) => ({ ...item, said: 'thêm' })) }),
    ]) {
      const desk = new Desk()
      for (const item of ['c0', 'c1']) desk.type(item, '1')
      desk.move('send', ['c0', 'c1'])
      desk.tamper(change)
      expect(countStates(desk.judged().items)).toMatchObject({ 'not-sent': 2 })
    }
  })

  it('of one place is not one of another', () => {
    const desk = approvedDesk(['c0'])
    expect(desk.judged().steps.map((step) => [isSound(place, step, sha256), isSound({ ...place, period: '2023' }, step, sha256)])).toEqual([[true, false], [true, false]])
  })
})

describe('a state', () => {
  it.each<[string, ItemState, string | null, [string, 'send' | 'approve' | 'refuse'][]]>([
    ['nothing was ever said', 'empty', null, []],
    ['a figure nobody sent', 'not-sent', 'a', []],
    ['sent', 'waiting', 'a', [['a', 'send']]],
    ['corrected while it waited', 'changed-after-sending', 'b', [['a', 'send']]],
    ['approved', 'approved', 'a', [['a', 'send'], ['a', 'approve']]],
    ['corrected after approval', 'changed-after-approval', 'b', [['a', 'send'], ['a', 'approve']]],
    ['sent back', 'refused', 'a', [['a', 'send'], ['a', 'refuse']]],
    ['corrected after it was sent back', 'corrected-after-refusal', 'b', [['a', 'send'], ['a', 'refuse']]],
    ['sent again with the correction', 'waiting', 'b', [['a', 'send'], ['a', 'refuse'], ['b', 'send']]],
    ['taken away after approval', 'changed-after-approval', null, [['a', 'send'], ['a', 'approve']]],
    ['an approval taken back', 'refused', 'a', [['a', 'send'], ['a', 'approve'], ['a', 'refuse']]],
  ])('%s: %s', (_sentence, state, now, events) => {
    expect(stateOf(now, events.map(([hash, act]) => ({ hash, act })))).toBe(state)
  })
})

describe('a refusal', () => {
  it('sends one cell back; what was approved stays approved and what waits goes on waiting', () => {
    const desk = approvedDesk(['c0'])
    for (const item of ['c1', 'c2']) desk.type(item, '1')
    desk.move('send', ['c1', 'c2'])
    expect(codeOf(desk.move('refuse', ['c1']))).toBe('allowed')
    expect(['c0', 'c1', 'c2'].map((item) => desk.state(item))).toEqual(['approved', 'refused', 'waiting'])
  })

  it('is answered by sending only that cell again, corrected or with a word', () => {
    const desk = approvedDesk(['c0'])
    desk.move('refuse', ['c0'])
    expect(codeOf(desk.move('send', ['c0']))).toBe('approvals.answer-needed')
    expect(codeOf(desk.move('send', ['c0'], { said: 'Đã đối chiếu sổ gốc.' }))).toBe('allowed')
    expect(codeOf(desk.move('refuse', ['c0']))).toBe('allowed')
    desk.type('c0', '2')
    expect(codeOf(desk.move('send', ['c0']))).toBe('allowed')
    expect(desk.state('c0')).toBe('waiting')
  })
})

describe('what stands in the way', () => {
  const waiting = (): Desk => {
    const desk = new Desk()
    for (const item of ['c0', 'c1']) desk.type(item, '1')
    desk.move('send', ['c0', 'c1'])
    return desk
  }

  it('of two who approve the same cells the second is told that it is done', () => {
    const desk = waiting()
    const page = desk.judged()
    desk.move('approve', ['c0', 'c1'], { seen: page })
    expect(codeOf(desk.move('approve', ['c0', 'c1'], { seen: page, actorId: 'deputy' }))).toBe('approvals.already-approved')
  })

  it('a page that is older than a refusal approves nothing', () => {
    const desk = waiting()
    const page = desk.judged()
    desk.move('refuse', ['c0'], { seen: page })
    expect(codeOf(desk.move('approve', ['c0', 'c1'], { seen: page, actorId: 'deputy' }))).toBe('approvals.stale')
    expect(desk.state('c1')).toBe('waiting')
  })

  it('a cell that changed under the page stops the whole approval', () => {
    const desk = waiting()
    const page = desk.judged()
    desk.type('c1', '2')
    const decision = desk.move('approve', ['c0', 'c1'], { seen: page })
    expect(decision).toMatchObject({ code: 'approvals.changed-since', facts: { name: 'Ô c1', now: '2', count: 1 } })
    expect(desk.state('c0')).toBe('waiting')
  })

  it.each<[string, string, (desk: Desk) => { allowed: boolean; code?: string }]>([
    ['what was not sent', 'approvals.not-sent', (desk) => { desk.type('c2', '1'); return desk.move('approve', ['c2']) }],
    ['what was corrected after sending', 'approvals.not-sent', (desk) => { desk.type('c0', '2'); return desk.move('approve', ['c0']) }],
    ['one’s own sending', 'approvals.own-sending', (desk) => desk.move('approve', ['c0'], { actorId: 'officer' })],
    ['a cell the sheet does not have', 'approvals.no-such-item', (desk) => desk.move('approve', ['elsewhere'])],
  ])('nobody approves %s', (_what, code, attempt) => {
    expect(codeOf(attempt(waiting()))).toBe(code)
  })

  it('nothing is sent twice, and an empty cell not at all', () => {
    const desk = waiting()
    expect(codeOf(desk.move('send', ['c0']))).toBe('approvals.already-sent')
    desk.type('c2', null)
    const page = desk.judged()
    expect(mayMove(page, { act: 'send', actorId: 'officer', seen: page.version, asked: [{ item: 'c2', hash: 'f'.repeat(64), said: '' }] })).toMatchObject({ code: 'approvals.changed-since' })
  })
})

describe('for any sequence of corrections, undone imports, sendings and approvals', () => {
  type Happening = { kind: 'type' | 'restore' | 'send' | 'approve'; items: number[]; value: number }
  const happening = fc.record<Happening>({
    kind: fc.constantFrom('type', 'restore', 'send', 'approve'),
    items: fc.uniqueArray(fc.nat(5), { minLength: 1, maxLength: 6 }),
    value: fc.nat(2),
  })

  it('exactly the cells whose content equals an approved content are approved', () => {
    fc.assert(fc.property(fc.array(happening, { maxLength: 40 }), (happenings) => {
      const desk = new Desk()
      const items = codes.slice(0, 6)
      for (const item of items) desk.type(item, '0')
      const said = new Map(items.map((item) => [item, [desk.standing(item)]]))
      const approved = new Set<string>()
      const label = (item: string) => `${item} ${desk.standing(item).entry}`
      for (const { kind, items: chosen, value } of happenings) {
        const names = chosen.map((index) => items[index]!)
        if (kind === 'type') for (const item of names) {
          desk.type(item, String(value))
          said.get(item)!.push(desk.standing(item))
        }
        if (kind === 'restore') for (const item of names) desk.restore(item, said.get(item)![value % said.get(item)!.length]!)
        if (kind === 'send') for (const item of names) desk.move('send', [item])
        if (kind === 'approve') for (const item of names) if (desk.move('approve', [item]).allowed) approved.add(label(item))
      }
      for (const item of items) expect([item, desk.state(item) === 'approved']).toEqual([item, approved.has(label(item))])
    }), { numRuns: 300 })
  })
})
