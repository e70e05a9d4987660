// The whole law as one value: rules, numbers, worked cases, statements of procedure.
import * as collectiveCommendations from './commendations/collective-commendations.ts'
import * as individualCommendations from './commendations/individual-commendations.ts'
import * as otherCommendations from './commendations/other-commendations.ts'
import type { LawCase } from './engine/case.ts'
import type { LawValue } from './engine/dated.ts'
import type { LawBook } from './engine/ground.ts'
import type { LimitStatement } from './limits/general/statement.ts'
import * as procedures from './procedures.ts'
import * as tables from './tables.ts'
import * as collectiveTitles from './titles/collective-titles.ts'
import * as individualTitles from './titles/individual-titles.ts'

export interface Rulebook extends LawBook {
  readonly cases: readonly LawCase[]
  readonly statements: readonly LimitStatement[]
  /** Every dated value, those of the tables that are no numbers included. */
  readonly everyValue: readonly LawValue<number | string | boolean>[]
}

const awardRooms = [individualTitles, collectiveTitles, individualCommendations, collectiveCommendations, otherCommendations]

export const rulebook: Rulebook = {
  rules: awardRooms.flatMap(({ rules }) => rules),
  values: awardRooms.flatMap(({ values }) => values),
  cases: [...awardRooms.flatMap(({ cases }) => cases), ...tables.cases, ...procedures.cases],
  statements: procedures.statements,
  everyValue: [...awardRooms.flatMap(({ values }) => values), ...tables.values, ...procedures.values, ...procedures.dates],
}
