// A condition and everything below it as one line.
import type { Condition } from './condition.ts'
import { printCondition } from './print.ts'

/** `A; và (B; hoặc C)`. A group that has a name of its own is told by its name. */
export function outline(condition: Condition): string {
  if (condition.word !== 'all' && condition.word !== 'any') return printCondition(condition)
  if (condition.says !== undefined) return condition.says
  const parts = condition.of.map((part) => (isUnnamedGroup(part) ? `(${outline(part)})` : outline(part)))
  return parts.join(condition.word === 'all' ? '; và ' : '; hoặc ')
}

function isUnnamedGroup(condition: Condition): boolean {
  return (condition.word === 'all' || condition.word === 'any') && condition.says === undefined && condition.of.length > 1
}
