// What stands behind a total, a branch and a line, one step down at a time until the cell.
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { formatDay, formatDecimal } from '@thidua/kit/vi-text.ts'
import type { OutputOf } from '@thidua/kit/contract.ts'
import { scoringVi } from '../../../messages/scoring.ts'
import { useAsOf } from '../../../ui/as-of.tsx'
import { createClient } from '../../../ui/client.ts'
import type { LoadSource, Source, SourceCell } from '../../../ui/source-model.ts'
import { useAsk } from '../../../ui/use-api.ts'
import { useMessages } from '../../../ui/words.tsx'
import { useCellSource } from '../../indicators/web/index.ts'
import type { CellUsed, operations, SheetLine } from '../contract.ts'
import { pointsText, totalText } from './points-text.ts'

export const assessment = createClient<typeof operations>('assessment')
export type Sheet = OutputOf<(typeof operations)['show-sheet']>
type Trace = OutputOf<(typeof operations)['explain-line']>
type Words = typeof scoringVi

export interface SheetPlace { readonly card: string; readonly unit: string }
export interface LineSources {
  readonly total: LoadSource
  readonly line: (line: Pick<SheetLine, 'code' | 'kind'>) => LoadSource
}

export function useLineSources(): (place: SheetPlace) => LineSources {
  const ask = useAsk()
  const words = useMessages(scoringVi)
  const { asOf, season } = useAsOf()
  const cellSource = useCellSource(asOf)
  return ({ card, unit }) => {
    const at = { group: season.group, card, unit, asOf }
    const sheet = () => ask(assessment, 'show-sheet', at)
    const line = ({ code, kind }: Pick<SheetLine, 'code' | 'kind'>): LoadSource => async () =>
      kind === 'sum' ? branchSource(await sheet(), code, { words, asOf, next: line }) : traceSource(await ask(assessment, 'explain-line', { ...at, code }), await sheet(), { words, asOf, cellSource })
    return { line, total: async () => branchSource(await sheet(), null, { words, asOf, next: line }) }
  }
}

interface BranchTelling { readonly words: Words; readonly asOf: PlainDate; readonly next: (line: SheetLine) => LoadSource }

/** `code` null: the whole sheet. */
export function branchSource(sheet: Sheet, code: string | null, { words, asOf, next }: BranchTelling): Source {
  const branch = sheet.lines.find((line) => line.code === code)
  const children = sheet.lines.filter((line) => line.parent === code)
  const { unitName } = sheet.unit
  const points = branch ? branch.points : sheet.unit.total
  if (children.length > 0 && children.every(({ kind }) => kind === 'gate') && branch) return gatesSource(sheet, branch, { words, asOf, next })
  const known = children.every((child) => child.points !== null)
  const sum = children.reduce((total, child) => total + (child.points ?? 0), 0)
  const adds = known && points !== null && Math.abs(sum - points) < 0.005
  const counted = children.filter((child) => child.points !== null && (child.points !== 0 || child.max !== 0))
  return {
    title: branch ? words.source.title({ code: branch.code, name: branch.name, unit: unitName }) : words.source.totalTitle({ unit: unitName }),
    value: branch ? valueOf(branch, words) : words.pointsOf({ points: totalText(sheet.unit, words), max: pointsText(sheet.totalPoints) }),
    asOf,
    ...(adds ? { arithmetic: `${counted.map((child) => pointsText(child.points ?? 0)).join(' + ')} = ${pointsText(points)}` } : {}),
    rule: { text: known && points !== null && !adds ? words.source.reweighted : words.source.sumRule, citation: sheet.cardName },
    cells: children.map((child) => ({ label: `${child.code} ${child.name}`, valueText: shortValue(child, words), next: next(child) })),
    synthetic: sheet.synthetic,
    place: { href: `/cham-diem/${sheet.card}/${sheet.unit.unit}${branch ? `?line=${branch.code}` : ''}`, label: words.source.openSheet },
  }
}

/** Conditions add nothing up: each holds or does not. */
function gatesSource(sheet: Sheet, branch: SheetLine, { words, asOf, next }: BranchTelling): Source {
  const gates = gatesOf(sheet, branch.code)
  return {
    title: words.source.title({ code: branch.code, name: branch.name, unit: sheet.unit.unitName }),
    value: gatesText(gates, words),
    asOf,
    rule: { text: words.source.gatesRule, citation: sheet.cardName },
    cells: gates.map((gate) => ({ label: `${gate.code} ${gate.name}`, valueText: gateText(gate, words), next: next(gate) })),
    synthetic: sheet.synthetic,
    place: { href: `/cham-diem/${sheet.card}/${sheet.unit.unit}?line=${branch.code}`, label: words.source.openSheet },
  }
}

export function gatesOf(sheet: Pick<Sheet, 'lines'>, branch: string): readonly SheetLine[] {
  return sheet.lines.filter((line) => line.parent === branch && line.kind === 'gate')
}

export function gatesText(gates: readonly Pick<SheetLine, 'answer'>[], words: Words): string {
  return words.sheet.gatesMet({ met: gates.filter(({ answer }) => answer === 'met').length, of: gates.length })
}

interface TraceTelling { readonly words: Words; readonly asOf: PlainDate; readonly cellSource: ReturnType<typeof useCellSource> }

function traceSource(trace: Trace, sheet: Sheet, { words, asOf, cellSource }: TraceTelling): Source {
  const note = trace.missing.map((text) => words.source.missing({ text })).join(' ')
  const { evidence } = trace
  return {
    title: words.source.title({ code: trace.code, name: trace.name, unit: sheet.unit.unitName }),
    value: valueOf({ ...trace, kind: sheet.lines.find((line) => line.code === trace.code)?.kind ?? '' }, words),
    asOf,
    ...(trace.arithmetic.length > 0 ? { arithmetic: trace.arithmetic.join('\n') } : {}),
    rule: { text: trace.rule, citation: words.source.citation({ card: sheet.cardName, code: trace.code }) },
    cells: trace.cells.map((cell) => cellItem(cell, words, cellSource)),
    ...(evidence ? { evidence: [{ title: evidence.title, detail: [evidence.number, evidence.date && formatDay(evidence.date), evidence.usedOn > 1 ? words.source.usedOn({ count: evidence.usedOn }) : ''].filter(Boolean).join(' · ') }] } : {}),
    history: trace.scores.toReversed().map((score) => ({ valueText: words.source.given({ side: words.source.side[score.side], score: scoreText(score.score, words) }), when: score.when, who: score.by, reason: score.reason })),
    ...(note ? { note } : {}),
    synthetic: sheet.synthetic,
    place: { href: `/cham-diem/${sheet.card}/${sheet.unit.unit}?line=${trace.code}`, label: words.source.openSheet },
  }
}

function cellItem(cell: CellUsed, words: Words, cellSource: ReturnType<typeof useCellSource>): SourceCell {
  return {
    label: cell.isTarget ? words.source.target({ name: cell.indicatorName }) : cell.indicatorName,
    valueText: cellText(cell, words),
    unit: cell.unitName,
    period: words.source.periodName(cell.period),
    ...(cell.status ? { status: cell.status as NonNullable<SourceCell['status']> } : {}),
    ...(cell.reported ? { when: cell.reported } : {}),
    ...(cell.isTarget ? {} : { next: cellSource(cell) }),
  }
}

function cellText({ state, value, unitOfMeasure }: CellUsed, words: Words): string {
  if (state === 'absent') return words.source.absent
  if (state === 'blank' || value === null) return words.source.blank
  if (state === 'not-applicable') return words.source.cellNotApplicable
  if (unitOfMeasure === 'có/không') return value === '0' ? words.source.no : words.source.yes
  return `${formatDecimal(value)} ${unitOfMeasure}`
}

export function scoreText(score: string | null, words: Words): string {
  return score === null ? words.sheet.blank : score === 'n/a' ? words.notApplicable : formatDecimal(score)
}

type Scored = Pick<SheetLine, 'points' | 'max' | 'answer' | 'kind'>

function valueOf(line: Scored, words: Words): string {
  if (line.answer === 'not-applicable') return words.notApplicable
  if (line.kind === 'gate') return gateText(line, words)
  if (line.points === null) return words.unknown
  return line.max === 0 ? words.points({ points: pointsText(line.points) }) : words.pointsOf({ points: pointsText(line.points), max: pointsText(line.max) })
}

function shortValue(line: Scored, words: Words): string {
  if (line.answer === 'not-applicable' || line.points === null || line.kind === 'gate') return valueOf(line, words)
  return line.max === 0 ? pointsText(line.points) : `${pointsText(line.points)} / ${pointsText(line.max)}`
}

function gateText({ answer }: Pick<SheetLine, 'answer'>, words: Words): string {
  return answer === 'met' || answer === 'not-met' ? words.sheet.gateAnswers[answer] : words.sheet.gateAnswers.undetermined
}
