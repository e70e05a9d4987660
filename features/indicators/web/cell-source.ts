// A cell walked back, for the source panel of every feature: what it says, its arithmetic, who said it, and what it said before.
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { formatDay, formatDecimal } from '@thidua/kit/vi-text.ts'
import { cellSourceVi } from '../../../messages/cell-source.ts'
import { createClient } from '../../../ui/client.ts'
import type { LoadSource, Source, SourceCell } from '../../../ui/source-model.ts'
import { useAsk } from '../../../ui/use-api.ts'
import { useMessages } from '../../../ui/words.tsx'
import type { OutputOf } from '@thidua/kit/contract.ts'
import type { operations } from '../grid/contract.ts'

const grid = createClient<typeof operations>('indicators')
type ShownCell = OutputOf<(typeof operations)['show-cell']>
type Words = typeof cellSourceVi

export interface CellPlace {
  readonly unit: string
  readonly indicator: string
  readonly period: string
}

/** `const cellSource = useCellSource(asOf)`; `cellSource({ unit, indicator, period })` is a loader for the source panel. */
export function useCellSource(asOf: PlainDate): (place: CellPlace) => LoadSource {
  const ask = useAsk()
  const words = useMessages(cellSourceVi)
  const load = (place: CellPlace): LoadSource => async () => sourceOf(await ask(grid, 'show-cell', { ...place, asOf }), { asOf, words, next: load })
  return load
}

interface Telling {
  readonly asOf: PlainDate
  readonly words: Words
  readonly next: (place: CellPlace) => LoadSource
}

function sourceOf(shown: ShownCell, { asOf, words, next }: Telling): Source {
  const { indicator, cell, computed, arithmetic } = shown
  const value = computed !== null ? `${formatDecimal(computed, 2)} %` : valueText(cell, indicator.unitOfMeasure, words)
  const known = shown.entries.filter((entry) => entry.known)
  const later = shown.entries.find((entry) => !entry.known)
  return {
    title: words.title({ indicator: indicator.name, unit: shown.unitName, period: shown.period }),
    value,
    asOf,
    ...(arithmetic ? { arithmetic } : {}),
    rule: { text: indicator.definition },
    ...(shown.operands.length > 0 ? { cells: shown.operands.map((operand) => operandCell(shown, operand, { words, next })) } : {}),
    history: known.toReversed().map((entry) => ({
      valueText: `${valueText(entry, indicator.unitOfMeasure, words)} (${words.status[entry.status]})`,
      when: entry.reported,
      who: entry.enteredBy,
      reason: [entry.reason, entry.note, words.origin(entry.source)].filter(Boolean).join(' · '),
    })),
    ...(noteOf(shown, later, words) ? { note: noteOf(shown, later, words) } : {}),
    synthetic: cell?.source === 'synthetic',
    place: { href: `/so-lieu?unit=${shown.unit}&indicator=${indicator.code}&period=${shown.period}` },
  }
}

function operandCell(shown: ShownCell, operand: ShownCell['operands'][number], { words, next }: Pick<Telling, 'words' | 'next'>): SourceCell {
  const text = operand.state === 'number' && operand.value !== null ? formatDecimal(operand.value) : operand.state === 'not-applicable' ? words.notApplicable : words.missing
  return { label: operand.name, valueText: text, period: words.periodName(shown.period), next: next({ unit: shown.unit, indicator: operand.indicator, period: shown.period }) }
}

function noteOf(shown: ShownCell, later: ShownCell['entries'][number] | undefined, words: Words): string {
  const correction = later ? words.later({ day: formatDay(later.reported), value: valueText(later, shown.indicator.unitOfMeasure, words) }) : ''
  return [...shown.findings.map((finding) => finding.text), correction].filter(Boolean).join(' ')
}

function valueText(cell: { state: 'number' | 'blank' | 'not-applicable'; value: string | null } | null, unit: string, words: Words): string {
  if (cell === null || cell.state === 'blank') return words.missing
  if (cell.state === 'not-applicable' || cell.value === null) return words.notApplicable
  return `${formatDecimal(cell.value)} ${unit}`
}
