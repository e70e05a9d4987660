// How a cell and a rate are shown; pure.
import type { CellBook } from '@thidua/scoring/cells.ts'
import { rateMeasure } from '@thidua/scoring/evaluate.ts'
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { formatDecimal } from '@thidua/kit/vi-text.ts'
import type { CellEntry, IndicatorDefinition } from '@thidua/scoring/region.ts'
import { decimalText } from '@thidua/scoring/rounding.ts'
import type { CellEntryView } from '../contract.ts'

/** Only what the contract shows: the place of the cell is known to the one who asks. */
export function viewOf(stored: CellEntry & CellEntryView): CellEntryView {
  const { entry, state, value, status, source, note, cutOff, reported, enteredAt, enteredBy, channel, reason } = stored
  return { entry, state, value, status, source, note, cutOff, reported, enteredAt, enteredBy, channel, reason }
}

export interface RateInWords {
  /** Percent with at most four decimals; null while a part is missing or nothing arose. */
  readonly value: string | null
  readonly arithmetic: string
  readonly operands: { indicator: string; name: string; state: 'number' | 'blank' | 'not-applicable'; value: string | null }[]
}

/** A rate recomputed from its parts, never read from a printed share; null for what is not a rate. */
export function rateInWords(book: CellBook, indicator: IndicatorDefinition, place: { unit: string; period: string }): RateInWords | null {
  const rate = book.catalogue.rate(indicator.code)
  if (rate === null || rate === 'broken') return null
  const at = { ...place, view: 'own' } as const
  const { result, cells } = book.evaluate(rateMeasure(rate), at)
  const operands = cells.map((use) => {
    const entry = use.entry as CellEntry | undefined
    return { indicator: use.indicator, name: book.catalogue.nameOf(use.indicator), state: entry?.state ?? ('blank' as const), value: entry?.value ?? null }
  })
  if (result.state !== 'number') {
    const absent = operands.filter((operand) => operand.state !== 'number').map((operand) => operand.name)
    const nothingArose = result.state === 'not-applicable' && absent.length === 0
    return { value: null, operands, arithmetic: nothingArose ? '0 / 0: không phát sinh' : `Chưa tính được, còn thiếu: ${absent.join(', ')}` }
  }
  const part = (measure: typeof rate.numerator) => {
    const value = book.evaluate(measure, at).result
    return value.state === 'number' ? formatDecimal(decimalText(value.value, 2)) : '?'
  }
  const value = decimalText(result.value, 4)
  return { value, operands, arithmetic: `${part(rate.numerator)} / ${part(rate.denominator)} = ${formatDecimal(value, 2)} %` }
}

/** A unit may report a period when it existed on at least one of its days. */
export function existsDuring(unit: { validFrom: PlainDate; validTo: PlainDate | null }, period: { from: PlainDate; to: PlainDate }): boolean {
  return unit.validFrom <= period.to && (unit.validTo === null || unit.validTo >= period.from)
}
