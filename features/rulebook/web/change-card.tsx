import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { rulebookVi } from '../../../messages/rulebook.ts'
import { Badge } from '../../../ui/badge.tsx'
import { AppLink } from '../../../ui/link.tsx'
import { Panel } from '../../../ui/page.tsx'
import { useMessages } from '../../../ui/words.tsx'
import { CitationChip } from './citation-chip.tsx'
import { Impact } from './impact.tsx'
import type { Change } from './rulebook.ts'
import styles from './changes.module.css'

interface ChangeCardProps { readonly change: Change; readonly from: PlainDate; readonly to: PlainDate }

/** Before | after, then what it means and whom it changes. */
export function ChangeCard({ change, from, to }: ChangeCardProps) {
  const words = useMessages(rulebookVi)
  const { name, subject, before, after, text, citations, conditions, impact } = change
  return (
    <Panel>
      <header className={styles.head}>
        <h2><AppLink to={`/phap-luat/danh-hieu/${change.award}?day=${to}`}>{name}</AppLink></h2>
        <span className={styles.tags}><Badge>{words.kinds[change.kind]}</Badge>{subject !== null && <Badge>{words.subjects[subject]}</Badge>}</span>
      </header>
      <div className={styles.four}>
        <section><h3>{words.changes.before}</h3><p data-absent={before === null || undefined}>{before ?? words.changes.absent}</p></section>
        <section><h3>{words.changes.after}</h3><p data-absent={after === null || undefined}>{after ?? words.changes.gone}</p></section>
        <section><h3>{words.changes.meaning}</h3><p>{text}</p><p className={styles.chips}>{citations.map((citation) => <CitationChip key={citation.text} citation={citation} says={text} />)}</p></section>
        <section><h3>{words.changes.whom}</h3>{impact === null ? <p className={styles.quiet}>{words.changes.noImpact}</p> : <Impact impact={impact} from={from} to={to} />}</section>
      </div>
      {conditions.length > 0 && <Conditions conditions={conditions} />}
    </Panel>
  )
}

function Conditions({ conditions }: { readonly conditions: Change['conditions'] }) {
  const words = useMessages(rulebookVi).changes
  return (
    <details className={styles.conditions}>
      <summary>{words.conditions({ count: conditions.length })}</summary>
      <ul>
        {conditions.map((condition, index) => (
          <li key={index}>
            <Badge tone={condition.kind === 'added' ? 'good' : condition.kind === 'removed' ? 'bad' : 'evidence'}>{words.kinds[condition.kind]}</Badge>
            <Side side={condition.before} label={words.before} />
            <Side side={condition.after} label={words.after} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function Side({ side, label }: { readonly side: Change['conditions'][number]['before']; readonly label: string }) {
  if (side === null) return <div className={styles.side} data-empty />
  return <div className={styles.side}><span className={styles.quiet}>{label}:</span> {side.text} <CitationChip citation={side.citation} says={side.text} /></div>
}
