import { useState } from 'react'
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { evidenceVi } from '../../../../messages/evidence.ts'
import { Button } from '../../../../ui/button.tsx'
import { createClient } from '../../../../ui/client.ts'
import { DayInput } from '../../../../ui/day-input.tsx'
import { ErrorNote } from '../../../../ui/error-note.tsx'
import { TextInput } from '../../../../ui/field.tsx'
import { Panel } from '../../../../ui/page.tsx'
import { useToast } from '../../../../ui/toast.tsx'
import { useApiCommand } from '../../../../ui/use-api.ts'
import { useMessages } from '../../../../ui/words.tsx'
import type { operations } from '../contract.ts'
import styles from './evidence.module.css'

const evidence = createClient<typeof operations>('assessment')
const blank = { kind: '', number: '', title: '' }

export function AddEvidence({ unit }: { readonly unit: string }) {
  const words = useMessages(evidenceVi)
  const toast = useToast()
  const [fields, setFields] = useState(blank)
  const [date, setDate] = useState<PlainDate | null>(null)
  const add = useApiCommand(evidence, 'add-evidence')
  const set = (name: keyof typeof blank) => (event: { currentTarget: HTMLInputElement }) => {
    const { value } = event.currentTarget
    setFields((all) => ({ ...all, [name]: value }))
  }
  const save = () => add.mutate({ unit, ...fields, date }, { onSuccess: () => { setFields(blank); setDate(null); toast.say(words.added) } })
  return (
    <Panel title={words.add}>
      <form className={styles.fields} onSubmit={(event) => { event.preventDefault(); save() }}>
        <TextInput label={words.name} value={fields.title} onChange={set('title')} required className={styles.wide} />
        <TextInput label={words.kind} placeholder={words.kindHint} value={fields.kind} onChange={set('kind')} required />
        <TextInput label={words.number} value={fields.number} onChange={set('number')} />
        <DayInput label={words.date} value={date} onChange={setDate} />
        <Button type="submit" variant="default" disabled={fields.title.trim() === '' || fields.kind.trim() === ''} loading={add.isPending}>{words.add}</Button>
      </form>
      {add.error && <ErrorNote error={add.error} />}
    </Panel>
  )
}
