// The year as bands, where we are in it, and beside it what waits.
import { formatDay } from '@thidua/kit/vi-text.ts'
import { yearVi } from '../../../messages/year.ts'
import { useAsOf } from '../../../ui/as-of.tsx'
import { createClient } from '../../../ui/client.ts'
import { ErrorNote } from '../../../ui/error-note.tsx'
import { AppLink } from '../../../ui/link.tsx'
import { Page, Panel } from '../../../ui/page.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { useApiQuery } from '../../../ui/use-api.ts'
import { useMessages } from '../../../ui/words.tsx'
import type { operations } from '../contract.ts'
import { TaskList } from './task-list.tsx'
import { YearBands } from './year-bands.tsx'
import styles from './year.module.css'

const tasks = createClient<typeof operations>('tasks')

export function YearPage() {
  const words = useMessages(yearVi)
  const { asOf, season } = useAsOf()
  const at = { group: season.group, year: season.year, asOf }
  const year = useApiQuery(tasks, 'show-year', at, { keepPrevious: true })
  const waiting = useApiQuery(tasks, 'list-my-tasks', at, { keepPrevious: true })
  return (
    <Page title={words.title({ year: season.year })} lead={season.groupName} width="work">
      {year.error && <ErrorNote error={year.error} onRetry={() => void year.refetch()} />}
      <div className={styles.columns}>
        <div>
          {year.data ? (
            <>
              <p className={styles.here}>
                <strong>{words.onDay({ day: formatDay(asOf) })}</strong> {year.data.now.length > 0 ? `${year.data.now.join('; ')}.` : words.nothingNow} {year.data.next}
              </p>
              <YearBands year={year.data} asOf={asOf} />
              <LateNote late={year.data.late} />
            </>
          ) : (
            <Skeleton lines={9} rowHeight={36} />
          )}
        </div>
        <aside aria-labelledby="my-tasks" className={styles.side}>
          <Panel>
            <h2 id="my-tasks" className={styles.sideTitle}><AppLink to="/viec">{words.tasks}</AppLink></h2>
            {waiting.error && <ErrorNote error={waiting.error} onRetry={() => void waiting.refetch()} />}
            {waiting.data ? <TaskList tasks={waiting.data.tasks} /> : <Skeleton lines={3} />}
          </Panel>
        </aside>
      </div>
    </Page>
  )
}

function LateNote({ late }: { readonly late: readonly string[] }) {
  const words = useMessages(yearVi)
  return (
    <section aria-labelledby="late" className={styles.late}>
      <h2 id="late">{words.late}</h2>
      {late.length === 0 ? <p>{words.nothingLate}</p> : <ul>{late.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>}
    </section>
  )
}
