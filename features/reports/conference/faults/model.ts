// What fell short, computed: each shortcoming rests on cells, and each that someone can mend becomes a task with an owner.
import { formatDay } from '@thidua/kit/vi-text.ts'
import { Rational } from '@thidua/scoring/rational.ts'
import type { Block, Run } from '@thidua/kit/paper.ts'
import type { CardResult } from '@thidua/scoring/score.ts'
import { decimalText } from '@thidua/scoring/rounding.ts'
import { criteriaOf } from '@thidua/scoring/scorecard.ts'
import type { ReportFinding, SentencePlan } from '../contract.ts'
import type { Figure, Ledger } from '../ledger/model.ts'
import { estimateRun, notesOn } from '../paragraphs/model.ts'
import { percentText } from '../printing/model.ts'
import { sentenceOf } from '../sentences/model.ts'
import { factOf } from '../rankings/model.ts'
import { lateReports } from './lateness/model.ts'
import { judgeTargets } from './targets/model.ts'

interface Task {
  readonly what: string
  readonly units: readonly string[]
}

interface Fault {
  readonly runs: readonly Run[]
  /** Figures of the region in it, for estimates and notes; those of single units carry their own. */
  readonly figures?: readonly Figure[]
  readonly task: Task | null
}

const mostFalling = 5
const mostFindings = 8

export function faultBlocks(ledger: Ledger, { scored, sentences }: { scored: readonly CardResult[]; sentences: readonly SentencePlan[] }): Block[] {
  const faults = [...targetFaults(ledger), ...gateFaults(ledger, scored), ...lateFaults(ledger), ...fallingFaults(ledger), ...planned(ledger, sentences), ...findingFaults(ledger)]
  const { words } = ledger
  if (faults.length === 0) return [{ type: 'paragraph', runs: [{ text: words.faults.none }] }]
  const items = faults.map(({ runs, figures = [] }, index): Block => {
    const note = notesOn(figures, ledger).join(' ')
    return { type: 'paragraph', runs: [{ text: `${index + 1}. ` }, ...runs], ...(note === '' ? {} : { note }) }
  })
  const mark = estimateRun(faults.flatMap(({ figures = [] }) => figures), ledger).map(({ text }) => text.trim()).join(' ')
  return [{ type: 'paragraph', runs: [{ text: words.faults.intro }], ...(mark === '' ? {} : { note: mark }) }, ...items, ...taskTable(ledger, faults.flatMap(({ task }) => task ?? []))]
}

function targetFaults(ledger: Ledger): Fault[] {
  const { words, names } = ledger
  const { missed, unknown } = judgeTargets(ledger)
  return [
    ...missed.map(({ name, units }): Fault => ({
      runs: [{ text: `${words.faults.target({ name })}: ` }, ...separated(units.map(({ text, fact }) => ({ text, fact }))), { text: '.' }],
      task: { what: words.faults.doTarget({ name }), units: units.map(({ unit }) => unit) },
    })),
    ...[...Map.groupBy(unknown, ({ units }) => units.join(' ')).values()].map((group): Fault => {
      const units = group[0]?.units ?? []
      const what = group.map(({ name }) => `“${name}”`).join(', ')
      return { runs: [{ text: words.faults.unknownTarget({ names: what, units: units.map((unit) => names.full(unit)).join(', ') }) }], task: { what: words.faults.doUnknown({ names: what }), units } }
    }),
  ]
}

function gateFaults(ledger: Ledger, scored: readonly CardResult[]): Fault[] {
  const { words, names } = ledger
  return scored.flatMap(({ card, units }) => {
    const label = names.among(units.map(({ unit }) => unit))
    return [...criteriaOf(card)].flatMap(({ criterion }): Fault[] => {
      const failing = units.filter(({ gatesFailed }) => gatesFailed.includes(criterion.code))
      if (failing.length === 0) return []
      const runs = separated(failing.map((unit) => ({ text: label(unit.unit), fact: factOf(card, unit) })))
      return [{ runs: [{ text: `${words.faults.gate({ gate: criterion.name })}: ` }, ...runs, { text: '.' }], task: { what: words.faults.doGate({ gate: criterion.name }), units: failing.map(({ unit }) => unit) } }]
    })
  })
}

function lateFaults(ledger: Ledger): Fault[] {
  const { words, names } = ledger
  return [...Map.groupBy(lateReports(ledger), ({ report, due }) => `${report} ${due}`).values()].map((group): Fault => {
    const [first] = group
    const label = names.among(group.map(({ unit }) => unit))
    const runs = separated(group.map(({ unit, daysLate, filled, expected, fact }) => ({ text: `${label(unit)} (${words.faults.lateness({ days: daysLate, filled, expected })})`, fact })))
    return {
      runs: [{ text: `${words.faults.late({ report: first?.report ?? '', due: formatDay(first?.due ?? '') })}: ` }, ...runs, { text: '.' }],
      task: { what: words.faults.doReport({ report: first?.report ?? '' }), units: group.map(({ unit }) => unit) },
    }
  })
}

/** Rates of the region that moved the wrong way, the largest first. */
function fallingFaults(ledger: Ledger): Fault[] {
  const { input, words } = ledger
  const worse = input.region.indicators.flatMap(({ code, kind, direction, name }) => {
    const spec = { op: 'change', indicator: code } as const
    if (kind !== 'rate' || direction === 'none' || !ledger.canTell(spec)) return []
    const change = ledger.figure(spec)
    const wrongWay = change.number !== null && !/^-?0$/.test(decimalText(change.number, 2)) && (direction === 'higher') === (change.number.compare(Rational.zero) < 0)
    return wrongWay ? [{ spec, name, size: change.number! }] : []
  })
  const largest = worse.toSorted((left, right) => magnitude(right.size).compare(magnitude(left.size))).slice(0, mostFalling)
  if (largest.length === 0) return []
  const told = largest.map(({ spec, name }) => ({ name, change: ledger.figure(spec), rate: ledger.figure({ op: 'rate', indicator: spec.indicator }) }))
  const runs = told.flatMap(({ name, change, rate }, index): Run[] => [{ text: `${index === 0 ? '' : '; '}${lowered(name)} ` }, { text: rate.number ? percentText(rate.number) : rate.text, fact: rate.fact }, { text: ', ' }, { text: change.text, fact: change.fact }])
  return [{ runs: [{ text: `${words.faults.falling({ before: input.season.year - 1 })}: ` }, ...runs, { text: '.' }], figures: told.flatMap(({ change, rate }) => [change, rate]), task: null }]
}

function planned(ledger: Ledger, plans: readonly SentencePlan[]): Fault[] {
  return plans.flatMap((plan): Fault[] => {
    const sentence = sentenceOf(plan, ledger)
    return sentence && sentence.figures.length > 0 ? [{ ...sentence, task: null }] : []
  })
}

/** A form slipped by a thousand is one thing to a reader, however many cells it has. */
function findingFaults(ledger: Ledger): Fault[] {
  const { input, words } = ledger
  const years = [input.season.year, input.season.year - 1].map(String)
  const near = input.findings.filter(({ period }) => years.some((year) => period.startsWith(year)))
  const groups = [...Map.groupBy(near, ({ unit, period, kind }) => [unit, period, kind].join(' ')).values()].slice(0, mostFindings)
  if (groups.length === 0) return []
  const runs = groups.map((group) => findingRun(ledger, group))
  return [{ runs: [{ text: `${words.faults.findings}: ` }, ...separated(runs, '; '), { text: '.' }], task: { what: words.faults.doFinding, units: [...new Set(groups.map(([first]) => first!.unit))] } }]
}

function findingRun(ledger: Ledger, group: readonly ReportFinding[]): { text: string; fact: string } {
  const { names, words } = ledger
  const finding = group[0]!
  const text = words.faults.finding({ unit: names.full(finding.unit), name: names.indicator(finding.indicator), others: group.length - 1, period: words.periodName({ period: finding.period }) })
  return { text, fact: tellFinding(ledger, finding) }
}

function tellFinding(ledger: Ledger, { unit, indicator, period, kind, text, cells }: ReportFinding): string {
  const { words, names } = ledger
  return ledger.tell(`finding.${unit}.${indicator}.${period}.${kind}`, {
    text: words.fact.finding({ unit: names.full(unit), name: names.indicator(indicator) }), value: text, valueText: text, from: cells.map((cell) => ledger.sourceOf(cell)), source: words.sources.check,
  }).id
}

function taskTable({ input, names, words }: Ledger, tasks: readonly Task[]): Block[] {
  if (tasks.length === 0) return []
  const { order, what, who, due } = words.faults.columns
  return [{
    type: 'table', caption: words.faults.tasks,
    columns: [{ title: order, align: 'right', width: 0.8 }, { title: what, align: 'left', width: 5 }, { title: who, align: 'left', width: 4 }, { title: due, align: 'left', width: 2.4 }],
    rows: tasks.map((task, index) => [{ text: String(index + 1) }, { text: task.what }, { text: task.units.map((unit) => names.full(unit)).join(', ') }, { text: words.faults.due({ year: input.season.year + 1 }) }]),
  }]
}

function separated(runs: readonly { readonly text: string; readonly fact: string }[], by = ', '): Run[] {
  return runs.flatMap((run, index): Run[] => (index === 0 ? [run] : [{ text: by }, run]))
}

function magnitude(value: Rational): Rational {
  return value.compare(Rational.zero) < 0 ? value.negated() : value
}

function lowered(name: string): string {
  return name.charAt(0).toLocaleLowerCase('vi') + name.slice(1)
}
