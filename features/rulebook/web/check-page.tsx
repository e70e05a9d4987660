// "What does the law say about this person?": somebody of the register, or facts typed in.
import { foldVietnamese } from '@thidua/kit/vi-text.ts'
import { isPlainDate, type PlainDate } from '@thidua/kit/plain-date.ts'
import { rulebookVi } from '../../../messages/rulebook.ts'
import { useAddress, useSetChoices } from '../../../ui/address.ts'
import { DayInput } from '../../../ui/day-input.tsx'
import { NativeSelect } from '../../../ui/field.tsx'
import { Page, Panel } from '../../../ui/page.tsx'
import { Select } from '../../../ui/select.tsx'
import { SegmentedControl } from '../../../ui/tabs.tsx'
import { useApiQuery } from '../../../ui/use-api.ts'
import { useMessages } from '../../../ui/words.tsx'
import { CheckFacts } from './check-facts.tsx'
import { CheckPerson } from './check-person.tsx'
import { MarksLegend } from './citation-chip.tsx'
import { LawNav } from './law-nav.tsx'
import { rulebook, useLawDay, type AwardOnDay } from './rulebook.ts'
import styles from './check.module.css'

export interface Asked {
  readonly received: PlainDate
  readonly year: number | undefined
  readonly award: string | undefined
}

const yearsBack = 8

export function CheckPage() {
  const words = useMessages(rulebookVi).check
  const { search } = useAddress()
  const choose = useSetChoices()
  const { day } = useLawDay()
  const received = search['received'] && isPlainDate(search['received']) ? search['received'] : day
  const year = /^\d{4}$/.test(search['year'] ?? '') ? Number(search['year']) : undefined
  const law = useApiQuery(rulebook, 'show-law', { day: received }, { keepPrevious: true })
  const asked: Asked = { received, year, award: search['award'] }
  const mode = search['mode'] === 'facts' ? 'facts' : 'person'
  return (
    <Page title={words.title} lead={words.lead} width="work">
      <LawNav />
      <Panel>
        <div className={`${styles.question} no-print`}>
          <SegmentedControl aria-label={words.who} value={mode} onChange={(value) => choose({ mode: value === 'facts' ? 'facts' : undefined })} data={[{ value: 'person', label: words.person }, { value: 'facts', label: words.facts }]} />
          <DayInput label={words.received} value={received} onChange={(next) => choose({ received: next })} />
          <YearChoice received={received} year={year} onChange={(next) => choose({ year: next || undefined })} />
          <AwardChoice awards={law.data?.awards ?? []} award={asked.award} onChange={(next) => choose({ award: next ?? undefined })} />
        </div>
      </Panel>
      {mode === 'person' ? <CheckPerson asked={asked} /> : <CheckFacts asked={asked} awards={law.data?.awards ?? []} />}
      <MarksLegend />
    </Page>
  )
}

function YearChoice({ received, year, onChange }: { readonly received: PlainDate; readonly year: number | undefined; readonly onChange: (year: string) => void }) {
  const words = useMessages(rulebookVi).check
  const last = Number(received.slice(0, 4))
  const years = [...new Set([...Array.from({ length: yearsBack }, (_, back) => last - back), ...(year === undefined ? [] : [year])])]
  return <NativeSelect label={words.year} value={year === undefined ? '' : String(year)} onChange={(event) => onChange(event.currentTarget.value)} data={[{ value: '', label: words.yearByLaw }, ...years.map((each) => ({ value: String(each), label: String(each) }))]} />
}

interface AwardChoiceProps { readonly awards: readonly AwardOnDay[]; readonly award: string | undefined; readonly onChange: (award: string | null) => void }

function AwardChoice({ awards, award, onChange }: AwardChoiceProps) {
  const words = useMessages(rulebookVi).check
  const data = awards.map((each) => ({ value: each.award, label: each.name }))
  return <Select className={styles.award!} label={words.award} placeholder={words.everyAward} searchable clearable value={data.some(({ value }) => value === award) ? award! : null} onChange={onChange} data={data} clearButtonProps={{ 'aria-label': words.everyAward }} filter={({ options, search }) => options.filter((option) => 'label' in option && foldVietnamese(option.label).includes(foldVietnamese(search.trim())))} />
}
