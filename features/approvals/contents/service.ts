// Reads what stands now of many sheets at once: each question is asked once, however many sheets wait.
import { formatDecimal } from '@thidua/kit/vi-text.ts'
import { approvalsVi } from '../../../messages/approvals.ts'
import type { Ctx } from '../../context.ts'
import { selfScoresOf } from '../../assessment/service.ts'
import { dataSetsOf, dictionary, regionCells, regionPeriods, type StoredCell } from '../../indicators/service.ts'
import { knownUnits } from '../../organisations/service.ts'
import type { UnitSummary } from '../../organisations/contract.ts'
import type { SheetPlace } from '../contract.ts'
import type { Content } from '../model.ts'
import { cellContent, readContent, scoreContent } from './model.ts'

export interface SheetContents {
  readonly place: SheetPlace
  readonly unitName: string
  readonly title: string
  readonly items: readonly (Content & { readonly measure: string })[]
}

type Units = ReadonlyMap<string, UnitSummary>

/** A place where no sheet can be, such as a data set of another kind of unit, is left out. */
export async function contentsOf(ctx: Ctx, places: readonly SheetPlace[]): Promise<SheetContents[]> {
  const units = new Map((await knownUnits(ctx, ctx.today)).map((unit) => [unit.id, unit]))
  const known = places.filter((place) => units.has(place.unit))
  const [figures, scores] = [known.filter(({ kind }) => kind === 'figures'), known.filter(({ kind }) => kind === 'scores')]
  return [...(await figuresOf(ctx, figures, units)), ...(await scoresOf(ctx, scores, units))]
}

async function figuresOf(ctx: Ctx, places: readonly SheetPlace[], units: Units): Promise<SheetContents[]> {
  if (places.length === 0) return []
  const [sets, indicators, periods] = [await dataSetsOf(ctx), await dictionary(ctx, ctx.today), await regionPeriods(ctx)]
  const asked = { units: distinct(places.map(({ unit }) => unit)), periods: distinct(places.map(({ period }) => period)), asOf: ctx.today }
  const standing = standingCells(await regionCells(ctx, asked))
  return places.flatMap((place): SheetContents[] => {
    const set = sets.find((candidate) => candidate.id === place.subject)
    const unit = units.get(place.unit)!
    const isRound = periods.some((period) => period.code === place.period && period.calendar === set?.calendar)
    if (!set || !isRound || set.unitKind !== unit.kind) return []
    // a rate is computed from approved figures; there is nothing of its own to approve
    const typed = indicators.filter((indicator) => set.indicators.includes(indicator.code) && indicator.numerator === null)
    const items = typed.map(({ code, name, unitOfMeasure }) => {
      const cell = standing.get(cellKey(place.unit, code, place.period))
      const content = cell ? cellContent({ ...place, indicator: code }, cell) : null
      return item({ item: code, name, measure: unitOfMeasure, content, by: cell?.enteredBy, at: cell?.enteredAt })
    })
    return [{ place, unitName: unit.shortName, title: set.name, items }]
  })
}

const cellKey = (unit: string, indicator: string, period: string): string => `${unit}\n${indicator}\n${period}`

/** Of several entries the last reported holds; of two reported on one day the later one. */
function standingCells(cells: readonly StoredCell[]): Map<string, StoredCell> {
  const standing = new Map<string, StoredCell>()
  for (const cell of cells) {
    const key = cellKey(cell.unit, cell.indicator, cell.period)
    const held = standing.get(key)
    if (!held || cell.reported >= held.reported) standing.set(key, cell)
  }
  return standing
}

async function scoresOf(ctx: Ctx, places: readonly SheetPlace[], units: Units): Promise<SheetContents[]> {
  const sheets: SheetContents[] = []
  for (const subject of distinct(places.map((place) => place.subject))) {
    const { card, lines, scores } = await selfScoresOf(ctx, subject)
    const standing = new Map(scores.map((score) => [`${score.unit}\n${score.code}`, score]))
    for (const place of places.filter((each) => each.subject === subject && each.period === String(card.year))) {
      const unit = units.get(place.unit)!
      if (!card.appliesTo.includes(unit.kind)) continue
      const items = lines.map(({ code, name, max }) => {
        const score = standing.get(`${place.unit}\n${code}`)
        const content = score ? scoreContent({ unit: place.unit, card: subject, code }, score, max) : null
        return item({ item: code, name: `${code} ${name}`, measure: '', content, by: score?.enteredBy, at: score?.enteredAt })
      })
      sheets.push({ place, unitName: unit.shortName, title: card.name, items })
    }
  }
  return sheets
}

interface Read { readonly item: string; readonly name: string; readonly measure: string; readonly content: string | null; readonly by: string | undefined; readonly at: string | undefined }

function item({ by = '', at = '', ...read }: Read): SheetContents['items'][number] {
  return { ...read, by, at, words: read.content === null ? '' : contentInWords(read.content, read.measure) }
}

export function contentInWords(content: string, measure: string): string {
  const { state, value, status, max } = readContent(content)
  if (state !== 'number' || value === null) return approvalsVi.value[state === 'not-applicable' ? 'notApplicable' : 'blank']
  const figure = formatDecimal(value)
  return max === undefined ? approvalsVi.value.figure({ value: figure, measure, status: status ?? '' }) : approvalsVi.value.points({ value: figure, max: formatDecimal(max) })
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)]
}
