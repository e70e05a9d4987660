import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { formatDecimal } from '@thidua/kit/vi-text.ts'
import { mergersVi, reportsVi } from '../../../messages/reports.ts'
import { Badge } from '../../../ui/badge.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { Icon } from '../../../ui/icons.tsx'
import { SourceLink } from '../../../ui/source-link.tsx'
import type { LoadSource, SourceCell } from '../../../ui/source-model.ts'
import { useMessages } from '../../../ui/words.tsx'
import { useCellSource } from '../../indicators/web/index.ts'
import type { RollUpView } from '../contract.ts'
import type { RollUp } from './mergers-page.tsx'
import styles from './mergers.module.css'

type View = RollUp['views'][number]
type Row = View['units'][number]

interface RollUpTableProps {
  readonly rolled: RollUp
  readonly view: RollUpView
  readonly period: string
  readonly asOf: PlainDate
}

/** The units of one view with the cells they are made of; the total is the same whichever way one looks. */
export function RollUpTable({ rolled, view, period, asOf }: RollUpTableProps) {
  const words = useMessages(mergersVi)
  const sourceOf = useRowSource(rolled, asOf)
  const shown = rolled.views.find((each) => each.view === view)
  if (!shown) return null
  const noted = shown.units.some(({ outside, missing, undistributed }) => outside.length + missing.length > 0 || undistributed)
  return (
    <>
      <DataTable
        key={view}
        caption={words.figuresCaption({ name: rolled.indicatorName, period, view: words.views[view] })}
        columns={[
          { id: 'unit', title: words.unit, heading: true, sortBy: (row: Row) => row.unitName, cell: (row) => <span className={styles.unit}>{row.unitName}</span> },
          { id: 'value', title: words.value, align: 'right', width: '9rem', sortBy: (row) => (row.value === null ? null : Number(row.value)), cell: (row) => (row.value === null ? row.valueText : <SourceLink source={sourceOf(row)}>{row.valueText}</SourceLink>) },
          ...(view === 'as-was' ? [] : [{ id: 'members', title: words.members, cell: (row: Row) => row.members.map(({ unitName }) => unitName).join(', ') }]),
          ...(noted ? [{ id: 'notes', title: words.notes, cell: (row: Row) => <Notes row={row} /> }] : []),
        ]}
        rows={shown.units}
        rowKey={(row) => row.unit}
        foot={<tr><th scope="row">{words.total}</th><td data-align="right" className="figures"><strong>{shown.totalText}</strong></td>{view !== 'as-was' && <td />}{noted && <td />}</tr>}
      />
      <p className={styles.agree} data-agree={rolled.agree || undefined}><Icon name={rolled.agree ? 'check' : 'warning'} size={18} /> {rolled.agree ? words.agree({ total: shown.totalText }) : words.disagree}</p>
    </>
  )
}

function Notes({ row }: { readonly row: Row }) {
  const words = useMessages(mergersVi)
  return (
    <>
      {row.outside.length > 0 && <Badge tone="unsure">{words.partOnly({ provinces: row.outside.join(', ') })}</Badge>}
      {row.missing.length > 0 && <Badge tone="unsure">{words.missing({ units: row.missing.join(', ') })}</Badge>}
      {row.undistributed && <Badge tone="unsure">{words.undistributed}</Badge>}
    </>
  )
}

function useRowSource(rolled: RollUp, asOf: PlainDate): (row: Row) => LoadSource {
  const words = useMessages(mergersVi)
  const { notReported } = useMessages(reportsVi)
  const cellSource = useCellSource(asOf)
  return (row) => {
    const names = new Map(row.members.map(({ unit, unitName }) => [unit, unitName]))
    const cells = row.from.map(({ unit, indicator, period, value }): SourceCell => ({ label: names.get(unit) ?? unit, period, valueText: value === null ? notReported : formatDecimal(value), next: cellSource({ unit, indicator, period }) }))
    return () => Promise.resolve({ title: `${rolled.indicatorName}, ${row.unitName}`, value: row.valueText, asOf, arithmetic: words.sumOf({ unit: row.unitName }), cells })
  }
}
