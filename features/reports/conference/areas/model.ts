// A catalogue nobody has written sentences for still gets its report: each area with its totals, rates and targets.
import type { Block } from '@thidua/kit/paper.ts'
import type { IndicatorDefinition } from '@thidua/scoring/region.ts'
import type { SentencePlan } from '../contract.ts'
import type { Ledger } from '../ledger/model.ts'
import { paragraphsOf } from '../paragraphs/model.ts'
import { chartOf, tableOf, targetOf, unitsOf } from '../tables/model.ts'

/** Counts nobody steers by are left to the tables when an area has many. */
const fewEnough = 5

/** An area without a name is called by what it counts, never by its code. */
export function areaTitle(area: string, { input, words }: Ledger): string {
  const [first, ...others] = input.region.indicators.filter((indicator) => indicator.area === area)
  return input.areaNames[area] ?? words.areas.unnamed({ first: first?.name ?? '', others: others.length })
}

export function areaBlocks(area: string, ledger: Ledger): Block[] {
  const { input, words } = ledger
  const indicators = input.region.indicators.filter((indicator) => indicator.area === area)
  const sums = indicators.filter(({ aggregation }) => aggregation === 'sum')
  const told = indicators.filter((indicator) => indicator.aggregation !== 'sum' || sums.length <= fewEnough || indicator.direction !== 'none')
  const paragraphs = paragraphsOf(told.map((indicator) => [planOf(indicator, ledger)]), ledger)
  const targeted = indicators.filter(({ code }) => unitsOf(ledger, [code]).some((unit) => targetOf(ledger, unit, code) !== null))
  const charts = targeted.slice(0, 1).flatMap(({ code, name }) => chartOf({ title: words.areas.chart({ name }), indicator: code }, ledger) ?? [])
  const table = tableOf({
    caption: words.areas.table({ area: areaTitle(area, ledger) }),
    columns: columnsOf(targeted.length > 0 ? targeted : told.filter(({ aggregation }) => aggregation !== 'none').slice(0, fewEnough), ledger, targeted.length > 0),
  }, ledger)
  return [...paragraphs, ...charts, ...(table ? [table] : [])]
}

function columnsOf(indicators: readonly IndicatorDefinition[], { words }: Ledger, withTarget: boolean) {
  return indicators.flatMap(({ code, name, unitOfMeasure, kind }) => {
    const title = kind === 'count' ? `${name} (${unitOfMeasure})` : name
    const value = { title, indicator: code, show: 'value' as const, width: 2 }
    return withTarget ? [value, { title: words.targetColumn, indicator: code, show: 'target' as const, width: 1.4 }] : [value]
  })
}

function planOf({ code, name, unitOfMeasure, kind, aggregation }: IndicatorDefinition, { words }: Ledger): SentencePlan {
  const said = name.replace(/[[\]{}|]/g, ' ')
  if (kind === 'rate') return { figures: { rate: { op: 'rate', indicator: code }, change: { op: 'change', indicator: code } }, variants: [{ text: words.areas.rate({ name: said }) }] }
  if (aggregation === 'sum') {
    const unit = kind === 'money' ? '' : ` ${unitOfMeasure.replace(/[[\]{}|]/g, ' ')}`
    return { figures: { total: { op: 'sum', indicator: code }, change: { op: 'change', indicator: code } }, variants: [{ text: words.areas.total({ name: said, unit }) }] }
  }
  if (kind === 'yesno') return { figures: { holding: { op: 'where', measure: code, operator: '>=', bound: '1', name } }, variants: [{ text: words.areas.yes({ name: said }) }] }
  return { figures: { holding: { op: 'where', measure: code, operator: '>', bound: '0', name } }, variants: [{ text: words.areas.days({ name: said, unit: unitOfMeasure }) }] }
}
