// From here to an award, year by year; other ways stand beside the first.
import { formatDay } from '@thidua/kit/vi-text.ts'
import { rulebookVi } from '../../../messages/rulebook.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorNote } from '../../../ui/error-note.tsx'
import { Icon, type IconName } from '../../../ui/icons.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { useApiQuery } from '../../../ui/use-api.ts'
import { useMessages } from '../../../ui/words.tsx'
import { CitationChip } from './citation-chip.tsx'
import { stripOf, type StripYear } from './roadmap-years.ts'
import { rulebook, useLawDay, type RoadmapView, type RoadmapWay } from './rulebook.ts'
import styles from './roadmap.module.css'

export function Roadmap({ person, award }: { readonly person: string; readonly award: string }) {
  const { day } = useLawDay()
  const asked = useApiQuery(rulebook, 'show-roadmap', { person, award, from: day }, { keepPrevious: true })
  if (asked.error) return <ErrorNote error={asked.error} onRetry={() => void asked.refetch()} />
  if (!asked.data) return <Skeleton lines={6} />
  return <Ways roadmap={asked.data} />
}

function Ways({ roadmap }: { readonly roadmap: RoadmapView }) {
  const words = useMessages(rulebookVi).person
  const { tentative, ways, reason } = roadmap
  if (roadmap.now?.answer === 'met') return <p className={styles.arrived}><Icon name="check" size={20} /> {words.already}</p>
  return (
    <>
      {reason !== null && tentative === null && <EmptyState title={words.noWay}><p>{reason}</p><p>{words.noWayNext}</p></EmptyState>}
      {ways.length > 0 && <Strips ways={ways} name={roadmap.name} />}
      {tentative !== null && (
        <section className={styles.tentative} aria-label={words.tentative}>
          <p className={styles.tentativeHead}><Icon name="warning" size={20} /><span><b>{words.tentative}.</b> {words.tentativeText({ day: formatDay(tentative.day) })}</span></p>
          {tentative.ways.length > 0 ? <Strips ways={tentative.ways} name={roadmap.name} tentative /> : <p className={styles.quiet}>{words.noWay}. {words.noWayNext}</p>}
        </section>
      )}
      {roadmap.flags.map((flag) => <p key={flag.code} className={styles.quiet}>{flag.text}</p>)}
    </>
  )
}

function Strips({ ways, name, tentative = false }: { readonly ways: readonly RoadmapWay[]; readonly name: string; readonly tentative?: boolean }) {
  const words = useMessages(rulebookVi).person
  return (
    <div className={styles.ways} data-beside={ways.length > 1 || undefined}>
      {ways.map((way, index) => (
        <section key={`${way.name}${index}`} className={styles.way} aria-label={ways.length > 1 ? words.way({ number: index + 1, name: way.name }) : words.onlyWay({ name: way.name })}>
          <header>
            <h3>{ways.length > 1 ? words.way({ number: index + 1, name: way.name }) : words.onlyWay({ name: way.name })}</h3>
            <p data-tentative={tentative || undefined}><span className="figures">{tentative && '≈ '}{words.earliest({ year: way.earliestYear })}</span>{way.steps.at(-1) && <> <CitationChip citation={way.steps.at(-1)!.citation} says={name} /></>}</p>
          </header>
          <ol className={styles.strip}>{stripOf(way).map((year) => <Year key={year.from} year={year} name={name} />)}</ol>
        </section>
      ))}
    </div>
  )
}

const icons: Readonly<Record<string, IconName>> = { rating: 'scoring', initiative: 'evidence', award: 'check', attested: 'person', time: 'info', request: 'right' }

function Year({ year, name }: { readonly year: StripYear; readonly name: string }) {
  const words = useMessages(rulebookVi).person
  return (
    <li className={styles.year} data-arrives={year.arrives || undefined} data-waits={year.needs.length === 0 || undefined}>
      <p className={`figures ${styles.number}`}>{year.from === year.to ? year.from : `${year.from}–${year.to}`}</p>
      {year.needs.length === 0 && <p className={styles.quiet}>{words.wait}</p>}
      <ul>
        {year.needs.map((need) => <li key={need.text} data-kind={need.kind}><Icon name={icons[need.kind] ?? 'right'} size={16} /><span><span className="visually-hidden">{(words.needs as Readonly<Record<string, string>>)[need.kind] ?? ''}: </span>{need.text}</span></li>)}
      </ul>
      {year.arrives && <p className={styles.arrives}>{words.arrive}: <b>{name}</b></p>}
    </li>
  )
}
