// Who decides, how much money, how many votes, by when: what changed beside the conditions of awards.
import { rulebookVi } from '../../../messages/rulebook.ts'
import { Panel } from '../../../ui/page.tsx'
import { useMessages } from '../../../ui/words.tsx'
import { CitationChip } from './citation-chip.tsx'
import type { ChangedValue } from './rulebook.ts'
import styles from './changes.module.css'

export function ChangedValues({ values }: { readonly values: readonly ChangedValue[] }) {
  const words = useMessages(rulebookVi).changes
  if (values.length === 0) return null
  const topics = Object.keys(words.topics) as ChangedValue['topic'][]
  const groups = topics.map((topic) => ({ topic, changed: values.filter((value) => value.topic === topic) })).filter(({ changed }) => changed.length > 0)
  return (
    <Panel title={words.values({ count: values.length })}>
      {groups.map(({ topic, changed }) => (
        <details key={topic} className={styles.topic}>
          <summary>{words.topics[topic]} <span className={styles.quiet}>({changed.length})</span></summary>
          <table className={`${styles.conditions} ${styles.values}`}>
            <thead><tr><th scope="col"><span className="visually-hidden">{words.condition}</span></th><th scope="col">{words.before}</th><th scope="col">{words.after}</th></tr></thead>
            <tbody>{bothFirst(changed).map(({ says, before, after }) => (
              <tr key={says}>
                <th scope="row">{says}</th>
                <ValueSide side={before} label={words.before} says={says} />
                <ValueSide side={after} label={words.after} says={says} />
              </tr>
            ))}</tbody>
          </table>
        </details>
      ))}
    </Panel>
  )
}

/** A number that became another one tells more than one that only one of the days gives. */
function bothFirst(values: readonly ChangedValue[]): readonly ChangedValue[] {
  const both = ({ before, after }: ChangedValue) => before !== null && after !== null
  return [...values.filter(both), ...values.filter((value) => !both(value))]
}

function ValueSide({ side, label, says }: { readonly side: ChangedValue['before']; readonly label: string; readonly says: string }) {
  const words = useMessages(rulebookVi).changes
  if (side === null) return <td data-name={label} className={styles.quiet}>{words.valueAbsent}</td>
  return <td data-name={label}><b>{side.text}</b> <CitationChip citation={side.citation} says={`${says}: ${side.text}`} /></td>
}
