import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { securityVi, signInVi } from '../../../messages/sign-in.ts'
import { ApiError } from '../../../ui/client.ts'
import { ErrorNote } from '../../../ui/error-note.tsx'
import { Page, Panel } from '../../../ui/page.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { useApiQuery } from '../../../ui/use-api.ts'
import { useMessages } from '../../../ui/words.tsx'
import type { Security } from '../sign-in/contract.ts'
import { access } from './access-client.ts'
import { useConfirmed } from './confirm-dialog.tsx'
import { AuthenticatorPanel, PasskeysPanel, RecoveryCodesPanel } from './factor-panels.tsx'
import { PasswordPanel } from './password-panel.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'
import { SessionsPanel } from './sessions-panel.tsx'
import styles from './access.module.css'

/** How one gets in, and where one is in. */
export function SecurityPage() {
  const words = useMessages(securityVi)
  const security = useApiQuery(access, 'show-security', {})
  const isDemo = security.error instanceof ApiError && security.error.code === 'access.no-account'
  return (
    <Page title={words.title} width="reading" {...(security.data ? { lead: words.lead({ login: security.data.login }) } : {})}>
      {isDemo && <p className={styles.note}>{words.demo}</p>}
      {security.error && !isDemo && <ErrorNote error={security.error} onRetry={() => void security.refetch()} />}
      {security.data && <Ways security={security.data} />}
      {!security.data && !security.error && <Panel><Skeleton lines={5} /></Panel>}
      <SessionsPanel />
    </Page>
  )
}

function Ways({ security }: { readonly security: Security }) {
  const words = useMessages(securityVi)
  const kept = useMessages(signInVi).codes.keptInside
  const queries = useQueryClient()
  const [guard, dialog] = useConfirmed(security)
  const [codes, setCodes] = useState<readonly string[]>([])
  const changed = (recoveryCodes: readonly string[] = []) => {
    setCodes(recoveryCodes)
    void queries.invalidateQueries({ queryKey: ['access'] })
  }
  if (codes.length > 0) return <Panel><RecoveryCodes codes={codes} done={kept} onDone={() => setCodes([])} /></Panel>
  const factor = { security, guard, onChanged: changed }
  return (
    <>
      {security.secondFactorNeeded && <p className={styles.note}>{words.needed}</p>}
      {security.providers.length > 0 && <p className={styles.note}>{words.providers({ names: security.providers.join(', ') })}</p>}
      <PasswordPanel security={security} guard={guard} />
      <AuthenticatorPanel {...factor} />
      <PasskeysPanel {...factor} />
      <RecoveryCodesPanel {...factor} />
      {dialog}
    </>
  )
}
