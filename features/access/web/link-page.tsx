import { useEffect, useState, type FormEvent } from 'react'
import { signInVi } from '../../../messages/sign-in.ts'
import { useAddress } from '../../../ui/address.ts'
import { Button } from '../../../ui/button.tsx'
import { ErrorNote } from '../../../ui/error-note.tsx'
import { TextInput } from '../../../ui/field.tsx'
import { Page, Panel } from '../../../ui/page.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { useMessages } from '../../../ui/words.tsx'
import type { LinkRead } from '../accounts/contract.ts'
import type { Outcome } from '../sign-in/steps/contract.ts'
import { access } from './access-client.ts'
import { AttemptNote } from './attempt-note.tsx'
import { PasswordField } from './password-field.tsx'
import { SignInSteps, useSignInSteps } from './sign-in-steps.tsx'
import { useAttempt } from './use-passkey.ts'
import styles from './access.module.css'

/** An invitation or a recovery. The token stands behind `#`, so it never left this browser before. */
export function LinkPage() {
  const words = useMessages(signInVi)
  const { hash } = useAddress()
  const [link] = useState(hash)
  const [asked, onOutcome] = useSignInSteps()
  const [read, setRead] = useState<LinkRead | null>(null)
  const title = read ? words.link[read.purpose] : words.link.invitation
  return (
    <Page title={title} width="reading" {...(read && !asked ? { lead: words.link.lead({ name: read.name, login: read.login }) } : {})}>
      <Panel>{asked ? <SignInSteps asked={asked} onOutcome={onOutcome} /> : read ? <NewPassword link={link} owner={read} onOutcome={onOutcome} /> : <Reading link={link} onRead={setRead} />}</Panel>
    </Page>
  )
}

function Reading({ link, onRead }: { readonly link: string; readonly onRead: (read: LinkRead) => void }) {
  const words = useMessages(signInVi).link
  const [error, setError] = useState<unknown>(null)
  useEffect(() => {
    if (link !== '') access.command('read-link', { link }).then(onRead, setError)
  }, [link, onRead])
  if (link === '') return <p>{words.none}</p>
  return error === null ? <Skeleton lines={4} /> : <ErrorNote error={error} />
}

interface NewPasswordProps { readonly link: string; readonly owner: LinkRead; readonly onOutcome: (outcome: Outcome) => void }

function NewPassword({ link, owner, onOutcome }: NewPasswordProps) {
  const words = useMessages(signInVi).link
  const [password, setPassword] = useState('')
  const attempt = useAttempt(async () => onOutcome(await access.command('use-link', { link, password })))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void attempt.run()
  }
  return (
    <form onSubmit={submit} className={styles.form}>
      <TextInput label={words.login} value={owner.login} readOnly autoComplete="username" />
      <PasswordField label={words.password} description={words.rule} value={password} onChange={setPassword} use="new-password" autoFocus />
      <AttemptNote error={attempt.error} />
      <div><Button type="submit" loading={attempt.pending}>{words.submit}</Button></div>
    </form>
  )
}
