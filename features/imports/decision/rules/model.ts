// The rules are asked about what would stand if the rows were taken; pure.
import type { CellEntry } from '@thidua/scoring/region.ts'
import type { FindingView } from '../../../indicators/monitoring/contract.ts'
import type { UnitSummary } from '../../../organisations/contract.ts'
import { ProblemList } from '../../folder/row/model.ts'
import type { Decided, KeptCell, KnownWorld } from '../contract.ts'
import { newCell, tell } from '../model.ts'

export interface Rules {
  readonly world: KnownWorld
  readonly check: (units: readonly UnitSummary[], cells: readonly CellEntry[]) => readonly FindingView[]
  readonly source: string
}

/** A row that breaks a binding rule is not taken. Without it others may break one, so the rules are asked again until none does. */
export function withRules(decided: Decided<KeptCell>, rules: Rules): Decided<KeptCell> {
  const problems = new ProblemList()
  let kept = decided.kept
  for (;;) {
    const { broken, odd } = findingsAbout(kept, rules)
    if (broken.size === 0) {
      for (const [row, text] of odd) tell(problems, 'warning', row.sent, { column: 'value', code: 'imports.worth-a-look', facts: { text } })
      break
    }
    for (const [row, text] of broken) tell(problems, 'error', row.sent, { column: 'value', code: 'imports.rule-broken', facts: { text } })
    kept = kept.filter((row) => !broken.has(row))
  }
  return { ...decided, kept, refused: decided.refused + decided.kept.length - kept.length, problems: [...decided.problems, ...problems.all()] }
}

/** Each unit is checked by itself, so that nothing about others can be read from the answer. */
function findingsAbout(kept: readonly KeptCell[], { world, check, source }: Rules): { broken: Map<KeptCell, string>; odd: Map<KeptCell, string> } {
  const [broken, odd] = [new Map<KeptCell, string>(), new Map<KeptCell, string>()]
  const stored = Map.groupBy(world.cells, (cell) => cell.unit)
  for (const [unit, rows] of Map.groupBy(kept, (row) => row.sent.unit)) {
    const summary = world.units.get(unit)
    if (!summary) continue
    const byCell = new Map(rows.map((row) => [`${row.sent.indicator} ${row.sent.period}`, row]))
    for (const finding of check([summary], [...(stored.get(unit) ?? []), ...rows.map((row) => newCell(row, source))])) {
      for (const cell of finding.cells) {
        const row = byCell.get(`${cell.indicator} ${cell.period}`)
        if (row) (finding.severity === 'error' ? broken : odd).set(row, finding.text)
      }
    }
  }
  return { broken, odd }
}
