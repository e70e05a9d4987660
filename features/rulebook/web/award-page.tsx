// One award on a day, readable by somebody who knows the law and not the code.
import { useParams } from '@tanstack/react-router'
import { formatDay } from '@thidua/kit/vi-text.ts'
import { rulebookVi } from '../../../messages/rulebook.ts'
import { Badge } from '../../../ui/badge.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorNote } from '../../../ui/error-note.tsx'
import { AppLink } from '../../../ui/link.tsx'
import { Page, Panel } from '../../../ui/page.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { useApiQuery } from '../../../ui/use-api.ts'
import { useMessages } from '../../../ui/words.tsx'
import { CitationChip, MarksLegend } from './citation-chip.tsx'
import { Deciders } from './deciders.tsx'
import { FoldedList } from './folded-list.tsx'
import { LawDays } from './law-days.tsx'
import { LawNav } from './law-nav.tsx'
import { subjectNames } from './law-page.tsx'
import { openPoints } from './open-points.ts'
import { RegimeNote } from './regime-note.tsx'
import { RuleSheet } from './rule-sheet.tsx'
import { rulebook, useLawDay, useLawLink, type AwardSheet } from './rulebook.ts'
import styles from './rulebook.module.css'

export function AwardPage() {
  const { award } = useParams({ strict: false }) as { award: string }
  const words = useMessages(rulebookVi)
  const { day } = useLawDay()
  const lawLink = useLawLink()
  const law = useApiQuery(rulebook, 'show-law', { day }, { keepPrevious: true })
  const sheet = useApiQuery(rulebook, 'show-award', { award, day }, { keepPrevious: true })
  const name = sheet.data?.award.name ?? words.law.award
  return (
    <Page title={name} documentTitle={`${name}, ${words.law.documentTitle({ day: formatDay(day) })}`} crumbs={[{ label: words.title, to: lawLink('/phap-luat') }, { label: name }]}
      lead={sheet.data && <Lead sheet={sheet.data} />}
      actions={sheet.data?.award.subjects.includes('individual') && <AppLink to={lawLink('/phap-luat/xet', { award })}>{words.award.checkPerson}</AppLink>}>
      <LawNav />
      <LawDays regimes={law.data?.regimes ?? []} />
      {sheet.error && <><ErrorNote error={sheet.error} onRetry={() => void sheet.refetch()} /><p><AppLink to={lawLink('/phap-luat')}>{words.award.back}</AppLink></p></>}
      {!sheet.data && !sheet.error && <Skeleton lines={12} />}
      {sheet.data && !sheet.error && <Sheet sheet={sheet.data} />}
    </Page>
  )
}

function Lead({ sheet: { award } }: { readonly sheet: AwardSheet }) {
  const words = useMessages(rulebookVi)
  return (
    <>
      <span className={styles.tags}>
        <Badge>{words.kinds[award.kind]}</Badge>
        <Badge>{subjectNames(award.subjects, words)}</Badge>
        {award.state && <Badge tone="honour">{words.law.state}</Badge>}
        {award.selective && <Badge>{words.selective}</Badge>}
        {(award.lawyerCheckOpen || award.needsLegal) && <Badge tone="unsure" icon="warning">{words.lawyerCheck}</Badge>}
      </span>
      {award.decidedBy.length > 0 && <div className={styles.decided}><span>{words.law.decidedBy}:</span> <Deciders who={award.decidedBy} /></div>}
      {award.selective && <p>{words.selectiveNote}</p>}
    </>
  )
}

function Sheet({ sheet }: { readonly sheet: AwardSheet }) {
  const words = useMessages(rulebookVi)
  const { day } = useLawDay()
  return (
    <>
      <RegimeNote regime={sheet.regime} />
      {sheet.rules.length === 0 && <Panel><EmptyState title={words.award.absent({ day: formatDay(day) })}>{words.award.absentNext}</EmptyState></Panel>}
      {sheet.rules.map((rule) => <RuleSheet key={rule.rule} rule={rule} />)}
      <Procedure lines={sheet.procedure} />
      {sheet.rules.length > 0 && <OpenPoints sheet={sheet} />}
      <MarksLegend />
    </>
  )
}

function Procedure({ lines }: { readonly lines: AwardSheet['procedure'] }) {
  const words = useMessages(rulebookVi).award
  const topics = [...new Set(lines.map(({ topic }) => topic))]
  return (
    <Panel title={words.procedure}>
      {lines.length === 0 && <p className={styles.quiet}>{words.noProcedure}</p>}
      <dl className={styles.facts}>
        {topics.map((topic) => (
          <div key={topic}>
            <dt>{words.topics[topic]}</dt>
            <dd><FoldedList items={lines.filter((line) => line.topic === topic).map((line) => <>{line.text} {line.citation && <CitationChip citation={line.citation} says={line.text} />}</>)} /></dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}

/** Statements that rest on something nobody has compared with the published text yet. */
function OpenPoints({ sheet }: { readonly sheet: AwardSheet }) {
  const words = useMessages(rulebookVi)
  const points = openPoints(sheet)
  if (points.length === 0) return <Panel title={words.award.lawyer}><p>{words.award.lawyerNone}</p></Panel>
  return (
    <Panel title={words.award.lawyer}>
      <p className={styles.summary}>{words.award.lawyerLead}</p>
      <FoldedList className={styles.points} shown={8} items={points.map(({ text, citation }) => <>{text} <CitationChip citation={citation} says={text} /> <span className={styles.quiet}>{words.marks[citation.mark]}</span></>)} />
    </Panel>
  )
}
