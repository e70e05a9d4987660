import type { ReactNode } from 'react'
import { auditScreenVi } from '../../../messages/audit-screen.ts'
import { createClient } from '../../../ui/client.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { ErrorNote } from '../../../ui/error-note.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { useApiQuery } from '../../../ui/use-api.ts'
import { useMessages } from '../../../ui/words.tsx'
import type { operations, ShownEntry } from '../contract.ts'
import { changesOf, momentText } from './entry-text.ts'
import { codeText, operationText, subjectText, whoText } from './words-of-entry.ts'
import styles from './log.module.css'

const audit = createClient<typeof operations>('audit')

export function EntryDetail({ seq, onClose }: { readonly seq: number; readonly onClose: () => void }) {
  const words = useMessages(auditScreenVi)
  const asked = useApiQuery(audit, 'show-entry', { seq })
  return (
    <Dialog opened onClose={onClose} title={words.entry({ seq })} size="lg">
      {asked.error ? <ErrorNote error={asked.error} /> : asked.data ? <Detail shown={asked.data} /> : <Skeleton lines={6} />}
    </Dialog>
  )
}

function Detail({ shown: { entry, prev, hash, amends } }: { readonly shown: ShownEntry }) {
  const words = useMessages(auditScreenVi)
  const { detail } = words
  const changes = changesOf(entry.before, entry.after, codeText(words))
  const facts: readonly (readonly [string, ReactNode])[] = [
    [detail.when, momentText(entry.at)],
    [detail.who, `${whoText(words, entry)} (${entry.actorId})`],
    ...(entry.onBehalfOfId === null ? [] : [[detail.behalf, `${entry.onBehalfOf ?? words.purgedName} (${entry.onBehalfOfId})`] as const]),
    [detail.channel, words.channels[entry.channel]],
    [detail.what, operationText(words, entry.operation)],
    [detail.subject, subjectText(words, entry)],
    [detail.reason, entry.reason ?? (entry.purged.includes('reason') ? words.purged : words.nothing)],
    ...(amends.length === 0 ? [] : [[detail.amends, amends.map(({ seq, part, purged }) => detail.amended({ seq, part: detail.parts[part], purged })).join('; ')] as const]),
  ]
  return (
    <>
      {entry.sensitive && <p className={styles.quiet}>{detail.watched}</p>}
      <dl className={styles.facts}>{facts.map(([name, text]) => <div key={name}><dt>{name}</dt><dd>{text}</dd></div>)}</dl>
      {changes.length > 0 && (
        <DataTable
          caption={words.columns.change}
          columns={[
            { id: 'field', title: detail.field, heading: true, cell: ({ field }) => (field === '' ? words.columns.change : field) },
            { id: 'before', title: detail.before, cell: ({ before }) => <span className={styles.sentence}>{before ?? words.nothing}</span> },
            { id: 'after', title: detail.after, cell: ({ after }) => <span className={styles.sentence}>{after ?? words.nothing}</span> },
          ]}
          rows={changes}
          rowKey={({ field }) => field}
        />
      )}
      {(entry.purged.includes('before') || entry.purged.includes('after')) && <p className={styles.quiet}>{words.purged}</p>}
      <h3 className={styles.subtitle}>{detail.place}</h3>
      <dl className={styles.facts}>
        <div><dt>{detail.hash}</dt><dd className={styles.hash}>{hash}</dd></div>
        <div><dt>{detail.prev}</dt><dd className={styles.hash}>{prev}</dd></div>
      </dl>
    </>
  )
}
