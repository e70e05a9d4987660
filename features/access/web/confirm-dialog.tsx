import { useState, type FormEvent, type ReactNode } from 'react'
import { securityVi, signInVi } from '../../../messages/sign-in.ts'
import { Button } from '../../../ui/button.tsx'
import { ApiError } from '../../../ui/client.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { useMessages } from '../../../ui/words.tsx'
import type { Security } from '../sign-in/contract.ts'
import { access } from './access-client.ts'
import { AttemptNote } from './attempt-note.tsx'
import { canUsePasskeys, showPasskey } from './passkey-browser.ts'
import { PasswordField } from './password-field.tsx'
import { useAttempt, type Guard } from './use-passkey.ts'
import styles from './access.module.css'

/** Runs what changes the ways in; when that needs a fresh proof of who is here, asks for it and goes on. */
export function useConfirmed(security: Security): readonly [Guard, ReactNode] {
  const [waiting, setWaiting] = useState<{ readonly again: () => void; readonly giveUp: (reason: unknown) => void } | null>(null)
  const guard: Guard = async (work) => {
    try {
      await work()
    } catch (error) {
      if (!(error instanceof ApiError) || error.code !== 'access.confirm-again') throw error
      await new Promise<void>((again, giveUp) => setWaiting({ again, giveUp: () => giveUp(error) }))
      await work()
    }
  }
  const close = (how: 'again' | 'giveUp') => {
    waiting?.[how](undefined)
    setWaiting(null)
  }
  return [guard, waiting && <ConfirmDialog security={security} onDone={() => close('again')} onClose={() => close('giveUp')} />]
}

function ConfirmDialog({ security, onDone, onClose }: { readonly security: Security; readonly onDone: () => void; readonly onClose: () => void }) {
  const words = { ...useMessages(securityVi).confirm, passkey: useMessages(signInVi).passkey, password: useMessages(signInVi).password }
  const canConfirm = security.hasPassword || security.passkeys.length > 0
  const [password, setPassword] = useState('')
  const withPassword = useAttempt(async () => {
    await access.command('confirm-identity', { password })
    onDone()
  })
  const withPasskey = useAttempt(async () => {
    const { ticket, options } = await access.command('begin-passkey', {})
    await access.command('confirm-with-passkey', { ticket, answer: await showPasskey(options) })
    onDone()
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void withPassword.run()
  }
  return (
    <Dialog opened title={words.title} onClose={onClose}>
      <form onSubmit={submit} className={styles.form}>
        <p>{canConfirm ? words.lead : words.elsewhere}</p>
        {security.hasPassword && <PasswordField label={words.password} value={password} onChange={setPassword} use="current-password" autoFocus />}
        <AttemptNote error={withPassword.error ?? withPasskey.error} />
        <div className={styles.actions}>
          {security.hasPassword && <Button type="submit" loading={withPassword.pending}>{words.submit}</Button>}
          {security.passkeys.length > 0 && canUsePasskeys() && <Button variant="default" onClick={() => void withPasskey.run()} loading={withPasskey.pending}>{words.passkey}</Button>}
        </div>
      </form>
    </Dialog>
  )
}
