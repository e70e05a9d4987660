import { hash } from 'node:crypto'
import { ensure, Refusal } from '@thidua/kit/refusal.ts'
import { compareVietnamese } from '@thidua/kit/vi-text.ts'
import { approvalsVi } from '../../messages/approvals.ts'
import { record } from '../audit/service.ts'
import type { Ctx } from '../context.ts'
import { contentInWords, contentsOf, type SheetContents } from './contents/service.ts'
import type { Approve, ListSheets, Refuse, SendForApproval, Sheet, SheetHead, SheetItem, SheetList, SheetPlace } from './contract.ts'
import { countStates, judge, mayMove, stepOf, type Event, type JudgedItem, type JudgedSheet, type Move, type Step } from './model.ts'
import { maySee, maySend, maySign } from './policy.ts'
import * as store from './store.ts'

const sha256 = (text: string): string => hash('sha256', text)

interface Read extends SheetContents {
  readonly judged: JudgedSheet
}

async function readSheet(ctx: Ctx, { kind, unit, subject, period }: SheetPlace): Promise<Read> {
  const place = { kind, unit, subject, period }
  const [contents] = maySee(ctx, unit) ? await contentsOf(ctx, [place]) : []
  if (!contents) throw new Refusal('approvals.no-such-sheet', { unit, period })
  return judged(contents, await store.selectSteps(ctx.tx, { scope: ctx.scope, ...place }))
}

function judged(contents: SheetContents, steps: readonly Step[]): Read {
  return { ...contents, judged: judge({ place: contents.place, contents: contents.items, steps }, sha256) }
}

export async function showSheet(ctx: Ctx, input: SheetPlace): Promise<Sheet> {
  return viewOf(ctx, await readSheet(ctx, input))
}

export async function listSheets(ctx: Ctx, { year }: ListSheets): Promise<SheetList> {
  const taken = (await store.selectStepsOfYear(ctx.tx, { scope: ctx.scope, year })).filter(({ unit }) => maySee(ctx, unit))
  const byPlace = Map.groupBy(taken, keyOf)
  const places = [...byPlace.values()].flatMap((steps) => steps.slice(0, 1)).map(({ kind, unit, subject, period }) => ({ kind, unit, subject, period }))
  const contents = await contentsOf(ctx, places)
  const sheets = contents.map((each) => headOf(ctx, judged(each, byPlace.get(keyOf(each.place)) ?? [])))
  return { sheets: sheets.sort(waitingFirst) }
}

const keyOf = ({ kind, unit, subject, period }: SheetPlace): string => [kind, unit, subject, period].join('\n')

function waitingFirst(left: SheetHead, right: SheetHead): number {
  const waits = (sheet: SheetHead): number => (sheet.counts.waiting > 0 ? 0 : 1)
  return waits(left) - waits(right) || compareVietnamese(left.unitName, right.unitName) || compareVietnamese(left.title, right.title) || (left.period < right.period ? -1 : 1)
}

function headOf(ctx: Ctx, { place, unitName, title, judged }: Read): SheetHead {
  const counts = countStates(judged.items)
  const sendable = judged.items.some(({ hash, state }) => hash !== null && state !== 'waiting' && state !== 'approved')
  const signable = counts.waiting + counts.approved > 0
  const can = { send: sendable && maySend(ctx, place.unit).allowed, sign: signable && maySign(ctx, place.unit).allowed }
  return { ...place, unitName, title, version: judged.version, counts, can }
}

function viewOf(ctx: Ctx, sheet: Read): Sheet {
  const measures = new Map(sheet.items.map(({ item, measure }) => [item, measure]))
  return {
    ...headOf(ctx, sheet),
    items: sheet.judged.items.map((item) => itemView(item, measures.get(item.item) ?? '')),
    steps: sheet.judged.steps.map(({ step, act, by, at, onBehalfOf, items, listHash }) => ({ step, act, by, at, onBehalfOf, items: items.length, listHash })),
  }
}

function itemView(item: JudgedItem, measure: string): SheetItem {
  const last = (act: Event['act']) => item.events.findLast((event) => event.act === act)
  const [sent, approved, refused] = [last('send'), last('approve'), last('refuse')]
  const told = (event: Event) => ({ by: event.by, at: event.at, value: contentInWords(event.content, measure) })
  return {
    item: item.item,
    name: item.name,
    state: item.state,
    reason: approvalsVi.reason[item.state]({ by: item.events.at(-1)?.by ?? '', at: item.events.at(-1)?.at ?? '', comment: refused?.said ?? '', enteredBy: item.by }),
    hash: item.hash,
    now: item.words,
    entered: item.content === null ? null : { by: item.by, at: item.at },
    approved: approved ? told(approved) : null,
    refused: refused ? { ...told(refused), comment: refused.said } : null,
    answer: sent?.said ?? '',
  }
}

export async function sendForApproval(ctx: Ctx, { seen, items, ...place }: SendForApproval): Promise<Sheet> {
  const asked = items.map(({ answer, ...item }) => ({ ...item, said: answer }))
  return take(ctx, place, { act: 'send', actorId: ctx.actor.id, seen, asked })
}

export async function approve(ctx: Ctx, { seen, items, ...place }: Approve): Promise<Sheet> {
  return take(ctx, place, { act: 'approve', actorId: ctx.actor.id, seen, asked: items.map((item) => ({ ...item, said: '' })) })
}

export async function refuse(ctx: Ctx, { seen, items, ...place }: Refuse): Promise<Sheet> {
  const asked = items.map(({ comment, ...item }) => ({ ...item, said: comment }))
  return take(ctx, place, { act: 'refuse', actorId: ctx.actor.id, seen, asked })
}

/**
 * Cells are not held meanwhile: a correction that arrives at the same moment is simply other content than the one approved. Only steps on
 * one sheet wait for each other.
 */
async function take(ctx: Ctx, place: SheetPlace, move: Move): Promise<Sheet> {
  if (!maySee(ctx, place.unit)) throw new Refusal('approvals.no-such-sheet', { unit: place.unit, period: place.period })
  ensure(move.act === 'send' ? maySend(ctx, place.unit) : maySign(ctx, place.unit))
  await store.lockSheet(ctx.tx, place)
  const sheet = await readSheet(ctx, place)
  ensure(mayMove(sheet.judged, move))
  const step = stepOf(sheet.judged, move, { place, at: ctx.now, by: ctx.actor.name, onBehalfOf: ctx.onBehalfOf?.name ?? null }, sha256)
  await store.insertStep(ctx.tx, place, step)
  await record(ctx, {
    operation: `approvals/${move.act === 'send' ? 'send-for-approval' : move.act}`,
    subjectKind: 'approval-sheet',
    subjectId: [place.kind, place.unit, place.subject, place.period].join('/'),
    before: { version: sheet.judged.version },
    after: { version: step.step, listHash: step.listHash, items: step.items.map(({ item, hash }) => ({ item, hash })) },
    reason: step.items.map(({ said }) => said).filter(Boolean).join('\n'),
  })
  return viewOf(ctx, judged(sheet, [...sheet.judged.steps, step]))
}
