import { createContext, use, useCallback, useMemo, useRef, useState, type ReactNode } from 'react'
import { Icon } from './icons.tsx'
import { useWords } from './words.tsx'
import styles from './toast.module.css'

interface Toast { readonly id: number; readonly text: string; readonly tone: 'said' | 'warned' }
interface ToastDoor {
  /** A short confirmation, also read out; goes away by itself. */
  readonly say: (text: string) => void
  /** Something went wrong beside the work; stays until closed. */
  readonly warn: (text: string) => void
}

const ToastContext = createContext<ToastDoor | null>(null)
const shownFor = 5000

export function useToast(): ToastDoor {
  const door = use(ToastContext)
  if (!door) throw new Error('ToastProvider is missing above this component')
  return door
}

export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly Toast[]>([])
  const nextId = useRef(0)
  const words = useWords().toast
  const drop = useCallback((id: number) => setToasts((all) => all.filter((toast) => toast.id !== id)), [])
  const add = useCallback((text: string, tone: Toast['tone']) => {
    const id = nextId.current++
    setToasts((all) => [...all.slice(-2), { id, text, tone }])
    if (tone === 'said') setTimeout(() => drop(id), shownFor)
  }, [drop])
  const door = useMemo(() => ({ say: (text: string) => add(text, 'said'), warn: (text: string) => add(text, 'warned') }), [add])
  return (
    <ToastContext value={door}>
      {children}
      <div className={`${styles.stack} no-print`} role="status" aria-live="polite" aria-label={words.region}>
        {toasts.map((toast) => (
          <p key={toast.id} className={styles.toast} data-tone={toast.tone}>
            <Icon name={toast.tone === 'said' ? 'check' : 'warning'} size={18} />
            <span>{toast.text}</span>
            <button type="button" onClick={() => drop(toast.id)} aria-label={words.close}><Icon name="close" size={16} /></button>
          </p>
        ))}
      </div>
    </ToastContext>
  )
}
