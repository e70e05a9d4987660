// Roles handed on and received: who does what in whose place, from when to when, on which paper.
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { delegationsVi } from '../../../messages/delegations.ts'
import { frameVi } from '../../../messages/frame.ts'
import { Button } from '../../../ui/button.tsx'
import { DataTable, type TableColumn } from '../../../ui/data-table.tsx'
import { ErrorNote } from '../../../ui/error-note.tsx'
import { Page, Panel } from '../../../ui/page.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { useApiQuery } from '../../../ui/use-api.ts'
import { useMessages } from '../../../ui/words.tsx'
import type { Delegation } from '../delegations/contract.ts'
import { access } from './access-client.ts'
import { AttemptNote } from './attempt-note.tsx'
import { DelegationForm } from './delegation-form.tsx'
import { useAttempt } from './use-passkey.ts'
import styles from './access.module.css'

export function DelegationsPage() {
  const words = useMessages(delegationsVi)
  const { titles } = useMessages(frameVi).account
  const list = useApiQuery(access, 'list-delegations', {})
  const [making, setMaking] = useState(false)
  const columns: TableColumn<Delegation>[] = [
    { id: 'role', title: words.columns.role, heading: true, cell: ({ role, form }) => `${titles[role]} (${words.forms[form]})` },
    { id: 'from', title: words.columns.from, cell: ({ from }) => from.name },
    { id: 'to', title: words.columns.to, cell: ({ to }) => to.name },
    { id: 'days', title: words.columns.days, cell: ({ firstDay, lastDay }) => words.days({ from: firstDay, to: lastDay }), sortBy: ({ firstDay }) => firstDay },
    { id: 'document', title: words.columns.document, cell: ({ document, reason }) => `${document}. ${reason}` },
    { id: 'state', title: words.columns.state, cell: ({ state }) => words.states[state] },
    { id: 'act', title: words.columns.act, cell: (delegation) => <Acts delegation={delegation} /> },
  ]
  const may = list.data && (list.data.roles.length > 0 || list.data.can.appoint)
  return (
    <Page title={words.title} lead={words.lead} actions={may && !making && <Button onClick={() => setMaking(true)}>{words.make}</Button>}>
      {list.error && <ErrorNote error={list.error} onRetry={() => void list.refetch()} />}
      {making && list.data && <DelegationForm list={list.data} onMade={() => { setMaking(false); void list.refetch() }} onClose={() => setMaking(false)} />}
      <Panel>{list.data ? <DataTable caption={words.title} columns={columns} rows={list.data.delegations} rowKey={({ id }) => id} stacks empty={words.none} /> : <Skeleton lines={4} />}</Panel>
    </Page>
  )
}

/** Acting under a role changes what every page shows. */
function Acts({ delegation }: { readonly delegation: Delegation }) {
  const words = useMessages(delegationsVi)
  const queries = useQueryClient()
  const { id, from, to, can } = delegation
  const use = useAttempt(async () => {
    await access.command('act-under', { delegation: id })
    await queries.resetQueries()
  })
  const end = useAttempt(async () => {
    await access.command('end-delegation', { delegation: id })
    await queries.resetQueries()
  })
  return (
    <div className={styles.actions}>
      {can.use && <Button size="compact-sm" loading={use.pending} aria-label={words.useOf({ name: from.name })} onClick={() => void use.run()}>{words.use}</Button>}
      {can.end && <Button size="compact-sm" variant="default" loading={end.pending} aria-label={words.endOf({ name: to.name })} onClick={() => void end.run()}>{words.end}</Button>}
      <AttemptNote error={use.error ?? end.error} />
    </div>
  )
}
