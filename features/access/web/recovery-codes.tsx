import { signInVi } from '../../../messages/sign-in.ts'
import { Button } from '../../../ui/button.tsx'
import { useMessages } from '../../../ui/words.tsx'
import styles from './access.module.css'

/** Shown once. The one button says what the person has done, not "close". */
export function RecoveryCodes({ codes, done, onDone }: { readonly codes: readonly string[]; readonly done: string; readonly onDone: () => void }) {
  const words = useMessages(signInVi).codes
  return (
    <section aria-labelledby="recovery-codes" className={styles.block}>
      <h2 id="recovery-codes">{words.title}</h2>
      <p>{words.lead}</p>
      <ol className={styles.codes}>{codes.map((code) => <li key={code}><code>{code}</code></li>)}</ol>
      <div className={`${styles.actions} no-print`}>
        <Button onClick={onDone}>{done}</Button>
        <Button variant="default" onClick={() => window.print()}>{words.print}</Button>
      </div>
    </section>
  )
}
