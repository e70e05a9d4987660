// The closing report of a season: chapters put together from a plan, from the catalogue where the plan is silent, and from the cards.
import { formatDay } from '@thidua/kit/vi-text.ts'
import type { Block, Paper, PaperFact } from '@thidua/kit/paper.ts'
import type { ConferenceFact, ConferenceInput, ConferencePlan, ConferenceReport, ConferenceWords, ReportSection, SectionPlan } from './contract.ts'
import { areaBlocks, areaTitle } from './areas/model.ts'
import { faultBlocks } from './faults/model.ts'
import { Ledger } from './ledger/model.ts'
import { paragraphsOf } from './paragraphs/model.ts'
import { rankingBlocks, scoredCards } from './rankings/model.ts'
import { chartOf, tableOf } from './tables/model.ts'
import { voteBlocks } from './votes/model.ts'

interface Section {
  readonly id: string
  readonly title: string
  readonly blocks: readonly Block[]
}

interface Chapter extends Section {
  readonly sections: readonly Section[]
}

/** `writeConference(input, { plan, words })`: the paper, every fact in it, and where its parts begin. */
export function writeConference(input: ConferenceInput, { plan, words }: { plan: ConferencePlan; words: ConferenceWords }): ConferenceReport {
  const ledger = new Ledger(input, words)
  const cards = scoredCards(ledger)
  const results = resultSections(plan.results, ledger)
  const chapters: Chapter[] = [
    { id: 'organisation', title: words.chapters.organisation, blocks: paragraphsOf(plan.organisation, ledger), sections: [] },
    { id: 'results', title: words.chapters.results, blocks: [], sections: results },
    { id: 'ranking', title: words.chapters.ranking, blocks: rankingBlocks(ledger, cards), sections: [{ id: 'votes', title: words.votes.title, blocks: voteBlocks(ledger) }] },
    { id: 'shortcomings', title: words.chapters.shortcomings, blocks: faultBlocks(ledger, { scored: cards.scored, sentences: plan.shortcomings }), sections: [] },
    { id: 'direction', title: words.chapters.direction({ year: input.season.year + 1 }), blocks: paragraphsOf(plan.direction, ledger), sections: [] },
  ]
  const { blocks, sections } = numbered(chapters.filter(({ blocks: own, sections: inner }) => own.length + inner.length > 0))
  const opening = openingBlocks(ledger)
  const all = [...opening, ...blocks, closingBlock(ledger)]
  const used = factsOf(all, ledger)
  return { paper: paperOf(ledger, all, used), facts: used, sections: sections.map((section) => ({ ...section, block: section.block + opening.length })) }
}

function resultSections(plans: readonly SectionPlan[], ledger: Ledger): Section[] {
  const planned = plans.flatMap((plan) => sectionOf(plan, ledger) ?? [])
  const told = new Set(ledger.indicatorsTold)
  const { indicators } = ledger.input.region
  const areas = [...new Set(indicators.map(({ area }) => area))].filter((area) => !indicators.some((indicator) => indicator.area === area && told.has(indicator.code)))
  const generic = areas.flatMap((area): Section[] => {
    const blocks = areaBlocks(area, ledger)
    return blocks.length > 0 ? [{ id: `area-${area}`, title: areaTitle(area, ledger), blocks }] : []
  })
  return [...planned, ...generic]
}

function sectionOf(plan: SectionPlan, ledger: Ledger): Section | null {
  const own = paragraphsOf(plan.paragraphs, ledger)
  if (own.length === 0) return null
  return { id: plan.id, title: plan.title, blocks: [...own, ...plan.charts.flatMap((chart) => chartOf(chart, ledger) ?? []), ...plan.tables.flatMap((table) => tableOf(table, ledger) ?? [])] }
}

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII']

function numbered(chapters: readonly Chapter[]): { blocks: Block[]; sections: ReportSection[] } {
  const blocks: Block[] = []
  const sections: ReportSection[] = []
  const begin = (section: Section, level: 1 | 2, title: string): void => {
    sections.push({ id: section.id, level, title, block: blocks.length })
    // chapters stand in capitals on paper (Nghị định 30/2020, Phụ lục I)
    blocks.push({ type: 'heading', level, text: level === 1 ? title.toLocaleUpperCase('vi') : title })
    for (const [index, block] of section.blocks.entries()) {
      if (block.type === 'heading') sections.push({ id: `${section.id}-${index + 1}`, level: 2, title: block.text, block: blocks.length })
      blocks.push(block)
    }
  }
  for (const [index, chapter] of chapters.entries()) {
    begin(chapter, 1, `${roman[index] ?? index + 1}. ${chapter.title}`)
    const before = chapter.blocks.filter(({ type }) => type === 'heading').length
    for (const [place, section] of chapter.sections.entries()) begin(section, 2, `${before + place + 1}. ${section.title}`)
  }
  return { blocks, sections }
}

/** What the figures are: known by which day, over which stretch of days, and how firm. */
function openingBlocks(ledger: Ledger): Block[] {
  const { input, words } = ledger
  const ofYear = input.periods.filter(({ code }) => code === String(input.season.year))
  const calendars = new Set(input.region.indicators.map(({ calendar }) => calendar))
  const stretches = ofYear.filter(({ calendar }) => calendars.has(calendar)).map(({ calendar, from, to }) => words.period({ calendar: input.calendarNames[calendar] ?? '', from: formatDay(from), to: formatDay(to) }))
  const note = input.season.membershipNote === '' ? {} : { note: words.membership({ note: input.season.membershipNote }) }
  return [{ type: 'paragraph', runs: [{ text: words.knowledge({ group: input.season.groupName, year: input.season.year, day: formatDay(input.asOf), stretches: stretches.join('; ') }) }], ...note }]
}

function closingBlock({ input, words }: Ledger): Block {
  return { type: 'paragraph', runs: [{ text: words.paper.closing({ group: input.season.groupName, year: input.season.year }) }] }
}

/** Only what is printed; figures looked at on the way stay out. */
function factsOf(blocks: readonly Block[], ledger: Ledger): ConferenceFact[] {
  return [...new Set(blocks.flatMap(factIdsOf))].flatMap((id) => ledger.fact(id) ?? [])
}

function factIdsOf(block: Block): string[] {
  if (block.type === 'paragraph') return block.runs.flatMap((run) => ('fact' in run ? [run.fact] : []))
  if (block.type === 'table') return block.rows.flatMap((row) => row.flatMap(({ fact }) => fact ?? []))
  return block.type === 'chart' ? block.chart.bars.flatMap(({ fact }) => fact ?? []) : []
}

function paperOf(ledger: Ledger, blocks: readonly Block[], facts: readonly ConferenceFact[]): Paper {
  const { input, names, words } = ledger
  const { season } = input
  const head = season.head === null ? null : names.full(season.head)
  return {
    kind: 'report',
    issuer: { above: null, name: season.groupName },
    number: words.paper.number({ group: season.groupName }),
    place: (season.head === null ? null : names.province(season.head)) ?? words.paper.noPlace,
    day: input.asOf,
    title: { kind: words.paper.kind, about: words.paper.about({ year: season.year }) },
    blocks,
    recipients: words.paper.recipients({ group: season.groupName }),
    signature: { authority: words.paper.authority({ head }), name: null },
    syntheticLabel: facts.some(({ from }) => from.some(({ source }) => source === 'synthetic')) ? words.paper.synthetic : null,
    facts: facts.map((fact) => paperFact(fact, ledger)),
  }
}

/** A score rests on a whole sheet of cells; the paper names the sheet and leaves the cells to it. */
function paperFact(fact: ConferenceFact, ledger: Ledger): PaperFact {
  const { id, text, value, arithmetic, source, together } = fact
  const place = placing(ledger, [...fact.from, ...fact.targets].map(({ unit }) => unit))
  const cells = fact.sheet ? [] : fact.from.map(({ unit, indicator, period, value: cell }) => ({ ...place(unit, ledger.names.indicator(indicator)), period: ledger.words.periodName({ period }), value: cell === 'n/a' ? ledger.words.notApplicable : cell }))
  const targets = fact.targets.map(({ unit, indicator, year, value: target }) => ({ ...place(unit, ledger.words.sources.target({ name: ledger.names.indicator(indicator) })), period: ledger.words.periodName({ period: String(year) }), value: target }))
  return { id, text, value, arithmetic, from: [...cells, ...targets], ...(source === null || source === '' ? {} : { source }), ...(together === null ? {} : { together }) }
}

/** Units by province where that tells them apart; units of several kinds in one list for each kind. */
function placing({ input, names }: Ledger, units: readonly string[]): (unit: string, indicator: string) => { unit: string; indicator: string } {
  const kindOf = new Map(input.region.units.map(({ id, kind }) => [id, kind]))
  const kinds = Map.groupBy(new Set(units), (unit) => kindOf.get(unit) ?? '')
  const labels = new Map([...kinds].map(([kind, members]) => [kind, names.among(members)]))
  return (unit, indicator) => {
    const kind = kindOf.get(unit) ?? ''
    return { unit: labels.get(kind)?.(unit) ?? unit, indicator: kinds.size > 1 ? `${indicator}, ${input.kindNames[kind] ?? kind}` : indicator }
  }
}
