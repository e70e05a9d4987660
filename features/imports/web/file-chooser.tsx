import { useId, useState } from 'react'
import { importScreenVi } from '../../../messages/import-screen.ts'
import { Icon } from '../../../ui/icons.tsx'
import { useMessages } from '../../../ui/words.tsx'
import styles from './imports.module.css'

/** A button that also takes what is dropped on it; dropping is never the only way. */
export function FileChooser({ onChoose }: { readonly onChoose: (files: readonly File[]) => void }) {
  const words = useMessages(importScreenVi)
  const id = useId()
  const [over, setOver] = useState(false)
  return (
    <div
      className={styles.drop}
      data-over={over || undefined}
      onDragOver={(event) => { event.preventDefault(); setOver(true) }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => { event.preventDefault(); setOver(false); onChoose([...event.dataTransfer.files]) }}
    >
      <label htmlFor={id}><Icon name="upload" size={20} /> {words.pick}</label>
      <input id={id} type="file" multiple accept=".csv,.xlsx,.txt,.json" className="visually-hidden" onChange={(event) => { const chosen = [...(event.target.files ?? [])]; event.target.value = ''; if (chosen.length > 0) onChoose(chosen) }} />
      <p>{words.pickHint}</p>
    </div>
  )
}
