// Approval of exact content: an officer sends cells or self-scores, the head approves them or sends them back one by one.
import { z } from 'zod'
import { command, query, type InputOf, type OutputOf } from '@thidua/kit/contract.ts'

export const sheetKinds = ['figures', 'scores'] as const

/** `subject`: a data set or a scorecard; `period`: a reporting period, or the year of the card. */
const place = z.object({ kind: z.enum(sheetKinds), unit: z.string().max(100), subject: z.string().max(100), period: z.string().max(20) })
export type SheetPlace = z.output<typeof place>

/** Computed each time from what stands now and what was sent, approved or sent back. */
export const itemStates = ['empty', 'not-sent', 'waiting', 'changed-after-sending', 'approved', 'changed-after-approval', 'refused', 'corrected-after-refusal'] as const
export type ItemState = (typeof itemStates)[number]

export const acts = ['send', 'approve', 'refuse'] as const
export type Act = (typeof acts)[number]

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const taken = z.object({ by: z.string(), at: z.string() })

export const sheetItem = z.object({
  /** An indicator, or a line of the card. */
  item: z.string(),
  name: z.string(),
  state: z.enum(itemStates),
  /** The state as a sentence: since when, by whom, and what to do. */
  reason: z.string(),
  /** SHA-256 over the content that stands now; null: nothing to approve. */
  hash: hash.nullable(),
  /** What stands now, in words. */
  now: z.string(),
  entered: taken.nullable(),
  /** The last approval of the item, whatever it was about. */
  approved: taken.extend({ value: z.string() }).nullable(),
  /** The last time it was sent back. */
  refused: taken.extend({ value: z.string(), comment: z.string() }).nullable(),
  /** What the sender said with the last sending. */
  answer: z.string(),
})
export type SheetItem = z.output<typeof sheetItem>

const counts = z.record(z.enum(itemStates), z.number().int())

const sheetHead = place.extend({
  unitName: z.string(),
  title: z.string(),
  /** How many steps were taken; a command carries the one its page saw. */
  version: z.number().int(),
  counts,
  can: z.object({ send: z.boolean(), sign: z.boolean() }),
})
export type SheetHead = z.output<typeof sheetHead>

const sheet = sheetHead.extend({
  items: z.array(sheetItem),
  steps: z.array(taken.extend({ step: z.number().int(), act: z.enum(acts), onBehalfOf: z.string().nullable(), items: z.number().int(), listHash: hash })),
})
export type Sheet = z.output<typeof sheet>

const asked = z.object({ item: z.string().max(100), hash })
const mostItems = 2000
const listOf = <Item extends z.ZodType<{ item: string }>>(item: Item) =>
  z.array(item).min(1).max(mostItems).refine((items) => new Set(items.map((each) => each.item)).size === items.length, { message: 'each item once' })
const seen = z.number().int().min(0)

const everyStep = ['scorecards.no-such-card', 'approvals.no-such-sheet', 'approvals.no-such-item', 'approvals.changed-since', 'approvals.already-approved', 'approvals.stale']

export const operations = {
  'list-sheets': query({
    summary: 'Sheets of a year on which something was sent for approval; those that wait first',
    input: z.object({ year: z.coerce.number().int().min(1945).max(2200) }),
    output: z.object({ sheets: z.array(sheetHead) }),
  }),
  'show-sheet': query({
    summary: 'What of a sheet is approved, waits, was sent back or has changed since, item by item',
    input: place,
    output: sheet,
    refusals: ['scorecards.no-such-card', 'approvals.no-such-sheet'],
  }),
  'send-for-approval': command({
    summary: 'Send the exact content of these items to the head; what was sent back and not changed needs an answer',
    input: place.extend({ seen, items: listOf(asked.extend({ answer: z.string().trim().max(2000).default('') })) }),
    output: sheet,
    refusals: [...everyStep, 'approvals.not-your-unit', 'approvals.nothing-to-send', 'approvals.already-sent', 'approvals.answer-needed'],
  }),
  approve: command({
    summary: 'Approve the exact content of these items; what changes later is no longer approved, the others stay',
    input: place.extend({ seen, items: listOf(asked) }),
    output: sheet,
    refusals: [...everyStep, 'approvals.not-yours-to-sign', 'approvals.not-sent', 'approvals.own-sending'],
  }),
  refuse: command({
    summary: 'Send these items back, each with what is wrong; everything else keeps its approval',
    input: place.extend({ seen, items: listOf(asked.extend({ comment: z.string().trim().min(1).max(2000) })) }),
    output: sheet,
    refusals: [...everyStep.filter((code) => code !== 'approvals.already-approved'), 'approvals.not-yours-to-sign', 'approvals.not-sent'],
  }),
} as const

type Ops = typeof operations
export type ListSheets = InputOf<Ops['list-sheets']>
export type SheetList = OutputOf<Ops['list-sheets']>
export type SendForApproval = InputOf<Ops['send-for-approval']>
export type Approve = InputOf<Ops['approve']>
export type Refuse = InputOf<Ops['refuse']>
