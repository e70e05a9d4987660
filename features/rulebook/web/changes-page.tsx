// What is new between two days: before, after, what it means, and whom it changes here.
import { Fragment } from 'react'
import { isPlainDate, plainDate, type PlainDate } from '@thidua/kit/plain-date.ts'
import { formatDay } from '@thidua/kit/vi-text.ts'
import { rulebookVi } from '../../../messages/rulebook.ts'
import { useAddress, useSetChoices } from '../../../ui/address.ts'
import { DayInput } from '../../../ui/day-input.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorNote } from '../../../ui/error-note.tsx'
import { Page, Panel } from '../../../ui/page.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { SegmentedControl } from '../../../ui/tabs.tsx'
import { useApiQuery } from '../../../ui/use-api.ts'
import { useMessages } from '../../../ui/words.tsx'
import { ChangeCard } from './change-card.tsx'
import { MarksLegend } from './citation-chip.tsx'
import { ChangedValues } from './changed-values.tsx'
import { LawNav } from './law-nav.tsx'
import { byImpact } from './change-summary.ts'
import { rulebook, type Change, type SubjectKind } from './rulebook.ts'
import { Trial } from './trial.tsx'
import styles from './changes.module.css'

const presets: readonly (readonly [PlainDate, PlainDate])[] = ([['2023-12-31', '2024-01-01'], ['2025-06-30', '2025-07-01'], ['2026-09-30', '2026-10-01']] as const).map(([from, to]) => [plainDate(from), plainDate(to)])
const audiences: readonly SubjectKind[] = ['individual', 'collective', 'household']

export function ChangesPage() {
  const words = useMessages(rulebookVi).changes
  const { search } = useAddress()
  const choose = useSetChoices()
  const dayIn = (key: string, usual: PlainDate) => { const asked = search[key]; return asked && isPlainDate(asked) ? asked : usual }
  const [from, to] = [dayIn('from', presets[0]![0]), dayIn('to', presets[0]![1])]
  const audience = audiences.find((each) => each === search['audience'])
  return (
    <Page title={words.title} documentTitle={`${words.title} ${words.preset({ before: formatDay(from), after: formatDay(to) })}`} lead={words.lead} width="work">
      <LawNav />
      <div role="group" aria-label={words.presets} className={`${styles.presets} no-print`}>
        {presets.map(([before, after]) => <button key={after} type="button" className="figures" aria-pressed={before === from && after === to} onClick={() => choose({ from: before, to: after, list: undefined })}>{words.preset({ before: formatDay(before), after: formatDay(after) })}</button>)}
      </div>
      <div className={`${styles.controls} no-print`}>
        <DayInput label={words.from} value={from} onChange={(day) => choose({ from: day })} />
        <DayInput label={words.to} value={to} onChange={(day) => choose({ to: day })} />
        <Audience audience={audience} onChange={(value) => choose({ audience: value })} />
      </div>
      {from >= to ? <EmptyState title={words.sameDay} icon="calendar" /> : <Changes from={from} to={to} audience={audience} />}
      <Trial day={to} />
      <MarksLegend />
    </Page>
  )
}

function Audience({ audience, onChange }: { readonly audience: SubjectKind | undefined; readonly onChange: (audience: string | undefined) => void }) {
  const words = useMessages(rulebookVi)
  return <SegmentedControl aria-label={words.changes.audience} value={audience ?? 'all'} onChange={(value) => onChange(value === 'all' ? undefined : value)} data={[{ value: 'all', label: words.changes.everyone }, ...audiences.map((each) => ({ value: each, label: words.subjects[each] }))]} />
}

interface ChangesProps { readonly from: PlainDate; readonly to: PlainDate; readonly audience: SubjectKind | undefined }

function Changes({ from, to, audience }: ChangesProps) {
  const words = useMessages(rulebookVi).changes
  const asked = useApiQuery(rulebook, 'list-changes', { from, to, ...(audience === undefined ? {} : { audience }) }, { keepPrevious: true })
  if (asked.error) return <ErrorNote error={asked.error} onRetry={() => void asked.refetch()} />
  if (!asked.data) return <Skeleton lines={12} />
  const { changes, values, before, after } = asked.data
  const { here, elsewhere } = byImpact(changes)
  return (
    <>
      <p className={styles.count}><b>{words.count({ count: changes.length })}</b> <span><Documents of={before} /> → <Documents of={after} /></span></p>
      {changes.length === 0 && <Panel><EmptyState title={words.none}>{words.noneNext}</EmptyState></Panel>}
      <Section title={words.here({ count: here.length })} changes={here} from={from} to={to} />
      <Section title={words.elsewhere({ count: elsewhere.length })} changes={elsewhere} from={from} to={to} />
      <ChangedValues values={values} />
    </>
  )
}

interface SectionProps { readonly title: string; readonly changes: readonly Change[]; readonly from: PlainDate; readonly to: PlainDate }

function Section({ title, changes, from, to }: SectionProps) {
  if (changes.length === 0) return null
  return <Panel title={title} flush>{changes.map((change) => <ChangeCard key={`${change.award} ${change.subject ?? ''} ${from} ${to}`} change={change} from={from} to={to} />)}</Panel>
}

/** A number of a document is never broken at its hyphen. */
function Documents({ of: { documents } }: { readonly of: { readonly documents: readonly { readonly number: string }[] } }) {
  return documents.map(({ number }, index) => <Fragment key={number}>{index > 0 && ', '}<span className={styles.number}>{number}</span></Fragment>)
}
