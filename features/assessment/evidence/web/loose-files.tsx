// Files that came in and prove nothing yet: attached on an evidence record, or erased here.
import { useState } from 'react'
import { evidenceVi } from '../../../../messages/evidence.ts'
import { Button } from '../../../../ui/button.tsx'
import { createClient } from '../../../../ui/client.ts'
import { Dialog } from '../../../../ui/dialog.tsx'
import { ErrorNote } from '../../../../ui/error-note.tsx'
import { NativeSelect, Textarea } from '../../../../ui/field.tsx'
import { Panel } from '../../../../ui/page.tsx'
import { useApiCommand } from '../../../../ui/use-api.ts'
import { useMessages } from '../../../../ui/words.tsx'
import type { FileRecord, operations as fileOperations } from '../../../files/contract.ts'
import { FileLine } from '../../../files/web/index.ts'
import styles from './evidence.module.css'

const fileClient = createClient<typeof fileOperations>('files')

export function LooseFiles({ files }: { readonly files: readonly FileRecord[] }) {
  const words = useMessages(evidenceVi)
  const [erasing, setErasing] = useState<FileRecord | null>(null)
  return (
    <Panel title={words.loose}>
      {files.length === 0 && <p className={styles.quiet}>{words.noLoose}</p>}
      {files.map((file) => (
        <FileLine key={file.id} file={file}>
          {file.can.erase && <Button variant="subtle" size="compact-sm" className={styles.press} aria-label={words.eraseOf({ name: file.name })} onClick={() => setErasing(file)}>{words.erase}</Button>}
        </FileLine>
      ))}
      {erasing && <Erase file={erasing} onClose={() => setErasing(null)} />}
    </Panel>
  )
}

function Erase({ file, onClose }: { readonly file: FileRecord; readonly onClose: () => void }) {
  const words = useMessages(evidenceVi)
  const [why, setWhy] = useState<'mistake' | 'secret'>('mistake')
  const [reason, setReason] = useState('')
  const erase = useApiCommand(fileClient, 'erase-file', ['assessment'])
  return (
    <Dialog opened onClose={onClose} title={words.eraseTitle({ name: file.name })}>
      <p>{words.eraseText}</p>
      <NativeSelect label={words.why} value={why} onChange={(event) => setWhy(event.currentTarget.value === 'secret' ? 'secret' : 'mistake')} data={[{ value: 'mistake', label: words.whys.mistake }, { value: 'secret', label: words.whys.secret }]} data-autofocus />
      <Textarea label={words.reason} value={reason} onChange={(event) => setReason(event.currentTarget.value)} autosize minRows={2} />
      {erase.error && <ErrorNote error={erase.error} />}
      <div className={styles.actions}>
        <Button disabled={reason.trim() === ''} loading={erase.isPending} onClick={() => erase.mutate({ file: file.id, why, reason: reason.trim() }, { onSuccess: onClose })}>{words.erase}</Button>
        <Button variant="default" onClick={onClose}>{words.keep}</Button>
      </div>
    </Dialog>
  )
}
