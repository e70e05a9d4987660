import { signInVi } from '../../../messages/sign-in.ts'
import { ErrorNote } from '../../../ui/error-note.tsx'
import { useMessages } from '../../../ui/words.tsx'
import { PasskeyCancelled } from './passkey-browser.ts'
import styles from './access.module.css'

/** Why an attempt did not work. What the person stopped themselves is no error. */
export function AttemptNote({ error }: { readonly error: unknown }) {
  const words = useMessages(signInVi)
  if (error === null || error === undefined) return null
  if (error instanceof PasskeyCancelled) return <p role="status" className={styles.cancelled}>{words.setUp.cancelled}</p>
  return <ErrorNote error={error} title={words.cannot} />
}
