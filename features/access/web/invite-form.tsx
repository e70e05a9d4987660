import { useState, type FormEvent } from 'react'
import { accountsVi, rolesVi, signInVi } from '../../../messages/sign-in.ts'
import { Button } from '../../../ui/button.tsx'
import { NativeSelect, TextInput } from '../../../ui/field.tsx'
import { Panel } from '../../../ui/page.tsx'
import { useMessages } from '../../../ui/words.tsx'
import type { AccountRole, LinkMade } from '../accounts/contract.ts'
import { access } from './access-client.ts'
import { AttemptNote } from './attempt-note.tsx'
import { useAttempt } from './use-passkey.ts'
import styles from './access.module.css'

interface InviteFormProps { readonly onMade: (made: LinkMade) => void; readonly onClose: () => void }

export function InviteForm({ onMade, onClose }: InviteFormProps) {
  const words = useMessages(accountsVi)
  const loginWord = useMessages(signInVi).login
  const [given, setGiven] = useState({ login: '', name: '', role: 'officer' as AccountRole, position: '', unit: '', person: '' })
  const field = (key: keyof typeof given) => ({ value: given[key], onChange: (event: { currentTarget: { value: string } }) => setGiven({ ...given, [key]: event.currentTarget.value }), withAsterisk: false })
  const invite = useAttempt(async () => onMade(await access.command('invite-account', { ...given, unit: given.unit.trim() || null, person: given.person.trim() || null })))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void invite.run()
  }
  return (
    <Panel title={words.invite}>
      <form onSubmit={submit} className={styles.form}>
        <TextInput label={words.fields.name} {...field('name')} required maxLength={200} autoFocus />
        <TextInput label={loginWord} {...field('login')} required maxLength={100} autoCapitalize="none" spellCheck={false} autoComplete="off" />
        <NativeSelect label={words.fields.role} {...field('role')} data={Object.entries(rolesVi).map(([value, label]) => ({ value, label }))} />
        <TextInput label={words.fields.position} {...field('position')} maxLength={200} />
        <TextInput label={words.fields.unit} description={words.fields.unitNote} {...field('unit')} maxLength={100} spellCheck={false} />
        <TextInput label={words.fields.person} description={words.fields.personNote} {...field('person')} maxLength={100} spellCheck={false} />
        <AttemptNote error={invite.error} />
        <div className={styles.actions}>
          <Button type="submit" loading={invite.pending}>{words.make}</Button>
          <Button variant="default" onClick={onClose}>{words.close}</Button>
        </div>
      </form>
    </Panel>
  )
}
