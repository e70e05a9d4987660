// What comes after the password, wherever it was shown: sign-in page, one-time link, return from a provider.
import { useState } from 'react'
import { signInVi } from '../../../messages/sign-in.ts'
import { useMessages } from '../../../ui/words.tsx'
import type { Outcome } from '../sign-in/steps/contract.ts'
import { NewAuthenticator } from './new-authenticator.tsx'
import { NewPasskey } from './new-passkey.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'
import { SecondFactor } from './second-factor.tsx'
import { useGoIn } from './use-go-in.ts'
import styles from './access.module.css'

type Asked = Exclude<Outcome, { outcome: 'in' }>

/** `null`: nothing shown yet. Being in leads on by itself. */
export function useSignInSteps(): readonly [Asked | null, (outcome: Outcome | null) => void] {
  const [asked, setAsked] = useState<Asked | null>(null)
  const goIn = useGoIn()
  return [asked, (outcome) => (outcome?.outcome === 'in' ? void goIn() : setAsked(outcome))]
}

export function SignInSteps({ asked, onOutcome }: { readonly asked: Asked; readonly onOutcome: (outcome: Outcome | null) => void }) {
  if (asked.outcome === 'second-factor') return <SecondFactor step={asked.step} ways={asked.ways} onOutcome={onOutcome} onRestart={() => onOutcome(null)} />
  return <SetUp step={asked.step} />
}

function SetUp({ step }: { readonly step: string }) {
  const words = useMessages(signInVi)
  const goIn = useGoIn()
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const done = ({ recoveryCodes }: { readonly recoveryCodes: readonly string[] }) => (recoveryCodes.length > 0 ? setCodes(recoveryCodes) : void goIn())
  if (codes) return <RecoveryCodes codes={codes} done={words.codes.kept} onDone={() => void goIn()} />
  return (
    <section aria-labelledby="set-up" className={styles.block}>
      <h2 id="set-up">{words.setUp.title}</h2>
      <p>{words.setUp.lead}</p>
      <h3>{words.setUp.authenticator}</h3>
      <p>{words.setUp.authenticatorText}</p>
      <NewAuthenticator step={step} onDone={done} />
      <h3>{words.setUp.passkey}</h3>
      <p>{words.setUp.passkeyText}</p>
      <NewPasskey step={step} onDone={done} />
    </section>
  )
}
