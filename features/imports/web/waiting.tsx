import { useEffect, useState } from 'react'
import { importScreenVi } from '../../../messages/import-screen.ts'
import { useMessages } from '../../../ui/words.tsx'
import styles from './imports.module.css'

const second = 1000

/** What is being done, how much of it, and for how long already. */
export function Waiting({ what, note }: { readonly what: string; readonly note?: string }) {
  const words = useMessages(importScreenVi)
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setSeconds((passed) => passed + 1), second)
    return () => clearInterval(timer)
  }, [])
  return (
    <div className={styles.waiting}>
      <p><strong role="status">{what}</strong> <span className="figures">{words.waited({ seconds })}</span></p>
      <span className={styles.moving} aria-hidden="true" />
      {note && <p className={styles.quiet}>{note}</p>}
    </div>
  )
}
