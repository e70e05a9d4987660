// What those who watch over all files have to decide: harm that was found, files nobody has looked at, and what another unit called secret.
import { useState } from 'react'
import { filesVi } from '../../../messages/files.ts'
import { Button } from '../../../ui/button.tsx'
import { createClient } from '../../../ui/client.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { ErrorNote } from '../../../ui/error-note.tsx'
import { Textarea } from '../../../ui/field.tsx'
import { Panel } from '../../../ui/page.tsx'
import { useApiCommand, useApiQuery } from '../../../ui/use-api.ts'
import { useMessages } from '../../../ui/words.tsx'
import type { FileRecord, operations } from '../contract.ts'
import { FileLine } from './file-line.tsx'
import styles from './files.module.css'

const files = createClient<typeof operations>('files')

type Removal = { readonly file: FileRecord; readonly as: 'harmful' | 'secret' }

export function QuarantinePanel({ scanning }: { readonly scanning: boolean }) {
  const words = useMessages(filesVi).quarantine
  const listed = useApiQuery(files, 'list-quarantine', {})
  const scan = useApiCommand(files, 'scan-waiting', ['assessment'])
  const [removing, setRemoving] = useState<Removal | null>(null)
  if (listed.error) return <ErrorNote error={listed.error} onRetry={() => void listed.refetch()} />
  const { found = [], awaiting = [], reported = [] } = listed.data ?? {}
  const discard = (file: FileRecord, as: Removal['as']) => (
    <Button variant="subtle" size="compact-sm" className={styles.press} aria-label={words.discardOf({ name: file.name })} onClick={() => setRemoving({ file, as })}>{words.discard}</Button>
  )
  return (
    <Panel title={words.title}>
      {listed.data && found.length + awaiting.length + reported.length === 0 && <p className={styles.quiet}>{words.none}</p>}
      <Group title={words.found} files={found} action={(file) => discard(file, 'harmful')} />
      <Group title={words.reported} files={reported} action={(file) => discard(file, 'secret')} />
      <Group title={words.awaiting} files={awaiting} />
      {awaiting.length > 0 && scanning && <Button variant="default" loading={scan.isPending} onClick={() => scan.mutate({})}>{words.scan}</Button>}
      {scan.error && <ErrorNote error={scan.error} />}
      {removing && <Remove {...removing} onClose={() => setRemoving(null)} />}
    </Panel>
  )
}

function Group({ title, files: group, action }: { readonly title: string; readonly files: readonly FileRecord[]; readonly action?: (file: FileRecord) => React.ReactNode }) {
  if (group.length === 0) return null
  return (
    <section>
      <h3 className={styles.groupTitle}>{title}</h3>
      {group.map((file) => <FileLine key={file.id} file={file}>{action?.(file)}</FileLine>)}
    </section>
  )
}

function Remove({ file, as, onClose }: Removal & { readonly onClose: () => void }) {
  const words = useMessages(filesVi).quarantine
  const [reason, setReason] = useState('')
  const discard = useApiCommand(files, 'discard-quarantined', ['assessment'])
  const erase = useApiCommand(files, 'erase-file', ['assessment'])
  const remove = () => {
    const answered = { onSuccess: onClose }
    if (as === 'harmful') discard.mutate({ file: file.id, reason: reason.trim() }, answered)
    else erase.mutate({ file: file.id, why: 'secret', reason: reason.trim() }, answered)
  }
  const error = discard.error ?? erase.error
  return (
    <Dialog opened onClose={onClose} title={words.discardTitle({ name: file.name })}>
      <p>{words.discardText}</p>
      <Textarea label={words.reason} value={reason} onChange={(event) => setReason(event.currentTarget.value)} autosize minRows={2} data-autofocus />
      {error && <ErrorNote error={error} />}
      <div className={styles.actions}>
        <Button disabled={reason.trim() === ''} loading={discard.isPending || erase.isPending} onClick={remove}>{words.discard}</Button>
        <Button variant="default" onClick={onClose}>{words.keep}</Button>
      </div>
    </Dialog>
  )
}
