// Files come in here: looked at first, row by row; taken whole or not at all; taken back with a reason.
import { formatDecimal } from '@thidua/kit/vi-text.ts'
import { useEffect, useRef, useState } from 'react'
import { importScreenVi } from '../../../messages/import-screen.ts'
import { Button } from '../../../ui/button.tsx'
import { ApiError, createClient } from '../../../ui/client.ts'
import { ErrorNote } from '../../../ui/error-note.tsx'
import { Page, Panel } from '../../../ui/page.tsx'
import { useApiCommand } from '../../../ui/use-api.ts'
import { useMessages } from '../../../ui/words.tsx'
import type { ImportPreview, operations } from '../contract.ts'
import { FileChooser } from './file-chooser.tsx'
import { ImportHistory } from './import-history.tsx'
import { PreviewReport } from './preview-report.tsx'
import { most, readFiles, sizeOf, UnreadableFile, type SentFile } from './sent-files.ts'
import { TakenNote } from './taken-note.tsx'
import { TemplatePanel } from './template-panel.tsx'
import { Waiting } from './waiting.tsx'
import styles from './imports.module.css'

const imports = createClient<typeof operations>('imports')

interface Chosen { readonly files: readonly SentFile[]; readonly size: string }

export function ImportPage() {
  const words = useMessages(importScreenVi)
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [wrong, setWrong] = useState('')
  const [done, setDone] = useState<ImportPreview | null>(null)
  const preview = useApiCommand(imports, 'preview-import')
  const forget = () => {
    setChosen(null)
    setWrong('')
    setDone(null)
    preview.reset()
  }
  const choose = async (files: readonly File[]) => {
    forget()
    const size = words.size({ bytes: sizeOf(files) })
    if (files.length > most.files) return setWrong(words.tooMany({ count: files.length, most: most.files }))
    if (sizeOf(files) > most.bytes) return setWrong(words.tooLarge({ size, most: words.size({ bytes: most.bytes }) }))
    try {
      const read = await readFiles(files)
      setChosen({ files: read, size })
      preview.mutate({ files: read })
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error
      setWrong(words.unreadable({ name: error.fileName }))
    }
  }
  return (
    <Page title={words.title} lead={words.lead} width="normal" crumbs={[{ label: words.figures, to: '/so-lieu' }, { label: words.title }]}>
      <TemplatePanel />
      <Panel title={words.choose}>
        <FileChooser onChoose={(files) => void choose(files)} />
        {chosen && <p className={styles.chosen}>{words.chosen({ names: chosen.files.map((file) => file.name).join(', '), size: chosen.size })}</p>}
        {wrong && <p className={styles.wrong} role="alert"><strong>{words.cannotRead}.</strong> {wrong}</p>}
        {preview.isPending && chosen && <Waiting what={words.reading({ count: chosen.files.length, size: chosen.size })} />}
        {preview.error && <ErrorNote error={preview.error} title={words.cannotRead} {...(chosen ? { onRetry: () => preview.mutate({ files: [...chosen.files] }) } : {})} />}
        {done && <TakenNote done={done} />}
      </Panel>
      {chosen && preview.data && <Taking key={preview.data.contentHash} preview={preview.data} files={chosen.files} onForget={forget} onDone={(taken) => { forget(); setDone(taken) }} />}
      <ImportHistory />
    </Page>
  )
}

interface TakingProps { readonly preview: ImportPreview; readonly files: readonly SentFile[]; readonly onForget: () => void; readonly onDone: (taken: ImportPreview) => void }

/** What would happen, and the one button that makes it happen. */
function Taking({ preview, files, onForget, onDone }: TakingProps) {
  const words = useMessages(importScreenVi)
  const apply = useApiCommand(imports, 'apply-import', ['indicators', 'assessment', 'reports'])
  const section = useRef<HTMLDivElement>(null)
  useEffect(() => { section.current?.focus() }, [])
  const kept = formatDecimal(String(preview.kept))
  const take = () => apply.mutate({ files: [...files], contentHash: preview.contentHash }, { onSuccess: onDone })
  return (
    <div ref={section} tabIndex={-1} className={styles.section}>
      <Panel title={words.preview}>
        <PreviewReport preview={preview} />
        {apply.error && <ErrorNote error={apply.error} {...(apply.error instanceof ApiError && apply.error.kind === 'refused' ? {} : { onRetry: take })} />}
        {apply.isPending && <Waiting what={words.taking({ count: kept })} note={words.mayLeave} />}
        <div className={styles.actions}>
          {preview.kept > 0 && <Button onClick={take} loading={apply.isPending}>{words.take({ kept })}</Button>}
          <Button variant="default" onClick={onForget} disabled={apply.isPending}>{words.forget}</Button>
        </div>
      </Panel>
    </div>
  )
}
