import { useState } from 'react'
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { reportsVi } from '../../../messages/reports.ts'
import { Button } from '../../../ui/button.tsx'
import { createClient } from '../../../ui/client.ts'
import { ErrorNote } from '../../../ui/error-note.tsx'
import { Icon } from '../../../ui/icons.tsx'
import { useAsk } from '../../../ui/use-api.ts'
import { useMessages } from '../../../ui/words.tsx'
import type { operations } from '../contract.ts'

const reports = createClient<typeof operations>('reports')
type Format = 'docx' | 'pdf'

/** One click to the file that looks the same as the page. */
export function DownloadButtons({ at }: { readonly at: { readonly group: string; readonly year: number; readonly asOf: PlainDate } }) {
  const words = useMessages(reportsVi)
  const ask = useAsk()
  const [preparing, setPreparing] = useState<Format | null>(null)
  const [error, setError] = useState<unknown>(null)
  const fetchFile = async (format: Format) => {
    setPreparing(format)
    setError(null)
    try {
      handOver(await ask(reports, 'download-report', { ...at, format }))
    } catch (failed) {
      setError(failed)
    } finally {
      setPreparing(null)
    }
  }
  const label = (format: Format, text: string) => (preparing === format ? words.preparing : text)
  return (
    <>
      {error !== null && <ErrorNote error={error} />}
      <Button leftSection={<Icon name="download" size={18} />} disabled={preparing !== null || at.group === ''} onClick={() => void fetchFile('docx')}>{label('docx', words.word)}</Button>
      <Button variant="default" leftSection={<Icon name="download" size={18} />} disabled={preparing !== null || at.group === ''} onClick={() => void fetchFile('pdf')}>{label('pdf', words.pdf)}</Button>
      <Button variant="default" leftSection={<Icon name="print" size={18} />} onClick={() => window.print()}>{words.print}</Button>
    </>
  )
}

function handOver({ content, mediaType, fileName }: { readonly content: string; readonly mediaType: string; readonly fileName: string }): void {
  const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))
  const address = URL.createObjectURL(new Blob([bytes], { type: mediaType }))
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
