import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { lastDayOf } from '@thidua/kit/plain-date.ts'
import { rulebookVi } from '../../../messages/rulebook.ts'
import { createClient } from '../../../ui/client.ts'
import { ErrorNote } from '../../../ui/error-note.tsx'
import { Select } from '../../../ui/select.tsx'
import { useAsOf } from '../../../ui/as-of.tsx'
import { useApiQuery } from '../../../ui/use-api.ts'
import { useMessages } from '../../../ui/words.tsx'
import type { operations as organisationOperations } from '../../organisations/contract.ts'
import { fits } from './award-list.ts'
import { roleName } from './check-person.tsx'
import { useRegister } from './rulebook.ts'
import styles from './check.module.css'

const organisations = createClient<typeof organisationOperations>('organisations')
const shownAtOnce = 40

interface PersonFinderProps {
  readonly day: PlainDate
  readonly person: string | undefined
  /** Somebody who is asked about but not in post on the day. */
  readonly known: { readonly person: string; readonly name: string; readonly unitName: string } | undefined
  readonly onChoose: (person: string | undefined) => void
}

/** Type a part of a name or of a unit, without marks. */
export function PersonFinder({ day, person, known, onChoose }: PersonFinderProps) {
  const words = useMessages(rulebookVi)
  const { season } = useAsOf()
  const register = useRegister(day, true)
  const units = useApiQuery(organisations, 'list-units', { day: day < lastDayOf(season.year) ? day : lastDayOf(season.year) })
  const unitName = (unit: string) => units.data?.units.find(({ id }) => id === unit)?.shortName ?? ''
  const listed = (register.data ?? []).map((each) => ({ value: each.person, label: [each.name, unitName(each.unit), roleName(each.role, words)].filter(Boolean).join(' · ') }))
  const data = known && !listed.some(({ value }) => value === known.person) ? [{ value: known.person, label: `${known.name} · ${known.unitName}` }, ...listed] : listed
  return (
    <div className={`${styles.finder} no-print`}>
      {register.error && <ErrorNote error={register.error} onRetry={() => void register.refetch()} />}
      <Select label={words.check.choosePerson} placeholder={words.check.choosePersonHint} searchable limit={shownAtOnce} nothingFoundMessage={words.check.noneFound} value={person ?? null} onChange={(value) => onChoose(value ?? undefined)} allowDeselect={false} data={data}
        filter={({ options, search }) => (search.trim() === '' ? options : options.filter((option) => 'label' in option && fits(option.label, search)))} />
    </div>
  )
}
