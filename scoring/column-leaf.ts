// Points of one leaf for all units of a table. Floats decide wherever they provably can; the rest goes to `scoreLeaf`.
import { leftOut, failed, hundredths, open, scored, smoothKernel, type Kernel, type Target } from './column-kernel.ts'
import { comparerOf, stateAt, type Comparer } from './column-limits.ts'
import { columnVector, type VectorMaker } from './column-measure.ts'
import { bonusOf, deductOf, manualOf, ratioOf } from './column-smooth.ts'
import { askExactly, bandsKernel, gateKernel, truthTable, yesNoKernel } from './column-steps.ts'
import { factsAt, missingState, notApplicableState, type ColumnTable } from './columns.ts'
import type { CompiledCriterion, RuleOf } from './compile-card.ts'
import { scoreLeaf } from './leaf.ts'
import { Rational } from './rational.ts'

export interface LeafColumn extends Target {
  /** Scores the stretch; `true` when every place of it is plainly scored. */
  run(from: number, count: number): boolean
  /** Places scored exactly so far, because floats could not decide. */
  asked(): number
}

/** `leafColumn(leaf, table, maker)`. */
export function leafColumn(leaf: CompiledCriterion, table: ColumnTable, maker: VectorMaker): LeafColumn {
  const column = { leaf, points: new Int32Array(table.units.length), states: new Uint8Array(table.units.length) }
  const kernel = kernelOf(column, table, maker)
  let asked = 0
  const exactly = (place: number): void => {
    asked += 1
    writeExact(column, table, place)
  }
  return {
    ...column,
    run(from, count) {
      if (kernel) return kernel(from, count, exactly)
      for (let place = from; place < from + count; place += 1) exactly(place)
      return false
    },
    asked: () => asked,
  }
}

function writeExact({ leaf, points, states }: Target, table: ColumnTable, place: number): void {
  const score = scoreLeaf(leaf, factsAt(table, place))
  points[place] = hundredths(score.points ?? Rational.zero)
  const failedGate = leaf.rule.kind === 'gate' && score.answer === 'not-met'
  states[place] = score.answer === 'undetermined' ? open : score.points === null ? leftOut : failedGate ? failed : scored
}

function kernelOf(target: Target, table: ColumnTable, maker: VectorMaker): Kernel | null {
  const { rule, max } = target.leaf
  switch (rule.kind) {
    case 'bands':
      return bandsKernel(target, rule, maker.vector(rule.measure))
    case 'ratio':
      return smoothKernel(target, ratioOf(rule, max, maker))
    case 'deduct':
      return smoothKernel(target, deductOf(rule, max, maker))
    case 'manual':
      return smoothKernel(target, manualOf(columnVector(table.scores.get(target.leaf.code)), max))
    case 'yesno':
      return yesNoKernel(target, rule, comparerOf(rule.test, maker))
    case 'gate':
      return gateKernel(target, rule.test.op, comparerOf(rule.test, maker))
    case 'bonus':
      return bonusKernel(target, rule, maker)
    case 'sum':
      return null
  }
}

/** Conditions in order, then a smooth rule. */
function bonusKernel(target: Target, rule: RuleOf<'bonus'>, maker: VectorMaker): Kernel | null {
  const bonus = bonusOf(rule, maker)
  const conditions = rule.conditions.map((condition) => ({ comparer: comparerOf(condition, maker), truth: truthTable(condition.op, 1, 0) }))
  if (!bonus || conditions.some(({ comparer }) => !comparer)) return null
  const gated = conditions.flatMap(({ comparer, truth }) => (comparer ? [{ comparer, truth }] : []))
  const reward = smoothKernel(target, bonus)
  if (!reward) return null
  const { points, states } = target
  return (from, count, ask) => {
    let plain = reward(from, count, ask)
    for (let index = 0; !plain && index < count; index += 1) if (states[from + index] === leftOut) states[from + index] = scored
    for (const { comparer } of gated) comparer.load(from, count)
    for (let index = 0; gated.length > 0 && index < count; index += 1) {
      const stop = firstStop(gated, index)
      if (stop === passes) continue
      points[from + index] = 0
      states[from + index] = stop
      plain &&= stop === scored
      if (stop === askExactly) ask(from + index)
    }
    return plain
  }
}

const passes = -1

interface Condition {
  readonly comparer: Comparer
  readonly truth: Int32Array
}

/** `scored` where a condition stops the bonus at 0, `open` where one is missing first. */
function firstStop(conditions: readonly Condition[], index: number): number {
  for (const { comparer, truth } of conditions) {
    const state = stateAt(comparer.states, index)
    if (state === missingState) return open
    if (state === notApplicableState) return scored
    const holdsNow = truth[comparer.slots[index] as number]
    if (holdsNow !== 1) return holdsNow === askExactly ? askExactly : scored
  }
  return passes
}
