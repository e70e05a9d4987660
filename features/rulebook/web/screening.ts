// The matrix of people and awards: which columns belong together, which rows pass the filters.
import { fits } from './award-list.ts'
import type { AwardKind, AwardOnDay, Screening } from './rulebook.ts'

export const columnGroups = ['title', 'merit', 'order', 'other'] as const
export type ColumnGroup = (typeof columnGroups)[number]

export type ScreenedAward = Screening['byAward'][number] & { readonly short: string; readonly kind: AwardKind }
export type ScreenedRow = Screening['rows'][number]
type Answer = ScreenedRow['answers'][number]['answer']

/** A screen holds about ten columns, so awards are read in groups. */
export function groupOfKind(kind: AwardKind): ColumnGroup {
  if (kind === 'title') return 'title'
  if (kind === 'diploma' || kind === 'certificate') return 'merit'
  return kind === 'order' ? 'order' : 'other'
}

/** What was screened, with the short names of the law of the day. */
export function awardsOf(screening: Pick<Screening, 'byAward'>, awards: readonly Pick<AwardOnDay, 'award' | 'short' | 'kind'>[]): ScreenedAward[] {
  return screening.byAward.map((each) => {
    const known = awards.find(({ award }) => award === each.award)
    return { ...each, short: known?.short ?? each.name, kind: known?.kind ?? 'title' }
  })
}

export interface ScreenFilter {
  readonly text: string
  readonly unit: string | null
  readonly award: string | null
  readonly answer: Answer | null
}

export function filterRows(rows: readonly ScreenedRow[], { text, unit, award, answer }: ScreenFilter): ScreenedRow[] {
  return rows.filter((row) => {
    if (unit !== null && row.unit !== unit) return false
    if (!fits(`${row.name} ${row.unitName}`, text)) return false
    if (answer === null) return true
    return row.answers.some((each) => each.answer === answer && (award === null || each.award === award))
  })
}
