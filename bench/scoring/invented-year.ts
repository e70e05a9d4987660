// The work to measure: a card of 100 leaves and invented figures for any number of units. Synthetic, seeded, not statistics.
import { plainDate } from '@thidua/kit/plain-date.ts'
import { columnOfNumbers, type ColumnTable } from '@thidua/scoring/columns.ts'
import { Catalogue } from '@thidua/scoring/evaluate.ts'
import type { Criterion, Scorecard, Scoring } from '@thidua/scoring/scorecard.ts'

export const nodes = 10
export const leavesPerNode = 10

/** What a leaf does with its two columns `a` and `b`; every peer works from this list. */
export type LeafPlan = { readonly a: string; readonly b: string; readonly max: number } & (
  | { readonly kind: 'bands'; readonly bounds: readonly number[]; readonly points: readonly number[] }
  | { readonly kind: 'ratio'; readonly zeroAt: number; readonly fullAt: number }
  | { readonly kind: 'deduct'; readonly each: number; readonly eachOfB: number; readonly mostOfB: number }
  | { readonly kind: 'yesno' }
  | { readonly kind: 'bonus'; readonly above: number; readonly each: number; readonly most: number }
)

export interface InventedYear {
  readonly units: number
  /** `plans[node][leaf]`. */
  readonly plans: readonly (readonly LeafPlan[])[]
  readonly columns: ReadonlyMap<string, Float64Array>
  readonly card: Scorecard
  readonly table: ColumnTable
}

export const thresholds = [180, 160, 120, 0] as const

/** `inventedYear(10_000)`. */
export function inventedYear(units: number): InventedYear {
  const random = mulberry(20221125)
  const plans = Array.from({ length: nodes }, (_, node) => Array.from({ length: leavesPerNode }, (_, leaf) => planOf(node, leaf)))
  const columns = new Map(plans.flat().flatMap((plan, index) => figuresFor(plan, { money: index % leavesPerNode === 6, units, random })))
  const card = cardOf(plans)
  const table: ColumnTable = {
    units: Array.from({ length: units }, (_, index) => `u${String(index).padStart(6, '0')}`),
    catalogue: new Catalogue([]),
    indicators: new Map([...columns].map(([code, values]) => [code, columnOfNumbers(values)])),
    targets: new Map(),
    scores: new Map(),
  }
  return { units, plans, columns, card, table }
}

/** Maxima of a node: 4 × 2.5 + 2 + 2 + 2 + 2.5 + 1.5 = 20, so the card has 200 points. */
function planOf(node: number, leaf: number): LeafPlan {
  const place = { a: `a${node}_${leaf}`, b: `b${node}_${leaf}` }
  if (leaf <= 3) return { ...place, kind: 'bands', max: 2.5, bounds: [60, 70, 80, 95, 100], points: [0, 0.5, 1, 1.75, 2.25, 2.5] }
  if (leaf <= 6) return { ...place, kind: 'ratio', max: 2, zeroAt: leaf === 5 ? 50 : 60, fullAt: 100 }
  if (leaf === 7) return { ...place, kind: 'deduct', max: 2.5, each: 0.125, eachOfB: 0.3, mostOfB: 1.5 }
  if (leaf === 8) return { ...place, kind: 'yesno', max: 1.5 }
  return { ...place, kind: 'bonus', max: 0, above: 50, each: 0.01, most: 0.5 }
}

function figuresFor(plan: LeafPlan, { money, units, random }: { readonly money: boolean; readonly units: number; readonly random: () => number }): [string, Float64Array][] {
  const [a, b] = [new Float64Array(units), new Float64Array(units)]
  for (let unit = 0; unit < units; unit += 1) {
    if (plan.kind === 'yesno') a[unit] = random() < 0.85 ? 1 : 0
    else if (plan.kind === 'deduct') {
      a[unit] = Math.floor(random() * 8)
      b[unit] = Math.floor(random() * 6)
    } else {
      b[unit] = 1 + Math.floor(random() * (money ? 3e9 : 2000))
      a[unit] = random() < 0.2 ? (b[unit] as number) : Math.floor((b[unit] as number) * (0.5 + random() / 2))
    }
  }
  return plan.kind === 'yesno' ? [[plan.a, a]] : [[plan.a, a], [plan.b, b]]
}

function cardOf(plans: InventedYear['plans']): Scorecard {
  return {
    id: 'bench', name: 'Bảng điểm để đo (số liệu bịa)', note: null, decision: null, appliesTo: ['k'], year: 2022,
    validFrom: plainDate('2022-01-01'), validTo: plainDate('2022-12-31'), issued: plainDate('2022-01-01'), totalPoints: '200',
    criteria: plans.map((leaves, node) => criterion(`N${node}`, '20', { kind: 'sum' }, leaves.map((plan, leaf) => criterion(`N${node}.${leaf}`, String(plan.max), scoringOf(plan))))),
    ranking: {
      classes: ['A', 'B', 'C', 'D'].map((name, index) => ({ class: name, label: name, minPoints: String(thresholds[index]) })),
      quota: [{ class: 'A', maxShare: '0.2' }],
      ties: [{ criterion: 'N0', order: 'desc' }],
    },
  }
}

function criterion(code: string, maxPoints: string, scoring: Scoring, children: readonly Criterion[] = []): Criterion {
  return { code, name: code, maxPoints, origin: null, scoring, children, na: 'reweight', note: null }
}

function scoringOf(plan: LeafPlan): Scoring {
  const measure = `100 * ${plan.a} / ${plan.b}`
  switch (plan.kind) {
    case 'bands': {
      const ends = ['0', ...plan.bounds.map(String), null]
      const bands = plan.points.map((points, index) => ({ min: ends[index] ?? null, minIncluded: true, max: ends[index + 1] ?? null, maxIncluded: false, points: String(points) }))
      return { kind: 'bands', measure, range: ['0', null], wholeNumbers: false, bands }
    }
    case 'ratio':
      return { kind: 'ratio', measure, zeroAt: String(plan.zeroAt), fullAt: String(plan.fullAt) }
    case 'deduct':
      return { kind: 'deduct', floor: '0', items: [{ measure: plan.a, each: String(plan.each), max: null }, { measure: plan.b, each: String(plan.eachOfB), max: String(plan.mostOfB) }] }
    case 'yesno':
      return { kind: 'yesno', test: { measure: plan.a, op: '==', value: '1' }, pointsYes: String(plan.max), pointsNo: '0' }
    case 'bonus':
      return { kind: 'bonus', measure, above: String(plan.above), each: String(plan.each), maxBonus: String(plan.most), conditions: [] }
  }
}

/** Small seeded generator, so that every run measures the same work. */
function mulberry(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
