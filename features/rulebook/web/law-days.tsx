// The day whose law is read: its own field, and a button for each time the law changed.
import { isWithin } from '@thidua/kit/plain-date.ts'
import { formatDay } from '@thidua/kit/vi-text.ts'
import { rulebookVi } from '../../../messages/rulebook.ts'
import { useAsOf } from '../../../ui/as-of.tsx'
import { Button } from '../../../ui/button.tsx'
import { DayInput } from '../../../ui/day-input.tsx'
import { useMessages } from '../../../ui/words.tsx'
import { useLawDay, type LawOfDay } from './rulebook.ts'
import styles from './rulebook.module.css'

export function LawDays({ regimes }: { readonly regimes: LawOfDay['regimes'] }) {
  const words = useMessages(rulebookVi).day
  const { day, setDay } = useLawDay()
  return (
    <div className={`${styles.days} no-print`}>
      <LawDayField />
      {regimes.length > 0 && (
        <div role="group" aria-label={words.regimes} className={styles.regimes}>
          {regimes.map((regime) => (
            <button key={regime.id} type="button" className="figures" title={regime.label} aria-pressed={isWithin(day, regime.from, regime.until)} onClick={() => setDay(regime.from)}>{words.from({ day: formatDay(regime.from) })}</button>
          ))}
        </div>
      )}
    </div>
  )
}

/** The field alone, and the way back to the as-of day. */
export function LawDayField() {
  const words = useMessages(rulebookVi).day
  const { asOf, today } = useAsOf()
  const { day, isOwn, setDay } = useLawDay()
  return (
    <div className={styles.dayField}>
      <DayInput label={words.label} value={day} onChange={setDay} />
      <p className={styles.quiet}>{isOwn ? words.own({ day: formatDay(asOf) }) : words.follows}</p>
      <span className={styles.row}>
        {isOwn && <Button variant="default" size="xs" onClick={() => setDay(null)}>{words.back}</Button>}
        {day !== today && <Button variant="default" size="xs" onClick={() => setDay(today)}>{words.today({ day: formatDay(today) })}</Button>}
      </span>
    </div>
  )
}
