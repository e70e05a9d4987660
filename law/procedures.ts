// Everything the law says about procedure: numbers, fixed days, worked cases, and the statements of the rulebook.
import { cases as cancellationCases } from './cancellation/cases.ts'
import { statements as cancellationStatements } from './cancellation/statements.ts'
import { values as cancellationValues } from './cancellation/values.ts'
import { cases as councilCases } from './councils/cases.ts'
import { statements as councilStatements } from './councils/statements.ts'
import { values as councilValues } from './councils/values.ts'
import { cases as componentCases } from './dossiers/components/cases.ts'
import { statements as componentStatements } from './dossiers/components/statements.ts'
import { values as componentValues } from './dossiers/components/values.ts'
import { cases as deadlineCases } from './dossiers/deadlines/cases.ts'
import { statements as deadlineStatements } from './dossiers/deadlines/statements.ts'
import { dates as deadlineDates, values as deadlineValues } from './dossiers/deadlines/values.ts'
import { cases as postingCases } from './dossiers/posting/cases.ts'
import { statements as postingStatements } from './dossiers/posting/statements.ts'
import { values as postingValues } from './dossiers/posting/values.ts'
import type { LawCase } from './engine/case.ts'
import type { LawValue } from './engine/dated.ts'
import { cases as calendarCases } from './limits/calendar/cases.ts'
import { statements as calendarStatements } from './limits/calendar/statements.ts'
import { values as calendarValues } from './limits/calendar/values.ts'
import { cases as generalCases } from './limits/general/cases.ts'
import { emulation } from './limits/general/emulation.ts'
import { limits } from './limits/general/limits.ts'
import type { LimitStatement } from './limits/general/statement.ts'
import { values as generalValues } from './limits/general/values.ts'
import { yearCounting } from './limits/general/year-counting.ts'
import { cases as initiativeCases } from './limits/initiatives/cases.ts'
import { statements as initiativeStatements } from './limits/initiatives/statements.ts'
import { cases as transitionCases } from './limits/transitions/cases.ts'
import { statements as transitionStatements } from './limits/transitions/statements.ts'

export const values: readonly LawValue[] = [
  ...generalValues, ...calendarValues, ...councilValues, ...componentValues, ...deadlineValues, ...postingValues, ...cancellationValues,
]

/** Dates of the year: `12-31`. */
export const dates: readonly LawValue<string>[] = deadlineDates

export const cases: readonly LawCase[] = [
  ...generalCases, ...calendarCases, ...councilCases, ...componentCases, ...deadlineCases, ...postingCases, ...cancellationCases, ...initiativeCases, ...transitionCases,
]

export const statements: readonly LimitStatement[] = [
  ...limits, ...emulation, ...yearCounting, ...calendarStatements, ...initiativeStatements, ...transitionStatements, ...councilStatements, ...componentStatements,
  ...deadlineStatements, ...postingStatements, ...cancellationStatements,
]
