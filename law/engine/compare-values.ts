// Numbers, dates and powers of two days: who decides, how much money, how many votes, by when.
import { formatDecimal } from '@thidua/kit/vi-text.ts'
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import type { Side } from './compare-conditions.ts'
import { entryOn, type DatedValue, type LawValue } from './dated.ts'

type AnyValue = LawValue<number | string | boolean>

export interface ChangedValue {
  readonly id: string
  /** First folder of the path: `authority`, `money`, `councils`, `dossiers`, `limits`, `cancellation`. */
  readonly topic: string
  readonly says: string
  /** `null`: the text of that day gives none, or nobody has read it. */
  readonly before: Side | null
  readonly after: Side | null
}

/** Values that differ between two days. Those that stand inside the rules of awards are told with their rules: give the others. */
export function compareValues(values: readonly AnyValue[], { from, to }: { readonly from: PlainDate; readonly to: PlainDate }): ChangedValue[] {
  return values.flatMap((value) => {
    const [before, after] = [entryOn(value.entries, from), entryOn(value.entries, to)]
    if (before?.value === after?.value) return []
    return [{ id: value.id, topic: value.id.split('/')[0] ?? '', says: value.says, before: sideOf(value, before), after: sideOf(value, after) }]
  })
}

function sideOf(value: AnyValue, entry: DatedValue<number | string | boolean> | undefined): Side | null {
  return entry === undefined ? null : { text: valueText(value.unit, entry.value), citation: entry.cite }
}

const unitNames: Readonly<Partial<Record<AnyValue['unit'], string>>> = {
  percent: ' %', years: ' năm', months: ' tháng', days: ' ngày', 'working-days': ' ngày làm việc', đồng: ' đồng', 'times-base-salary': ' lần mức lương cơ sở',
}

/** `valueText('percent', 80)` is `80 %`; a switch says có or không. */
export function valueText(unit: AnyValue['unit'], value: number | string | boolean): string {
  if (unit === 'switch') return value === 1 || value === true ? 'có' : 'không'
  if (unit === 'date') return dateText(String(value))
  if (unit === 'share') return shareText(Number(value))
  return typeof value === 'number' ? `${formatDecimal(String(value))}${unitNames[unit] ?? ''}` : String(value)
}

/** `12-31` is ngày 31/12. */
function dateText(monthAndDay: string): string {
  const [month, day] = monthAndDay.split('-')
  return day === undefined ? monthAndDay : `ngày ${day}/${month}`
}

/** Two thirds are written as a fraction, as the law does. */
function shareText(share: number): string {
  for (const below of [2, 3, 4, 5]) {
    const above = share * below
    if (Math.abs(above - Math.round(above)) < 1e-9) return `${Math.round(above)}/${below}`
  }
  return formatDecimal(String(share))
}
