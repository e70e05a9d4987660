// Everything that is odd about a region's figures as known on a day; pure.
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import type { RegionYear } from '@thidua/scoring/region.ts'
import type { Finding, FindingKind, ValidationRule } from './contract.ts'
import { cellFindings } from './cells/model.ts'
import { Figures } from './figures/model.ts'
import { relationFindings } from './relations/model.ts'
import { rulesFor } from './rules/model.ts'
import { scaleFindings } from './scale/model.ts'
import { shareFindings } from './shares/model.ts'

export interface Checking {
  readonly asOf: PlainDate
  /** A region's own rules, beside those every region is checked by. */
  readonly rules?: readonly ValidationRule[]
}

/** Ordered by unit, period and weight, so that what is worst about a unit is read first. */
export function findingsOf(region: RegionYear, { asOf, rules = [] }: Checking): Finding[] {
  const figures = new Figures(region, asOf)
  const found = [
    ...cellFindings(figures, region.indicators),
    ...shareFindings(figures),
    ...relationFindings(figures, rulesFor(region.indicators, rules)),
    ...scaleFindings(figures),
  ]
  const order = new Map(region.units.map(({ id }, index) => [id, index]))
  const place = (finding: Finding): number => order.get(finding.unit) ?? 0
  return found.toSorted((left, right) => place(left) - place(right) || compareText(left.period, right.period) || weight[left.kind] - weight[right.kind])
}

const weight: Readonly<Record<FindingKind, number>> = {
  'factor-1000': 0, 'swapped-lines': 1, 'swapped-cells': 2, negative: 3, 'not-yes-no': 3, 'not-whole': 3, 'rate-out-of-range': 3,
  'part-over-whole': 4, identity: 5, 'carried-over': 6, rule: 7, 'printed-share': 8, jump: 9,
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
