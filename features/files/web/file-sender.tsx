// One file on its way in: chosen, declared, sent, looked at. The declaration has no answer until a person gives one.
import { useId, useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { filesVi } from '../../../messages/files.ts'
import { Button } from '../../../ui/button.tsx'
import { ApiError, createClient } from '../../../ui/client.ts'
import { ErrorNote } from '../../../ui/error-note.tsx'
import { Textarea } from '../../../ui/field.tsx'
import { Icon } from '../../../ui/icons.tsx'
import { useMessages } from '../../../ui/words.tsx'
import type { Declared, FileRecord, operations } from '../contract.ts'
import { sendFile } from './send-file.ts'
import styles from './files.module.css'

const files = createClient<typeof operations>('files')

type Secrecy = Declared['secrecy']
type State = { readonly step: 'choosing' | 'checking' } | { readonly step: 'sending'; readonly percent: number } | { readonly step: 'refused'; readonly error: unknown }

interface FileSenderProps {
  readonly unit: string
  readonly maxBytes: number
  readonly onSent?: (file: FileRecord) => void
}

export function FileSender({ unit, maxBytes, onSent }: FileSenderProps) {
  const words = useMessages(filesVi)
  const [file, setFile] = useState<File | null>(null)
  const [sent, setSent] = useState<FileRecord | null>(null)
  const choose = (chosen: File | null) => {
    setSent(null)
    setFile(chosen)
  }
  return (
    <div className={styles.sender}>
      {!file && <Chooser most={words.size({ bytes: maxBytes })} onChoose={choose} />}
      {file && <Sending key={`${file.name} ${file.size} ${file.lastModified}`} unit={unit} file={file} onForget={() => choose(null)} onSent={(record) => { setFile(null); setSent(record); onSent?.(record) }} />}
      <p role="status" className={sent ? styles.sent : undefined} data-bad={sent?.scan === 'found' || undefined}>
        {sent && (sent.scan === 'found' ? words.send.sentFound({ name: sent.name, signature: sent.signature ?? '' }) : words.send.sent({ name: sent.name }))}
      </p>
    </div>
  )
}

function Chooser({ most, onChoose }: { readonly most: string; readonly onChoose: (file: File | null) => void }) {
  const words = useMessages(filesVi).send
  const id = useId()
  const [over, setOver] = useState(false)
  return (
    <div
      className={styles.drop}
      data-over={over || undefined}
      onDragOver={(event) => { event.preventDefault(); setOver(true) }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => { event.preventDefault(); setOver(false); onChoose(event.dataTransfer.files[0] ?? null) }}
    >
      <label htmlFor={id}><Icon name="upload" size={20} /> {words.pick}</label>
      <input id={id} type="file" className="visually-hidden" onChange={(event) => onChoose(event.target.files?.[0] ?? null)} />
      <p>{words.pickHint({ most })}</p>
    </div>
  )
}

interface SendingProps { readonly unit: string; readonly file: File; readonly onForget: () => void; readonly onSent: (file: FileRecord) => void }

function Sending({ unit, file, onForget, onSent }: SendingProps) {
  const words = useMessages(filesVi)
  const queries = useQueryClient()
  const [secrecy, setSecrecy] = useState<Secrecy | null>(null)
  const [reason, setReason] = useState('')
  const [state, setState] = useState<State>({ step: 'choosing' })
  const send = async (answer: Secrecy) => {
    const declared: Declared = { unit, name: file.name, size: file.size, secrecy: answer, wordsChecked: reason.trim() || null }
    setState({ step: 'checking' })
    try {
      // what the declaration or the name already refuses never leaves this computer
      await files.command('check-declaration', declared)
      setState({ step: 'sending', percent: 0 })
      const record = await sendFile(file, declared, (percent) => setState({ step: 'sending', percent }))
      await Promise.all(['files', 'assessment'].map((feature) => queries.invalidateQueries({ queryKey: [feature] })))
      onSent(record)
    } catch (error) {
      setState({ step: 'refused', error })
    }
  }
  const underway = state.step === 'sending' || state.step === 'checking'
  const wantsReason = state.step === 'refused' && state.error instanceof ApiError && state.error.code === 'files.secret-words'
  return (
    <form className={styles.sending} onSubmit={(event) => { event.preventDefault(); if (secrecy) void send(secrecy) }}>
      <p className={styles.chosen}>{words.send.chosen({ name: file.name, size: words.size({ bytes: file.size }) })}</p>
      <SecrecyQuestion value={secrecy} onChange={(answer) => { setSecrecy(answer); setState({ step: 'choosing' }) }} disabled={underway} />
      {state.step === 'refused' && <ErrorNote error={state.error} title={words.send.refused} />}
      {(wantsReason || reason !== '') && <Textarea label={words.send.whyHarmless} description={words.send.whyHint} value={reason} onChange={(event) => setReason(event.currentTarget.value)} autosize minRows={2} required />}
      {state.step === 'sending' && <Progress name={file.name} percent={state.percent} />}
      <div className={styles.actions}>
        <Button type="submit" disabled={secrecy === null || (wantsReason && reason.trim() === '')} loading={underway}>{wantsReason ? words.send.again : words.send.go}</Button>
        <Button variant="default" disabled={underway} onClick={onForget}>{secrecy === null || secrecy === 'not-secret' ? words.send.forget : words.send.stop}</Button>
      </div>
    </form>
  )
}

function SecrecyQuestion({ value, onChange, disabled }: { readonly value: Secrecy | null; readonly onChange: (answer: Secrecy) => void; readonly disabled: boolean }) {
  const words = useMessages(filesVi).send
  const [name, hint] = [useId(), useId()]
  const answers: readonly Secrecy[] = ['not-secret', 'unsure', 'secret']
  return (
    <fieldset className={styles.secrecy} disabled={disabled} aria-describedby={hint}>
      <legend>{words.secrecy}</legend>
      <p id={hint}>{words.secrecyHint}</p>
      {answers.map((answer) => (
        <label key={answer}><input type="radio" name={name} value={answer} checked={value === answer} onChange={() => onChange(answer)} required /> {words.answers[answer]}</label>
      ))}
    </fieldset>
  )
}

function Progress({ name, percent }: { readonly name: string; readonly percent: number }) {
  const words = useMessages(filesVi).send
  const text = percent < 100 ? words.sending({ name, percent }) : words.checking({ name })
  return (
    <div className={styles.progress}>
      <progress max={100} value={percent} aria-label={text} />
      <p>{text}</p>
    </div>
  )
}
