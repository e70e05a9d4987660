// The accounts of people, for administrators: who is invited, in or closed; new links, shown once.
import { useState } from 'react'
import { accountsVi, rolesVi } from '../../../messages/sign-in.ts'
import { Button } from '../../../ui/button.tsx'
import { DataTable, type TableColumn } from '../../../ui/data-table.tsx'
import { ErrorNote } from '../../../ui/error-note.tsx'
import { Page, Panel } from '../../../ui/page.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { useApiQuery } from '../../../ui/use-api.ts'
import { useMessages } from '../../../ui/words.tsx'
import type { AccountList, LinkMade } from '../accounts/contract.ts'
import { access } from './access-client.ts'
import { AccountCare } from './account-care.tsx'
import { InviteForm } from './invite-form.tsx'
import { LinkOnce } from './link-once.tsx'

type Account = AccountList['accounts'][number]

export function AccountsPage() {
  const words = useMessages(accountsVi)
  const list = useApiQuery(access, 'list-accounts', {})
  const [inviting, setInviting] = useState(false)
  const [made, setMade] = useState<LinkMade | null>(null)
  const [care, setCare] = useState<Account | null>(null)
  const columns: TableColumn<Account>[] = [
    { id: 'name', title: words.columns.name, heading: true, sortBy: ({ name }) => name, cell: ({ name }) => name },
    { id: 'login', title: words.columns.login, sortBy: ({ login }) => login, cell: ({ login }) => login },
    { id: 'posts', title: words.columns.posts, cell: ({ positions }) => positions.map(({ role, position, unit }) => [position || rolesVi[role], unit].filter(Boolean).join(', ')).join('; ') || words.noPost },
    { id: 'state', title: words.columns.state, sortBy: ({ state }) => words.states[state], cell: ({ state, hasSecondFactor }) => `${words.states[state]}${hasSecondFactor ? `, ${words.second}` : ''}` },
    { id: 'care', title: words.columns.care, cell: (account) => <Button size="compact-sm" variant="default" aria-label={words.careOf({ name: account.name })} onClick={() => setCare(account)}>{words.care}</Button> },
  ]
  const show = (link: LinkMade) => {
    setInviting(false)
    setCare(null)
    setMade(link)
    void list.refetch()
  }
  return (
    <Page title={words.title} lead={words.lead} actions={!inviting && <Button onClick={() => setInviting(true)}>{words.invite}</Button>}>
      {made && <LinkOnce made={made} onDone={() => setMade(null)} />}
      {inviting && <InviteForm onMade={show} onClose={() => setInviting(false)} />}
      {list.error && <ErrorNote error={list.error} onRetry={() => void list.refetch()} />}
      <Panel>{list.data ? <DataTable caption={words.title} columns={columns} rows={list.data.accounts} rowKey={({ id }) => id} stacks empty={words.none} /> : <Skeleton lines={5} />}</Panel>
      {care && <AccountCare account={care} onMade={show} onDone={() => { setCare(null); void list.refetch() }} onClose={() => setCare(null)} />}
    </Page>
  )
}
