// Facts typed in by a person: everything may stay unknown, and unknown never counts as "no".
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { useState } from 'react'
import { factsFormVi } from '../../../messages/rulebook.ts'
import { Button } from '../../../ui/button.tsx'
import { DayInput } from '../../../ui/day-input.tsx'
import { NativeSelect, Textarea, TextInput } from '../../../ui/field.tsx'
import { SegmentedControl } from '../../../ui/tabs.tsx'
import { useMessages } from '../../../ui/words.tsx'
import { AttestationFields } from './attestation-fields.tsx'
import { AbsenceFields, AwardFields, DisciplineFields, InitiativeFields } from './fact-lists.tsx'
import { emptyDraft, printDraft, readDraft, withMembers, withSubject, type FactsDraft } from './facts-draft.ts'
import { RatingFields } from './rating-fields.tsx'
import type { AwardOnDay } from './rulebook.ts'
import styles from './facts-form.module.css'

export interface FactsFormProps {
  readonly draft: FactsDraft
  readonly onChange: (draft: FactsDraft) => void
  /** Awards of the day, to name those already held. */
  readonly awards: readonly AwardOnDay[]
  /** Attestations the law of the day asks about. */
  readonly questions: readonly { readonly key: string; readonly text: string }[]
  /** The last year that can be rated. */
  readonly year: number
}

export function FactsForm(props: FactsFormProps) {
  const words = useMessages(factsFormVi)
  const [view, setView] = useState<'form' | 'expert'>('form')
  return (
    <div className={styles.form}>
      <div className={styles.head}>
        <SegmentedControl aria-label={words.view} value={view} onChange={(value) => setView(value === 'expert' ? 'expert' : 'form')} data={[{ value: 'form', label: words.form }, { value: 'expert', label: words.expert }]} />
        <Button variant="default" size="xs" onClick={() => props.onChange(emptyDraft)}>{words.clear}</Button>
      </div>
      {view === 'expert' ? <Expert {...props} /> : <Fields {...props} />}
    </div>
  )
}

function Fields(props: FactsFormProps) {
  const isPerson = props.draft.subject.kind === 'individual'
  return (
    <>
      <SubjectFields {...props} />
      {props.draft.subject.kind !== 'household' && <RatingFields {...props} />}
      <AwardFields {...props} />
      {isPerson && <><InitiativeFields {...props} /><DisciplineFields {...props} /><AbsenceFields {...props} /></>}
      <AttestationFields {...props} />
    </>
  )
}

/** What is typed stays even while it cannot be read. */
function Expert({ draft, onChange }: FactsFormProps) {
  const words = useMessages(factsFormVi)
  const [text, setText] = useState(() => printDraft(draft))
  const read = readDraft(text)
  const change = (next: string) => {
    setText(next)
    const found = readDraft(next)
    if (found) onChange(found)
  }
  return <Textarea label={words.expertLabel} description={words.expertHint} rows={22} spellCheck={false} classNames={{ input: styles.code! }} value={text} error={read === null ? words.broken : undefined} onChange={(event) => change(event.currentTarget.value)} />
}

function SubjectFields({ draft, onChange }: FactsFormProps) {
  const words = useMessages(factsFormVi)
  const { kind, sex, role, sector, joined } = draft.subject
  const set = (field: string) => (value: string) => onChange(withSubject(draft, field, value === '' ? undefined : value))
  return (
    <fieldset className={styles.part}>
      <legend>{words.subject}</legend>
      <div className={styles.grid}>
        <Choice label={words.kind} value={kind} names={words.kinds} onChange={(value) => onChange(withSubject(draft, 'kind', value))} known />
        {kind === 'individual' && <>
          <Choice label={words.sex} value={sex} names={words.sexes} onChange={set('sex')} />
          <Choice label={words.role} value={role} names={words.roles} onChange={set('role')} />
          <Choice label={words.sector} value={sector} names={words.sectors} onChange={set('sector')} />
          <DayInput label={words.joined} value={(joined as PlainDate | undefined) ?? null} onChange={set('joined')} />
        </>}
        {kind === 'collective' && <CollectiveFields draft={draft} onChange={onChange} />}
      </div>
    </fieldset>
  )
}

function CollectiveFields({ draft, onChange }: Pick<FactsFormProps, 'draft' | 'onChange'>) {
  const words = useMessages(factsFormVi)
  const numberOf = (text: string) => (/^\d{1,7}$/.test(text) ? Number(text) : undefined)
  return (
    <>
      <TextInput label={words.founded} inputMode="numeric" value={String(draft.subject['founded'] ?? '')} onChange={(event) => onChange(withSubject(draft, 'founded', numberOf(event.currentTarget.value)))} />
      {(['count', 'completed', 'disciplined'] as const).map((field) => (
        <TextInput key={field} label={words.members[field]} inputMode="numeric" value={String(draft.members?.[field] ?? '')} onChange={(event) => onChange(withMembers(draft, field, numberOf(event.currentTarget.value)))} />
      ))}
    </>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly value: unknown
  readonly names: Readonly<Record<string, string>>
  readonly onChange: (value: string) => void
  /** There is no "unknown" to choose. */
  readonly known?: boolean
}

/** One of a list, or unknown. */
export function Choice({ label, value, names, onChange, known = false }: ChoiceProps) {
  const words = useMessages(factsFormVi)
  const named = Object.entries(names).map(([key, name]) => ({ value: key, label: name }))
  return <NativeSelect label={label} value={typeof value === 'string' ? value : ''} onChange={(event) => onChange(event.currentTarget.value)} data={known ? named : [{ value: '', label: words.unknown }, ...named]} />
}
