import { useState } from 'react'
import { accountsVi } from '../../../messages/sign-in.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Checkbox, TextInput } from '../../../ui/field.tsx'
import { useMessages } from '../../../ui/words.tsx'
import type { AccountList, LinkMade } from '../accounts/contract.ts'
import { access } from './access-client.ts'
import { AttemptNote } from './attempt-note.tsx'
import { useAttempt } from './use-passkey.ts'
import styles from './access.module.css'

interface AccountCareProps {
  readonly account: AccountList['accounts'][number]
  readonly onMade: (made: LinkMade) => void
  readonly onDone: () => void
  readonly onClose: () => void
}

/** What an administrator may do for somebody, always with a reason that the log keeps. */
export function AccountCare({ account, onMade, onDone, onClose }: AccountCareProps) {
  const words = useMessages(accountsVi)
  const [reason, setReason] = useState('')
  const [resetFactors, setResetFactors] = useState(false)
  const recover = useAttempt(async () => onMade(await access.command('make-recovery-link', { account: account.id, resetFactors, reason })))
  const turn = useAttempt(async () => {
    await access.command(account.state === 'disabled' ? 'enable-account' : 'disable-account', { account: account.id, reason })
    onDone()
  })
  const ready = reason.trim() !== ''
  return (
    <Dialog opened title={words.careOf({ name: account.name })} onClose={onClose}>
      <div className={styles.form}>
        <TextInput label={words.fields.reason} value={reason} onChange={(event) => setReason(event.currentTarget.value)} maxLength={500} data-autofocus withAsterisk={false} />
        {account.state !== 'disabled' && <Checkbox label={words.resetFactors} checked={resetFactors} onChange={(event) => setResetFactors(event.currentTarget.checked)} />}
        <AttemptNote error={recover.error ?? turn.error} />
        <div className={styles.actions}>
          {account.state !== 'disabled' && <Button disabled={!ready} loading={recover.pending} onClick={() => void recover.run()}>{account.state === 'invited' ? words.inviteAgain : words.recover}</Button>}
          <Button variant="default" disabled={!ready} loading={turn.pending} onClick={() => void turn.run()}>{account.state === 'disabled' ? words.enable : words.disable}</Button>
        </div>
      </div>
    </Dialog>
  )
}
