// The tables of the law: who decides, how much money, how many may be chosen, how people are rated.
import { cases as authorityCases } from './authority/cases.ts'
import { values as authorityValues } from './authority/values.ts'
import type { ProcedureCase } from './engine/case.ts'
import type { LawValue } from './engine/dated.ts'
import { cases as capCases } from './limits/caps/cases.ts'
import { values as capValues } from './limits/caps/values.ts'
import { cases as ratingCases } from './limits/ratings/cases.ts'
import { values as ratingValues } from './limits/ratings/values.ts'
import { cases as moneyCases } from './money/cases.ts'
import { values as moneyValues } from './money/values.ts'

export const values: readonly LawValue[] = [...authorityValues, ...moneyValues, ...capValues, ...ratingValues]

export const cases: readonly ProcedureCase[] = [...authorityCases, ...moneyCases, ...capCases, ...ratingCases]
