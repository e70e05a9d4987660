import { useEffect, useState } from 'react'
import { signInVi } from '../../../messages/sign-in.ts'
import { ErrorNote } from '../../../ui/error-note.tsx'
import { AppLink } from '../../../ui/link.tsx'
import { Page, Panel } from '../../../ui/page.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { useMessages } from '../../../ui/words.tsx'
import { access } from './access-client.ts'
import { takeStep } from './provider-errand.ts'
import { SignInSteps, useSignInSteps } from './sign-in-steps.tsx'

/** Where a provider sends the browser back to: hands its answer on, once. */
export function ReturnPage() {
  const words = useMessages(signInVi)
  const [asked, onOutcome] = useSignInSteps()
  const [errand] = useState(() => ({ step: takeStep(), answer: window.location.search }))
  const [error, setError] = useState<unknown>(null)
  useEffect(() => {
    if (errand.step === null) return
    access.command('finish-provider', { step: errand.step, answer: errand.answer }).then(onOutcome, setError)
    // once: the answer of a provider is good for one use
  }, [errand])
  const over = errand.step === null || error !== null
  return (
    <Page title={asked ? words.title : words.back.title} width="reading">
      <Panel>
        {asked && <SignInSteps asked={asked} onOutcome={onOutcome} />}
        {errand.step === null && <p>{words.back.lost}</p>}
        {error !== null && <ErrorNote error={error} title={words.cannot} />}
        {over && !asked && <p><AppLink to="/dang-nhap">{words.back.again}</AppLink></p>}
        {!asked && !over && <Skeleton lines={3} />}
      </Panel>
    </Page>
  )
}
