// Titles and flags of collectives and households.
import type { LawCase } from '../engine/case.ts'
import type { LawValue } from '../engine/dated.ts'
import type { AwardRule } from '../engine/rule.ts'
import { cases as advancedLabourCollectiveCases } from './advanced-labour-collective/cases.ts'
import { rule as advancedLabourCollective } from './advanced-labour-collective/rule.ts'
import { values as advancedLabourCollectiveValues } from './advanced-labour-collective/values.ts'
import { cases as advancedUnitCases } from './advanced-unit/cases.ts'
import { rule as advancedUnit } from './advanced-unit/rule.ts'
import { values as advancedUnitValues } from './advanced-unit/values.ts'
import { cases as excellentLabourCollectiveCases } from './excellent-labour-collective/cases.ts'
import { rule as excellentLabourCollective } from './excellent-labour-collective/rule.ts'
import { values as excellentLabourCollectiveValues } from './excellent-labour-collective/values.ts'
import { cases as determinedToWinUnitCases } from './determined-to-win-unit/cases.ts'
import { rule as determinedToWinUnit } from './determined-to-win-unit/rule.ts'
import { values as determinedToWinUnitValues } from './determined-to-win-unit/values.ts'
import { cases as ministryProvinceEmulationFlagCases } from './ministry-province-emulation-flag/cases.ts'
import { rule as ministryProvinceEmulationFlag } from './ministry-province-emulation-flag/rule.ts'
import { values as ministryProvinceEmulationFlagValues } from './ministry-province-emulation-flag/values.ts'
import { cases as forceEmulationFlagCases } from './force-emulation-flag/cases.ts'
import { rule as forceEmulationFlag } from './force-emulation-flag/rule.ts'
import { values as forceEmulationFlagValues } from './force-emulation-flag/values.ts'
import { cases as governmentEmulationFlagCases } from './government-emulation-flag/cases.ts'
import { rule as governmentEmulationFlag } from './government-emulation-flag/rule.ts'
import { values as governmentEmulationFlagValues } from './government-emulation-flag/values.ts'
import { cases as exemplaryCommuneCases } from './exemplary-commune/cases.ts'
import { rule as exemplaryCommune } from './exemplary-commune/rule.ts'
import { values as exemplaryCommuneValues } from './exemplary-commune/values.ts'
import { cases as culturalVillageCases } from './cultural-village/cases.ts'
import { rule as culturalVillage } from './cultural-village/rule.ts'
import { values as culturalVillageValues } from './cultural-village/values.ts'
import { cases as culturalFamilyCases } from './cultural-family/cases.ts'
import { rule as culturalFamily } from './cultural-family/rule.ts'
import { values as culturalFamilyValues } from './cultural-family/values.ts'

export const rules: readonly AwardRule[] = [
  advancedLabourCollective,
  advancedUnit,
  excellentLabourCollective,
  determinedToWinUnit,
  ministryProvinceEmulationFlag,
  forceEmulationFlag,
  governmentEmulationFlag,
  exemplaryCommune,
  culturalVillage,
  culturalFamily,
]

export const values: readonly LawValue[] = [
  ...advancedLabourCollectiveValues,
  ...advancedUnitValues,
  ...excellentLabourCollectiveValues,
  ...determinedToWinUnitValues,
  ...ministryProvinceEmulationFlagValues,
  ...forceEmulationFlagValues,
  ...governmentEmulationFlagValues,
  ...exemplaryCommuneValues,
  ...culturalVillageValues,
  ...culturalFamilyValues,
]

export const cases: readonly LawCase[] = [
  ...advancedLabourCollectiveCases,
  ...advancedUnitCases,
  ...excellentLabourCollectiveCases,
  ...determinedToWinUnitCases,
  ...ministryProvinceEmulationFlagCases,
  ...forceEmulationFlagCases,
  ...governmentEmulationFlagCases,
  ...exemplaryCommuneCases,
  ...culturalVillageCases,
  ...culturalFamilyCases,
]
