// What an expert would write by hand for this one card: typed arrays, one loop per leaf, floats with a nudge, packed sort.
// It knows no missing cells, no other card, and gives no trace.
import { thresholds, type InventedYear, type LeafPlan } from './invented-year.ts'

export interface LoopResult {
  /** Hundredths of a point. */
  readonly totals: Float64Array
  readonly classes: Int8Array
  readonly ranks: Int32Array
}

export function scoreByLoop({ units, plans, columns }: InventedYear): LoopResult {
  const totals = new Float64Array(units)
  const node = new Float64Array(units)
  for (const leaves of plans) {
    node.fill(0)
    for (const plan of leaves) addLeaf(plan, node, columns.get(plan.a) as Float64Array, columns.get(plan.b) ?? node)
    for (let unit = 0; unit < units; unit += 1) totals[unit]! += node[unit]! > 2000 ? 2000 : node[unit]!
  }
  return { totals, ...classed(totals) }
}

function addLeaf(plan: LeafPlan, node: Float64Array, a: Float64Array, b: Float64Array): void {
  switch (plan.kind) {
    case 'bands': {
      const { bounds } = plan
      const points = plan.points.map((each) => each * 100)
      for (let unit = 0; unit < node.length; unit += 1) {
        const value = (100 * a[unit]!) / b[unit]!
        let band = bounds.length
        while (band > 0 && value < bounds[band - 1]!) band -= 1
        node[unit]! += points[band]!
      }
      return
    }
    case 'ratio': {
      const [slope, zeroAt, most] = [(plan.max * 100) / (plan.fullAt - plan.zeroAt), plan.zeroAt, plan.max * 100]
      for (let unit = 0; unit < node.length; unit += 1) {
        const points = slope * ((100 * a[unit]!) / b[unit]! - zeroAt)
        node[unit]! += Math.floor((points < 0 ? 0 : points > most ? most : points) + 0.5 + 1e-9)
      }
      return
    }
    case 'deduct': {
      const [each, eachOfB, mostOfB, max] = [plan.each * 100, plan.eachOfB * 100, plan.mostOfB * 100, plan.max * 100]
      for (let unit = 0; unit < node.length; unit += 1) {
        const ofB = eachOfB * b[unit]!
        const points = max - each * a[unit]! - (ofB > mostOfB ? mostOfB : ofB)
        node[unit]! += Math.floor((points < 0 ? 0 : points) + 0.5 + 1e-9)
      }
      return
    }
    case 'yesno':
      for (let unit = 0; unit < node.length; unit += 1) node[unit]! += a[unit]! === 1 ? plan.max * 100 : 0
      return
    case 'bonus': {
      const [each, above, most] = [plan.each * 100, plan.above, plan.most * 100]
      for (let unit = 0; unit < node.length; unit += 1) {
        const points = each * ((100 * a[unit]!) / b[unit]! - above)
        node[unit]! += Math.floor((points < 0 ? 0 : points > most ? most : points) + 0.5 + 1e-9)
      }
    }
  }
}

function classed(totals: Float64Array): Pick<LoopResult, 'classes' | 'ranks'> {
  const classes = new Int8Array(totals.length)
  const ranks = new Int32Array(totals.length)
  const keys = totals.map((total, unit) => {
    let grade = 0
    while (total < thresholds[grade]! * 100) grade += 1
    classes[unit] = grade
    return (20000 - total) * totals.length + unit
  })
  keys.sort()
  keys.forEach((key, at) => {
    ranks[key % totals.length] = at + 1
  })
  return { classes, ranks }
}
