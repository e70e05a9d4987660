import { accountsVi, momentVi } from '../../../messages/sign-in.ts'
import { Button } from '../../../ui/button.tsx'
import { copyText } from '../../../ui/copy-text.ts'
import { Panel } from '../../../ui/page.tsx'
import { useMessages } from '../../../ui/words.tsx'
import type { LinkMade } from '../accounts/contract.ts'
import styles from './access.module.css'

/** It stands here and nowhere else: leaving the page without it means making another. */
export function LinkOnce({ made, onDone }: { readonly made: LinkMade; readonly onDone: () => void }) {
  const words = useMessages(accountsVi).link
  return (
    <Panel title={words.title}>
      <p className={styles.note}>{words.once({ until: momentVi(made.expiresAt) })}</p>
      <p><code className={styles.secret}>{made.link}</code></p>
      <div className={styles.actions}>
        <Button onClick={() => void copyText(made.link)}>{words.copy}</Button>
        <Button variant="default" onClick={onDone}>{words.done}</Button>
      </div>
    </Panel>
  )
}
