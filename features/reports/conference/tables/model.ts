// Units side by side: tables with a total of the region, bars against the target. A unit without a figure is drawn without one.
import type { Block, Cell, Chart, Column } from '@thidua/kit/paper.ts'
import { Rational } from '@thidua/scoring/rational.ts'
import { countsIn } from '../../facts/asking/model.ts'
import type { ChartPlan, TablePlan } from '../contract.ts'
import type { Figure, Ledger } from '../ledger/model.ts'
import { estimatesIn } from '../paragraphs/model.ts'
import { figureText, moneyIn, twoPlaces } from '../printing/model.ts'

type TableColumn = TablePlan['columns'][number]

/** `null` where the catalogue has none of the columns, or nobody has a figure. */
export function tableOf(plan: TablePlan, ledger: Ledger): Extract<Block, { type: 'table' }> | null {
  const { asking, input, words } = ledger
  const columns = plan.columns.filter(({ indicator }) => asking.book.catalogue.get(indicator) !== undefined)
  const units = unitsOf(ledger, columns.map(({ indicator }) => indicator))
  const period = String(input.season.year)
  const figures = columns.flatMap((column) => (column.show === 'value' ? units.map((unit) => ledger.cell({ unit, indicator: column.indicator, period })) : []))
  if (!figures.some(({ state }) => state === 'number')) return null
  const label = ledger.names.among(units)
  const rows = units.map((unit) => [{ text: label(unit) }, ...columns.map((column) => valueCell(ledger, column, unit))])
  return {
    type: 'table',
    caption: estimatesIn(figures, ledger).cutOff === null ? plan.caption : `${plan.caption} ${words.estimateMark}`,
    columns: [{ title: words.unitColumn, align: 'left', width: 3 }, ...columns.map(({ title, width }): Column => ({ title, align: 'right', width }))],
    rows: [...rows, [{ text: words.wholeRegion, strong: true }, ...columns.map((column) => totalCell(ledger, column))]],
  }
}

/** Bars sorted by value, those without one last; the target of each unit as a mark. */
export function chartOf({ title, indicator }: ChartPlan, ledger: Ledger): Extract<Block, { type: 'chart' }> | null {
  const { asking, input, words } = ledger
  const definition = asking.book.catalogue.get(indicator)
  if (!definition) return null
  const units = unitsOf(ledger, [indicator])
  const figures = units.map((unit) => ({ unit, figure: ledger.cell({ unit, indicator, period: String(input.season.year) }) }))
  if (!figures.some(({ figure }) => figure.number !== null)) return null
  const label = ledger.names.among(units)
  const bars = figures.toSorted((left, right) => compareKnown(left.figure, right.figure)).map(({ unit, figure }): Chart['bars'][number] => {
    const target = targetOf(ledger, unit, indicator)
    return {
      label: label(unit), value: figure.number?.toNumber() ?? null, text: figure.text,
      ...(figure.number === null ? {} : { fact: figure.fact }),
      ...(target === null ? {} : { target: target.toNumber() }),
    }
  })
  const mark = estimatesIn(figures.map(({ figure }) => figure), ledger).cutOff === null ? '' : ` ${words.estimateMark}`
  const withTarget = bars.some(({ target }) => target !== undefined)
  return { type: 'chart', chart: { title: `${title}${mark}`, unit: definition.unitOfMeasure, bars, ...(withTarget ? { targetName: words.targetName } : {}) } }
}

/** Units that any of the indicators concerns, in the order of the region. */
export function unitsOf({ asking, input }: Ledger, indicators: readonly string[]): string[] {
  const period = String(input.season.year)
  const concerned = new Set(indicators.flatMap((code) => asking.over('all', [code, ...countsIn(asking, asking.measure(code))], period).units))
  return input.region.units.map(({ id }) => id).filter((id) => concerned.has(id))
}

function valueCell(ledger: Ledger, column: TableColumn, unit: string): Cell {
  const { input, words } = ledger
  if (column.show === 'target') return targetCell(ledger, column.indicator, unit)
  const figure = ledger.cell({ unit, indicator: column.indicator, period: String(input.season.year) })
  if (figure.number === null) return { text: figure.state === 'missing' ? words.notReported : words.notApplicable }
  return { text: columnText(ledger, column, figure.number), fact: figure.fact }
}

function totalCell(ledger: Ledger, column: TableColumn): Cell {
  const spec = ledger.asking.isRate(column.indicator) ? ({ op: 'rate', indicator: column.indicator } as const) : ({ op: 'sum', indicator: column.indicator } as const)
  if (column.show === 'target' || !ledger.canTell(spec)) return { text: '' }
  const figure = ledger.figure(spec)
  return figure.number === null ? { text: ledger.words.notReported } : { text: columnText(ledger, column, figure.number), fact: figure.fact, strong: true }
}

function columnText({ asking, words }: Ledger, { indicator, in: under }: TableColumn, value: Rational): string {
  const definition = asking.indicator(indicator)
  if (definition.kind === 'rate') return twoDigits(value)
  return (under === undefined ? null : moneyIn(value, definition.unitOfMeasure, under, words.money)) ?? figureText(value, definition, words.money)
}

/** Figures of a column line up, so a whole percent keeps its decimals there. */
function twoDigits(value: Rational): string {
  const text = twoPlaces(value)
  return `${text.includes(',') ? text : `${text},00`} %`
}

export function targetCell(ledger: Ledger, indicator: string, unit: string): Cell {
  const { asking, input, names, words } = ledger
  const target = targetOf(ledger, unit, indicator)
  if (target === null) return { text: '' }
  const definition = asking.indicator(indicator)
  const entry = asking.book.target(unit, indicator, input.season.year)
  const text = definition.kind === 'rate' ? twoDigits(target) : figureText(target, definition, words.money)
  const value = entry?.target ?? ''
  const fact = ledger.tell(`target.${unit}.${indicator}`, {
    text: words.fact.target({ name: definition.name, unit: names.full(unit), year: input.season.year, value: text }),
    value, valueText: text, targets: [{ unit, indicator, year: input.season.year, value }], source: entry?.source ?? null,
    together: words.fact.targets({ name: definition.name, year: input.season.year }),
  })
  return { text, fact: fact.id }
}

export function targetOf({ asking, input }: Ledger, unit: string, indicator: string): Rational | null {
  const target = asking.book.target(unit, indicator, input.season.year)?.target
  return target && target !== 'n/a' ? Rational.from(target) : null
}

function compareKnown(left: Figure, right: Figure): number {
  if (left.number === null || right.number === null) return Number(left.number === null) - Number(right.number === null)
  return right.number.compare(left.number)
}
