import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { useState } from 'react'
import { rulebookVi } from '../../../messages/rulebook.ts'
import { SyntheticBadge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { ErrorNote } from '../../../ui/error-note.tsx'
import { AppLink } from '../../../ui/link.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { useApiQuery } from '../../../ui/use-api.ts'
import { VerdictMark } from '../../../ui/verdict-mark.tsx'
import { useMessages } from '../../../ui/words.tsx'
import { rulebook, type ChangedPerson } from './rulebook.ts'
import styles from './changes.module.css'

export interface ListOfGroup {
  readonly award: string
  readonly from: PlainDate
  readonly to: PlainDate
  readonly title: string
  readonly by?: 'role' | 'sex' | 'ethnicity' | 'unit'
  readonly key?: string
}

/** The people behind a count; each name leads to the person's page on the later day. */
export function ChangedList({ list, onClose }: { readonly list: ListOfGroup; readonly onClose: () => void }) {
  const { title, award, from, to, by, key } = list
  const asked = useApiQuery(rulebook, 'list-changed-people', { award, from, to, ...(by === undefined || key === undefined ? {} : { by, key }) })
  return (
    <Dialog opened title={title} onClose={onClose} size="xl">
      {asked.error && <ErrorNote error={asked.error} onRetry={() => void asked.refetch()} />}
      {!asked.data && !asked.error && <Skeleton lines={8} />}
      {asked.data && <ChangedTable people={asked.data.people} day={to} />}
    </Dialog>
  )
}

const shownAtOnce = 50

interface ChangedTableProps {
  readonly people: readonly ChangedPerson[]
  readonly day: PlainDate
  /** Where the list speaks of several awards. */
  readonly named?: boolean
}

export function ChangedTable({ people, day, named = false }: ChangedTableProps) {
  const words = useMessages(rulebookVi)
  const [shown, setShown] = useState(shownAtOnce)
  const left = people.length - shown
  return (
    <>
      <DataTable
        caption={words.changes.listCaption}
        stacks
        columns={[
          { id: 'who', title: words.changes.who, heading: true, cell: (each) => <span className={styles.who}><AppLink to={`/phap-luat/nguoi/${each.person}?day=${day}&award=${each.award}`}>{each.name}</AppLink> {each.synthetic && <SyntheticBadge />}</span> },
          { id: 'unit', title: words.changes.unit, cell: (each) => <span className={styles.wraps}>{each.unitName}</span> },
          ...(named ? [{ id: 'award', title: words.screen.award, cell: (each: ChangedPerson) => <span className={styles.wraps}>{each.awardName}</span> }] : []),
          { id: 'before', title: words.changes.before, cell: (each) => <VerdictMark answer={each.before} /> },
          { id: 'after', title: words.changes.after, cell: (each) => <VerdictMark answer={each.after} /> },
          { id: 'why', title: words.changes.why, width: '36%', cell: (each) => <span className={styles.wraps}>{each.why}</span> },
        ]}
        rows={people.slice(0, shown)}
        rowKey={(each) => `${each.person} ${each.award}`}
        empty={<p className={styles.quiet}>{words.changes.noPeople}</p>}
      />
      {left > 0 && <Button variant="default" size="sm" onClick={() => setShown(shown + shownAtOnce)}>{words.changes.more({ count: Math.min(left, shownAtOnce) })}</Button>}
    </>
  )
}
