// Requests of the people one answers for, the most pressing at the top; those on paper are written down here.
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { useState, type FormEvent } from 'react'
import { requestsVi } from '../../../messages/personal-data.ts'
import { Button } from '../../../ui/button.tsx'
import { DayInput } from '../../../ui/day-input.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorNote } from '../../../ui/error-note.tsx'
import { NativeSelect, Textarea, TextInput } from '../../../ui/field.tsx'
import { AppLink } from '../../../ui/link.tsx'
import { Page, Panel } from '../../../ui/page.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { useApiCommand, useApiQuery } from '../../../ui/use-api.ts'
import { useMessages } from '../../../ui/words.tsx'
import type { RequestKind } from '../requests/contract.ts'
import { personalData } from './personal-data.ts'
import { RequestLines } from './request-lines.tsx'
import styles from './personal-data.module.css'

export function RequestsPage() {
  const { list } = useMessages(requestsVi)
  const [recording, setRecording] = useState(false)
  const listed = useApiQuery(personalData, 'list-requests', {})
  return (
    <Page title={list.title} lead={list.lead} width="work" actions={!recording && listed.data && <Button onClick={() => setRecording(true)}>{list.record}</Button>}>
      <nav className={styles.links}><AppLink to="/du-lieu-ca-nhan/so-xu-ly">{list.toRegister}</AppLink><AppLink to="/du-lieu-ca-nhan/thoi-han">{list.toRetention}</AppLink></nav>
      {recording && <PaperForm onDone={() => setRecording(false)} />}
      {listed.error && <ErrorNote error={listed.error} onRetry={() => void listed.refetch()} />}
      {!listed.data && !listed.error && <Skeleton lines={5} />}
      {listed.data && <Panel flush={listed.data.requests.length > 0}><RequestLines requests={listed.data.requests} opens empty={<EmptyState title={list.none} icon="check">{list.noneNext}</EmptyState>} /></Panel>}
    </Page>
  )
}

function PaperForm({ onDone }: { readonly onDone: () => void }) {
  const { list, own, kinds, kindHelp } = useMessages(requestsVi)
  const [text, setText] = useState('')
  const [sought, setSought] = useState('')
  const [paper, setPaper] = useState<{ person: string; kind: RequestKind; received: PlainDate | null; said: string }>({ person: '', kind: 'export', received: null, said: '' })
  const found = useApiQuery(personalData, 'find-people', { text: sought }, { enabled: sought.length > 1 })
  const save = useApiCommand(personalData, 'record-request')
  const people = found.data?.people ?? []
  const person = people.some(({ id }) => id === paper.person) ? paper.person : (people[0]?.id ?? '')
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (paper.received === null || person === '') return
    save.mutate({ person, kind: paper.kind, received: paper.received, said: paper.said }, { onSuccess: onDone })
  }
  return (
    <Panel title={list.record}>
      <form className={styles.find} onSubmit={(event) => { event.preventDefault(); setSought(text.trim()) }}>
        <TextInput label={list.find} value={text} onChange={(event) => setText(event.currentTarget.value)} maxLength={100} />
        <Button type="submit" variant="default" disabled={text.trim().length < 2}>{list.search}</Button>
      </form>
      {found.error && <ErrorNote error={found.error} />}
      {found.data && people.length === 0 && <p className={styles.quiet} role="status">{list.noneFound}</p>}
      {people.length > 0 && (
        <form onSubmit={send} className={styles.form}>
          <NativeSelect label={list.found} value={person} onChange={(event) => setPaper({ ...paper, person: event.currentTarget.value })} data={people.map(({ id, name, unit, restricted }) => ({ value: id, label: `${name}, ${id}, ${unit}${restricted ? `, ${list.resting}` : ''}` }))} />
          <NativeSelect label={own.what} description={kindHelp[paper.kind]} value={paper.kind} onChange={(event) => setPaper({ ...paper, kind: event.currentTarget.value as RequestKind })} data={Object.entries(kinds).map(([value, label]) => ({ value, label }))} />
          <DayInput label={list.received} value={paper.received} onChange={(received) => setPaper({ ...paper, received })} />
          <Textarea label={own.said} value={paper.said} onChange={(event) => setPaper({ ...paper, said: event.currentTarget.value })} rows={4} maxLength={2000} required withAsterisk={false} />
          {save.error && <ErrorNote error={save.error} />}
          <div className={styles.actions}><Button type="submit" loading={save.isPending} disabled={paper.received === null || paper.said.trim() === ''}>{list.save}</Button><Button variant="default" onClick={onDone}>{list.close}</Button></div>
        </form>
      )}
    </Panel>
  )
}
