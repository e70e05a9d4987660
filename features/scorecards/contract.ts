// Scorecards: versioned, frozen when published, with the day a unit could first know them.
import { z } from 'zod'
import { command, day, query, yearInput } from '@thidua/kit/contract.ts'

export const cardSummary = z.object({
  id: z.string(),
  version: z.number().int(),
  name: z.string(),
  year: z.number().int(),
  appliesTo: z.array(z.string()),
  issued: day,
  totalPoints: z.number(),
  leaves: z.number().int(),
  /** Days of the judged period that had passed before the card was known. */
  daysBeforeIssue: z.number().int(),
})

export const cardNode = z.object({
  code: z.string(),
  parent: z.string().nullable(),
  depth: z.number().int(),
  name: z.string(),
  maxPoints: z.number(),
  kind: z.string(),
  origin: z.string(),
  note: z.string(),
  /** The rule as a person reads it; empty for a sum. */
  rule: z.string(),
})

export const cardDetail = cardSummary.extend({
  note: z.string(),
  decision: z.string(),
  nodes: z.array(cardNode),
  classes: z.array(z.object({ class: z.string(), label: z.string(), minPoints: z.number() })),
  quota: z.array(z.object({ class: z.string(), text: z.string() })),
  ties: z.array(z.string()),
})

const cardFiles = z.object({ mainFile: z.string().max(200), files: z.record(z.string().max(200), z.string().max(2_000_000)) })
const cardError = z.object({ kind: z.string(), code: z.string(), text: z.string() })

/** What a version can count up to. */
const newestVersion = 1_000_000

export const operations = {
  'list-cards': query({
    summary: 'Cards in use, by season; the latest version of each',
    input: z.object({ year: yearInput.optional() }),
    output: z.object({ cards: z.array(cardSummary) }),
  }),
  'show-card': query({
    summary: 'A card: its tree, rules, classes, quota and tie rules',
    input: z.object({ card: z.string().max(100), version: z.coerce.number().int().positive().max(newestVersion).optional() }),
    output: cardDetail,
    refusals: ['scorecards.no-such-card'],
  }),
  'check-card': command({
    summary: 'Check the files of a card without keeping them',
    input: cardFiles,
    output: z.object({ ok: z.boolean(), card: z.string().nullable(), errors: z.array(cardError) }),
  }),
  'publish-card': command({
    summary: 'Publish a card as a new frozen version; a broken one is refused with its errors',
    input: cardFiles.extend({
      group: z.string().max(100),
      /** The newest version the publisher knew of; null: none. */
      seen: z.number().int().positive().max(newestVersion).nullable(),
    }),
    output: cardSummary,
    refusals: ['scorecards.card-broken', 'scorecards.not-yours', 'organisations.no-such-group', 'scorecards.stale-card'],
  }),
  'compare-cards': query({
    summary: 'Two cards line by line: added, removed, changed',
    input: z.object({ before: z.string().max(120), after: z.string().max(120) }),
    output: z.object({
      before: z.string(),
      after: z.string(),
      lines: z.array(z.object({ code: z.string(), change: z.string(), name: z.string(), text: z.string() })),
    }),
    refusals: ['scorecards.no-such-card'],
  }),
} as const

export type CardSummary = z.output<typeof cardSummary>
export type CardDetail = z.output<typeof cardDetail>
export type CardNode = z.output<typeof cardNode>
