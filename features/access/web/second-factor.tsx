import { useState, type FormEvent } from 'react'
import { signInVi } from '../../../messages/sign-in.ts'
import { Button } from '../../../ui/button.tsx'
import { useMessages } from '../../../ui/words.tsx'
import type { FactorWay, Outcome } from '../sign-in/steps/contract.ts'
import { access } from './access-client.ts'
import { AttemptNote } from './attempt-note.tsx'
import { CodeField } from './code-field.tsx'
import { canUsePasskeys } from './passkey-browser.ts'
import { useAttempt, usePasskeySignIn } from './use-passkey.ts'
import styles from './access.module.css'

interface SecondFactorProps { readonly step: string; readonly ways: readonly FactorWay[]; readonly onOutcome: (outcome: Outcome) => void; readonly onRestart: () => void }

/** Something only the holder has. */
export function SecondFactor({ step, ways, onOutcome, onRestart }: SecondFactorProps) {
  const words = useMessages(signInVi).second
  const passkey = usePasskeySignIn(step, onOutcome)
  const withPasskey = ways.includes('passkey') && canUsePasskeys()
  return (
    <section aria-labelledby="second-factor" className={styles.block}>
      <h2 id="second-factor">{words.title}</h2>
      <p>{words.lead}</p>
      {withPasskey && <div><Button onClick={() => void passkey.run()} loading={passkey.pending} variant={ways.includes('authenticator') ? 'default' : 'filled'}>{words.passkey}</Button></div>}
      <AttemptNote error={passkey.error} />
      {ways.some((way) => way !== 'passkey') && <Codes step={step} ways={ways} onOutcome={onOutcome} />}
      <div><Button variant="subtle" onClick={onRestart}>{words.again}</Button></div>
    </section>
  )
}

function Codes({ step, ways, onOutcome }: Omit<SecondFactorProps, 'onRestart'>) {
  const words = useMessages(signInVi).second
  const [paper, setPaper] = useState(!ways.includes('authenticator'))
  const [code, setCode] = useState('')
  const attempt = useAttempt(async () => {
    try {
      onOutcome(await access.command(paper ? 'use-recovery-code' : 'use-authenticator-code', { step, code }))
    } finally {
      setCode('')
    }
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void attempt.run()
  }
  const canChange = ways.includes('authenticator') && ways.includes('recovery-code')
  return (
    <form onSubmit={submit} className={styles.form}>
      <CodeField key={String(paper)} label={paper ? words.recovery : words.code} kind={paper ? 'letters' : 'digits'} value={code} onChange={setCode} />
      <AttemptNote error={attempt.error} />
      <div className={styles.actions}>
        <Button type="submit" loading={attempt.pending}>{words.submit}</Button>
        {canChange && <Button variant="subtle" onClick={() => { setPaper(!paper); setCode('') }}>{paper ? words.usePhone : words.usePaper}</Button>}
      </div>
    </form>
  )
}
