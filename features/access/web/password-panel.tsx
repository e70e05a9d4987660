import { useState, type FormEvent } from 'react'
import { securityVi, signInVi } from '../../../messages/sign-in.ts'
import { Button } from '../../../ui/button.tsx'
import { Panel } from '../../../ui/page.tsx'
import { useMessages } from '../../../ui/words.tsx'
import type { Security } from '../sign-in/contract.ts'
import { access } from './access-client.ts'
import { AttemptNote } from './attempt-note.tsx'
import { PasswordField } from './password-field.tsx'
import { useAttempt, type Guard } from './use-passkey.ts'
import styles from './access.module.css'

export function PasswordPanel({ security, guard }: { readonly security: Security; readonly guard: Guard }) {
  const words = { ...useMessages(securityVi).password, rule: useMessages(signInVi).link.rule }
  const [opened, setOpened] = useState(false)
  const [done, setDone] = useState(false)
  const [password, setPassword] = useState('')
  const change = useAttempt(() => guard(async () => {
    await access.command('change-password', { password })
    setPassword('')
    setOpened(false)
    setDone(true)
  }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void change.run()
  }
  return (
    <Panel title={words.title}>
      {!security.hasPassword && <p className={styles.note}>{words.none}</p>}
      {done && <p role="status" className={styles.done}>{words.done}</p>}
      {security.hasPassword && !opened && <Button variant="default" onClick={() => { setOpened(true); setDone(false) }}>{words.change}</Button>}
      {opened && (
        <form onSubmit={submit} className={styles.form}>
          <PasswordField label={words.next} description={words.rule} value={password} onChange={setPassword} use="new-password" autoFocus />
          <AttemptNote error={change.error} />
          <div><Button type="submit" loading={change.pending}>{words.change}</Button></div>
        </form>
      )}
    </Panel>
  )
}
