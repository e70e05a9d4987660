// The closing report as a reading page: the paper in the middle, what is noted beside it, every figure a way down to its cells.
import { formatDay } from '@thidua/kit/vi-text.ts'
import type { Block } from '@thidua/kit/paper.ts'
import type { OutputOf } from '@thidua/kit/contract.ts'
import { useEffect } from 'react'
import { reportsVi } from '../../../messages/reports.ts'
import { useAddress } from '../../../ui/address.ts'
import { useAsOf } from '../../../ui/as-of.tsx'
import { SyntheticBadge } from '../../../ui/badge.tsx'
import { createClient } from '../../../ui/client.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorNote } from '../../../ui/error-note.tsx'
import { Page } from '../../../ui/page.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { useApiQuery } from '../../../ui/use-api.ts'
import { useMessages } from '../../../ui/words.tsx'
import type { operations } from '../contract.ts'
import { DownloadButtons } from './download-buttons.tsx'
import { useFactSource } from './fact-source.ts'
import { MarginNotes, ReportBlock, type Sourced } from './report-block.tsx'
import styles from './report.module.css'

const reports = createClient<typeof operations>('reports')
type Report = OutputOf<(typeof operations)['show-report']>

export function ReportPage() {
  const words = useMessages(reportsVi)
  const { asOf, season, setAsOf } = useAsOf()
  const at = { group: season.group, year: season.year, asOf }
  const report = useApiQuery(reports, 'show-report', at, { keepPrevious: true, enabled: season.group !== '' })
  const { data } = report
  const heard = data && data.seasonDay !== asOf ? data.seasonDay : null
  return (
    <Page
      title={words.title({ year: season.year })}
      width="work"
      lead={data && <span className="no-print">{words.lead({ day: formatDay(asOf), facts: data.facts.length })} {heard && <button type="button" className={styles.heard} onClick={() => setAsOf(heard)}>{words.asHeard({ day: formatDay(heard) })}</button>}</span>}
      actions={<DownloadButtons at={at} />}
    >
      {report.error && <ErrorNote error={report.error} onRetry={() => void report.refetch()} />}
      {!data && !report.error && season.group !== '' && <Skeleton lines={14} />}
      {season.group === '' && <EmptyState title={words.empty}>{words.emptyNext}</EmptyState>}
      {data && <Report report={data} asOf={asOf} stale={report.isPlaceholderData} />}
    </Page>
  )
}

function Report({ report, asOf, stale }: { readonly report: Report; readonly asOf: ReturnType<typeof useAsOf>['asOf']; readonly stale: boolean }) {
  const { paper, facts, sections } = report
  const source = useFactSource(facts, asOf)
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  const of: Sourced = { fact: (id) => byId.get(id), source }
  const anchors = new Map(sections.map((section) => [section.block, section]))
  const numbers = numbersOf(paper.blocks)
  useHashOnArrival(report)
  return (
    <div className={styles.desk}>
      <Contents sections={sections} />
      <article className={styles.paper} aria-busy={stale}>
        <div className={styles.row}><div className={styles.sheet} data-edge="top"><Letterhead paper={paper} /></div></div>
        {paper.blocks.map((block, index) => (
          <div key={index} className={styles.row}>
            <MarginNotes block={block} of={of} />
            <div className={styles.sheet}><ReportBlock block={block} of={of} section={anchors.get(index)} number={numbers[index] ?? 0} /></div>
          </div>
        ))}
        <div className={styles.row}><div className={styles.sheet} data-edge="bottom"><Ending paper={paper} /></div></div>
      </article>
    </div>
  )
}

function Contents({ sections }: { readonly sections: Report['sections'] }) {
  const words = useMessages(reportsVi)
  return (
    <nav className={`${styles.contents} no-print`} aria-label={words.contents}>
      <p>{words.contents}</p>
      <ol>{sections.map((section) => <li key={section.id} data-level={section.level}><a href={`#${section.id}`}>{section.title}</a></li>)}</ol>
    </nav>
  )
}

function Letterhead({ paper }: { readonly paper: Report['paper'] }) {
  const words = useMessages(reportsVi)
  return (
    <header className={styles.letterhead}>
      <div><p className={styles.issuer}>{paper.issuer.name}</p><p>{words.number({ number: paper.number.replace(/ /g, '\u00a0') })}</p></div>
      <div><p className={styles.nation}>{words.nation}</p><p className={styles.motto}>{words.motto}</p><p className={styles.place}>{words.place({ place: paper.place, day: formatDay(paper.day) })}</p></div>
      <div className={styles.about}><p>{paper.title.kind}</p><p>{paper.title.about}</p>{paper.syntheticLabel && <p className={styles.label}><SyntheticBadge /> {paper.syntheticLabel}</p>}</div>
    </header>
  )
}

function Ending({ paper }: { readonly paper: Report['paper'] }) {
  const words = useMessages(reportsVi)
  return (
    <footer className={styles.ending}>
      <div><p className={styles.recipients}>{words.recipients}</p>{paper.recipients.map((line) => <p key={line}>- {line};</p>)}</div>
      <div className={styles.signature}>{paper.signature.authority.map((line) => <p key={line}>{line}</p>)}</div>
    </footer>
  )
}

/** Tables and charts are numbered apart, each in its order. */
function numbersOf(blocks: readonly Block[]): number[] {
  const counts = { table: 0, chart: 0 }
  return blocks.map(({ type }) => (type === 'table' || type === 'chart' ? (counts[type] += 1) : 0))
}

/** A link into the report arrives before the report does. */
function useHashOnArrival(report: Report): void {
  const { hash } = useAddress()
  useEffect(() => {
    if (hash !== '') document.getElementById(hash)?.scrollIntoView()
  }, [hash, report.sections])
}
