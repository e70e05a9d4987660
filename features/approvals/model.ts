// What an approval covers and what of it still holds; pure. Nothing here is remembered: a state follows from content and steps.
import { allowed, denied, type Decision } from '@thidua/kit/refusal.ts'
import { itemStates, type Act, type ItemState, type SheetPlace } from './contract.ts'

export type Hash = (text: string) => string

/** One item of a sheet as it stands now. `content` is canonical; null: nothing there to approve. */
export interface Content {
  readonly item: string
  readonly name: string
  readonly content: string | null
  readonly words: string
  readonly by: string
  readonly at: string
}

export interface StepItem {
  readonly item: string
  readonly hash: string
  readonly content: string
  /** The sender's answer, or what was wrong. */
  readonly said: string
}

export interface Step {
  readonly step: number
  readonly act: Act
  readonly at: string
  readonly actorId: string
  readonly by: string
  readonly onBehalfOf: string | null
  readonly listHash: string
  readonly items: readonly StepItem[]
}

export interface Event extends StepItem, Pick<Step, 'act' | 'at' | 'by' | 'actorId'> {}

export interface JudgedItem extends Content {
  readonly hash: string | null
  readonly state: ItemState
  /** Everything that happened to the item, oldest first. */
  readonly events: readonly Event[]
}

export interface JudgedSheet {
  readonly version: number
  readonly items: readonly JudgedItem[]
  readonly steps: readonly Step[]
}

/** Over the place, the act and every item of a step, in one order, so that nothing can be added to it or taken out later. */
export function listHashOf(place: SheetPlace, step: Pick<Step, 'step' | 'act' | 'items'>, hash: Hash): string {
  const items = step.items.map(({ item, hash: content, said }) => [item, content, said]).sort(([left = ''], [right = '']) => (left < right ? -1 : 1))
  return hash(JSON.stringify([place.kind, place.unit, place.subject, place.period, step.step, step.act, items]))
}

/** A step whose rows no longer match its hash was altered behind the application's back: it proves nothing. */
export function isSound(place: SheetPlace, step: Step, hash: Hash): boolean {
  return step.listHash === listHashOf(place, step, hash) && step.items.every((item) => item.hash === hash(item.content))
}

export function judge(sheet: { place: SheetPlace; contents: readonly Content[]; steps: readonly Step[] }, hash: Hash): JudgedSheet {
  const { place, contents, steps } = sheet
  const events = new Map<string, Event[]>()
  for (const step of steps.filter((each) => isSound(place, each, hash))) {
    const { act, at, by, actorId } = step
    for (const item of step.items) events.set(item.item, [...(events.get(item.item) ?? []), { ...item, act, at, by, actorId }])
  }
  const items = contents.map((content): JudgedItem => {
    const [now, own] = [content.content === null ? null : hash(content.content), events.get(content.item) ?? []]
    return { ...content, hash: now, events: own, state: stateOf(now, own) }
  })
  return { version: steps.at(-1)?.step ?? 0, items, steps }
}

const whenSame: Readonly<Record<Act, ItemState>> = { send: 'waiting', approve: 'approved', refuse: 'refused' }
const whenChanged: Readonly<Record<Act, ItemState>> = { send: 'changed-after-sending', approve: 'changed-after-approval', refuse: 'corrected-after-refusal' }

/** The last thing said about this very content decides; content nothing was said about is measured against the last thing said at all. */
export function stateOf(now: string | null, events: readonly Pick<Event, 'hash' | 'act'>[]): ItemState {
  const about = events.findLast((event) => event.hash === now)
  if (about) return whenSame[about.act]
  const last = events.at(-1)
  if (last) return whenChanged[last.act]
  return now === null ? 'empty' : 'not-sent'
}

export function countStates(items: readonly { readonly state: ItemState }[]): Record<ItemState, number> {
  const counts = Object.fromEntries(itemStates.map((state) => [state, 0])) as Record<ItemState, number>
  for (const { state } of items) counts[state] += 1
  return counts
}

export interface Asked {
  readonly item: string
  readonly hash: string
  /** Answer or comment; approvals say nothing. */
  readonly said: string
}

export interface Move {
  readonly act: Act
  readonly actorId: string
  /** The version of the sheet the page showed. */
  readonly seen: number
  readonly asked: readonly Asked[]
}

/** One refused item refuses the whole step: nobody approves less, or something else, than was on the page. */
export function mayMove(sheet: JudgedSheet, move: Move): Decision {
  const items = new Map(sheet.items.map((item) => [item.item, item]))
  const unknown = move.asked.find(({ item }) => !items.has(item))
  if (unknown) return denied('approvals.no-such-item', { item: unknown.item })
  const pairs = move.asked.map((asked) => ({ asked, item: items.get(asked.item)! }))
  const changed = pairs.filter(({ asked, item }) => item.hash !== asked.hash).map(({ item }) => item)
  if (changed[0]) return denied('approvals.changed-since', { name: changed[0].name, by: changed[0].by, now: changed[0].words, count: changed.length })
  const approved = move.act === 'refuse' ? [] : pairs.filter(({ item }) => item.state === 'approved').map(({ item }) => item)
  if (approved[0]) return denied('approvals.already-approved', { name: approved[0].name, by: approved[0].events.at(-1)!.by, count: approved.length })
  const last = sheet.steps.at(-1)
  if (move.seen !== sheet.version) return denied('approvals.stale', { by: last?.by ?? '', act: last?.act ?? '' })
  const faults = pairs.map(({ asked, item }) => faultOf[move.act](item, asked, move.actorId))
  return faults.find((fault) => !fault.allowed) ?? allowed
}

type Check = (item: JudgedItem, asked: Asked, actorId: string) => Decision

const faultOf: Readonly<Record<Act, Check>> = {
  send: (item, { said }) => {
    if (item.hash === null) return denied('approvals.nothing-to-send', { name: item.name })
    if (item.state === 'waiting') return denied('approvals.already-sent', { name: item.name })
    // sent back and not touched: without a word it would only go round in circles
    return item.state === 'refused' && said === '' ? denied('approvals.answer-needed', { name: item.name }) : allowed
  },
  approve: (item, _asked, actorId) => {
    if (item.state !== 'waiting') return denied('approvals.not-sent', { name: item.name })
    return sentBy(item) === actorId ? denied('approvals.own-sending', { name: item.name }) : allowed
  },
  // an approval may be taken back while its content stands
  refuse: (item) => (item.state === 'waiting' || item.state === 'approved' ? allowed : denied('approvals.not-sent', { name: item.name })),
}

function sentBy(item: JudgedItem): string | undefined {
  return item.events.findLast((event) => event.act === 'send' && event.hash === item.hash)?.actorId
}

/** The step a legal move becomes. */
export function stepOf(sheet: JudgedSheet, move: Move, taking: { place: SheetPlace; at: string; by: string; onBehalfOf: string | null }, hash: Hash): Step {
  const contents = new Map(sheet.items.map((item) => [item.item, item.content]))
  const items = move.asked.map(({ item, hash: content, said }) => ({ item, hash: content, content: contents.get(item) ?? '', said }))
  const step = { step: sheet.version + 1, act: move.act, items }
  const { place, ...who } = taking
  return { ...step, ...who, actorId: move.actorId, listHash: listHashOf(place, step, hash) }
}
