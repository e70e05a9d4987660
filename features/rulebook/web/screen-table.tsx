import { compareVietnamese } from '@thidua/kit/vi-text.ts'
import { useState } from 'react'
import { rulebookVi } from '../../../messages/rulebook.ts'
import { useAddress, useSetChoices } from '../../../ui/address.ts'
import { Button } from '../../../ui/button.tsx'
import { DataTable, type TableColumn } from '../../../ui/data-table.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { NativeSelect, TextInput } from '../../../ui/field.tsx'
import { AppLink } from '../../../ui/link.tsx'
import { Panel } from '../../../ui/page.tsx'
import { VerdictMark } from '../../../ui/verdict-mark.tsx'
import { useMessages } from '../../../ui/words.tsx'
import { filterRows, type ScreenedAward, type ScreenedRow } from './screening.ts'
import styles from './screen.module.css'

const shownAtOnce = 50
const answers = ['met', 'undetermined', 'not-met'] as const

interface ScreenTableProps { readonly rows: readonly ScreenedRow[]; readonly columns: readonly ScreenedAward[]; readonly received: string }

/** People by awards, a shape in each cell; a name leads to the person's page on that day. */
export function ScreenTable({ rows, columns, received }: ScreenTableProps) {
  const words = useMessages(rulebookVi)
  const { search } = useAddress()
  const [shown, setShown] = useState(shownAtOnce)
  const answer = answers.find((each) => each === search['answer']) ?? null
  const kept = filterRows(rows, { text: search['find'] ?? '', unit: search['unit'] ?? null, award: search['filter'] ?? null, answer })
  const left = kept.length - shown
  return (
    <Panel title={words.screen.table} flush>
      <Filters rows={rows} columns={columns} />
      <DataTable
        caption={words.screen.tableCaption}
        columns={[...headings(words, received), ...columns.map((award) => answerColumn(award, words))]}
        rows={kept.slice(0, shown)}
        rowKey={({ person }) => person}
        empty={<EmptyState title={words.screen.none} icon="search">{words.screen.noneNext}</EmptyState>}
      />
      <p className={styles.foot}>{kept.length > 0 && words.screen.shown({ shown: Math.min(shown, kept.length), count: kept.length })} {left > 0 && <Button variant="default" size="sm" className="no-print" onClick={() => setShown(shown + shownAtOnce)}>{words.screen.more({ count: Math.min(left, shownAtOnce) })}</Button>}</p>
    </Panel>
  )
}

function headings(words: typeof rulebookVi, received: string): TableColumn<ScreenedRow>[] {
  return [
    { id: 'person', title: words.screen.person, heading: true, cell: (row) => <span className={styles.person}><AppLink to={`/phap-luat/nguoi/${row.person}?day=${received}`}>{row.name}</AppLink></span>, sortBy: (row) => row.name },
    { id: 'unit', title: words.screen.unit, cell: (row) => <span className={styles.unit}>{row.unitName}</span>, sortBy: (row) => row.unitName },
  ]
}

function answerColumn({ award, name, short }: ScreenedAward, words: typeof rulebookVi): TableColumn<ScreenedRow> {
  const of = (row: ScreenedRow) => row.answers.find((each) => each.award === award)?.answer
  return {
    id: award, title: <abbr title={name} className={styles.short}>{short}</abbr>, name,
    cell: (row) => { const answer = of(row); return answer === undefined ? <span className={styles.none} title={words.screen.notApplicable}>—</span> : <VerdictMark answer={answer} bare /> },
    sortBy: (row) => { const answer = of(row); return answer === undefined ? null : answers.indexOf(answer) },
  }
}

function Filters({ rows, columns }: Pick<ScreenTableProps, 'rows' | 'columns'>) {
  const words = useMessages(rulebookVi)
  const { search } = useAddress()
  const choose = useSetChoices()
  const units = [...new Map(rows.map(({ unit, unitName }) => [unit, unitName]))].sort(([, one], [, other]) => compareVietnamese(one, other))
  const names = { met: words.changes.met, undetermined: words.changes.undetermined, 'not-met': words.changes.notMet }
  const set = (key: string) => (event: { readonly currentTarget: { readonly value: string } }) => choose({ [key]: event.currentTarget.value || undefined })
  return (
    <div className={`${styles.filters} no-print`}>
      <TextInput type="search" label={words.screen.find} placeholder={words.law.findHint} value={search['find'] ?? ''} onChange={set('find')} />
      <NativeSelect label={words.screen.unit} value={search['unit'] ?? ''} onChange={set('unit')} data={[{ value: '', label: words.screen.everyUnit }, ...units.map(([value, label]) => ({ value, label }))]} />
      <NativeSelect label={words.screen.filterAward} value={search['filter'] ?? ''} onChange={set('filter')} data={[{ value: '', label: words.screen.anyAward }, ...columns.map(({ award, name }) => ({ value: award, label: name }))]} />
      <NativeSelect label={words.screen.filterAnswer} value={search['answer'] ?? ''} onChange={set('answer')} data={[{ value: '', label: words.screen.anyAnswer }, ...answers.map((each) => ({ value: each, label: names[each] }))]} />
    </div>
  )
}
