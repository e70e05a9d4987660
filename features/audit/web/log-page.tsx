import { useState } from 'react'
import { auditScreenVi } from '../../../messages/audit-screen.ts'
import { useAddress, useSetChoices } from '../../../ui/address.ts'
import { Button } from '../../../ui/button.tsx'
import { createClient } from '../../../ui/client.ts'
import { DataTable, type TableColumn } from '../../../ui/data-table.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorNote } from '../../../ui/error-note.tsx'
import { Page, Panel } from '../../../ui/page.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { useApiQuery } from '../../../ui/use-api.ts'
import { useMessages } from '../../../ui/words.tsx'
import type { LogEntry, operations } from '../contract.ts'
import { ChainState } from './chain-state.tsx'
import { ChangeText } from './change-text.tsx'
import { EntryDetail } from './entry-detail.tsx'
import { momentText } from './entry-text.ts'
import { filterOf, LogFilters } from './log-filters.tsx'
import { operationText, subjectText, whoText } from './words-of-entry.ts'
import styles from './log.module.css'

const audit = createClient<typeof operations>('audit')

export function LogPage() {
  const words = useMessages(auditScreenVi)
  const { search } = useAddress()
  const choose = useSetChoices()
  const [opened, setOpened] = useState(() => (search['muc'] ? Number(search['muc']) : null))
  const listed = useApiQuery(audit, 'list-entries', { ...filterOf(search), ...(search['truoc'] ? { before: Number(search['truoc']) } : {}) }, { keepPrevious: true })
  const open = (seq: number | null) => {
    setOpened(seq)
    choose({ muc: seq === null ? undefined : String(seq) })
  }
  if (listed.error) return <Page title={words.title}><ErrorNote error={listed.error} onRetry={() => void listed.refetch()} /></Page>
  return (
    <Page title={words.title} lead={words.lead} width="work">
      <ChainState />
      <Panel title={words.filters.title}><LogFilters /></Panel>
      <Panel flush>
        {listed.data ? (
          <DataTable
            caption={words.title}
            stacks
            columns={columnsOf(words, open)}
            rows={listed.data.entries}
            rowKey={({ seq }) => String(seq)}
            empty={<EmptyState title={words.none} icon="search">{words.noneNext}</EmptyState>}
          />
        ) : <Skeleton lines={8} />}
      </Panel>
      <nav className={styles.pages} aria-label={words.title}>
        {search['truoc'] && <Button variant="default" onClick={() => choose({ truoc: undefined })}>{words.newest}</Button>}
        {listed.data?.next && <Button variant="default" onClick={() => choose({ truoc: String(listed.data?.next) })}>{words.older}</Button>}
      </nav>
      {opened !== null && <EntryDetail seq={opened} onClose={() => open(null)} />}
    </Page>
  )
}

type Words = typeof auditScreenVi

function columnsOf(words: Words, open: (seq: number) => void): TableColumn<LogEntry>[] {
  const { columns } = words
  return [
    { id: 'seq', title: columns.seq, align: 'right', cell: ({ seq }) => <Button variant="subtle" size="compact-sm" className={styles.open} aria-label={words.open({ seq })} onClick={() => open(seq)}>{seq}</Button> },
    { id: 'when', title: columns.when, cell: ({ at }) => <span className={`figures ${styles.short}`}>{momentText(at)}</span> },
    {
      id: 'who', title: columns.who, width: '15%',
      cell: (entry) => (
        <span className={styles.stack}>
          {whoText(words, entry)}
          <small>{entry.onBehalfOfId === null ? '' : `${words.behalf({ name: entry.onBehalfOf ?? words.purgedName })} · `}{words.channels[entry.channel]}</small>
        </span>
      ),
    },
    { id: 'what', title: columns.what, width: '22%', heading: true, cell: (entry) => <span className={styles.stack}>{operationText(words, entry.operation)}<small>{subjectText(words, entry)}</small></span> },
    { id: 'change', title: columns.change, cell: (entry) => <ChangeText entry={entry} /> },
    { id: 'why', title: columns.why, width: '18%', cell: ({ reason, purged }) => <span className={styles.sentence}>{reason ?? (purged.includes('reason') ? words.purged : words.nothing)}</span> },
  ]
}
