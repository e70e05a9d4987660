// Long contribution, and the orders, medals, honorary titles and prizes beside the merit ladder.
import type { LawCase } from '../engine/case.ts'
import type { LawValue } from '../engine/dated.ts'
import type { AwardRule } from '../engine/rule.ts'
import { cases as internationalPrizeCases } from './international-prize/cases.ts'
import { cases as longContributionCases } from './long-contribution/cases.ts'
import { values as longContributionValues } from './long-contribution/values.ts'
import { cases as independenceOrderThirdClassIndividualCases } from './independence-order-third-class-individual/cases.ts'
import { rule as independenceOrderThirdClassIndividual } from './independence-order-third-class-individual/rule.ts'
import { values as independenceOrderThirdClassIndividualValues } from './independence-order-third-class-individual/values.ts'
import { cases as independenceOrderSecondClassIndividualCases } from './independence-order-second-class-individual/cases.ts'
import { rule as independenceOrderSecondClassIndividual } from './independence-order-second-class-individual/rule.ts'
import { values as independenceOrderSecondClassIndividualValues } from './independence-order-second-class-individual/values.ts'
import { cases as independenceOrderFirstClassIndividualCases } from './independence-order-first-class-individual/cases.ts'
import { rule as independenceOrderFirstClassIndividual } from './independence-order-first-class-individual/rule.ts'
import { values as independenceOrderFirstClassIndividualValues } from './independence-order-first-class-individual/values.ts'
import { cases as hoChiMinhOrderIndividualCases } from './ho-chi-minh-order-individual/cases.ts'
import { rule as hoChiMinhOrderIndividual } from './ho-chi-minh-order-individual/rule.ts'
import { values as hoChiMinhOrderIndividualValues } from './ho-chi-minh-order-individual/values.ts'
import { cases as goldStarOrderIndividualCases } from './gold-star-order-individual/cases.ts'
import { rule as goldStarOrderIndividual } from './gold-star-order-individual/rule.ts'
import { values as goldStarOrderIndividualValues } from './gold-star-order-individual/values.ts'
import { cases as militaryExploitOrderThirdClassCases } from './military-exploit-order-third-class/cases.ts'
import { rule as militaryExploitOrderThirdClass } from './military-exploit-order-third-class/rule.ts'
import { values as militaryExploitOrderThirdClassValues } from './military-exploit-order-third-class/values.ts'
import { cases as militaryExploitOrderSecondClassCases } from './military-exploit-order-second-class/cases.ts'
import { rule as militaryExploitOrderSecondClass } from './military-exploit-order-second-class/rule.ts'
import { values as militaryExploitOrderSecondClassValues } from './military-exploit-order-second-class/values.ts'
import { cases as militaryExploitOrderFirstClassCases } from './military-exploit-order-first-class/cases.ts'
import { rule as militaryExploitOrderFirstClass } from './military-exploit-order-first-class/rule.ts'
import { values as militaryExploitOrderFirstClassValues } from './military-exploit-order-first-class/values.ts'
import { cases as fatherlandDefenceOrderThirdClassCases } from './fatherland-defence-order-third-class/cases.ts'
import { rule as fatherlandDefenceOrderThirdClass } from './fatherland-defence-order-third-class/rule.ts'
import { values as fatherlandDefenceOrderThirdClassValues } from './fatherland-defence-order-third-class/values.ts'
import { cases as fatherlandDefenceOrderSecondClassCases } from './fatherland-defence-order-second-class/cases.ts'
import { rule as fatherlandDefenceOrderSecondClass } from './fatherland-defence-order-second-class/rule.ts'
import { values as fatherlandDefenceOrderSecondClassValues } from './fatherland-defence-order-second-class/values.ts'
import { cases as fatherlandDefenceOrderFirstClassCases } from './fatherland-defence-order-first-class/cases.ts'
import { rule as fatherlandDefenceOrderFirstClass } from './fatherland-defence-order-first-class/rule.ts'
import { values as fatherlandDefenceOrderFirstClassValues } from './fatherland-defence-order-first-class/values.ts'
import { cases as featOrderThirdClassCases } from './feat-order-third-class/cases.ts'
import { rule as featOrderThirdClass } from './feat-order-third-class/rule.ts'
import { cases as featOrderSecondClassCases } from './feat-order-second-class/cases.ts'
import { rule as featOrderSecondClass } from './feat-order-second-class/rule.ts'
import { cases as featOrderFirstClassCases } from './feat-order-first-class/cases.ts'
import { rule as featOrderFirstClass } from './feat-order-first-class/rule.ts'
import { cases as greatUnityOrderCases } from './great-unity-order/cases.ts'
import { rule as greatUnityOrder } from './great-unity-order/rule.ts'
import { values as greatUnityOrderValues } from './great-unity-order/values.ts'
import { cases as braveryOrderCases } from './bravery-order/cases.ts'
import { rule as braveryOrder } from './bravery-order/rule.ts'
import { cases as friendshipOrderCases } from './friendship-order/cases.ts'
import { rule as friendshipOrder } from './friendship-order/rule.ts'
import { cases as friendshipMedalCases } from './friendship-medal/cases.ts'
import { rule as friendshipMedal } from './friendship-medal/rule.ts'
import { cases as victoryBannerMedalCases } from './victory-banner-medal/cases.ts'
import { rule as victoryBannerMedal } from './victory-banner-medal/rule.ts'
import { values as victoryBannerMedalValues } from './victory-banner-medal/values.ts'
import { cases as nationalSecurityMedalCases } from './national-security-medal/cases.ts'
import { rule as nationalSecurityMedal } from './national-security-medal/rule.ts'
import { values as nationalSecurityMedalValues } from './national-security-medal/values.ts'
import { cases as gloriousSoldierMedalCases } from './glorious-soldier-medal/cases.ts'
import { rule as gloriousSoldierMedal } from './glorious-soldier-medal/rule.ts'
import { values as gloriousSoldierMedalValues } from './glorious-soldier-medal/values.ts'
import { cases as youthVolunteerMedalCases } from './youth-volunteer-medal/cases.ts'
import { rule as youthVolunteerMedal } from './youth-volunteer-medal/rule.ts'
import { cases as commemorativeMedalCases } from './commemorative-medal/cases.ts'
import { rule as commemorativeMedal } from './commemorative-medal/rule.ts'
import { cases as badgeCases } from './badge/cases.ts'
import { rule as badge } from './badge/rule.ts'
import { cases as forceDiplomaCases } from './force-diploma/cases.ts'
import { rule as forceDiploma } from './force-diploma/rule.ts'
import { cases as labourHeroCases } from './labour-hero/cases.ts'
import { rule as labourHero } from './labour-hero/rule.ts'
import { values as labourHeroValues } from './labour-hero/values.ts'
import { cases as armedForcesHeroCases } from './armed-forces-hero/cases.ts'
import { rule as armedForcesHero } from './armed-forces-hero/rule.ts'
import { cases as heroicProvinceCases } from './heroic-province/cases.ts'
import { rule as heroicProvince } from './heroic-province/rule.ts'
import { cases as heroicMotherCases } from './heroic-mother/cases.ts'
import { rule as heroicMother } from './heroic-mother/rule.ts'
import { cases as peoplesProfessionalTitleCases } from './peoples-professional-title/cases.ts'
import { rule as peoplesProfessionalTitle } from './peoples-professional-title/rule.ts'
import { cases as meritoriousProfessionalTitleCases } from './meritorious-professional-title/cases.ts'
import { rule as meritoriousProfessionalTitle } from './meritorious-professional-title/rule.ts'
import { cases as hoChiMinhPrizeCases } from './ho-chi-minh-prize/cases.ts'
import { rule as hoChiMinhPrize } from './ho-chi-minh-prize/rule.ts'
import { cases as statePrizeCases } from './state-prize/cases.ts'
import { rule as statePrize } from './state-prize/rule.ts'

export const rules: readonly AwardRule[] = [
  independenceOrderThirdClassIndividual,
  independenceOrderSecondClassIndividual,
  independenceOrderFirstClassIndividual,
  hoChiMinhOrderIndividual,
  goldStarOrderIndividual,
  militaryExploitOrderThirdClass,
  militaryExploitOrderSecondClass,
  militaryExploitOrderFirstClass,
  fatherlandDefenceOrderThirdClass,
  fatherlandDefenceOrderSecondClass,
  fatherlandDefenceOrderFirstClass,
  featOrderThirdClass,
  featOrderSecondClass,
  featOrderFirstClass,
  greatUnityOrder,
  braveryOrder,
  friendshipOrder,
  friendshipMedal,
  victoryBannerMedal,
  nationalSecurityMedal,
  gloriousSoldierMedal,
  youthVolunteerMedal,
  commemorativeMedal,
  badge,
  forceDiploma,
  labourHero,
  armedForcesHero,
  heroicProvince,
  heroicMother,
  peoplesProfessionalTitle,
  meritoriousProfessionalTitle,
  hoChiMinhPrize,
  statePrize,
]

export const values: readonly LawValue[] = [
  ...longContributionValues,
  ...independenceOrderThirdClassIndividualValues,
  ...independenceOrderSecondClassIndividualValues,
  ...independenceOrderFirstClassIndividualValues,
  ...hoChiMinhOrderIndividualValues,
  ...goldStarOrderIndividualValues,
  ...militaryExploitOrderThirdClassValues,
  ...militaryExploitOrderSecondClassValues,
  ...militaryExploitOrderFirstClassValues,
  ...fatherlandDefenceOrderThirdClassValues,
  ...fatherlandDefenceOrderSecondClassValues,
  ...fatherlandDefenceOrderFirstClassValues,
  ...greatUnityOrderValues,
  ...victoryBannerMedalValues,
  ...nationalSecurityMedalValues,
  ...gloriousSoldierMedalValues,
  ...labourHeroValues,
]

export const cases: readonly LawCase[] = [
  ...longContributionCases,
  ...internationalPrizeCases,
  ...independenceOrderThirdClassIndividualCases,
  ...independenceOrderSecondClassIndividualCases,
  ...independenceOrderFirstClassIndividualCases,
  ...hoChiMinhOrderIndividualCases,
  ...goldStarOrderIndividualCases,
  ...militaryExploitOrderThirdClassCases,
  ...militaryExploitOrderSecondClassCases,
  ...militaryExploitOrderFirstClassCases,
  ...fatherlandDefenceOrderThirdClassCases,
  ...fatherlandDefenceOrderSecondClassCases,
  ...fatherlandDefenceOrderFirstClassCases,
  ...featOrderThirdClassCases,
  ...featOrderSecondClassCases,
  ...featOrderFirstClassCases,
  ...greatUnityOrderCases,
  ...braveryOrderCases,
  ...friendshipOrderCases,
  ...friendshipMedalCases,
  ...victoryBannerMedalCases,
  ...nationalSecurityMedalCases,
  ...gloriousSoldierMedalCases,
  ...youthVolunteerMedalCases,
  ...commemorativeMedalCases,
  ...badgeCases,
  ...forceDiplomaCases,
  ...labourHeroCases,
  ...armedForcesHeroCases,
  ...heroicProvinceCases,
  ...heroicMotherCases,
  ...peoplesProfessionalTitleCases,
  ...meritoriousProfessionalTitleCases,
  ...hoChiMinhPrizeCases,
  ...statePrizeCases,
]
