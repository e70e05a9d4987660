// One request: what was asked, how long is left, and the answer with what it does.
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { useParams } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import { processingVi, requestsVi } from '../../../messages/personal-data.ts'
import { Button } from '../../../ui/button.tsx'
import { DayInput } from '../../../ui/day-input.tsx'
import { ErrorNote } from '../../../ui/error-note.tsx'
import { Checkbox, NativeSelect, Textarea, TextInput } from '../../../ui/field.tsx'
import { Page, Panel } from '../../../ui/page.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { useApiCommand, useApiQuery } from '../../../ui/use-api.ts'
import { useMessages } from '../../../ui/words.tsx'
import type { AnswerRequest, ShownRequest } from '../requests/contract.ts'
import { ClockBadge } from './clock-badge.tsx'
import { FileView } from './file-view.tsx'
import { personalData } from './personal-data.ts'
import styles from './personal-data.module.css'

export function RequestPage() {
  const { list, kinds, answering } = useMessages(requestsVi)
  const { request } = useParams({ strict: false }) as { request: string }
  const shown = useApiQuery(personalData, 'show-request', { request })
  const [handing, setHanding] = useState(false)
  const file = useApiQuery(personalData, 'export-person', { request }, { enabled: handing })
  const open = shown.data
  return (
    <Page title={open ? answering.title({ name: open.personName, kind: kinds[open.kind] }) : list.title} crumbs={[{ label: list.title, to: '/du-lieu-ca-nhan' }, { label: open?.personName ?? '' }]}>
      {shown.error && <ErrorNote error={shown.error} onRetry={() => void shown.refetch()} />}
      {!open && !shown.error && <Skeleton lines={6} />}
      {open && (
        <Panel title={answering.said}>
          <blockquote className={styles.said}>{open.said}</blockquote>
          <p className={styles.quiet}>{answering.by({ by: open.madeBy, via: list.via[open.via] })}</p>
          <ClockBadge clock={open.clock} />
          {open.answer && <p className={styles.done}>{answering.answered({ by: open.answer.by, outcome: list.outcomes[open.answer.outcome] })}: {open.answer.answer}</p>}
        </Panel>
      )}
      {open && !open.answer && !open.can.answer && <p className={styles.quiet}>{answering.notYours}</p>}
      {open?.can.answer && open.kind === 'export' && !handing && <p className={styles.links}><Button variant="default" onClick={() => setHanding(true)}>{answering.file}</Button></p>}
      {file.error && <ErrorNote error={file.error} />}
      {file.data && <FileView file={file.data} />}
      {open?.can.answer && <AnswerForm key={open.id} request={open} />}
    </Page>
  )
}

type Changed = NonNullable<AnswerRequest['particulars']>

function AnswerForm({ request }: { readonly request: ShownRequest }) {
  const { list, answering } = useMessages(requestsVi)
  const [answer, setAnswer] = useState<{ outcome: AnswerRequest['outcome']; answer: string }>({ outcome: 'done', answer: '' })
  const [changed, setChanged] = useState<Changed>({})
  const [struck, setStruck] = useState<readonly string[]>([])
  const send = useApiCommand(personalData, 'answer-request', ['people', 'achievements', 'rulebook', 'tasks'])
  const correcting = request.kind === 'correct' && answer.outcome !== 'refused'
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const strikes = request.statements.filter((each) => struck.includes(keyOf(each))).map(({ list: of, entry }) => ({ list: of, entry }))
    send.mutate({ request: request.id, ...answer, ...(correcting ? { particulars: changed, strikes } : {}) })
  }
  return (
    <Panel title={answering.send}>
      <form onSubmit={submit} className={styles.form}>
        <NativeSelect label={answering.outcome} value={answer.outcome} onChange={(event) => setAnswer({ ...answer, outcome: event.currentTarget.value as typeof answer.outcome })} data={Object.entries(list.outcomes).map(([value, label]) => ({ value, label }))} />
        {correcting && <ParticularsFields request={request} changed={changed} onChange={setChanged} />}
        {correcting && <StrikeFields request={request} struck={struck} onChange={setStruck} />}
        <Textarea label={answering.answer} value={answer.answer} onChange={(event) => setAnswer({ ...answer, answer: event.currentTarget.value })} rows={4} maxLength={2000} required withAsterisk={false} />
        {send.error && <ErrorNote error={send.error} />}
        <Button type="submit" loading={send.isPending} disabled={answer.answer.trim() === ''}>{answering.send}</Button>
      </form>
    </Panel>
  )
}

/** Only what was changed is sent; the same value typed again is no change. */
function changedTo(changed: Changed, field: keyof Changed, value: Changed[keyof Changed], held: unknown): Changed {
  const { [field]: _, ...rest } = changed
  return value === held ? rest : { ...rest, [field]: value }
}

const orNull = (value: string): string | null => (value === '' ? null : value)

function ParticularsFields({ request, changed, onChange }: { readonly request: ShownRequest; readonly changed: Changed; readonly onChange: (changed: Changed) => void }) {
  const { answering } = useMessages(requestsVi)
  const { fields } = useMessages(processingVi)
  const held = request.particulars
  const set = (field: keyof Changed, value: Changed[keyof Changed]) => onChange(changedTo(changed, field, value, held[field]))
  const choice = (words: Readonly<Record<string, string>>) => [{ value: '', label: answering.unknown }, ...Object.entries(words).map(([value, label]) => ({ value, label }))]
  return (
    <fieldset className={styles.fields}>
      <legend>{answering.particulars}</legend>
      <TextInput label={fields['name']} value={changed.name ?? held.name} onChange={(event) => set('name', event.currentTarget.value)} maxLength={200} />
      <NativeSelect label={fields['sex']} value={(changed.sex === undefined ? held.sex : changed.sex) ?? ''} onChange={(event) => set('sex', orNull(event.currentTarget.value) as Changed['sex'])} data={choice(answering.sexes)} />
      <NativeSelect label={fields['ethnicity']} value={(changed.ethnicity === undefined ? held.ethnicity : changed.ethnicity) ?? ''} onChange={(event) => set('ethnicity', orNull(event.currentTarget.value) as Changed['ethnicity'])} data={choice(answering.ethnicities)} />
      <DayInput label={fields['joined'] ?? ''} value={(changed.joined === undefined ? held.joined : changed.joined) as PlainDate | null} onChange={(joined) => set('joined', joined)} />
    </fieldset>
  )
}

const keyOf = ({ list, entry }: ShownRequest['statements'][number]): string => `${list} ${String(entry)}`

function StrikeFields({ request, struck, onChange }: { readonly request: ShownRequest; readonly struck: readonly string[]; readonly onChange: (struck: readonly string[]) => void }) {
  const { answering } = useMessages(requestsVi)
  const toggle = (key: string) => onChange(struck.includes(key) ? struck.filter((each) => each !== key) : [...struck, key])
  return (
    <fieldset className={styles.fields}>
      <legend>{answering.strikes}</legend>
      <p className={styles.quiet}>{answering.strikesHelp}</p>
      {request.statements.length === 0 && <p className={styles.quiet}>{answering.noStatements}</p>}
      {request.statements.map((statement) => (
        <Checkbox key={keyOf(statement)} label={statement.struck ? `${statement.says} (${answering.struck})` : statement.says} checked={statement.struck || struck.includes(keyOf(statement))} disabled={statement.struck} onChange={() => toggle(keyOf(statement))} />
      ))}
    </fieldset>
  )
}
