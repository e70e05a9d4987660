// Terms of retention: what is kept for good, what the agency decided, what is due; and the purge of exactly what was seen.
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { formatDay } from '@thidua/kit/vi-text.ts'
import { useState, type FormEvent } from 'react'
import { processingVi, retentionVi } from '../../../messages/personal-data.ts'
import { momentVi } from '../../../messages/sign-in.ts'
import { Button } from '../../../ui/button.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { DayInput } from '../../../ui/day-input.tsx'
import { ErrorNote } from '../../../ui/error-note.tsx'
import { TextInput } from '../../../ui/field.tsx'
import { Page, Panel } from '../../../ui/page.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { useApiCommand, useApiQuery } from '../../../ui/use-api.ts'
import { useMessages } from '../../../ui/words.tsx'
import type { ClassView } from '../retention/contract.ts'
import { personalData, saveAsFile } from './personal-data.ts'
import styles from './personal-data.module.css'

export function RetentionPage() {
  const words = useMessages(retentionVi)
  const { termText } = useMessages(processingVi)
  const shown = useApiQuery(personalData, 'show-retention', {})
  const [doing, setDoing] = useState<{ what: 'term' | 'due'; class: ClassView['class'] } | null>(null)
  const chosen = shown.data?.classes.find((each) => each.class === doing?.class)
  const acts = (each: ClassView) => shown.data?.can.decide && each.keeping === 'by-decision' && (
    <span className={styles.actions}>
      <Button size="compact-sm" variant="default" aria-label={words.decideOf(each)} onClick={() => setDoing({ what: 'term', class: each.class })}>{words.decide}</Button>
      {each.due > 0 && <Button size="compact-sm" variant="default" aria-label={words.openDueOf(each)} onClick={() => setDoing({ what: 'due', class: each.class })}>{words.openDue}</Button>}
    </span>
  )
  return (
    <Page title={words.title} lead={words.lead} width="work">
      {shown.error && <ErrorNote error={shown.error} onRetry={() => void shown.refetch()} />}
      {!shown.data && !shown.error && <Skeleton lines={8} />}
      {chosen && doing?.what === 'term' && <TermForm key={chosen.class} of={chosen} onDone={() => setDoing(null)} />}
      {chosen && doing?.what === 'due' && <DuePanel key={chosen.class} of={chosen} onDone={() => setDoing(null)} />}
      {shown.data && (
        <Panel flush>
          <DataTable
            caption={words.title}
            stacks
            columns={[
              { id: 'class', title: words.columns.class, heading: true, cell: (each) => <span className={styles.stack}>{each.title}<small>{each.what}</small></span> },
              { id: 'keeping', title: words.columns.keeping, cell: (each) => <span className={styles.stack}>{termText[each.keeping](each.term)}<small>{each.term?.reason ?? each.why}</small></span> },
              { id: 'due', title: words.columns.due, width: '17%', cell: ({ due, before, keeping }) => (keeping === 'permanent' ? words.never : keeping === 'technical' ? words.byItself : due > 0 && before ? words.dueCount({ due, before }) : words.noneDue) },
              { id: 'act', title: words.columns.act, cell: acts },
            ]}
            rows={shown.data.classes}
            rowKey={(each) => each.class}
          />
        </Panel>
      )}
      {shown.data && (
        <Panel title={words.purges} flush={shown.data.purges.length > 0}>
          <DataTable
            caption={words.purges}
            stacks
            columns={[
              { id: 'at', title: words.purgeColumns.at, heading: true, cell: ({ at }) => momentVi(at) },
              { id: 'class', title: words.purgeColumns.class, cell: ({ title, before }) => `${title}, < ${formatDay(before)}` },
              { id: 'rows', title: words.purgeColumns.rows, align: 'right', cell: ({ rows }) => rows },
              { id: 'document', title: words.purgeColumns.document, cell: ({ document, reason, digest }) => <span className={styles.stack}>{document}. {reason}<small className={styles.digest}>{digest}</small></span> },
              { id: 'by', title: words.purgeColumns.by, cell: ({ by }) => by },
            ]}
            rows={shown.data.purges}
            rowKey={({ at, digest }) => `${at} ${digest}`}
            empty={<div className={styles.empty}>{words.noPurges}</div>}
          />
        </Panel>
      )}
    </Page>
  )
}

function TermForm({ of, onDone }: { readonly of: ClassView; readonly onDone: () => void }) {
  const words = useMessages(retentionVi)
  const [term, setTerm] = useState<{ years: string; document: string; decided: PlainDate | null; reason: string }>({ years: String(of.term?.years ?? ''), document: '', decided: null, reason: '' })
  const save = useApiCommand(personalData, 'set-term')
  const years = Number(term.years)
  const text = (key: 'years' | 'document' | 'reason') => ({ value: term[key], onChange: (event: { currentTarget: { value: string } }) => setTerm({ ...term, [key]: event.currentTarget.value }) })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (term.decided === null) return
    save.mutate({ class: of.class, years, document: term.document, decided: term.decided, reason: term.reason, seen: of.seen }, { onSuccess: onDone })
  }
  return (
    <Panel title={words.decideOf(of)}>
      <form onSubmit={submit} className={styles.form}>
        <TextInput label={words.years} inputMode="numeric" {...text('years')} maxLength={3} />
        <TextInput label={words.document} {...text('document')} maxLength={200} />
        <DayInput label={words.decided} value={term.decided} onChange={(decided) => setTerm({ ...term, decided })} />
        <TextInput label={words.reason} {...text('reason')} maxLength={1000} />
        {save.error && <ErrorNote error={save.error} />}
        <div className={styles.actions}>
          <Button type="submit" loading={save.isPending} disabled={!Number.isInteger(years) || years < 1 || years > 100 || term.decided === null || term.reason.trim().length < 10 || term.document.trim() === ''}>{words.save}</Button>
          <Button variant="default" onClick={onDone}>{words.cancel}</Button>
        </div>
      </form>
    </Panel>
  )
}

function DuePanel({ of, onDone }: { readonly of: ClassView; readonly onDone: () => void }) {
  const words = useMessages(retentionVi)
  const due = useApiQuery(personalData, 'show-due', { class: of.class })
  const [given, setGiven] = useState({ document: '', reason: '' })
  const [archived, setArchived] = useState<string | null>(null)
  const purge = useApiCommand(personalData, 'purge-class')
  if (due.error) return <ErrorNote error={due.error} onRetry={() => void due.refetch()} />
  if (!due.data) return <Skeleton lines={4} />
  const { digest, total, title, before } = due.data
  const archive = () => {
    saveAsFile(`luu-tru-${of.class}-${before}.json`, JSON.stringify(due.data, null, 2))
    setArchived(digest)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    purge.mutate({ class: of.class, contentHash: digest, ...given }, { onSuccess: onDone })
  }
  const text = (key: 'document' | 'reason') => ({ value: given[key], onChange: (event: { currentTarget: { value: string } }) => setGiven({ ...given, [key]: event.currentTarget.value }) })
  return (
    <Panel title={words.dueTitle({ title, total })} actions={<Button variant="default" onClick={archive}>{words.archive}</Button>}>
      <p className={styles.digest}>{words.digest}: {digest}</p>
      <form onSubmit={submit} className={styles.form}>
        <TextInput label={words.document} {...text('document')} maxLength={200} />
        <TextInput label={words.reason} {...text('reason')} maxLength={1000} />
        {archived !== digest && <p className={styles.quiet}>{words.archiveFirst}</p>}
        {purge.error && <ErrorNote error={purge.error} />}
        <div className={styles.actions}>
          <Button type="submit" loading={purge.isPending} disabled={archived !== digest || given.document.trim() === '' || given.reason.trim().length < 10}>{words.purge({ total })}</Button>
          <Button variant="default" onClick={onDone}>{words.cancel}</Button>
        </div>
      </form>
    </Panel>
  )
}
