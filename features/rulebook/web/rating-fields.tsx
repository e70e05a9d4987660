import { useState } from 'react'
import { factsFormVi } from '../../../messages/rulebook.ts'
import { Button } from '../../../ui/button.tsx'
import { Checkbox, NativeSelect } from '../../../ui/field.tsx'
import { useMessages } from '../../../ui/words.tsx'
import { isComplete, withComplete, withRating } from './facts-draft.ts'
import type { FactsFormProps } from './facts-form.tsx'
import styles from './facts-form.module.css'

const levels = ['excellent', 'good', 'completed', 'failed'] as const
const yearsShown = 5

/** A small grid: a box for each year, the latest first in sight. */
export function RatingFields({ draft, onChange, year }: FactsFormProps) {
  const words = useMessages(factsFormVi)
  const [extra, setExtra] = useState(0)
  const earliest = Math.min(year - yearsShown + 1, ...(draft.ratings ?? []).map((rating) => rating.year)) - extra
  const latest = Math.max(year, ...(draft.ratings ?? []).map((rating) => rating.year))
  const years = Array.from({ length: latest - earliest + 1 }, (_, index) => latest - index)
  const levelOf = (of: number) => draft.ratings?.find((rating) => rating.year === of)?.level ?? ''
  return (
    <fieldset className={styles.part}>
      <legend>{words.ratings}</legend>
      <div className={styles.years}>
        {years.map((of) => (
          <label key={of} data-known={levelOf(of) !== '' || undefined}>
            <span className="figures">{of}</span>
            <NativeSelect size="sm" aria-label={words.ratingOf({ year: of })} value={levelOf(of)} onChange={(event) => onChange(withRating(draft, of, event.currentTarget.value || undefined))} data={[{ value: '', label: words.unknown }, ...levels.map((level) => ({ value: level, label: words.levels[level] }))]} />
          </label>
        ))}
      </div>
      <div className={styles.under}>
        <Button variant="default" size="xs" onClick={() => setExtra(extra + 5)}>{words.moreYears}</Button>
        <Checkbox label={words.completeRatings} checked={isComplete(draft, 'ratings')} onChange={(event) => onChange(withComplete(draft, 'ratings', event.currentTarget.checked))} />
      </div>
    </fieldset>
  )
}
