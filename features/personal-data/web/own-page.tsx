// My data: what is kept, who sees it, and how to have it put right or let rest.
import { useState, type FormEvent } from 'react'
import { requestsVi } from '../../../messages/personal-data.ts'
import { Button } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorNote } from '../../../ui/error-note.tsx'
import { NativeSelect, Textarea } from '../../../ui/field.tsx'
import { AppLink } from '../../../ui/link.tsx'
import { Page, Panel } from '../../../ui/page.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { useApiCommand, useApiQuery } from '../../../ui/use-api.ts'
import { useMessages } from '../../../ui/words.tsx'
import { FileView } from './file-view.tsx'
import { personalData } from './personal-data.ts'
import { RequestLines } from './request-lines.tsx'
import styles from './personal-data.module.css'

export function OwnDataPage() {
  const { own } = useMessages(requestsVi)
  const [shown, setShown] = useState(false)
  const listed = useApiQuery(personalData, 'list-own-requests', {})
  const file = useApiQuery(personalData, 'show-own-file', {}, { enabled: shown })
  const known = listed.data?.person !== null
  return (
    <Page title={own.title} lead={own.lead} actions={<AppLink to="/du-lieu-ca-nhan/so-xu-ly">{own.register}</AppLink>}>
      {listed.error && <ErrorNote error={listed.error} onRetry={() => void listed.refetch()} />}
      {!listed.data && !listed.error && <Skeleton lines={6} />}
      {listed.data && !known && <Panel><EmptyState title={own.none} icon="person" action={<AppLink to="/tai-khoan">{own.toAccount}</AppLink>}>{own.noneNext}</EmptyState></Panel>}
      {listed.data && known && (
        <>
          {listed.data.restricted && <p className={styles.resting} role="status">{own.restricted}</p>}
          <Panel title={own.requests} flush={listed.data.requests.length > 0}><RequestLines requests={listed.data.requests} empty={own.noRequests} /></Panel>
          <AskForm restricted={listed.data.restricted} />
          {!shown && <p><Button variant="default" onClick={() => setShown(true)}>{own.show}</Button></p>}
          {file.error && <ErrorNote error={file.error} onRetry={() => void file.refetch()} />}
          {shown && !file.data && !file.error && <Skeleton lines={10} />}
          {file.data && <FileView file={file.data} />}
        </>
      )}
    </Page>
  )
}

function AskForm({ restricted }: { readonly restricted: boolean }) {
  const { own, kinds, kindHelp } = useMessages(requestsVi)
  const choices = ['correct', restricted ? 'lift' : 'restrict'] as const
  const [asked, setAsked] = useState<{ kind: 'correct' | 'restrict' | 'lift'; said: string }>({ kind: 'correct', said: '' })
  const kind = choices.find((each) => each === asked.kind) ?? 'correct'
  const ask = useApiCommand(personalData, 'make-own-request')
  const send = (event: FormEvent) => {
    event.preventDefault()
    ask.mutate({ kind, said: asked.said }, { onSuccess: () => setAsked({ kind: 'correct', said: '' }) })
  }
  return (
    <Panel title={own.ask}>
      <form onSubmit={send} className={styles.form}>
        <NativeSelect label={own.what} description={kindHelp[kind]} value={kind} onChange={(event) => setAsked({ ...asked, kind: event.currentTarget.value as typeof kind })} data={choices.map((value) => ({ value, label: kinds[value] }))} />
        <Textarea label={own.said} value={asked.said} onChange={(event) => setAsked({ ...asked, said: event.currentTarget.value })} rows={4} maxLength={2000} required withAsterisk={false} />
        {ask.error && <ErrorNote error={ask.error} />}
        {ask.isSuccess && <p role="status" className={styles.done}>{own.sent}</p>}
        <Button type="submit" loading={ask.isPending} disabled={asked.said.trim() === ''}>{own.send}</Button>
      </form>
    </Panel>
  )
}
