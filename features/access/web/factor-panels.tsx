import { useState } from 'react'
import { securityVi } from '../../../messages/sign-in.ts'
import { Button } from '../../../ui/button.tsx'
import { Panel } from '../../../ui/page.tsx'
import { useMessages } from '../../../ui/words.tsx'
import type { Security } from '../sign-in/contract.ts'
import { access } from './access-client.ts'
import { AttemptNote } from './attempt-note.tsx'
import { NewAuthenticator } from './new-authenticator.tsx'
import { NewPasskey } from './new-passkey.tsx'
import { useAttempt, type Guard } from './use-passkey.ts'
import styles from './access.module.css'

export interface FactorProps {
  readonly security: Security
  readonly guard: Guard
  /** The ways in have changed; new codes, if any, are to be shown. */
  readonly onChanged: (recoveryCodes?: readonly string[]) => void
}

export function AuthenticatorPanel({ security, guard, onChanged }: FactorProps) {
  const words = useMessages(securityVi).authenticator
  const [begun, setBegun] = useState(false)
  const remove = useAttempt(() => guard(async () => {
    await access.command('remove-authenticator', {})
    onChanged()
  }))
  const since = security.authenticatorSince
  return (
    <Panel title={words.title}>
      <p className={styles.note}>{since ? words.since({ day: since }) : words.none}</p>
      {begun ? <NewAuthenticator guard={guard} onDone={({ recoveryCodes }) => { setBegun(false); onChanged(recoveryCodes) }} /> : (
        <div className={styles.actions}>
          <Button variant="default" onClick={() => setBegun(true)}>{since ? words.replace : words.setUp}</Button>
          {since && <Button variant="subtle" onClick={() => void remove.run()} loading={remove.pending}>{words.remove}</Button>}
        </div>
      )}
      <AttemptNote error={remove.error} />
    </Panel>
  )
}

export function PasskeysPanel({ security, guard, onChanged }: FactorProps) {
  const words = useMessages(securityVi).passkeys
  const [adding, setAdding] = useState(false)
  return (
    <Panel title={words.title}>
      {security.passkeys.length === 0 && <p className={styles.note}>{words.none}</p>}
      <ul className={styles.passkeys}>
        {security.passkeys.map((passkey) => <PasskeyRow key={passkey.id} passkey={passkey} guard={guard} onRemoved={() => onChanged()} />)}
      </ul>
      {adding
        ? <NewPasskey guard={guard} onDone={({ recoveryCodes }) => { setAdding(false); onChanged(recoveryCodes) }} />
        : <Button variant="default" onClick={() => setAdding(true)}>{words.add}</Button>}
    </Panel>
  )
}

function PasskeyRow({ passkey, guard, onRemoved }: { readonly passkey: Security['passkeys'][number]; readonly guard: Guard; readonly onRemoved: () => void }) {
  const words = useMessages(securityVi)
  const remove = useAttempt(() => guard(async () => {
    await access.command('remove-passkey', { passkey: passkey.id })
    onRemoved()
  }))
  return (
    <li>
      <span>
        {passkey.name}
        <small>{words.passkeys.made({ day: passkey.madeAt })}, {passkey.usedAt ? words.passkeys.used({ day: passkey.usedAt }) : words.passkeys.unused}</small>
      </span>
      <Button variant="subtle" size="compact-sm" aria-label={words.passkeys.remove({ name: passkey.name })} loading={remove.pending} onClick={() => void remove.run()}>{words.authenticator.remove}</Button>
      <AttemptNote error={remove.error} />
    </li>
  )
}

export function RecoveryCodesPanel({ security, guard, onChanged }: FactorProps) {
  const words = useMessages(securityVi).codes
  const renew = useAttempt(() => guard(async () => onChanged((await access.command('renew-recovery-codes', {})).recoveryCodes)))
  return (
    <Panel title={words.title}>
      <p className={styles.note}>{security.recoveryCodesLeft > 0 ? words.left({ left: security.recoveryCodesLeft }) : words.none}</p>
      <Button variant="default" onClick={() => void renew.run()} loading={renew.pending}>{words.renew}</Button>
      <AttemptNote error={renew.error} />
    </Panel>
  )
}
