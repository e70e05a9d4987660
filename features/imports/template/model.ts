// One line of a form; pure.
import type { CellEntry } from '@thidua/scoring/region.ts'
import type { IndicatorSummary } from '../../indicators/contract.ts'
import type { UnitSummary } from '../../organisations/contract.ts'

export interface FormLine {
  readonly unit: UnitSummary
  readonly indicator: IndicatorSummary
  readonly period: string
  readonly now: CellEntry | undefined
  readonly lastYear: CellEntry | undefined
}

interface Words {
  readonly status: Readonly<Record<CellEntry['status'], string>>
  readonly notApplicable: string
}

/** In the order of the form's columns. What stands is filled in already, so that sending the form back unchanged changes nothing. */
export function formRow({ unit, indicator, period, now, lastYear }: FormLine, words: Words): string[] {
  const figure = (cell: CellEntry | undefined) => (cell?.state === 'not-applicable' ? words.notApplicable : (cell?.value ?? ''))
  return [
    unit.id, unit.shortName, indicator.code, indicator.name, indicator.unitOfMeasure, period,
    figure(lastYear), figure(now), now ? words.status[now.status] : '', '', now?.note ?? '',
  ]
}
