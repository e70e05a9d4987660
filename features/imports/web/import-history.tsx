import { formatDay, formatDecimal } from '@thidua/kit/vi-text.ts'
import { useState } from 'react'
import { importScreenVi } from '../../../messages/import-screen.ts'
import { Button } from '../../../ui/button.tsx'
import { createClient } from '../../../ui/client.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorNote } from '../../../ui/error-note.tsx'
import { Textarea } from '../../../ui/field.tsx'
import { Panel } from '../../../ui/page.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { useApiCommand, useApiQuery } from '../../../ui/use-api.ts'
import { useMessages } from '../../../ui/words.tsx'
import type { ImportRecord, operations } from '../contract.ts'
import styles from './imports.module.css'

const imports = createClient<typeof operations>('imports')

export function ImportHistory() {
  const words = useMessages(importScreenVi)
  const listed = useApiQuery(imports, 'list-imports', {})
  const [undoing, setUndoing] = useState<ImportRecord | null>(null)
  return (
    <Panel title={words.history} flush={(listed.data?.imports.length ?? 0) > 0}>
      {listed.error && <ErrorNote error={listed.error} />}
      {listed.data ? (
        <DataTable
          caption={words.history}
          stacks
          columns={[
            { id: 'file', title: words.file, heading: true, cell: (record) => record.fileName },
            { id: 'when', title: words.when, cell: (record) => `${formatDay(record.appliedAt)}, ${record.appliedBy}` },
            { id: 'kept', title: words.keptThen, align: 'right', cell: (record) => formatDecimal(String(record.kept)) },
            { id: 'refused', title: words.refusedThen, align: 'right', cell: (record) => formatDecimal(String(record.refused)) },
            {
              id: 'state', title: words.state,
              cell: (record) => record.undoneAt
                ? <span className={styles.sentence}>{words.undone({ day: formatDay(record.undoneAt), by: record.undoneBy ?? '', reason: record.undoReason ?? '' })}</span>
                : record.can.undo ? <Button variant="default" size="compact-sm" className={styles.undo} aria-label={words.undoOf({ file: record.fileName })} onClick={() => setUndoing(record)}>{words.undo}</Button> : words.counts,
            },
          ]}
          rows={listed.data.imports}
          rowKey={(record) => record.id}
          empty={<EmptyState title={words.noImports} icon="upload">{words.noImportsNext}</EmptyState>}
        />
      ) : (
        !listed.error && <Skeleton lines={3} />
      )}
      {undoing && <Undo record={undoing} onClose={() => setUndoing(null)} />}
    </Panel>
  )
}

function Undo({ record, onClose }: { readonly record: ImportRecord; readonly onClose: () => void }) {
  const words = useMessages(importScreenVi)
  const [reason, setReason] = useState('')
  const undo = useApiCommand(imports, 'undo-import', ['indicators', 'assessment', 'reports'])
  return (
    <Dialog opened onClose={onClose} title={words.undoTitle({ file: record.fileName })}>
      <p>{words.undoText({ kept: formatDecimal(String(record.kept)) })}</p>
      <Textarea label={words.reason} value={reason} onChange={(event) => setReason(event.target.value)} autosize minRows={2} data-autofocus />
      {undo.error && <ErrorNote error={undo.error} />}
      <div className={styles.actions}>
        <Button disabled={reason.trim() === ''} loading={undo.isPending} onClick={() => undo.mutate({ import: record.id, reason: reason.trim() }, { onSuccess: onClose })}>{words.undo}</Button>
        <Button variant="default" onClick={onClose}>{words.keep}</Button>
      </div>
    </Dialog>
  )
}
