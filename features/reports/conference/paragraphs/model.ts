// Sentences joined into a paragraph, with what a careful reader has to know beside it: estimates, silence, doubt, corrections.
import { formatDay } from '@thidua/kit/vi-text.ts'
import type { Block, Run } from '@thidua/kit/paper.ts'
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import type { ReportFinding, SentencePlan } from '../contract.ts'
import type { Figure, Ledger } from '../ledger/model.ts'
import { sentenceOf, type Sentence } from '../sentences/model.ts'

export type Paragraph = Extract<Block, { type: 'paragraph' }>

/** One paragraph for each list of sentences; estimates are named once, at the end of the first. */
export function paragraphsOf(plans: readonly (readonly SentencePlan[])[], ledger: Ledger): Paragraph[] {
  const told = plans.map((sentences) => sentences.flatMap((plan) => sentenceOf(plan, ledger) ?? [])).filter((sentences) => sentences.length > 0)
  const figures = told.flatMap((sentences) => sentences.flatMap((sentence) => sentence.figures))
  const mark = estimateRun(figures, ledger)
  return told.map((sentences, index) => paragraphFrom(sentences, ledger, index === 0 ? mark : []))
}

function paragraphFrom(sentences: readonly Sentence[], ledger: Ledger, mark: readonly Run[]): Paragraph {
  const told = [...sentences.map(({ runs }) => runs), silenceRuns(sentences, ledger)].filter((own) => own.length > 0)
  const runs = told.flatMap((own, index): readonly Run[] => (index === 0 ? own : [{ text: ' ' }, ...own]))
  const note = notesOn(sentences.flatMap(({ figures }) => figures), ledger).join(' ')
  return { type: 'paragraph', runs: [...runs, ...mark], ...(note === '' ? {} : { note }) }
}

/** What nobody has reported is said once, after what is known. */
function silenceRuns(sentences: readonly Sentence[], { names, words }: Ledger): Run[] {
  const codes = new Set(sentences.flatMap(({ silent }) => silent))
  return codes.size === 0 ? [] : [{ text: words.noData({ what: [...codes].map((code) => `“${names.indicator(code)}”`).join(', ') }) }]
}

/** Estimates say so in the text itself. */
export function estimateRun(figures: readonly Figure[], ledger: Ledger): Run[] {
  const { all, cutOff } = estimatesIn(figures, ledger)
  return cutOff === null ? [] : [{ text: ` ${ledger.words.estimates({ cutOff: cutOff === '' ? '' : formatDay(cutOff), all })}` }]
}

/** `cutOff` is null where nothing is estimated, empty where no cell says how far it counts. */
export function estimatesIn(figures: readonly Figure[], ledger: Ledger): { readonly all: boolean; readonly cutOff: PlainDate | '' | null } {
  const ofYear = String(ledger.input.season.year)
  const resting = figures.filter(({ uses }) => uses.length > 0)
  const ofSeason = resting.flatMap(({ uses }) => uses.filter(({ period }) => period === ofYear).map((place) => ledger.sourceOf(place)))
  const cells = ofSeason.filter(({ status }) => status === 'estimate')
  if (cells.length === 0) return { all: false, cutOff: null }
  const days = cells.flatMap(({ cutOff }) => cutOff ?? []).sort()
  return { all: cells.length === ofSeason.length, cutOff: days.at(-1) ?? '' }
}

export function notesOn(figures: readonly Figure[], ledger: Ledger): string[] {
  const once = [...new Map(figures.map((figure) => [figure.fact, figure])).values()]
  return [...missingNotes(once, ledger), ...doubtNotes(once, ledger), ...correctionNotes(once, ledger)]
}

function missingNotes(figures: readonly Figure[], { names, words }: Ledger): string[] {
  const silent = figures.filter(({ missing }) => missing.length > 0)
  const byUnits = Map.groupBy(silent, ({ missing }) => missing.join(' '))
  return [...byUnits.values()].map((group) => words.missing({ what: quoted(group), units: group[0]!.missing.map((unit) => names.full(unit)).join(', ') }))
}

/** What a rule found makes a comparison doubtful; a jump or a misprinted share does not touch the cell itself. */
const doubtful = new Set(['factor-1000', 'swapped-lines', 'swapped-cells', 'negative', 'not-yes-no', 'not-whole', 'rate-out-of-range', 'part-over-whole', 'identity'])

function doubtNotes(figures: readonly Figure[], { input, names, words }: Ledger): string[] {
  const touched = input.findings.filter(({ kind }) => doubtful.has(kind)).flatMap((finding) => {
    const resting = figures.filter(({ uses }) => uses.some((use) => touches(finding, use)))
    return resting.map((figure) => ({ key: `${finding.unit} ${finding.period}`, finding, figure }))
  })
  return [...Map.groupBy(touched, ({ key }) => key).values()].map((group) => {
    const { finding } = group[0]!
    return words.suspect({ what: quoted(group.map(({ figure }) => figure)), units: names.full(finding.unit), period: words.periodName({ period: finding.period }), isCompared: finding.period !== String(input.season.year) })
  })
}

/** A finding may compare with a cell of another period; that one is not in doubt. */
function touches(finding: ReportFinding, use: { unit: string; indicator: string; period: string }): boolean {
  return [finding, ...finding.cells.filter((cell) => cell.period === finding.period)].some(({ unit, indicator, period }) => unit === use.unit && indicator === use.indicator && period === use.period)
}

/** The report of the conference stays true for its day: what it said is kept beside what is known now. */
function correctionNotes(figures: readonly Figure[], ledger: Ledger): string[] {
  return figures.flatMap((figure) => {
    const then = ledger.fact(figure.fact)?.then
    return then && !figure.fact.startsWith('change.') ? [ledger.words.corrected({ what: figure.about, day: formatDay(ledger.input.season.day), value: then })] : []
  })
}

function quoted(figures: readonly Figure[]): string {
  return [...new Set(figures.map(({ about }) => about).filter(Boolean))].map((name) => `“${name}”`).join(', ')
}
