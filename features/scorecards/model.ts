// A card as people read it: a tree of lines, each with its rule in words; pure.
import { compareCards } from '@thidua/scoring/compare-cards.ts'
import { compileCard, type CompiledCriterion } from '@thidua/scoring/compile-card.ts'
import { compareVietnamese, formatDecimal } from '@thidua/kit/vi-text.ts'
import { daysBetween } from '@thidua/kit/plain-date.ts'
import { ruleText, type Names } from '@thidua/scoring/rule-text.ts'
import { criteriaOf, type Quota, type Scorecard, type TieKey } from '@thidua/scoring/scorecard.ts'
import type { CardDetail, CardNode, CardSummary } from './contract.ts'

export interface StoredCard {
  readonly id: string
  readonly version: number
  readonly files: Readonly<Record<string, string>>
  readonly mainFile: string
  /** Names the content: two databases may hold different cards under one id. */
  readonly contentHash: string
}

export interface PublishedCard {
  readonly card: Scorecard
  readonly version: number
}

export function summaryOf({ card, version }: PublishedCard): CardSummary {
  return {
    id: card.id,
    version,
    name: card.name,
    year: card.year,
    appliesTo: [...card.appliesTo],
    issued: card.issued,
    totalPoints: Number(card.totalPoints),
    leaves: [...criteriaOf(card)].filter(({ criterion }) => criterion.scoring.kind !== 'sum').length,
    daysBeforeIssue: Math.max(0, daysBetween(card.validFrom, card.issued)),
  }
}

export function detailOf(published: PublishedCard, names: Names): CardDetail {
  const { card } = published
  return {
    ...summaryOf(published),
    note: card.note ?? '',
    decision: card.decision ?? '',
    nodes: nodesOf(card, names),
    classes: card.ranking.classes.map((rank) => ({ class: rank.class, label: rank.label, minPoints: Number(rank.minPoints) })),
    quota: card.ranking.quota.map((quota) => ({ class: quota.class, text: quotaText(quota) })),
    ties: card.ranking.ties.map((tie) => tieText(tie, card, names)),
  }
}

function nodesOf(card: Scorecard, names: Names): CardNode[] {
  const compiled = new Map<string, CompiledCriterion>()
  const remember = (criterion: CompiledCriterion): void => {
    compiled.set(criterion.code, criterion)
    criterion.children.forEach(remember)
  }
  compileCard(card).root.children.forEach(remember)
  return [...criteriaOf(card)].map(({ criterion, path }) => {
    const rule = compiled.get(criterion.code)
    return {
      code: criterion.code,
      parent: path.at(-1)?.code ?? null,
      depth: path.length,
      name: criterion.name,
      maxPoints: Number(criterion.maxPoints),
      kind: criterion.scoring.kind,
      origin: criterion.origin ?? '',
      note: criterion.note ?? '',
      rule: rule && criterion.scoring.kind !== 'sum' ? ruleText(rule, names) : '',
    }
  })
}

export function quotaText(quota: Quota): string {
  return 'maxUnits' in quota ? `Nhiều nhất ${quota.maxUnits} đơn vị loại ${quota.class}` : `Nhiều nhất ${formatDecimal(percent(quota.maxShare))} % số đơn vị được xếp loại ${quota.class}`
}

function percent(share: string): string {
  return String(Math.round(Number(share) * 10_000) / 100)
}

export function tieText(tie: TieKey, card: Scorecard, names: Names): string {
  const direction = tie.order === 'desc' ? 'cao hơn xếp trước' : 'thấp hơn xếp trước'
  if ('measure' in tie) return `Bằng điểm: ${names.nameOf(tie.measure)} ${direction}`
  const found = [...criteriaOf(card)].find(({ criterion }) => criterion.code === tie.criterion)
  return `Bằng điểm: điểm mục ${tie.criterion}${found ? ` (${found.criterion.name})` : ''} ${direction}`
}

export function byYearThenName(left: CardSummary, right: CardSummary): number {
  return right.year - left.year || compareVietnamese(left.name, right.name)
}

/** `so-tu-phap-2022-demo@2` names a version; without `@` the latest is meant. */
export function cardReference(text: string): { id: string; version?: number } {
  const match = /^(.+)@(\d+)$/.exec(text)
  return match ? { id: match[1]!, version: Number(match[2]) } : { id: text }
}

export function changeLines(before: Scorecard, after: Scorecard, names: Names): { code: string; change: string; name: string; text: string }[] {
  const known = new Map([...criteriaOf(before), ...criteriaOf(after)].map(({ criterion }) => [criterion.code, criterion.name]))
  return compareCards(before, after, names).map(({ kind, code, text }) => ({ code, change: kind, name: known.get(code) ?? '', text }))
}
