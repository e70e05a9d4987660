// A past year as if the mergers of today had already happened: the members' own cells joined into the units they became.
// It judges nobody: a way to see what the new units start from. What the members did not hold stays unknown.
import { plainDate } from '@thidua/kit/plain-date.ts'
import { CellBook } from '@thidua/scoring/cells.ts'
import { Rational } from '@thidua/scoring/rational.ts'
import { sumOver } from '@thidua/scoring/regional.ts'
import { decimalText } from '@thidua/scoring/rounding.ts'
import type { CellEntry, LineageLink, ManualScore, RegionUnit, RegionYear, TargetEntry } from '@thidua/scoring/region.ts'
import type { Scorecard } from '@thidua/scoring/scorecard.ts'
import { groupsOf, type Group } from '../roll-up/model.ts'

export interface MergedYear {
  readonly region: RegionYear
  readonly groups: readonly Group[]
}

/**
 * Each group is led by one member whose cells take the name of the new unit; the others are made its predecessors of that
 * year, so that the engine joins them by its own rules (FORMAT.md §8). Targets have no such rule there: those of counts add
 * up, those of rates weigh by their denominators. Scores given by people are not joined at all.
 */
export function mergedYear(region: RegionYear, card: Scorecard, year: number): MergedYear {
  const book = new CellBook(region, { asOf: plainDate('9999-12-31') })
  const members = book.scoredUnits(card.appliesTo, year).map(({ id }) => id)
  const groups = groupsOf(members, region.lineage).map((group): Group => ({ ...group, members: group.members.toSorted((left, right) => Number(right === group.unit) - Number(left === group.unit)) }))
  const leaderOf = new Map(groups.map((group) => [group.members[0] ?? '', group.unit]))
  const place = (id: string): string => leaderOf.get(id) ?? id
  const kindOf = new Map(region.units.map((unit) => [unit.id, unit.kind]))
  return {
    groups,
    region: {
      indicators: region.indicators,
      units: groups.flatMap((group) => unitsOf(group, { region, year, kind: kindOf.get(group.members[0] ?? '') ?? '' })),
      lineage: groups.flatMap((group) => group.members.slice(1).map((member) => linkOf(member, group.unit, year))),
      cells: region.cells.filter(({ unit }) => members.includes(unit)).map((cell): CellEntry => ({ ...cell, unit: place(cell.unit) })),
      targets: groups.flatMap((group) => targetsOf(group, { region, year, book })),
      manualScores: groups.flatMap((group) => scoresOf(group, region.manualScores, card.id)),
    },
  }
}

interface Merging {
  readonly region: RegionYear
  readonly year: number
}

function unitsOf({ unit, members }: Group, { region, year, kind }: Merging & { readonly kind: string }): RegionUnit[] {
  const known = region.units.find(({ id }) => id === unit)
  const link = region.lineage.find(({ successor }) => successor === unit)
  const name = known?.name ?? link?.successorName ?? unit
  const province = known?.province ?? ''
  const first = plainDate(`${year}-01-01`)
  const whole: RegionUnit = { id: unit, name, kind, province, provinceCode: known?.provinceCode ?? link?.successorProvinceCode ?? '', validFrom: first, validTo: null, successor: null }
  const ended = members.slice(1).flatMap((member) => region.units.find(({ id }) => id === member) ?? []).map((each): RegionUnit => ({ ...each, validFrom: first, validTo: plainDate(`${year}-06-30`), successor: unit }))
  return [whole, ...ended]
}

function linkOf(predecessor: string, successor: string, year: number): LineageLink {
  const blank = { predecessorName: '', predecessorProvinceCode: '', successorName: '', successorKind: '', successorProvinceCode: '', note: '' }
  return { ...blank, predecessor, successor, inRegion: true, scoreCarry: true, effective: plainDate(`${year}-07-01`) }
}

function targetsOf({ unit, members }: Group, { region, year, book }: Merging & { readonly book: CellBook }): TargetEntry[] {
  const own = region.targets.filter((target) => target.year === year && members.includes(target.unit))
  return [...Map.groupBy(own, ({ indicator }) => indicator)].map(([indicator, targets]) => ({ ...targets[0]!, unit, target: joinedTarget(targets, { indicator, members, year, book }) }))
}

/** What the merged unit would show if every member just met its own target; unknown where a member has none. */
function joinedTarget(targets: readonly TargetEntry[], { indicator, members, year, book }: { indicator: string; members: readonly string[]; year: number; book: CellBook }): string | null {
  const values = members.map((unit) => targets.find((target) => target.unit === unit)?.target)
  const [first] = values
  if (values.some((value) => !value || value === 'n/a') || !first) return null
  const figures = values.map((value) => Rational.from(value ?? '0'))
  const definition = book.catalogue.get(indicator)
  if (definition?.aggregation === 'sum') return decimalText(figures.reduce((sum, value) => sum.plus(value), Rational.zero), 10)
  if (figures.every((value) => value.equals(figures[0]!))) return first
  const rate = book.catalogue.rate(indicator)
  if (rate === null || rate === 'broken') return null
  const weights = members.map((unit) => sumOver(book, rate.denominator, { units: [unit], period: String(year) }).result)
  if (!weights.every((weight) => weight.state === 'number')) return null
  const sums = weights.reduce((sum, weight, index) => (weight.state === 'number' ? { top: sum.top.plus(weight.value.times(figures[index]!)), bottom: sum.bottom.plus(weight.value) } : sum), { top: Rational.zero, bottom: Rational.zero })
  return sums.bottom.isZero ? null : decimalText(sums.top.over(sums.bottom), 10)
}

/** People scored the members, each for its own work; nobody has scored what they became together, so those lines stay open. */
function scoresOf({ unit, members }: Group, scores: readonly ManualScore[], card: string): ManualScore[] {
  if (members.length > 1) return []
  return scores.filter((score) => score.card === card && members.includes(score.unit)).map((score) => ({ ...score, unit }))
}
