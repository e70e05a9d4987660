import { useState } from 'react'
import { auditScreenVi } from '../../../messages/audit-screen.ts'
import { Button } from '../../../ui/button.tsx'
import { createClient } from '../../../ui/client.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorNote } from '../../../ui/error-note.tsx'
import { Icon } from '../../../ui/icons.tsx'
import { useApiQuery, useAsk } from '../../../ui/use-api.ts'
import { useMessages } from '../../../ui/words.tsx'
import type { CheckpointFile, operations } from '../checkpoints/contract.ts'
import { momentText } from './entry-text.ts'
import styles from './log.module.css'

const audit = createClient<typeof operations>('audit')

/** What was signed, and a file of it for whoever keeps watch from outside. */
export function Checkpoints() {
  const words = useMessages(auditScreenVi).chain
  const ask = useAsk()
  const [failed, setFailed] = useState<unknown>(null)
  const listed = useApiQuery(audit, 'list-checkpoints', {})
  const signed = listed.data?.checkpoints ?? []
  const download = async () => {
    const { file } = await ask(audit, 'export-checkpoints', {})
    if (file) handOver(file, words.fileName({ seq: file.checkpoints.at(-1)?.seq ?? 0 }))
  }
  return (
    <details className={styles.checkpoints}>
      <summary>{words.checkpoints}{signed[0] && <span className={styles.quiet}> · {words.lastCheckpoint({ seq: signed[0].seq, at: momentText(signed[0].at) })}</span>}</summary>
      <p className={styles.quiet}>{words.checkpointsLead}</p>
      {(listed.error !== null || failed !== null) && <ErrorNote error={listed.error ?? failed} />}
      <DataTable
        caption={words.checkpoints}
        stacks
        columns={[
          { id: 'seq', title: words.columns.seq, align: 'right', heading: true, cell: ({ seq }) => seq },
          { id: 'at', title: words.columns.at, cell: ({ at }) => <span className="figures">{momentText(at)}</span> },
          { id: 'hash', title: words.columns.hash, cell: ({ hash }) => <span className={styles.hash}>{hash}</span> },
          { id: 'key', title: words.columns.key, cell: ({ keyId }) => <span className={styles.hash}>{keyId}</span> },
        ]}
        rows={signed}
        rowKey={({ signature }) => signature}
        empty={<EmptyState title={words.noCheckpoints}>{words.noCheckpointsNext}</EmptyState>}
      />
      {signed.length > 0 && <Button variant="default" leftSection={<Icon name="download" size={18} />} onClick={() => void download().catch(setFailed)}>{words.download}</Button>}
    </details>
  )
}

function handOver(file: CheckpointFile, fileName: string): void {
  const address = URL.createObjectURL(new Blob([`${JSON.stringify(file, null, 1)}\n`], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
