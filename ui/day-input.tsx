import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { formatDay } from '@thidua/kit/vi-text.ts'
import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { Calendar } from './calendar.tsx'
import { Icon } from './icons.tsx'
import { readDay } from './read-day.ts'
import { useWords } from './words.tsx'
import styles from './day-input.module.css'

interface DayInputProps {
  readonly label: string
  readonly value: PlainDate | null
  readonly onChange: (day: PlainDate) => void
  readonly min?: PlainDate
  readonly max?: PlainDate
  readonly hideLabel?: boolean
}

/** A day as `DD/MM/YYYY`, typed or picked; the browser's own date field would follow the browser's language. */
export function DayInput({ label, value, onChange, min, max, hideLabel = false }: DayInputProps) {
  const words = useWords().day
  const [draft, setDraft] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [picking, setPicking] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const id = useId()
  const take = (day: PlainDate) => {
    setDraft(null)
    setProblem(null)
    setPicking(false)
    if (day !== value) onChange(day)
  }
  const settle = () => {
    if (draft === null) return
    const read = readDay(draft)
    if ('problem' in read) return setProblem(read.problem === 'unreadable' ? words.unreadable : words.noSuchDay({ text: read.text }))
    if ((min && read.day < min) || (max && read.day > max)) return setProblem(words.outside({ from: min ? formatDay(min) : '…', to: max ? formatDay(max) : '…' }))
    take(read.day)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') { event.preventDefault(); settle() }
    if (event.key === 'ArrowDown' && event.altKey) setPicking(true)
    if (event.key === 'Escape' && picking) { event.preventDefault(); event.stopPropagation(); setPicking(false) }
  }
  return (
    <div ref={box} className={styles.field} onKeyDown={onKeyDown} onBlur={(event) => { if (!box.current?.contains(event.relatedTarget)) setPicking(false) }}>
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : styles.label}>{label}</label>
      <span className={styles.box} data-wrong={problem !== null || undefined}>
        <input id={id} className="figures" inputMode="numeric" autoComplete="off" placeholder={words.placeholder} value={draft ?? (value ? formatDay(value) : '')} onChange={(event) => { setDraft(event.target.value); setProblem(null) }} onBlur={settle} aria-invalid={problem !== null} aria-describedby={problem ? `${id}-problem` : undefined} />
        <button type="button" aria-label={words.open} aria-expanded={picking} onClick={() => setPicking(!picking)}><Icon name="calendar" size={18} /></button>
      </span>
      {problem && <p id={`${id}-problem`} className={styles.problem} role="alert">{problem}</p>}
      {picking && <div className={styles.drop}><Calendar value={value} onPick={take} {...(min ? { min } : {})} {...(max ? { max } : {})} /></div>}
    </div>
  )
}
