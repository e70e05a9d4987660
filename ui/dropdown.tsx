import { useEffect, useRef, useState, type ReactNode } from 'react'
import styles from './dropdown.module.css'

interface DropdownProps {
  readonly face: ReactNode
  readonly label?: string
  readonly title?: string
  readonly className?: string
  readonly side?: 'left' | 'right'
  readonly up?: boolean
  readonly children: (close: () => void) => ReactNode
}

/** A button with a small sheet below it. Escape or leaving it closes the sheet; focus returns to the button. */
export function Dropdown({ face, label, title, className, side = 'right', up = false, children }: DropdownProps) {
  const [opened, setOpened] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!opened) return
    const onPointer = (event: PointerEvent) => { if (event.target instanceof Node && !box.current?.contains(event.target)) setOpened(false) }
    document.addEventListener('pointerdown', onPointer)
    return () => document.removeEventListener('pointerdown', onPointer)
  }, [opened])
  const close = () => {
    setOpened(false)
    button.current?.focus()
  }
  return (
    <div
      ref={box}
      className={styles.box}
      onKeyDown={(event) => { if (event.key === 'Escape' && opened && !event.defaultPrevented) { event.preventDefault(); close() } }}
      onBlur={(event) => { if (event.relatedTarget && !box.current?.contains(event.relatedTarget)) setOpened(false) }}
    >
      <button ref={button} type="button" className={className} title={title} aria-label={label} aria-expanded={opened} onClick={() => setOpened(!opened)}>{face}</button>
      {opened && <div className={styles.sheet} data-side={side} data-up={up || undefined}>{children(close)}</div>}
    </div>
  )
}
