import { useState, type FormEvent } from 'react'
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { delegationsVi } from '../../../messages/delegations.ts'
import { frameVi } from '../../../messages/frame.ts'
import { Button } from '../../../ui/button.tsx'
import { DayInput } from '../../../ui/day-input.tsx'
import { NativeSelect, TextInput } from '../../../ui/field.tsx'
import { Panel } from '../../../ui/page.tsx'
import { useMessages } from '../../../ui/words.tsx'
import type { Role } from '../contract.ts'
import type { DelegationForm as Form, DelegationList } from '../delegations/contract.ts'
import { access } from './access-client.ts'
import { AttemptNote } from './attempt-note.tsx'
import { useAttempt } from './use-passkey.ts'
import styles from './access.module.css'

interface DelegationFormProps { readonly list: DelegationList; readonly onMade: () => void; readonly onClose: () => void }

/** Those who appoint fill the seat of somebody else; everybody else hands on a role of their own. */
export function DelegationForm({ list, onMade, onClose }: DelegationFormProps) {
  const words = useMessages(delegationsVi)
  const { titles } = useMessages(frameVi).account
  const forms: readonly Form[] = [...(list.roles.length > 0 ? (['authorised'] as const) : []), ...(list.can.appoint ? (['acting'] as const) : [])]
  const [given, setGiven] = useState({ form: forms[0] ?? 'authorised', from: '', role: list.roles[0] ?? '', to: '', document: '', reason: '' })
  const [days, setDays] = useState<{ firstDay: PlainDate | null; lastDay: PlainDate | null }>({ firstDay: null, lastDay: null })
  const field = (key: keyof typeof given) => ({ value: given[key], onChange: (event: { currentTarget: { value: string } }) => setGiven({ ...given, [key]: event.currentTarget.value }), withAsterisk: false, required: true })
  const people = [{ value: '', label: '' }, ...list.colleagues.map(({ id, name }) => ({ value: id, label: name }))]
  const isActing = given.form === 'acting'
  const role = isActing ? (list.colleagues.find(({ id }) => id === given.from)?.persona ?? '') : given.role
  const make = useAttempt(async () => {
    const { firstDay, lastDay } = days
    if (firstDay === null || lastDay === null || role === '') return
    const { form, from, to, document, reason } = given
    await access.command('delegate-role', { ...(isActing ? { from } : {}), to, role: role as Role, form, firstDay, lastDay, document, reason })
    onMade()
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void make.run()
  }
  if (list.colleagues.length === 0) return <Panel title={words.make}><p className={styles.note}>{words.noColleague}</p></Panel>
  return (
    <Panel title={words.make}>
      <form onSubmit={submit} className={styles.form}>
        {forms.length > 1 && <NativeSelect label={words.fields.form} {...field('form')} data={forms.map((value) => ({ value, label: words.forms[value] }))} />}
        {isActing ? <NativeSelect label={words.fields.from} {...field('from')} data={people} /> : <NativeSelect label={words.fields.role} {...field('role')} data={list.roles.map((value) => ({ value, label: titles[value] }))} />}
        <NativeSelect label={words.fields.to} {...field('to')} data={people} />
        <DayInput label={words.fields.firstDay} value={days.firstDay} onChange={(firstDay) => setDays({ ...days, firstDay })} />
        <DayInput label={words.fields.lastDay} value={days.lastDay} onChange={(lastDay) => setDays({ ...days, lastDay })} />
        <TextInput label={words.fields.document} {...field('document')} maxLength={300} />
        <TextInput label={words.fields.reason} {...field('reason')} maxLength={2000} />
        <AttemptNote error={make.error} />
        <div className={styles.actions}>
          <Button type="submit" loading={make.pending} disabled={days.firstDay === null || days.lastDay === null}>{words.make}</Button>
          <Button variant="default" onClick={onClose}>{words.cancel}</Button>
        </div>
      </form>
    </Panel>
  )
}
