// What stands behind a figure of the report, for the source panel; each cell leads one step further down.
import { formatDecimal } from '@thidua/kit/vi-text.ts'
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { reportsVi } from '../../../messages/reports.ts'
import type { LoadSource, Source, SourceCell } from '../../../ui/source-model.ts'
import { useMessages } from '../../../ui/words.tsx'
import { useCellSource } from '../../indicators/web/index.ts'
import type { ReportFact } from '../contract.ts'

/** `const factSource = useFactSource(facts, asOf)`; `factSource('sum.files')` is a loader, or `undefined` for an id nobody told. */
export function useFactSource(facts: readonly ReportFact[], asOf: PlainDate): (id: string) => LoadSource | undefined {
  const words = useMessages(reportsVi)
  const cellSource = useCellSource(asOf)
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  return (id) => {
    const fact = byId.get(id)
    return fact && (() => Promise.resolve(sourceOf(fact, { asOf, words, cellSource })))
  }
}

interface Telling {
  readonly asOf: PlainDate
  readonly words: typeof reportsVi
  readonly cellSource: ReturnType<typeof useCellSource>
}

function sourceOf(fact: ReportFact, telling: Telling): Source {
  const { words, asOf } = telling
  const { text, valueText, arithmetic, source, sheet, synthetic } = fact
  const history = [...(fact.later ? [{ valueText: fact.later.valueText, when: fact.later.day, reason: words.isNow }] : []), ...(fact.then ? [{ valueText: fact.then.valueText, when: fact.then.day, reason: words.wasThen }] : [])]
  return {
    title: text.replace(new RegExp(`[:,]? ${escaped(valueText)}\\.$`), ''),
    value: valueText,
    asOf,
    ...(arithmetic === '' ? {} : { arithmetic }),
    cells: [...fact.from.map((cell) => cellItem(cell, telling)), ...fact.targets.map((target) => targetItem(target, words))],
    ...(source === null || source === 'synthetic' ? {} : { evidence: [{ title: source }] }),
    ...(history.length === 0 ? {} : { history }),
    ...(fact.missing.length === 0 ? {} : { note: words.missing({ units: fact.missing.join(', ') }) }),
    synthetic,
    ...(sheet ? { place: { href: `/cham-diem/${sheet.card}/${sheet.unit}`, label: words.openSheet } } : {}),
  }
}

function cellItem(cell: ReportFact['from'][number], { words, cellSource }: Telling): SourceCell {
  const { unit, unitName, indicator, indicatorName, period, value, status, reported, source } = cell
  return {
    label: unitName,
    unit: indicatorName,
    period,
    valueText: value === null ? words.notReported : value === 'n/a' ? words.notApplicable : formatDecimal(value),
    ...(status === 'estimate' || status === 'actual' || status === 'official' ? { status } : {}),
    ...(reported === null ? {} : { when: reported }),
    synthetic: source === 'synthetic',
    next: cellSource({ unit, indicator, period }),
  }
}

function targetItem({ unitName, indicatorName, year, value }: ReportFact['targets'][number], words: typeof reportsVi): SourceCell {
  return { label: unitName, unit: words.target({ name: indicatorName }), period: String(year), valueText: formatDecimal(value) }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

