// Files come in here: looked at first, row by row; taken whole or not at all; taken back with a reason.
import { useState } from 'react'
import { importScreenVi } from '../../../messages/import-screen.ts'
import { Button } from '../../../ui/button.tsx'
import { ApiError, createClient } from '../../../ui/client.ts'
import { ErrorNote } from '../../../ui/error-note.tsx'
import { Page, Panel } from '../../../ui/page.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { useToast } from '../../../ui/toast.tsx'
import { useApiCommand } from '../../../ui/use-api.ts'
import { useMessages } from '../../../ui/words.tsx'
import type { ImportPreview, operations } from '../contract.ts'
import { FileChooser } from './file-chooser.tsx'
import { ImportHistory } from './import-history.tsx'
import { PreviewReport } from './preview-report.tsx'
import { readFiles, type SentFile } from './sent-files.ts'
import styles from './imports.module.css'

const imports = createClient<typeof operations>('imports')

export function ImportPage() {
  const words = useMessages(importScreenVi)
  const [files, setFiles] = useState<readonly SentFile[]>([])
  const preview = useApiCommand(imports, 'preview-import')
  const choose = async (chosen: readonly File[]) => {
    const read = await readFiles(chosen)
    setFiles(read)
    preview.mutate({ files: [...read] })
  }
  const forget = () => {
    setFiles([])
    preview.reset()
  }
  return (
    <Page title={words.title} lead={words.lead} width="normal">
      <Panel title={words.choose}>
        <FileChooser onChoose={(chosen) => void choose(chosen)} />
        {files.length > 0 && <p className={styles.chosen}>{words.chosen({ names: files.map((file) => file.name).join(', ') })}</p>}
      </Panel>
      {preview.isPending && <Panel title={words.reading}><Skeleton lines={4} /></Panel>}
      {preview.error && <ErrorNote error={preview.error} />}
      {preview.data && <Taking preview={preview.data} files={files} onDone={forget} />}
      <ImportHistory />
    </Page>
  )
}

/** What would happen, and the one button that makes it happen. */
function Taking({ preview, files, onDone }: { readonly preview: ImportPreview; readonly files: readonly SentFile[]; readonly onDone: () => void }) {
  const words = useMessages(importScreenVi)
  const toast = useToast()
  const apply = useApiCommand(imports, 'apply-import', ['indicators', 'assessment', 'reports'])
  const take = () =>
    apply.mutate({ files: [...files], contentHash: preview.contentHash }, {
      onSuccess: (done) => {
        toast.say(words.taken({ kept: done.kept }))
        onDone()
      },
    })
  return (
    <Panel title={words.preview}>
      <PreviewReport preview={preview} />
      {apply.error && <ErrorNote error={apply.error} {...(apply.error instanceof ApiError ? {} : { onRetry: take })} />}
      <div className={styles.actions}>
        <Button onClick={take} loading={apply.isPending} disabled={preview.kept === 0}>{words.take({ kept: preview.kept })}</Button>
        <Button variant="default" onClick={onDone}>{words.forget}</Button>
      </div>
    </Panel>
  )
}
