import { formatDay } from '@thidua/kit/vi-text.ts'
import type { ReactNode } from 'react'
import { requestsVi } from '../../../messages/personal-data.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { AppLink } from '../../../ui/link.tsx'
import { useMessages } from '../../../ui/words.tsx'
import type { DataRequest } from '../requests/contract.ts'
import { ClockBadge } from './clock-badge.tsx'
import styles from './personal-data.module.css'

interface RequestLinesProps {
  readonly requests: readonly DataRequest[]
  readonly empty: ReactNode
  /** Whoever answers opens a request; the person reads the answer here. */
  readonly opens?: boolean
}

export function RequestLines({ requests, empty, opens = false }: RequestLinesProps) {
  const { list, kinds, answering } = useMessages(requestsVi)
  return (
    <DataTable
      caption={list.title}
      stacks
      columns={[
        { id: 'person', title: list.columns.person, heading: true, width: '15%', cell: ({ id, personName }) => (opens ? <AppLink to={`/du-lieu-ca-nhan/${id}`} aria-label={list.openOf({ name: personName })}>{personName}</AppLink> : personName) },
        { id: 'kind', title: list.columns.kind, cell: ({ kind, said }) => <span className={styles.stack}>{kinds[kind]}<small>{said}</small></span> },
        { id: 'received', title: list.columns.received, width: '116px', cell: ({ received, via }) => <span className={styles.stack}><span className={styles.short}>{formatDay(received)}</span><small>{list.via[via]}</small></span> },
        { id: 'clock', title: list.columns.clock, cell: ({ clock }) => <ClockBadge clock={clock} /> },
        { id: 'answer', title: list.columns.state, width: '22%', cell: ({ answer }) => (answer === null ? list.waiting : <span className={styles.stack}>{answering.answered({ by: answer.by, outcome: list.outcomes[answer.outcome] })}<small>{answer.answer}</small></span>) },
      ]}
      rows={requests}
      rowKey={({ id }) => id}
      empty={<div className={styles.empty}>{empty}</div>}
    />
  )
}
