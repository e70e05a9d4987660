// Certificates, diplomas and orders of collectives and households.
import type { LawCase } from '../engine/case.ts'
import type { LawValue } from '../engine/dated.ts'
import type { AwardRule } from '../engine/rule.ts'
import { cases as certificateOfMeritCollectiveCases } from './certificate-of-merit-collective/cases.ts'
import { rule as certificateOfMeritCollective } from './certificate-of-merit-collective/rule.ts'
import { values as certificateOfMeritCollectiveValues } from './certificate-of-merit-collective/values.ts'
import { cases as certificateOfMeritHouseholdCases } from './certificate-of-merit-household/cases.ts'
import { rule as certificateOfMeritHousehold } from './certificate-of-merit-household/rule.ts'
import { values as certificateOfMeritHouseholdValues } from './certificate-of-merit-household/values.ts'
import { cases as ministryProvinceDiplomaCollectiveCases } from './ministry-province-diploma-collective/cases.ts'
import { rule as ministryProvinceDiplomaCollective } from './ministry-province-diploma-collective/rule.ts'
import { values as ministryProvinceDiplomaCollectiveValues } from './ministry-province-diploma-collective/values.ts'
import { cases as ministryProvinceDiplomaHouseholdCases } from './ministry-province-diploma-household/cases.ts'
import { rule as ministryProvinceDiplomaHousehold } from './ministry-province-diploma-household/rule.ts'
import { values as ministryProvinceDiplomaHouseholdValues } from './ministry-province-diploma-household/values.ts'
import { cases as primeMinisterDiplomaCollectiveCases } from './prime-minister-diploma-collective/cases.ts'
import { rule as primeMinisterDiplomaCollective } from './prime-minister-diploma-collective/rule.ts'
import { values as primeMinisterDiplomaCollectiveValues } from './prime-minister-diploma-collective/values.ts'
import { cases as primeMinisterDiplomaHouseholdCases } from './prime-minister-diploma-household/cases.ts'
import { rule as primeMinisterDiplomaHousehold } from './prime-minister-diploma-household/rule.ts'
import { values as primeMinisterDiplomaHouseholdValues } from './prime-minister-diploma-household/values.ts'
import { cases as labourOrderThirdClassCollectiveCases } from './labour-order-third-class-collective/cases.ts'
import { rule as labourOrderThirdClassCollective } from './labour-order-third-class-collective/rule.ts'
import { values as labourOrderThirdClassCollectiveValues } from './labour-order-third-class-collective/values.ts'
import { cases as labourOrderSecondClassCollectiveCases } from './labour-order-second-class-collective/cases.ts'
import { rule as labourOrderSecondClassCollective } from './labour-order-second-class-collective/rule.ts'
import { values as labourOrderSecondClassCollectiveValues } from './labour-order-second-class-collective/values.ts'
import { cases as labourOrderFirstClassCollectiveCases } from './labour-order-first-class-collective/cases.ts'
import { rule as labourOrderFirstClassCollective } from './labour-order-first-class-collective/rule.ts'
import { values as labourOrderFirstClassCollectiveValues } from './labour-order-first-class-collective/values.ts'
import { cases as independenceOrderThirdClassCollectiveCases } from './independence-order-third-class-collective/cases.ts'
import { rule as independenceOrderThirdClassCollective } from './independence-order-third-class-collective/rule.ts'
import { values as independenceOrderThirdClassCollectiveValues } from './independence-order-third-class-collective/values.ts'
import { cases as independenceOrderSecondClassCollectiveCases } from './independence-order-second-class-collective/cases.ts'
import { rule as independenceOrderSecondClassCollective } from './independence-order-second-class-collective/rule.ts'
import { values as independenceOrderSecondClassCollectiveValues } from './independence-order-second-class-collective/values.ts'
import { cases as independenceOrderFirstClassCollectiveCases } from './independence-order-first-class-collective/cases.ts'
import { rule as independenceOrderFirstClassCollective } from './independence-order-first-class-collective/rule.ts'
import { values as independenceOrderFirstClassCollectiveValues } from './independence-order-first-class-collective/values.ts'
import { cases as militaryExploitOrderThirdClassCollectiveCases } from './military-exploit-order-third-class-collective/cases.ts'
import { rule as militaryExploitOrderThirdClassCollective } from './military-exploit-order-third-class-collective/rule.ts'
import { values as militaryExploitOrderThirdClassCollectiveValues } from './military-exploit-order-third-class-collective/values.ts'
import { cases as militaryExploitOrderSecondClassCollectiveCases } from './military-exploit-order-second-class-collective/cases.ts'
import { rule as militaryExploitOrderSecondClassCollective } from './military-exploit-order-second-class-collective/rule.ts'
import { values as militaryExploitOrderSecondClassCollectiveValues } from './military-exploit-order-second-class-collective/values.ts'
import { cases as militaryExploitOrderFirstClassCollectiveCases } from './military-exploit-order-first-class-collective/cases.ts'
import { rule as militaryExploitOrderFirstClassCollective } from './military-exploit-order-first-class-collective/rule.ts'
import { values as militaryExploitOrderFirstClassCollectiveValues } from './military-exploit-order-first-class-collective/values.ts'
import { cases as fatherlandDefenceOrderThirdClassCollectiveCases } from './fatherland-defence-order-third-class-collective/cases.ts'
import { rule as fatherlandDefenceOrderThirdClassCollective } from './fatherland-defence-order-third-class-collective/rule.ts'
import { values as fatherlandDefenceOrderThirdClassCollectiveValues } from './fatherland-defence-order-third-class-collective/values.ts'
import { cases as fatherlandDefenceOrderSecondClassCollectiveCases } from './fatherland-defence-order-second-class-collective/cases.ts'
import { rule as fatherlandDefenceOrderSecondClassCollective } from './fatherland-defence-order-second-class-collective/rule.ts'
import { values as fatherlandDefenceOrderSecondClassCollectiveValues } from './fatherland-defence-order-second-class-collective/values.ts'
import { cases as fatherlandDefenceOrderFirstClassCollectiveCases } from './fatherland-defence-order-first-class-collective/cases.ts'
import { rule as fatherlandDefenceOrderFirstClassCollective } from './fatherland-defence-order-first-class-collective/rule.ts'
import { values as fatherlandDefenceOrderFirstClassCollectiveValues } from './fatherland-defence-order-first-class-collective/values.ts'
import { cases as hoChiMinhOrderCollectiveCases } from './ho-chi-minh-order-collective/cases.ts'
import { rule as hoChiMinhOrderCollective } from './ho-chi-minh-order-collective/rule.ts'
import { values as hoChiMinhOrderCollectiveValues } from './ho-chi-minh-order-collective/values.ts'
import { cases as goldStarOrderCollectiveCases } from './gold-star-order-collective/cases.ts'
import { rule as goldStarOrderCollective } from './gold-star-order-collective/rule.ts'
import { values as goldStarOrderCollectiveValues } from './gold-star-order-collective/values.ts'

export const rules: readonly AwardRule[] = [
  certificateOfMeritCollective,
  certificateOfMeritHousehold,
  ministryProvinceDiplomaCollective,
  ministryProvinceDiplomaHousehold,
  primeMinisterDiplomaCollective,
  primeMinisterDiplomaHousehold,
  labourOrderThirdClassCollective,
  labourOrderSecondClassCollective,
  labourOrderFirstClassCollective,
  independenceOrderThirdClassCollective,
  independenceOrderSecondClassCollective,
  independenceOrderFirstClassCollective,
  militaryExploitOrderThirdClassCollective,
  militaryExploitOrderSecondClassCollective,
  militaryExploitOrderFirstClassCollective,
  fatherlandDefenceOrderThirdClassCollective,
  fatherlandDefenceOrderSecondClassCollective,
  fatherlandDefenceOrderFirstClassCollective,
  hoChiMinhOrderCollective,
  goldStarOrderCollective,
]

export const values: readonly LawValue[] = [
  ...certificateOfMeritCollectiveValues,
  ...certificateOfMeritHouseholdValues,
  ...ministryProvinceDiplomaCollectiveValues,
  ...ministryProvinceDiplomaHouseholdValues,
  ...primeMinisterDiplomaCollectiveValues,
  ...primeMinisterDiplomaHouseholdValues,
  ...labourOrderThirdClassCollectiveValues,
  ...labourOrderSecondClassCollectiveValues,
  ...labourOrderFirstClassCollectiveValues,
  ...independenceOrderThirdClassCollectiveValues,
  ...independenceOrderSecondClassCollectiveValues,
  ...independenceOrderFirstClassCollectiveValues,
  ...militaryExploitOrderThirdClassCollectiveValues,
  ...militaryExploitOrderSecondClassCollectiveValues,
  ...militaryExploitOrderFirstClassCollectiveValues,
  ...fatherlandDefenceOrderThirdClassCollectiveValues,
  ...fatherlandDefenceOrderSecondClassCollectiveValues,
  ...fatherlandDefenceOrderFirstClassCollectiveValues,
  ...hoChiMinhOrderCollectiveValues,
  ...goldStarOrderCollectiveValues,
]

export const cases: readonly LawCase[] = [
  ...certificateOfMeritCollectiveCases,
  ...certificateOfMeritHouseholdCases,
  ...ministryProvinceDiplomaCollectiveCases,
  ...ministryProvinceDiplomaHouseholdCases,
  ...primeMinisterDiplomaCollectiveCases,
  ...primeMinisterDiplomaHouseholdCases,
  ...labourOrderThirdClassCollectiveCases,
  ...labourOrderSecondClassCollectiveCases,
  ...labourOrderFirstClassCollectiveCases,
  ...independenceOrderThirdClassCollectiveCases,
  ...independenceOrderSecondClassCollectiveCases,
  ...independenceOrderFirstClassCollectiveCases,
  ...militaryExploitOrderThirdClassCollectiveCases,
  ...militaryExploitOrderSecondClassCollectiveCases,
  ...militaryExploitOrderFirstClassCollectiveCases,
  ...fatherlandDefenceOrderThirdClassCollectiveCases,
  ...fatherlandDefenceOrderSecondClassCollectiveCases,
  ...fatherlandDefenceOrderFirstClassCollectiveCases,
  ...hoChiMinhOrderCollectiveCases,
  ...goldStarOrderCollectiveCases,
]
