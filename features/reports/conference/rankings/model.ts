// Places of the season: each card scored on the day of the report, with what moved a class named.
import { formatDay, formatDecimal } from '@thidua/kit/vi-text.ts'
import type { Block, Cell, Run } from '@thidua/kit/paper.ts'
import { compileCard } from '@thidua/scoring/compile-card.ts'
import { rankingText } from '@thidua/scoring/ranking-text.ts'
import { decimalText } from '@thidua/scoring/rounding.ts'
import { leafFacts, scoreCard, scoreUnit, type CardResult, type ScoredUnit } from '@thidua/scoring/score.ts'
import { criteriaOf, type Scorecard } from '@thidua/scoring/scorecard.ts'
import type { Place } from '../figures/model.ts'
import type { Ledger } from '../ledger/model.ts'

/** Cards that could be read on the day, scored; the others keep their day of issue. */
export function scoredCards({ input }: Ledger): { readonly scored: readonly CardResult[]; readonly notIssued: readonly Scorecard[] } {
  const results = input.cards.map((card) => scoreCard({ card, region: input.region, asOf: input.asOf, year: input.season.year }))
  const order = new Map(input.region.units.map(({ id }, index) => [id, index]))
  const first = ({ units }: CardResult): number => Math.min(...units.map(({ unit }) => order.get(unit) ?? Infinity))
  return { scored: results.flatMap((result) => ('error' in result ? [] : [result])).toSorted((left, right) => first(left) - first(right)), notIssued: results.flatMap((result) => ('error' in result ? [result.card] : [])) }
}

export function rankingBlocks(ledger: Ledger, { scored, notIssued }: ReturnType<typeof scoredCards>): Block[] {
  const { words } = ledger
  const waiting = notIssued.map((card): Block => ({ type: 'paragraph', runs: [{ text: words.ranking.notIssued({ card: card.name, issued: formatDay(card.issued) }) }] }))
  if (scored.length + waiting.length === 0) return [{ type: 'paragraph', runs: [{ text: words.ranking.noCard }] }]
  return [...scored.flatMap((result, index) => cardBlocks(ledger, result, index)), ...waiting]
}

function cardBlocks(ledger: Ledger, result: CardResult, index: number): Block[] {
  const { words } = ledger
  const { card, units } = result
  if (units.length === 0) return []
  for (const unit of units) tellUnit(ledger, result, unit)
  const label = ledger.names.among(units.map(({ unit }) => unit))
  const intro = words.ranking.intro({ card: card.name, issued: formatDay(card.issued), days: result.daysBeforeIssue })
  const provisional = result.provisional ? [{ text: ` ${words.ranking.provisional}` }] : []
  return [
    { type: 'heading', level: 2, text: `${index + 1}. ${words.ranking.line({ units: kindsOf(ledger, result) })}` },
    { type: 'paragraph', runs: [{ text: intro }, ...classRuns(ledger, result, label), ...provisional], note: words.ranking.rules({ rules: rankingText(card, { names: result.book.catalogue, scored: units.length }).join(' ') }) },
    { type: 'table', caption: words.ranking.caption({ card: card.name }), columns: columns(ledger), rows: units.map((unit) => rowOf(ledger, card, unit, label)) },
    {
      type: 'chart',
      chart: {
        title: words.ranking.chart({ card: card.name }), unit: words.ranking.points,
        bars: units.map((unit) => ({ label: label(unit.unit), value: unit.total?.toNumber() ?? null, text: unit.total ? points(unit.total) : '', ...(unit.total ? { fact: factOf(card, unit) } : {}) })),
      },
    },
  ]
}

function kindsOf({ input }: Ledger, { units }: CardResult): string {
  const scored = new Set(units.map(({ unit }) => unit))
  const kinds = new Set(input.region.units.filter(({ id }) => scored.has(id)).map(({ kind }) => kind))
  return [...kinds].map((kind) => input.kindNames[kind] ?? kind).join(', ')
}

function columns({ words }: Ledger): Extract<Block, { type: 'table' }>['columns'] {
  const { rank, unit, total, class: placed, note } = words.ranking.columns
  return [{ title: rank, align: 'right', width: 1.3 }, { title: unit, align: 'left', width: 2.6 }, { title: total, align: 'right', width: 1.6 }, { title: placed, align: 'left', width: 1.2 }, { title: note, align: 'left', width: 5.6 }]
}

function rowOf({ words }: Ledger, card: Scorecard, unit: ScoredUnit, label: (unit: string) => string): Cell[] {
  const fact = factOf(card, unit)
  const bounds = unit.totalLow && unit.totalHigh ? words.ranking.unknown({ count: unit.undetermined.length, low: points(unit.totalLow), high: points(unit.totalHigh) }) : ''
  const note = unit.rank === null ? bounds : noteText(words, card, unit)
  return [
    { text: unit.rank === null ? '—' : `${unit.rank}${unit.shared ? '=' : ''}`, fact },
    { text: label(unit.unit) },
    unit.total ? { text: points(unit.total), fact, strong: true } : { text: '—', fact },
    { text: unit.class ?? '—' },
    note === '' ? { text: '' } : { text: note, fact },
  ]
}

function noteText(words: Ledger['words'], card: Scorecard, unit: ScoredUnit): string {
  const names = new Map([...criteriaOf(card)].map(({ criterion }) => [criterion.code, criterion]))
  const gates = unit.gatesFailed.map((code) => {
    const gate = names.get(code)
    return unit.classByPoints === unit.classAfterGates ? words.ranking.gateIdle({ gate: gate?.name ?? code }) : words.ranking.gate({ points: unit.classByPoints ?? '', gate: gate?.name ?? code, cap: unit.classAfterGates ?? '' })
  })
  return [...gates, ...(unit.movedByQuota ? [words.ranking.quota({ from: unit.classAfterGates ?? '' })] : [])].join(' ')
}

/** `loại A: Khánh Hòa, Phú Yên; loại B: …`, each list resting on the fact of the classes. */
function classRuns(ledger: Ledger, { card, units }: CardResult, label: (unit: string) => string): Run[] {
  const { words } = ledger
  const groups = card.ranking.classes.flatMap((each) => {
    const members = units.filter((unit) => unit.class === each.class)
    return members.length === 0 ? [] : [{ class: each.class, label: each.label, members }]
  })
  const text = groups.map(({ class: name, label: title, members }) => words.ranking.class({ class: name, label: title, count: members.length, units: members.map(({ unit }) => label(unit)).join(', ') })).join('; ')
  if (text === '') return []
  const fact = ledger.tell(`classes.${card.id}`, {
    text: words.fact.classes({ card: card.name, value: text }), value: groups.flatMap(({ class: name, members }) => members.map(({ unit }) => `${name}: ${ledger.names.full(unit)}`)), valueText: text,
    source: words.sources.card({ card: card.name, issued: formatDay(card.issued) }),
  })
  return [{ text: ` ${words.ranking.result} ` }, { text, fact: fact.id }, { text: '.' }]
}

export function factOf(card: Scorecard, { unit }: { readonly unit: string }): string {
  return `rank.${card.id}.${unit}`
}

function tellUnit(ledger: Ledger, result: CardResult, unit: ScoredUnit): void {
  const { words, names } = ledger
  const { card } = result
  const total = unit.total ? points(unit.total) : null
  ledger.tell(factOf(card, unit), {
    text: words.fact.rank({ unit: names.full(unit.unit), card: card.name, points: total, rank: unit.rank, class: unit.class }),
    value: unit.total ? Number(decimalText(unit.total, 2)) : null,
    valueText: total === null ? words.ranking.noTotal : `${total} ${words.ranking.points}`,
    arithmetic: branchText(card, unit),
    from: cellsRead(result, unit.unit).map((place) => ledger.sourceOf(place)),
    source: words.sources.card({ card: card.name, issued: formatDay(card.issued) }),
    sheet: { card: card.id, unit: unit.unit },
  })
}

function branchText(card: Scorecard, unit: ScoredUnit): string {
  const terms = card.criteria.flatMap(({ code, scoring }) => {
    if (scoring.kind === 'gate') return []
    const scored = unit.nodes.find(({ criterion }) => criterion.code === code)?.points ?? unit.leaves.find(({ leaf }) => leaf.code === code)?.points
    return scored ? [`${code} ${points(scored)}`] : []
  })
  return unit.total && terms.length > 0 ? `${terms.join(' + ')} = ${points(unit.total)}` : terms.join('; ')
}

/** Cells the card looks at for one unit, each once. */
function cellsRead({ book, year, manualFrom, card }: CardResult, unit: string): Place[] {
  const read = new Map<string, Place>()
  const facts = leafFacts(book, { unit, year, manualFrom }, ({ source, unit: of, indicator, period }) => {
    if (source === 'cell') read.set(`${of} ${indicator} ${period}`, { unit: of, indicator, period })
  })
  scoreUnit(compileCard(card), unit, facts)
  return [...read.values()]
}

function points(value: Parameters<typeof decimalText>[0]): string {
  return formatDecimal(decimalText(value, 2), 2)
}
