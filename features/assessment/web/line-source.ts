// The trace of a line in the source panel: the rule, the arithmetic, the cells, and what people scored.
import { formatDecimal } from '@thidua/kit/vi-text.ts'
import type { OutputOf } from '@thidua/kit/contract.ts'
import { scoringVi } from '../../../messages/scoring.ts'
import { useAsOf } from '../../../ui/as-of.tsx'
import { createClient } from '../../../ui/client.ts'
import type { LoadSource, Source, SourceCell } from '../../../ui/source-model.ts'
import { useAsk } from '../../../ui/use-api.ts'
import { useMessages } from '../../../ui/words.tsx'
import { useCellSource } from '../../indicators/web/index.ts'
import type { CellUsed, operations } from '../contract.ts'

const assessment = createClient<typeof operations>('assessment')
type Trace = OutputOf<(typeof operations)['explain-line']>

export function useLineSource({ card, unit }: { readonly card: string; readonly unit: string }): (code: string) => LoadSource {
  const words = useMessages(scoringVi)
  const ask = useAsk()
  const { asOf, season } = useAsOf()
  const cellSource = useCellSource(asOf)
  return (code) => async () => {
    const trace = await ask(assessment, 'explain-line', { group: season.group, card, unit, code, asOf })
    const place = { href: `/cham-diem/${card}/${unit}#line-${code}` }
    return { ...sourceOf(trace, words), asOf, place, cells: trace.cells.map((cell) => cellOf(cell, cellSource(cell), words)) }
  }
}

function sourceOf(trace: Trace, words: typeof scoringVi): Source {
  const points = trace.points === null ? words.noPoints : words.pointsOf({ points: formatDecimal(String(trace.points), 2), max: formatDecimal(String(trace.max)) })
  return {
    title: `${trace.code} ${trace.name}`,
    value: points,
    arithmetic: [...trace.arithmetic, ...trace.missing].join('\n'),
    rule: { text: trace.rule },
    ...(trace.evidence ? { evidence: [{ title: trace.evidence.title, detail: [trace.evidence.number, trace.evidence.usedOn > 1 ? words.usedOn({ count: trace.evidence.usedOn }) : ''].filter(Boolean).join(' · ') }] } : {}),
    history: trace.scores.toReversed().map((score) => ({
      valueText: `${words.sides[score.side]}: ${score.score === null ? '–' : score.score === 'n/a' ? words.notApplicable : formatDecimal(score.score)}`,
      when: score.when.slice(0, 10),
      who: score.by,
      reason: score.reason,
    })),
    synthetic: trace.cells.some((cell) => cell.source === 'synthetic'),
  }
}

function cellOf(cell: CellUsed, next: LoadSource, words: typeof scoringVi): SourceCell {
  const text = cell.state === 'number' && cell.value !== null ? `${formatDecimal(cell.value)} ${cell.unitOfMeasure}` : cell.state === 'not-applicable' ? words.notApplicable : words.notReported
  return {
    label: cell.isTarget ? words.targetOf({ name: cell.indicatorName }) : cell.indicatorName,
    valueText: text,
    unit: cell.unitName,
    period: cell.period,
    ...(cell.status ? { status: cell.status as never } : {}),
    ...(cell.reported ? { when: cell.reported } : {}),
    ...(cell.isTarget ? {} : { next }),
  }
}
