// The spreadsheet of one unit, data set and period; whoever shows it may put what its figures are worth above it.
import { useParams } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { formatDay } from '@thidua/kit/vi-text.ts'
import { figuresVi } from '../../../messages/figures.ts'
import { useAddress } from '../../../ui/address.ts'
import { useAsOf } from '../../../ui/as-of.tsx'
import { createClient } from '../../../ui/client.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorNote } from '../../../ui/error-note.tsx'
import { AppLink } from '../../../ui/link.tsx'
import { Page } from '../../../ui/page.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { SpreadsheetGrid } from '../../../ui/spreadsheet-grid.tsx'
import { useApiQuery } from '../../../ui/use-api.ts'
import { useMessages } from '../../../ui/words.tsx'
import type { CellEntryView } from '../contract.ts'
import type { operations } from '../grid/contract.ts'
import { useCellSaves } from './cell-saves.ts'
import { useCellSource } from './cell-source.ts'
import { CorrectionNote, StatusChoice } from './correction-note.tsx'
import { columnsOf, rowsOf, type ShownGrid } from './grid-rows.ts'
import { OtherGrids } from './other-grids.tsx'
import { useNarrow } from './use-narrow.ts'
import styles from './grid.module.css'

/** Pixels: the grid is as tall as its lines, up to a screen. */
const [tallest, headHeight, roomForSentence] = [720, 54, 34]

const grids = createClient<typeof operations>('indicators')

export interface GridPageProps {
  readonly worth?: (place: { unit: string; unitKind: string; asOf: PlainDate }) => ReactNode
}

export function GridPage({ worth }: GridPageProps) {
  const { unit, dataSet, period } = useParams({ strict: false }) as { unit: string; dataSet: string; period: string }
  const words = useMessages(figuresVi)
  const { asOf } = useAsOf()
  const shown = useApiQuery(grids, 'show-grid', { unit, dataSet, period, asOf })
  const fresh = async () => (await shown.refetch()).data
  const { data } = shown
  if (!data) return <Page title={words.title}>{shown.error ? <ErrorNote error={shown.error} onRetry={() => void shown.refetch()} /> : <Skeleton lines={12} />}</Page>
  const lead = words.grid.lead({ period: words.periodName(period), from: data.periodFrom ? formatDay(data.periodFrom) : '', to: data.periodTo ? formatDay(data.periodTo) : '', due: data.due ? formatDay(data.due) : '' })
  return (
    <Page title={data.dataSetName} documentTitle={`${data.dataSetName}, ${data.unitName}, ${words.periodName(period)}`} width="work" lead={lead} actions={<OtherGrids unit={unit} unitKind={data.unitKind} here={{ dataSet, period }} />}
      crumbs={[{ label: words.title, to: '/so-lieu' }, { label: data.unitName, to: `/so-lieu?unit=${unit}` }, { label: data.dataSetName }]}>
      {data.rows.length === 0
        ? <EmptyState title={words.grid.noRows} action={<AppLink to={`/so-lieu?unit=${unit}`}>{words.grid.back}</AppLink>}>{words.grid.noRowsNext}</EmptyState>
        : <Sheet key={`${unit} ${dataSet} ${period}`} grid={data} fresh={fresh} worth={worth} />}
    </Page>
  )
}

function Sheet({ grid, fresh, worth }: GridPageProps & { readonly grid: ShownGrid; readonly fresh: () => Promise<ShownGrid | undefined> }) {
  const figures = useMessages(figuresVi)
  const words = figures.grid
  const { asOf, today, isToday } = useAsOf()
  const { search } = useAddress()
  const owner = `${grid.unit} ${grid.dataSet} ${grid.period}`
  const [reason, setReason] = useKept(`correction:${owner}`)
  const [status, setStatus] = useState<CellEntryView['status']>(() => usualStatus(grid, today))
  const save = useCellSaves(grid, { reason, status }, fresh)
  const cellSource = useCellSource(asOf)
  const narrow = useNarrow()
  const mayType = grid.can.save && isToday
  const locked = mayType && grid.lock && reason.trim() === '' ? words.lockedCell({ day: formatDay(grid.lock.since), unlocks: grid.lock.unlocks }) : null
  const rows = rowsOf(grid, { words, locked, source: (indicator, period) => cellSource({ unit: grid.unit, indicator, period }) })
  const start = search['indicator'] ?? (search['problems'] === '1' ? grid.rows.find((row) => row.findings.length > 0)?.indicator.code : undefined)
  return (
    <>
      {worth?.({ unit: grid.unit, unitKind: grid.unitKind, asOf })}
      <CorrectionNote grid={grid} reason={reason} onReason={setReason} />
      <SpreadsheetGrid
        key={`${owner} ${narrow}`}
        owner={owner}
        label={words.label({ unit: grid.unitName, dataSet: grid.dataSetName, period: figures.periodName(grid.period) })}
        rowTitle={words.indicator}
        columns={columnsOf(words, { readOnly: !mayType, narrow, rows })}
        rows={rows}
        onCommit={(row, _column, entry) => save(row, entry)}
        height={`${Math.min(tallest, headHeight + (narrow ? 44 : 32) * rows.length + roomForSentence)}px`}
        {...(start ? { start } : {})}
        {...(mayType ? { tools: <StatusChoice status={status} onStatus={setStatus} /> } : {})}
      />
      <p className={styles.keys}>{words.keys}</p>
    </>
  )
}

/** Before the period ends a figure is an estimate; once the period is locked only the official one is worth correcting. */
function usualStatus(grid: ShownGrid, today: string): CellEntryView['status'] {
  if (grid.lock) return 'official'
  return grid.periodTo !== null && today <= grid.periodTo ? 'estimate' : 'actual'
}

/** Kept in this browser until the tab is closed: a reason is written once for many cells. */
function useKept(name: string): [string, (text: string) => void] {
  const [text, setText] = useState(() => sessionStorage.getItem(name) ?? '')
  return [text, (next) => { sessionStorage.setItem(name, next); setText(next) }]
}
