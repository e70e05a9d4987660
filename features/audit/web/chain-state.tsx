import { useState } from 'react'
import { auditScreenVi } from '../../../messages/audit-screen.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { createClient } from '../../../ui/client.ts'
import { ErrorNote } from '../../../ui/error-note.tsx'
import { Icon } from '../../../ui/icons.tsx'
import { Panel } from '../../../ui/page.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { useApiQuery } from '../../../ui/use-api.ts'
import { useMessages } from '../../../ui/words.tsx'
import type { operations as chainOperations } from '../chain/contract.ts'
import type { operations as proofOperations } from '../proof/contract.ts'
import { Checkpoints } from './checkpoints.tsx'
import styles from './log.module.css'

const chain = createClient<typeof chainOperations>('audit')
const proof = createClient<typeof proofOperations>('audit')

/** Can this log be trusted? The answer is computed from the entries when somebody asks, never remembered. */
export function ChainState() {
  const words = useMessages(auditScreenVi).chain
  const shown = useApiQuery(chain, 'show-chain', {})
  const [asked, setAsked] = useState(false)
  const checked = useApiQuery(proof, 'verify-log', {}, { enabled: asked })
  const check = () => (asked ? void checked.refetch() : setAsked(true))
  const state = shown.data
  return (
    <Panel title={words.title} actions={<Button variant="default" loading={checked.isFetching} leftSection={<Icon name="check" size={18} />} onClick={check} disabled={!state || state.entries === 0}>{words.check}</Button>}>
      {shown.error && <ErrorNote error={shown.error} />}
      {!state ? <Skeleton lines={2} /> : (
        <div className={styles.chain}>
          <p>{state.entries === 0 ? words.empty : <><b>{words.length(state)}</b>{state.amended > 0 && ` · ${words.amended(state)}`}</>}</p>
          {state.adopted !== null && <p className={styles.quiet}>{words.adopted({ adopted: state.adopted })}</p>}
          <div role="status">
            {checked.error && <ErrorNote error={checked.error} />}
            {checked.isFetching ? <p className={styles.quiet}>{words.checking}</p>
              : !checked.data ? <p className={styles.quiet}>{words.notChecked}</p>
                : checked.data.fault ? <p><Badge tone="bad" icon="warning">{words.brokenState}</Badge> {checked.data.fault.text} {words.advice}</p>
                  : <p><Badge tone="good" icon="check">{words.wholeState}</Badge> {words.whole({ entries: checked.data.entries, checkpoints: checked.data.checkpoints.count })}</p>}
          </div>
          <Checkpoints />
        </div>
      )}
    </Panel>
  )
}
