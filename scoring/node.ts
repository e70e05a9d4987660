// Adding up a node (FORMAT.md §5 and §6): min(max, max(0, R × w + N)).
import type { CompiledCriterion } from './compile-card.ts'
import type { LeafScore } from './leaf.ts'
import { larger, Rational, smaller } from './rational.ts'
import { roundPoints } from './rounding.ts'

export interface NodeScore {
  readonly criterion: CompiledCriterion
  readonly answer: 'scored' | 'undetermined' | 'not-applicable'
  readonly points: Rational | null
  /** With undetermined leaves at 0 and at their maximum. */
  readonly low: Rational
  readonly high: Rational
  /** R and w, when not every child applies: for the trace. */
  readonly reweighted: { readonly sum: Rational | null; readonly weight: Rational } | null
}

export type ChildScore = NodeScore | LeafScore

/** `addUp(node, children)`, children in the order of the node. */
export function addUp(node: CompiledCriterion, children: readonly ChildScore[]): NodeScore {
  const counted = children.filter((child) => roleOf(child) === 'counted')
  const applying = counted.filter((child) => !isLeftOut(child))
  if (counted.length > 0 && applying.length === 0) {
    return { criterion: node, answer: 'not-applicable', points: null, low: Rational.zero, high: Rational.zero, reweighted: null }
  }
  const bonuses = children.filter((child) => roleOf(child) === 'bonus')
  const weight = weightOf(node, applying)
  const total = (pick: (child: ChildScore) => Rational): Rational => limited(node, weighted(sumOf(applying, pick), weight).plus(sumOf(bonuses, pick)))
  const low = total((child) => child.low)
  const open = children.some((child) => child.answer === 'undetermined' && !isGate(child))
  const sum = open ? null : sumOf(applying, (child) => child.low)
  return {
    criterion: node,
    answer: open ? 'undetermined' : 'scored',
    points: open ? null : low,
    low,
    high: open ? total((child) => child.high) : low,
    reweighted: weight.equals(Rational.one) ? null : { sum, weight },
  }
}

/** w: the node's maximum over the maxima that still apply. */
function weightOf(node: CompiledCriterion, applying: readonly ChildScore[]): Rational {
  const maxima = applying.reduce((sum, child) => sum.plus(criterionOf(child).max), Rational.zero)
  return maxima.isZero ? Rational.one : node.max.over(maxima)
}

/** R × w, rounded only where something was left out. */
function weighted(sum: Rational, weight: Rational): Rational {
  return weight.equals(Rational.one) ? sum : roundPoints(sum.times(weight))
}

function limited(node: CompiledCriterion, points: Rational): Rational {
  return smaller(node.max, larger(Rational.zero, points))
}

function sumOf(children: readonly ChildScore[], pick: (child: ChildScore) => Rational): Rational {
  return children.reduce((sum, child) => sum.plus(pick(child)), Rational.zero)
}

function criterionOf(child: ChildScore): CompiledCriterion {
  return 'leaf' in child ? child.leaf : child.criterion
}

function roleOf(child: ChildScore): CompiledCriterion['role'] {
  return criterionOf(child).role
}

/** A leaf with `na: full` or `zero` still counts: it has points. */
function isLeftOut(child: ChildScore): boolean {
  return child.answer === 'not-applicable' && child.points === null
}

/** An undetermined gate leaves the points known (§11). */
function isGate(child: ChildScore): boolean {
  return criterionOf(child).rule.kind === 'gate'
}
