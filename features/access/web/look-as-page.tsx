// For support: see what somebody else sees.
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import { lookingVi } from '../../../messages/delegations.ts'
import { frameVi } from '../../../messages/frame.ts'
import { Button } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorNote } from '../../../ui/error-note.tsx'
import { NativeSelect, TextInput } from '../../../ui/field.tsx'
import { Page, Panel } from '../../../ui/page.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { useApiQuery } from '../../../ui/use-api.ts'
import { useMessages } from '../../../ui/words.tsx'
import { access } from './access-client.ts'
import { AttemptNote } from './attempt-note.tsx'
import { useAttempt } from './use-passkey.ts'
import styles from './access.module.css'

export function LookAsPage() {
  const words = useMessages(lookingVi)
  const list = useApiQuery(access, 'list-actors', {})
  return (
    <Page title={words.title} lead={words.lead}>
      {list.error && <ErrorNote error={list.error} onRetry={() => void list.refetch()} />}
      {!list.data && !list.error && <Skeleton lines={4} />}
      {list.data && <Panel>{list.data.actors.length === 0 ? <EmptyState title={words.none} /> : <LookForm actors={list.data.actors} />}</Panel>}
    </Page>
  )
}

function LookForm({ actors }: { readonly actors: readonly { readonly id: string; readonly name: string; readonly persona: keyof typeof frameVi.account.titles }[] }) {
  const words = useMessages(lookingVi)
  const { titles } = useMessages(frameVi).account
  const queries = useQueryClient()
  const navigate = useNavigate()
  const [actor, setActor] = useState(actors[0]?.id ?? '')
  const [reason, setReason] = useState('')
  const look = useAttempt(async () => {
    await access.command('look-as', { actor, reason })
    await queries.resetQueries()
    await navigate({ to: '/viec' })
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void look.run()
  }
  return (
    <form onSubmit={submit} className={styles.form}>
      <NativeSelect label={words.who} value={actor} onChange={(event) => setActor(event.currentTarget.value)} data={actors.map(({ id, name, persona }) => ({ value: id, label: name === titles[persona] ? name : `${name} (${titles[persona]})` }))} />
      <TextInput label={words.reason} description={words.reasonNote} value={reason} onChange={(event) => setReason(event.currentTarget.value)} required minLength={10} maxLength={2000} withAsterisk={false} />
      <AttemptNote error={look.error} />
      <div className={styles.actions}><Button type="submit" loading={look.pending}>{words.look}</Button></div>
    </form>
  )
}
