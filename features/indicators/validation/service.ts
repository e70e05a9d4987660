// Findings with their sentences: one answer for the command line, the grid and the import.
import type { RegionYear } from '@thidua/scoring/region.ts'
import { validationVi } from '../../../messages/validation.ts'
import type { DescribedFinding, Finding } from './contract.ts'
import { findingsOf, type Checking } from './model.ts'

export { defaultRules } from './rules/model.ts'

export function describeFinding(finding: Finding): DescribedFinding {
  return { ...finding, text: validationVi.sentence(finding) }
}

/** `checkRegion(region, { asOf })`; `rules` are the region's own, beside those every region is checked by. */
export function checkRegion(region: RegionYear, checking: Checking): DescribedFinding[] {
  return findingsOf(region, checking).map(describeFinding)
}
