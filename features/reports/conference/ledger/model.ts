// The facts of one report: each figure is computed once, kept with its sources, and handed out as text that points at it.
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { codesOf, measureOf } from '@thidua/scoring/measure.ts'
import { Asking } from '../../facts/asking/model.ts'
import type { FactInput } from '../../facts/contract.ts'
import type { ConferenceFact, ConferenceInput, ConferenceWords, FactSource, FigureSpec } from '../contract.ts'
import { cellOf, codesNeeded, compute, type Computed, type Figuring, type Place } from '../figures/model.ts'
import { Names } from '../names/model.ts'

export interface Figure extends Computed {
  readonly fact: string
}

type Told = Partial<ConferenceFact> & Pick<ConferenceFact, 'text' | 'value' | 'valueText'>

export class Ledger {
  readonly input: ConferenceInput
  readonly words: ConferenceWords
  readonly asking: Asking
  readonly names: Names
  readonly #facts = new Map<string, ConferenceFact>()
  readonly #figures = new Map<string, Figure>()
  readonly #told = new Set<string>()
  /** What the figures were on the day of the conference, where the report is read later. */
  readonly #then: Asking | null

  constructor(input: ConferenceInput, words: ConferenceWords) {
    this.input = input
    this.words = words
    this.asking = askingOn(input, input.asOf)
    this.#then = input.season.day >= input.asOf ? null : askingOn(input, input.season.day)
    this.names = new Names({ units: input.region.units, lineage: input.region.lineage, catalogue: this.asking.book.catalogue, and: words.lists.and, kinds: input.kindNames })
  }

  get facts(): ConferenceFact[] {
    return [...this.#facts.values()]
  }

  fact(id: string): ConferenceFact | undefined {
    return this.#facts.get(id)
  }

  /** Indicators any figure so far was asked about. */
  get indicatorsTold(): string[] {
    return [...this.#told]
  }

  /** Whether the catalogue has what the figure needs. */
  canTell(spec: FigureSpec): boolean {
    const { catalogue } = this.asking.book
    return this.#codes(spec).every((code) => catalogue.get(code) !== undefined && this.#isUsable(spec, code))
  }

  figure(spec: FigureSpec): Figure {
    for (const code of this.#codes(spec)) this.#told.add(code)
    const figure = this.#known(idOf(spec), (asking) => compute(spec, this.#figuring(asking)))
    return spec.op === 'event' && spec.take === 'title' ? { ...figure, text: figure.title ?? figure.text } : figure
  }

  cell(place: Place): Figure {
    this.#told.add(place.indicator)
    const together = this.words.fact.cells({ name: this.names.indicator(place.indicator), period: this.words.periodName({ period: place.period }) })
    return this.#known(`cell.${place.unit}.${place.indicator}.${place.period}`, (asking) => cellOf(this.#figuring(asking), place), together)
  }

  /** A fact that is not computed from cells by these rules: a rank, a tally, a finding. */
  tell(id: string, told: Told): ConferenceFact {
    const fact: ConferenceFact = { id, about: '', arithmetic: '', from: [], targets: [], missing: [], source: null, sheet: null, together: null, then: null, ...told }
    this.#facts.set(id, fact)
    return fact
  }

  /** A cell as it was known, with the status and day it came with. */
  sourceOf({ unit, indicator, period }: Place): FactSource {
    const entry = this.asking.book.entry(unit, indicator, period)
    const value = entry === undefined || entry.state === 'blank' ? null : entry.state === 'not-applicable' ? 'n/a' : entry.value
    return { unit, indicator, period, value, status: entry?.status ?? null, source: entry?.source ?? '', reported: entry?.reported ?? null, cutOff: entry?.cutOff ?? null }
  }

  #codes(spec: FigureSpec): readonly string[] {
    return codesNeeded(spec, (measure) => codesOf(measureOf(measure)))
  }

  #known(id: string, computed: (asking: Asking) => Computed, together: string | null = null): Figure {
    const known = this.#figures.get(id)
    if (known) return known
    const now = computed(this.asking)
    const figure = { ...now, fact: id }
    this.#figures.set(id, figure)
    if (now.state === 'number') this.#keep(figure, { then: this.#then === null ? null : computed(this.#then), together })
    return figure
  }

  #keep(figure: Figure, { then, together }: { then: Computed | null; together: string | null }): void {
    this.#facts.set(figure.fact, {
      id: figure.fact,
      about: figure.about,
      text: figure.statement,
      value: figure.value,
      valueText: figure.valueText,
      arithmetic: figure.arithmetic,
      from: figure.uses.map((place) => this.sourceOf(place)),
      targets: figure.targets,
      missing: figure.missing,
      source: figure.source,
      sheet: null,
      together,
      then: then && then.state === 'number' && then.valueText !== figure.valueText ? then.valueText : null,
    })
  }

  #figuring(asking: Asking): Figuring {
    return { asking, names: this.names, words: this.words, year: this.input.season.year }
  }

  /** A sum of a rate, or a rate without its halves, is no figure. */
  #isUsable(spec: FigureSpec, code: string): boolean {
    const rate = this.asking.book.catalogue.rate(code)
    if (spec.op === 'sum') return this.asking.indicator(code).aggregation === 'sum'
    if (spec.op === 'rate') return rate !== null && rate !== 'broken'
    if (spec.op === 'change') return this.asking.indicator(code).aggregation === 'sum' || (rate !== null && rate !== 'broken')
    return rate !== 'broken'
  }
}

function idOf(spec: FigureSpec): string {
  switch (spec.op) {
    case 'sum':
    case 'rate':
    case 'change':
    case 'top-share':
      return `${spec.op}.${spec.indicator}`
    case 'top':
      return `top-${spec.n}.${spec.indicator}`
    case 'measure':
      return `measure.${spec.measure.replace(/[^a-z0-9_]+/g, '-')}`
    case 'where':
      return `where.${spec.measure.replace(/[^a-z0-9_]+/g, '-')}.${wordOf[spec.operator]}.${spec.bound}`
    case 'exceed':
      return `exceed.${spec.indicators.join('.')}`
    case 'leaders':
      return `leaders-${spec.n}.${spec.indicators.join('.')}`
    case 'members':
    case 'provinces':
      return spec.op
    case 'event':
      return `event.${spec.kind}${spec.time === 'to-come' ? '.next' : ''}`
  }
}

const wordOf = { '==': 'eq', '!=': 'ne', '<': 'lt', '<=': 'le', '>': 'gt', '>=': 'ge' } as const

function askingOn(input: ConferenceInput, asOf: PlainDate): Asking {
  const facts: FactInput = { region: input.region, periods: input.periods, events: input.events, votes: input.votes, card: () => undefined, asOf }
  return new Asking(facts, asOf)
}
