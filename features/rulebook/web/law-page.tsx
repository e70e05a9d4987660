// The law on a day: which awards there are, who decides, by which article.
import { formatDay } from '@thidua/kit/vi-text.ts'
import { rulebookVi } from '../../../messages/rulebook.ts'
import { useAddress, useSetChoices } from '../../../ui/address.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorNote } from '../../../ui/error-note.tsx'
import { TextInput } from '../../../ui/field.tsx'
import { AppLink } from '../../../ui/link.tsx'
import { Page, Panel } from '../../../ui/page.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { SegmentedControl } from '../../../ui/tabs.tsx'
import { useApiQuery } from '../../../ui/use-api.ts'
import { useMessages } from '../../../ui/words.tsx'
import { groupAwards } from './award-list.ts'
import { CitationChip, MarksLegend } from './citation-chip.tsx'
import { Deciders } from './deciders.tsx'
import { LawDays } from './law-days.tsx'
import { LawNav } from './law-nav.tsx'
import { RegimeNote } from './regime-note.tsx'
import { rulebook, useLawDay, useLawLink, type AwardOnDay, type SubjectKind } from './rulebook.ts'
import styles from './rulebook.module.css'

const subjects = ['individual', 'collective', 'household'] as const

export function LawPage() {
  const words = useMessages(rulebookVi)
  const { day } = useLawDay()
  const law = useApiQuery(rulebook, 'show-law', { day }, { keepPrevious: true })
  return (
    <Page title={words.title} documentTitle={words.law.documentTitle({ day: formatDay(day) })} lead={words.law.lead({ day: formatDay(day) })}>
      <LawNav />
      <LawDays regimes={law.data?.regimes ?? []} />
      {law.error && <ErrorNote error={law.error} onRetry={() => void law.refetch()} />}
      {!law.data && !law.error && <Skeleton lines={10} />}
      {law.data && !law.error && <><RegimeNote regime={law.data.regime} /><Awards awards={law.data.awards} /></>}
    </Page>
  )
}

function Awards({ awards }: { readonly awards: readonly AwardOnDay[] }) {
  const words = useMessages(rulebookVi)
  const { search } = useAddress()
  const choose = useSetChoices()
  const subject = subjects.find((each) => each === search['subject']) ?? null
  const text = search['find'] ?? ''
  const groups = groupAwards(awards, { subject, text })
  return (
    <>
      <div className={`${styles.filters} no-print`}>
        <SegmentedControl aria-label={words.law.subject} value={subject ?? 'all'} onChange={(value) => choose({ subject: value === 'all' ? undefined : value })}
          data={[{ value: 'all', label: words.law.everySubject }, ...subjects.map((each) => ({ value: each, label: words.subjects[each] }))]} />
        <TextInput type="search" label={words.law.find} placeholder={words.law.findHint} value={text} onChange={(event) => choose({ find: event.currentTarget.value || undefined })} />
      </div>
      {groups.length === 0 && <EmptyState title={words.law.none} icon="search" action={<Button variant="default" onClick={() => choose({ find: undefined, subject: undefined })}>{words.law.clear}</Button>}>{words.law.noneNext}</EmptyState>}
      {groups.map((group) => <Panel key={group.kind} title={words.law.group({ kind: words.kinds[group.kind], count: group.awards.length })} flush><AwardTable caption={words.kinds[group.kind]} awards={group.awards} /></Panel>)}
      <MarksLegend />
    </>
  )
}

function AwardTable({ caption, awards }: { readonly caption: string; readonly awards: readonly AwardOnDay[] }) {
  const words = useMessages(rulebookVi)
  const lawLink = useLawLink()
  return (
    <DataTable
      caption={caption}
      stacks
      columns={[
        { id: 'award', title: words.law.award, heading: true, width: '31%', cell: (award) => <span className={styles.name}><AppLink to={lawLink(`/phap-luat/danh-hieu/${award.award}`)}>{award.name}</AppLink>{award.state && <small>{words.law.state}</small>}</span> },
        { id: 'subjects', title: words.law.forWhom, width: '15%', cell: (award) => <span className={styles.wraps}>{subjectNames(award.subjects, words)}</span> },
        { id: 'decided', title: words.law.decidedBy, cell: (award) => <Deciders who={award.decidedBy} /> },
        { id: 'basis', title: words.law.basis, width: '12rem', cell: (award) => <CitationChip citation={award.citation} says={award.name} /> },
        { id: 'check', title: words.law.check, width: '9rem', cell: (award) => (award.lawyerCheckOpen || award.needsLegal ? <span title={words.lawyerCheck}><Badge tone="unsure" icon="warning">{award.needsLegal ? words.law.unclear : words.law.unread}</Badge></span> : null) },
      ]}
      rows={awards}
      rowKey={(award) => award.award}
    />
  )
}

export function subjectNames(subjects: readonly SubjectKind[], words: typeof rulebookVi): string {
  return subjects.map((subject) => words.subjects[subject]).join(', ')
}
