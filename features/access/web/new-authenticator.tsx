import { useState, type FormEvent } from 'react'
import { signInVi } from '../../../messages/sign-in.ts'
import { Button } from '../../../ui/button.tsx'
import { useMessages } from '../../../ui/words.tsx'
import type { AuthenticatorConfirmed, NewAuthenticator as Begun } from '../sign-in/authenticators/contract.ts'
import { access } from './access-client.ts'
import { AttemptNote } from './attempt-note.tsx'
import { CodeField } from './code-field.tsx'
import { unguarded, useAttempt, type Guard } from './use-passkey.ts'
import styles from './access.module.css'

interface NewAuthenticatorProps { readonly step?: string; readonly guard?: Guard; readonly onDone: (confirmed: AuthenticatorConfirmed) => void }

/** A picture for the phone, the same as text for whoever cannot scan, and the first code as proof. */
export function NewAuthenticator({ step, guard = unguarded, onDone }: NewAuthenticatorProps) {
  const words = useMessages(signInVi).setUp
  const [begun, setBegun] = useState<Begun | null>(null)
  const begin = useAttempt(() => guard(async () => setBegun(await access.command('begin-authenticator', { step }))))
  if (!begun) {
    return (
      <>
        <div><Button onClick={() => void begin.run()} loading={begin.pending}>{words.begin}</Button></div>
        <AttemptNote error={begin.error} />
      </>
    )
  }
  return (
    <div className={styles.scan}>
      <img src={begun.picture} alt={words.picture} width={196} height={196} />
      <div>
        <p className={styles.secretLabel}>{words.secret}</p>
        <code className={styles.secret}>{begun.secret.replace(/.{4}/g, '$& ').trim()}</code>
        <FirstCode step={step} guard={guard} onDone={onDone} />
      </div>
    </div>
  )
}

function FirstCode({ step, guard = unguarded, onDone }: NewAuthenticatorProps) {
  const words = useMessages(signInVi).setUp
  const [code, setCode] = useState('')
  const attempt = useAttempt(() => guard(async () => onDone(await access.command('confirm-authenticator', { step, code }))))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void attempt.run()
  }
  return (
    <form onSubmit={submit} className={styles.form}>
      <CodeField label={words.code} kind="digits" value={code} onChange={setCode} />
      <AttemptNote error={attempt.error} />
      <div><Button type="submit" loading={attempt.pending}>{words.confirm}</Button></div>
    </form>
  )
}
