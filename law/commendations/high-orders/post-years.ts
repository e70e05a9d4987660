// One row of a table of NĐ 152/2025 as a dated value.
import type { Citation } from '../../engine/citation.ts'
import type { LawValue } from '../../engine/dated.ts'
import { decree152Numbers } from '../periods.ts'

/** `postYears('commendations/x', 'minister', 13, { says, cite })` has the id `commendations/x/minister-years`. */
export function postYears(folder: string, rank: string, years: number, about: { readonly says: string; readonly cite: Citation }): LawValue {
  return { id: `${folder}/${rank}-years`, says: about.says, unit: 'years', entries: [{ ...decree152Numbers, value: years, cite: about.cite }] }
}
