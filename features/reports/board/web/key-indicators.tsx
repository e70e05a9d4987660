import { formatDecimal } from '@thidua/kit/vi-text.ts'
import { boardVi } from '../../../../messages/board.ts'
import { useChoice } from '../../../../ui/address.ts'
import { type useAsOf } from '../../../../ui/as-of.tsx'
import { createClient } from '../../../../ui/client.ts'
import { ErrorNote } from '../../../../ui/error-note.tsx'
import { Panel } from '../../../../ui/page.tsx'
import { Select } from '../../../../ui/select.tsx'
import { Skeleton } from '../../../../ui/skeleton.tsx'
import { SmallMultiples } from '../../../../ui/small-multiples.tsx'
import { Sparkline } from '../../../../ui/sparkline.tsx'
import { useApiQuery } from '../../../../ui/use-api.ts'
import { ValueText } from '../../../../ui/value-text.tsx'
import { useMessages } from '../../../../ui/words.tsx'
import type { operations } from '../../../indicators/monitoring/contract.ts'
import { useCellSource } from '../../../indicators/web/index.ts'
import styles from './board.module.css'

const indicators = createClient<typeof operations>('indicators')

interface KeyIndicatorsProps {
  readonly at: { readonly group: string; readonly year: number; readonly asOf: ReturnType<typeof useAsOf>['asOf'] }
  readonly kinds: readonly string[]
  readonly selected: string | undefined
  readonly onSelect: (unit: string) => void
}

/** Small multiples of one indicator: those with targets come first, because they decide. */
export function KeyIndicators({ at, kinds, selected, onSelect }: KeyIndicatorsProps) {
  const words = useMessages(boardVi)
  const [chosen, choose] = useChoice('indicator')
  const targeted = useApiQuery(indicators, 'list-targeted-indicators', at)
  const fitting = targeted.data?.indicators.filter((indicator) => indicator.appliesTo.some((kind) => kinds.includes(kind))) ?? []
  const indicator = fitting.find((candidate) => candidate.code === chosen) ?? fitting.find((candidate) => candidate.kind === 'rate') ?? fitting[0]
  if (targeted.data && !indicator) return null
  return (
    <Panel
      title={words.keyIndicators}
      actions={indicator && <Select aria-label={words.chooseIndicator} className={styles.select} data={fitting.map((each) => ({ value: each.code, label: each.name }))} value={indicator.code} onChange={(code) => choose(code ?? undefined)} allowDeselect={false} />}
    >
      {targeted.error && <ErrorNote error={targeted.error} />}
      {indicator ? <Series at={at} indicator={indicator.code} selected={selected} onSelect={onSelect} /> : <Skeleton lines={3} />}
    </Panel>
  )
}

function Series({ at, indicator, selected, onSelect }: Omit<KeyIndicatorsProps, 'kinds'> & { readonly indicator: string }) {
  const words = useMessages(boardVi)
  const source = useCellSource(at.asOf)
  const series = useApiQuery(indicators, 'list-series', { ...at, indicator }, { keepPrevious: true })
  if (series.error) return <ErrorNote error={series.error} />
  if (!series.data) return <Skeleton lines={3} />
  const { units, indicator: shown } = series.data
  const suffix = shown.kind === 'rate' ? '%' : ''
  return (
    <SmallMultiples
      label={shown.name}
      onSelect={onSelect}
      {...(selected === undefined ? {} : { selected })}
      items={units.map((unit) => {
        const last = unit.points.at(-1)
        return {
          id: unit.unit,
          title: unit.unitName,
          value: <ValueText value={last?.value ?? null} state={last?.state === 'not-applicable' ? 'not-applicable' : last?.value ? 'number' : 'blank'} places={shown.kind === 'rate' ? 2 : 0} suffix={suffix} source={source({ unit: unit.unit, indicator: shown.code, period: String(at.year) })} name={`${shown.name}, ${unit.unitName}`} />,
          drawing: <Sparkline points={unit.points.map((point) => ({ label: point.period, value: point.value === null ? null : Number(point.value) }))} {...(unit.target === null ? {} : { target: Number(unit.target) })} name={words.trend({ name: unit.unitName })} />,
          note: unit.target === null ? words.noTarget : words.target({ value: `${formatDecimal(unit.target)}${suffix && ` ${suffix}`}` }),
        }
      })}
    />
  )
}
