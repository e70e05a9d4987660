// One file in a list: its name, what is known of it, and the way to take it.
import { useState } from 'react'
import { formatDay } from '@thidua/kit/vi-text.ts'
import { filesVi } from '../../../messages/files.ts'
import { Badge, type Tone } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { createClient } from '../../../ui/client.ts'
import { ErrorNote } from '../../../ui/error-note.tsx'
import { Icon } from '../../../ui/icons.tsx'
import { useMessages } from '../../../ui/words.tsx'
import type { FileRecord, operations } from '../contract.ts'
import { saveFrom } from './send-file.ts'
import styles from './files.module.css'

const files = createClient<typeof operations>('files')

const tones: Readonly<Record<FileRecord['scan'], Tone>> = { clean: 'good', found: 'bad', awaiting: 'unsure', 'not-scanned': 'unsure' }

export function FileLine({ file, children }: { readonly file: FileRecord; readonly children?: React.ReactNode }) {
  const words = useMessages(filesVi)
  const name = file.name || words.nameless
  return (
    <div className={styles.file}>
      <div className={styles.about}>
        <span className={styles.name}><Icon name="evidence" size={16} /> {name}</span>
        <span className={styles.quiet}>{words.kinds[file.kind] ?? file.kind}, {words.size({ bytes: file.size })} · {formatDay(file.uploadedAt)}, {file.uploadedBy}</span>
        {file.erased
          ? <span className={styles.quiet}>{words.erased({ day: formatDay(file.erased.at), by: file.erased.by, reason: file.erased.reason })}</span>
          : <span className={styles.marks}><ScanMark file={file} />{!file.wordsRead && <Badge>{words.wordsUnread}</Badge>}</span>}
      </div>
      <div className={styles.fileActions}>
        {file.can.download && <Download file={file} />}
        {children}
      </div>
    </div>
  )
}

export function ScanMark({ file }: { readonly file: FileRecord }) {
  const words = useMessages(filesVi).scan
  const text = file.scan === 'found' ? words.found({ signature: file.signature ?? '' }) : file.scan === 'not-scanned' ? words[file.notScanned ?? 'no-scanner'] : words[file.scan]
  return <Badge tone={tones[file.scan]} icon={file.scan === 'clean' ? 'check' : 'warning'}>{text}</Badge>
}

function Download({ file }: { readonly file: FileRecord }) {
  const words = useMessages(filesVi)
  const [state, setState] = useState<{ readonly loading: boolean; readonly error?: unknown }>({ loading: false })
  const take = () => {
    setState({ loading: true })
    files.command('request-download', { file: file.id }).then(({ ticket }) => { saveFrom(ticket); setState({ loading: false }) }, (error: unknown) => setState({ loading: false, error }))
  }
  return (
    <>
      <Button variant="default" size="compact-sm" className={styles.press} loading={state.loading} leftSection={<Icon name="download" size={16} />} aria-label={words.downloadOf({ name: file.name })} onClick={take}>{words.download}</Button>
      {state.error !== undefined && <ErrorNote error={state.error} />}
    </>
  )
}
