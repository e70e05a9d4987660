// What a person on the page of a sheet is about to do, and whether the page still shows what stands; pure.
import type { Sheet, SheetItem } from '../contract.ts'

export type Mode = 'sign' | 'send' | 'read'

export interface Choices {
  /** Ticked: to approve, or to send. */
  readonly chosen: ReadonlySet<string>
  /** What was written beside an item: what is wrong with it, or the answer to what was wrong. */
  readonly said: ReadonlyMap<string, string>
}

export interface Plan {
  readonly approve: { item: string; hash: string }[]
  readonly refuse: { item: string; hash: string; comment: string }[]
  readonly send: { item: string; hash: string; answer: string }[]
}

export function modeOf(sheet: Pick<Sheet, 'can'>): Mode {
  return sheet.can.sign ? 'sign' : sheet.can.send ? 'send' : 'read'
}

export function mayChoose(mode: Mode, { state, hash }: Pick<SheetItem, 'state' | 'hash'>): boolean {
  if (mode === 'sign') return state === 'waiting'
  return mode === 'send' && hash !== null && state !== 'waiting' && state !== 'approved' && state !== 'refused'
}

/** A head may comment on what waits or was approved; an officer answers for what was sent back and stays as it is. */
export function maySay(mode: Mode, { state }: Pick<SheetItem, 'state'>): boolean {
  return mode === 'sign' ? state === 'waiting' || state === 'approved' : mode === 'send' && state === 'refused'
}

/** Everything that can go its way is chosen, so that the usual case is one press. */
export function firstChoices(sheet: Sheet): Choices {
  const mode = modeOf(sheet)
  return { chosen: new Set(sheet.items.filter((item) => mayChoose(mode, item)).map(({ item }) => item)), said: new Map() }
}

/** An item with a comment goes back, even while it is ticked. */
export function planOf(sheet: Sheet, { chosen, said }: Choices): Plan {
  const mode = modeOf(sheet)
  const items = sheet.items.flatMap(({ item, state, hash }) => (hash === null ? [] : [{ item, state, hash, text: said.get(item)?.trim() ?? '' }]))
  const named = ({ item, hash }: { item: string; hash: string }) => ({ item, hash })
  const ticked = items.filter((each) => chosen.has(each.item) && mayChoose(mode, each))
  const spoken = items.filter((each) => each.text !== '' && maySay(mode, each))
  if (mode === 'sign') return { approve: ticked.filter(({ text }) => text === '').map(named), refuse: spoken.map((each) => ({ ...named(each), comment: each.text })), send: [] }
  return { approve: [], refuse: [], send: [...ticked, ...spoken].map((each) => ({ ...named(each), answer: each.text })) }
}

/** News arrived, but a page that is being signed does not change by itself. */
export function isOlder(shown: Sheet, fresh: Sheet): boolean {
  return fresh.version > shown.version || fresh.items.some(({ item, hash }) => shown.items.find((each) => each.item === item)?.hash !== hash)
}
