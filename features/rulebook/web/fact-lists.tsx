// Lists of what a person has: awards, initiatives, discipline, absences. Each says whether it is complete.
import type { PlainDate } from '@thidua/kit/plain-date.ts'
import { formatDay } from '@thidua/kit/vi-text.ts'
import { useState } from 'react'
import { factsFormVi } from '../../../messages/rulebook.ts'
import { DayInput } from '../../../ui/day-input.tsx'
import { Checkbox, TextInput } from '../../../ui/field.tsx'
import { Select } from '../../../ui/select.tsx'
import { useMessages } from '../../../ui/words.tsx'
import type { DraftItems } from './facts-draft.ts'
import { FactList } from './fact-list.tsx'
import { Choice, type FactsFormProps } from './facts-form.tsx'
import styles from './facts-form.module.css'

const nameIn = (names: Readonly<Record<string, string>>, key: string | undefined): string | null => (key === undefined ? null : (names[key] ?? null))
const yearOf = (text: string): number | null => (/^\d{4}$/.test(text) && Number(text) >= 1945 && Number(text) <= 2100 ? Number(text) : null)

function YearField({ value, onChange }: { readonly value: string; readonly onChange: (text: string) => void }) {
  const words = useMessages(factsFormVi)
  return <TextInput label={words.year} inputMode="numeric" maxLength={4} value={value} onChange={(event) => onChange(event.currentTarget.value)} error={value.length === 4 && yearOf(value) === null ? words.yearWrong : undefined} />
}

export function AwardFields(props: FactsFormProps) {
  const words = useMessages(factsFormVi)
  const [award, setAward] = useState<string | null>(null)
  const [year, setYear] = useState('')
  const [basis, setBasis] = useState('')
  const { draft, awards } = props
  const kind = draft.subject.kind
  const named = yearOf(year)
  const say = (item: DraftItems['awards']) => words.awardLine({ name: awards.find((each) => each.award === item.award)?.name ?? words.unnamedAward, year: item.year, basis: nameIn(words.bases, item.basis) })
  return (
    <FactList {...props} list="awards" title={words.awards} say={say} addLabel={words.addAward} ready={award === null || named === null ? null : { award, year: named, ...(basis === '' ? {} : { basis }) }}>
      <Select label={words.award} searchable value={award} onChange={setAward} data={awards.filter(({ subjects }) => subjects.some((subject) => subject === kind)).map((each) => ({ value: each.award, label: each.name }))} />
      <YearField value={year} onChange={setYear} />
      <Choice label={words.basis} value={basis} names={words.bases} onChange={setBasis} />
    </FactList>
  )
}

export function InitiativeFields(props: FactsFormProps) {
  const words = useMessages(factsFormVi)
  const [year, setYear] = useState('')
  const [scope, setScope] = useState('')
  const [recognised, setRecognised] = useState<PlainDate | null>(null)
  const [not, setNot] = useState(false)
  const [used, setUsed] = useState('')
  const named = yearOf(year)
  const usedNames = { no: words.usedNo, ...Object.fromEntries(props.awards.filter(({ kind, subjects }) => kind !== 'order' && subjects.includes('individual')).map((each) => [each.award, each.name])) }
  const say = (item: DraftItems['initiatives']) => words.initiativeLine({
    year: item.year,
    scope: nameIn(words.scopes, item.scope) ?? words.unknown,
    recognised: item.recognised === null ? words.notRecognised : item.recognised === undefined ? words.recognisedUnknown : words.recognisedOn({ day: formatDay(item.recognised) }),
    used: item.usedFor === null ? words.usedNo : item.usedFor === undefined ? words.usedUnknown : words.usedYes,
  })
  const ready = named === null ? null : { year: named, ...(scope === '' ? {} : { scope }), ...(not ? { recognised: null } : recognised === null ? {} : { recognised }), ...(used === '' ? {} : { usedFor: used === 'no' ? null : `${used}:${named}` }) }
  return (
    <FactList {...props} list="initiatives" title={words.initiatives} say={say} addLabel={words.addInitiative} ready={ready}>
      <YearField value={year} onChange={setYear} />
      <Choice label={words.scope} value={scope} names={words.scopes} onChange={setScope} />
      <DayInput label={words.recognised} value={not ? null : recognised} onChange={(day) => { setRecognised(day); setNot(false) }} />
      <Checkbox className={styles.beside!} label={words.notRecognised} checked={not} onChange={(event) => setNot(event.currentTarget.checked)} />
      <Choice label={words.used} value={used} names={usedNames} onChange={setUsed} />
    </FactList>
  )
}

export function DisciplineFields(props: FactsFormProps) {
  const words = useMessages(factsFormVi)
  const [form, setForm] = useState('')
  const [from, setFrom] = useState<PlainDate | null>(null)
  const [to, setTo] = useState<PlainDate | null>(null)
  const say = (item: DraftItems['discipline']) => words.span({ what: nameIn(words.forms, item.form) ?? words.unknown, from: formatDay(item.from), to: item.to === null ? null : formatDay(item.to) })
  return (
    <FactList {...props} list="discipline" title={words.discipline} say={say} addLabel={words.addDiscipline} ready={form === '' || from === null ? null : { form, from, to }}>
      <Choice label={words.disciplineForm} value={form} names={words.forms} onChange={setForm} />
      <DayInput label={words.from} value={from} onChange={setFrom} />
      <DayInput label={words.to} value={to} onChange={setTo} {...(from === null ? {} : { min: from })} />
    </FactList>
  )
}

export function AbsenceFields(props: FactsFormProps) {
  const words = useMessages(factsFormVi)
  const [kind, setKind] = useState('')
  const [from, setFrom] = useState<PlainDate | null>(null)
  const [to, setTo] = useState<PlainDate | null>(null)
  const say = (item: DraftItems['absences']) => words.span({ what: nameIn(words.absenceKinds, item.kind) ?? words.unknown, from: formatDay(item.from), to: item.to === null ? null : formatDay(item.to) })
  return (
    <FactList {...props} list="absences" title={words.absences} say={say} addLabel={words.addAbsence} ready={kind === '' || from === null ? null : { kind, from, to }}>
      <Choice label={words.absenceKind} value={kind} names={words.absenceKinds} onChange={setKind} />
      <DayInput label={words.from} value={from} onChange={setFrom} />
      <DayInput label={words.to} value={to} onChange={setTo} {...(from === null ? {} : { min: from })} />
    </FactList>
  )
}
