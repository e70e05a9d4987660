import type { ReactNode } from 'react'
import { factsFormVi } from '../../../messages/rulebook.ts'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/field.tsx'
import { Icon } from '../../../ui/icons.tsx'
import { useMessages } from '../../../ui/words.tsx'
import { isComplete, withComplete, withItem, withoutItem, type DraftItems, type DraftList, type FactsDraft } from './facts-draft.ts'
import styles from './facts-form.module.css'

interface FactListProps<List extends DraftList> {
  readonly draft: FactsDraft
  readonly onChange: (draft: FactsDraft) => void
  readonly list: List
  readonly title: string
  readonly say: (item: DraftItems[List]) => string
  readonly addLabel: string
  /** What the fields hold, once they make an item. */
  readonly ready: DraftItems[List] | null
  readonly children: ReactNode
}

/** Items in words, fields to add one, and whether there are no others: that tells "none" from "not known". */
export function FactList<List extends DraftList>({ draft, onChange, list, title, say, addLabel, ready, children }: FactListProps<List>) {
  const words = useMessages(factsFormVi)
  const items = (draft[list] ?? []) as readonly DraftItems[List][]
  const complete = isComplete(draft, list)
  const state = complete ? (items.length === 0 ? words.nothing : null) : items.length === 0 ? words.nothingKnown : words.notComplete
  return (
    <fieldset className={styles.part}>
      <legend>{title}</legend>
      {items.length > 0 && (
        <ul className={styles.items}>
          {items.map((item, index) => (
            <li key={index}>{say(item)}<button type="button" onClick={() => onChange(withoutItem(draft, list, index))} aria-label={words.remove({ what: say(item) })}><Icon name="close" size={16} /></button></li>
          ))}
        </ul>
      )}
      {state !== null && <p className={styles.quiet}>{state}</p>}
      <details>
        <summary className={styles.more}>{addLabel}</summary>
        <div className={styles.grid}>{children}</div>
        <Button variant="default" size="sm" disabled={ready === null} onClick={() => { if (ready !== null) onChange(withItem(draft, list, ready)) }}>{words.add}</Button>
      </details>
      <Checkbox label={words.complete} checked={complete} onChange={(event) => onChange(withComplete(draft, list, event.currentTarget.checked))} />
    </fieldset>
  )
}
