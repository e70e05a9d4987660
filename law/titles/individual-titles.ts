// The emulation titles of individuals, joined.
import type { LawCase } from '../engine/case.ts'
import type { LawValue } from '../engine/dated.ts'
import type { AwardRule } from '../engine/rule.ts'
import { cases as soldierCases } from './advanced-soldier/cases.ts'
import { rule as soldier } from './advanced-soldier/rule.ts'
import { values as soldierValues } from './advanced-soldier/values.ts'
import { cases as workerCases } from './advanced-worker/cases.ts'
import { rule as worker } from './advanced-worker/rule.ts'
import { values as workerValues } from './advanced-worker/values.ts'
import { cases as grassrootsCases } from './grassroots-emulation-fighter/cases.ts'
import { rule as grassroots } from './grassroots-emulation-fighter/rule.ts'
import { values as grassrootsValues } from './grassroots-emulation-fighter/values.ts'
import { cases as ministryCases } from './ministry-province-emulation-fighter/cases.ts'
import { rule as ministry } from './ministry-province-emulation-fighter/rule.ts'
import { values as ministryValues } from './ministry-province-emulation-fighter/values.ts'
import { cases as nationalCases } from './national-emulation-fighter/cases.ts'
import { rule as national } from './national-emulation-fighter/rule.ts'
import { values as nationalValues } from './national-emulation-fighter/values.ts'

export const rules: readonly AwardRule[] = [worker, soldier, grassroots, ministry, national]
export const values: readonly LawValue[] = [...workerValues, ...soldierValues, ...grassrootsValues, ...ministryValues, ...nationalValues]
export const cases: readonly LawCase[] = [...workerCases, ...soldierCases, ...grassrootsCases, ...ministryCases, ...nationalCases]
