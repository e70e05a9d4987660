// Whose answer changes: a count for everybody and for each group, and each count opens its list.
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { useState } from 'react'
import { rulebookVi } from '../../../messages/rulebook.ts'
import { useMessages } from '../../../ui/words.tsx'
import type { ImpactView } from '../contract.ts'
import { ChangedList, type ListOfGroup } from './changed-list.tsx'
import styles from './changes.module.css'

type Group = ImpactView['groups'][number]

interface ImpactProps { readonly impact: ImpactView; readonly from: PlainDate; readonly to: PlainDate }

export function Impact({ impact, from, to }: ImpactProps) {
  const words = useMessages(rulebookVi).changes
  const [list, setList] = useState<ListOfGroup | null>(null)
  const { total, people, name } = impact
  if (total.changed === 0) return <p className={styles.quiet}>{words.unchanged({ people })}</p>
  const open = (group: Group | null) => setList({ award: impact.award, from, to, title: words.listOf({ award: name, group: group === null ? words.everyChanged : group.label }), ...(group === null ? {} : { by: group.by, key: group.key }) })
  return (
    <div className={styles.impact}>
      <button type="button" className={styles.total} onClick={() => open(null)}>{words.changed({ changed: total.changed, people })}</button>
      <Shift shift={total} />
      <Tallies impact={impact} />
      <Groups groups={impact.groups.filter(({ shift }) => shift.changed > 0)} onOpen={open} />
      {list !== null && <ChangedList list={list} onClose={() => setList(null)} />}
    </div>
  )
}

/** What the changes are, in words; what does not happen is not said. */
export function Shift({ shift }: { readonly shift: ImpactView['total'] }) {
  const words = useMessages(rulebookVi).changes
  const parts = (['gains', 'loses', 'opens', 'closes'] as const).filter((each) => shift[each] > 0)
  return <p className={styles.shift}>{parts.map((each) => <span key={each} data-shift={each}><b className="figures">{shift[each]}</b> {words[each]}</span>)}</p>
}

function Tallies({ impact: { before, after } }: { readonly impact: ImpactView }) {
  const words = useMessages(rulebookVi).changes
  return (
    <p className={`figures ${styles.quiet}`}>
      {words.met} {before.met} → {after.met}, {words.undetermined} {before.undetermined} → {after.undetermined}, {words.notMet} {before.notMet} → {after.notMet}
    </p>
  )
}

function Groups({ groups, onOpen }: { readonly groups: readonly Group[]; readonly onOpen: (group: Group) => void }) {
  const words = useMessages(rulebookVi).changes
  const kinds = (['role', 'sex', 'ethnicity', 'unit'] as const).filter((by) => groups.some((group) => group.by === by))
  return (
    <details>
      <summary className={styles.more}>{words.groups}</summary>
      <dl className={styles.groups}>
        {kinds.map((by) => (
          <div key={by}>
            <dt>{words.by[by]}</dt>
            {groups.filter((group) => group.by === by).map((group) => (
              <dd key={group.key}>
                <span>{group.label}</span>
                <button type="button" className="figures" onClick={() => onOpen(group)} aria-label={words.openList({ group: group.label, count: group.shift.changed })}>{group.shift.changed} / {group.people}</button>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  )
}
