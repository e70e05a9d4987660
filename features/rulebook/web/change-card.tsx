import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { useState } from 'react'
import { rulebookVi } from '../../../messages/rulebook.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Icon } from '../../../ui/icons.tsx'
import { AppLink } from '../../../ui/link.tsx'
import { useMessages } from '../../../ui/words.tsx'
import { countConditions } from './change-summary.ts'
import { CitationChip } from './citation-chip.tsx'
import { Impact } from './impact.tsx'
import type { Change } from './rulebook.ts'
import styles from './changes.module.css'

interface ChangeCardProps { readonly change: Change; readonly from: PlainDate; readonly to: PlainDate }

/** A line to scan; opened, before and after stand side by side, and beside them what it means and whom it changes. */
export function ChangeCard({ change, from, to }: ChangeCardProps) {
  const words = useMessages(rulebookVi)
  const [open, setOpen] = useState(false)
  const { name, subject, impact } = change
  return (
    <details className={styles.card} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Icon name={open ? 'down' : 'right'} size={16} />
        <span className={styles.name}>{name}{subject !== null && <span className={styles.quiet}> · {words.subjects[subject]}</span>}</span>
        <span className={styles.quiet}>{inShort(change, words)}</span>
        <span className="figures">{impact !== null && impact.total.changed > 0 && words.changes.changed({ changed: impact.total.changed, people: impact.people })}</span>
      </summary>
      {open && <Opened change={change} from={from} to={to} />}
    </details>
  )
}

function inShort({ before, after, conditions }: Change, { changes }: typeof rulebookVi): string {
  if (before === null) return changes.absent
  if (after === null) return changes.gone
  return changes.summary(countConditions(conditions))
}

/** A longer sentence only repeats the table beside it. */
const readable = 900

function Opened({ change, from, to }: ChangeCardProps) {
  const words = useMessages(rulebookVi)
  const { before, after, citations, conditions, impact } = change
  const meaning = before === null ? words.changes.appears : after === null ? words.changes.disappears : change.text.length <= readable ? change.text : words.changes.summary(countConditions(conditions))
  return (
    <div className={styles.opened}>
      <div className={styles.main}>
        <Conditions conditions={conditions} />
        <Whole before={before} after={after} />
      </div>
      <aside className={styles.aside}>
        <section>
          <h3>{words.changes.meaning}</h3>
          <p>{sentence(meaning)}</p>
          <p className={styles.chips}>{citations.map((citation) => <CitationChip key={citation.text} citation={citation} says={change.text} />)}</p>
          <p><AppLink to={`/phap-luat/danh-hieu/${change.award}?day=${to}`}>{words.person.sheet}</AppLink></p>
        </section>
        <section><h3>{words.changes.whom}</h3>{impact === null ? <p className={styles.quiet}>{words.changes.noImpact}</p> : <Impact impact={impact} from={from} to={to} />}</section>
      </aside>
    </div>
  )
}

function sentence(text: string): string {
  return text === '' || text.endsWith('.') ? text : `${text.charAt(0).toLocaleUpperCase('vi')}${text.slice(1)}.`
}

const tones = { added: 'good', removed: 'bad', reworded: 'evidence' } as const

function Conditions({ conditions }: { readonly conditions: Change['conditions'] }) {
  const words = useMessages(rulebookVi).changes
  if (conditions.length === 0) return null
  return (
    <table className={styles.conditions}>
      <caption className="visually-hidden">{words.conditionsCaption}</caption>
      <thead><tr><th scope="col"><span className="visually-hidden">{words.condition}</span></th><th scope="col">{words.before}</th><th scope="col">{words.after}</th></tr></thead>
      <tbody>
        {conditions.map((condition, index) => (
          <tr key={index}>
            <th scope="row"><Badge tone={condition.unread ? 'quiet' : tones[condition.kind]}>{condition.unread ? words.unread : words.kinds[condition.role][condition.kind]}</Badge></th>
            <Side side={condition.before} label={words.before} />
            <Side side={condition.after} label={words.after} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

export function Side({ side, label }: { readonly side: Change['conditions'][number]['before']; readonly label: string }) {
  if (side === null) return <td data-empty>—</td>
  return <td data-name={label}>{side.text} <CitationChip citation={side.citation} says={side.text} /></td>
}

/** The whole standard as one text, for whoever wants to see that nothing was left out. */
function Whole({ before, after }: Pick<Change, 'before' | 'after'>) {
  const words = useMessages(rulebookVi).changes
  return (
    <details className={styles.whole}>
      <summary>{words.whole}</summary>
      <div className={styles.sides}>
        <section><h3>{words.before}</h3><p data-absent={before === null || undefined}>{before ?? words.absent}</p></section>
        <section><h3>{words.after}</h3><p data-absent={after === null || undefined}>{after ?? words.gone}</p></section>
      </div>
    </details>
  )
}
