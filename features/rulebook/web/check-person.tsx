import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { rulebookVi } from '../../../messages/rulebook.ts'
import { useChoice, useSetChoices } from '../../../ui/address.ts'
import { SyntheticBadge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorNote } from '../../../ui/error-note.tsx'
import { AppLink } from '../../../ui/link.tsx'
import { Panel } from '../../../ui/page.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { useApiQuery } from '../../../ui/use-api.ts'
import { useMessages } from '../../../ui/words.tsx'
import type { Asked } from './check-page.tsx'
import { keepDraft } from './kept-draft.ts'
import { readDraft } from './facts-draft.ts'
import { PersonFinder } from './person-finder.tsx'
import { RegimeNote } from './regime-note.tsx'
import { rulebook, type CheckedPerson } from './rulebook.ts'
import { VerdictList } from './verdict-list.tsx'
import { VerdictNote } from './verdict-note.tsx'
import styles from './check.module.css'

export function CheckPerson({ asked }: { readonly asked: Asked }) {
  const words = useMessages(rulebookVi).check
  const [person, setPerson] = useChoice('person')
  const { received, year, award } = asked
  const checked = useApiQuery(rulebook, 'check-person', { person: person ?? '', received, ...(year === undefined ? {} : { year }), ...(award === undefined ? {} : { award }) }, { enabled: person !== undefined, keepPrevious: true })
  return (
    <>
      <PersonFinder day={received} person={person} known={checked.data?.person} onChoose={setPerson} />
      {person === undefined && <Panel><EmptyState title={words.start} icon="person">{words.startNext}</EmptyState></Panel>}
      {person !== undefined && checked.error && <ErrorNote error={checked.error} onRetry={() => void checked.refetch()} />}
      {person !== undefined && !checked.data && !checked.error && <Skeleton lines={10} />}
      {person !== undefined && checked.data && !checked.error && <Answer checked={checked.data} received={received} />}
    </>
  )
}

function Answer({ checked, received }: { readonly checked: CheckedPerson; readonly received: PlainDate }) {
  const words = useMessages(rulebookVi)
  const choose = useSetChoices()
  const tryWith = () => {
    const draft = readDraft(checked.facts)
    if (draft) keepDraft(draft)
    choose({ mode: 'facts' })
  }
  return (
    <Panel title={checked.person.name} actions={<Doors person={checked.person.person} day={received} onTry={tryWith} />}>
      <p className={styles.who}>{[checked.person.unitName, roleName(checked.person.role, words)].filter(Boolean).join(', ')} {checked.person.synthetic && <SyntheticBadge />}</p>
      <RegimeNote regime={checked.regime} />
      {checked.verdicts.length === 1 ? <VerdictNote verdict={checked.verdicts[0]!} /> : <VerdictList verdicts={checked.verdicts} day={received} />}
    </Panel>
  )
}

function Doors({ person, day, onTry }: { readonly person: string; readonly day: PlainDate; readonly onTry: () => void }) {
  const words = useMessages(rulebookVi).check
  return (
    <span className={styles.doors}>
      <AppLink to={`/phap-luat/nguoi/${person}?day=${day}`}>{words.openPerson}</AppLink>
      <Button variant="default" size="sm" onClick={onTry}>{words.tryWith}</Button>
    </span>
  )
}

export function roleName(role: string | null, { roles }: typeof rulebookVi): string {
  return role === null ? '' : ((roles as Readonly<Record<string, string>>)[role] ?? '')
}
