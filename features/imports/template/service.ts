// A form to fill in: what the unit owes in a data set and a period, with last year beside and what already stands.
import type { InputOf, OutputOf } from '@thidua/kit/contract.ts'
import { Refusal } from '@thidua/kit/refusal.ts'
import { importsVi } from '../../../messages/imports.ts'
import { indicatorsVi } from '../../../messages/indicators.ts'
import { writeWorkbook, type WrittenColumn } from '../../../outside/sheets/write-workbook.ts'
import { mayRead } from '../../access/service.ts'
import type { Ctx } from '../../context.ts'
import { dataSetsOf, dictionary, regionCells, regionPeriods, yearBefore } from '../../indicators/service.ts'
import type { IndicatorSummary } from '../../indicators/contract.ts'
import { findUnit } from '../../organisations/service.ts'
import type { UnitSummary } from '../../organisations/contract.ts'
import type { operations } from '../contract.ts'
import { HeldCells } from '../statement/model.ts'
import { formRow } from './model.ts'

type Download = (typeof operations)['download-template']

const { formTitles: titles } = importsVi
const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const columns: readonly WrittenColumn[] = [
  { title: titles.unit },
  { title: titles.unit_name },
  { title: titles.indicator },
  { title: titles.indicator_name, width: 60 },
  { title: titles.unit_of_measure },
  { title: titles.period },
  { title: titles.last_year, kind: 'decimal' },
  { title: titles.value, kind: 'decimal', width: 18 },
  { title: titles.status, choices: Object.values(indicatorsVi.status) },
  { title: titles.reason, width: 30 },
  { title: titles.note, width: 30 },
]

export async function downloadTemplate(ctx: Ctx, input: InputOf<Download>): Promise<OutputOf<Download>> {
  const set = (await dataSetsOf(ctx)).find((candidate) => candidate.id === input.dataSet)
  if (!set) throw new Refusal('indicators.no-such-data-set', { dataSet: input.dataSet })
  const period = (await regionPeriods(ctx)).find((candidate) => candidate.code === input.period && candidate.calendar === set.calendar)
  const unit = mayRead(ctx.scope, input.unit) ? await findUnit(ctx, input.unit, period?.to ?? ctx.today) : null
  if (!unit) throw new Refusal('indicators.no-such-unit', { unit: input.unit })
  if (unit.kind !== set.unitKind) throw new Refusal('indicators.no-such-data-set', { dataSet: input.dataSet })
  const owed = (await dictionary(ctx, ctx.today)).filter((indicator) => set.indicators.includes(indicator.code) && indicator.numerator === null)
  const rows = await rowsOf(ctx, { unit, owed, period: input.period })
  const bytes = await writeWorkbook([{ name: set.name, columns, rows }], { title: importsVi.formTitle({ name: set.name, unit: unit.shortName, period: input.period }) })
  return { fileName: importsVi.formFile({ dataSet: set.id, unit: unit.id, period: input.period }), mediaType, content: Buffer.from(bytes).toString('base64') }
}

async function rowsOf(ctx: Ctx, form: { unit: UnitSummary; owed: readonly IndicatorSummary[]; period: string }): Promise<string[][]> {
  const { unit, owed, period } = form
  const before = yearBefore(period)
  const held = new HeldCells(await regionCells(ctx, { units: [unit.id], asOf: ctx.today, periods: before === null ? [period] : [period, before] }))
  return owed.map((indicator) => {
    const cell = { unit: unit.id, indicator: indicator.code }
    const now = held.on({ ...cell, period }, ctx.today)
    const lastYear = before === null ? undefined : held.on({ ...cell, period: before }, ctx.today)
    return formRow({ unit, indicator, period, now, lastYear }, { status: indicatorsVi.status, notApplicable: indicatorsVi.state['not-applicable'] })
  })
}
