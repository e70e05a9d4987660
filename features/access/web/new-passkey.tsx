import { useState, type FormEvent } from 'react'
import { signInVi } from '../../../messages/sign-in.ts'
import { Button } from '../../../ui/button.tsx'
import { TextInput } from '../../../ui/field.tsx'
import { useMessages } from '../../../ui/words.tsx'
import type { NewPasskeyKept } from '../sign-in/passkeys/contract.ts'
import { access } from './access-client.ts'
import { AttemptNote } from './attempt-note.tsx'
import { canUsePasskeys, makePasskey } from './passkey-browser.ts'
import { unguarded, useAttempt, type Guard } from './use-passkey.ts'
import styles from './access.module.css'

interface NewPasskeyProps { readonly step?: string; readonly guard?: Guard; readonly onDone: (kept: NewPasskeyKept) => void }

export function NewPasskey({ step, guard = unguarded, onDone }: NewPasskeyProps) {
  const words = useMessages(signInVi).setUp
  const [name, setName] = useState<string>(words.passkeyExample)
  const attempt = useAttempt(() => guard(async () => {
    const { ticket, options } = await access.command('begin-new-passkey', { step })
    const answer = await makePasskey(options)
    onDone(await access.command('finish-new-passkey', { step, ticket, name, answer }))
  }))
  if (!canUsePasskeys()) return <p>{words.noPasskey}</p>
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void attempt.run()
  }
  return (
    <form onSubmit={submit} className={styles.form}>
      <TextInput label={words.passkeyName} value={name} onChange={(event) => setName(event.currentTarget.value)} maxLength={100} required withAsterisk={false} />
      <AttemptNote error={attempt.error} />
      <div><Button type="submit" variant="default" loading={attempt.pending}>{words.addPasskey}</Button></div>
    </form>
  )
}
