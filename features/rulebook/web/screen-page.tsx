// The whole register against every individual award: who can be considered for what.
import { isPlainDate } from '@thidua/kit/plain-date.ts'
import { formatDecimal } from '@thidua/kit/vi-text.ts'
import { rulebookVi } from '../../../messages/rulebook.ts'
import { useAddress, useSetChoices } from '../../../ui/address.ts'
import { DayInput } from '../../../ui/day-input.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorNote } from '../../../ui/error-note.tsx'
import { NativeSelect } from '../../../ui/field.tsx'
import { Page, Panel } from '../../../ui/page.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { SegmentedControl } from '../../../ui/tabs.tsx'
import { useApiQuery } from '../../../ui/use-api.ts'
import { useMessages } from '../../../ui/words.tsx'
import { awardsOf, columnGroups, groupOfKind, type ColumnGroup, type ScreenedAward } from './screening.ts'
import { LawNav } from './law-nav.tsx'
import { RegimeNote } from './regime-note.tsx'
import { rulebook, useLawDay, type Screening } from './rulebook.ts'
import { ScreenTable } from './screen-table.tsx'
import { ScreenTallies } from './screen-tallies.tsx'
import styles from './screen.module.css'

const yearsBack = 8

export function ScreenPage() {
  const words = useMessages(rulebookVi)
  const { search } = useAddress()
  const choose = useSetChoices()
  const { day } = useLawDay()
  const received = search['received'] && isPlainDate(search['received']) ? search['received'] : day
  const year = /^\d{4}$/.test(search['year'] ?? '') ? Number(search['year']) : undefined
  const law = useApiQuery(rulebook, 'show-law', { day: received }, { keepPrevious: true })
  const screening = useApiQuery(rulebook, 'screen-register', { received, ...(year === undefined ? {} : { year }) }, { keepPrevious: true })
  const last = Number(received.slice(0, 4))
  return (
    <Page title={words.screen.title} lead={words.screen.lead} width="work">
      <LawNav />
      <div className={`${styles.controls} no-print`}>
        <DayInput label={words.check.received} value={received} onChange={(next) => choose({ received: next })} />
        <NativeSelect label={words.check.year} value={year === undefined ? '' : String(year)} onChange={(event) => choose({ year: event.currentTarget.value || undefined })} data={[{ value: '', label: words.check.yearByLaw }, ...Array.from({ length: yearsBack }, (_, back) => String(last - back))]} />
      </div>
      {screening.error && <ErrorNote error={screening.error} onRetry={() => void screening.refetch()} />}
      {!screening.data && !screening.error && <Skeleton lines={14} />}
      {screening.data && law.data && !screening.error && <Screened screening={screening.data} awards={awardsOf(screening.data, law.data.awards)} received={received} />}
    </Page>
  )
}

interface ScreenedProps { readonly screening: Screening; readonly awards: readonly ScreenedAward[]; readonly received: string }

function Screened({ screening, awards, received }: ScreenedProps) {
  const words = useMessages(rulebookVi)
  const { search } = useAddress()
  const choose = useSetChoices()
  const groups = columnGroups.filter((group) => awards.some(({ kind }) => groupOfKind(kind) === group))
  const group: ColumnGroup = groups.find((each) => each === search['group']) ?? groups[0] ?? 'title'
  const columns = awards.filter(({ kind }) => groupOfKind(kind) === group)
  if (screening.people === 0) return <Panel><EmptyState title={words.screen.empty} icon="person">{words.screen.emptyNext}</EmptyState></Panel>
  return (
    <>
      <p className={styles.took}>{words.screen.took({ people: screening.people, awards: awards.length, time: timeText(screening.milliseconds, words) })} {words.screen.year({ year: screening.year })}{screening.rows.some(({ synthetic }) => synthetic) && ` ${words.screen.synthetic}`}{screening.resting > 0 && ` ${words.screen.resting({ count: screening.resting })}`}</p>
      <RegimeNote regime={screening.regime} />
      <SegmentedControl className={`${styles.groups!} no-print`} aria-label={words.screen.kind} value={group} onChange={(value) => choose({ group: value, filter: undefined })} data={groups.map((each) => ({ value: each, label: words.screen.kindGroups[each] }))} />
      <Panel title={words.screen.tallies} flush><ScreenTallies awards={columns} people={screening.people} /></Panel>
      <ScreenTable key={group} rows={screening.rows} columns={columns} received={received} />
    </>
  )
}

/** Small times in thousandths, so that "0 seconds" is never claimed. */
function timeText(milliseconds: number, { screen }: typeof rulebookVi): string {
  if (milliseconds < 100) return screen.milliseconds({ value: formatDecimal(milliseconds.toFixed(milliseconds < 10 ? 1 : 0)) })
  return screen.seconds({ value: formatDecimal((milliseconds / 1000).toFixed(2)) })
}
