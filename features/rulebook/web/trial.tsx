// A number of the law, tried with another one on the whole register. Nothing is kept.
import { useMutation } from '@tanstack/react-query'
import type { OutputOf } from '@thidua/kit/contract.ts'
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { formatDay } from '@thidua/kit/vi-text.ts'
import { useState } from 'react'
import { rulebookVi } from '../../../messages/rulebook.ts'
import { useChoice } from '../../../ui/address.ts'
import { Button } from '../../../ui/button.tsx'
import { ErrorNote } from '../../../ui/error-note.tsx'
import { TextInput } from '../../../ui/field.tsx'
import { Panel } from '../../../ui/page.tsx'
import { Select } from '../../../ui/select.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { useApiQuery } from '../../../ui/use-api.ts'
import { useMessages } from '../../../ui/words.tsx'
import type { operations } from '../contract.ts'
import { ChangedTable } from './changed-list.tsx'
import { Shift } from './impact.tsx'
import { lawValueText } from './law-value-text.ts'
import { rulebook, type LawValue } from './rulebook.ts'
import { readNumber } from './typed-number.ts'
import styles from './changes.module.css'

export function Trial({ day }: { readonly day: PlainDate }) {
  const words = useMessages(rulebookVi).trial
  const [chosen, setChosen] = useChoice('value')
  const listed = useApiQuery(rulebook, 'list-values', { day }, { keepPrevious: true })
  const values = listed.data?.values ?? []
  const value = values.find(({ id }) => id === chosen)
  return (
    <Panel title={words.title}>
      <p className={styles.lead}>{words.lead({ day: formatDay(day) })}</p>
      {listed.error && <ErrorNote error={listed.error} onRetry={() => void listed.refetch()} />}
      {!listed.data && !listed.error && <Skeleton lines={2} />}
      {listed.data && values.length === 0 && <p className={styles.quiet}>{words.noValues}</p>}
      {values.length > 0 && <Select className={styles.value!} label={words.value} searchable allowDeselect={false} value={value?.id ?? null} placeholder={words.choose} onChange={(id) => setChosen(id ?? undefined)} data={values.map(({ id, says }) => ({ value: id, label: says }))} />}
      {value && <Try key={`${value.id} ${day}`} value={value} day={day} />}
    </Panel>
  )
}

interface Attempt { readonly id: string; readonly number: number; readonly received: PlainDate }

function Try({ value, day }: { readonly value: LawValue; readonly day: PlainDate }) {
  const words = useMessages(rulebookVi)
  const [typed, setTyped] = useState('')
  const trial = useMutation({ mutationFn: ({ id, number, received }: Attempt) => rulebook.command('try-change', { received, values: { [id]: number } }) })
  const number = readNumber(typed)
  const now = lawValueText(value.current, value.unit, words)
  const run = () => { if (number !== null) trial.mutate({ id: value.id, number, received: day }) }
  return (
    <>
      <p className={styles.quiet}>{words.trial.affects({ awards: value.awards.map(({ name }) => name).join(', ') })}</p>
      <form className={styles.try} onSubmit={(event) => { event.preventDefault(); run() }}>
        <TextInput label={words.trial.other} description={words.trial.now({ value: now })} inputMode="decimal" value={typed} onChange={(event) => setTyped(event.currentTarget.value)} error={typed !== '' && number === null ? words.trial.unreadable : undefined} />
        <Button type="submit" variant="default" disabled={number === null || trial.isPending}>{trial.isPending ? words.trial.running : words.trial.run}</Button>
      </form>
      <div aria-live="polite">
        {trial.error && <ErrorNote error={trial.error} />}
        {trial.data && trial.variables && <Outcome outcome={trial.data} day={day} from={now} to={lawValueText(trial.variables.number, value.unit, words)} />}
      </div>
    </>
  )
}

interface OutcomeProps { readonly outcome: OutputOf<(typeof operations)['try-change']>; readonly day: PlainDate; readonly from: string; readonly to: string }

function Outcome({ outcome, day, from, to }: OutcomeProps) {
  const words = useMessages(rulebookVi).trial
  const changed = outcome.impacts.filter(({ total }) => total.changed > 0)
  if (changed.length === 0) return <p className={styles.result}>{words.nothing}</p>
  return (
    <>
      <h3 className={styles.result}>{words.result({ count: changed.reduce((sum, { total }) => sum + total.changed, 0), from, to })}</h3>
      <ul className={styles.outcome}>{changed.map((impact) => <li key={impact.award}><b>{impact.name}</b><Shift shift={impact.total} /></li>)}</ul>
      <ChangedTable people={outcome.people} day={day} named={changed.length > 1} />
    </>
  )
}
