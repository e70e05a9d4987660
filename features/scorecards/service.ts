import { createHash } from 'node:crypto'
import type { InputOf, OutputOf } from '@thidua/kit/contract.ts'
import { ensure, Refusal } from '@thidua/kit/refusal.ts'
import { checkCard as checkSource, parseCard, type CardCheck, type CardSource } from '@thidua/scoring/check-card.ts'
import { Catalogue } from '@thidua/scoring/evaluate.ts'
import { record } from '../audit/service.ts'
import type { Ctx } from '../context.ts'
import { regionIndicators } from '../indicators/service.ts'
import { isGroup } from '../organisations/service.ts'
import type { CardSummary, operations } from './contract.ts'
import { byYearThenName, cardReference, changeLines, detailOf, summaryOf, type PublishedCard, type StoredCard } from './model.ts'
import { mayPublish } from './policy.ts'
import * as store from './store.ts'

type Ops = typeof operations
export { quotaText, tieText, type PublishedCard } from './model.ts'

export async function listCards(ctx: Ctx, input: InputOf<Ops['list-cards']>): Promise<OutputOf<Ops['list-cards']>> {
  const cards = await store.selectCards(ctx.tx, input)
  return { cards: cards.map((stored) => summaryOf(read(stored))).sort(byYearThenName) }
}

export async function showCard(ctx: Ctx, input: InputOf<Ops['show-card']>): Promise<OutputOf<Ops['show-card']>> {
  const published = await publishedCard(ctx, input.version === undefined ? input.card : `${input.card}@${input.version}`)
  return detailOf(published, new Catalogue(await regionIndicators(ctx, ctx.today)))
}

/** The latest version of `id`, or the version of `id@version`. */
export async function publishedCard(ctx: Ctx, reference: string): Promise<PublishedCard> {
  const [stored] = await store.selectCards(ctx.tx, cardReference(reference))
  if (!stored) throw new Refusal('scorecards.no-such-card', { card: reference })
  return read(stored)
}

/** A published version never changes, so what was read from it holds in every process; nothing else is remembered between requests. */
const readCards = new Map<string, PublishedCard['card']>()
const mostReadCards = 200

function read(stored: StoredCard): PublishedCard {
  const { contentHash, version } = stored
  const card = readCards.get(contentHash) ?? parseStored(stored)
  if (readCards.size >= mostReadCards) readCards.clear()
  readCards.set(contentHash, card)
  return { card, version }
}

function parseStored(stored: StoredCard): PublishedCard['card'] {
  const { card, errors } = parseCard(sourceOf(stored))
  if (!card) throw new Error(`published card ${stored.id}@${stored.version} does not read: ${errors[0]?.text}`)
  return card
}

function sourceOf({ mainFile, files }: { mainFile: string; files: Readonly<Record<string, string>> }): CardSource {
  return { path: mainFile, read: (path) => (Object.hasOwn(files, path) ? files[path] : undefined) }
}

export async function checkCard(ctx: Ctx, input: InputOf<Ops['check-card']>): Promise<OutputOf<Ops['check-card']>> {
  const { ok, card, errors } = await check(ctx, sourceOf(input))
  return { ok, card, errors: errors.map(({ kind, code, text }) => ({ kind, code, text })) }
}

async function check(ctx: Ctx, source: CardSource): Promise<CardCheck> {
  return checkSource(source, await regionIndicators(ctx, ctx.today))
}

export async function publishCard(ctx: Ctx, { seen, ...input }: InputOf<Ops['publish-card']>): Promise<CardSummary> {
  ensure(mayPublish(ctx.scope))
  if (!(await isGroup(ctx, input.group))) throw new Refusal('organisations.no-such-group', { group: input.group })
  return publish(ctx, input, (latest) => {
    if ((latest?.version ?? null) !== seen) throw new Refusal('scorecards.stale-card', { version: latest?.version ?? null, by: latest?.publishedBy ?? '' })
  })
}

/** A folder is the whole truth about its cards: it follows on whatever version is there. */
export async function recordCard(ctx: Ctx, input: NewCardFiles): Promise<CardSummary> {
  return publish(ctx, input, () => undefined)
}

type NewCardFiles = Omit<InputOf<Ops['publish-card']>, 'seen'>

async function publish(ctx: Ctx, input: NewCardFiles, follows: (latest: store.LatestCard | null) => void): Promise<CardSummary> {
  ensure(mayPublish(ctx.scope))
  const source = sourceOf(input)
  const { errors } = await check(ctx, source)
  const { card } = parseCard(source)
  if (!card || errors.length > 0) throw new Refusal('scorecards.card-broken', { count: errors.length, first: errors[0]?.text ?? '' })
  const contentHash = createHash('sha256').update(JSON.stringify([input.mainFile, Object.entries(input.files).sort()])).digest('hex')
  const entered = { at: ctx.now, by: ctx.actor.name }
  const latest = await store.lockLatest(ctx.tx, card.id)
  follows(latest)
  const version = await store.insertCard(ctx.tx, { card, mainFile: input.mainFile, files: input.files, contentHash, ...entered }, latest)
  for (const unitKind of card.appliesTo) {
    await store.insertAssignment(ctx.tx, { group: input.group, year: card.year, unitKind, card: card.id, version, ...entered })
  }
  await record(ctx, { operation: 'scorecards/publish-card', subjectKind: 'scorecard', subjectId: `${card.id}@${version}`, after: { contentHash } })
  return summaryOf({ card, version })
}

export async function compareCards(ctx: Ctx, input: InputOf<Ops['compare-cards']>): Promise<OutputOf<Ops['compare-cards']>> {
  const [before, after] = [await publishedCard(ctx, input.before), await publishedCard(ctx, input.after)]
  const catalogue = new Catalogue(await regionIndicators(ctx, ctx.today))
  return { before: before.card.name, after: after.card.name, lines: changeLines(before.card, after.card, catalogue) }
}
