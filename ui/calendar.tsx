import { addDays, plainDate, type PlainDate } from '@thidua/kit/plain-date.ts'
import { formatDay } from '@thidua/kit/vi-text.ts'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { Icon } from './icons.tsx'
import { weeksOf } from './read-day.ts'
import { useWords } from './words.tsx'
import styles from './day-input.module.css'

interface CalendarProps { readonly value: PlainDate | null; readonly onPick: (day: PlainDate) => void; readonly min?: PlainDate; readonly max?: PlainDate }

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }

/** A month on one sheet; arrows walk the days, Page Up and Page Down the months. */
export function Calendar({ value, onPick, min, max }: CalendarProps) {
  const words = useWords().day
  const [at, setAt] = useState<PlainDate>(value ?? max ?? min ?? plainDate('2022-01-01'))
  const grid = useRef<HTMLTableElement>(null)
  const [year, month] = [Number(at.slice(0, 4)), Number(at.slice(5, 7))]
  useEffect(() => { grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus() }, [at])
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key]
    const months = { PageUp: -1, PageDown: 1 }[event.key]
    if (step === undefined && months === undefined) return
    event.preventDefault()
    setAt(step === undefined ? monthsFrom(at, months!) : addDays(at, step))
  }
  return (
    <div className={styles.calendar}>
      <div className={styles.month}>
        <button type="button" onClick={() => setAt(monthsFrom(at, -1))} aria-label={words.previousMonth}><Icon name="left" size={18} /></button>
        <span aria-live="polite">{words.month({ month, year })}</span>
        <button type="button" onClick={() => setAt(monthsFrom(at, 1))} aria-label={words.nextMonth}><Icon name="right" size={18} /></button>
      </div>
      <table ref={grid} role="grid" aria-label={words.month({ month, year })} onKeyDown={onKeyDown}>
        <thead><tr>{words.weekdays.map((day, index) => <th key={day} scope="col" abbr={words.weekdayNames[index]}>{day}</th>)}</tr></thead>
        <tbody>
          {weeksOf(year, month).map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <td key={day} role="gridcell" aria-selected={day === value}>
                  <button type="button" className="figures" tabIndex={day === at ? 0 : -1} disabled={(min !== undefined && day < min) || (max !== undefined && day > max)} data-other={day.slice(0, 7) !== at.slice(0, 7) || undefined} data-chosen={day === value || undefined} aria-label={formatDay(day)} onClick={() => onPick(day)}>
                    {Number(day.slice(8))}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function monthsFrom(day: PlainDate, count: number): PlainDate {
  const target = new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + count, 1))
  return plainDate(target.toISOString().slice(0, 10))
}
