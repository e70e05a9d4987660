import { useState, type FormEvent } from 'react'
import { signInVi } from '../../../messages/sign-in.ts'
import { useAddress } from '../../../ui/address.ts'
import { Button } from '../../../ui/button.tsx'
import { TextInput } from '../../../ui/field.tsx'
import { Page, Panel } from '../../../ui/page.tsx'
import { useApiQuery } from '../../../ui/use-api.ts'
import { useMessages } from '../../../ui/words.tsx'
import type { Outcome } from '../sign-in/steps/contract.ts'
import { access } from './access-client.ts'
import { AttemptNote } from './attempt-note.tsx'
import { canUsePasskeys } from './passkey-browser.ts'
import { PasswordField } from './password-field.tsx'
import { keepStep } from './provider-errand.ts'
import { SignInSteps, useSignInSteps } from './sign-in-steps.tsx'
import { keepWanted, useGoIn } from './use-go-in.ts'
import { useAttempt, usePasskeySignIn } from './use-passkey.ts'
import styles from './access.module.css'

export function SignInPage() {
  const words = useMessages(signInVi)
  const [asked, onOutcome] = useSignInSteps()
  const who = useApiQuery(access, 'who-am-i', {})
  const [arrivedAs] = useState(who.data?.actor ?? null)
  const goIn = useGoIn()
  return (
    <Page title={words.title} lead={words.lead} width="reading">
      <Panel>
        {asked ? <SignInSteps asked={asked} onOutcome={onOutcome} /> : (
          <>
            {arrivedAs && <p className={styles.inside}>{words.inside({ name: arrivedAs.name })} <Button variant="subtle" size="sm" onClick={() => void goIn()}>{words.goOn}</Button></p>}
            <PasswordForm onOutcome={onOutcome} />
          </>
        )}
      </Panel>
      {!asked && <OtherWays onOutcome={onOutcome} />}
      {!asked && <DemoAccounts />}
    </Page>
  )
}

function PasswordForm({ onOutcome }: { readonly onOutcome: (outcome: Outcome) => void }) {
  const words = useMessages(signInVi)
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')
  const attempt = useAttempt(async () => onOutcome(await access.command('sign-in-with-password', { login, password })))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void attempt.run()
  }
  return (
    <form onSubmit={submit} className={styles.form}>
      <TextInput label={words.login} value={login} onChange={(event) => setLogin(event.currentTarget.value)} autoComplete="username webauthn" autoCapitalize="none" spellCheck={false} required maxLength={100} withAsterisk={false} />
      <PasswordField label={words.password} value={password} onChange={setPassword} use="current-password" />
      <AttemptNote error={attempt.error} />
      <div><Button type="submit" loading={attempt.pending}>{words.submit}</Button></div>
      <p className={styles.quiet}>{words.forgot}</p>
    </form>
  )
}

function OtherWays({ onOutcome }: { readonly onOutcome: (outcome: Outcome) => void }) {
  const words = useMessages(signInVi)
  const ways = useApiQuery(access, 'list-ways', {})
  const passkey = usePasskeySignIn(undefined, onOutcome)
  const providers = ways.data?.providers ?? []
  if (!canUsePasskeys() && providers.length === 0) return null
  return (
    <Panel title={words.other}>
      <div className={styles.ways}>
        {canUsePasskeys() && <Button variant="default" onClick={() => void passkey.run()} loading={passkey.pending}>{words.passkey}</Button>}
        {providers.map((provider) => <ProviderButton key={provider.id} id={provider.id} name={provider.name} />)}
      </div>
      <AttemptNote error={passkey.error} />
    </Panel>
  )
}

function ProviderButton({ id, name }: { readonly id: string; readonly name: string }) {
  const words = useMessages(signInVi)
  const { search } = useAddress()
  const leave = useAttempt(async () => {
    const { step, address } = await access.command('begin-provider', { provider: id })
    keepStep(step)
    keepWanted(search['to'])
    window.location.assign(address)
  })
  return (
    <>
      <Button variant="default" onClick={() => void leave.run()} loading={leave.pending}>{words.provider({ name })}</Button>
      <AttemptNote error={leave.error} />
    </>
  )
}

function DemoAccounts() {
  const words = useMessages(signInVi)
  const who = useApiQuery(access, 'who-am-i', {})
  const accounts = who.data?.demo ? who.data.accounts : []
  if (accounts.length === 0) return null
  return (
    <Panel title={words.demo}>
      <p>{words.demoLead}</p>
      <div className={styles.ways}>{accounts.map(({ id, name }) => <DemoButton key={id} id={id} name={name} />)}</div>
    </Panel>
  )
}

function DemoButton({ id, name }: { readonly id: string; readonly name: string }) {
  const words = useMessages(signInVi)
  const goIn = useGoIn()
  const enter = useAttempt(async () => {
    await access.command('enter-demo', { account: id })
    await goIn()
  })
  return (
    <>
      <Button variant="default" loading={enter.pending} onClick={() => void enter.run()}>{words.enterAs({ name })}</Button>
      <AttemptNote error={enter.error} />
    </>
  )
}
