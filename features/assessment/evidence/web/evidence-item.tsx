import { formatDay } from '@thidua/kit/vi-text.ts'
import { useState } from 'react'
import { evidenceVi } from '../../../../messages/evidence.ts'
import { Button } from '../../../../ui/button.tsx'
import { createClient } from '../../../../ui/client.ts'
import { Dialog } from '../../../../ui/dialog.tsx'
import { ErrorNote } from '../../../../ui/error-note.tsx'
import { NativeSelect, Textarea } from '../../../../ui/field.tsx'
import { useApiCommand } from '../../../../ui/use-api.ts'
import { useMessages } from '../../../../ui/words.tsx'
import type { FileRecord } from '../../../files/contract.ts'
import { FileLine } from '../../../files/web/index.ts'
import type { EvidenceRecord, operations } from '../contract.ts'
import styles from './evidence.module.css'

const evidence = createClient<typeof operations>('assessment')

interface EvidenceItemProps { readonly record: EvidenceRecord; readonly loose: readonly FileRecord[]; readonly mayAttach: boolean }

export function EvidenceItem({ record, loose, mayAttach }: EvidenceItemProps) {
  const words = useMessages(evidenceVi)
  const [detaching, setDetaching] = useState<FileRecord | null>(null)
  const ready = loose.filter((file) => file.can.download)
  return (
    <article className={styles.item}>
      <h3>{record.title}</h3>
      <p className={styles.quiet}>{words.numberAndDay({ kind: record.kind, number: record.number, day: record.date ? formatDay(record.date) : '' })}</p>
      <p className={styles.quiet}>{words.lines({ count: record.lines.length, codes: record.lines.map((line) => line.code).join(', ') })}</p>
      {record.files.length === 0 && <p className={styles.quiet}>{words.noFiles}</p>}
      {record.files.map((file) => (
        <FileLine key={file.id} file={file}>
          {mayAttach && <Button variant="subtle" size="compact-sm" className={styles.press} aria-label={words.detachOf({ name: file.name })} onClick={() => setDetaching(file)}>{words.detach}</Button>}
        </FileLine>
      ))}
      {mayAttach && ready.length > 0 && <Attach record={record} files={ready} />}
      {detaching && <Detach evidenceId={record.id} file={detaching} onClose={() => setDetaching(null)} />}
    </article>
  )
}

function Attach({ record, files }: { readonly record: EvidenceRecord; readonly files: readonly FileRecord[] }) {
  const words = useMessages(evidenceVi)
  const [file, setFile] = useState('')
  const attach = useApiCommand(evidence, 'attach-evidence-file', ['files'])
  return (
    <form className={styles.attach} onSubmit={(event) => { event.preventDefault(); if (file) attach.mutate({ evidence: record.id, file }, { onSuccess: () => setFile('') }) }}>
      <NativeSelect
        aria-label={words.attachLabel({ title: record.title })}
        value={file}
        onChange={(event) => setFile(event.currentTarget.value)}
        data={[{ value: '', label: words.pickFile }, ...files.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <Button type="submit" variant="default" disabled={file === ''} loading={attach.isPending}>{words.attach}</Button>
      {attach.error && <ErrorNote error={attach.error} />}
    </form>
  )
}

function Detach({ evidenceId, file, onClose }: { readonly evidenceId: string; readonly file: FileRecord; readonly onClose: () => void }) {
  const words = useMessages(evidenceVi)
  const [reason, setReason] = useState('')
  const detach = useApiCommand(evidence, 'detach-evidence-file', ['files'])
  return (
    <Dialog opened onClose={onClose} title={words.detachTitle({ name: file.name })}>
      <p>{words.detachText}</p>
      <Textarea label={words.reason} value={reason} onChange={(event) => setReason(event.currentTarget.value)} autosize minRows={2} data-autofocus />
      {detach.error && <ErrorNote error={detach.error} />}
      <div className={styles.actions}>
        <Button disabled={reason.trim() === ''} loading={detach.isPending} onClick={() => detach.mutate({ evidence: evidenceId, file: file.id, reason: reason.trim() }, { onSuccess: onClose })}>{words.detach}</Button>
        <Button variant="default" onClick={onClose}>{words.keep}</Button>
      </div>
    </Dialog>
  )
}
