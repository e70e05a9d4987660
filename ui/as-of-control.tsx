import { formatDay } from '@thidua/kit/vi-text.ts'
import { useAsOf } from './as-of.tsx'
import { DayInput } from './day-input.tsx'
import { Dropdown } from './dropdown.tsx'
import { Icon } from './icons.tsx'
import { useWords } from './words.tsx'
import styles from './as-of-control.module.css'

/** Always in sight; amber whenever the page is not read as of today. */
export function AsOfControl() {
  const { asOf, season, today, isToday, setAsOf } = useAsOf()
  const words = useWords().asOf
  const face = (
    <>
      <Icon name="calendar" size={18} />
      <span className={styles.words}>{words.label}</span>
      <span className="figures">{formatDay(asOf)}</span>
      {!isToday && <span className="visually-hidden">, {words.notToday}</span>}
    </>
  )
  return (
    <Dropdown face={face} className={`${styles.control} ${isToday ? '' : styles.past}`} title={isToday ? words.explain : `${words.notToday}. ${words.explain}`}>
      {(close) => {
        const choose = (day: typeof asOf) => { setAsOf(day); close() }
        return (
          <div className={styles.drop}>
            <p>{words.explain}</p>
            <DayInput label={words.label} value={asOf} max={today} onChange={choose} />
            <div className={styles.quick}>
              {asOf !== season.asOf && <button type="button" onClick={() => choose(season.asOf)}>{words.seasonDay({ day: formatDay(season.asOf) })}</button>}
              {!isToday && <button type="button" onClick={() => choose(today)}>{words.today({ day: formatDay(today) })}</button>}
            </div>
          </div>
        )
      }}
    </Dropdown>
  )
}
